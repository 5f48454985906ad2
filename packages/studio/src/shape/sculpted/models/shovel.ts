import { pow } from "../../../math/exact.js";
import { frame, leaf, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { rod, wire } from "../pieces.js";

const UPRIGHT = frame({});

/** Decimetres: its blade down. */
export const shovel: Model = {
  concept: "shovel",
  aliases: ["spade", "garden spade"],
  realSize: 1.1,
  bestTurn: -16,
  lies: true,
  roles: {
    blade: { colour: "#9aa3b0", material: "metal" },
    shaft: { colour: "#c68a4a", material: "wood" },
    grip: { colour: "#d8392f", material: "plastic" },
  },
  parts: () => {
    const blade = leaf(
      (u, v) => {
        const across = 1 - 2 * u;
        const half = 1.35 * pow(Math.max(0, v), 0.42) * (v > 0.9 ? 1 - (v - 0.9) * 0.9 : 1);
        return [
          -across * half,
          3.5 * v,
          -0.42 + across * across * 0.42 * Math.min(1, v * 2) - 0.12 * (1 - v),
        ];
      },
      (u, v) => (u > 0 && u < 1 && v > 0 && v < 1 ? 0.16 : 0),
      20,
      24,
    );
    return [
      part("blade", placed(blade, UPRIGHT)),
      part(
        "blade",
        placed(
          merged(
            rod([0, 2.2, -0.3], [0, 4.4, 0], [0.2, 0.3], 20),
            wire(
              [
                [-1.2, 3.45, -0.05],
                [0, 3.55, -0.4],
                [1.2, 3.45, -0.05],
              ],
              0.12,
            ),
          ),
          UPRIGHT,
        ),
      ),
      part("shaft", placed(rod([0, 3.9, -0.02], [0, 9.6, 0], 0.22, 20), UPRIGHT)),
      part(
        "grip",
        placed(
          wire(
            [
              [0, 9.4, 0],
              [-0.75, 10.1, 0],
              [-0.85, 10.75, 0],
              [0, 10.9, 0],
              [0.85, 10.75, 0],
              [0.75, 10.1, 0],
            ],
            0.2,
            { closed: true, sides: 18 },
          ),
          UPRIGHT,
        ),
      ),
    ];
  },
};
