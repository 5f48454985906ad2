import { cornered, flowing, frame, placed } from "../../mesh/index.js";
import { blended, block, paint, plate, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { slab } from "../pieces.js";

const UPRIGHT = frame({ at: [0, 9.6, 0] });

const HALF = [
  [0, -9.6],
  [0.9, -9.1],
  [1.75, -7.2],
  [2.3, -3.2],
  [2.35, 1.5],
  [1.9, 5.6],
  [1.0, 8.6],
] as const;
const SHAPE = flowing(
  [
    ...HALF,
    [0, 9.9],
    ...[...HALF]
      .slice(1)
      .reverse()
      .map(([x, y]) => [-x, y] as const),
  ],
  true,
  4,
);

/** Decimetres: upright, deck to the front. */
export const surfboard: Model = {
  concept: "surfboard",
  aliases: ["surf board", "paddle board", "paddleboard"],
  realSize: 1.95,
  bestTurn: -22,
  lies: true,
  roles: {
    board: { colour: "#39b3c6", material: "plastic" },
    stripes: { colour: "#fff6e4", material: "plastic" },
    nose: { colour: "#f08b3e", material: "plastic" },
    fin: { colour: "#2b3a4a", material: "plastic" },
  },
  parts: (coarseness) => [
    ...blended(
      "board",
      [
        put(plate(SHAPE, 0.8, 0.38, { in: UPRIGHT })),
        paint("stripes", block([0.42, 30, 3], 0.1, { in: UPRIGHT })),
        paint("stripes", block([9, 1.0, 3], 0.1, { in: UPRIGHT, at: [0, -4.8, 0] })),
        paint("nose", block([9, 8, 3], 0.1, { in: UPRIGHT, at: [0, 10.6, 0] })),
        paint("nose", block([9, 1.0, 3], 0.1, { in: UPRIGHT, at: [0, -6.4, 0] })),
      ],
      { cell: 0.2 * coarseness },
    ),
    part(
      "fin",
      placed(
        slab(
          cornered(
            [
              [-0.2, -0.9, 0.15],
              [0.75, -1.2, 0.25],
              [0.1, 1.0, 0.3],
              [-0.2, 1.0, 0.1],
            ],
            true,
          ),
          0.22,
          0.09,
          { turn: 90 },
        ),
        frame({ in: UPRIGHT, at: [0, -7.4, -0.35] }),
      ),
    ),
  ],
};
