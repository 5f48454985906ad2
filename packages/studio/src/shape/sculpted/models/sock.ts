import { frame, merged, placed, torus } from "../../mesh/index.js";
import { blended, block, cut, ellipsoid, halfSpace, limb, paint, put } from "../../solid/index.js";
import { leftFoot } from "../left-foot.js";
import { type Model, part } from "../model.js";

/** Centimetres: toe to the right, striped. */
export const sock: Model = leftFoot(
  {
    concept: "sock",
    aliases: ["socks", "stocking", "christmas stocking", "ankle sock"],
    realSize: 0.3,
    bestTurn: -18,
    roles: {
      body: { colour: "#d8473f", material: "fabric" },
      heel: { colour: "#f4ead6", material: "fabric" },
      cuff: { colour: "#f4ead6", material: "fabric" },
      stripes: { colour: "#f4ead6", material: "fabric" },
      inside: { colour: "#8c2b29", material: "fabric", follows: 0.7 },
    },
    parts: (coarseness) => [
      ...blended(
        "body",
        [
          put(
            limb(
              [
                [-3, 28, 0],
                [-3, 18, 0],
                [-3.2, 9, 0],
              ],
              [4.6, 4.3, 4.5],
            ),
          ),
          put(
            limb(
              [
                [-3.6, 6, 0],
                [3, 4.6, 0],
                [10, 3.9, 0],
              ],
              [4.9, 4.2, 3.8],
            ),
            2.4,
          ),
          put(ellipsoid([3.6, 3.4, 3.6], { at: [11.6, 3.7, 0] }), 1.4),
          cut(halfSpace([0, 0.6, 0], [0, 1, 0]), 0.6),
          cut(halfSpace([0, 27.5, 0], [0, -1, 0]), 0.4),
          cut(
            limb(
              [
                [-3, 22.5, 0],
                [-3, 34, 0],
              ],
              [3.4, 3.6],
            ),
            0.4,
          ),
          paint(
            "inside",
            limb(
              [
                [-3, 22.4, 0],
                [-3, 34, 0],
              ],
              [3.5, 3.75],
            ),
          ),
          paint("heel", ellipsoid([4.6, 5.4, 8], { at: [-7, 4, 0] })),
          paint("heel", ellipsoid([5, 8, 8], { at: [15, 3, 0] })),
          ...[21, 17, 13].map((y) => paint("stripes", block([20, 1.7, 20], 0.1, { at: [0, y, 0] }))),
        ],
        { cell: 0.36 * coarseness },
      ),
      part(
        "cuff",
        merged(
          ...[23.6, 24.9, 26.2, 27.5].map((y) => placed(torus(4.2, 0.86, 64, 16), frame({ at: [-3, y, 0] }))),
        ),
      ),
    ],
  },
  { toes: "right", from: 2, to: 15, inward: 1.6 },
);
