import { cornered, frame, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, drum, slab } from "../pieces.js";

/** Centimetres: a child's wooden blocks built into a little gate. */
export const buildingBlocks: Model = {
  concept: "building blocks",
  aliases: [
    "building block",
    "toy blocks",
    "wooden block",
    "wooden blocks",
    "wood block",
    "baby blocks",
    "stack of blocks",
  ],
  realSize: 0.24,
  bestTurn: -24,
  roles: {
    red: { colour: "#e2503f", material: "wood" },
    yellow: { colour: "#f3bd3c", material: "wood" },
    blue: { colour: "#3f86cf", material: "wood" },
    green: { colour: "#4fa565", material: "wood" },
  },
  parts: () => [
    part(
      "red",
      merged(
        box([5, 5, 5], [-6, 2.5, 0], 0.5),
        slab(
          cornered(
            [
              [-3.4, 0, 0.3],
              [3.4, 0, 0.3],
              [0, 4.6, 0.4],
            ],
            true,
          ),
          4.8,
          0.4,
          { at: [-6.2, 15.1, 0] },
        ),
      ),
    ),
    part(
      "blue",
      merged(box([5, 5, 5], [6, 2.5, 0], 0.5), box([5, 5, 5], { at: [-6, 7.5, 0], turn: 8 }, 0.5)),
    ),
    part(
      "yellow",
      merged(drum(2.5, 5, { at: [6, 7.5, 0] }, 0.4), box([5, 5, 5], { at: [13.4, 2.5, 4.6], turn: 34 }, 0.5)),
    ),
    part(
      "green",
      merged(
        box([19, 2.6, 5], [0, 11.3, 0], 0.5),
        placed(drum(2.4, 6, { nod: 90, at: [0, 2.4, 7.6] }, 0.4), frame({ turn: -14 })),
      ),
    ),
    part("yellow", box([5, 2.5, 5], [-6.2, 13.85, 0], 0.4)),
    part("blue", merged(drum(2.2, 5.4, { at: [6, 15.3, 0] }, 0.4))),
    part(
      "red",
      slab(
        cornered(
          [
            [2.6, 0, 0.2],
            [2.6, 0.4, 0.2],
            [0, 5, 0.4],
            [-2.6, 0.4, 0.2],
            [-2.6, 0, 0.2],
          ],
          true,
        ),
        4.6,
        0.4,
        { at: [6, 18, 0] },
      ),
    ),
  ],
};

/** Centimetres: two studs by four. */
export const legoBrick: Model = {
  concept: "lego brick",
  aliases: ["lego", "lego block", "toy brick", "plastic brick", "building brick", "lego piece"],
  realSize: 0.05,
  bestTurn: -34,
  roles: { brick: { colour: "#d8352e", material: "plastic" } },
  top: { y: 10.9, halfWidth: 15, halfDepth: 7 },
  parts: () => [
    part("brick", box([32, 9.6, 16], [0, 4.8, 0], 0.5)),
    part(
      "brick",
      merged(
        ...[-12, -4, 4, 12].flatMap((x) => [-4, 4].map((z) => drum(2.5, 2.4, { at: [x, 9.9, z] }, 0.3))),
      ),
    ),
  ],
};
