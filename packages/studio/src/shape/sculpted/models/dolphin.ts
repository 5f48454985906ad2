import { frame, placed } from "../../mesh/index.js";
import { blended, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const LEAP = frame({ nod: -8, roll: 0 });

export const dolphin: Model = {
  concept: "dolphin",
  aliases: ["bottlenose dolphin"],
  realSize: 2.6,
  bestTurn: -62,
  floats: true,
  roles: {
    skin: { colour: "#5e87ab", material: "plastic" },
    belly: { colour: "#eff3f4", material: "plastic" },
    mouth: { colour: "#34526f", material: "plastic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => [
    ...blended(
      "skin",
      [
        put(
          limb(
            [
              [0, -0.3, 3.6],
              [0, 0.75, 1.9],
              [0, 1.0, 0],
              [0, 0.3, -2.4],
              [0.1, -1.3, -4.4],
              [0.15, -2.2, -5.1],
            ],
            [1.05, 1.42, 1.5, 1.1, 0.5, 0.32],
            LEAP,
          ),
        ),
        put(
          limb(
            [
              [0, -0.6, 4.2],
              [0, -1.0, 5.1],
              [0, -1.25, 5.75],
            ],
            [0.6, 0.36, 0.26],
            LEAP,
          ),
          0.35,
        ),
        put(
          limb(
            [
              [0, 2.1, -0.1],
              [0, 3.1, -0.8],
              [0, 3.5, -1.6],
            ],
            [0.7, 0.42, 0.12],
            LEAP,
          ),
          0.4,
        ),
        ...sides((s) => [
          put(
            limb(
              [
                [0.9 * s, 0.1, 1.9],
                [1.9 * s, -0.8, 1.2],
                [2.5 * s, -1.3, 0.3],
              ],
              [0.5, 0.42, 0.14],
              LEAP,
            ),
            0.3,
          ),
          put(
            limb(
              [
                [0.15, -2.1, -5.0],
                [0.15 + 0.9 * s, -2.6, -5.5],
                [0.15 + 1.7 * s, -3.2, -6.3],
              ],
              [0.34, 0.44, 0.14],
              LEAP,
            ),
            0.25,
          ),
        ]),
        paint(
          "belly",
          limb(
            [
              [0, -1.5, 4.9],
              [0, -0.75, 2.6],
              [0, -0.6, 0.2],
              [0, -1.1, -2.4],
              [0, -2.0, -3.8],
            ],
            [0.3, 0.98, 1.0, 0.75, 0.25],
            LEAP,
          ),
        ),
      ],
      { cell: 0.15 * coarseness },
    ),
    part(
      "mouth",
      placed(
        wire(
          [
            [-0.86, -0.5, 3.85],
            [-0.42, -1.0, 4.75],
            [-0.2, -1.25, 5.6],
            [0, -1.32, 5.92],
            [0.2, -1.25, 5.6],
            [0.42, -1.0, 4.75],
            [0.86, -0.5, 3.85],
          ],
          0.055,
        ),
        LEAP,
      ),
    ),
    ...sides((s) => eye(frame({ in: LEAP, at: [0.92 * s, 0.2, 3.88], turn: 62 * s }), { radius: 0.24 })),
  ],
};
