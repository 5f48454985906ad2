import { ball, frame, instances, merged, placed, torus } from "../../mesh/index.js";
import { blended, block, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { box, rod, turned, wire } from "../pieces.js";

/** Metres: a round yellow boat with portholes and a periscope. */
export const submarine: Model = {
  concept: "submarine",
  aliases: ["yellow submarine", "u boat", "sub"],
  realSize: 12,
  bestTurn: -52,
  roles: {
    hull: { colour: "#f6c12f", material: "plastic" },
    trim: { colour: "#e2603a", material: "plastic" },
    glass: { colour: "#9fdcf0", material: "ceramic" },
    rims: { colour: "#c98f2c", material: "bronze" },
    metal: { colour: "#7d848d", material: "metal" },
  },
  parts: (coarseness) => {
    const porthole = (z: number, s: number) => {
      const f = frame({ at: [1.93 * s, 2.35, z], roll: -90 * s });
      return [
        part("rims", placed(torus(0.52, 0.13, 40, 12), f)),
        part("glass", placed(ball([0.5, 0.14, 0.5], 32), f)),
      ];
    };
    return [
      ...blended(
        "hull",
        [
          put(ellipsoid([2, 2, 5.2], { at: [0, 2.2, 0] })),
          put(
            limb(
              [
                [0, 3.4, 0.6],
                [0, 4.7, 0.6],
              ],
              [1.15, 1.05],
            ),
            0.4,
          ),
          paint("trim", block([6, 0.7, 14], 0.1, { at: [0, 0.55, 0] })),
        ],
        { cell: 0.14 * coarseness },
      ),
      part(
        "trim",
        merged(
          box([0.3, 2.6, 1.6], [0, 2.2, -4.9], 0.12),
          box([3.8, 0.28, 1.5], [0, 2.2, -4.8], 0.12),
          turned(
            [
              [0, 0],
              [1.2, 0, 0.1],
              [1.2, 0.24, 0.1],
              [0, 0.24],
            ],
            { at: [0, 5.5, 0.6] },
          ),
        ),
      ),
      part(
        "metal",
        merged(
          wire(
            [
              [0.3, 5.6, 0.5],
              [0.3, 7.2, 0.5],
              [0.3, 7.5, 0.8],
              [0.3, 7.5, 1.4],
            ],
            0.18,
          ),
          instances(
            placed(blade({ length: 1.3, width: 0.8, droop: 0, thickness: 0.14 }), frame({ nod: 0 })),
            [0, 120, 240].map((roll) =>
              frame({ in: frame({ at: [0, 2.2, -5.9], nod: 90 }), turn: roll, roll: 20 }),
            ),
          ),
          rod([0, 2.2, -6.1], [0, 2.2, -5.0], 0.2),
        ),
      ),
      ...[2.4, 0.7, -1.0].flatMap((z) => [
        ...porthole(z * (z > 2 ? 0.95 : 1), 1),
        ...porthole(z * (z > 2 ? 0.95 : 1), -1),
      ]),
      part("rims", placed(torus(0.85, 0.15, 48, 12), frame({ at: [0, 2.6, 4.95], nod: 78 }))),
      part("glass", placed(ball([0.8, 0.8, 0.34], 36), frame({ at: [0, 2.6, 4.95], nod: -12 }))),
    ];
  },
};
