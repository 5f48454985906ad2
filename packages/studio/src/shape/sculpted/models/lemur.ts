import { aimed, between, frame, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { earFrames } from "../beast.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import type { Model } from "../model.js";

const HEAD = frame({ at: [0, 6.6, 0.8], turn: 12, roll: -4 });
const SKULL: Vector = [1.7, 1.55, 1.5];
/** Its tail's way up behind it. */
const TAIL: readonly Vector[] = [
  [0.3, 0.7, -1.4],
  [2.0, 0.7, -2.2],
  [3.4, 1.8, -2.2],
  [3.6, 3.9, -2.1],
  [3.3, 6.2, -2.0],
  [3.9, 8.2, -2.0],
  [5.0, 8.8, -2.0],
];

/** A ring-tailed one, sitting. */
export const lemur: Model = {
  concept: "lemur",
  aliases: ["lemurs", "ring tailed lemur"],
  realSize: 0.7,
  bestTurn: -20,
  roles: {
    fur: { colour: "#a9a39c", material: "clay" },
    face: { colour: "#fbf8f1", material: "clay" },
    mask: { colour: "#2b2830", material: "clay" },
    iris: { colour: "#f09a22", material: "ceramic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.125 * coarseness;
    const rings = TAIL.slice(1).flatMap((to, i) => {
      const from = TAIL[i]!;
      return [0.3, 0.8].map((f) => ellipsoid([1, 0.24, 1], { in: aimed(between(from, to, f), to) }));
    });
    return [
      ...blended(
        "fur",
        [
          put(ellipsoid([1.45, 2.1, 1.35], { at: [0, 3.2, 0] })),
          put(ellipsoid([1.7, 1.4, 1.5], { at: [0, 1.5, -0.1] }), 0.9),
          put(
            limb(
              [
                [0, 4.6, 0.2],
                [0, 5.8, 0.6],
              ],
              [1.1, 1.0],
            ),
            0.5,
          ),
          ...sides((s) => [
            put(
              limb(
                [
                  [1.1 * s, 1.0, 0.2],
                  [1.9 * s, 1.9, 1.7],
                  [1.5 * s, 0.5, 2.2],
                ],
                [0.85, 0.62, 0.42],
              ),
              0.4,
            ),
            put(ellipsoid([0.48, 0.34, 0.85], { at: [1.5 * s, 0.34, 2.7], turn: 10 * s }), 0.2),
            put(
              limb(
                [
                  [1.1 * s, 4.3, 0.4],
                  [1.75 * s, 3.2, 1.2],
                  [1.0 * s, 2.2, 1.9],
                ],
                [0.55, 0.44, 0.36],
              ),
              0.3,
            ),
            put(ellipsoid([0.38, 0.42, 0.42], { at: [0.9 * s, 2.0, 2.1] }), 0.15),
          ]),
          paint("face", ellipsoid([0.95, 1.8, 1.1], { at: [0, 3.0, 1.2] })),
          ...sides((s) => [
            paint("mask", ellipsoid([0.6, 0.5, 0.7], { at: [0.85 * s, 1.85, 2.3] })),
            paint("mask", ellipsoid([0.7, 0.5, 0.7], { at: [1.52 * s, 0.3, 3.1] })),
          ]),
        ],
        { cell },
      ),
      ...blended(
        "face",
        [
          put(limb(TAIL, [0.5, 0.6, 0.66, 0.7, 0.7, 0.62, 0.3])),
          ...rings.map((ring) => paint("mask", ring)),
          paint("mask", ellipsoid(0.8, { at: TAIL[6]! })),
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
                [0, -0.45, 0.9],
                [0, -0.6, 1.9],
              ],
              [0.72, 0.48],
              HEAD,
            ),
            0.4,
          ),
          ...earFrames(HEAD, [1.35, 1.2, -0.1], 30, 8).map((ear) =>
            put(ellipsoid([0.62, 0.85, 0.36], { in: ear }), 0.25),
          ),
          paint("face", ellipsoid([1.6, 1.35, 1.3], { in: HEAD, at: [0, -0.35, 1.0] })),
          ...earFrames(HEAD, [1.38, 1.3, 0.12], 30, 8).map((ear) =>
            paint("face", ellipsoid([0.8, 0.9, 0.5], { in: ear })),
          ),
          ...sides((s) => [
            paint("mask", ellipsoid([0.6, 0.68, 0.8], { in: HEAD, at: [0.72 * s, 0.16, 1.2], roll: 20 * s })),
          ]),
          paint("mask", ellipsoid([0.62, 0.5, 0.5], { in: HEAD, at: [0, -0.55, 2.2] })),
        ],
        { cell: cell * 0.85 },
      ),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 27 * s, 7, 0), { radius: 0.42, iris: "iris" })),
    ];
  },
};
