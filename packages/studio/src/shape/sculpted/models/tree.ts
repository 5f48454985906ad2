import { blended, ellipsoid, limb, put } from "../../solid/index.js";
import type { Model } from "../model.js";

/** Metres: a round-crowned broadleaf tree. */
export const tree: Model = {
  concept: "tree",
  aliases: ["maple tree", "deciduous tree", "shade tree", "big tree"],
  realSize: 7,
  bestTurn: -20,
  roles: {
    leaves: { colour: "#5da446", material: "clay" },
    highlights: { colour: "#79bb55", material: "clay", follows: 1.14 },
    trunk: { colour: "#8a5a36", material: "clay" },
  },
  parts: (coarseness) => {
    const cell = 0.13 * coarseness;
    const crown = [
      [0, 6.4, 0, 1.75],
      [-1.45, 5.4, 0.3, 1.4],
      [1.5, 5.5, 0.1, 1.45],
      [0.1, 5.1, 1.25, 1.35],
      [0, 5.3, -1.2, 1.4],
      [-0.75, 6.7, 0.6, 1.1],
      [0.95, 6.8, -0.3, 1.1],
      [-2.1, 4.9, -0.4, 0.85],
      [2.2, 4.8, 0.4, 0.85],
      [0.9, 4.6, 1.5, 0.8],
      [-0.9, 4.6, 1.3, 0.8],
    ] as const;
    return [
      ...blended(
        "leaves",
        crown.map(([x, y, z, r]) => put(ellipsoid(r, { at: [x, y, z] }), 0.14)),
        { cell },
      ),
      ...blended(
        "highlights",
        (
          [
            [-0.5, 7.35, 1.0, 0.75],
            [0.9, 6.4, 1.25, 0.7],
            [-1.5, 6.1, 1.2, 0.62],
          ] as const
        ).map(([x, y, z, r]) => put(ellipsoid(r, { at: [x, y, z] }), 0.12)),
        { cell },
      ),
      ...blended(
        "trunk",
        [
          put(
            limb(
              [
                [0.05, 0, 0],
                [-0.05, 1.6, 0],
                [0.08, 3.2, 0],
                [0, 5, 0],
              ],
              [0.62, 0.42, 0.38, 0.3],
            ),
          ),
          put(
            limb(
              [
                [0, 2.3, 0.1],
                [-0.8, 3.4, 0.2],
                [-1.3, 4.6, 0.3],
              ],
              [0.26, 0.22, 0.15],
            ),
            0.2,
          ),
          put(
            limb(
              [
                [0.05, 2.7, 0],
                [0.8, 3.6, 0.2],
                [1.3, 4.6, 0.2],
              ],
              [0.24, 0.2, 0.15],
            ),
            0.2,
          ),
          ...[0, 75, 140, 215, 290].map((turn) => {
            const [x, z] = ROOTS[turn]!;
            return put(
              limb(
                [
                  [x * 0.3, 0.5, z * 0.3],
                  [x, 0.08, z],
                ],
                [0.3, 0.14],
              ),
              0.3,
            );
          }),
        ],
        { cell },
      ),
    ];
  },
};

const ROOTS: Readonly<Record<number, readonly [number, number]>> = {
  0: [0, 1],
  75: [0.97, 0.26],
  140: [0.64, -0.77],
  215: [-0.57, -0.82],
  290: [-0.94, 0.34],
};
