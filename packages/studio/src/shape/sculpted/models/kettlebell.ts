import { blended, block, cut, ellipsoid, limb, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, drum } from "../pieces.js";

/** Centimetres. */
export const kettlebell: Model = {
  concept: "kettlebell",
  aliases: ["kettle bell", "gym kettlebell"],
  realSize: 0.28,
  bestTurn: -22,
  roles: {
    body: { colour: "#33363e", material: "metal" },
    badge: { colour: "#e2503f", material: "plastic" },
    ring: { colour: "#f4f1ea", material: "plastic" },
  },
  parts: (coarseness) => [
    ...blended(
      "body",
      [
        put(ellipsoid([9.6, 9.4, 9.6], { at: [0, 8.4, 0] })),
        put(
          limb(
            [
              [-5.4, 14.6, 0],
              [-6.8, 20, 0],
              [-5.6, 24.6, 0],
              [0, 26, 0],
              [5.6, 24.6, 0],
              [6.8, 20, 0],
              [5.4, 14.6, 0],
            ],
            [2, 1.7, 1.75, 1.8, 1.75, 1.7, 2],
          ),
          1.6,
        ),
        cut(block([40, 10, 40], 0, { at: [0, -5, 0] }), 0.8),
      ],
      { cell: 0.5 * coarseness },
    ),
    part("ring", drum(4.7, 1, { ...AHEAD, at: [0, 9, 8.9] }, 0.3)),
    part("badge", drum(3.9, 1, { ...AHEAD, at: [0, 9, 9.2] }, 0.3)),
  ],
};
