import { ball, frame, placed } from "../../mesh/index.js";
import { blended, ellipsoid, halfSpace, limb, paint, put } from "../../solid/index.js";
import { earFrames, fourLegs, pairOf } from "../beast.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";

const HEAD = frame({ at: [0, 7.4, 3.0], turn: 16, nod: 8, roll: -3 });
const SKULL = [1.15, 1.2, 1.2] as const;

export const goat: Model = {
  concept: "goat",
  aliases: ["billy goat", "mountain goat"],
  realSize: 1.2,
  bestTurn: -40,
  saddle: { at: [0, 6.1, -0.9], astride: true },
  roles: {
    coat: { colour: "#efe7d8", material: "clay" },
    horns: { colour: "#8d7558", material: "clay" },
    beard: { colour: "#fffaf0", material: "clay", follows: 1.1 },
    hooves: { colour: "#4a3d38", material: "clay" },
    pink: { colour: "#eaa9a4", material: "clay" },
    ...EYE_ROLES,
  },
  top: { y: 6.15, halfWidth: 0.6, halfDepth: 0.8 },
  parts: (coarseness) => {
    const cell = 0.145 * coarseness;
    return [
      ...blended(
        "coat",
        [
          put(ellipsoid([1.6, 1.65, 1.7], { at: [0, 4.7, 1.0] })),
          put(ellipsoid([1.6, 1.6, 2.6], { at: [0, 4.6, -0.9] }), 0.8),
          put(
            limb(
              [
                [0, 5.3, 1.7],
                [0, 6.9, 2.6],
              ],
              [1.2, 0.9],
            ),
            0.7,
          ),
          put(ellipsoid(SKULL, { in: HEAD }), 0.4),
          put(
            limb(
              [
                [0, -0.3, 0.7],
                [0, -0.75, 1.7],
              ],
              [0.85, 0.58],
              HEAD,
            ),
            0.35,
          ),
          ...earFrames(HEAD, [1.5, 0.35, -0.3], 82, 16).map((ear) =>
            put(ellipsoid([0.36, 0.75, 0.22], { in: ear }), 0.2),
          ),
          ...fourLegs({ x: 0.95, front: 1.5, back: -2.4, height: 4.0, radii: [0.8, 0.46, 0.42] }),
          put(
            limb(
              [
                [0, 5.6, -3.2],
                [0, 6.3, -3.8],
              ],
              [0.42, 0.16],
            ),
            0.3,
          ),
          ...earFrames(HEAD, [1.5, 0.35, -0.02], 82, 16).map((ear) =>
            paint("pink", ellipsoid([0.2, 0.52, 0.24], { in: ear })),
          ),
          paint("pink", ellipsoid([0.5, 0.3, 0.6], { in: HEAD, at: [0, -0.55, 2.2] })),
          paint("hooves", halfSpace([0, 0.55, 0], [0, 1, 0])),
        ],
        { cell },
      ),
      ...blended(
        "horns",
        pairOf(
          [
            [0.5, 0.95, -0.1],
            [0.75, 2.1, -0.5],
            [0.95, 2.6, -1.5],
            [1.05, 2.3, -2.3],
          ],
          [0.36, 0.32, 0.24, 0.1],
          HEAD,
        ),
        { cell: cell * 0.75 },
      ),
      ...blended(
        "beard",
        [
          put(
            limb(
              [
                [0, -1.15, 1.4],
                [0, -1.8, 1.45],
                [0, -2.4, 1.25],
              ],
              [0.36, 0.3, 0.1],
              HEAD,
            ),
          ),
        ],
        { cell: cell * 0.7 },
      ),
      part("hooves", placed(ball([0.2, 0.12, 0.12], 20), frame({ in: HEAD, at: [0, -0.52, 2.24] }))),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 46 * s, 18, -0.02), { radius: 0.26 })),
    ];
  },
};
