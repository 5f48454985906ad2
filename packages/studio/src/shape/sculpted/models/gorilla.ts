import { ball, frame, merged, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, sides } from "../face.js";
import { clay } from "../finishes.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const HEAD = frame({ at: [0, 8.5, 2.9], turn: 14, nod: 4 });

/** A silverback on its knuckles. */
export const gorilla: Model = {
  concept: "gorilla",
  aliases: ["silverback", "silverback gorilla", "mountain gorilla", "great ape", "gorillas"],
  realSize: 1.6,
  bestTurn: -32,
  roles: {
    fur: clay("#3a3b42"),
    back: clay("#9aa0a8"),
    skin: clay("#4f484c"),
    mouth: clay("#1f1c20"),
    ...EYE_ROLES,
  },
  anchors: {
    head: { at: [0, 10.6, 2.6], width: 2.9, turn: 14 },
    eyes: { at: [0.4, 8.7, 4.6], width: 2.4, turn: 14 },
  },
  parts: (coarseness) => {
    const cell = 0.15 * coarseness;
    return [
      ...blended(
        "fur",
        [
          put(ellipsoid([2.6, 2.5, 2.2], { at: [0, 6.6, 0.9], nod: 24 })),
          put(
            limb(
              [
                [0, 6.4, 0.6],
                [0, 5.0, -1.4],
                [0, 4.0, -2.6],
              ],
              [2.4, 2.2, 1.9],
            ),
            0.8,
          ),
          ...sides((s) => [
            put(
              limb(
                [
                  [2.1 * s, 7.4, 1.0],
                  [3.2 * s, 4.9, 1.9],
                  [2.7 * s, 1.3, 2.7],
                ],
                [1.5, 1.25, 0.95],
              ),
              0.6,
            ),
            put(ellipsoid([0.95, 0.75, 0.95], { at: [2.65 * s, 0.72, 2.95] }), 0.3),
            put(
              limb(
                [
                  [1.3 * s, 3.7, -2.4],
                  [2.2 * s, 2.6, -1.5],
                  [1.9 * s, 0.9, -2.5],
                ],
                [1.5, 1.2, 0.85],
              ),
              0.5,
            ),
            put(ellipsoid([0.85, 0.6, 1.35], { at: [1.95 * s, 0.58, -1.95], turn: 12 * s }), 0.25),
          ]),
          paint("back", ellipsoid([2.9, 2.0, 1.8], { at: [0, 6.0, -2.2], nod: 30 })),
          ...sides((s) => [
            paint("skin", ellipsoid([1.2, 0.7, 1.2], { at: [2.65 * s, 0.4, 3.2] })),
            paint("skin", ellipsoid([1.1, 0.6, 0.9], { at: [2.05 * s, 0.3, -0.9] })),
          ]),
          paint("skin", ellipsoid([1.9, 1.5, 1.2], { at: [0, 5.9, 2.9], nod: -10 })),
        ],
        { cell },
      ),
      ...blended(
        "fur",
        [
          put(ellipsoid([1.65, 1.7, 1.6], { in: HEAD })),
          // The crest of a silverback.
          put(ellipsoid([0.95, 1.1, 1.2], { in: HEAD, at: [0, 1.35, -0.35] }), 0.6),
          put(ellipsoid([1.45, 1.0, 0.9], { in: HEAD, at: [0, -0.95, 0.9] }), 0.4),
          ...sides((s) => [put(ellipsoid([0.32, 0.45, 0.26], { in: HEAD, at: [1.68 * s, 0.1, 0.1] }), 0.1)]),
          put(
            limb(
              [
                [-1.05, 0.62, 1.2],
                [0, 0.5, 1.5],
                [1.05, 0.62, 1.2],
              ],
              [0.4, 0.42, 0.4],
              HEAD,
            ),
            0.2,
          ),
          put(
            limb(
              [
                [0, 0.2, 1.45],
                [0, -0.45, 1.75],
              ],
              [0.3, 0.52],
              HEAD,
            ),
            0.2,
          ),
          paint("skin", ellipsoid([1.3, 1.6, 1.4], { in: HEAD, at: [0, -0.65, 1.7] })),
        ],
        { cell: cell * 0.8 },
      ),
      part(
        "mouth",
        merged(
          placed(
            wire(
              [
                [-0.85, -1.32, 1.52],
                [0, -1.2, 1.84],
                [0.85, -1.32, 1.52],
              ],
              0.06,
              { sides: 8 },
            ),
            HEAD,
          ),
          ...sides((s) => [
            placed(
              ball([0.2, 0.14, 0.1], 16),
              frame({ in: HEAD, at: [0.27 * s, -0.5, 2.17], roll: -16 * s }),
            ),
          ]),
        ),
      ),
      ...sides((s) => eye(frame({ in: HEAD, at: [0.6 * s, 0.14, 1.6], turn: 16 * s }), { radius: 0.23 })),
    ];
  },
};
