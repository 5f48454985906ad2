import { ball, frame, merged, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { clay } from "../finishes.js";
import { type Model, part } from "../model.js";

const HEAD = frame({ at: [0, 4.6, 0.7], turn: 14, nod: 8 });
const SKULL = [1.6, 1.55, 1.5] as const;

/** Out of its heap of earth to the waist, its great digging hands before it. */
export const mole: Model = {
  concept: "mole",
  aliases: ["moles", "garden mole"],
  realSize: 0.16,
  bestTurn: -28,
  roles: { fur: clay("#4d4650"), hands: clay("#eeb3a4"), earth: clay("#6b4a33"), ...EYE_ROLES },
  parts: (coarseness) => {
    const cell = 0.12 * coarseness;
    const clods = Array.from({ length: 9 }, (_, i) => {
      const { z } = frame({ turn: i * 40 + 8 });
      return put(
        ellipsoid(0.5 + 0.16 * (i % 3), {
          at: [z[0] * (2.6 + 0.3 * (i % 2)), 0.6 + 0.25 * (i % 2), z[2] * (2.4 + 0.3 * (i % 2))],
        }),
        0.2,
      );
    });
    return [
      ...blended(
        "earth",
        [
          put(ellipsoid([3.5, 1.5, 3.3], { at: [0, 0.1, 0] })),
          put(ellipsoid([2.2, 1.4, 2.1], { at: [0, 0.9, 0] }), 0.6),
          ...clods,
        ],
        { cell: cell * 1.2 },
      ),
      ...blended(
        "fur",
        [
          put(ellipsoid([1.75, 2.2, 1.6], { at: [0, 2.6, 0] })),
          put(ellipsoid(SKULL, { in: HEAD }), 0.8),
          put(
            limb(
              [
                [0, -0.25, 0.9],
                [0, -0.35, 2.3],
              ],
              [0.95, 0.4],
              HEAD,
            ),
            0.5,
          ),
          ...sides((s) => [
            put(
              limb(
                [
                  [1.3 * s, 3.4, 0.5],
                  [1.95 * s, 2.7, 1.5],
                ],
                [0.7, 0.5],
              ),
              0.4,
            ),
          ]),
          paint("hands", ellipsoid([0.5, 0.5, 0.5], { in: HEAD, at: [0, -0.35, 2.6] })),
        ],
        { cell },
      ),
      ...blended(
        "hands",
        sides((s) => [
          put(ellipsoid([0.8, 0.75, 0.34], { at: [2.1 * s, 2.4, 1.95], roll: -14 * s })),
          ...[-40, -20, 0, 20, 40].map((roll) =>
            put(
              limb(
                [
                  [0, 0.2, 0],
                  [0, 1.15, 0.1],
                ],
                [0.24, 0.07],
                frame({ at: [2.1 * s, 2.5, 2.0], roll: roll - 14 * s }),
              ),
              0.08,
            ),
          ),
        ]),
        { cell: cell * 0.7 },
      ),
      part("hands", merged(placed(ball([0.36, 0.3, 0.3], 24), frame({ in: HEAD, at: [0, -0.3, 2.68] })))),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 34 * s, 16, -0.02), { radius: 0.17 })),
    ];
  },
};
