import { ballAt, boxAt, frame, merged, placed } from "../../mesh/index.js";
import { blended, block, cut, ellipsoid, halfSpace, limb, paint, put } from "../../solid/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";

/** Centimetres: a waistcoat over a shirt's front, buttoned. */
export const vest: Model = {
  concept: "vest",
  aliases: ["waistcoat", "gilet", "vests"],
  realSize: 0.6,
  bestTurn: -16,
  roles: {
    body: { colour: "#7a3f4a", material: "fabric" },
    lining: { colour: "#e2c7a4", material: "fabric" },
    pockets: { colour: "#5f2f39", material: "fabric", follows: 0.8 },
    buttons: { colour: "#e3b84f", material: "gold" },
  },
  parts: (coarseness) => [
    ...blended(
      "body",
      [
        put(block([37, 52, 15], 6, { at: [0, 25, 0] })),
        put(ellipsoid([18.5, 19, 9.2], { at: [0, 38, 0] }), 5),
        ...sides((s) => [
          put(
            limb(
              [
                [9 * s, 46, 0],
                [9.4 * s, 57, -0.5],
              ],
              [6.4, 4.6],
            ),
            3,
          ),
        ]),
        cut(halfSpace([0, 0, 0], [0, 1, 0]), 0.8),
        // Points at the hem, arm holes, and the deep neck.
        cut(block([9, 12, 30], 0.5, { at: [0, -2, 9], roll: 45 }), 0.6),
        ...sides((s) => [
          cut(ellipsoid([9.4, 15, 20], { at: [21.8 * s, 44, 0], roll: 6 * s }), 0.8),
          cut(block([22, 10, 30], 0.5, { at: [16 * s, -4.4, 9], roll: 12 * s }), 0.6),
        ]),
        cut(
          limb(
            [
              [0, 64, 6],
              [0, 50, 8],
              [0, 33, 9],
            ],
            [7.4, 5.6, 0.6],
          ),
          0.8,
        ),
        cut(ellipsoid([6.2, 6, 14], { at: [0, 62, 0] }), 0.8),
        cut(ellipsoid([12.6, 30, 5.2], { at: [0, 30, -0.4] }), 0.6),
        paint("lining", ellipsoid([13.4, 31, 6.0], { at: [0, 31, -0.4] })),
        paint("pockets", block([0.5, 60, 8], 0.1, { at: [0.9, 5, 9] })),
      ],
      { cell: 1.15 * coarseness },
    ),
    part(
      "buttons",
      merged(
        ...[30, 23.5, 17, 10.5].map((y) =>
          ballAt([2.3, y, 9.0 - Math.abs(y - 26) * 0.03], [1.15, 1.15, 0.55], {}, 20),
        ),
      ),
    ),
    part(
      "pockets",
      merged(
        ...sides((s) => [
          placed(
            boxAt([0, 0, 0], [9, 2.2, 0.9], 0.4),
            frame({ at: [10.2 * s, 16, 7.6], turn: 10 * s, roll: 5 * s }),
          ),
        ]),
        placed(boxAt([0, 0, 0], [6.4, 1.9, 0.9], 0.4), frame({ at: [9.2, 35, 8.9], turn: 8, roll: 4 })),
      ),
    ),
  ],
};
