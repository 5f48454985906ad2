import { frame, merged, placed, torus } from "../../mesh/index.js";
import { blended, cut, ellipsoid, halfSpace, limb, paint, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a knitted mitten, tip up, its thumb towards the other one. */
export const mitten: Model = {
  concept: "mitten",
  aliases: ["mittens", "knitted mitten", "winter mitten", "woollen mitten"],
  realSize: 0.26,
  bestTurn: -10,
  partner: "right",
  roles: {
    body: { colour: "#b83a3f", material: "knitted" },
    band: { colour: "#f6ead2", material: "knitted" },
    cuff: { colour: "#f6ead2", material: "knitted" },
    inside: { colour: "#7d2528", material: "fabric", follows: 0.68 },
  },
  parts: (coarseness) => [
    ...blended(
      "body",
      [
        put(
          limb(
            [
              [0, 9, 0],
              [-0.2, 14, 0.2],
              [-0.4, 19.4, 0.5],
            ],
            [4.3, 4.5, 3.7],
          ),
        ),
        put(
          limb(
            [
              [0, 1, 0],
              [0, 8, 0],
            ],
            [3.4, 3.8],
          ),
          1.6,
        ),
        put(
          limb(
            [
              [2.6, 8.4, 0.4],
              [5.8, 11.6, 0.9],
              [7.2, 14.6, 1.1],
            ],
            [2.2, 1.95, 1.7],
          ),
          1,
        ),
        // A hand is flatter than round.
        cut(halfSpace([0, 0, -2.9], [0, 0, 1]), 1.6),
        cut(halfSpace([0, 0, 3.2], [0, 0, -1]), 1.6),
        cut(halfSpace([0, 0, 0], [0, 1, 0])),
        ...[12.6, 15.2].map((y) => paint("band", ellipsoid([5.4, 0.62, 9], { at: [-0.6, y, 0] }))),
      ],
      { cell: 0.34 * coarseness },
    ),
    part(
      "cuff",
      merged(
        ...[0.9, 2.3, 3.7, 5.1].map((y) =>
          placed(torus(3.3, 0.85, 56, 14), frame({ at: [0, y, 0], scale: [1, 1, 0.86] })),
        ),
      ),
    ),
    part("inside", placed(torus(1.2, 1.2, 24, 10), frame({ at: [0, 0.9, 0], scale: [1, 0.4, 1] }))),
  ],
};
