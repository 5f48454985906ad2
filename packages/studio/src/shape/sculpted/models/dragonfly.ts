import { ball, frame, merged, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

export const dragonfly: Model = {
  concept: "dragonfly",
  aliases: ["dragonflies", "damselfly"],
  realSize: 0.1,
  bestTurn: -38,
  floats: true,
  roles: {
    body: { colour: "#1f9bb5", material: "plastic" },
    bands: { colour: "#17405f", material: "plastic" },
    wings: { colour: "#d3eef7", material: "ceramic" },
    veins: { colour: "#7fb4c9", material: "plastic" },
    "big eyes": { colour: "#4bc07a", material: "ceramic" },
    legs: { colour: "#26343f", material: "plastic" },
    "eye shine": EYE_ROLES["eye shine"],
  },
  parts: (coarseness) => {
    const cell = 0.1 * coarseness;
    const rise = frame({ nod: 34, roll: 8 });
    const wing = (s: 1 | -1, z: number, length: number, sweep: number, lift: number) => {
      const at = frame({ at: [0.4 * s, 0.75, z], turn: sweep * s, roll: lift * s });
      return {
        skin: placed(ball([length / 2, 0.07, 0.92], 40), frame({ in: at, at: [(length / 2) * s, 0, -0.1] })),
        veins: [
          placed(
            wire(
              [
                [0, 0.02, 0.25],
                [length * 0.5 * s, 0.03, 0.62],
                [length * 0.97 * s, 0.02, 0.1],
              ],
              0.075,
            ),
            at,
          ),
          placed(
            ball([0.32, 0.12, 0.16], 16),
            frame({ in: at, at: [length * 0.84 * s, 0.02, 0.35], turn: 14 * s }),
          ),
        ],
      };
    };
    const wings = sides((s) => [wing(s, 0.75, 6.6, -6, 12), wing(s, -0.55, 6.1, 16, 8)]);
    const parts = [
      ...blended(
        "body",
        [
          put(ellipsoid([0.85, 0.9, 1.35], { at: [0, 0, 0.2] })),
          put(
            limb(
              [
                [0, 0, 1.0],
                [0, 0.05, 1.9],
              ],
              [0.6, 0.45],
            ),
            0.3,
          ),
          put(
            limb(
              [
                [0, 0, -0.8],
                [0, -0.1, -3.4],
                [0, 0.1, -7.0],
              ],
              [0.46, 0.36, 0.34],
            ),
            0.3,
          ),
          put(ellipsoid([0.46, 0.3, 0.5], { at: [0, 0.12, -7.1] }), 0.2),
          ...[-2.0, -3.1, -4.2, -5.3, -6.4].map((z) =>
            paint("bands", ellipsoid([1, 1, 0.17], { at: [0, 0, z] })),
          ),
        ],
        { cell },
      ),
      ...blended("body", [put(ellipsoid([0.8, 0.65, 0.62], { at: [0, 0.05, 2.2] }))], { cell }),
      part(
        "big eyes",
        merged(...sides((s) => [placed(ball([0.66, 0.72, 0.66], 32), frame({ at: [0.58 * s, 0.3, 2.4] }))])),
      ),
      part(
        "eye shine",
        merged(
          ...sides((s) => [
            placed(ball([0.14, 0.16, 0.08], 16), frame({ at: [0.62 * s - 0.14, 0.66, 2.94], nod: -30 })),
          ]),
        ),
      ),
      part("wings", merged(...wings.map((w) => w.skin))),
      part("veins", merged(...wings.flatMap((w) => w.veins))),
      part(
        "legs",
        merged(
          ...sides((s) =>
            [0.9, 0.3, -0.3].map((z) =>
              wire(
                [
                  [0.4 * s, -0.6, z],
                  [1.0 * s, -1.0, z + 0.35],
                  [0.75 * s, -1.7, z + 0.6],
                ],
                0.1,
              ),
            ),
          ),
        ),
      ),
    ];
    return parts.map(({ role, mesh }) => part(role, placed(mesh, rise)));
  },
};
