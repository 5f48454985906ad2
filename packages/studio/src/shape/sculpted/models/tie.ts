import { type Corner, cornered, frame, placed, tube } from "../../mesh/index.js";
import { blended, block, paint, plate, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";

const BLADE: readonly Corner[] = [
  [0, 0, 0.4],
  [4.6, 5, 0.8],
  [2, 40, 0.6],
  [-2, 40, 0.6],
  [-4.6, 5, 0.8],
];
const KNOT: readonly Corner[] = [
  [2.3, 38.4, 0.8],
  [4.1, 44.8, 1],
  [-4.1, 44.8, 1],
  [-2.3, 38.4, 0.8],
];

/** Centimetres: knotted, its loop above. */
export const tie: Model = {
  concept: "tie",
  aliases: ["necktie", "neck tie", "silk tie", "striped tie"],
  realSize: 0.53,
  bestTurn: -18,
  hangs: true,
  roles: {
    body: { colour: "#c0343f", material: "fabric" },
    knot: { colour: "#c0343f", material: "fabric", follows: 0.94 },
    stripes: { colour: "#f5e6c4", material: "fabric" },
    loop: { colour: "#c0343f", material: "fabric", follows: 0.86 },
  },
  parts: (coarseness) => {
    const cell = 0.33 * coarseness;
    const stripes = [5, 13, 21, 29, 37].map((y) =>
      paint("stripes", block([16, 2, 6], 0.1, { at: [0, y, 0], roll: 38 })),
    );
    const collar = tube(
      [
        [-2.6, 42.6, -0.6],
        [-5.6, 46, -4],
        [-6.2, 50, -9],
        [0, 52.6, -13],
        [6.2, 50, -9],
        [5.6, 46, -4],
        [2.6, 42.6, -0.6],
      ],
      1,
      {
        section: cornered(
          [
            [1.6, -0.5, 0.45],
            [1.6, 0.5, 0.45],
            [-1.6, 0.5, 0.45],
            [-1.6, -0.5, 0.45],
          ],
          true,
        ),
        up: [-0.6, 0.5, 0.3],
        caps: "round",
      },
    );
    return [
      ...blended("body", [put(plate(cornered(BLADE, true), 1.5, 0.7, {})), ...stripes], { cell }),
      ...blended("knot", [put(plate(cornered(KNOT, true), 3.4, 1.4, { at: [0, 0, 0.3] }))], { cell }),
      part(
        "body",
        placed(
          tube(
            [
              [0.6, 12, -1],
              [0.5, 24, -1],
              [0.2, 39, -0.6],
            ],
            [1.9, 1.5, 0.9],
            { sides: 20 },
          ),
          frame({ scale: [1, 1, 0.35] }),
        ),
      ),
      part("loop", collar),
    ];
  },
};
