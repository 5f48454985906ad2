import { frame, merged, placed, torus } from "../../mesh/index.js";
import { blended, block, cut, ellipsoid, halfSpace, limb, paint, put } from "../../solid/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { AXLE, box, rod, wire } from "../pieces.js";

/** Decimetres: a riding saddle on its wooden stand, stirrups hanging at its sides. */
export const saddle: Model = {
  concept: "saddle",
  aliases: ["horse saddle", "riding saddle", "western saddle", "leather saddle"],
  realSize: 0.9,
  bestTurn: -52,
  roles: {
    leather: { colour: "#8a4b26", material: "leather" },
    flaps: { colour: "#a8622f", material: "leather", follows: 1.15 },
    stirrups: { colour: "#c3cad2", material: "metal" },
    stand: { colour: "#d9b076", material: "wood" },
  },
  parts: (coarseness) => [
    ...blended(
      "leather",
      [
        put(
          limb(
            [
              [0, 8.6, 2.4],
              [0, 8.0, 0.6],
              [0, 8.0, -0.9],
              [0, 8.9, -2.5],
            ],
            [1.05, 1.15, 1.3, 1.15],
          ),
        ),
        put(ellipsoid([1.75, 0.6, 0.5], { at: [0, 9.3, -2.9], nod: -26 }), 0.5),
        put(
          limb(
            [
              [0, 8.9, 2.6],
              [0, 10.1, 3.1],
            ],
            [0.5, 0.24],
          ),
          0.3,
        ),
        put(ellipsoid([0.5, 0.24, 0.5], { at: [0, 10.3, 3.15] }), 0.1),
        ...sides((s) => [put(ellipsoid([0.5, 1.9, 1.9], { at: [1.35 * s, 7.2, -0.3], roll: -16 * s }), 0.5)]),
        cut(
          limb(
            [
              [0, 5.6, 4.2],
              [0, 5.6, -4.6],
            ],
            1.15,
          ),
          0.2,
        ),
        cut(halfSpace([0, 5.2, 0], [0, 1, 0]), 0.1),
        paint("flaps", ellipsoid([0.95, 0.8, 1.7], { at: [0, 9.2, -0.6] })),
      ],
      { cell: 0.12 * coarseness },
    ),
    ...blended(
      "flaps",
      sides((s) => [
        put(block([0.34, 3.6, 2.8], 0.16, { at: [2.05 * s, 5.7, 0.4], roll: -9 * s, nod: -6 }), 0.2),
      ]),
      { cell: 0.12 * coarseness },
    ),
    part(
      "leather",
      merged(...sides((s) => [box([0.14, 3.4, 0.5], { at: [2.35 * s, 4.6, 0.5], roll: -5 * s }, 0.06)])),
    ),
    part(
      "stirrups",
      merged(
        ...sides((s) => [
          wire(
            [
              [2.45 * s, 2.9, 0.5],
              [2.5 * s, 2.3, 1.15],
              [2.5 * s, 1.5, 1.15],
            ],
            0.14,
          ),
          wire(
            [
              [2.45 * s, 2.9, 0.5],
              [2.5 * s, 2.3, -0.15],
              [2.5 * s, 1.5, -0.15],
            ],
            0.14,
          ),
          box([0.8, 0.18, 1.5], [2.5 * s, 1.45, 0.5], 0.08),
          placed(torus(0.3, 0.1, 20, 8), frame({ ...AXLE, at: [2.42 * s, 3.05, 0.5] })),
        ]),
      ),
    ),
    part(
      "stand",
      merged(
        rod([0, 6.4, 3.4], [0, 6.4, -3.6], 0.6, 24),
        ...[2.6, -2.8].flatMap((z) => sides((s) => [rod([0, 6.2, z], [1.5 * s, 0, z * 1.25], 0.28, 16)])),
        ...sides((s) => [rod([1.25 * s, 1.1, 3.1], [1.25 * s, 1.1, -3.3], 0.2, 16)]),
      ),
    ),
  ],
};
