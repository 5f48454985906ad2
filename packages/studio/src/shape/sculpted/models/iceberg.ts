import { frame, merged, placed, type Vector } from "../../mesh/index.js";
import { blended, block, cut, ellipsoid, halfSpace, paint, put } from "../../solid/index.js";
import { faceted } from "../facet.js";
import { type Model, part } from "../model.js";

/** Height of the shelf before the peak. */
const SHELF = 2.5;

/** A block of ice in a round of sea: a broad flat shelf, with a jagged peak behind it. */
export const iceberg: Model = {
  concept: "iceberg",
  aliases: ["icebergs", "ice berg", "glacier"],
  realSize: 60,
  bestTurn: -18,
  top: { y: SHELF, halfWidth: 3.5, halfDepth: 1.7 },
  roles: {
    ice: { colour: "#eaf5fb", material: "clay" },
    shade: { colour: "#a9d5ea", material: "clay", follows: 0.86 },
    water: { colour: "#2f86b5", material: "ceramic" },
    foam: { colour: "#f4fbfd", material: "clay" },
  },
  parts: (coarseness) => {
    const peak: readonly (readonly [Vector, Vector])[] = [
      [
        [0.4, 6.0, -3],
        [-0.8, -0.52, 0.1],
      ],
      [
        [-2.4, 6.8, -3],
        [0.82, -0.5, 0.15],
      ],
      [
        [0, 5.6, -2.6],
        [0.12, -0.3, -0.94],
      ],
      [
        [0, 6.2, -3.9],
        [-0.1, -0.3, 0.94],
      ],
      [
        [1.4, 4.2, -2.2],
        [-0.6, -0.5, -0.6],
      ],
    ];
    const flanks: readonly (readonly [Vector, Vector])[] = [
      [
        [4.4, 2.0, 2.4],
        [-0.74, -0.16, -0.62],
      ],
      [
        [-4.5, 2.0, 2.2],
        [0.8, -0.14, -0.58],
      ],
      [
        [4.5, 2, -2.2],
        [-0.8, -0.2, 0.55],
      ],
      [
        [-4.3, 2.4, -2.6],
        [0.66, -0.2, 0.72],
      ],
      [
        [-0.4, 2, 3.9],
        [0.14, -0.12, -0.98],
      ],
      [
        [0, 2, -4.3],
        [0.05, -0.16, 0.98],
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
          put(block([7.4, 17, 4.4], 0.3, { at: [-0.9, 0.4, -2.9] })),
          ...peak.map(([through, normal]) => cut(halfSpace(through, normal), 0.16)),
          cut(halfSpace([0, 0.1, 0], [0, 1, 0]), 0.05),
        ],
        { cell: 0.19 * coarseness },
      ),
      // The shelf by itself, which the planes of the peak would cut away.
      ...blended(
        "ice",
        [
          put(block([10.4, 2 * SHELF, 9.0], 0.25, { at: [0, 0, 0] })),
          ...flanks.map(([through, normal]) => cut(halfSpace(through, normal), 0.16)),
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

/** A flat sheet of drifting ice in a round of sea, its rim broken. */
export const iceFloe: Model = {
  concept: "ice floe",
  aliases: ["floe", "ice sheet", "drift ice", "pack ice"],
  realSize: 6,
  bestTurn: -18,
  top: { y: 1.1, halfWidth: 4.6, halfDepth: 3.2 },
  roles: {
    ice: { colour: "#eaf5fb", material: "clay" },
    shade: { colour: "#a9d5ea", material: "clay", follows: 0.86 },
    water: { colour: "#2f86b5", material: "ceramic" },
  },
  parts: (coarseness) => [
    ...blended(
      "ice",
      [
        put(block([14, 2.2, 11], 0.3, { at: [0, 0, 0] })),
        // Broken straight on every side, no two alike.
        ...[6.4, 5.7, 5.2, 4.7, 5.4, 6.3, 5.8, 4.9, 4.6, 5.6].map((away, i) => {
          const { z } = frame({ turn: 36 * i + 9 });
          return cut(halfSpace([z[0] * away, 0.6, z[2] * away], [-z[0], -0.14, -z[2]]), 0.12);
        }),
        cut(halfSpace([0, 0.05, 0], [0, 1, 0]), 0.05),
        paint("shade", block([14, 0.9, 12], 0.1, { at: [0, 0, 0] })),
      ],
      { cell: 0.16 * coarseness },
    ),
    ...blended(
      "water",
      [put(ellipsoid([8.2, 0.5, 7.2], { at: [0, -0.15, 0] })), cut(halfSpace([0, -0.45, 0], [0, 1, 0]), 0.1)],
      { cell: 0.2 * coarseness },
    ),
  ],
};
