import { ball, frame, merged, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const HEAD = frame({ at: [0, 0.35, 2.9], turn: 12, roll: -4 });
const SKULL = [1.45, 1.4, 1.3] as const;

export const bee: Model = {
  concept: "bee",
  aliases: ["honeybee", "honey bee", "bumblebee", "bumble bee"],
  realSize: 0.025,
  bestTurn: -46,
  floats: true,
  roles: {
    body: { colour: "#f7c032", material: "clay" },
    stripes: { colour: "#2d2623", material: "clay" },
    wings: { colour: "#dff0fa", material: "ceramic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.12 * coarseness;
    return [
      ...blended(
        "body",
        [
          put(ellipsoid([2.0, 1.95, 2.8], { at: [0, 0, -0.4], nod: -8 })),
          put(
            limb(
              [
                [0, -0.4, -2.7],
                [0, -0.5, -3.6],
              ],
              [0.55, 0.06],
            ),
            0.25,
          ),
          ...[1.15, -0.55, -2.1].map((z) =>
            paint("stripes", ellipsoid([4, 4, 0.42], { at: [0, 0, z], nod: -8 })),
          ),
          paint("stripes", ellipsoid([1, 1, 0.6], { at: [0, -0.5, -3.4] })),
        ],
        { cell },
      ),
      ...blended("body", [put(ellipsoid(SKULL, { in: HEAD }))], { cell }),
      part(
        "wings",
        merged(
          ...sides((s) => [
            placed(ball([1.0, 1.9, 0.14], 48), frame({ at: [1.35 * s, 2.9, -0.2], roll: -32 * s, nod: -16 })),
            placed(ball([0.75, 1.3, 0.13], 48), frame({ at: [1.5 * s, 2.2, -1.4], roll: -48 * s, nod: -26 })),
          ]),
        ),
      ),
      part(
        "stripes",
        merged(
          ...sides((s) => [
            placed(
              wire(
                [
                  [0.45 * s, 1.2, 0.4],
                  [0.6 * s, 2.0, 0.9],
                  [0.95 * s, 2.3, 1.3],
                ],
                [0.1, 0.09, 0.2],
              ),
              HEAD,
            ),
            ...[1.2, 0.2, -0.8].map((z) =>
              wire(
                [
                  [1.0 * s, -1.5, z],
                  [1.3 * s, -2.1, z + 0.1],
                  [1.25 * s, -2.5, z + 0.3],
                ],
                [0.15, 0.14, 0.14],
              ),
            ),
          ]),
          placed(
            wire(
              [
                [-0.42, -0.45, 1.2],
                [0, -0.62, 1.2],
                [0.42, -0.45, 1.2],
              ],
              0.06,
            ),
            HEAD,
          ),
        ),
      ),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 28 * s, 10, -0.02), { radius: 0.36 })),
    ];
  },
};
