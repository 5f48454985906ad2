import { randomFrom } from "../../../math/random.js";
import { ball, frame, instances, placed, roundedBox } from "../../mesh/index.js";
import { drink, glassware } from "../glassware.js";
import { type Model, part } from "../model.js";
import { rod, turned, wire } from "../pieces.js";

/** Centimetres: a soda-fountain glass with whipped cream and a cherry. */
export const milkshake: Model = {
  concept: "milkshake",
  aliases: ["milk shake", "strawberry milkshake", "chocolate milkshake"],
  realSize: 0.26,
  bestTurn: -12,
  roles: {
    shake: { colour: "#f5a6bd", material: "ceramic" },
    glass: { colour: "#f6fbfb", material: "glass" },
    cream: { colour: "#fffaf1", material: "wax" },
    cherry: { colour: "#cf2033", material: "ceramic" },
    straw: { colour: "#3fb3c4", material: "plastic" },
    sprinkles: { colour: "#f7c948", material: "plastic" },
  },
  parts: () => {
    const random = randomFrom("milkshake");
    const { wall, inside } = glassware(
      [
        [0, 0],
        [3.1, 0, 0.2],
        [3.1, 0.5, 0.3],
        [1.0, 1.4, 0.6],
        [1.0, 2.6, 0.5],
        [2.4, 4.6, 1.5],
        [4.1, 15],
      ],
      0.22,
      3.2,
    );
    return [
      part("glass", wall),
      part("shake", drink(inside, 14.4, 0.05)),
      part(
        "cream",
        turned(
          [
            [0, 14.2],
            [4.3, 14.2, 0.7],
            [4.2, 15.9, 0.8],
            [3.4, 16.1, 0.4],
            [3.1, 17.5, 0.7],
            [2.2, 17.7, 0.4],
            [1.8, 19, 0.6],
            [0.9, 19.2, 0.4],
            [0.3, 20.2, 0.3],
            [0, 20.4],
          ],
          {},
          64,
        ),
      ),
      part("cherry", placed(ball(1.15, 36), frame({ at: [0.1, 20.9, 0.1] }))),
      part(
        "cherry",
        wire(
          [
            [0.1, 21.9, 0.1],
            [0.5, 23.2, 0],
            [1.3, 24.1, -0.2],
          ],
          0.1,
        ),
      ),
      part("straw", rod([1.6, 13, -1.2], [4.2, 24.4, -2.2], 0.42)),
      part(
        "sprinkles",
        instances(
          roundedBox([0.8, 0.24, 0.24], 0.11, 1),
          Array.from({ length: 30 }, (_, i) => {
            const y = 15.2 + 4 * random();
            const r = 4.35 - (y - 14.2) * 0.68;
            return frame({ in: frame({ turn: 137.5 * i }), at: [0, y, r], roll: 180 * random(), nod: -30 });
          }),
        ),
      ),
    ];
  },
};
