import { ball, frame, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { earFrames } from "../beast.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";

const HEAD = frame({ at: [0, 6.2, 0.7], turn: 12, roll: -4 });
const SKULL = [2.1, 1.85, 1.75] as const;

export const koala: Model = {
  concept: "koala",
  aliases: ["koala bear"],
  realSize: 0.7,
  bestTurn: -20,
  roles: {
    fur: { colour: "#9aa0ab", material: "clay" },
    pale: { colour: "#f4f1ec", material: "clay" },
    nose: { colour: "#2c2a30", material: "ceramic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.14 * coarseness;
    return [
      ...blended(
        "fur",
        [
          put(ellipsoid([2.0, 2.3, 1.9], { at: [0, 2.6, -0.1] })),
          ...sides((s) => [
            put(
              limb(
                [
                  [1.3 * s, 1.0, 0.6],
                  [1.7 * s, 0.9, 2.1],
                ],
                [0.9, 0.72],
              ),
              0.4,
            ),
            put(ellipsoid([0.68, 0.8, 0.45], { at: [1.75 * s, 0.95, 2.6], nod: -10 }), 0.2),
            put(
              limb(
                [
                  [1.5 * s, 4.0, 0.3],
                  [2.0 * s, 3.0, 1.3],
                  [1.1 * s, 2.6, 2.1],
                ],
                [0.66, 0.56, 0.5],
              ),
              0.3,
            ),
          ]),
          paint("pale", ellipsoid([1.35, 1.9, 1.3], { at: [0, 2.7, 1.3] })),
        ],
        { cell },
      ),
      ...blended(
        "fur",
        [
          put(ellipsoid(SKULL, { in: HEAD })),
          put(ellipsoid([1.2, 0.8, 0.7], { in: HEAD, at: [0, -0.8, 1.2] }), 0.4),
          paint("pale", ellipsoid([0.9, 0.55, 1.0], { in: HEAD, at: [0, -1.3, 1.5] })),
        ],
        { cell: cell * 0.9 },
      ),
      ...earFrames(HEAD, [2.1, 0.95, -0.1], 20, 10).flatMap((ear) =>
        blended(
          "fur",
          [
            put(ellipsoid([1.1, 1.1, 0.5], { in: ear })),
            paint("pale", ellipsoid([0.78, 0.78, 0.6], { in: ear, at: [0, -0.05, 0.5] })),
          ],
          { cell },
        ),
      ),
      part("nose", placed(ball([0.46, 0.68, 0.36], 36), frame({ in: HEAD, at: [0, -0.3, 1.78] }))),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 30 * s, 10, -0.02), { radius: 0.3 })),
    ];
  },
};
