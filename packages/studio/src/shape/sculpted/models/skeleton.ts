import { frame, merged, placed, type Vector } from "../../mesh/index.js";
import { blended, cut, ellipsoid, type Gesture, limb, put } from "../../solid/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";
import { skull } from "./skull.js";

/** A bone between two joints, knobbed at either end. */
function bone(from: Vector, to: Vector, radius: number): Gesture[] {
  return [
    put(limb([from, to], radius), 0.1),
    ...[from, to].flatMap((at) => [
      put(ellipsoid(radius * 1.5, { at: [at[0] - radius * 0.5, at[1], at[2]] }), 0.12),
      put(ellipsoid(radius * 1.5, { at: [at[0] + radius * 0.5, at[1], at[2]] }), 0.12),
    ]),
  ];
}

function hand([x, y, z]: Vector, up: 1 | -1): Gesture[] {
  return [
    put(ellipsoid([0.36, 0.42, 0.24], { at: [x, y + 0.3 * up, z] }), 0.1),
    ...[-0.36, -0.12, 0.12, 0.36].map((aside) =>
      put(
        limb(
          [
            [x + aside * 0.8, y + 0.5 * up, z],
            [x + aside * 1.6, y + (1.35 - Math.abs(aside) * 0.4) * up, z + 0.1],
          ],
          [0.13, 0.11],
        ),
        0.06,
      ),
    ),
    put(
      limb(
        [
          [x + 0.3, y + 0.25 * up, z],
          [x + 0.75, y + 0.7 * up, z + 0.2],
        ],
        [0.13, 0.11],
      ),
      0.06,
    ),
  ];
}

/** Decimetres, in a toy's proportions: one hand raised. */
export const skeleton: Model = {
  concept: "skeleton",
  aliases: ["skeletons", "human skeleton"],
  realSize: 1.7,
  bestTurn: -16,
  roles: {
    bone: { colour: "#f5eddc", material: "clay" },
    sockets: { colour: "#2b2224", material: "clay" },
    teeth: { colour: "#fdf9ee", material: "ceramic", follows: 1.04 },
  },
  parts: (coarseness) => {
    const cell = 0.13 * coarseness;
    const rib = (s: number, y: number, wide: number): Vector[] => [
      [0, y + 0.35, -0.75],
      [wide * 0.75 * s, y + 0.3, -0.7],
      [wide * s, y, 0.1],
      [wide * 0.7 * s, y - 0.3, 0.85],
      [0.15 * s, y - 0.25, 1.1],
    ];
    const ribs = sides((s) =>
      (
        [
          [9.75, 1.2],
          [9.1, 1.5],
          [8.45, 1.62],
          [7.8, 1.5],
        ] as const
      ).map(([y, wide]) => wire(rib(s, y, wide), 0.2)),
    );
    return [
      ...skull
        .parts(coarseness * 2)
        .map(({ role, mesh }) =>
          part(role, placed(mesh, frame({ at: [0, 11.1, -0.1], scale: 0.47, turn: 10, roll: -4 }))),
        ),
      part("bone", merged(...ribs)),
      ...blended(
        "bone",
        [
          ...Array.from({ length: 11 }, (_, i) =>
            put(ellipsoid([0.36, 0.3, 0.4], { at: [0, 5.6 + 0.55 * i, -0.65] }), 0.16),
          ),
          put(
            limb(
              [
                [0, 9.7, 1.1],
                [0, 7.7, 1.15],
              ],
              [0.3, 0.24],
            ),
            0.1,
          ),
          ...sides((s) => [
            put(
              limb(
                [
                  [0.15 * s, 10.1, 0.8],
                  [1.6 * s, 10.25, 0.1],
                ],
                [0.18, 0.24],
              ),
              0.1,
            ),
            put(ellipsoid([0.75, 0.62, 0.4], { at: [0.75 * s, 5.5, -0.15], roll: -24 * s }), 0.3),
            put(ellipsoid([0.4, 0.45, 0.4], { at: [0.8 * s, 4.7, 0.05] }), 0.3),
            cut(ellipsoid([0.26, 0.24, 1.2], { at: [0.62 * s, 5.0, 0.1] }), 0.12),
          ]),
          put(
            limb(
              [
                [-0.7, 4.5, 0.2],
                [0, 4.35, 0.3],
                [0.7, 4.5, 0.2],
              ],
              0.24,
            ),
            0.2,
          ),
        ],
        { cell },
      ),
      ...blended(
        "bone",
        [
          ...bone([-1.75, 10.1, 0], [-2.75, 8.9, 0.3], 0.24),
          ...bone([-2.8, 8.8, 0.4], [-3.3, 10.6, 0.7], 0.2),
          ...hand([-3.35, 10.8, 0.75], 1),
          ...bone([1.75, 10.1, 0], [2.2, 8.0, 0], 0.24),
          ...bone([2.25, 7.9, 0.05], [2.5, 6.0, 0.5], 0.2),
          ...hand([2.55, 5.8, 0.55], -1),
        ],
        { cell: cell * 0.85 },
      ),
      ...blended(
        "bone",
        sides((s) => [
          ...bone([0.95 * s, 4.5, 0], [1.0 * s, 2.7, 0.15], 0.28),
          ...bone([1.0 * s, 2.55, 0.1], [1.05 * s, 0.6, 0], 0.23),
          ...[-0.28, 0, 0.28].map((aside) =>
            put(
              limb(
                [
                  [1.05 * s, 0.35, 0],
                  [1.1 * s + aside * 1.2, 0.18, 1.15],
                ],
                [0.26, 0.17],
              ),
              0.1,
            ),
          ),
          put(ellipsoid([0.3, 0.28, 0.4], { at: [1.05 * s, 0.28, -0.3] }), 0.15),
        ]),
        { cell: cell * 0.9 },
      ),
    ];
  },
};
