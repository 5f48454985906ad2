import { type Corner, cornered, frame, placed, slabAt } from "../../mesh/index.js";
import { blended, block, cut, ellipsoid, limb, paint, plate, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";

const OUTLINE: readonly Corner[] = [
  [-22, 0, 2.5],
  [22, 0, 2.5],
  [21.5, 38, 5],
  [30, 32.5, 1.4],
  [36, 43.5, 1.6],
  [19, 62, 5],
  [9, 66, 2],
  [-9, 66, 2],
  [-19, 62, 5],
  [-36, 43.5, 1.6],
  [-30, 32.5, 1.4],
  [-21.5, 38, 5],
];

/** Centimetres: a T-shirt as if worn. */
export const shirt: Model = {
  concept: "shirt",
  aliases: ["t-shirt", "tshirt", "t shirt", "tee shirt", "tee", "blouse", "jersey", "top"],
  realSize: 0.72,
  bestTurn: -16,
  roles: {
    body: { colour: "#3f86c9", material: "fabric" },
    collar: { colour: "#f4f2ea", material: "fabric" },
    hems: { colour: "#f4f2ea", material: "fabric" },
    inside: { colour: "#254e77", material: "fabric", follows: 0.62 },
    pocket: { colour: "#5b9ad6", material: "fabric", follows: 1.1 },
  },
  parts: (coarseness) => {
    // As few points as keep its roundings: every point is asked about everywhere.
    const rounded = cornered(OUTLINE, true);
    const outline = { ...rounded, points: rounded.points.filter((_, i) => i % 3 === 0) };
    const hem = (y: number, x: number) => paint("hems", block([90, 2.2, 40], 0.1, { at: [x, y, 0] }));
    const cuff = (s: number) =>
      paint("hems", block([2, 24, 40], 0.1, { at: [s * 31.2, 39, 0], roll: s * -28 }));
    return [
      ...blended(
        "body",
        [
          put(plate(outline, 13, 5.4, {})),
          put(ellipsoid([19, 22, 8], { at: [0, 42, 0] }), 6),
          // Folds under the arms.
          ...[-1, 1].flatMap((s) =>
            [0, 1].map((k) =>
              cut(
                limb(
                  [
                    [s * 21, 37 - k * 6, 6.5],
                    [s * 13, 32 - k * 8, 8.6],
                  ],
                  [0.5, 0.2],
                ),
                2.4,
              ),
            ),
          ),
          cut(ellipsoid([8.6, 7, 5.6], { at: [0, 67.4, 1.6], nod: 24 }), 0.6),
          paint("collar", ellipsoid([10.6, 8.8, 7.4], { at: [0, 67.4, 1.6], nod: 24 })),
          paint("inside", ellipsoid([8.7, 7.1, 5.7], { at: [0, 67.4, 1.6], nod: 24 })),
          hem(2.6, 0),
          cuff(1),
          cuff(-1),
        ],
        { cell: 0.95 * coarseness },
      ),
      part(
        "pocket",
        placed(
          slabAt(
            [0, 0, 0],
            [
              [-5, 5.4, 0.6],
              [-5, -3.6, 1],
              [0, -6, 1.4],
              [5, -3.6, 1],
              [5, 5.4, 0.6],
            ],
            1.2,
            0.5,
          ),
          frame({ at: [9.5, 44, 8.2], turn: 10, nod: -2 }),
        ),
      ),
    ];
  },
};
