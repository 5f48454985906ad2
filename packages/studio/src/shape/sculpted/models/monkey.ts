import { ball, frame, merged, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { earFrames } from "../beast.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const HEAD = frame({ at: [0, 7.2, 0.7], turn: 14, roll: -5 });
const SKULL = [1.95, 1.85, 1.7] as const;

export const monkey: Model = {
  concept: "monkey",
  aliases: ["baby monkey"],
  realSize: 0.6,
  bestTurn: -24,
  roles: {
    fur: { colour: "#7b4a2e", material: "clay" },
    face: { colour: "#efc79c", material: "clay" },
    mouth: { colour: "#6b3a26", material: "clay" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.135 * coarseness;
    return [
      ...blended(
        "fur",
        [
          put(ellipsoid([1.65, 2.2, 1.5], { at: [0, 3.5, 0] })),
          put(ellipsoid([1.85, 1.5, 1.6], { at: [0, 1.9, -0.1] }), 1),
          ...sides((s) => [
            put(
              limb(
                [
                  [1.2 * s, 1.3, 0.5],
                  [2.0 * s, 1.7, 2.0],
                  [1.7 * s, 0.6, 2.9],
                ],
                [0.85, 0.65, 0.5],
              ),
              0.4,
            ),
            put(ellipsoid([0.62, 0.95, 0.42], { at: [1.75 * s, 0.95, 3.35], roll: -12 * s, nod: -12 }), 0.2),
          ]),
          put(
            limb(
              [
                [1.3, 4.9, 0.3],
                [2.5, 3.8, 0.7],
                [2.2, 2.4, 1.7],
              ],
              [0.62, 0.5, 0.44],
            ),
            0.35,
          ),
          put(ellipsoid([0.5, 0.52, 0.5], { at: [2.15, 2.2, 1.9] }), 0.15),
          put(
            limb(
              [
                [-1.3, 4.9, 0.3],
                [-2.8, 4.7, 0.7],
                [-3.3, 6.3, 1.1],
              ],
              [0.62, 0.5, 0.44],
            ),
            0.35,
          ),
          put(ellipsoid([0.52, 0.56, 0.4], { at: [-3.4, 6.9, 1.15] }), 0.15),
          ...[-24, 4, 30].map((roll) =>
            put(
              limb(
                [
                  [0, 0, 0],
                  [0, 0.72, 0],
                ],
                [0.2, 0.17],
                frame({ at: [-3.4, 7.1, 1.2], roll }),
              ),
              0.1,
            ),
          ),
          put(
            limb(
              [
                [0.3, 1.1, -1.4],
                [1.8, 0.7, -2.6],
                [3.5, 1.2, -2.6],
                [4.2, 2.8, -2.2],
                [3.6, 4.0, -2.0],
                [2.9, 3.4, -2.0],
              ],
              [0.36, 0.34, 0.33, 0.32, 0.3, 0.26],
            ),
            0.3,
          ),
          paint("face", ellipsoid([1.15, 1.75, 1.2], { at: [0, 3.1, 1.2] })),
          paint("face", ellipsoid([0.95, 1.5, 0.8], { at: [-3.45, 7.6, 1.2] })),
          paint("face", ellipsoid([0.8, 0.7, 0.8], { at: [2.15, 2.0, 2.0] })),
          ...sides((s) => [
            paint("face", ellipsoid([0.45, 0.7, 0.5], { at: [1.75 * s, 1.0, 3.75], roll: -12 * s })),
          ]),
        ],
        { cell },
      ),
      ...blended(
        "fur",
        [
          put(ellipsoid(SKULL, { in: HEAD })),
          put(
            limb(
              [
                [0.1, 1.6, 0.1],
                [0.2, 2.2, 0.2],
                [0.55, 2.4, 0.3],
              ],
              [0.4, 0.26, 0.1],
              HEAD,
            ),
            0.2,
          ),
          ...sides((s) => [
            paint("face", ellipsoid([0.9, 0.95, 1.0], { in: HEAD, at: [0.66 * s, 0.2, 1.4] })),
          ]),
          paint("face", ellipsoid([1.5, 0.95, 1.2], { in: HEAD, at: [0, -0.85, 1.2] })),
        ],
        { cell: cell * 0.9 },
      ),
      ...earFrames(HEAD, [2.05, 0.15, 0], 0, 22).flatMap((ear) =>
        blended(
          "fur",
          [
            put(ellipsoid([0.78, 0.85, 0.34], { in: ear })),
            paint("face", ellipsoid([0.52, 0.58, 0.4], { in: ear, at: [0, 0, 0.4] })),
          ],
          { cell: cell * 0.8 },
        ),
      ),
      ...blended("face", [put(ellipsoid([1.15, 0.72, 0.75], { in: HEAD, at: [0, -0.75, 1.35] }))], {
        cell: cell * 0.8,
      }),
      part(
        "mouth",
        merged(
          placed(
            wire(
              [
                [-0.72, -0.85, 1.93],
                [0, -1.08, 2.02],
                [0.72, -0.85, 1.93],
              ],
              0.07,
            ),
            HEAD,
          ),
          ...sides((s) => [
            placed(ball([0.12, 0.1, 0.08], 16), frame({ in: HEAD, at: [0.2 * s, -0.38, 2.0] })),
          ]),
        ),
      ),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 23 * s, 10, -0.03), { radius: 0.33 })),
    ];
  },
};
