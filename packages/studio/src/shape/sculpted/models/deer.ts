import { ball, frame, placed } from "../../mesh/index.js";
import { blended, ellipsoid, halfSpace, limb, paint, put } from "../../solid/index.js";
import { earFrames, fourLegs, pairOf } from "../beast.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";

const HEAD = frame({ at: [0, 9.3, 3.0], turn: 18, nod: 6, roll: -4 });
const SKULL = [1.2, 1.2, 1.3] as const;

export const deer: Model = {
  concept: "deer",
  aliases: ["stag", "buck", "reindeer"],
  realSize: 1.8,
  bestTurn: -40,
  saddle: { at: [0, 7.0, -0.9], astride: true },
  roles: {
    coat: { colour: "#b5743f", material: "clay" },
    white: { colour: "#fbf1df", material: "clay" },
    antlers: { colour: "#7d5a3c", material: "clay" },
    hooves: { colour: "#3a2b27", material: "clay" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.155 * coarseness;
    const spots = sides((s) =>
      (
        [
          [6.6, -0.2],
          [6.3, -1.1],
          [6.7, -1.9],
          [6.1, -2.6],
          [5.7, -0.5],
          [5.6, -1.7],
        ] as const
      ).map(([y, z]) =>
        paint(
          "white",
          ellipsoid(0.19, { at: [Math.sqrt(Math.max(0.2, 2.3 - (y - 5.6) * (y - 5.6) * 1.6)) * s, y, z] }),
        ),
      ),
    );
    return [
      ...blended(
        "coat",
        [
          put(ellipsoid([1.5, 1.6, 1.6], { at: [0, 5.6, 1.0] })),
          put(ellipsoid([1.45, 1.45, 2.5], { at: [0, 5.5, -0.9] }), 0.8),
          put(ellipsoid([1.45, 1.5, 1.3], { at: [0, 5.6, -2.4] }), 0.8),
          put(
            limb(
              [
                [0, 6.1, 1.6],
                [0, 7.6, 2.3],
                [0, 8.9, 2.8],
              ],
              [1.2, 0.85, 0.8],
            ),
            0.7,
          ),
          ...fourLegs({ x: 0.9, front: 1.5, back: -2.5, height: 5.0, radii: [0.8, 0.4, 0.36] }),
          put(ellipsoid(SKULL, { in: HEAD }), 0.4),
          put(
            limb(
              [
                [0, -0.2, 0.8],
                [0, -0.55, 1.9],
              ],
              [0.85, 0.55],
              HEAD,
            ),
            0.35,
          ),
          ...earFrames(HEAD, [1.45, 0.85, -0.3], 68, 10).map((ear) =>
            put(ellipsoid([0.42, 0.85, 0.24], { in: ear }), 0.2),
          ),
          put(
            limb(
              [
                [0, 6.4, -3.5],
                [0, 6.9, -4.1],
              ],
              [0.45, 0.2],
            ),
            0.3,
          ),
          paint("white", ellipsoid([0.8, 1.2, 1.0], { at: [0, 6.1, 2.6] })),
          paint("white", ellipsoid([0.8, 0.5, 1.1], { in: HEAD, at: [0, -1.05, 1.7] })),
          paint("white", ellipsoid([0.6, 0.5, 0.7], { at: [0, 6.4, -4.1] })),
          ...earFrames(HEAD, [1.45, 0.85, 0.05], 68, 10).map((ear) =>
            paint("white", ellipsoid([0.24, 0.62, 0.26], { in: ear })),
          ),
          ...spots,
          paint("hooves", halfSpace([0, 0.55, 0], [0, 1, 0])),
        ],
        { cell },
      ),
      ...blended(
        "antlers",
        [
          ...pairOf(
            [
              [0.55, 0.95, -0.2],
              [1.2, 2.0, -0.5],
              [2.0, 2.9, -0.3],
              [2.1, 4.2, 0.1],
            ],
            [0.24, 0.22, 0.2, 0.1],
            HEAD,
          ),
          ...pairOf(
            [
              [1.15, 1.95, -0.5],
              [1.0, 2.6, 0.2],
              [1.0, 3.2, 0.4],
            ],
            [0.2, 0.16, 0.08],
            HEAD,
            0.1,
          ),
          ...pairOf(
            [
              [1.9, 2.8, -0.35],
              [2.8, 3.2, -0.1],
              [3.1, 3.9, 0.1],
            ],
            [0.2, 0.16, 0.08],
            HEAD,
            0.1,
          ),
        ],
        { cell: cell * 0.75 },
      ),
      part("eyes", placed(ball([0.3, 0.24, 0.22], 24), frame({ in: HEAD, at: [0, -0.38, 2.38] }))),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 44 * s, 14, -0.03), { radius: 0.27 })),
    ];
  },
};
