import { merged } from "../../mesh/index.js";
import { drink, glassware } from "../glassware.js";
import { type Model, part } from "../model.js";
import { box } from "../pieces.js";

/** Centimetres: a heavy tumbler with ice. */
export const whiskey: Model = {
  concept: "whiskey",
  aliases: [
    "whisky",
    "glass of whiskey",
    "glass of whisky",
    "bourbon",
    "scotch",
    "whiskey glass",
    "old fashioned",
    "rum",
    "brandy",
  ],
  realSize: 0.1,
  bestTurn: -8,
  roles: {
    whiskey: { colour: "#c8741f", material: "liquid" },
    glass: { colour: "#f6fafa", material: "glass" },
    ice: { colour: "#f3fafc", material: "ice" },
  },
  parts: () => {
    const { wall, inside } = glassware(
      [
        [0, 0],
        [3.5, 0, 0.5],
        [4.2, 9.4],
      ],
      0.3,
      1.3,
      0.6,
    );
    return [
      part("glass", wall),
      part("whiskey", drink(inside, 4.2, 0.05)),
      part(
        "ice",
        merged(
          box([2.9, 2.8, 2.9], { at: [-0.8, 4.6, 0.5], turn: 28, roll: 12 }, 0.45),
          box([2.5, 2.5, 2.5], { at: [1.5, 5.2, -0.7], turn: 60, roll: -18 }, 0.45),
        ),
      ),
    ];
  },
};
