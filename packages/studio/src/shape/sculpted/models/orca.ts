import { frame } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, sides } from "../face.js";
import type { Model } from "../model.js";

const LEAP = frame({ nod: -8 });

export const orca: Model = {
  concept: "orca",
  aliases: ["killer whale", "orcas", "orca whale"],
  realSize: 7,
  bestTurn: -60,
  floats: true,
  roles: {
    skin: { colour: "#23252e", material: "plastic" },
    belly: { colour: "#fbfaf6", material: "plastic" },
    saddle: { colour: "#8e949f", material: "plastic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => [
    ...blended(
      "skin",
      [
        put(
          limb(
            [
              [0, -0.4, 4.6],
              [0, 0.3, 3.4],
              [0, 0.8, 1.2],
              [0, 0.5, -1.6],
              [0.1, -0.7, -4.2],
              [0.15, -1.6, -5.4],
            ],
            [0.85, 1.55, 1.95, 1.6, 0.75, 0.42],
            LEAP,
          ),
        ),
        put(
          limb(
            [
              [0, 2.3, 0.4],
              [0, 4.0, -0.3],
              [0, 5.2, -1.1],
            ],
            [0.95, 0.6, 0.14],
            LEAP,
          ),
          0.35,
        ),
        ...sides((s) => [
          put(
            limb(
              [
                [1.3 * s, -0.2, 2.2],
                [2.5 * s, -1.1, 1.4],
                [3.2 * s, -1.7, 0.3],
              ],
              [0.6, 0.75, 0.35],
              LEAP,
            ),
            0.35,
          ),
          put(
            limb(
              [
                [0.15, -1.5, -5.3],
                [0.15 + 1.2 * s, -1.8, -6.0],
                [0.15 + 2.3 * s, -2.1, -7.0],
              ],
              [0.42, 0.55, 0.15],
              LEAP,
            ),
            0.3,
          ),
          paint("belly", ellipsoid([0.9, 0.34, 0.78], { in: LEAP, at: [1.35 * s, 0.95, 3.25], nod: -14 })),
          paint(
            "belly",
            limb(
              [
                [1.3 * s, -1.1, -1.2],
                [1.5 * s, 0.1, -2.6],
                [1.1 * s, 0.3, -3.3],
              ],
              [0.5, 0.42, 0.16],
              LEAP,
            ),
          ),
        ]),
        paint(
          "belly",
          limb(
            [
              [0, -1.2, 5.4],
              [0, -1.2, 3.4],
              [0, -1.0, 1.2],
              [0, -1.1, -1.4],
              [0, -1.7, -4.0],
            ],
            [0.75, 1.05, 1.1, 0.9, 0.3],
            LEAP,
          ),
        ),
        paint("saddle", ellipsoid([1.8, 0.8, 0.8], { in: LEAP, at: [0, 2.1, -1.7], nod: -20 })),
      ],
      { cell: 0.16 * coarseness },
    ),
    ...sides((s) => eye(frame({ in: LEAP, at: [1.27 * s, 0.42, 4.0], turn: 62 * s }), { radius: 0.19 })),
  ],
};
