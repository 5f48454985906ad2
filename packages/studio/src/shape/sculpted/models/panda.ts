import { ball, frame, merged, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const HEAD = frame({ at: [0, 6.5, 0.6], turn: 12, roll: -4 });
const SKULL = [2.3, 2.0, 1.9] as const;

export const panda: Model = {
  concept: "panda",
  aliases: ["panda bear", "giant panda"],
  realSize: 1.3,
  bestTurn: -22,
  roles: {
    fur: { colour: "#fbf8f1", material: "clay" },
    patches: { colour: "#2c2a2e", material: "clay" },
    bamboo: { colour: "#6fae46", material: "plastic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.14 * coarseness;
    return [
      ...blended(
        "fur",
        [
          put(ellipsoid([2.35, 2.5, 2.1], { at: [0, 2.6, -0.2] })),
          paint("patches", ellipsoid([3, 0.75, 3], { at: [0, 4.35, -0.2], nod: 6 })),
        ],
        { cell },
      ),
      ...blended(
        "patches",
        sides((s) => [
          put(
            limb(
              [
                [1.4 * s, 0.9, 0.6],
                [1.7 * s, 0.85, 2.2],
              ],
              [0.95, 0.8],
            ),
          ),
          put(ellipsoid([0.8, 0.95, 0.5], { at: [1.75 * s, 1.05, 2.8], nod: -10 }), 0.3),
          put(
            limb(
              [
                [1.7 * s, 4.2, 0.3],
                [2.3 * s, 3.1, 1.2],
                [1.2 * s, 2.9, 2.3],
              ],
              [0.75, 0.68, 0.6],
            ),
            0.2,
          ),
          paint("fur", ellipsoid([0.42, 0.48, 0.4], { at: [1.76 * s, 1.0, 3.25] })),
        ]),
        { cell },
      ),
      ...blended(
        "fur",
        [
          put(ellipsoid(SKULL, { in: HEAD })),
          ...sides((s) => [put(ellipsoid([1.0, 0.85, 0.9], { in: HEAD, at: [1.2 * s, -0.7, 0.5] }), 0.6)]),
          put(ellipsoid([0.95, 0.75, 0.7], { in: HEAD, at: [0, -0.6, 1.6] }), 0.3),
          ...sides((s) => [
            paint(
              "patches",
              ellipsoid([0.62, 0.85, 1.0], { in: HEAD, at: [0.92 * s, 0.18, 1.5], roll: 28 * s }),
            ),
          ]),
        ],
        { cell: cell * 0.9 },
      ),
      ...blended(
        "patches",
        sides((s) => [put(ellipsoid([0.8, 0.8, 0.5], { in: HEAD, at: [1.75 * s, 1.65, -0.2] }))]),
        { cell },
      ),
      part(
        "patches",
        merged(
          placed(ball([0.36, 0.26, 0.24], 28), frame({ in: HEAD, at: [0, -0.3, 2.22] })),
          ...sides((s) => [
            placed(
              wire(
                [
                  [0, -0.55, 2.28],
                  [0.1 * s, -0.82, 2.24],
                  [0.45 * s, -0.86, 2.16],
                ],
                0.055,
              ),
              HEAD,
            ),
          ]),
        ),
      ),
      part(
        "bamboo",
        merged(
          wire(
            [
              [-1.7, 2.2, 2.9],
              [-0.4, 3.0, 3.0],
              [1.4, 4.1, 2.9],
            ],
            0.2,
          ),
          ...[0.2, 1.0].map((x) =>
            placed(ball([0.16, 0.5, 0.06], 20), frame({ at: [x + 0.3, 3.8 + x * 0.55, 2.95], roll: -58 })),
          ),
        ),
      ),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 25 * s, 7, 0), { radius: 0.3 })),
    ];
  },
};
