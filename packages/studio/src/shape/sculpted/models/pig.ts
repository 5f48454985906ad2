import { ball, frame, merged, placed, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, halfSpace, limb, paint, put } from "../../solid/index.js";
import { fourLegs } from "../beast.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { AHEAD, drum, wire } from "../pieces.js";

const HEAD = frame({ at: [0, 4.9, 2.7], turn: 14, nod: 2, roll: -3 });
const SKULL = [1.9, 1.8, 1.6] as const;
const TAIL: readonly Vector[] = [
  [0, 4.4, -4.1],
  [0.1, 4.7, -4.6],
  [0.5, 5.0, -4.7],
  [0.55, 5.4, -4.5],
  [0.1, 5.5, -4.45],
  [-0.1, 5.15, -4.75],
  [0.2, 4.95, -5.2],
];

export const pig: Model = {
  concept: "pig",
  aliases: ["piglet", "hog", "piggy", "sow"],
  realSize: 1.1,
  bestTurn: -36,
  saddle: { at: [0, 6.3, -0.7], astride: true },
  roles: {
    skin: { colour: "#f3a9ad", material: "clay" },
    snout: { colour: "#ec8a94", material: "clay", follows: 0.86 },
    hooves: { colour: "#9c5c5e", material: "clay", follows: 0.6 },
    nostrils: { colour: "#8c4450", material: "clay" },
    ...EYE_ROLES,
  },
  top: { y: 6.4, halfWidth: 0.9, halfDepth: 1.4 },
  parts: (coarseness) => {
    const cell = 0.14 * coarseness;
    const body = blended(
      "skin",
      [
        put(ellipsoid([2.5, 2.35, 3.5], { at: [0, 4.1, -0.7] })),
        ...fourLegs({ x: 1.35, front: 1.3, back: -2.6, height: 2.8, radii: [0.95, 0.68, 0.62] }),
        put(ellipsoid(SKULL, { in: HEAD }), 0.7),
        ...sides((s) => [
          put(
            ellipsoid([0.75, 0.95, 0.26], { in: HEAD, at: [1.35 * s, 1.5, 0.35], roll: -34 * s, nod: 38 }),
            0.2,
          ),
          put(ellipsoid([0.8, 0.7, 0.7], { in: HEAD, at: [1.1 * s, -0.75, 0.8] }), 0.5),
          paint(
            "snout",
            ellipsoid([0.48, 0.62, 0.4], { in: HEAD, at: [1.35 * s, 1.35, 0.75], roll: -34 * s, nod: 38 }),
          ),
        ]),
        put(
          limb(
            [
              [0, -0.3, 1.0],
              [0, -0.35, 1.9],
            ],
            [0.95, 0.82],
            HEAD,
          ),
          0.35,
        ),
        paint("hooves", halfSpace([0, 0.5, 0], [0, 1, 0])),
      ],
      { cell },
    );
    const nostril = (s: number) =>
      placed(ball([0.15, 0.24, 0.1], 24), frame({ in: HEAD, at: [0.3 * s, -0.35, 2.83] }));
    const smile = placed(
      wire(
        [
          [-0.5, -1.32, 1.72],
          [0, -1.5, 1.72],
          [0.5, -1.32, 1.72],
        ],
        0.07,
      ),
      HEAD,
    );
    return [
      ...body,
      part("snout", placed(drum(0.88, 0.5, { ...AHEAD, at: [0, -0.35, 2.55] }, 0.18), HEAD)),
      part("nostrils", merged(nostril(1), nostril(-1), smile)),
      part("skin", wire(TAIL, [0.24, 0.22, 0.2, 0.19, 0.17, 0.15, 0.1])),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 30 * s, 20, -0.03), { radius: 0.28 })),
    ];
  },
};
