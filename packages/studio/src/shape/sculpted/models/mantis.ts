import { frame, merged, placed, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

/** Upright, its forelegs folded as if in prayer. */
export const mantis: Model = {
  concept: "mantis",
  aliases: ["praying mantis", "mantises", "preying mantis"],
  realSize: 0.08,
  bestTurn: -48,
  roles: {
    body: { colour: "#7cc24a", material: "clay" },
    belly: { colour: "#cfe59a", material: "clay" },
    wings: { colour: "#559c38", material: "clay", follows: 0.85 },
    legs: { colour: "#68ad42", material: "clay", follows: 0.92 },
    feelers: { colour: "#46622e", material: "clay" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.115 * coarseness;
    const head = frame({ at: [0, 9.2, 2.3], turn: 18, nod: 12, roll: -8 });
    return [
      ...blended(
        "body",
        [
          put(
            limb(
              [
                [0, 3.6, -4.6],
                [0, 3.7, -2.4],
                [0, 4.2, -0.4],
              ],
              [0.3, 1.15, 0.7],
            ),
          ),
          put(
            limb(
              [
                [0, 4.2, -0.4],
                [0, 6.2, 1.0],
                [0, 8.7, 2.0],
              ],
              [0.7, 0.5, 0.42],
            ),
            0.3,
          ),
          put(ellipsoid([0.62, 0.9, 0.6], { at: [0, 7.4, 1.6], nod: 20 }), 0.3),
          paint(
            "belly",
            limb(
              [
                [0, 2.6, -4.2],
                [0, 2.6, -2.4],
                [0, 3.4, -0.6],
              ],
              [0.3, 0.5, 0.3],
            ),
          ),
        ],
        { cell },
      ),
      // A wedge of a head, broad across the eyes.
      ...blended(
        "body",
        [
          put(
            limb(
              [
                [-0.85, 0.35, 0],
                [0, 0.25, 0.1],
                [0.85, 0.35, 0],
              ],
              [0.5, 0.55, 0.5],
              head,
            ),
          ),
          put(
            limb(
              [
                [0, 0.2, 0.1],
                [0, -0.95, 0.35],
              ],
              [0.7, 0.24],
              head,
            ),
            0.35,
          ),
        ],
        { cell: cell * 0.8 },
      ),
      ...sides((s) => [
        ...blended(
          "wings",
          [
            put(
              limb(
                [
                  [0.5 * s, 4.8, -0.3],
                  [0.85 * s, 4.5, -2.4],
                  [0.4 * s, 3.9, -5.8],
                ],
                [0.3, 0.55, 0.14],
              ),
            ),
          ],
          { cell },
        ),
        ...blended(
          "legs",
          [
            put(
              limb(
                [
                  [0.5 * s, 7.2, 1.6],
                  [1.2 * s, 5.9, 2.2],
                  [1.35 * s, 5.5, 3.2],
                ],
                [0.34, 0.4, 0.36],
              ),
            ),
            put(
              limb(
                [
                  [1.35 * s, 5.5, 3.2],
                  [1.2 * s, 6.6, 4.3],
                  [1.0 * s, 7.8, 4.9],
                ],
                [0.36, 0.5, 0.26],
              ),
              0.15,
            ),
            put(
              limb(
                [
                  [1.0 * s, 7.8, 4.9],
                  [0.95 * s, 6.9, 5.4],
                  [0.95 * s, 6.0, 5.2],
                ],
                [0.26, 0.2, 0.08],
              ),
              0.1,
            ),
            ...[0, 1, 2, 3].map((i) =>
              put(
                limb(
                  [
                    [1.1 * s, 6.3 + i * 0.4, 4.3 + i * 0.15],
                    [1.05 * s, 6.1 + i * 0.4, 4.9 + i * 0.15],
                  ],
                  [0.18, 0.06],
                ),
                0.05,
              ),
            ),
            ...[-0.2, -1.7].flatMap((z, i) => {
              const foot: Vector = [3.0 * s, 0.16, z + 1.9 - i * 3.6];
              return [
                put(limb([[0.4 * s, 3.9, z], [2.0 * s, 4.4, z + 0.9 - i * 1.8], foot], [0.3, 0.24, 0.16])),
                put(limb([foot, [3.3 * s, 0.16, foot[2] + 0.5]], [0.18, 0.12]), 0.1),
              ];
            }),
          ],
          { cell: cell * 0.85 },
        ),
      ]),
      part(
        "feelers",
        placed(
          merged(
            ...sides((s) => [
              wire(
                [
                  [0.25 * s, 0.7, 0.3],
                  [0.7 * s, 2.0, 0.9],
                  [1.5 * s, 3.0, 0.8],
                ],
                [0.1, 0.08, 0.06],
              ),
            ]),
          ),
          head,
        ),
      ),
      ...sides((s) => eye(frame({ in: head, at: [0.98 * s, 0.5, 0.32], turn: 34 * s }), { radius: 0.42 })),
    ];
  },
};
