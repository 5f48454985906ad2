import { ball, frame, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { pairOf } from "../beast.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";

const HEAD = frame({ at: [0, 7.0, 1.0], turn: 16, nod: 3, roll: -4 });
const SKULL = [2.15, 1.75, 1.75] as const;

export const fox: Model = {
  concept: "fox",
  aliases: ["red fox", "vixen", "fox cub"],
  realSize: 0.7,
  bestTurn: -26,
  roles: {
    fur: { colour: "#e8712a", material: "clay" },
    white: { colour: "#fff6e9", material: "clay" },
    socks: { colour: "#3a2723", material: "clay" },
    nose: { colour: "#1d1a1c", material: "ceramic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.14 * coarseness;
    const body = blended(
      "fur",
      [
        put(ellipsoid([1.5, 2.15, 1.45], { at: [0, 3.7, 0.2], nod: 6 })),
        put(ellipsoid([1.8, 1.7, 1.9], { at: [0, 1.85, -0.8] }), 1.2),
        put(ellipsoid([1.15, 1.2, 1.15], { at: [0, 5.4, 0.6] }), 0.9),
        ...sides((s) => [
          put(ellipsoid([0.85, 1.35, 1.5], { at: [1.45 * s, 1.5, -0.2], turn: 8 * s }), 0.5),
          put(
            limb(
              [
                [0.68 * s, 4.0, 0.95],
                [0.74 * s, 2.0, 1.5],
                [0.75 * s, 0.6, 1.6],
              ],
              [0.75, 0.52, 0.46],
            ),
            0.4,
          ),
          put(ellipsoid([0.55, 0.45, 0.8], { at: [0.78 * s, 0.44, 1.95], turn: 5 * s }), 0.2),
          put(ellipsoid([0.55, 0.42, 0.95], { at: [1.8 * s, 0.42, 1.1], turn: 12 * s }), 0.25),
        ]),
        put(
          limb(
            [
              [0.4, 1.0, -2.2],
              [2.3, 1.1, -2.9],
              [4.0, 1.5, -1.9],
              [4.5, 2.4, -0.4],
              [4.1, 3.4, 0.8],
            ],
            [0.45, 0.8, 1.15, 1.1, 0.2],
          ),
          0.3,
        ),
        paint("white", ellipsoid([0.95, 2.0, 1.4], { at: [0, 3.9, 1.7] })),
        paint("white", ellipsoid([1.5, 1.35, 1.5], { at: [4.2, 3.45, 0.9] })),
        ...sides((s) => [
          paint(
            "socks",
            limb(
              [
                [0.75 * s, 0.1, 1.6],
                [0.75 * s, 1.3, 1.6],
              ],
              [1.35, 0.8],
            ),
          ),
          paint("socks", ellipsoid([1.0, 0.85, 1.25], { at: [2.0 * s, 0.3, 1.6] })),
        ]),
      ],
      { cell },
    );
    const head = blended(
      "fur",
      [
        put(ellipsoid(SKULL, { in: HEAD })),
        put(
          limb(
            [
              [0, -0.3, 0.9],
              [0, -0.55, 2.0],
              [0, -0.6, 2.75],
            ],
            [1.0, 0.62, 0.34],
            HEAD,
          ),
          0.4,
        ),
        ...pairOf(
          [
            [1.7, -0.5, 0.3],
            [2.65, -0.85, 0.1],
          ],
          [0.8, 0.12],
          HEAD,
          0.4,
        ),
        ...pairOf(
          [
            [1.2, 1.0, -0.2],
            [1.45, 1.8, -0.25],
            [1.65, 2.9, -0.35],
          ],
          [0.7, 0.55, 0.1],
          HEAD,
          0.25,
        ),
        ...sides((s) => [
          paint(
            "white",
            ellipsoid([1.35, 0.95, 1.3], { in: HEAD, at: [1.35 * s, -1.05, 1.2], roll: 22 * s }),
          ),
          paint(
            "white",
            limb(
              [
                [1.28 * s, 1.45, 0.5],
                [1.5 * s, 2.1, 0.25],
              ],
              [0.36, 0.1],
              HEAD,
            ),
          ),
          paint("socks", ellipsoid([0.7, 0.6, 0.8], { in: HEAD, at: [1.68 * s, 2.95, -0.35] })),
        ]),
        paint("white", ellipsoid([0.62, 0.32, 1.2], { in: HEAD, at: [0, -0.98, 2.3] })),
      ],
      { cell: cell * 0.85 },
    );
    return [
      ...body,
      ...head,
      part("nose", placed(ball([0.33, 0.27, 0.26], 32), frame({ in: HEAD, at: [0, -0.42, 3.0] }))),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 29 * s, 13, -0.04), { radius: 0.34 })),
    ];
  },
};
