import { cornered, frame, placed } from "../../mesh/index.js";
import { blended, block, ellipsoid, paint, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { slab } from "../pieces.js";

const STAND = frame({ at: [0, 9.6, 0], roll: 7, nod: -6 });

/** Decimetres: planted on its tail. */
export const surfboard: Model = {
  concept: "surfboard",
  aliases: ["surf board", "bodyboard", "paddle board", "paddleboard"],
  realSize: 1.95,
  bestTurn: -22,
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
        put(ellipsoid([2.5, 9.9, 0.46], { in: STAND })),
        put(ellipsoid([2.2, 7.0, 0.46], { in: STAND, at: [0, -1.9, 0] }), 1.2),
        paint("stripes", block([0.42, 30, 3], 0.1, { in: STAND })),
        paint("stripes", block([9, 1.0, 3], 0.1, { in: STAND, at: [0, -4.8, 0] })),
        paint("nose", block([9, 8, 3], 0.1, { in: STAND, at: [0, 10.6, 0] })),
        paint("nose", block([9, 1.0, 3], 0.1, { in: STAND, at: [0, -6.4, 0] })),
      ],
      { cell: 0.19 * coarseness },
    ),
    part(
      "fin",
      placed(
        slab(
          cornered(
            [
              [-0.2, -0.9, 0.15],
              [1.6, -1.3, 0.3],
              [0.1, 1.0, 0.3],
              [-0.2, 1.0, 0.1],
            ],
            true,
          ),
          0.22,
          0.09,
          { turn: 90 },
        ),
        frame({ in: STAND, at: [0, -7.4, -0.35] }),
      ),
    ),
  ],
};
