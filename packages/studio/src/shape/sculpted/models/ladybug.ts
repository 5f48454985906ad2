import { frame, merged } from "../../mesh/index.js";
import { blended, block, cut, ellipsoid, halfSpace, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const HEAD = frame({ at: [0, 1.2, 2.7], turn: 12 });
const SKULL = [1.1, 0.95, 0.9] as const;

export const ladybug: Model = {
  concept: "ladybug",
  aliases: ["ladybird", "lady bug", "ladybird beetle"],
  realSize: 0.01,
  bestTurn: -42,
  roles: {
    shell: { colour: "#db2f2a", material: "plastic" },
    spots: { colour: "#26232a", material: "plastic" },
    head: { colour: "#2b2830", material: "plastic" },
    cheeks: { colour: "#fbf7ee", material: "plastic" },
    "eye whites": { colour: "#ffffff", material: "ceramic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.105 * coarseness;
    const spots = (
      [
        [0.95, 2.35, 1.3, 0.42],
        [1.75, 1.7, 0.1, 0.46],
        [0.85, 2.75, -0.3, 0.44],
        [1.5, 1.8, -1.5, 0.4],
        [0.65, 2.2, -2.0, 0.36],
      ] as const
    ).flatMap(([x, y, z, r]) => [
      paint("spots", ellipsoid([r, 1, r], { at: [x, y, z], roll: -x * 24 })),
      paint("spots", ellipsoid([r, 1, r], { at: [-x, y, z], roll: x * 24 })),
    ]);
    return [
      ...blended(
        "shell",
        [
          put(ellipsoid([2.4, 2.3, 2.8], { at: [0, 0.6, -0.3] })),
          cut(halfSpace([0, 0.55, 0], [0, 1, 0]), 0.15),
          ...spots,
          paint("spots", block([0.14, 9, 9], 0.05, { at: [0, 2, -0.6] })),
          paint("spots", ellipsoid([3, 3, 1.2], { at: [0, 0.6, 2.7] })),
        ],
        { cell },
      ),
      ...blended(
        "head",
        [
          put(ellipsoid(SKULL, { in: HEAD })),
          put(ellipsoid([2.1, 0.5, 2.5], { at: [0, 0.65, -0.3] })),
          ...sides((s) => [paint("cheeks", ellipsoid(0.42, { in: HEAD, at: [0.85 * s, 0.6, 0.2] }))]),
        ],
        { cell },
      ),
      part(
        "head",
        merged(
          ...sides((s) => [
            wire(
              [
                [0.4 * s, 1.9, 3.1],
                [0.7 * s, 2.6, 3.6],
                [1.1 * s, 2.8, 4.0],
              ],
              [0.09, 0.08, 0.16],
            ),
            ...[1.4, -0.2, -1.7].map((z) =>
              wire(
                [
                  [1.6 * s, 0.7, z],
                  [2.6 * s, 0.8, z * 1.15],
                  [2.9 * s, 0.12, z * 1.25],
                ],
                [0.2, 0.17, 0.13],
              ),
            ),
          ]),
        ),
      ),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 30 * s, 14, -0.02), { radius: 0.26, white: 1.35 })),
    ];
  },
};
