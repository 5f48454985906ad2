import { frame, merged, placed, torus } from "../../mesh/index.js";
import { blended, cut, ellipsoid, halfSpace, limb, paint, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a woollen glove, fingers up. */
export const glove: Model = {
  concept: "glove",
  aliases: ["gloves", "winter glove", "wool glove", "hand glove"],
  realSize: 0.26,
  bestTurn: -14,
  partner: "right",
  roles: {
    body: { colour: "#d6543f", material: "fabric" },
    tips: { colour: "#f6ead2", material: "fabric" },
    cuff: { colour: "#f6ead2", material: "fabric" },
    inside: { colour: "#8c3226", material: "fabric", follows: 0.68 },
  },
  parts: (coarseness) => {
    const fingers = [
      [-3.6, 21.8, -5.4],
      [-1.2, 23.6, -1.7],
      [1.3, 23.2, 1.9],
      [3.6, 20.6, 5.2],
    ] as const;
    return [
      ...blended(
        "body",
        [
          put(ellipsoid([5, 5.6, 2.5], { at: [0, 11.2, 0] })),
          put(
            limb(
              [
                [0, 1, 0],
                [0, 8, 0],
              ],
              [3.2, 3.5],
            ),
            1.6,
          ),
          ...fingers.map(([x, y, tip]) =>
            put(
              limb(
                [
                  [x * 0.9, 12.6, 0],
                  [(x + tip) / 2, (y + 13) / 2, 0.3],
                  [tip, y - 1, 0.5],
                ],
                [1.5, 1.4, 1.2],
              ),
              0.5,
            ),
          ),
          put(
            limb(
              [
                [3.4, 8.6, 0.4],
                [6.2, 11.4, 0.9],
                [8, 14.2, 1.2],
              ],
              [2, 1.6, 1.3],
            ),
            0.9,
          ),
          cut(halfSpace([0, 0, 0], [0, 1, 0])),
          paint(
            "tips",
            limb(
              [
                [-5.4, 21, 0.5],
                [-1.7, 23, 0.5],
                [1.9, 22.6, 0.5],
                [5.2, 20, 0.5],
              ],
              1.7,
            ),
          ),
          paint("tips", ellipsoid(1.9, { at: [8.4, 14.8, 1.2] })),
        ],
        { cell: 0.34 * coarseness },
      ),
      part(
        "cuff",
        merged(
          ...[0.9, 2.3, 3.7, 5.1].map((y) => placed(torus(3.2, 0.85, 56, 14), frame({ at: [0, y, 0] }))),
        ),
      ),
      part("inside", placed(torus(1.2, 1.2, 24, 10), frame({ at: [0, 0.9, 0], scale: [1, 0.4, 1] }))),
    ];
  },
};
