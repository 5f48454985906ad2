import { frame, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { hoofPaint, onHooves, standing } from "../hoofed.js";
import type { Model } from "../model.js";

const HEAD = frame({ at: [0, 10.6, 4.9], turn: 12 });
const SKULL = [0.98, 1.15, 1.2] as const;
const NECK: readonly Vector[] = [
  [0, 7.0, 2.2],
  [0, 8.8, 3.5],
  [0, 10.4, 4.4],
];

const HOOF = 0.46;
const GAIT = standing({
  x: 1.05,
  fore: [2.75, 1.95],
  hind: [-3.5, -2.5],
  height: 5.6,
  joins: [2.3, -2.6],
  radii: [1.05, 0.52, 0.37],
  hoof: HOOF,
});

/** A stripe: a thin slice across the body at a place, leaning. */
const slice = (at: Vector, nod: number, thick: number, reach: number) =>
  paint("stripes", ellipsoid([reach, reach, thick], { at, nod }));

export const zebra: Model = {
  concept: "zebra",
  aliases: [],
  realSize: 2.2,
  bestTurn: -46,
  saddle: { at: [0, 8.0, -0.6], astride: true },
  roles: {
    coat: { colour: "#fbf7ef", material: "clay" },
    stripes: { colour: "#2b2a30", material: "clay" },
    muzzle: { colour: "#4c4548", material: "clay" },
    hooves: { colour: "#2f2c30", material: "clay" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.135 * coarseness;
    const barrel = Array.from({ length: 8 }, (_, i) =>
      slice([0, 6.7, 2.35 - i * 0.86], (i - 3.5) * 5, 0.2, 2.75),
    );
    const neck = [0.15, 0.42, 0.7, 0.98].map((t) => slice([0, 7.3 + 3.2 * t, 2.5 + 2.0 * t], -52, 0.17, 1.9));
    const shins = GAIT.hooves.flatMap(({ at: [x, , z] }) =>
      [1.35, 2.05, 2.75, 3.45].map((y) =>
        paint("stripes", ellipsoid([0.95, 0.15, 1.2], { at: [x, y, z - 0.3] })),
      ),
    );
    const body = blended(
      "coat",
      [
        put(ellipsoid([1.7, 1.8, 2.2], { at: [0, 6.4, 1.5] })),
        put(ellipsoid([1.62, 1.68, 2.9], { at: [0, 6.5, -0.6] }), 1.2),
        put(ellipsoid([1.7, 1.8, 1.8], { at: [0, 6.5, -2.3] }), 1.1),
        put(limb(NECK, [1.5, 1.15, 0.92]), 1.0),
        ...onHooves(GAIT, HOOF),
        put(
          limb(
            [
              [0, 7.2, -3.8],
              [0.1, 6.2, -4.5],
              [0.25, 4.6, -4.6],
            ],
            [0.28, 0.2, 0.17],
          ),
          0.2,
        ),
        put(ellipsoid([0.3, 0.7, 0.3], { at: [0.28, 4.0, -4.6] }), 0.15),
        ...barrel,
        ...neck,
        ...shins,
        paint("stripes", ellipsoid([0.7, 0.95, 0.7], { at: [0.28, 3.9, -4.6] })),
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
              [0, 0, 0.3],
              [0, -1.1, 1.5],
              [0, -1.7, 2.2],
            ],
            [0.95, 0.74, 0.68],
            HEAD,
          ),
          0.4,
        ),
        ...sides((s) => [
          put(
            limb(
              [
                [0.55 * s, 0.9, -0.3],
                [0.72 * s, 1.9, -0.3],
              ],
              [0.36, 0.16],
              HEAD,
            ),
            0.2,
          ),
        ]),
        ...[0.35, 0.95].map((z) =>
          paint("stripes", ellipsoid([2, 2, 0.14], { in: HEAD, at: [0, 0, z], nod: 46 })),
        ),
        ...[1.55].map((z) =>
          paint("stripes", ellipsoid([2, 2, 0.13], { in: HEAD, at: [0, -0.6, z], nod: 46 })),
        ),
        paint("muzzle", ellipsoid([1.2, 0.9, 0.9], { in: HEAD, at: [0, -2.1, 2.5] })),
        ...sides((s) => [
          paint("stripes", ellipsoid([0.4, 0.4, 0.4], { in: HEAD, at: [0.75 * s, 2.05, -0.3] })),
        ]),
      ],
      { cell: cell * 0.8 },
    );
    const mane = blended(
      "stripes",
      [
        put(
          limb(
            [
              [0, 12.1, 5.0],
              [0, 11.6, 3.9],
              [0, 9.6, 2.5],
              [0, 8.4, 1.1],
            ],
            [0.26, 0.42, 0.42, 0.2],
          ),
        ),
        put(
          limb(
            [
              [0, 12.0, 4.4],
              [0, 10.4, 2.6],
              [0, 8.8, 1.2],
            ],
            [0.3, 0.3, 0.2],
          ),
          0.3,
        ),
      ],
      { cell },
    );
    return [
      ...body,
      ...head,
      ...mane,
      ...sides((s) => eye(onEllipsoid(HEAD, [1.04, 1.15, 1.25], 52 * s, 14, 0), { radius: 0.28 })),
    ];
  },
};
