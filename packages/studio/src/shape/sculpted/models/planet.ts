import { cornered, frame, lathe, placed } from "../../mesh/index.js";
import { blended, block, ellipsoid, paint, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";

const TILT = frame({ roll: -20, nod: 16 });

/** A banded planet within its rings. */
export const planet: Model = {
  concept: "planet",
  aliases: ["saturn", "ringed planet"],
  realSize: 1,
  bestTurn: 0,
  floats: true,
  roles: {
    globe: { colour: "#e8b36a", material: "plastic" },
    bands: { colour: "#d08f4a", material: "plastic", follows: 0.82 },
    rings: { colour: "#f3ddb0", material: "plastic" },
    "inner ring": { colour: "#b98a5c", material: "plastic" },
  },
  parts: (coarseness) => {
    const ring = (from: number, to: number, thickness: number) =>
      placed(
        lathe(
          cornered(
            [
              [from, -thickness, thickness],
              [to, -thickness, thickness],
              [to, thickness, thickness],
              [from, thickness, thickness],
            ],
            true,
          ),
          120,
        ),
        TILT,
      );
    return [
      ...blended(
        "globe",
        [
          put(ellipsoid(1, { in: TILT })),
          ...(
            [
              [0.62, 0.07],
              [0.28, 0.11],
              [-0.2, 0.06],
              [-0.52, 0.12],
            ] as const
          ).map(([y, half]) => paint("bands", block([3, half * 2, 3], 0.02, { in: TILT, at: [0, y, 0] }))),
        ],
        { cell: 0.055 * coarseness },
      ),
      part("inner ring", ring(1.28, 1.52, 0.02)),
      part("rings", ring(1.56, 2.05, 0.025)),
    ];
  },
};
