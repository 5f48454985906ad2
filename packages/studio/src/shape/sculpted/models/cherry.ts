import { frame, merged, placed, tube } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { roundFruit } from "../fruit.js";
import { type Model, part } from "../model.js";

/** Centimetres: a pair on one twig. */
export const cherry: Model = {
  concept: "cherry",
  aliases: ["cherries", "pair of cherries"],
  realSize: 0.06,
  bestTurn: 0,
  roles: {
    fruit: { colour: "#c81f35", material: "ceramic" },
    stalks: { colour: "#6f8f3a", material: "matte plastic" },
    leaf: { colour: "#58a03c", material: "matte plastic" },
  },
  parts: () => {
    const fruit = roundFruit({ height: 0.96, dent: [0.3, 0.32], foot: [0.06, 0.3] });
    return [
      part(
        "fruit",
        merged(
          placed(fruit, frame({ at: [-1.25, 1.15, 0.2], scale: 1.2, roll: -12 })),
          placed(fruit, frame({ at: [1.35, 1.1, -0.35], scale: 1.15, roll: 10 })),
        ),
      ),
      part(
        "stalks",
        merged(
          tube(
            [
              [-1.1, 2, 0.2],
              [-0.9, 3.4, 0.15],
              [-0.2, 4.9, 0],
              [0.75, 5.7, 0],
            ],
            [0.1, 0.08, 0.08, 0.14],
            { sides: 14 },
          ),
          tube(
            [
              [1.2, 1.9, -0.35],
              [1.35, 3.4, -0.3],
              [1.15, 4.8, -0.1],
              [0.75, 5.7, 0],
            ],
            [0.1, 0.08, 0.08, 0.14],
            { sides: 14 },
          ),
          tube(
            [
              [0.6, 5.65, 0],
              [1.05, 5.85, 0],
            ],
            0.2,
            { sides: 14 },
          ),
        ),
      ),
      part(
        "leaf",
        placed(
          blade({ length: 2.7, width: 1.35, droop: 0.3, fold: 0.16 }),
          frame({ at: [0.8, 5.7, 0], turn: 64, nod: 6, roll: -38 }),
        ),
      ),
    ];
  },
};
