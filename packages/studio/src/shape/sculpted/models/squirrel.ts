import { ball, frame, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { pairOf } from "../beast.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

const HEAD = frame({ at: [0, 5.9, 1.1], turn: 16, nod: 3, roll: -4 });
const SKULL = [1.6, 1.45, 1.5] as const;

export const squirrel: Model = {
  concept: "squirrel",
  aliases: ["red squirrel"],
  realSize: 0.25,
  bestTurn: -42,
  roles: {
    fur: { colour: "#b8602c", material: "clay" },
    belly: { colour: "#fbe9cf", material: "clay" },
    tail: { colour: "#c8743a", material: "clay", follows: 1.1 },
    nose: { colour: "#3a2320", material: "ceramic" },
    acorn: { colour: "#c08a3e", material: "plastic" },
    "acorn cap": { colour: "#6e4a28", material: "clay" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.135 * coarseness;
    return [
      ...blended(
        "fur",
        [
          put(ellipsoid([1.5, 2.0, 1.6], { at: [0, 3.0, -0.2], nod: 6 })),
          put(ellipsoid(SKULL, { in: HEAD }), 0.5),
          put(
            limb(
              [
                [0, -0.35, 0.8],
                [0, -0.4, 1.6],
              ],
              [0.9, 0.6],
              HEAD,
            ),
            0.3,
          ),
          ...pairOf(
            [
              [0.85, 1.0, -0.1],
              [1.15, 1.8, -0.1],
              [1.3, 2.4, -0.1],
            ],
            [0.5, 0.36, 0.08],
            HEAD,
          ),
          ...sides((s) => [
            put(ellipsoid([0.85, 1.2, 1.3], { at: [1.2 * s, 1.5, 0.1] }), 0.4),
            put(ellipsoid([0.5, 0.4, 1.1], { at: [1.25 * s, 0.4, 1.0], turn: 10 * s }), 0.2),
            put(
              limb(
                [
                  [1.15 * s, 4.0, 0.7],
                  [1.2 * s, 3.1, 1.6],
                  [0.55 * s, 3.1, 2.25],
                ],
                [0.48, 0.38, 0.32],
              ),
              0.25,
            ),
            paint("belly", ellipsoid([0.75, 0.5, 0.9], { in: HEAD, at: [0.5 * s, -0.7, 1.5] })),
          ]),
          paint("belly", ellipsoid([0.95, 1.6, 1.2], { at: [0, 2.9, 1.2] })),
        ],
        { cell },
      ),
      ...blended(
        "tail",
        [
          put(
            limb(
              [
                [0, 1.0, -1.4],
                [0, 1.4, -3.0],
                [0, 3.4, -3.7],
                [0, 5.6, -3.3],
                [0, 7.0, -3.6],
                [0, 7.5, -4.7],
                [0, 6.9, -5.4],
              ],
              [0.5, 0.95, 1.2, 1.3, 1.2, 0.95, 0.5],
            ),
          ),
          paint(
            "belly",
            limb(
              [
                [0, 2.2, -2.2],
                [0, 3.6, -2.5],
                [0, 5.6, -2.1],
              ],
              [0.2, 0.5, 0.35],
            ),
          ),
        ],
        { cell },
      ),
      part("nose", placed(ball([0.24, 0.2, 0.2], 24), frame({ in: HEAD, at: [0, -0.2, 2.15] }))),
      part(
        "acorn",
        turned(
          [
            [0, 0],
            [0.1, 0, 0.05],
            [0.42, 0.5, 0.4],
            [0.4, 0.95, 0.1],
            [0, 0.95],
          ],
          { at: [0, 2.65, 2.5] },
          32,
        ),
      ),
      part(
        "acorn cap",
        turned(
          [
            [0, 0],
            [0.5, 0, 0.1],
            [0.42, 0.36, 0.25],
            [0.08, 0.42, 0.05],
            [0.06, 0.62, 0.03],
            [0, 0.62],
          ],
          { at: [0, 3.5, 2.5] },
          32,
        ),
      ),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 36 * s, 12, -0.03), { radius: 0.36 })),
    ];
  },
};
