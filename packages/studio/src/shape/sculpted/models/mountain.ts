import { blended, cut, ellipsoid, halfSpace, limb, paint, put } from "../../solid/index.js";
import type { Model } from "../model.js";

/** Peaks with snow on their tops. */
export const mountain: Model = {
  concept: "mountain",
  aliases: ["mountain peak", "snowy mountain", "mountains", "peak", "alp"],
  realSize: 2000,
  bestTurn: -16,
  roles: {
    rock: { colour: "#7d8798", material: "clay" },
    snow: { colour: "#fbfdff", material: "clay" },
    meadow: { colour: "#6fa95a", material: "clay" },
  },
  top: { y: 5.7, halfWidth: 0.3, halfDepth: 0.3 },
  parts: (coarseness) => {
    const peak = (x: number, y: number, z: number, foot: number, blend = 0.5) =>
      put(
        limb(
          [
            [x, y, z],
            [x * 1.05, -0.6, z],
          ],
          [0.16, foot],
        ),
        blend,
      );
    const flank = (x: number, y: number, z: number, tx: number, tz: number, r: number) =>
      put(
        limb(
          [
            [x, y, z],
            [tx, -0.2, tz],
          ],
          [0.1, r],
        ),
        0.3,
      );
    const drip = (x: number, y: number, z: number, length: number, r: number) =>
      paint(
        "snow",
        limb(
          [
            [x, y + 1, z],
            [x, y - length, z],
          ],
          [r, 0.12],
        ),
      );
    return blended(
      "rock",
      [
        peak(0, 5.6, 0, 2.9, 0),
        peak(-2.7, 3.8, 0.4, 2.2),
        peak(2.6, 3.2, 0.6, 2.0),
        flank(0, 5.0, 0, 1.2, 2.6, 0.9),
        flank(0, 5.0, 0, -1.0, 2.5, 0.8),
        flank(-2.7, 3.4, 0.4, -3.4, 2.5, 0.8),
        flank(2.6, 2.9, 0.6, 3.5, 2.2, 0.8),
        put(ellipsoid([5.0, 0.7, 3.0], { at: [0, 0, 0.4] }), 0.5),
        cut(halfSpace([0, 0.05, 0], [0, 1, 0]), 0.05),
        paint("meadow", ellipsoid([9, 0.75, 9], { at: [0, 0, 0.4] })),
        paint(
          "snow",
          limb(
            [
              [0, 7, 0],
              [0, 4.75, 0],
            ],
            [1, 1.1],
          ),
        ),
        paint(
          "snow",
          limb(
            [
              [-2.7, 5, 0.4],
              [-2.7, 3.5, 0.4],
            ],
            [0.8, 0.8],
          ),
        ),
        paint(
          "snow",
          limb(
            [
              [2.6, 5, 0.6],
              [2.6, 2.95, 0.6],
            ],
            [0.7, 0.7],
          ),
        ),
        ...(
          [
            [-0.7, 3.9, 0.9, 0.9, 0.5],
            [0.1, 3.7, 1.2, 1.1, 0.5],
            [0.9, 3.9, 0.8, 0.8, 0.5],
            [-1.0, 4.0, -0.3, 0.7, 0.5],
            [1.1, 3.9, -0.2, 0.9, 0.5],
            [-3.0, 2.8, 1.0, 0.7, 0.4],
            [-2.3, 2.8, 1.0, 0.6, 0.36],
            [2.4, 2.4, 1.2, 0.7, 0.36],
            [3.0, 2.4, 1.0, 0.5, 0.34],
          ] as const
        ).map(([x, y, z, length, r]) => drip(x, y, z, length, r)),
      ],
      { cell: 0.13 * coarseness },
    );
  },
};
