import { frame, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const HEAD = frame({ at: [0, 3.9, 1.1], turn: 12, nod: -6, roll: -3 });

export const frog: Model = {
  concept: "frog",
  aliases: ["tree frog", "bullfrog"],
  realSize: 0.1,
  bestTurn: -26,
  roles: {
    skin: { colour: "#63b544", material: "plastic" },
    belly: { colour: "#eef0b4", material: "plastic" },
    spots: { colour: "#3f8f34", material: "plastic", follows: 0.78 },
    mouth: { colour: "#2c4d24", material: "plastic" },
    irises: { colour: "#f3c33a", material: "ceramic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.13 * coarseness;
    const toes = (at: readonly [number, number, number], turn: number, length: number) =>
      [-32, 0, 32].flatMap((spread) => {
        const foot = frame({ at, turn: turn + spread });
        return [
          put(
            limb(
              [
                [0, 0, 0],
                [0, 0, length],
              ],
              [0.26, 0.2],
              foot,
            ),
            0.15,
          ),
          put(ellipsoid(0.31, { in: foot, at: [0, 0.02, length] }), 0.1),
        ];
      });
    return [
      ...blended(
        "skin",
        [
          put(ellipsoid([2.2, 1.75, 2.4], { at: [0, 2.3, -0.5], nod: -22 })),
          put(ellipsoid([2.25, 1.35, 1.75], { in: HEAD }), 0.8),
          ...sides((s) => [
            put(ellipsoid(0.78, { in: HEAD, at: [1.15 * s, 1.25, 0.35] }), 0.25),
            put(
              limb(
                [
                  [1.6 * s, 1.8, -1.6],
                  [3.1 * s, 1.7, 0.2],
                  [2.9 * s, 0.9, -1.2],
                  [2.6 * s, 0.35, -1.3],
                  [2.9 * s, 0.3, 0.1],
                ],
                [0.95, 0.78, 0.5, 0.36, 0.34],
              ),
              0.3,
            ),
            put(
              limb(
                [
                  [1.4 * s, 2.4, 1.0],
                  [1.75 * s, 1.3, 1.3],
                  [1.6 * s, 0.35, 1.7],
                ],
                [0.6, 0.44, 0.34],
              ),
              0.3,
            ),
          ]),
          ...sides((s) => [
            ...toes([2.9 * s, 0.3, 0.1], 14 * s, 1.0),
            ...toes([1.6 * s, 0.3, 1.75], 6 * s, 0.8),
          ]),
          paint("belly", ellipsoid([1.5, 1.6, 1.2], { at: [0, 2.0, 1.8] })),
          paint("belly", ellipsoid([1.95, 0.72, 1.7], { in: HEAD, at: [0, -0.86, 0.6] })),
          ...(
            [
              [0.5, 3.9, -1.4, 0.4],
              [-0.8, 3.7, -1.8, 0.34],
              [0.2, 3.1, -2.7, 0.36],
              [2.9, 2.3, -0.3, 0.36],
              [-2.9, 2.3, -0.3, 0.36],
              [1.4, 3.2, -1.8, 0.28],
              [-1.6, 3.1, -1.0, 0.3],
            ] as const
          ).map(([x, y, z, r]) => paint("spots", ellipsoid(r, { at: [x, y, z] }))),
        ],
        { cell },
      ),
      part(
        "mouth",
        placed(
          wire(
            [
              [-1.72, -0.02, 1.14],
              [-1.0, -0.3, 1.6],
              [0, -0.4, 1.73],
              [1.0, -0.3, 1.6],
              [1.72, -0.02, 1.14],
            ],
            0.075,
          ),
          HEAD,
        ),
      ),
      ...sides((s) =>
        eye(frame({ in: HEAD, at: [1.32 * s, 1.42, 0.92], turn: 22 * s, nod: -14 }), {
          radius: 0.55,
          iris: "irises",
          slit: 0.9,
        }),
      ),
    ];
  },
};
