import { around, cornered, frame, instances, lathe, merged, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, rod, turned, wire } from "../pieces.js";

/** Metres: a stone well with a little roof and a bucket. */
export const well: Model = {
  concept: "well",
  aliases: ["water well", "wishing well", "stone well"],
  realSize: 2.6,
  bestTurn: -26,
  roles: {
    stones: { colour: "#99958f", material: "stone" },
    wood: { colour: "#8d5d36", material: "wood" },
    roof: { colour: "#b4503c", material: "clay" },
    rope: { colour: "#d7bd8a", material: "fabric" },
    bucket: { colour: "#a87242", material: "wood" },
    water: { colour: "#4b7f98", material: "ceramic" },
  },
  parts: () => {
    const stone = box([0.5, 0.22, 0.26], [0, 0, 0.92], 0.07);
    const rows = Array.from({ length: 5 }, (_, r) =>
      around(12, frame({ at: [0, 0.13 + r * 0.23, 0] }), r % 2 ? 15 : 0),
    ).flat();
    return [
      part(
        "stones",
        merged(
          instances(stone, rows),
          lathe(
            cornered(
              [
                [0.85, 1.16],
                [1.18, 1.16, 0.05],
                [1.18, 1.32, 0.06],
                [0.78, 1.32, 0.05],
                [0.78, 1.16],
              ],
              true,
            ),
            64,
          ),
          lathe(
            cornered(
              [
                [0.8, 0],
                [0.95, 0],
                [0.95, 1.2],
                [0.8, 1.2],
              ],
              true,
            ),
            56,
          ),
        ),
      ),
      part(
        "water",
        turned(
          [
            [0, 0.7],
            [0.8, 0.7],
            [0.8, 0.74],
            [0, 0.74],
          ],
          {},
          48,
        ),
      ),
      part(
        "wood",
        merged(
          box([0.14, 1.5, 0.14], [-0.98, 2.0, 0], 0.03),
          box([0.14, 1.5, 0.14], [0.98, 2.0, 0], 0.03),
          rod([-1.1, 2.2, 0], [1.2, 2.2, 0], 0.09, 16),
          wire(
            [
              [1.2, 2.2, 0],
              [1.3, 2.2, 0],
              [1.3, 1.95, 0],
              [1.45, 1.95, 0],
            ],
            0.04,
          ),
        ),
      ),
      part(
        "roof",
        merged(
          ...[1, -1].map((s) => box([2.6, 0.1, 1.05], { at: [0, 2.95, 0.36 * s], nod: 42 * s }, 0.04)),
          rod([-1.32, 3.28, 0], [1.32, 3.28, 0], 0.08, 12),
        ),
      ),
      part(
        "rope",
        merged(
          rod([0.15, 1.7, 0], [0.15, 2.2, 0], 0.03, 8),
          ...[-0.1, -0.03, 0.04, 0.11, 0.18].map((x) =>
            placed(torus(0.11, 0.03, 24, 8), frame({ at: [x, 2.2, 0], roll: 90 })),
          ),
        ),
      ),
      part(
        "bucket",
        turned(
          [
            [0, 1.35],
            [0.16, 1.35, 0.02],
            [0.22, 1.68, 0.02],
            [0, 1.64],
          ],
          { at: [0.15, 0, 0] },
          28,
        ),
      ),
    ];
  },
};
