import { cos, radians, sin } from "../../../math/exact.js";
import { boxAt, cornered, frame, lathe, merged, placed, tube, type Vector } from "../../mesh/index.js";
import { blended, cut, ellipsoid, halfSpace, limb, paint, put } from "../../solid/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";

const SCALP: Vector = [8.9, 10.6, 10.2];

/** A place over the scalp, by degrees from its crown and around from the face. */
function onScalp(down: number, around: number): Vector {
  const [d, a] = [radians(down), radians(around)];
  return [SCALP[0] * sin(d) * sin(a), 3 + SCALP[1] * cos(d), -1 + SCALP[2] * sin(d) * cos(a)];
}

/** Locks that fall from the crown in four rows, each curling aside at its end; those at the brow are short. */
const LOCKS: readonly (readonly Vector[])[] = [
  { count: 6, from: 8, shift: 0 },
  { count: 11, from: 30, shift: 16 },
  { count: 14, from: 52, shift: 0 },
  { count: 15, from: 74, shift: 12 },
  { count: 14, from: 94, shift: 0 },
].flatMap(({ count, from, shift }, row) =>
  Array.from({ length: count }, (_, i) => {
    const around = shift + (360 * (i + 0.5)) / count;
    const ahead = Math.abs(((around + 180) % 360) - 180);
    const hairline = ahead < 62 ? 50 : ahead < 84 ? 84 : 124;
    if (from > hairline) return null;
    const curl = (i + row) % 2 === 0 ? 1 : -1;
    const long = Math.min(30, hairline + 8 - from);
    return [
      onScalp(from, around),
      onScalp(from + long * 0.4, around + 7 * curl),
      onScalp(from + long * 0.8, around + 2 * curl),
      onScalp(from + long, around - 9 * curl),
    ];
  }).filter((lock) => lock !== null),
);

/** Centimetres: a head in the manner of the ancients, the shoulders cut, on a turned socle. */
export const statue: Model = {
  concept: "statue",
  aliases: ["sculpture", "bust", "stone statue", "marble statue", "marble bust", "stone bust"],
  realSize: 0.8,
  bestTurn: -24,
  roles: {
    figure: { colour: "#dcd6ca", material: "marble" },
    plinth: { colour: "#d9d3c7", material: "marble", follows: 0.94 },
    eyes: { colour: "#c9c4ba", material: "marble", follows: 0.86 },
  },
  parts: (coarseness) => {
    const head = frame({ at: [0, 61.6, 1], turn: 14, nod: 3 });
    const at = (x: number, y: number, z: number) => ({ in: head, at: [x, y, z] as const });
    const locks = LOCKS.map((lock) => put(limb(lock, [1.15, 1.55, 1.3, 0.5], head), 0.45));
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
                [-3.1, -4.9, 7.5],
                [-0.9, -4.4, 8.9],
                [0, -4.6, 9.0],
                [0.9, -4.4, 8.9],
                [3.1, -4.9, 7.5],
              ],
              [0.4, 0.8, 0.74, 0.8, 0.4],
              head,
            ),
            0.5,
          ),
          put(
            limb(
              [
                [-2.3, -5.7, 7.8],
                [0, -6.3, 8.7],
                [2.3, -5.7, 7.8],
              ],
              [0.5, 0.95, 0.5],
              head,
            ),
            0.5,
          ),
          put(
            limb(
              [
                [0, 60, -1.4],
                [0, 52, -2],
                [0, 45, -2.4],
              ],
              [6.3, 6.4, 7.6],
            ),
            2.4,
          ),
          // The neck's two cords meet over the breastbone.
          ...sides((s) => [
            put(
              limb(
                [
                  [s * 5.2, 59, -1],
                  [s * 3.4, 51, 3.0],
                  [s * 1.2, 44.6, 5.4],
                ],
                [1.5, 1.4, 1.1],
              ),
              1.5,
            ),
          ]),
          put(
            limb(
              [
                [-19, 37, -3],
                [-10, 42, -2.4],
                [0, 43, -2.2],
                [10, 42, -2.4],
                [19, 37, -3],
              ],
              [6.6, 6.2, 7, 6.2, 6.6],
            ),
            3,
          ),
          put(ellipsoid([14, 15, 8.4], { at: [0, 31, 0] }), 3.5),
          // Collarbones and the breast's two plates.
          ...sides((s) => [
            put(
              limb(
                [
                  [s * 1.6, 43.2, 5.2],
                  [s * 8, 44.4, 4.6],
                  [s * 14, 43.4, 1.4],
                ],
                [1.0, 0.85, 0.7],
              ),
              1.2,
            ),
            put(ellipsoid([7.4, 5.8, 4.0], { at: [s * 6.4, 34.2, 4.8], roll: s * -8 }), 2),
          ]),
          // A cloak over one shoulder, in folds.
          ...[0, 1, 2, 3].map((i) =>
            put(
              limb(
                [
                  [17 - 0.8 * i, 45.5 - 2.4 * i, -4 + 1.6 * i],
                  [14.6 - 1.4 * i, 44 - 3.6 * i, 3.8 + 1.1 * i],
                  [6 - 0.6 * i, 35 - 3.5 * i, 9.6 - 0.2 * i],
                  [-5.6 + 0.6 * i, 27.5 - 2.4 * i, 8.8 - 0.7 * i],
                ],
                [1.7, 1.6, 1.5, 1.3],
              ),
              0.35,
            ),
          ),
          // Cut at the upper arms, and below in a bow that comes down to the socle.
          ...sides((s) => [
            cut(halfSpace([s * 18.6, 36, 0], [-s, 0.16, 0]), 0.6),
            cut(halfSpace([s * 5.6, 19.6, 0], [-s * 0.62, 1, 0]), 0.8),
          ]),
          cut(halfSpace([0, 20.4, 0], [0, 1, 0]), 0.8),
          ...locks,
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
              [0, 3.4],
              [10.4, 3.4, 0.3],
              [10.8, 5.8, 1.1],
              [9.2, 6.8, 0.5],
              [6.4, 9.6, 2.2],
              [5.8, 14, 2.6],
              [6.8, 17.8, 1.2],
              [8.2, 18.8, 0.5],
              [8.2, 21.0, 0.8],
              [0, 21.4],
            ]),
            72,
          ),
          boxAt([0, 1.8, 0], [23.6, 3.6, 23.6], 0.7),
        ),
      ),
    ];
  },
};
