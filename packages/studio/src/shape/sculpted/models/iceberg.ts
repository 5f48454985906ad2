import { frame, merged, placed, type Vector } from "../../mesh/index.js";
import { blended, block, cut, ellipsoid, halfSpace, paint, put } from "../../solid/index.js";
import { faceted } from "../facet.js";
import { type Model, part } from "../model.js";

/** A jagged block of ice in a round of sea. */
export const iceberg: Model = {
  concept: "iceberg",
  aliases: ["icebergs", "ice berg", "ice floe", "glacier"],
  realSize: 60,
  bestTurn: -18,
  roles: {
    ice: { colour: "#eaf5fb", material: "clay" },
    shade: { colour: "#a9d5ea", material: "clay", follows: 0.86 },
    water: { colour: "#2f86b5", material: "ceramic" },
    foam: { colour: "#f4fbfd", material: "clay" },
  },
  parts: (coarseness) => {
    const planes: readonly (readonly [Vector, Vector])[] = [
      [
        [1.6, 6.6, 0],
        [-0.86, -0.5, 0.1],
      ],
      [
        [-1.2, 7.4, 0],
        [0.8, -0.55, 0.15],
      ],
      [
        [0, 6.2, 1.5],
        [0.15, -0.5, -0.85],
      ],
      [
        [0, 6.8, -1.6],
        [-0.1, -0.55, 0.83],
      ],
      [
        [3.6, 2.4, 1.0],
        [-0.72, -0.2, -0.66],
      ],
      [
        [-3.9, 2.2, 1.4],
        [0.8, -0.16, -0.58],
      ],
      [
        [3.9, 2, -1.6],
        [-0.8, -0.25, 0.55],
      ],
      [
        [-3.5, 2.6, -2.0],
        [0.66, -0.2, 0.72],
      ],
      [
        [-0.4, 2, 3.4],
        [0.2, -0.12, -0.97],
      ],
      [
        [2.4, 4.6, 2.0],
        [-0.6, -0.62, -0.5],
      ],
      [
        [-2.6, 4.4, 2.2],
        [0.45, -0.6, -0.66],
      ],
    ];
    const lump = (at: Vector, size: number, turn: number) =>
      placed(
        faceted(
          [
            [0.9, 0],
            [1.05, 0.5, 0.5],
            [0.6, 1.2, 1],
            [0, 1.5, 1],
          ],
          6,
        ),
        frame({ at, turn, scale: [size, size * 0.9, size * 0.85] }),
      );
    return [
      ...blended(
        "ice",
        [
          put(block([9.4, 17, 8.4], 0.3, { at: [0, 0.4, 0] })),
          ...planes.map(([through, normal]) => cut(halfSpace(through, normal), 0.16)),
          cut(halfSpace([0, 0.1, 0], [0, 1, 0]), 0.05),
          cut(ellipsoid([1.5, 2.0, 1.7], { at: [1.7, 0.3, 4.0] }), 0.4),
          paint("shade", ellipsoid([7, 0.75, 7], { at: [0, 0.2, 0] })),
          paint("shade", ellipsoid([1.6, 2.1, 2.0], { at: [1.7, 0.3, 3.8] })),
        ],
        { cell: 0.19 * coarseness },
      ),
      part(
        "ice",
        merged(
          lump([5.6, 0.1, 1.6], 0.95, 20),
          lump([-5.2, 0.1, 2.6], 1.1, 70),
          lump([3.6, 0.1, 4.6], 0.7, 110),
        ),
      ),
      ...blended(
        "water",
        [
          put(ellipsoid([8.2, 0.7, 7.4], { at: [0, -0.35, 0] })),
          ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) => {
            const { z } = frame({ turn: 40 * i });
            return put(
              ellipsoid([1.5, 0.22, 0.7], { at: [z[0] * 6.4, 0.12, z[2] * 5.8], turn: 40 * i + 10 }),
              0.5,
            );
          }),
          cut(halfSpace([0, -0.75, 0], [0, 1, 0]), 0.1),
        ],
        { cell: 0.22 * coarseness },
      ),
      ...blended(
        "foam",
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((i) => {
          const { z } = frame({ turn: 30 * i });
          return put(ellipsoid([0.85, 0.2, 0.42], { at: [z[0] * 4.5, 0.32, z[2] * 4.1], turn: 30 * i }), 0.3);
        }),
        { cell: 0.2 * coarseness },
      ),
    ];
  },
};
