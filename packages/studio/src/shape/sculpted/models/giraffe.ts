import { frame } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { hoofPaint, onHooves, standing } from "../hoofed.js";
import type { Model } from "../model.js";

const HEAD = frame({ at: [0, 15.6, 4.5], turn: 16, nod: 14 });
const SKULL = [0.95, 0.95, 1.1] as const;

/** Where spots lie on the neck and the body: place and size. */
const SPOTS: readonly (readonly [x: number, y: number, z: number, size: number])[] = [
  [0.9, 14.0, 3.8, 0.52],
  [-0.8, 13.6, 3.9, 0.5],
  [0.4, 12.9, 4.5, 0.5],
  [0.95, 12.4, 3.1, 0.6],
  [-0.95, 11.9, 3.2, 0.58],
  [0.2, 11.4, 4.2, 0.55],
  [1.05, 10.8, 2.8, 0.66],
  [-0.4, 10.2, 3.9, 0.6],
  [-1.1, 10.2, 2.6, 0.62],
  [0.8, 9.5, 3.3, 0.62],
  [-1.3, 8.7, 2.6, 0.7],
  [1.5, 8.2, 2.0, 0.78],
  [0.1, 8.9, 3.6, 0.55],
  [1.75, 6.9, 1.0, 0.75],
  [1.5, 8.0, 0.2, 0.72],
  [1.75, 6.9, -0.9, 0.78],
  [1.4, 8.0, -1.5, 0.72],
  [1.65, 6.6, -2.6, 0.75],
  [-1.75, 7.0, 0.9, 0.78],
  [-1.45, 8.1, -0.2, 0.72],
  [-1.7, 6.9, -1.1, 0.78],
  [-1.4, 8.0, -1.8, 0.7],
  [-1.6, 6.6, -2.7, 0.75],
  [0.3, 8.4, -0.7, 0.6],
  [0.2, 8.3, -2.4, 0.6],
  [0.6, 6.0, 3.1, 0.6],
  [-0.8, 6.6, 3.1, 0.62],
  [1.5, 5.2, 2.3, 0.5],
  [-1.5, 5.2, 2.3, 0.5],
  [1.6, 5.3, -2.9, 0.52],
  [-1.6, 5.3, -2.9, 0.52],
];

const HOOF = 0.5;
const GAIT = standing({
  x: 1.05,
  fore: [2.4, 1.7],
  hind: [-2.9, -2.0],
  height: 6.2,
  joins: [2.0, -2.1],
  radii: [1.0, 0.5, 0.37],
  hoof: HOOF,
});

export const giraffe: Model = {
  concept: "giraffe",
  aliases: ["baby giraffe"],
  realSize: 5,
  bestTurn: -40,
  saddle: { at: [0, 8.6, -0.5], astride: true },
  roles: {
    coat: { colour: "#f3c25f", material: "clay" },
    spots: { colour: "#a6602a", material: "clay", follows: 0.62 },
    mane: { colour: "#7a4320", material: "clay" },
    muzzle: { colour: "#fae6bd", material: "clay" },
    hooves: { colour: "#5a3a26", material: "clay" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.145 * coarseness;
    const body = blended(
      "coat",
      [
        put(ellipsoid([1.75, 1.75, 2.7], { at: [0, 7.0, -0.4], nod: -10 })),
        put(ellipsoid([1.55, 1.75, 1.6], { at: [0, 7.2, 1.5] }), 0.9),
        put(
          limb(
            [
              [0, 7.6, 1.8],
              [0, 11.0, 3.1],
              [0, 15.0, 4.0],
            ],
            [1.35, 0.92, 0.72],
          ),
          1.0,
        ),
        ...onHooves(GAIT, HOOF),
        put(
          limb(
            [
              [0, 7.4, -2.8],
              [0.1, 6.4, -3.7],
              [0.25, 4.9, -3.8],
            ],
            [0.25, 0.16, 0.14],
          ),
          0.2,
        ),
        ...SPOTS.map(([x, y, z, size]) => paint("spots", ellipsoid(size, { at: [x, y, z] }))),
        ...hoofPaint("hooves", GAIT, HOOF),
      ],
      { cell },
    );
    const head = blended(
      "coat",
      [
        put(ellipsoid(SKULL, { in: HEAD })),
        put(
          limb(
            [
              [0, -0.2, 0.5],
              [0, -0.7, 1.6],
            ],
            [0.78, 0.68],
            HEAD,
          ),
          0.4,
        ),
        ...sides((s) => [
          put(
            limb(
              [
                [0.75 * s, 0.35, -0.35],
                [1.35 * s, 0.6, -0.4],
                [1.75 * s, 0.55, -0.35],
              ],
              [0.2, 0.32, 0.14],
              HEAD,
            ),
            0.15,
          ),
          put(
            limb(
              [
                [0.36 * s, 0.75, -0.1],
                [0.42 * s, 1.7, -0.15],
              ],
              [0.17, 0.14],
              HEAD,
            ),
            0.15,
          ),
          put(ellipsoid(0.25, { in: HEAD, at: [0.43 * s, 1.85, -0.16] }), 0.08),
          paint("mane", ellipsoid(0.42, { in: HEAD, at: [0.43 * s, 1.95, -0.16] })),
        ]),
        paint("muzzle", ellipsoid([1.0, 0.9, 0.95], { in: HEAD, at: [0, -0.95, 1.85] })),
        ...sides((s) => [
          paint("hooves", ellipsoid([0.12, 0.16, 0.3], { in: HEAD, at: [0.3 * s, -0.5, 2.22] })),
        ]),
      ],
      { cell: cell * 0.75 },
    );
    const mane = blended(
      "mane",
      [
        put(
          limb(
            [
              [0, 15.4, 3.35],
              [0, 11.4, 2.2],
              [0, 9.2, 0.9],
            ],
            [0.3, 0.34, 0.2],
          ),
        ),
        put(ellipsoid([0.28, 0.6, 0.28], { at: [0.28, 4.6, -3.82] })),
      ],
      { cell },
    );
    return [
      ...body,
      ...head,
      ...mane,
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 42 * s, 14, -0.01), { radius: 0.24, slit: 1.2 })),
    ];
  },
};
