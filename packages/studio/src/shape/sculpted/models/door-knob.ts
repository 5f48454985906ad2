import { cornered, merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum, slab, turned } from "../pieces.js";

/** Centimetres: a brass knob on its plate over a keyhole, on a piece of the door. */
export const doorKnob: Model = {
  concept: "door knob",
  aliases: ["doorknob", "door handle", "brass knob", "knob"],
  realSize: 0.24,
  bestTurn: -34,
  roles: {
    knob: { colour: "#d3a13c", material: "gold" },
    plate: { colour: "#d3a13c", material: "gold", follows: 0.94 },
    keyhole: { colour: "#221c14", material: "matte plastic" },
    screws: { colour: "#8a6a2c", material: "metal" },
    door: { colour: "#8a5530", material: "wood" },
  },
  parts: () => [
    part("door", box([17, 24, 3.4], [0, 12, -2.4], 0.5)),
    part(
      "plate",
      slab(
        cornered(
          [
            [3, -9, 2.4],
            [3, 9, 2.4],
            [-3, 9, 2.4],
            [-3, -9, 2.4],
          ],
          true,
        ),
        0.8,
        0.3,
        { at: [0, 12, -0.4] },
      ),
    ),
    part(
      "knob",
      turned(
        [
          [0, 0],
          [2.5, 0, 0.3],
          [2.3, 0.7, 0.3],
          [1.1, 1.2, 0.5],
          [1, 2.8, 0.8],
          [2.7, 4.2, 1.4],
          [3.1, 5.8, 1.4],
          [2, 7.4, 1.6],
          [0, 7.8],
        ],
        { ...AHEAD, at: [0, 14.6, -0.1] },
        80,
      ),
    ),
    part(
      "keyhole",
      merged(
        drum(0.72, 0.3, { ...AHEAD, at: [0, 8.1, -0.06] }, 0.1),
        slab(
          cornered(
            [
              [0.62, -2, 0.15],
              [0.3, 0, 0.05],
              [-0.3, 0, 0.05],
              [-0.62, -2, 0.15],
            ],
            true,
          ),
          0.3,
          0.05,
          { at: [0, 8, -0.06] },
        ),
      ),
    ),
    part("screws", merged(...[4.4, 19.6].map((y) => drum(0.5, 0.4, { ...AHEAD, at: [0, y, 0] }, 0.15)))),
  ],
};
