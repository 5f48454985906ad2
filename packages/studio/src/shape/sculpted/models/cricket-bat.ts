import { frame, merged, placed, torus } from "../../mesh/index.js";
import { blended, block, cut, ellipsoid, halfSpace, limb, paint, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { rod } from "../pieces.js";

/** Leaning back a little, a red ball at its foot. */
export const cricketBat: Model = {
  concept: "cricket bat",
  aliases: ["cricket bats", "bat for cricket"],
  realSize: 0.9,
  lies: true,
  bestTurn: -18,
  roles: {
    blade: { colour: "#e6bf82", material: "wood" },
    splice: { colour: "#b5814a", material: "wood" },
    grip: { colour: "#2f6fb0", material: "rubber" },
    label: { colour: "#d8333a", material: "paper" },
    ball: { colour: "#b3262c", material: "plastic" },
    seam: { colour: "#fbf3e2", material: "clay" },
  },
  parts: (coarseness) => {
    const bat = frame({ at: [-0.5, 0.1, 0], roll: 5 });
    const ball = frame({ at: [2.0, 0.75, 1.3], roll: 24 });
    return [
      ...blended(
        "blade",
        [
          put(block([2.3, 12.0, 0.9], 0.32, { in: bat, at: [0, 6.1, 0] })),
          // A spine behind, a rounded toe, sloped shoulders.
          put(
            limb(
              [
                [0, 1.2, -0.35],
                [0, 4.0, -0.65],
                [0, 10, -0.35],
              ],
              [0.35, 0.5, 0.35],
              bat,
            ),
            0.5,
          ),
          put(
            limb(
              [
                [0, 11.8, 0],
                [0, 13.0, 0],
              ],
              [0.75, 0.42],
              bat,
            ),
            0.7,
          ),
          paint(
            "splice",
            limb(
              [
                [0, 12.6, 0.4],
                [0, 10.2, 0.5],
              ],
              [0.4, 0.06],
              bat,
            ),
          ),
          paint("label", block([1.7, 1.5, 0.8], 0.2, { in: bat, at: [0, 8.2, 0.6] })),
          paint("label", block([1.7, 0.24, 0.8], 0.05, { in: bat, at: [0, 6.9, 0.6] })),
        ],
        { cell: 0.11 * coarseness },
      ),
      part(
        "grip",
        placed(
          merged(
            rod([0, 12.8, 0], [0, 17.4, 0], [0.44, 0.48], 28),
            ...Array.from({ length: 12 }, (_, i) =>
              placed(torus(0.45, 0.09, 32, 8), frame({ at: [0, 13.2 + 0.36 * i, 0], roll: 10 })),
            ),
          ),
          bat,
        ),
      ),
      ...blended("ball", [put(ellipsoid(0.75, { in: ball })), cut(halfSpace([0, -9, 0], [0, 1, 0]), 0)], {
        cell: 0.08 * coarseness,
      }),
      part(
        "seam",
        placed(
          merged(
            ...[-0.09, 0, 0.09].map((y) => placed(torus(0.745, 0.028, 56, 6), frame({ at: [0, y, 0] }))),
          ),
          ball,
        ),
      ),
    ];
  },
};
