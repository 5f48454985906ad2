import { cos, radians, sin } from "../../../math/exact.js";
import { around, ball, frame, instances, merged, placed } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { STALK_ROLES, stalk } from "../stem.js";

const BLOOM = frame({ at: [0.1, 9.2, 0.6], nod: 72, roll: -5, scale: 1.25 });

export const sunflower: Model = {
  concept: "sunflower",
  aliases: ["sun flower"],
  realSize: 1.4,
  grows: true,
  tips: 65,
  bestTurn: -16,
  roles: {
    petals: { colour: "#fbbf24", material: "clay" },
    centre: { colour: "#5a3420", material: "clay" },
    seeds: { colour: "#3c2216", material: "clay" },
    ...STALK_ROLES,
  },
  parts: () => {
    const petal = blade({ length: 1.9, width: 0.95, droop: 0.06, fold: 0.16, widest: 0.45, thickness: 0.16 });
    const seeds = Array.from({ length: 70 }, (_, i) => {
      const [r, angle] = [0.2 * Math.sqrt(i + 0.5), radians(137.508 * i)];
      return frame({ in: BLOOM, at: [r * cos(angle), 0.62 - r * r * 0.09, r * sin(angle)] });
    });
    return [
      part(
        "petals",
        placed(
          merged(
            instances(petal, around(15, frame({ nod: -8, at: [0, 0, 1.35] }))),
            instances(petal, around(15, frame({ nod: -20, at: [0, 0.12, 1.2], scale: 0.9 }), 12)),
          ),
          BLOOM,
        ),
      ),
      part("centre", placed(ball([1.75, 0.58, 1.75], 56), frame({ in: BLOOM, at: [0, 0.05, 0] }))),
      part("seeds", instances(ball([0.11, 0.1, 0.11], 10), seeds)),
      ...stalk(
        [
          [0, 0, 0],
          [0.1, 2.6, 0.1],
          [0.15, 4.8, -0.1],
          [0.05, 7.2, -0.35],
          [0.1, 9.1, 0.4],
        ],
        0.26,
        3.4,
      ),
    ];
  },
};
