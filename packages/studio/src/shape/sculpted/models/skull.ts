import { blended, block, cut, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { sides } from "../face.js";
import type { Model } from "../model.js";

/** A friendly skull: round crown, deep sockets, a row of teeth. */
export const skull: Model = {
  concept: "skull",
  aliases: ["human skull", "skeleton head", "skull head", "death's head"],
  realSize: 0.22,
  bestTurn: -24,
  roles: { bone: { colour: "#f3ead8", material: "clay" }, sockets: { colour: "#2b2224", material: "clay" } },
  parts: (coarseness) => [
    ...blended(
      "bone",
      [
        put(ellipsoid([3.7, 3.5, 4.2], { at: [0, 6.2, -0.6] })),
        put(block([4.6, 3.4, 4.4], 1.1, { at: [0, 3.2, 1.4] }), 1.0),
        ...sides((s) => [
          put(ellipsoid([0.9, 0.75, 1.2], { at: [2.5 * s, 4.0, 1.9] }), 0.5),
          put(ellipsoid([1.5, 0.7, 0.8], { at: [1.5 * s, 6.3, 2.6] }), 0.5),
          cut(ellipsoid([1.15, 1.15, 1.5], { at: [1.5 * s, 4.95, 3.4], roll: -10 * s }), 0.25),
          cut(ellipsoid([0.8, 1.2, 1.2], { at: [3.5 * s, 3.0, 1.0] }), 0.3),
        ]),
        put(block([3.8, 1.6, 3.2], 0.7, { at: [0, 1.1, 1.7] }), 0.3),
        cut(
          limb(
            [
              [0, 3.9, 4.0],
              [-0.42, 3.1, 4.0],
            ],
            [0.32, 0.42],
          ),
          0.12,
        ),
        cut(
          limb(
            [
              [0, 3.9, 4.0],
              [0.42, 3.1, 4.0],
            ],
            [0.32, 0.42],
          ),
          0.12,
        ),
        ...[-1.4, -0.7, 0, 0.7, 1.4].map((x) =>
          cut(block([0.13, 1.7, 1.2], 0.05, { at: [x, 1.75, 3.5] }), 0.06),
        ),
        cut(block([4.4, 0.14, 1.4], 0.06, { at: [0, 1.75, 3.5] }), 0.06),
        ...sides((s) => [
          paint("sockets", ellipsoid([1.2, 1.2, 1.5], { at: [1.5 * s, 4.95, 3.3], roll: -10 * s })),
        ]),
        paint("sockets", ellipsoid([0.85, 0.95, 1.0], { at: [0, 3.35, 3.6] })),
      ],
      { cell: 0.13 * coarseness },
    ),
  ],
};
