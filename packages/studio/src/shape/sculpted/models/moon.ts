import { arc, cornered, joined } from "../../mesh/index.js";
import { blended, ellipsoid, paint, plate, put } from "../../solid/index.js";
import type { Model } from "../model.js";

/** A crescent: the outer arc from horn to horn, then the inner one back. */
const CRESCENT = joined(
  { ...arc([0, 0], 4, 62, 298, 26), closed: false },
  cornered([
    [1.9, -3.5],
    [2.15, -3.35, 0.16],
    [2.1, -3.1],
  ]),
  { ...arc([1.95, 0], 3.1, 272, 88, 20), closed: false },
  cornered([
    [2.1, 3.1],
    [2.15, 3.35, 0.16],
    [1.9, 3.5],
  ]),
);

export const moon: Model = {
  concept: "moon",
  aliases: ["crescent moon", "crescent", "half moon"],
  realSize: 1,
  bestTurn: -14,
  floats: true,
  roles: {
    moon: { colour: "#f9d976", material: "clay" },
    craters: { colour: "#eabf55", material: "clay", follows: 0.88 },
  },
  parts: (coarseness) =>
    blended(
      "moon",
      [
        put(plate(CRESCENT, 1.7, 0.7, { roll: 18 })),
        ...(
          [
            [-2.6, 0.9, 0.5],
            [-2.1, -1.3, 0.38],
            [-2.9, -0.4, 0.25],
            [-1.1, 2.2, 0.34],
            [-0.7, -2.7, 0.3],
            [-1.6, 1.6, 0.18],
          ] as const
        ).map(([x, y, r]) => paint("craters", ellipsoid([r, r, 0.6], { at: [x, y, 0.85] }))),
      ],
      { cell: 0.12 * coarseness },
    ),
};
