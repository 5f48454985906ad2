import { frame } from "../../mesh/index.js";
import { blended, cut, ellipsoid, halfSpace, limb, paint, put } from "../../solid/index.js";
import type { Model } from "../model.js";

/** A soft slipper with a fluffy collar. */
export const slipper: Model = {
  concept: "slipper",
  aliases: ["slippers", "house slippers", "house shoes"],
  realSize: 0.27,
  bestTurn: -32,
  roles: {
    upper: { colour: "#c98b9c", material: "felt" },
    fluff: { colour: "#fdf5ec", material: "felt" },
    sole: { colour: "#7a5a4a", material: "rubber" },
    inside: { colour: "#f3e2d4", material: "felt" },
  },
  parts: (coarseness) => {
    const fluff = Array.from({ length: 16 }, (_, i) => {
      const { z } = frame({ turn: (360 * i) / 16 });
      const ahead = Math.max(0, z[2]);
      return put(
        ellipsoid(0.55 + 0.07 * (i % 3), { at: [1.7 * z[0], 2.25 + ahead * 1.1, -1.5 + 2.6 * z[2]] }),
        0.25,
      );
    });
    return [
      ...blended(
        "upper",
        [
          put(
            limb(
              [
                [0, 1.3, -3.4],
                [0, 1.4, 0],
                [0, 1.5, 3.0],
              ],
              [1.75, 1.9, 2.0],
            ),
          ),
          put(
            limb(
              [
                [0, 2.2, 0.6],
                [0, 1.9, 2.8],
              ],
              [1.75, 1.9],
            ),
            0.8,
          ),
          cut(halfSpace([0, 0.3, 0], [0, 1, 0]), 0.1),
          cut(ellipsoid([1.6, 2.6, 2.7], { at: [0, 3.3, -1.7] }), 0.2),
          paint("inside", ellipsoid([1.62, 2.62, 2.72], { at: [0, 3.3, -1.7] })),
        ],
        { cell: 0.15 * coarseness },
      ),
      ...blended("fluff", fluff, { cell: 0.15 * coarseness }),
      ...blended(
        "sole",
        [
          put(
            limb(
              [
                [0, 0.6, -3.5],
                [0, 0.6, 0],
                [0, 0.6, 3.1],
              ],
              [1.85, 1.9, 2.1],
            ),
          ),
          cut(halfSpace([0, 0, 0], [0, 1, 0]), 0.06),
          cut(halfSpace([0, 0.5, 0], [0, -1, 0]), 0.06),
        ],
        { cell: 0.15 * coarseness },
      ),
    ];
  },
};
