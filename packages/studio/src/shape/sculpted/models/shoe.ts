import {
  ball,
  boxAt,
  type Corner,
  frame,
  merged,
  placed,
  roundedRectangle,
  slabAt,
  smoothWay,
  sweep,
  torus,
  tube,
} from "../../mesh/index.js";
import { blended, block, cut, ellipsoid, halfSpace, limb, paint, put } from "../../solid/index.js";
import { leftFoot } from "../left-foot.js";
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
export const shoe: Model = leftFoot(
  {
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
      tongue: { colour: "#e4503f", material: "fabric", follows: 0.9 },
      laces: { colour: "#ffffff", material: "fabric" },
      eyelets: { colour: "#d4d7dc", material: "metal" },
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
      // Across the tongue: `s` runs along its ridge from the toe up, `half` is how far to the sides.
      const over = (s: number, aside: number, out = 0): readonly [number, number, number] => {
        const round = Math.sqrt(Math.max(0, 3.15 * 3.15 - aside * aside)) - 3.15;
        const lift = 0.42 + out + round;
        return [5.4 - 8.2 * s + 0.46 * lift, 9.35 + 4.15 * s + 0.89 * lift, aside];
      };
      const lace = (s: number, t: number, half: number) =>
        tube(
          [-1, -0.6, 0, 0.6, 1].map((k) => over(s + ((t - s) * (k + 1)) / 2, k * half, 0.12 * (1 - k * k))),
          0.34,
          { sides: 12 },
        );
      const rows = [0, 0.22, 0.44, 0.66, 0.88];
      const laces = rows.flatMap((s, i) => {
        const next = rows[i + 1];
        return next === undefined ? [] : [lace(s, next, 2.2), lace(next, s, 2.2)];
      });
      const eyelets = rows.flatMap((s) =>
        [-2.3, 2.3].map((z) => placed(ball(0.5, 20), frame({ at: over(s, z, -0.12), scale: [1, 0.7, 1] }))),
      );
      const knot = over(0.94, 0, 0.35);
      const loop = (side: number) =>
        tube(
          [
            knot,
            [knot[0] + 0.9, knot[1] + 0.9, 1.5 * side],
            [knot[0] + 1.9, knot[1] + 0.2, 3.0 * side],
            [knot[0] + 1.7, knot[1] - 1.0, 2.9 * side],
            [knot[0] + 0.7, knot[1] - 0.5, 1.2 * side],
            knot,
          ],
          0.32,
          { sides: 12 },
        );
      const end = (side: number) =>
        tube(
          [
            knot,
            [knot[0] + 1.5, knot[1] - 0.3, 0.7 * side],
            [knot[0] + 2.8, knot[1] - 1.6, 1.3 * side],
            [knot[0] + 3.6, knot[1] - 2.7, 1.5 * side],
          ],
          [0.3, 0.3, 0.3, 0.24],
          { sides: 12 },
        );
      return [
        ...upper,
        part(
          "upper",
          placed(torus(1, 0.2, 72, 18), frame({ at: [-6.8, 11.7, 0], roll: 6, scale: [4.6, 4, 2.85] })),
        ),
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
          "tongue",
          sweep(
            smoothWay(
              [0, 0.35, 0.7, 1.02].map((t) => ({ at: over(t, 0, -0.75), radius: 1 })),
              false,
              6,
            ),
            { section: roundedRectangle(4.3, 1.3, 0.6), up: [0.46, 0.89, 0], caps: "round" },
          ),
        ),
        part(
          "laces",
          merged(...laces, loop(1), loop(-1), end(1), end(-1), placed(ball(0.62, 20), frame({ at: knot }))),
        ),
        part("eyelets", merged(...eyelets)),
        part("stripes", boxAt([-12, 9.8, 0], [1.2, 3.4, 2], 0.5)),
      ];
    },
  },
  { toes: "right", from: -3, to: 15, inward: 2.4 },
);
