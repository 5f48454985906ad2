import { frame, merged } from "../../mesh/index.js";
import { blended, cut, ellipsoid, limb, put } from "../../solid/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

/** Centimetres: long waves parted at the side, on a faceless stand. */
export const wig: Model = {
  concept: "wig",
  aliases: ["wigs", "hairpiece", "toupee", "long wig", "curly wig", "blonde wig", "hair extensions"],
  realSize: 0.46,
  bestTurn: -16,
  roles: {
    hair: { colour: "#b5482f", material: "clay" },
    stand: { colour: "#f3ede2", material: "matte plastic" },
    foot: { colour: "#d8cfbf", material: "wood" },
  },
  parts: (coarseness) => {
    const locks = Array.from({ length: 20 }, (_, i) => {
      // From the ears round the back; none before the face.
      const turn = 62 + (236 * i) / 19;
      const d = frame({ turn }).z;
      const sway = i % 2 ? 1.1 : -0.6;
      const r = (k: number) => [d[0] * (9.6 + k), d[2] * (9.9 + k)] as const;
      const [a, b, c, e] = [r(-0.4), r(sway * 0.7), r(0.9 - sway), r(sway + 0.4)];
      return put(
        limb(
          [
            [a[0], 36, a[1]],
            [b[0], 28, b[1]],
            [c[0], 20, c[1]],
            [e[0], 13 + (i % 3) * 1.2, e[1]],
          ],
          [2.4, 2.5, 2.3, 1.0],
        ),
        0.42,
      );
    });
    const strands = sides((s) =>
      [0, 1, 2].map((k) =>
        put(
          limb(
            [
              [1.6 + s * 0.6, 46.6 - k * 0.3, 1.4 + k * 2.4],
              [s * 6.2 + 0.8, 44 - k * 0.4, 4.2 + k * 1.9],
              [s * 9.4, 38 - k, 5.0 + k * 0.9],
              [s * 10, 31, 4.4 + k * 0.4],
            ],
            [1.0, 1.6, 1.7, 1.3],
          ),
          0.4,
        ),
      ),
    );
    return [
      ...blended(
        "stand",
        [
          put(ellipsoid([7.4, 9.6, 8.6], { at: [0, 35, 0.4] })),
          put(ellipsoid([5.6, 5, 5.6], { at: [0, 28.4, 2.4] }), 3),
          put(
            limb(
              [
                [0, 28, -0.6],
                [0, 12, -1],
              ],
              [4.2, 4.6],
            ),
            2,
          ),
        ],
        { cell: 0.7 * coarseness },
      ),
      part(
        "foot",
        merged(
          turned(
            [
              [0, 0],
              [10, 0, 0.8],
              [10, 2.2, 1],
              [5, 4.4, 2],
              [4.4, 11],
              [0, 11],
            ],
            { at: [0, 0, -1] },
          ),
        ),
      ),
      ...blended(
        "hair",
        [
          put(ellipsoid([9.2, 10, 10], { at: [0, 37, -0.8] })),
          cut(ellipsoid([6.8, 9.4, 9], { at: [0, 31.4, 7.6] }), 0.8),
          ...strands,
          ...locks,
        ],
        { cell: 0.5 * coarseness },
      ),
    ];
  },
};
