import { boxAt, type Corner, frame, merged, placed, slabAt, torus, tube } from "../../mesh/index.js";
import { blended, block, cut, ellipsoid, halfSpace, limb, paint, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";

/** The sole seen from above, toe to the right. */
const SOLE: readonly Corner[] = [
  [-12.4, -3.4, 3.2],
  [-2, -3.6, 8],
  [7, -4.9, 5],
  [15, -3.4, 4],
  [15, 3.4, 4],
  [7, 4.3, 5],
  [-2, 3.2, 8],
  [-12.4, 3.4, 3.2],
];

/** Centimetres: a trainer, toe to the right. */
export const shoe: Model = {
  concept: "shoe",
  aliases: [
    "sneaker",
    "trainer",
    "running shoe",
    "shoes",
    "sneakers",
    "trainers",
    "tennis shoe",
    "sports shoe",
  ],
  realSize: 0.29,
  bestTurn: -24,
  roles: {
    upper: { colour: "#e4503f", material: "fabric" },
    sole: { colour: "#f7f5ef", material: "rubber" },
    cap: { colour: "#f7f5ef", material: "rubber" },
    stripes: { colour: "#ffffff", material: "plastic" },
    laces: { colour: "#ffffff", material: "fabric" },
    inside: { colour: "#3a3d48", material: "fabric" },
    tread: { colour: "#3a3d48", material: "rubber" },
  },
  parts: (coarseness) => {
    const upper = blended(
      "upper",
      [
        put(
          limb(
            [
              [8.6, 4.2, 0],
              [3, 5, 0],
              [-4, 5.6, 0],
              [-8.6, 5.4, 0],
            ],
            [4.1, 4.3, 4, 3.7],
          ),
        ),
        put(ellipsoid([4.4, 3.4, 4.3], { at: [10.4, 3.9, 0] }), 1.5),
        put(
          limb(
            [
              [-8.2, 5, 0],
              [-8.6, 11.2, 0],
            ],
            [3.8, 3.2],
          ),
          2,
        ),
        put(
          limb(
            [
              [1, 8, 0],
              [-4.6, 10.6, 0],
            ],
            [2.9, 3],
          ),
          2.4,
        ),
        cut(halfSpace([0, 2, 0], [0, 1, 0])),
        cut(halfSpace([-7, 11.8, 0], [0.1, -1, 0]), 0.3),
        cut(ellipsoid([4.3, 5, 2.5], { at: [-6.6, 12.6, 0] }), 0.3),
        paint("inside", ellipsoid([4.4, 5.1, 2.6], { at: [-6.6, 12.6, 0] })),
        paint("cap", ellipsoid([5, 9, 8], { at: [14.4, 1, 0] })),
        ...[-4.6, -1.9].map((x) =>
          paint("stripes", block([1.2, 7.6, 20], 0.3, { at: [x, 5, 0], roll: -30 })),
        ),
        paint("cap", ellipsoid([2.4, 3.6, 2.6], { at: [-12.6, 7, 0] })),
      ],
      { cell: 0.36 * coarseness },
    );
    const lace = (x: number, y: number, half: number) =>
      tube(
        [
          [x - 0.3, y - 1.1, half],
          [x + 0.2, y + 0.25, half * 0.5],
          [x + 0.3, y + 0.5, 0],
          [x + 0.2, y + 0.25, -half * 0.5],
          [x - 0.3, y - 1.1, -half],
        ],
        0.42,
        { sides: 12 },
      );
    const loop = (s: number) =>
      tube(
        [
          [-1, 12.4, 0],
          [0.2, 13.6, 1.2 * s],
          [1.6, 12.6, 2.6 * s],
          [1, 11.4, 2.2 * s],
          [-1, 12.4, 0],
        ],
        0.36,
        { sides: 12 },
      );
    return [
      ...upper,
      part(
        "upper",
        placed(torus(1, 0.2, 72, 18), frame({ at: [-6.8, 11.7, 0], roll: 6, scale: [4.6, 4, 2.85] })),
      ),
      part("upper", boxAt([-2.1, 12.2, 0], [1.6, 5, 4], 0.75, { roll: 30 })),
      part("sole", slabAt([0, 2, 0], SOLE, 2.8, 1, { nod: -90 })),
      part(
        "tread",
        slabAt(
          [0, 0.45, 0],
          SOLE.map(([x, y, r]) => [x * 0.97, y * 0.95, r!] as const),
          0.9,
          0.3,
          { nod: -90 },
        ),
      ),
      part(
        "laces",
        merged(
          lace(4.6, 8.5, 2.3),
          lace(2.6, 9.5, 2.4),
          lace(0.6, 10.6, 2.4),
          lace(-1.4, 11.8, 2.3),
          loop(1),
          loop(-1),
        ),
      ),
      part("stripes", boxAt([-12, 9.8, 0], [1.2, 3.4, 2], 0.5)),
    ];
  },
};
