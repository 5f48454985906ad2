import { ball, frame, placed, tube } from "../../mesh/index.js";
import { blended, ellipsoid, limb, put } from "../../solid/index.js";
import { EYE_ROLES, eye, sides } from "../face.js";
import { type Model, part } from "../model.js";

const HEAD = frame({ at: [0, 8.0, 2.5], turn: 10, nod: 12 });

export const swan: Model = {
  concept: "swan",
  aliases: ["white swan", "cygnet"],
  realSize: 1.3,
  bestTurn: -58,
  roles: {
    plumage: { colour: "#fdfbf6", material: "clay" },
    wings: { colour: "#f1ede4", material: "clay", follows: 0.95 },
    beak: { colour: "#f08330", material: "plastic" },
    mask: { colour: "#26242a", material: "plastic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.14 * coarseness;
    return [
      ...blended(
        "plumage",
        [
          put(ellipsoid([2.1, 1.7, 3.3], { at: [0, 1.5, -0.6], nod: -6 })),
          put(
            limb(
              [
                [0, 1.9, 1.7],
                [0, 3.2, 2.9],
                [0, 4.7, 2.6],
                [0, 6.2, 1.6],
                [0, 7.5, 1.5],
                [0, 8.1, 2.3],
              ],
              [1.3, 0.78, 0.55, 0.5, 0.5, 0.55],
            ),
            0.7,
          ),
          put(ellipsoid([0.68, 0.66, 0.85], { in: HEAD }), 0.25),
          put(
            limb(
              [
                [0, 1.8, -3.0],
                [0, 2.5, -4.6],
              ],
              [0.9, 0.2],
            ),
            0.6,
          ),
        ],
        { cell },
      ),
      ...sides((s) =>
        blended(
          "wings",
          [
            put(ellipsoid([0.55, 1.35, 2.2], { at: [1.8 * s, 2.4, -0.5], nod: 14, turn: -6 * s })),
            ...[0, 1, 2, 3].map((i) =>
              put(
                limb(
                  [
                    [1.85 * s, 2.9 - i * 0.35, -0.8],
                    [1.75 * s, 3.5 - i * 0.5, -2.4 - i * 0.1],
                    [1.35 * s, 4.0 - i * 0.65, -3.7 + i * 0.1],
                  ],
                  [0.5, 0.42, 0.14],
                ),
                0.2,
              ),
            ),
          ],
          { cell },
        ),
      ),
      part(
        "beak",
        placed(
          tube(
            [
              [0, 0.05, 0.7],
              [0, -0.12, 1.3],
              [0, -0.2, 1.85],
            ],
            [0.36, 0.3, 0.2],
            { sides: 20 },
          ),
          HEAD,
        ),
      ),
      part("mask", placed(ball([0.4, 0.36, 0.36], 28), frame({ in: HEAD, at: [0, 0.12, 0.68] }))),
      ...sides((s) => eye(frame({ in: HEAD, at: [0.58 * s, 0.2, 0.42], turn: 58 * s }), { radius: 0.16 })),
    ];
  },
};
