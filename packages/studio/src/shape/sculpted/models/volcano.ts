import { blended, cut, ellipsoid, halfSpace, limb, paint, put } from "../../solid/index.js";
import type { Model } from "../model.js";

/** Lava runs from its crater; a plume of smoke above. */
export const volcano: Model = {
  concept: "volcano",
  aliases: ["erupting volcano"],
  realSize: 1500,
  bestTurn: -14,
  roles: {
    rock: { colour: "#6b5850", material: "clay" },
    lava: { colour: "#ff5a1f", material: "ceramic" },
    glow: { colour: "#ffb52e", material: "ceramic" },
    smoke: { colour: "#d9d6d4", material: "clay" },
    meadow: { colour: "#6fa95a", material: "clay" },
  },
  parts: (coarseness) => {
    const stream = (points: readonly (readonly [number, number, number])[], radii: readonly number[]) =>
      paint("lava", limb(points, radii));
    return [
      ...blended(
        "rock",
        [
          put(
            limb(
              [
                [0, 4.6, 0],
                [0, 0.2, 0],
              ],
              [1.15, 3.6],
            ),
          ),
          ...(
            [
              [2.6, 0.4, 1.6, 1.1],
              [-2.8, 0.3, 1.3, 1.2],
              [1.8, 0.4, -2.4, 1.2],
              [-1.6, 0.3, 2.7, 0.9],
            ] as const
          ).map(([x, y, z, r]) => put(ellipsoid(r, { at: [x, y, z] }), 0.6)),
          cut(ellipsoid([1.0, 0.9, 1.0], { at: [0, 5.7, 0] }), 0.2),
          cut(halfSpace([0, 0, 0], [0, 1, 0]), 0.05),
          paint("meadow", ellipsoid([9, 0.55, 9], { at: [0, 0, 0] })),
          stream(
            [
              [0, 5.4, 0.6],
              [0.25, 4.4, 1.5],
              [0.1, 3.2, 2.2],
              [0.6, 2.0, 2.9],
              [0.4, 1.0, 3.4],
            ],
            [0.6, 0.5, 0.42, 0.46, 0.5],
          ),
          stream(
            [
              [-0.5, 5.4, 0.4],
              [-1.3, 4.2, 0.9],
              [-1.6, 3.0, 1.4],
            ],
            [0.5, 0.36, 0.3],
          ),
          stream(
            [
              [0.6, 5.4, 0.2],
              [1.5, 4.1, 0.5],
              [2.1, 2.9, 0.7],
              [2.2, 2.2, 1.2],
            ],
            [0.5, 0.4, 0.32, 0.3],
          ),
          paint("glow", ellipsoid([0.85, 0.6, 0.85], { at: [0, 5.1, 0] })),
        ],
        { cell: 0.15 * coarseness },
      ),
      ...blended(
        "smoke",
        (
          [
            [0, 6.0, 0, 0.6],
            [0.3, 6.8, 0, 0.8],
            [-0.4, 7.4, 0.2, 0.85],
            [0.6, 7.9, -0.1, 0.95],
            [-0.3, 8.5, 0, 1.0],
            [1.2, 8.7, 0.1, 0.75],
            [-1.2, 8.3, 0, 0.7],
          ] as const
        ).map(([x, y, z, r]) => put(ellipsoid(r, { at: [x, y, z] }), 0.15)),
        { cell: 0.14 * coarseness },
      ),
    ];
  },
};
