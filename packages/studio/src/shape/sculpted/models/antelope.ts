import { ball, frame, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { earFrames, pairOf } from "../beast.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { clay } from "../finishes.js";
import { hoofPaint, onHooves, standing } from "../hoofed.js";
import { type Model, part } from "../model.js";

const HEAD = frame({ at: [0, 9.0, 3.2], turn: 18, nod: 10, roll: -3 });
const SKULL = [0.92, 0.95, 1.1] as const;
const HOOF = 0.34;
const GAIT = standing({
  x: 0.82,
  fore: [1.9, 1.4],
  hind: [-2.5, -2.0],
  height: 5.2,
  joins: [1.5, -1.9],
  radii: [0.72, 0.36, 0.25],
  hoof: HOOF,
});

/** Slender, with a dark band along its white belly and ringed horns like a lyre. */
export const antelope: Model = {
  concept: "antelope",
  aliases: ["gazelle", "impala", "springbok", "antelopes", "gazelles"],
  realSize: 1.4,
  bestTurn: -46,
  saddle: { at: [0, 7.0, -0.7], astride: true },
  roles: {
    coat: clay("#c98a4b"),
    white: clay("#fdf4e3"),
    band: clay("#5a3826"),
    horns: clay("#3d3330"),
    hooves: clay("#2f2624"),
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.14 * coarseness;
    return [
      ...blended(
        "coat",
        [
          put(ellipsoid([1.25, 1.4, 1.5], { at: [0, 5.7, 1.2] })),
          put(ellipsoid([1.2, 1.25, 2.6], { at: [0, 5.7, -0.7] }), 0.8),
          put(ellipsoid([1.2, 1.35, 1.2], { at: [0, 5.75, -2.1] }), 0.8),
          put(
            limb(
              [
                [0, 6.2, 1.8],
                [0, 7.6, 2.6],
                [0, 8.8, 3.0],
              ],
              [1.0, 0.66, 0.6],
            ),
            0.7,
          ),
          ...onHooves(GAIT, HOOF),
          put(ellipsoid(SKULL, { in: HEAD }), 0.4),
          put(
            limb(
              [
                [0, -0.2, 0.7],
                [0, -0.5, 1.75],
              ],
              [0.64, 0.42],
              HEAD,
            ),
            0.35,
          ),
          ...earFrames(HEAD, [1.25, 0.5, -0.5], 62, 10).map((ear) =>
            put(ellipsoid([0.32, 0.8, 0.2], { in: ear }), 0.2),
          ),
          put(
            limb(
              [
                [0, 6.5, -3.1],
                [0, 5.6, -3.7],
                [0, 4.7, -3.6],
              ],
              [0.3, 0.2, 0.16],
            ),
            0.3,
          ),
          paint("band", ellipsoid([2, 0.34, 2.6], { at: [0, 5.25, -0.4], nod: 4 })),
          paint("white", ellipsoid([0.95, 1.1, 0.7], { at: [0, 6.0, -3.4] })),
          paint("white", ellipsoid([0.6, 0.4, 1.0], { in: HEAD, at: [0, -0.9, 1.6] })),
          ...sides((s) => [
            paint("white", ellipsoid([0.3, 0.34, 0.6], { in: HEAD, at: [0.72 * s, 0.5, 0.9] })),
            paint("band", ellipsoid([0.22, 0.26, 0.9], { in: HEAD, at: [0.6 * s, -0.28, 1.5] })),
          ]),
          ...earFrames(HEAD, [1.25, 0.5, -0.3], 62, 10).map((ear) =>
            paint("white", ellipsoid([0.17, 0.58, 0.2], { in: ear, at: [0, 0, 0.12] })),
          ),
          ...hoofPaint("hooves", GAIT, HOOF),
        ],
        { cell },
      ),
      ...blended(
        "horns",
        [
          ...pairOf(
            [
              [0.38, 0.8, -0.1],
              [0.8, 1.9, -0.7],
              [1.05, 2.9, -1.0],
              [0.75, 4.0, -0.8],
            ],
            [0.24, 0.22, 0.17, 0.06],
            HEAD,
          ),
          ...[0.2, 0.34, 0.48].flatMap((t) =>
            sides((s) => [
              put(
                ellipsoid([0.26 - 0.06 * t, 0.09, 0.26 - 0.06 * t], {
                  in: HEAD,
                  at: [(0.38 + 1.0 * t) * s, 0.8 + 3.0 * t, -0.1 - 1.35 * t],
                }),
                0.06,
              ),
            ]),
          ),
        ],
        { cell: cell * 0.6 },
      ),
      part("eyes", placed(ball([0.24, 0.18, 0.16], 20), frame({ in: HEAD, at: [0, -0.34, 2.1] }))),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 48 * s, 14, -0.03), { radius: 0.24 })),
    ];
  },
};
