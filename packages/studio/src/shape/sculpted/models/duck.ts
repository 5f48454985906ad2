import { frame } from "../../mesh/index.js";
import { blended, ellipsoid, limb, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import type { Model } from "../model.js";

const HEAD = frame({ at: [0, 6.6, 1.9], turn: 16, roll: -4 });
const SKULL = [1.75, 1.7, 1.7] as const;

export const duck: Model = {
  concept: "duck",
  aliases: ["duckling", "ducky"],
  realSize: 0.4,
  bestTurn: -38,
  roles: {
    plumage: { colour: "#f9cd38", material: "clay" },
    wings: { colour: "#eeb626", material: "clay", follows: 0.9 },
    beak: { colour: "#f08330", material: "plastic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.13 * coarseness;
    return [
      ...blended(
        "plumage",
        [
          put(ellipsoid([2.3, 1.95, 2.9], { at: [0, 2.9, -0.3], nod: -8 })),
          put(ellipsoid(SKULL, { in: HEAD })),
          put(
            limb(
              [
                [0, 3.4, 1.3],
                [0, 5.4, 1.7],
              ],
              [1.5, 1.05],
            ),
            0.8,
          ),
          put(
            limb(
              [
                [0, 3.4, -2.2],
                [0, 4.1, -3.4],
                [0, 4.9, -4.0],
              ],
              [1.2, 0.7, 0.2],
            ),
            0.7,
          ),
          put(
            limb(
              [
                [0, 1.5, -0.2],
                [0.05, 2.1, -0.5],
                [0.1, 2.3, -1.0],
              ],
              [0.24, 0.2, 0.08],
              HEAD,
            ),
            0.2,
          ),
        ],
        { cell },
      ),
      ...sides((s) =>
        blended(
          "wings",
          [
            put(ellipsoid([0.45, 1.15, 1.75], { at: [2.15 * s, 3.3, -0.5], nod: -16, turn: -8 * s })),
            put(
              limb(
                [
                  [2.15 * s, 3.3, -1.4],
                  [2.1 * s, 3.9, -2.6],
                ],
                [0.5, 0.16],
              ),
              0.4,
            ),
            put(
              limb(
                [
                  [2.15 * s, 2.8, -1.2],
                  [2.1 * s, 3.1, -2.4],
                ],
                [0.45, 0.14],
              ),
              0.2,
            ),
          ],
          { cell },
        ),
      ),
      ...blended(
        "beak",
        [
          put(ellipsoid([0.85, 0.24, 0.95], { in: HEAD, at: [0, -0.35, 1.95], nod: -6 })),
          put(ellipsoid([0.5, 0.34, 0.6], { in: HEAD, at: [0, -0.22, 1.6] }), 0.2),
          put(ellipsoid([0.68, 0.18, 0.75], { in: HEAD, at: [0, -0.66, 1.8], nod: 10 }), 0.05),
        ],
        { cell: cell * 0.6 },
      ),
      ...sides((s) =>
        blended(
          "beak",
          [
            put(
              limb(
                [
                  [0.95 * s, 1.6, 0],
                  [1.0 * s, 0.3, 0.1],
                ],
                [0.26, 0.22],
              ),
            ),
            put(ellipsoid([0.75, 0.2, 0.7], { at: [1.05 * s, 0.2, 0.75] }), 0.2),
            ...[-30, 0, 30].map((turn) =>
              put(
                limb(
                  [
                    [0, 0, 0],
                    [0, 0, 1.5],
                  ],
                  [0.2, 0.18],
                  frame({ at: [1.02 * s, 0.2, 0], turn }),
                ),
                0.15,
              ),
            ),
          ],
          { cell: cell * 0.7 },
        ),
      ),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 38 * s, 14, -0.04), { radius: 0.32 })),
    ];
  },
};
