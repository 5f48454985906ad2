import { ball, type Frame, frame, placed, times } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { earFrames } from "../beast.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { clay } from "../finishes.js";
import { type Model, part } from "../model.js";

const HEAD = frame({ at: [0, 11.2, 1.9], turn: 16, nod: 6 });
const SKULL = [1.0, 1.0, 1.15] as const;
const JOEY = frame({ at: [0, 5.7, 2.4], turn: -14, nod: 4 });

/** Upright on its long feet and tail, a joey in its pouch. */
export const kangaroo: Model = {
  concept: "kangaroo",
  aliases: ["wallaby", "kangaroos", "red kangaroo", "joey"],
  realSize: 1.6,
  bestTurn: -48,
  roles: {
    fur: clay("#b9794a"),
    belly: clay("#efdcbd"),
    paws: clay("#6d4632"),
    nose: clay("#33231f"),
    ...EYE_ROLES,
  },
  anchors: {
    head: { at: [0, 12.3, 1.7], width: 1.8, turn: 16 },
    eyes: { at: [0.4, 11.5, 2.9], width: 1.9, turn: 16 },
    neck: { at: [0, 9.6, 1.6], width: 1.3, turn: 8 },
  },
  parts: (coarseness) => {
    const cell = 0.14 * coarseness;
    /** A head of a size against the mother's. */
    const head = (at: Frame, k: number) => {
      const scaled = (...lengths: [number, number, number]) => times(lengths, k);
      const skull = times(SKULL, k);
      return [
        ...blended(
          "fur",
          [
            put(ellipsoid(skull, { in: at })),
            put(limb([scaled(0, -0.2, 0.6), scaled(0, -0.42, 1.75)], [0.72 * k, 0.46 * k], at), 0.35 * k),
            ...earFrames(at, scaled(0.62, 1.6, -0.35), 14, 20).flatMap((ear) => [
              put(ellipsoid(scaled(0.42, 1.05, 0.24), { in: ear }), 0.15 * k),
              paint("belly", ellipsoid(scaled(0.24, 0.8, 0.3), { in: ear, at: scaled(0, -0.05, 0.26) })),
            ]),
            paint("belly", ellipsoid(scaled(0.62, 0.4, 1.2), { in: at, at: scaled(0, -0.85, 1.3) })),
          ],
          { cell: cell * 0.75 },
        ),
        part(
          "nose",
          placed(ball(scaled(0.27, 0.2, 0.18), 20), frame({ in: at, at: scaled(0, -0.22, 2.14) })),
        ),
        ...sides((s) => eye(onEllipsoid(at, skull, 48 * s, 16, -0.03), { radius: 0.23 * k })),
      ];
    };
    return [
      ...blended(
        "fur",
        [
          put(ellipsoid([1.9, 2.3, 1.9], { at: [0, 4.6, 0.1], nod: 8 })),
          put(
            limb(
              [
                [0, 5.2, 0.2],
                [0, 7.6, 0.8],
                [0, 9.3, 1.2],
                [0, 10.8, 1.7],
              ],
              [1.75, 1.25, 0.8, 0.72],
            ),
            0.8,
          ),
          ...sides((s) => [
            put(
              limb(
                [
                  [1.25 * s, 4.3, -0.3],
                  [1.95 * s, 3.6, 1.3],
                  [1.8 * s, 1.5, -0.7],
                  [1.75 * s, 0.55, -0.5],
                ],
                [1.5, 1.1, 0.55, 0.45],
              ),
              0.5,
            ),
            put(
              limb(
                [
                  [1.75 * s, 0.45, -0.7],
                  [1.85 * s, 0.42, 1.0],
                  [1.95 * s, 0.34, 2.9],
                ],
                [0.45, 0.44, 0.32],
              ),
              0.3,
            ),
            put(
              limb(
                [
                  [1.0 * s, 8.1, 1.1],
                  [1.55 * s, 6.9, 1.8],
                  [1.1 * s, 6.9, 3.0],
                ],
                [0.55, 0.42, 0.34],
              ),
              0.3,
            ),
            put(ellipsoid([0.36, 0.42, 0.4], { at: [1.05 * s, 6.75, 3.2] }), 0.15),
          ]),
          put(
            limb(
              [
                [0, 3.8, -1.2],
                [0, 2.0, -3.0],
                [0.4, 0.75, -5.2],
                [1.3, 0.45, -7.2],
              ],
              [1.35, 0.95, 0.62, 0.22],
            ),
            0.7,
          ),
          paint("belly", ellipsoid([1.25, 3.4, 1.2], { at: [0, 5.9, 2.1], nod: 12 })),
          ...sides((s) => [
            paint("paws", ellipsoid([0.6, 0.7, 0.6], { at: [1.02 * s, 6.7, 3.4] })),
            paint("paws", ellipsoid([0.7, 0.7, 1.1], { at: [1.95 * s, 0.3, 2.9] })),
          ]),
        ],
        { cell },
      ),
      // The pouch, a lip round the young one.
      ...blended(
        "belly",
        [
          put(ellipsoid([1.28, 1.15, 0.8], { at: [0, 3.9, 1.75] })),
          put(
            limb(
              [
                [-1.05, 4.75, 1.6],
                [-0.6, 4.55, 2.3],
                [0, 4.5, 2.5],
                [0.6, 4.55, 2.3],
                [1.05, 4.75, 1.6],
              ],
              0.24,
            ),
            0.2,
          ),
        ],
        { cell },
      ),
      ...blended(
        "fur",
        [
          put(
            limb(
              [
                [0, 4.2, 1.8],
                [0, 5.3, 2.4],
              ],
              [0.5, 0.42],
            ),
          ),
        ],
        { cell },
      ),
      ...head(HEAD, 1),
      ...head(JOEY, 0.58),
    ];
  },
};
