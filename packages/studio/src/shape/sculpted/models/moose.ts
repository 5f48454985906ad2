import { ball, frame, placed, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { earFrames } from "../beast.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { clay, horn } from "../finishes.js";
import { hoofPaint, onHooves, standing } from "../hoofed.js";
import { type Model, part } from "../model.js";

const HEAD = frame({ at: [0, 9.6, 4.1], turn: 16, nod: 16, roll: -3 });
const SKULL = [1.15, 1.2, 1.5] as const;
const HOOF = 0.46;
const GAIT = standing({
  x: 1.05,
  fore: [1.9, 1.3],
  hind: [-3.2, -2.6],
  height: 6.2,
  joins: [1.5, -2.5],
  radii: [1.0, 0.48, 0.34],
  hoof: HOOF,
});

/** A humped shoulder, a drooping muzzle, a bell at its throat and antlers like open hands. */
export const moose: Model = {
  concept: "moose",
  aliases: ["moose bull", "bull moose", "elk"],
  realSize: 3,
  bestTurn: -40,
  saddle: { at: [0, 8.4, -1.0], astride: true },
  roles: {
    coat: clay("#5e4130"),
    legs: clay("#a58a6d"),
    muzzle: clay("#7d5d45"),
    antlers: horn("#d8bb8c"),
    hooves: clay("#2f2624"),
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.16 * coarseness;
    const palm = (s: number) => frame({ in: HEAD, at: [2.6 * s, 2.2, -0.4], roll: -52 * s, turn: -22 * s });
    return [
      ...blended(
        "coat",
        [
          put(ellipsoid([1.75, 2.1, 1.9], { at: [0, 7.2, 1.1] })),
          put(ellipsoid([1.3, 1.0, 1.3], { at: [0, 8.9, 0.9] }), 1),
          put(ellipsoid([1.65, 1.75, 2.9], { at: [0, 6.8, -1.2] }), 0.9),
          put(ellipsoid([1.55, 1.6, 1.4], { at: [0, 7.0, -3.0] }), 0.8),
          put(
            limb(
              [
                [0, 7.8, 1.8],
                [0, 9.0, 3.4],
              ],
              [1.5, 1.05],
            ),
            0.8,
          ),
          ...onHooves(GAIT, HOOF),
          put(ellipsoid(SKULL, { in: HEAD }), 0.4),
          put(
            limb(
              [
                [0, -0.1, 0.9],
                [0, -0.3, 2.4],
                [0, -0.75, 3.3],
              ],
              [0.95, 0.85, 0.95],
              HEAD,
            ),
            0.35,
          ),
          put(
            limb(
              [
                [0, 8.0, 4.0],
                [0, 6.9, 4.2],
                [0, 6.1, 4.1],
              ],
              [0.5, 0.38, 0.16],
            ),
            0.4,
          ),
          ...earFrames(HEAD, [1.1, 0.85, -0.9], 58, 20).map((ear) =>
            put(ellipsoid([0.32, 0.85, 0.2], { in: ear }), 0.2),
          ),
          put(ellipsoid([0.3, 0.55, 0.3], { at: [0, 7.3, -4.4], nod: -30 }), 0.3),
          paint("muzzle", ellipsoid([1.4, 1.2, 1.0], { in: HEAD, at: [0, -0.85, 3.6] })),
          ...GAIT.hooves.map(({ at: [x, , z] }) =>
            paint("legs", ellipsoid([0.9, 3.6, 1.2], { at: [x, 0.6, z - 0.2] })),
          ),
          ...hoofPaint("hooves", GAIT, HOOF),
        ],
        { cell },
      ),
      ...blended(
        "antlers",
        sides((s) => [
          put(
            limb(
              [
                [0.6 * s, 0.9, -0.4],
                [1.7 * s, 1.4, -0.5],
                [2.6 * s, 2.0, -0.4],
              ],
              [0.34, 0.3, 0.4],
              HEAD,
            ),
          ),
          put(ellipsoid([0.95, 1.9, 0.3], { in: palm(s), at: [0, 1.2, 0] }), 0.4),
          ...(
            [
              [-0.5, 3.6, 1.0, 4.6],
              [-0.85, 2.6, 1.7, 3.6],
              [-0.9, 1.5, 2.0, 2.3],
              [-0.7, 0.4, 1.9, 0.7],
              [0.2, 2.6, -0.5, 4.6],
            ] as const
          ).map(([x, y, tx, ty]) =>
            put(
              limb(
                [
                  [x * s * 0.6, y * 0.75, 0],
                  [-tx * s, ty, 0.55],
                ] as Vector[],
                [0.36, 0.12],
                palm(s),
              ),
              0.25,
            ),
          ),
        ]),
        { cell: cell * 0.75 },
      ),
      ...sides((s) => [
        part("eyes", placed(ball([0.16, 0.22, 0.14], 18), frame({ in: HEAD, at: [0.42 * s, -0.5, 4.1] }))),
      ]),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 52 * s, 16, -0.03), { radius: 0.27 })),
    ];
  },
};
