import { frame, placed, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { wing } from "../flyer.js";
import { type Model, part } from "../model.js";

const HEAD = frame({ at: [0, 9.1, 3.3], turn: 18, nod: 4 });
const SKULL: Vector = [1.3, 1.25, 1.4];

/** An eagle before, a lion behind. */
export const griffin: Model = {
  concept: "griffin",
  aliases: ["gryphon", "griffon", "hippogriff", "griffins"],
  realSize: 2.6,
  bestTurn: -46,
  roles: {
    fur: { colour: "#d89f55", material: "clay" },
    plumage: { colour: "#fbf4e6", material: "clay" },
    wings: { colour: "#a8723d", material: "clay" },
    tuft: { colour: "#7a4a27", material: "clay" },
    beak: { colour: "#f2b02f", material: "plastic" },
    talons: { colour: "#3b332e", material: "plastic" },
    iris: { colour: "#f09a22", material: "ceramic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.195 * coarseness;
    const feathers = sides((s) =>
      [0, 1, 2].flatMap((row) =>
        [0, 1].map((i) =>
          put(
            limb(
              [
                [(0.35 + 0.7 * i) * s, 7.3 - row * 0.9, 3.1 - row * 0.15 - i * 0.5],
                [(0.4 + 0.8 * i) * s, 6.2 - row * 0.9, 3.35 - row * 0.3 - i * 0.6],
              ],
              [0.6, 0.16],
            ),
            0.2,
          ),
        ),
      ),
    );
    return [
      ...blended(
        "fur",
        [
          put(ellipsoid([1.7, 1.75, 2.0], { at: [0, 4.9, 1.5] })),
          put(ellipsoid([1.45, 1.5, 2.6], { at: [0, 4.7, -0.7] }), 1),
          put(ellipsoid([1.55, 1.6, 1.5], { at: [0, 4.7, -2.5] }), 1),
          put(
            limb(
              [
                [0, 5.6, 2.0],
                [0, 7.4, 2.8],
                [0, 8.8, 3.1],
              ],
              [1.6, 1.2, 1.1],
            ),
            0.8,
          ),
          ...feathers,
          ...sides((s) => [
            put(
              limb(
                [
                  [1.0 * s, 4.6, -2.5],
                  [1.2 * s, 2.9, -2.3],
                  [1.1 * s, 1.7, -3.3],
                  [1.1 * s, 0.6, -3.1],
                ],
                [1.25, 0.9, 0.55, 0.5],
              ),
              0.5,
            ),
            put(ellipsoid([0.66, 0.46, 0.9], { at: [1.12 * s, 0.46, -2.75] }), 0.2),
          ]),
          put(
            limb(
              [
                [0, 5.3, -3.7],
                [0.4, 4.6, -5.2],
                [1.0, 5.4, -6.2],
                [1.1, 6.9, -6.3],
              ],
              [0.42, 0.32, 0.3, 0.28],
            ),
            0.3,
          ),
          put(ellipsoid([0.55, 0.85, 0.55], { at: [1.1, 7.3, -6.35] }), 0.2),
          paint("plumage", ellipsoid([2.4, 2.9, 1.9], { at: [0, 7.2, 2.9], nod: 14 })),
          paint("tuft", ellipsoid([0.9, 1.05, 0.9], { at: [1.1, 7.5, -6.35] })),
        ],
        { cell },
      ),
      ...blended(
        "plumage",
        [
          put(ellipsoid(SKULL, { in: HEAD })),
          ...sides((s) => [
            put(
              limb(
                [
                  [0.75 * s, 0.9, -0.2],
                  [1.0 * s, 1.9, -0.7],
                ],
                [0.42, 0.1],
                HEAD,
              ),
              0.25,
            ),
          ]),
          ...sides((s) => [
            put(
              limb(
                [
                  [0.3 * s, 0.62, 1.15],
                  [1.05 * s, 0.85, 0.6],
                ],
                [0.18, 0.22],
                HEAD,
              ),
              0.15,
            ),
          ]),
        ],
        { cell: cell * 0.8 },
      ),
      ...blended(
        "beak",
        [
          put(
            limb(
              [
                [0, 0, 0.9],
                [0, 0.05, 1.9],
                [0, -0.75, 2.35],
              ],
              [0.6, 0.5, 0.1],
              HEAD,
            ),
          ),
          put(
            limb(
              [
                [0, -0.45, 0.9],
                [0, -0.6, 1.7],
              ],
              [0.4, 0.2],
              HEAD,
            ),
            0.1,
          ),
          ...sides((s) => [
            put(
              limb(
                [
                  [0.95 * s, 4.2, 1.9],
                  [1.1 * s, 2.4, 1.9],
                  [1.1 * s, 0.7, 2.0],
                ],
                [0.75, 0.48, 0.4],
              ),
              0.2,
            ),
            ...[-32, 0, 32].map((turn) =>
              put(
                limb(
                  [
                    [0, 0.4, 0],
                    [0, 0.55, 0.7],
                    [0, 0.26, 1.2],
                  ],
                  [0.32, 0.3, 0.2],
                  frame({ at: [1.1 * s, 0, 2.1], turn }),
                ),
                0.12,
              ),
            ),
          ]),
        ],
        { cell: cell * 0.75 },
      ),
      ...sides((s) =>
        blended(
          "talons",
          [-32, 0, 32].map((turn) =>
            put(
              limb(
                [
                  [0, 0.32, 1.15],
                  [0, 0.1, 1.6],
                ],
                [0.19, 0.06],
                frame({ at: [1.1 * s, 0, 2.1], turn }),
              ),
            ),
          ),
          { cell: cell * 0.6 },
        ),
      ),
      ...sides((s) =>
        wing(s, 1.1, 0.2 * coarseness).map(({ role, mesh }) =>
          part(role, placed(mesh, frame({ at: [0.55 * s, 5.0, -0.2], nod: -12, scale: 1.05 }))),
        ),
      ),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 44 * s, 10, 0), { radius: 0.3, iris: "iris" })),
    ];
  },
};
