import { blended, cut, ellipsoid, halfSpace, put } from "../../solid/index.js";
import type { Model } from "../model.js";

export const cloud: Model = {
  concept: "cloud",
  aliases: ["fluffy cloud", "white cloud"],
  realSize: 2,
  bestTurn: -12,
  floats: true,
  roles: { cloud: { colour: "#fbfcff", material: "clay" } },
  top: { y: 3.85, halfWidth: 1, halfDepth: 0.7 },
  parts: (coarseness) =>
    blended(
      "cloud",
      [
        ...(
          [
            [0, 1.9, 0, 2.0],
            [-1.9, 1.1, 0.2, 1.45],
            [2.0, 1.2, 0.1, 1.5],
            [1.0, 2.4, -0.2, 1.35],
            [-1.0, 2.1, 0.5, 1.2],
            [-3.2, 0.6, 0, 0.95],
            [3.4, 0.65, 0, 1.0],
            [0.6, 0.8, 1.1, 1.25],
            [-0.9, 0.7, -1.0, 1.2],
            [1.9, 0.7, 0.9, 0.9],
            [-1.9, 0.5, 1.0, 0.85],
          ] as const
        ).map(([x, y, z, r]) => put(ellipsoid(r, { at: [x, y, z] }), 0.14)),
        cut(halfSpace([0, -0.15, 0], [0, 1, 0]), 0.6),
      ],
      { cell: 0.125 * coarseness },
    ),
};
