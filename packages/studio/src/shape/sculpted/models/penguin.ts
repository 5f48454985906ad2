import { frame } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import type { Model } from "../model.js";

const HEAD = frame({ at: [0, 7.4, 0.2], turn: 14, roll: -3 });
const SKULL = [1.95, 1.8, 1.8] as const;

export const penguin: Model = {
  concept: "penguin",
  aliases: ["baby penguin", "emperor penguin"],
  realSize: 0.8,
  bestTurn: -24,
  roles: {
    coat: { colour: "#2f3848", material: "clay" },
    belly: { colour: "#fdf8ee", material: "clay" },
    beak: { colour: "#f39a2e", material: "plastic" },
    cheeks: { colour: "#f6c54a", material: "clay" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.14 * coarseness;
    return [
      ...blended(
        "coat",
        [
          put(ellipsoid([1.75, 1.1, 1.6], { at: [0, 1.2, 0.1] })),
          put(ellipsoid([2.3, 3.3, 2.1], { at: [0, 3.7, 0] }), 1),
          put(ellipsoid(SKULL, { in: HEAD }), 0.9),
          put(
            limb(
              [
                [0, 1.2, -1.4],
                [0, 0.55, -2.5],
              ],
              [0.8, 0.3],
            ),
            0.5,
          ),
          ...sides((s) => [
            put(
              limb(
                [
                  [1.9 * s, 5.6, 0],
                  [2.75 * s, 4.2, 0.2],
                  [3.25 * s, 2.7, 0.5],
                ],
                [0.5, 0.52, 0.2],
              ),
              0.3,
            ),
          ]),
          paint("belly", ellipsoid([1.85, 2.85, 1.6], { at: [0, 3.35, 1.35] })),
          paint("cheeks", ellipsoid([1.2, 0.45, 1.0], { at: [0, 5.95, 1.5] })),
          ...sides((s) => [
            paint("belly", ellipsoid([0.82, 0.95, 0.8], { in: HEAD, at: [0.72 * s, -0.05, 1.5] })),
          ]),
          paint("belly", ellipsoid([0.9, 0.6, 0.9], { in: HEAD, at: [0, -0.75, 1.4] })),
        ],
        { cell },
      ),
      ...blended(
        "beak",
        [
          put(
            limb(
              [
                [0, -0.35, 1.5],
                [0, -0.42, 2.6],
              ],
              [0.46, 0.12],
              HEAD,
            ),
          ),
          put(
            limb(
              [
                [0, -0.6, 1.5],
                [0, -0.66, 2.25],
              ],
              [0.34, 0.1],
              HEAD,
            ),
            0.05,
          ),
          ...sides((s) =>
            [-24, 0, 24].map((turn) =>
              put(
                limb(
                  [
                    [0, 0, 0],
                    [0, -0.04, 1.3],
                  ],
                  [0.36, 0.26],
                  frame({ at: [1.0 * s, 0.34, 0.75], turn: turn + 8 * s }),
                ),
                0.2,
              ),
            ),
          ),
        ],
        { cell: cell * 0.8 },
      ),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 26 * s, 8, -0.03), { radius: 0.33 })),
    ];
  },
};
