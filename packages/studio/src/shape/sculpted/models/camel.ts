import { ball, frame, placed } from "../../mesh/index.js";
import { blended, ellipsoid, halfSpace, limb, paint, put } from "../../solid/index.js";
import { earFrames, fourLegs } from "../beast.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";

const HEAD = frame({ at: [0, 9.4, 5.2], turn: 16, nod: 4, roll: -3 });
const SKULL = [1.05, 1.05, 1.25] as const;

export const camel: Model = {
  concept: "camel",
  aliases: ["bactrian camel"],
  realSize: 3,
  bestTurn: -48,
  saddle: { at: [0, 8.1, -0.5], astride: true },
  roles: {
    coat: { colour: "#c89a62", material: "clay" },
    tufts: { colour: "#a87a48", material: "clay", follows: 0.86 },
    hooves: { colour: "#6d4c30", material: "clay" },
    nose: { colour: "#5b3a26", material: "clay" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.17 * coarseness;
    return [
      ...blended(
        "coat",
        [
          put(ellipsoid([1.75, 1.75, 3.5], { at: [0, 6.0, -0.4] })),
          // Two humps, each leaning a little back and flopped at its tip.
          ...[1.05, -1.85].map((z) =>
            put(
              limb(
                [
                  [0, 6.5, z],
                  [0, 7.7, z - 0.05],
                  [0.08, 8.55, z - 0.3],
                  [0.16, 8.75, z - 0.6],
                ],
                [1.45, 1.05, 0.62, 0.4],
              ),
              0.9,
            ),
          ),
          // The ruff of the throat, and shaggy upper forelegs.
          put(
            limb(
              [
                [0, 5.2, 3.4],
                [0, 5.0, 4.2],
                [0, 6.4, 5.05],
              ],
              [0.7, 0.62, 0.5],
            ),
            0.5,
          ),
          ...sides((s) => [put(ellipsoid([0.55, 1.15, 0.75], { at: [1.05 * s, 4.6, 1.95] }), 0.5)]),
          put(
            limb(
              [
                [0, 6.0, 2.4],
                [0, 5.7, 3.9],
                [0, 7.2, 4.6],
                [0, 9.0, 4.8],
              ],
              [1.3, 0.95, 0.75, 0.7],
            ),
            0.7,
          ),
          put(ellipsoid(SKULL, { in: HEAD }), 0.4),
          put(
            limb(
              [
                [0, -0.25, 0.7],
                [0, -0.4, 1.8],
              ],
              [0.82, 0.66],
              HEAD,
            ),
            0.3,
          ),
          ...earFrames(HEAD, [0.85, 0.95, -0.5], 34, 0).map((ear) =>
            put(ellipsoid([0.26, 0.42, 0.2], { in: ear }), 0.15),
          ),
          ...fourLegs({
            x: 1.0,
            front: 1.9,
            back: -2.8,
            height: 5.3,
            radii: [0.85, 0.44, 0.36],
            paw: [0.55, 0.3, 0.66],
          }),
          put(
            limb(
              [
                [0, 6.4, -3.7],
                [0.1, 5.4, -4.3],
                [0.15, 4.4, -4.3],
              ],
              [0.28, 0.2, 0.26],
            ),
            0.25,
          ),
          paint("tufts", ellipsoid([1.5, 0.75, 1.5], { at: [0, 9.0, 0.8] })),
          paint("tufts", ellipsoid([1.5, 0.75, 1.5], { at: [0, 9.0, -2.1] })),
          paint("tufts", ellipsoid([0.5, 0.5, 0.5], { at: [0.15, 4.25, -4.3] })),
          paint("tufts", ellipsoid([0.7, 0.45, 0.7], { in: HEAD, at: [0, 1.05, -0.3] })),
          paint("hooves", halfSpace([0, 0.42, 0], [0, 1, 0])),
        ],
        { cell },
      ),
      ...sides((s) => [
        part("nose", placed(ball([0.12, 0.16, 0.1], 16), frame({ in: HEAD, at: [0.28 * s, -0.1, 2.36] }))),
      ]),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 46 * s, 20, -0.02), { radius: 0.25 })),
    ];
  },
};
