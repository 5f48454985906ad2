import { frame } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import type { Model } from "../model.js";

/** On one leg, its neck in an S. */
export const flamingo: Model = {
  concept: "flamingo",
  aliases: ["pink flamingo", "flamingos"],
  realSize: 1.3,
  bestTurn: -64,
  roles: {
    plumage: { colour: "#f58ea6", material: "clay" },
    wings: { colour: "#ee6d8c", material: "clay", follows: 0.9 },
    legs: { colour: "#f2768f", material: "clay" },
    beak: { colour: "#fbe6dc", material: "plastic" },
    tip: { colour: "#2a2428", material: "plastic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.12 * coarseness;
    const head = frame({ at: [0, 13.2, 3.0], nod: 8 });
    return [
      ...blended(
        "plumage",
        [
          put(ellipsoid([1.7, 1.7, 2.7], { at: [0, 7.2, -0.4], nod: 12 })),
          put(
            limb(
              [
                [0, 7.2, -2.6],
                [0, 7.3, -3.8],
              ],
              [1.0, 0.25],
            ),
            0.6,
          ),
          put(
            limb(
              [
                [0, 7.8, 1.5],
                [0, 8.6, 3.0],
                [0, 10.2, 2.7],
                [0, 11.6, 1.3],
                [0, 13.0, 1.6],
                [0, 13.3, 2.8],
              ],
              [0.95, 0.62, 0.46, 0.42, 0.44, 0.66],
            ),
            0.5,
          ),
          put(ellipsoid([0.78, 0.78, 0.9], { in: head }), 0.3),
        ],
        { cell },
      ),
      ...sides((s) =>
        blended(
          "wings",
          [
            put(ellipsoid([0.35, 1.15, 2.1], { at: [1.55 * s, 7.4, -0.7], nod: 14 })),
            put(
              limb(
                [
                  [1.5 * s, 7.0, -1.8],
                  [1.2 * s, 6.8, -3.4],
                ],
                [0.5, 0.14],
              ),
              0.3,
            ),
          ],
          { cell },
        ),
      ),
      ...blended(
        "legs",
        [
          put(
            limb(
              [
                [0.35, 6, -0.2],
                [0.35, 3.2, 0],
                [0.3, 0.4, 0.1],
              ],
              [0.28, 0.24, 0.2],
            ),
          ),
          put(ellipsoid(0.34, { at: [0.35, 3.2, 0] }), 0.1),
          ...[-32, 0, 32].map((turn) =>
            put(
              limb(
                [
                  [0, 0.18, 0],
                  [0, 0.14, 1.2],
                ],
                [0.2, 0.14],
                frame({ at: [0.3, 0, 0.1], turn }),
              ),
              0.1,
            ),
          ),
          put(
            limb(
              [
                [-0.45, 6, -0.4],
                [-0.6, 3.9, 0.9],
                [-0.45, 4.4, -1.4],
              ],
              [0.28, 0.26, 0.2],
            ),
            0.05,
          ),
        ],
        { cell: cell * 0.8 },
      ),
      ...blended(
        "beak",
        [
          put(
            limb(
              [
                [0, -0.1, 0.6],
                [0, -0.35, 1.4],
                [0, -1.0, 1.75],
              ],
              [0.42, 0.36, 0.1],
              head,
            ),
          ),
          paint("tip", ellipsoid([0.6, 0.5, 0.6], { in: head, at: [0, -1.0, 1.75] })),
        ],
        { cell: cell * 0.6 },
      ),
      ...sides((s) => eye(onEllipsoid(head, [0.78, 0.78, 0.9], 56 * s, 14, -0.02), { radius: 0.19 })),
    ];
  },
};
