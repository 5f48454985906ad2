import { cos, radians, sin } from "../../../math/exact.js";
import { randomFrom } from "../../../math/random.js";
import { ball, frame, instances } from "../../mesh/index.js";
import { drink, glassware } from "../glassware.js";
import { type Model, part } from "../model.js";

/** Centimetres: two flutes would be a toast; this is one, full and sparkling. */
export const champagne: Model = {
  concept: "champagne",
  aliases: [
    "champagne glass",
    "champagne flute",
    "glass of champagne",
    "prosecco",
    "sparkling wine",
    "flute glass",
  ],
  realSize: 0.23,
  bestTurn: -8,
  roles: {
    wine: { colour: "#f2d479", material: "liquid" },
    glass: { colour: "#f7fbfb", material: "glass" },
    bubbles: { colour: "#fffdf2", material: "plastic" },
  },
  parts: () => {
    const random = randomFrom("champagne");
    const { wall, inside } = glassware(
      [
        [0, 0],
        [3.3, 0, 0.1],
        [3.2, 0.3, 0.4],
        [0.6, 0.9, 1],
        [0.32, 2.4, 1],
        [0.32, 8.4, 1],
        [1.7, 10.6, 2],
        [2.6, 15.5, 4],
        [2.2, 22.5],
      ],
      0.14,
      9.6,
      0.8,
    );
    return [
      part("glass", wall),
      part("wine", drink(inside, 20.4, 0.04)),
      part(
        "bubbles",
        instances(
          ball(0.13, 10),
          Array.from({ length: 34 }, () => {
            const a = radians(360 * random());
            const r = 1.9 * Math.sqrt(random());
            return frame({ at: [r * sin(a), 20.42, r * cos(a)] });
          }),
        ),
      ),
    ];
  },
};
