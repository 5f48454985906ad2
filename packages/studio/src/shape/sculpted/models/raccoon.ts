import { ball, frame, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { earFrames } from "../beast.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";

const HEAD = frame({ at: [0, 6.6, 0.9], turn: 15, nod: 3, roll: -4 });
const SKULL = [2.1, 1.75, 1.7] as const;
const TAIL = [
  [0.4, 0.9, -2.0],
  [2.3, 1.0, -2.7],
  [3.9, 1.4, -1.7],
  [4.4, 2.3, -0.2],
  [4.1, 3.2, 0.9],
] as const;

export const raccoon: Model = {
  concept: "raccoon",
  aliases: ["racoon", "trash panda"],
  realSize: 0.6,
  bestTurn: -26,
  roles: {
    fur: { colour: "#8f8a8c", material: "clay" },
    mask: { colour: "#33303a", material: "clay" },
    pale: { colour: "#f6f0e6", material: "clay" },
    nose: { colour: "#1d1a1c", material: "ceramic" },
    "eye whites": { colour: "#ffffff", material: "ceramic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.15 * coarseness;
    return [
      ...blended(
        "fur",
        [
          put(ellipsoid([1.7, 2.1, 1.6], { at: [0, 3.4, 0.1], nod: 6 })),
          put(ellipsoid([1.95, 1.75, 1.9], { at: [0, 1.9, -0.6] }), 1.2),
          ...sides((s) => [
            put(ellipsoid([0.85, 1.3, 1.4], { at: [1.5 * s, 1.4, 0] }), 0.5),
            put(
              limb(
                [
                  [0.8 * s, 3.8, 0.9],
                  [0.8 * s, 2.0, 1.6],
                  [0.8 * s, 0.6, 1.7],
                ],
                [0.75, 0.52, 0.46],
              ),
              0.4,
            ),
            put(ellipsoid([0.52, 0.42, 0.75], { at: [0.82 * s, 0.42, 2.05] }), 0.2),
            put(ellipsoid([0.55, 0.42, 0.95], { at: [1.85 * s, 0.42, 1.1], turn: 12 * s }), 0.25),
          ]),
          put(limb(TAIL, [0.5, 0.8, 0.95, 0.9, 0.4]), 0.3),
          paint("pale", ellipsoid([1.0, 1.6, 1.2], { at: [0, 3.4, 1.5] })),
          paint("mask", ellipsoid([0.5, 1.4, 1.4], { at: [1.6, 0.95, -2.6], turn: 24 })),
          paint("mask", ellipsoid([0.45, 1.4, 1.4], { at: [3.2, 1.2, -2.25], turn: -40 })),
          paint("mask", ellipsoid([1.4, 1.4, 0.42], { at: [4.35, 1.85, -0.8], nod: 40 })),
          paint("mask", ellipsoid([1.0, 0.8, 1.0], { at: [4.05, 3.4, 1.0] })),
          ...sides((s) => [
            paint("mask", ellipsoid([0.9, 0.75, 1.2], { at: [0.85 * s, 0.2, 2.2] })),
            paint("mask", ellipsoid([0.9, 0.75, 1.2], { at: [1.95 * s, 0.2, 1.3] })),
          ]),
        ],
        { cell },
      ),
      ...blended(
        "fur",
        [
          put(ellipsoid(SKULL, { in: HEAD })),
          ...sides((s) => [
            put(
              limb(
                [
                  [1.4 * s, -0.55, 0.3],
                  [2.3 * s, -0.8, 0.1],
                ],
                [0.8, 0.2],
                HEAD,
              ),
              0.4,
            ),
          ]),
          put(
            limb(
              [
                [0, -0.4, 1.0],
                [0, -0.6, 2.1],
                [0, -0.62, 2.6],
              ],
              [1.0, 0.62, 0.36],
              HEAD,
            ),
            0.4,
          ),
          ...earFrames(HEAD, [1.35, 1.45, -0.1], 22, 8).flatMap((ear) => [
            put(ellipsoid([0.62, 0.78, 0.36], { in: ear }), 0.2),
            paint("pale", ellipsoid([0.38, 0.5, 0.4], { in: ear, at: [0, 0, 0.36] })),
          ]),
          paint("pale", ellipsoid([2.4, 0.34, 2], { in: HEAD, at: [0, 0.82, 1.2] })),
          paint("pale", ellipsoid([0.85, 0.7, 1.4], { in: HEAD, at: [0, -0.85, 2.0] })),
          ...sides((s) => [
            paint("pale", ellipsoid([0.9, 0.5, 1.0], { in: HEAD, at: [1.7 * s, -1.0, 0.8] })),
            paint(
              "mask",
              ellipsoid([1.05, 0.58, 1.2], { in: HEAD, at: [1.05 * s, 0.1, 1.3], roll: -14 * s }),
            ),
          ]),
          paint("mask", ellipsoid([0.22, 1.0, 1.2], { in: HEAD, at: [0, 0.4, 1.9] })),
        ],
        { cell: cell * 0.9 },
      ),
      part("nose", placed(ball([0.32, 0.26, 0.26], 28), frame({ in: HEAD, at: [0, -0.42, 2.85] }))),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 27 * s, 7, 0), { radius: 0.32, white: 1.22 })),
    ];
  },
};
