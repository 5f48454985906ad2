import { frame } from "../../mesh/index.js";
import { blended, cut, ellipsoid, halfSpace, limb, paint, put } from "../../solid/index.js";
import { leftFoot } from "../left-foot.js";
import type { Model } from "../model.js";

/** A soft slipper with a fluffy collar. */
export const slipper: Model = leftFoot(
  {
    concept: "slipper",
    aliases: ["slippers", "house slippers", "house shoes"],
    realSize: 0.27,
    bestTurn: -32,
    roles: {
      upper: { colour: "#c98b9c", material: "felt" },
      fluff: { colour: "#fdf5ec", material: "felt" },
      sole: { colour: "#7a5a4a", material: "rubber" },
      inside: { colour: "#f3e2d4", material: "felt" },
    },
    parts: (coarseness) => {
      const cell = 0.13 * coarseness;
      // The opening over the instep, from one side over the top to the other.
      const collar = Array.from({ length: 13 }, (_, i) => {
        const { y } = frame({ roll: 100 - (200 * i) / 12 });
        return put(
          ellipsoid(0.5 + 0.08 * (i % 3), {
            at: [-1.85 * y[0], 1.05 + 1.65 * Math.max(-0.12, y[1]), -0.2 + 0.35 * y[1]],
          }),
          0.22,
        );
      });
      const footbed = (y: number, r: number) => [
        put(
          limb(
            [
              [0, y, -3.6],
              [0, y, -0.6],
              [0, y, 2.6],
            ],
            [1.7 + r, 1.75 + r, 2.0 + r],
          ),
        ),
        cut(halfSpace([0, y - 0.35, 0], [0, 1, 0]), 0.06),
        cut(halfSpace([0, y + 0.35, 0], [0, -1, 0]), 0.1),
      ];
      return [
        ...blended("sole", footbed(0.4, 0.12), { cell }),
        ...blended("inside", footbed(0.85, -0.05), { cell }),
        ...blended(
          "upper",
          [
            put(
              limb(
                [
                  [0, 1.15, 0.6],
                  [0, 0.95, 2.6],
                ],
                [1.95, 1.95],
              ),
            ),
            cut(halfSpace([0, 0.7, 0], [0, 1, 0]), 0.08),
            cut(halfSpace([0, 0, -0.1], [0, 0, 1]), 0.1),
            cut(ellipsoid([1.55, 1.35, 2.4], { at: [0, 1.15, 0] }), 0.15),
            paint("inside", ellipsoid([1.6, 1.4, 2.45], { at: [0, 1.15, 0] })),
          ],
          { cell },
        ),
        ...blended("fluff", collar, { cell }),
      ];
    },
  },
  { toes: "front", from: -1, to: 4.6, inward: 0.55 },
);
