import { cos, radians, sin } from "../../../math/exact.js";
import { ball, frame, merged, placed } from "../../mesh/index.js";
import { blended, ellipsoid, limb, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { box } from "../pieces.js";

/** Centimetres: a leaning trunk with cushions of leaves in a shallow tray. */
export const bonsai: Model = {
  concept: "bonsai",
  aliases: ["bonsai tree", "potted bonsai", "japanese bonsai"],
  realSize: 0.35,
  bestTurn: -12,
  roles: {
    leaves: { colour: "#4f8f43", material: "clay" },
    trunk: { colour: "#7b573a", material: "wood" },
    tray: { colour: "#4a6279", material: "ceramic" },
    moss: { colour: "#86a24c", material: "felt" },
  },
  parts: (coarseness) => [
    ...blended(
      "leaves",
      (
        [
          [-4.6, 11.4, 0.4, 3.2, 1.4],
          [-6.4, 10.8, 0.2, 1.8, 1.0],
          [1.2, 15.0, 0, 3.4, 1.7],
          [3.0, 14.4, 0.6, 2.2, 1.3],
          [6.0, 10.0, 0.4, 2.8, 1.2],
          [7.6, 9.6, 0.2, 1.5, 0.9],
          [-0.6, 14.4, 0.8, 2.2, 1.3],
          [-2.6, 12.0, 1.2, 1.8, 1.1],
        ] as const
      ).map(([x, y, z, r, h]) => put(ellipsoid([r, h, r * 0.85], { at: [x, y, z] }), 0.3)),
      { cell: 0.22 * coarseness },
    ),
    ...blended(
      "trunk",
      [
        put(
          limb(
            [
              [-0.4, 2.4, 0],
              [0.9, 5, 0.2],
              [-0.6, 8, 0],
              [0.4, 11, 0],
              [1, 14, 0],
            ],
            [1.5, 1.15, 0.95, 0.7, 0.4],
          ),
        ),
        put(
          limb(
            [
              [-0.4, 7.6, 0],
              [-2.6, 9.4, 0.3],
              [-4.6, 10.8, 0.4],
            ],
            [0.62, 0.48, 0.3],
          ),
          0.3,
        ),
        put(
          limb(
            [
              [0.2, 6.2, 0.1],
              [3, 7.8, 0.3],
              [5.8, 9.4, 0.4],
            ],
            [0.66, 0.46, 0.28],
          ),
          0.3,
        ),
        ...[20, 110, 200, 300].map((a) =>
          put(
            limb(
              [
                [-0.4, 3.2, 0],
                [-0.4 + 2.4 * sin(radians(a)), 2.3, 2.4 * cos(radians(a))],
              ],
              [0.8, 0.3],
            ),
            0.5,
          ),
        ),
      ],
      { cell: 0.16 * coarseness },
    ),
    part(
      "tray",
      merged(
        box([15, 2.2, 9], [0, 1.5, 0], 0.5),
        box([16, 0.6, 10], [0, 2.4, 0], 0.25),
        ...[-5.6, 5.6].flatMap((x) => [-3, 3].map((z) => box([1.8, 0.6, 1.4], [x, 0.3, z], 0.2))),
      ),
    ),
    part("moss", placed(ball([7, 0.8, 4], 40), frame({ at: [0, 2.5, 0] }))),
  ],
};
