import { frame, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { clay } from "../finishes.js";
import type { Model } from "../model.js";

const HEAD = frame({ at: [0, 2.4, 1.9], nod: -6 });
const SKULL = [1.35, 1.15, 1.35] as const;

/** Where each leg of one side goes: its root ahead of the middle, its turn from the side and its reach. */
const LEGS = [
  [1.0, 48, 4.6],
  [0.4, 16, 4.3],
  [-0.2, -16, 4.3],
  [-0.7, -46, 5.0],
] as const;

/** Eight arched legs, a round abdomen with a mark. */
export const spider: Model = {
  concept: "spider",
  aliases: ["tarantula", "spiders", "black widow", "wolf spider", "arachnid"],
  realSize: 0.06,
  bestTurn: -32,
  roles: {
    body: clay("#3b3540"),
    legs: { ...clay("#4a4250"), follows: 1.1 },
    bands: clay("#c2703a"),
    marks: clay("#e2552f"),
    fangs: clay("#8d5a34"),
    ...EYE_ROLES,
    "eye whites": { colour: "#ffffff", material: "ceramic" },
  },
  parts: (coarseness) => {
    const cell = 0.16 * coarseness;
    const legs = sides((s) =>
      LEGS.map(([z, turn, reach]): Vector[] => {
        const f = frame({ turn: -turn * s });
        const out = (r: number, y: number): Vector => [s * (0.8 + f.x[0] * r), y, z + 0.9 + s * f.x[2] * r];
        return [out(0, 2.0), out(reach * 0.42, 4.3), out(reach * 0.72, 2.6), out(reach, 0.16)];
      }),
    );
    return [
      ...blended(
        "body",
        [
          put(ellipsoid(SKULL, { in: HEAD })),
          put(ellipsoid([2.2, 2.1, 2.6], { at: [0, 3.1, -2.3], nod: 12 }), 0.5),
          paint("marks", ellipsoid([0.5, 1.2, 0.75], { at: [0, 5.1, -1.5], nod: 10 })),
          paint("marks", ellipsoid([0.75, 1.2, 0.5], { at: [0, 4.9, -2.9] })),
          ...sides((s) => [paint("marks", ellipsoid([0.36, 0.6, 0.36], { at: [1.4 * s, 4.6, -2.2] }))]),
        ],
        { cell },
      ),
      ...blended(
        "legs",
        [
          ...legs.map((way) => put(limb(way, [0.42, 0.36, 0.28, 0.16]), 0.1)),
          ...legs.map((way) => paint("bands", ellipsoid(0.55, { at: way[1]! }))),
          ...legs.map((way) => paint("bands", ellipsoid(0.42, { at: way[2]! }))),
          ...sides((s) => [
            put(
              limb(
                [
                  [0.5 * s, 1.7, 2.7],
                  [0.9 * s, 1.5, 3.6],
                  [0.75 * s, 0.7, 4.2],
                ],
                [0.3, 0.26, 0.2],
              ),
            ),
          ]),
        ],
        { cell: cell * 0.8 },
      ),
      ...blended(
        "fangs",
        sides((s) => [
          put(
            limb(
              [
                [0.36 * s, 1.9, 2.9],
                [0.34 * s, 1.35, 3.3],
              ],
              [0.34, 0.22],
            ),
          ),
        ]),
        { cell: cell * 0.7 },
      ),
      ...sides((s) => [
        ...eye(onEllipsoid(HEAD, SKULL, 24 * s, 22, -0.03), { radius: 0.32, white: 1.35 }),
        ...eye(onEllipsoid(HEAD, SKULL, 58 * s, 34, -0.03), { radius: 0.17 }),
        ...eye(onEllipsoid(HEAD, SKULL, 20 * s, 52, -0.03), { radius: 0.15 }),
      ]),
    ];
  },
};
