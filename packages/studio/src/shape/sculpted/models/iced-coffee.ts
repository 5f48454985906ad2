import { merged } from "../../mesh/index.js";
import { drink, glassware } from "../glassware.js";
import { type Model, part } from "../model.js";
import { box, rod, turned } from "../pieces.js";

/** Centimetres: a tall glass of iced coffee with cubes and a straw. */
export const icedCoffee: Model = {
  concept: "iced coffee",
  aliases: ["iced latte", "cold brew", "iced americano", "frappe", "frappuccino"],
  realSize: 0.2,
  bestTurn: -12,
  roles: {
    coffee: { colour: "#6d3d20", material: "ceramic" },
    milk: { colour: "#e9cfae", material: "ceramic" },
    glass: { colour: "#f4faf9", material: "glass" },
    ice: { colour: "#eef7fa", material: "ice" },
    straw: { colour: "#33302f", material: "plastic" },
  },
  parts: () => {
    const { wall, inside } = glassware(
      [
        [0, 0],
        [2.9, 0, 0.35],
        [3.7, 13.4],
      ],
      0.2,
      0.8,
    );
    return [
      part("glass", wall),
      part("coffee", drink(inside, 5.4, 0.05)),
      part(
        "milk",
        turned(
          [
            [0, 5.5],
            [2.98, 5.5, 0.1],
            [3.32, 11.3, 0.1],
            [0, 11.3],
          ],
          {},
          80,
        ),
      ),
      part(
        "ice",
        merged(
          ...(
            [
              [-1.2, 11.6, 0.8, 20],
              [1.3, 11.8, 0.5, 50],
              [0, 11.5, -1.4, 10],
              [0.2, 12.9, 0.3, 35],
            ] as const
          ).map(([x, y, z, turn]) => box([1.9, 1.8, 1.9], { at: [x, y, z], turn, roll: turn / 2 }, 0.35)),
        ),
      ),
      part("straw", rod([-0.6, 2, -0.4], [2.2, 18.4, -1.4], 0.36)),
    ];
  },
};
