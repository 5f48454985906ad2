import { cos, radians, sin } from "../../../math/exact.js";
import { between, frame, merged, placed, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, put } from "../../solid/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

/** A weeping willow: switches hang in a curtain all about the trunk. */
export const willow: Model = {
  concept: "willow",
  aliases: ["willow tree", "weeping willow", "weeping willow tree"],
  realSize: 9,
  bestTurn: -20,
  roles: {
    leaves: { colour: "#86b552", material: "clay" },
    crown: { colour: "#6d9f45", material: "clay", follows: 0.9 },
    trunk: { colour: "#82593b", material: "clay" },
  },
  parts: (coarseness) => {
    const switches = Array.from({ length: 42 }, (_, i): readonly Vector[] => {
      const a = radians(137.508 * i);
      const ring = i % 3;
      const r = [3.2, 2.6, 1.8][ring]! + 0.25 * ((i % 5) / 4);
      const [x, z] = [sin(a), cos(a)];
      const low = 0.9 + 1.5 * ((i * 0.618) % 1) + (ring === 2 ? 0.8 : 0);
      return [
        [x * r * 0.45, 7.0, z * r * 0.45],
        [x * r * 0.9, 6.9, z * r * 0.9],
        [x * r * 1.1, 5.2, z * r * 1.1],
        [x * r * 1.14, low + 1.4, z * r * 1.14],
        [x * r * 1.08, low, z * r * 1.08],
      ];
    });
    const leaf = blade({ length: 0.85, width: 0.26, droop: 0.1, fold: 0.1, thickness: 0.07, grid: [4, 4] });
    const leaves = switches.flatMap((way, n) =>
      Array.from({ length: 12 }, (_, k) => {
        const t = 1.1 + 2.85 * (k / 11);
        const i = Math.min(way.length - 2, Math.floor(t));
        return placed(
          leaf,
          frame({
            at: between(way[i]!, way[i + 1]!, t - i),
            turn: 137.508 * n + (k % 2 ? 68 : -68),
            nod: 56,
          }),
        );
      }),
    );
    return [
      part(
        "leaves",
        merged(
          ...switches.map((way) => wire(way, [0.22, 0.26, 0.2, 0.14, 0.05], { sides: 6, steps: 3 })),
          ...leaves,
        ),
      ),
      ...blended(
        "crown",
        (
          [
            [0, 7.2, 0, 2.0],
            [-1.4, 6.6, 0.4, 1.5],
            [1.5, 6.7, 0.1, 1.5],
            [0.2, 6.4, 1.5, 1.4],
            [0, 6.5, -1.5, 1.4],
          ] as const
        ).map(([x, y, z, r]) => put(ellipsoid([r, r * 0.72, r], { at: [x, y, z] }), 0.3)),
        { cell: 0.17 * coarseness },
      ),
      ...blended(
        "trunk",
        [
          put(
            limb(
              [
                [0.1, 0, 0],
                [-0.25, 2.4, 0.1],
                [0.15, 4.6, 0],
                [0, 6.8, 0],
              ],
              [0.78, 0.55, 0.5, 0.35],
            ),
          ),
          put(
            limb(
              [
                [0, 4.0, 0],
                [-1.1, 5.4, 0.3],
                [-1.7, 6.6, 0.4],
              ],
              [0.36, 0.28, 0.2],
            ),
            0.25,
          ),
          put(
            limb(
              [
                [0.1, 4.4, 0],
                [1.1, 5.6, 0.2],
                [1.6, 6.6, 0.2],
              ],
              [0.34, 0.26, 0.2],
            ),
            0.25,
          ),
          ...[20, 100, 190, 280].map((turn) => {
            const { z } = frame({ turn });
            return put(
              limb(
                [
                  [z[0] * 0.3, 0.7, z[2] * 0.3],
                  [z[0] * 1.25, 0.1, z[2] * 1.25],
                ],
                [0.4, 0.16],
              ),
              0.35,
            );
          }),
        ],
        { cell: 0.15 * coarseness },
      ),
    ];
  },
};
