import { cos, radians, sin } from "../../../math/exact.js";
import { arc, frame, merged, placed, torus } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, plate, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

/** Decimetres. */
export const stump: Model = {
  concept: "stump",
  aliases: ["tree stump", "wooden stump"],
  realSize: 0.7,
  bestTurn: -14,
  roles: {
    bark: { colour: "#765034", material: "wood" },
    wood: { colour: "#ddb682", material: "clay" },
    rings: { colour: "#b98751", material: "clay" },
    moss: { colour: "#6f9a3f", material: "felt" },
  },
  top: { y: 4, halfWidth: 1.9, halfDepth: 1.9 },
  parts: (coarseness) => [
    ...blended(
      "bark",
      [
        put(plate(arc([0, 0], 2.9), 4, 0.25, { at: [0, 2, 0], nod: 90 })),
        ...[10, 80, 150, 215, 290].map((turn) =>
          put(
            limb(
              [
                [2.2 * sin(radians(turn)), 1.3, 2.2 * cos(radians(turn))],
                [3.4 * sin(radians(turn)), 0.45, 3.4 * cos(radians(turn))],
                [4.6 * sin(radians(turn)), 0.25, 4.6 * cos(radians(turn))],
              ],
              [0.95, 0.6, 0.25],
            ),
            0.7,
          ),
        ),
        ...Array.from({ length: 16 }, (_, i) =>
          put(
            limb(
              [
                [2.85 * sin(radians(22.5 * i)), 0.8, 2.85 * cos(radians(22.5 * i))],
                [2.86 * sin(radians(22.5 * i + 4)), 3.8, 2.86 * cos(radians(22.5 * i + 4))],
              ],
              0.2,
            ),
            0.2,
          ),
        ),
        paint("moss", ellipsoid([1.8, 1.3, 1.4], { at: [-1.6, 0.5, 3.0] })),
      ],
      { cell: 0.14 * coarseness },
    ),
    part(
      "wood",
      turned(
        [
          [0, 3.95],
          [2.62, 3.95, 0.05],
          [2.6, 4.1, 0.1],
          [0, 4.12],
        ],
        {},
        72,
      ),
    ),
    part(
      "rings",
      merged(
        ...[0.6, 1.15, 1.7, 2.2].map((r) => placed(torus(r, 0.05, 56, 8), frame({ at: [0.1, 4.12, 0.05] }))),
      ),
    ),
  ],
};
