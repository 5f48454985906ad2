import { randomFrom } from "../../../math/random.js";
import { frame, merged, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, put } from "../../solid/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

/** Decimetres: a bough lying across, leafy at its end. */
export const branch: Model = {
  concept: "branch",
  aliases: ["tree branch", "bough", "twig", "perch", "stick", "wooden branch"],
  realSize: 0.6,
  bestTurn: -8,
  roles: {
    bark: { colour: "#7b5436", material: "wood" },
    leaves: { colour: "#5ca043", material: "clay" },
    wood: { colour: "#d6ab74", material: "clay" },
  },
  top: { y: 1.25, halfWidth: 3.2, halfDepth: 0.35 },
  parts: (coarseness) => {
    const random = randomFrom("branch");
    const leafy = blade({ length: 1.5, width: 0.75, droop: 0.25, fold: 0.2, thickness: 0.06 });
    const tips: readonly (readonly [number, number, number, number])[] = [
      [5.4, 1.5, 0.4, 70],
      [6.2, 1.8, 0.2, 100],
      [6.4, 1.7, -0.2, 60],
      [4.6, 2.6, 0.5, 40],
      [4.9, 3.0, 0.3, 120],
      [4.2, 2.2, 0.5, -30],
      [-3.9, 2.5, -0.2, -60],
      [-4.4, 2.8, -0.3, -110],
      [-4.2, 2.7, -0.3, 0],
      [5.8, 0.9, 1.3, 30],
      [6.1, 0.8, 1.6, 80],
      [5.6, 0.9, 1.5, -10],
    ];
    return [
      ...blended(
        "bark",
        [
          put(
            limb(
              [
                [-6, 0.55, 0],
                [-3, 0.72, 0.1],
                [0, 0.66, 0],
                [3, 0.78, 0.05],
                [5, 1.2, 0.2],
                [6.2, 1.7, 0.1],
              ],
              [0.62, 0.58, 0.55, 0.48, 0.28, 0.12],
            ),
          ),
          put(
            limb(
              [
                [3, 0.8, 0.05],
                [3.9, 1.7, 0.3],
                [4.6, 2.6, 0.4],
              ],
              [0.34, 0.2, 0.1],
            ),
            0.3,
          ),
          put(
            limb(
              [
                [-2.6, 0.8, 0],
                [-3.4, 1.7, -0.2],
                [-4.2, 2.6, -0.3],
              ],
              [0.34, 0.2, 0.1],
            ),
            0.3,
          ),
          put(
            limb(
              [
                [3.8, 0.9, 0.1],
                [5, 0.8, 0.8],
                [5.7, 0.85, 1.4],
              ],
              [0.26, 0.17, 0.09],
            ),
            0.25,
          ),
          ...(
            [
              [-1.4, 1.15, 0.35, 0.26],
              [1.2, 0.3, 0.5, 0.2],
              [-4.6, 0.75, 0.55, 0.22],
            ] as const
          ).map(([x, y, z, r]) => put(ellipsoid(r, { at: [x, y, z] }), 0.25)),
        ],
        { cell: 0.11 * coarseness },
      ),
      part(
        "wood",
        placed(
          turned([
            [0, 0],
            [0.5, 0, 0.05],
            [0.5, 0.08, 0.05],
            [0, 0.1],
          ]),
          frame({ at: [-6.5, 0.53, 0], roll: 90, turn: 2 }),
        ),
      ),
      part(
        "leaves",
        merged(
          ...tips.map(([x, y, z, turn]) =>
            placed(
              leafy,
              frame({
                at: [x, y, z],
                turn,
                nod: -20 - 25 * random(),
                roll: 30 * (random() - 0.5),
                scale: 0.85 + 0.35 * random(),
              }),
            ),
          ),
        ),
      ),
    ];
  },
};
