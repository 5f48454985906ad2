import { type Corner, cornered, frame, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { sideways, slab, wire } from "../pieces.js";

const BODY = frame({ at: [0, 0, 0.4] });
const FORM = [1.45, 2.05, 2.9] as const;

const TAIL: readonly Corner[] = [
  [-2.5, -0.4, 0.3],
  [-2.5, 0.4, 0.3],
  [-4.4, 2.5, 0.5],
  [-5.6, 2.3, 0.5],
  [-4.9, 1.1, 0.4],
  [-5.4, 0, 0.5],
  [-4.9, -1.1, 0.4],
  [-5.6, -2.3, 0.5],
  [-4.4, -2.5, 0.5],
];
const BACK: readonly Corner[] = [
  [1.5, 1.5, 0.3],
  [1.3, 2.7, 0.5],
  [0.2, 3.3, 0.5],
  [-0.9, 2.8, 0.35],
  [-1.9, 2.5, 0.3],
  [-1.7, 1.2, 0.3],
];
const SIDE: readonly Corner[] = [
  [0.3, 0.5, 0.25],
  [-0.3, -0.4, 0.25],
  [0.2, -1.6, 0.4],
  [1.2, -1.7, 0.4],
  [1.5, -0.6, 0.4],
];

const turnedLeft = (corners: readonly Corner[]) => cornered([...corners].reverse(), true);

export const fish: Model = {
  concept: "fish",
  aliases: ["goldfish", "clownfish", "tropical fish", "koi"],
  realSize: 0.2,
  bestTurn: -64,
  floats: true,
  roles: {
    scales: { colour: "#f5862f", material: "plastic" },
    stripes: { colour: "#fff7ec", material: "plastic" },
    fins: { colour: "#f9a72c", material: "plastic", follows: 1.08 },
    mouth: { colour: "#a84a1e", material: "plastic" },
    "eye whites": { colour: "#ffffff", material: "ceramic" },
    ...EYE_ROLES,
  },
  parts: (coarseness) => [
    ...blended(
      "scales",
      [
        put(ellipsoid(FORM, { in: BODY })),
        put(
          limb(
            [
              [0, 0, -1.4],
              [0, 0, -3.1],
            ],
            [1.15, 0.5],
          ),
          0.9,
        ),
        put(
          limb(
            [
              [0, -0.25, 2.9],
              [0, -0.3, 3.25],
            ],
            [0.62, 0.5],
          ),
          0.4,
        ),
        paint("stripes", ellipsoid([3, 4, 0.36], { at: [0, 0, 0.85] })),
        paint("stripes", ellipsoid([3, 4, 0.34], { at: [0, 0, -1.2] })),
        paint("fins", ellipsoid([2, 2, 0.5], { at: [0, 0, -3.1] })),
      ],
      { cell: 0.12 * coarseness },
    ),
    part("fins", sideways(cornered(TAIL, true), 0.36, 0.16)),
    part("fins", sideways(cornered(BACK, true), 0.36, 0.16)),
    part(
      "fins",
      sideways(
        cornered(
          [
            [0.2, -1.6, 0.2],
            [-0.3, -2.6, 0.35],
            [-1.3, -2.7, 0.35],
            [-1.2, -1.2, 0.2],
          ]
            .map(([x, y, r]): Corner => [x!, y!, r!])
            .reverse(),
          true,
        ),
        0.3,
        0.13,
      ),
    ),
    ...sides((s) => [
      part(
        "fins",
        placed(
          slab(turnedLeft(SIDE.map(([x, y, r]): Corner => [-x, y, r!])), 0.3, 0.13, { turn: 90 }),
          frame({ at: [1.32 * s, -0.35, 0.9], roll: 34 * s, turn: -24 * s }),
        ),
      ),
    ]),
    part(
      "mouth",
      wire(
        [
          [-0.4, -0.32, 3.62],
          [0, -0.42, 3.76],
          [0.4, -0.32, 3.62],
        ],
        0.07,
      ),
    ),
    ...sides((s) => eye(onEllipsoid(BODY, FORM, 38 * s, 16, 0), { radius: 0.38, white: 1.5 })),
  ],
};
