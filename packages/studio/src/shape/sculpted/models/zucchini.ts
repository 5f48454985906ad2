import { frame, merged, placed, type Vector } from "../../mesh/index.js";
import { blended, limb, paint, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { drum, rod } from "../pieces.js";

/** Lying across, three slices before it. */
export const zucchini: Model = {
  concept: "zucchini",
  aliases: ["zucchinis", "courgette", "courgettes"],
  realSize: 0.24,
  bestTurn: -16,
  roles: {
    body: { colour: "#3f7d38", material: "plastic" },
    streaks: { colour: "#6fa855", material: "plastic", follows: 1.25 },
    stalk: { colour: "#b7c98a", material: "clay" },
    flesh: { colour: "#e9f0c2", material: "plastic" },
    seeds: { colour: "#cfdc98", material: "plastic" },
  },
  parts: (coarseness) => {
    const way: readonly Vector[] = [
      [-5.6, 1.45, -0.6],
      [-3.0, 1.35, -0.2],
      [0.5, 1.3, -0.1],
      [4.0, 1.15, -0.5],
    ];
    const streaks = [0, 45, 90, 135, 180, 225, 270, 315].map((turn) => {
      const { z } = frame({ turn });
      return paint(
        "streaks",
        limb(
          way.map(
            ([x, y, w], i): Vector => [
              x,
              y + z[0] * [1.3, 1.35, 1.2, 0.95][i]!,
              w + z[2] * [1.3, 1.35, 1.2, 0.95][i]!,
            ],
          ),
          [0.1, 0.22, 0.22, 0.12],
        ),
      );
    });
    const slices = (
      [
        [-3.4, 0.3, 2.9, 0, 0],
        [-0.9, 0.3, 3.3, 0, 10],
        [1.5, 0.85, 2.8, -52, -20],
      ] as const
    ).map(([x, y, z, roll, turn]) => frame({ at: [x, y, z], roll, turn }));
    const on = (mesh: ReturnType<typeof drum>) => merged(...slices.map((f) => placed(mesh, f)));
    const seeds = merged(
      ...[0, 60, 120, 180, 240, 300].map((turn) => {
        const { z } = frame({ turn });
        return drum(0.15, 0.1, { at: [z[0] * 0.55, 0.3, z[2] * 0.55] }, 0.04, 14);
      }),
    );
    return [
      ...blended("body", [put(limb(way, [1.25, 1.4, 1.25, 0.95])), ...streaks], { cell: 0.13 * coarseness }),
      part("stalk", merged(rod([4.7, 1.12, -0.6], [6.3, 1.35, -0.9], [0.72, 0.52], 6))),
      part("body", on(drum(1.3, 0.56, {}, 0.1, 48))),
      part("flesh", on(drum(1.16, 0.62, {}, 0.06, 48))),
      part("seeds", on(seeds)),
    ];
  },
};
