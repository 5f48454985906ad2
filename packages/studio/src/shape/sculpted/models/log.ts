import { cos, radians, sin } from "../../../math/exact.js";
import { frame, merged, placed, torus } from "../../mesh/index.js";
import { blended, block, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

/** Decimetres: a felled trunk lying across, its rings ahead. */
export const log: Model = {
  concept: "log",
  aliases: ["wooden log", "tree log", "fallen tree", "firewood", "tree trunk"],
  realSize: 1,
  bestTurn: -34,
  roles: {
    bark: { colour: "#6f4a2f", material: "wood" },
    wood: { colour: "#d9b07a", material: "clay" },
    rings: { colour: "#b98751", material: "clay" },
    moss: { colour: "#6f9a3f", material: "felt" },
  },
  top: { y: 3.2, halfWidth: 3.6, halfDepth: 0.7 },
  parts: (coarseness) => {
    const end = (s: number) => frame({ at: [4.92 * s, 1.65, 0], roll: -90 * s });
    const ringsAt = (s: number) =>
      merged(
        ...[0.35, 0.72, 1.08].map((r) =>
          placed(torus(r, 0.045, 40, 8), frame({ in: end(s), at: [0.05, 0.12, 0.04] })),
        ),
      );
    return [
      ...blended(
        "bark",
        [
          put(
            limb(
              [
                [-4, 1.65, 0],
                [0, 1.68, 0.06],
                [4, 1.65, 0],
              ],
              [1.6, 1.52, 1.62],
            ),
          ),
          put(block([2.2, 3.2, 3.2], 1.2, { at: [-3.9, 1.65, 0] }), 0.2),
          put(block([2.2, 3.2, 3.2], 1.2, { at: [3.9, 1.65, 0] }), 0.2),
          put(
            limb(
              [
                [1.6, 2.6, 0.5],
                [2.3, 3.8, 0.9],
              ],
              [0.5, 0.36],
            ),
            0.3,
          ),
          ...Array.from({ length: 11 }, (_, i) => {
            const a = radians(33 * i);
            return put(
              limb(
                [
                  [-4.8, 1.65 + 1.56 * cos(a), 1.56 * sin(a)],
                  [0.6 * sin(a * 3), 1.66 + 1.5 * cos(a + 0.2), 1.5 * sin(a + 0.2)],
                  [4.8, 1.65 + 1.56 * cos(a), 1.56 * sin(a)],
                ],
                0.15,
              ),
              0.16,
            );
          }),
          paint("moss", ellipsoid([2.2, 0.9, 1.1], { at: [-1.6, 3.2, 0.5] })),
        ],
        { cell: 0.13 * coarseness },
      ),
      part(
        "wood",
        merged(
          ...[1, -1].map((s) =>
            placed(
              turned(
                [
                  [0, 0],
                  [1.36, 0, 0.05],
                  [1.36, 0.1, 0.06],
                  [0, 0.12],
                ],
                {},
                56,
              ),
              end(s),
            ),
          ),
        ),
      ),
      part(
        "wood",
        placed(
          turned([
            [0, 0],
            [0.3, 0, 0.03],
            [0.3, 0.06],
            [0, 0.08],
          ]),
          frame({ at: [2.42, 4.04, 0.98], roll: -30, nod: 18 }),
        ),
      ),
      part("rings", merged(ringsAt(1), ringsAt(-1))),
    ];
  },
};
