import { around, frame, instances, merged, placed, rod, torus, turnedAt } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a round seat on four splayed legs. */
export const stool: Model = {
  concept: "stool",
  aliases: ["bar stool", "barstool", "footstool", "wooden stool", "step stool"],
  realSize: 0.62,
  bestTurn: 20,
  saddle: { at: [0, 62, 2], astride: false },
  roles: {
    seat: { colour: "#d8643f", material: "fabric" },
    legs: { colour: "#c1874e", material: "wood" },
    ring: { colour: "#d9ab4a", material: "gold" },
  },
  top: { y: 62, halfWidth: 11, halfDepth: 11 },
  parts: () => {
    const leg = rod([19, 0, 0], [12, 56, 0], [1.7, 2.3]);
    const brace = rod([0, 24, 16.4], [16.4, 24, 0], 1);
    return [
      part(
        "seat",
        turnedAt(
          [0, 0, 0],
          [
            [0, 55.4],
            [16.6, 55.4, 1.6],
            [17.6, 58.6, 2.2],
            [15, 61.8, 4],
            [0, 62.4],
          ],
          {},
          96,
        ),
      ),
      part(
        "legs",
        turnedAt(
          [0, 0, 0],
          [
            [0, 53],
            [15, 53, 1],
            [15.6, 55.8, 1],
            [0, 55.8],
          ],
          {},
          96,
        ),
      ),
      part("legs", merged(instances(leg, around(4)), instances(brace, around(4, undefined, 0)))),
      part("ring", placed(torus(15.2, 0.85, 96, 20), frame({ at: [0, 34, 0] }))),
    ];
  },
};
