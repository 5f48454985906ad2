import { ballAt, merged } from "../../mesh/index.js";
import { blended, block, cut, ellipsoid, halfSpace, put } from "../../solid/index.js";
import type { Model } from "../model.js";
import { part } from "../model.js";

const LEAVES = {
  leaves: { colour: "#4f9a43", material: "clay" },
  highlights: { colour: "#6fb556", material: "clay", follows: 1.16 },
} as const;

/** Decimetres: a round shrub with some blossom. */
export const bush: Model = {
  concept: "bush",
  aliases: ["shrub", "bushes", "shrubs", "green bush", "shrubbery", "garden bush"],
  realSize: 1.2,
  bestTurn: -16,
  roles: { ...LEAVES, flowers: { colour: "#f6eef0", material: "clay" } },
  parts: (coarseness) => {
    const lumps = [
      [0, 4.2, 0, 4.2],
      [-4, 3, 0.6, 3.2],
      [4.2, 3, 0.2, 3.1],
      [-1.6, 5.8, 1.4, 2.7],
      [2.2, 5.6, -0.4, 2.8],
      [0.4, 2.8, 3, 2.9],
      [-2.6, 2.4, -2.6, 2.8],
      [2.8, 2.4, -2.4, 2.8],
    ] as const;
    const tufts = Array.from({ length: 46 }, (_, i) => {
      const [x, y, z, r] = lumps[i % lumps.length]!;
      const [a, b] = [i * 2.39996, 0.1 + 0.9 * ((i * 0.618) % 1)];
      const flat = Math.sqrt(1 - b * b);
      const c = 2 * ((i * 0.618034) % 1) - 1;
      const s = Math.sqrt(1 - c * c) * (a > 50 ? 1 : -1);
      return put(ellipsoid(0.75, { at: [x + r * flat * c, y + r * b * 0.9, z + r * flat * s] }), 0.2);
    });
    return [
      ...blended(
        "leaves",
        [
          ...lumps.map(([x, y, z, r]) => put(ellipsoid([r, r * 0.92, r], { at: [x, y, z] }), 0.3)),
          ...tufts,
          cut(halfSpace([0, 0.1, 0], [0, 1, 0]), 0.4),
        ],
        { cell: 0.32 * coarseness },
      ),
      ...blended(
        "highlights",
        (
          [
            [-2.4, 7.6, 2.4, 1.4],
            [2.9, 7.2, 1.2, 1.3],
            [-5.4, 4.6, 2, 1.2],
            [5.6, 4.4, 1.6, 1.1],
          ] as const
        ).map(([x, y, z, r]) => put(ellipsoid(r, { at: [x, y, z] }), 0.2)),
        { cell: 0.32 * coarseness },
      ),
      part(
        "flowers",
        merged(
          ...(
            [
              [-3, 5.6, 3.3],
              [1, 5.2, 5.3],
              [3.8, 5, 3.0],
              [-0.6, 8.2, 3],
              [-5.6, 3, 3],
              [5.8, 2.6, 2.8],
              [0, 2.8, 6],
            ] as const
          ).map(([x, y, z]) => ballAt([x, y, z], 0.42, {}, 16)),
        ),
      ),
    ];
  },
};

/** Decimetres: clipped square. */
export const hedge: Model = {
  concept: "hedge",
  aliases: ["hedges", "garden hedge", "box hedge", "hedgerow", "privet"],
  realSize: 2,
  bestTurn: -22,
  top: { y: 9, halfWidth: 8, halfDepth: 2 },
  roles: LEAVES,
  parts: (coarseness) => {
    const spot = (i: number) =>
      [10 * (2 * ((i * 0.618034) % 1) - 1), 0.6 + 8.4 * ((i * 0.754878) % 1)] as const;
    const front = Array.from({ length: 90 }, (_, i) => {
      const [x, y] = spot(i);
      return put(ellipsoid(0.62, { at: [x, y, 2.9] }), 0.2);
    });
    const top = Array.from({ length: 50 }, (_, i) => {
      const [x, y] = spot(i + 200);
      return put(ellipsoid(0.62, { at: [x, 9.1, (y - 4.8) * 0.62] }), 0.2);
    });
    const ends = Array.from({ length: 26 }, (_, i) => {
      const [x, y] = spot(i + 77);
      return put(ellipsoid(0.62, { at: [i % 2 ? 10.1 : -10.1, y, x * 0.28] }), 0.2);
    });
    return [
      ...blended(
        "leaves",
        [
          put(block([20.4, 9.4, 6], 1, { at: [0, 4.6, 0] })),
          ...front,
          ...top,
          ...ends,
          cut(halfSpace([0, 0.1, 0], [0, 1, 0]), 0.3),
        ],
        { cell: 0.36 * coarseness },
      ),
      part(
        "highlights",
        merged(
          ...Array.from({ length: 44 }, (_, i) => {
            const [x, y] = spot(i + 31);
            return i % 3
              ? ballAt([x, y, 3.25], [0.5, 0.42, 0.3], {}, 10)
              : ballAt([x, 9.45, (y - 4.8) * 0.55], [0.5, 0.3, 0.42], {}, 10);
          }),
        ),
      ),
    ];
  },
};
