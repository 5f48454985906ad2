import { type Corner, cornered, merged, reversed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { rod, slab, turned, wire } from "../pieces.js";

const slot = (x: number): Corner[] => [
  [x + 0.45, 24.4, 0.4],
  [x + 0.45, 30.4, 0.4],
  [x - 0.45, 30.4, 0.4],
  [x - 0.45, 24.4, 0.4],
];

/** Centimetres: a slotted turner, upright on its handle. */
export const spatula: Model = {
  concept: "spatula",
  aliases: ["kitchen spatula", "turner", "fish slice", "pancake turner"],
  realSize: 0.33,
  bestTurn: -16,
  lies: true,
  roles: {
    blade: { colour: "#33363e", material: "matte plastic" },
    neck: { colour: "#cfd4da", material: "metal" },
    handle: { colour: "#d8463f", material: "plastic" },
  },
  parts: () => [
    part(
      "blade",
      slab(
        cornered(
          [
            [2.6, 22, 1.6],
            [4.2, 33, 1],
            [-4.2, 33, 1],
            [-2.6, 22, 1.6],
          ],
          true,
        ),
        0.5,
        0.2,
        {},
        [-1.9, 0, 1.9].map((x) => reversed(cornered(slot(x), true))),
      ),
    ),
    part(
      "neck",
      merged(
        wire(
          [
            [0, 12, 0],
            [0, 18, 0.1],
            [0, 21, 0.6],
            [0, 23.6, 0.3],
          ],
          0.42,
        ),
        rod([-1.6, 22.9, 0.15], [1.6, 22.9, 0.15], 0.4),
      ),
    ),
    part(
      "handle",
      turned(
        [
          [0, 0],
          [0.9, 0, 0.6],
          [1.25, 2, 1.6],
          [0.95, 8, 4],
          [0.75, 13, 0.4],
          [0, 13.2],
        ],
        {},
        40,
      ),
    ),
  ],
};
