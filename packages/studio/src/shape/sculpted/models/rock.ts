import { cos, radians, sin } from "../../../math/exact.js";
import { randomFrom } from "../../../math/random.js";
import type { Vector } from "../../mesh/index.js";
import { blended, cut, ellipsoid, halfSpace, put } from "../../solid/index.js";
import type { Model } from "../model.js";

/** Decimetres: a boulder with a lesser one beside it. */
export const rock: Model = {
  concept: "rock",
  aliases: ["stone", "boulder", "rocks", "pebble", "stones", "big rock"],
  realSize: 0.8,
  bestTurn: -20,
  roles: {
    stone: { colour: "#8e8d8a", material: "stone" },
    small: { colour: "#8e8d8a", material: "stone", follows: 0.94 },
  },
  top: { y: 4.4, halfWidth: 1.4, halfDepth: 1.2 },
  parts: (coarseness) => {
    const cuts = (seed: string, at: Vector, size: number, count: number) => {
      const random = randomFrom(seed);
      return Array.from({ length: count }, (_, i) => {
        const a = radians((360 * i) / count + 40 * random());
        const lift = -0.15 + 0.9 * random();
        const n: Vector = [sin(a), lift, cos(a)];
        const d = size * (0.72 + 0.16 * random());
        const l = Math.sqrt(1 + lift * lift);
        return cut(
          halfSpace(
            [at[0] + (n[0] / l) * d, at[1] + (n[1] / l) * d, at[2] + (n[2] / l) * d],
            [-n[0], -n[1], -n[2]],
          ),
          0.35,
        );
      });
    };
    const ground = cut(halfSpace([0, 0, 0], [0, 1, 0]), 0.1);
    return [
      ...blended(
        "stone",
        [
          put(ellipsoid([4, 4.2, 3.4], { at: [0, 1.4, 0], turn: 20 })),
          ...cuts("rock", [0, 1.4, 0], 3.7, 9),
          ground,
        ],
        { cell: 0.15 * coarseness },
      ),
      ...blended(
        "small",
        [
          put(ellipsoid([1.7, 1.5, 1.4], { at: [4.2, 0.5, 1.6], turn: -20 })),
          ...cuts("pebble", [4.2, 0.5, 1.6], 1.5, 7),
          ground,
        ],
        { cell: 0.1 * coarseness },
      ),
    ];
  },
};
