import { frame, merged } from "../../mesh/index.js";
import { blended, cut, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { turned, wire } from "../pieces.js";

export const shark: Model = {
  concept: "shark",
  aliases: ["great white shark", "white shark"],
  realSize: 4,
  bestTurn: -52,
  floats: true,
  roles: {
    skin: { colour: "#66809c", material: "plastic" },
    belly: { colour: "#f3f5f5", material: "plastic" },
    mouth: { colour: "#8c2f36", material: "plastic" },
    teeth: { colour: "#ffffff", material: "ceramic" },
    gills: { colour: "#43586f", material: "plastic", follows: 0.7 },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const teeth = Array.from({ length: 11 }, (_, i) => {
      const turn = -62 + i * 12.4;
      const d = frame({ turn }).z;
      return turned(
        [
          [0, 0],
          [0.17, 0, 0.03],
          [0.02, 0.42, 0.02],
          [0, 0.43],
        ],
        { at: [d[0] * 1.02, -0.28 - Math.abs(i - 5) * 0.015, 3.25 + d[2] * 1.12], roll: 180 },
        12,
      );
    });
    const gill = (s: number, z: number) =>
      wire(
        [
          [1.36 * s, 0.7, z],
          [1.5 * s, 0.1, z - 0.1],
          [1.36 * s, -0.5, z],
        ],
        0.07,
        { sides: 8 },
      );
    return [
      ...blended(
        "skin",
        [
          put(
            limb(
              [
                [0, 0.35, 4.6],
                [0, 0.1, 3.0],
                [0, 0, 0.8],
                [0, 0.1, -1.8],
                [0.2, 0.3, -4.2],
                [0.5, 0.4, -5.2],
              ],
              [0.55, 1.3, 1.6, 1.2, 0.5, 0.34],
            ),
          ),
          put(
            limb(
              [
                [0, 1.1, 0.8],
                [0, 2.6, -0.2],
                [0, 3.3, -0.9],
              ],
              [0.85, 0.5, 0.12],
            ),
            0.4,
          ),
          put(
            limb(
              [
                [0.45, 0.4, -5.0],
                [0.7, 1.7, -5.9],
                [0.95, 2.7, -6.5],
              ],
              [0.4, 0.4, 0.12],
            ),
            0.25,
          ),
          put(
            limb(
              [
                [0.45, 0.4, -5.0],
                [0.7, -0.7, -5.7],
                [0.85, -1.4, -6.1],
              ],
              [0.38, 0.32, 0.12],
            ),
            0.25,
          ),
          ...sides((s) => [
            put(
              limb(
                [
                  [1.0 * s, -0.5, 1.6],
                  [2.4 * s, -1.1, 0.7],
                  [3.5 * s, -1.5, -0.4],
                ],
                [0.55, 0.42, 0.12],
              ),
              0.3,
            ),
          ]),
          cut(ellipsoid([0.95, 0.42, 1.5], { at: [0, -0.55, 4.1], nod: 8 }), 0.08),
          paint(
            "belly",
            limb(
              [
                [0, -1.2, 4.0],
                [0, -1.35, 2],
                [0, -1.4, -0.6],
                [0, -0.75, -3.4],
              ],
              [0.75, 1.15, 1.1, 0.3],
            ),
          ),
          paint("mouth", ellipsoid([1.0, 0.47, 1.56], { at: [0, -0.55, 4.1], nod: 8 })),
        ],
        { cell: 0.14 * coarseness },
      ),
      part("teeth", merged(...teeth)),
      part("gills", merged(...sides((s) => [1.75, 1.35, 0.95].map((z) => gill(s, z))))),
      ...sides((s) => eye(frame({ at: [1.0 * s, 0.72, 3.35], turn: 66 * s, nod: -16 }), { radius: 0.27 })),
    ];
  },
};
