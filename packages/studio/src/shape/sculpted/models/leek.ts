import { frame, merged, placed, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

/** Standing on its roots: a white shaft that turns green, its leaves in a fan. */
export const leek: Model = {
  concept: "leek",
  aliases: ["leeks", "scallion", "spring onion", "green onion", "scallions", "green onions"],
  realSize: 0.5,
  bestTurn: -8,
  roles: {
    leaves: { colour: "#4f9148", material: "clay" },
    shaft: { colour: "#fbfaf0", material: "plastic" },
    neck: { colour: "#b9d98a", material: "plastic" },
    roots: { colour: "#e6d6b0", material: "clay" },
  },
  parts: (coarseness) => {
    const fan = [
      [-58, 5.4, 1.7, 0.3],
      [-34, 6.4, 1.8, 0.1],
      [-12, 7.0, 1.7, -0.15],
      [14, 6.8, 1.7, 0.2],
      [36, 6.2, 1.8, -0.05],
      [60, 5.2, 1.6, 0.25],
    ] as const;
    const leaves = fan.map(([roll, length, width, z]) =>
      placed(
        blade({ length, width, droop: 0.18, fold: 0.34, widest: 0.36, thickness: 0.2 }),
        frame({ in: frame({ at: [0, 6.0, z], roll: -roll * 0.75 }), nod: -84 }),
      ),
    );
    const roots = Array.from({ length: 15 }, (_, i) => {
      const { z } = frame({ turn: 24 * i });
      const way: readonly Vector[] = [
        [z[0] * 0.5, 0.7, z[2] * 0.5],
        [z[0] * 1.1, 0.45, z[2] * 1.1],
        [z[0] * (1.6 + 0.2 * (i % 3)), 0.08, z[2] * 1.7],
      ];
      return wire(way, [0.1, 0.09, 0.05], { sides: 8 });
    });
    return [
      part("leaves", merged(...leaves)),
      ...blended(
        "shaft",
        [
          put(
            limb(
              [
                [0, 1.1, 0],
                [0, 3.0, 0],
                [0, 6.4, 0],
                [0, 7.6, 0],
              ],
              [1.15, 0.95, 1.05, 0.8],
            ),
          ),
          put(ellipsoid([1.3, 0.8, 1.3], { at: [0, 1.0, 0] }), 0.5),
          paint(
            "neck",
            limb(
              [
                [0, 6.6, 0],
                [0, 9, 0],
              ],
              2.2,
            ),
          ),
          paint(
            "leaves",
            limb(
              [
                [0, 8.4, 0],
                [0, 10, 0],
              ],
              2.2,
            ),
          ),
        ],
        { cell: 0.14 * coarseness },
      ),
      part("roots", merged(...roots)),
    ];
  },
};
