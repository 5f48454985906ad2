import { ball, frame, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { pairOf } from "../beast.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { clay } from "../finishes.js";
import { hoofPaint, onHooves, standing } from "../hoofed.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const HEAD = frame({ at: [0, 11.0, 3.0], turn: 18, nod: 4, roll: -4 });
const SKULL = [1.05, 1.05, 1.15] as const;
const HOOF = 0.38;
const GAIT = standing({
  x: 0.95,
  fore: [1.7, 1.3],
  hind: [-2.6, -2.1],
  height: 4.8,
  joins: [1.3, -2.0],
  radii: [0.85, 0.5, 0.38],
  hoof: HOOF,
});

/** Shaggy, its neck upright, ears like bananas, a woven blanket on its back. */
export const llama: Model = {
  concept: "llama",
  aliases: ["llamas", "alpaca", "alpacas", "guanaco", "vicuna"],
  realSize: 1.7,
  bestTurn: -44,
  saddle: { at: [0, 7.4, -0.6], astride: true },
  roles: {
    wool: clay("#f1e3cc"),
    face: clay("#d9bd97"),
    ears: clay("#e0a593"),
    blanket: { colour: "#d1495b", material: "wool" },
    stripes: { colour: "#f2b134", material: "wool" },
    hooves: clay("#3a2f2a"),
    nose: clay("#6b4a3d"),
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.15 * coarseness;
    const locks = Array.from({ length: 26 }, (_, n) => {
      const [along, s] = [(n * 0.618034) % 1, n % 2 ? 1 : -1];
      const z = 2.1 - 4.8 * along;
      return put(
        limb(
          [
            [1.35 * s, 5.9 - 0.5 * ((n * 0.38) % 1), z],
            [1.35 * s, 4.3 - 0.6 * ((n * 0.7548) % 1), z - 0.15],
          ],
          [0.62, 0.3],
        ),
        0.25,
      );
    });
    return [
      ...blended(
        "wool",
        [
          put(ellipsoid([1.75, 1.75, 3.2], { at: [0, 5.7, -0.3] })),
          ...locks,
          put(
            limb(
              [
                [0, 5.9, 1.7],
                [0, 7.8, 2.4],
                [0, 10.4, 2.6],
              ],
              [1.45, 1.05, 0.85],
            ),
            0.7,
          ),
          ...onHooves(GAIT, HOOF),
          put(ellipsoid(SKULL, { in: HEAD }), 0.4),
          ...[-0.4, 0, 0.4].map((x) => put(ellipsoid(0.5, { in: HEAD, at: [x, 0.95, 0.15] }), 0.2)),
          put(
            limb(
              [
                [0, -0.25, 0.6],
                [0, -0.4, 1.7],
              ],
              [0.72, 0.55],
              HEAD,
            ),
            0.3,
          ),
          ...pairOf(
            [
              [0.6, 0.8, -0.3],
              [0.95, 1.7, -0.35],
              [0.75, 2.5, -0.2],
            ],
            [0.3, 0.34, 0.08],
            HEAD,
          ),
          put(ellipsoid([0.6, 0.9, 0.6], { at: [0, 6.3, -3.5], nod: -24 }), 0.4),
          paint("face", ellipsoid([0.85, 0.75, 1.2], { in: HEAD, at: [0, -0.45, 1.6] })),
          ...sides((s) => [
            paint(
              "ears",
              limb(
                [
                  [0.68 * s, 1.1, 0.1],
                  [0.92 * s, 1.7, 0],
                  [0.82 * s, 2.1, 0.1],
                ],
                [0.14, 0.2, 0.08],
                HEAD,
              ),
            ),
          ]),
          ...hoofPaint("hooves", GAIT, HOOF),
        ],
        { cell },
      ),
      ...blended(
        "blanket",
        [
          put(ellipsoid([1.98, 1.98, 1.75], { at: [0, 5.75, -0.6] })),
          ...[-1.35, -0.6, 0.15].map((z) => paint("stripes", ellipsoid([3, 3, 0.17], { at: [0, 5.75, z] }))),
        ],
        { cell },
      ),
      part(
        "nose",
        placed(
          wire(
            [
              [-0.3, -0.62, 2.1],
              [0, -0.4, 2.26],
              [0.3, -0.62, 2.1],
            ],
            0.07,
          ),
          HEAD,
        ),
      ),
      part("nose", placed(ball([0.24, 0.16, 0.14], 20), frame({ in: HEAD, at: [0, -0.2, 2.22] }))),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 46 * s, 16, -0.03), { radius: 0.28 })),
    ];
  },
};
