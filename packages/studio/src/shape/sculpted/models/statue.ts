import { boxAt, cornered, frame, lathe, merged, placed, tube, type Vector } from "../../mesh/index.js";
import { blended, cut, ellipsoid, halfSpace, limb, paint, put } from "../../solid/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";

/** Centimetres: a bust on its plinth. */
export const statue: Model = {
  concept: "statue",
  aliases: ["sculpture", "bust", "stone statue", "marble statue", "marble bust", "stone bust"],
  realSize: 0.9,
  bestTurn: -24,
  roles: {
    figure: { colour: "#e4dfd6", material: "marble" },
    plinth: { colour: "#c9c2b4", material: "stone" },
    eyes: { colour: "#c9c4ba", material: "marble", follows: 0.86 },
  },
  parts: (coarseness) => {
    const head = frame({ at: [0, 64, 1], turn: 14, nod: 3 });
    const at = (x: number, y: number, z: number) => ({ in: head, at: [x, y, z] as const });
    const curls = Array.from({ length: 26 }, (_, i) => {
      const f = frame({ turn: 137.5 * i, nod: -4 - 72 * ((i + 0.5) / 26) });
      // Hair over the crown and the back, not over the face.
      const front = f.z[2] > 0.25 && f.z[1] < 0.62;
      return front ? null : put(ellipsoid(2.9, at(f.z[0] * 8.4, 3.4 + f.z[1] * 9.4, -1 + f.z[2] * 9)), 0.9);
    }).filter((gesture) => gesture !== null);
    return [
      ...blended(
        "figure",
        [
          put(ellipsoid([8.6, 10.8, 9.8], at(0, 2, -0.6))),
          put(ellipsoid([6.6, 6.4, 6.4], at(0, -4.6, 2.2)), 4),
          put(ellipsoid([2.7, 2.1, 2.1], at(0, -9.2, 7.0)), 1.8),
          put(
            limb(
              [
                [0, 3.4, 8.6],
                [0, 0.6, 9.7],
                [0, -1.4, 10.5],
              ],
              [1.0, 1.1, 1.35],
              head,
            ),
            1.2,
          ),
          ...sides((s) => [
            put(
              limb(
                [
                  [s * 1.4, 4.4, 8.6],
                  [s * 4.2, 4.8, 7.9],
                  [s * 6.2, 3.6, 6],
                ],
                [1, 1.1, 0.8],
                head,
              ),
              1.4,
            ),
            put(ellipsoid([1.4, 2.8, 2], at(s * 8.6, 0.6, -0.4)), 0.8),
            // A socket, and cheekbones under it.
            cut(ellipsoid([2.6, 1.6, 2.1], at(s * 3.6, 1.5, 9.6)), 1.0),
            put(ellipsoid([2.2, 1.6, 1.8], at(s * 4.6, -2.2, 6.2)), 2),
          ]),
          put(
            limb(
              [
                [-2.7, -5.0, 7.9],
                [-0.7, -4.5, 9.2],
                [0, -4.7, 9.2],
                [0.7, -4.5, 9.2],
                [2.7, -5.0, 7.9],
              ],
              [0.5, 0.95, 0.85, 0.95, 0.5],
              head,
            ),
            0.5,
          ),
          put(
            limb(
              [
                [-2.0, -6.0, 8.1],
                [0, -6.5, 9.0],
                [2.0, -6.0, 8.1],
              ],
              [0.6, 1.0, 0.6],
              head,
            ),
            0.5,
          ),
          put(
            limb(
              [
                [0, 60, -1],
                [0, 46, -2],
              ],
              [6, 7],
            ),
            3,
          ),
          put(
            limb(
              [
                [-15, 38, -2],
                [0, 44, -2],
                [15, 38, -2],
              ],
              [7.4, 8, 7.4],
            ),
            4,
          ),
          put(ellipsoid([15, 14, 8.6], { at: [0, 34, 0.6] }), 4),
          // A cloak over one shoulder.
          put(
            limb(
              [
                [16, 42, -1],
                [8, 38, 7.4],
                [-4, 29, 9],
                [-12, 24, 6],
              ],
              [3.4, 2.6, 2.4, 2.2],
            ),
            1.2,
          ),
          put(
            limb(
              [
                [14, 36, 3],
                [5, 31, 8.4],
                [-6, 23, 8.2],
              ],
              [2.8, 2.2, 2],
            ),
            1.2,
          ),
          ...curls,
          cut(halfSpace([0, 24, 0], [0, 1, 0]), 1.4),
        ],
        { cell: 0.85 * coarseness },
      ),
      // A ball between two lids, its iris drilled as ancient marble has it.
      ...blended(
        "figure",
        sides((s) => [
          put(ellipsoid([2.0, 1.5, 1.6], at(s * 3.6, 1.5, 7.5))),
          paint("eyes", ellipsoid([0.8, 0.85, 1], at(s * 3.6, 1.55, 9.1))),
        ]),
        { cell: 0.4 * coarseness },
      ),
      ...sides((s) =>
        [
          { lift: 0.95, thick: 0.32, rise: 0.55 },
          { lift: -0.75, thick: 0.22, rise: -0.4 },
        ].map(({ lift, thick, rise }) =>
          part(
            "figure",
            placed(
              tube(
                [
                  [-2.1, 1.5 + lift * 0.3, 7.8],
                  [-1.0, 1.5 + lift + rise * 0.5, 8.75],
                  [0.2, 1.5 + lift + rise * 0.5, 8.95],
                  [1.5, 1.5 + lift * 0.7, 8.5],
                  [2.2, 1.4 + lift * 0.2, 7.5],
                ].map(([x, y, z]): Vector => [s * (3.6 + x!), y!, z!]),
                [0.15, thick, thick, thick, 0.15],
                { sides: 14 },
              ),
              head,
            ),
          ),
        ),
      ),
      part(
        "plinth",
        merged(
          lathe(
            cornered([
              [0, 17],
              [5.4, 17, 0.5],
              [6.4, 20, 1.4],
              [8.6, 23, 1],
              [8.6, 25, 0.6],
              [0, 25],
            ]),
            72,
          ),
          boxAt([0, 15, 0], [28, 4, 28], 1.2),
          boxAt([0, 8, 0], [23, 12, 23], 0.9),
          boxAt([0, 2, 0], [29, 4, 29], 1.2),
        ),
      ),
    ];
  },
};
