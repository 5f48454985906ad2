import { cornered, flowing, lathe } from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";

/** Centimetres: a turned wooden top on its point. */
export const spinningTop: Model = {
  concept: "spinning top",
  aliases: ["toy top", "wooden top", "whirligig top", "humming top", "dreidel", "peg top"],
  realSize: 0.07,
  tips: 47,
  bestTurn: -20,
  roles: {
    body: { colour: "#d8483c", material: "plastic" },
    shoulder: { colour: "#2f7fb8", material: "plastic", takesMaterial: true },
    bands: { colour: "#f4c542", material: "plastic" },
    stem: { colour: "#d9a566", material: "wood" },
    tip: { colour: "#8d929a", material: "metal" },
  },
  parts: () => {
    const on = (role: string, mesh: Part["mesh"]) => part(role, mesh);
    const ring = (low: readonly [number, number], high: readonly [number, number]) =>
      lathe(
        cornered([
          [0, low[1]],
          [low[0], low[1], 0.12],
          [high[0], high[1], 0.12],
          [0, high[1]],
        ]),
        96,
      );
    return [
      on(
        "tip",
        lathe(
          flowing([
            [0, 0],
            [0.22, 0.12],
            [0.42, 0.7],
            [0, 0.9],
          ]),
          40,
        ),
      ),
      on(
        "body",
        lathe(
          flowing([
            [0, 0.5],
            [0.5, 0.55],
            [1.7, 1.9],
            [3.3, 3.5],
            [3.72, 4.1],
            [0, 4.3],
          ]),
          96,
        ),
      ),
      on("bands", ring([2.42, 2.5], [2.86, 2.95])),
      on("bands", ring([3.86, 3.95], [3.9, 4.5])),
      on(
        "shoulder",
        lathe(
          flowing([
            [0, 4.3],
            [3.74, 4.42],
            [3.2, 5.15],
            [1.5, 5.75],
            [0.6, 6.1],
            [0, 6.2],
          ]),
          96,
        ),
      ),
      on("bands", ring([2.32, 5.36], [2.02, 5.62])),
      on(
        "stem",
        lathe(
          flowing([
            [0, 5.8],
            [0.52, 5.9],
            [0.36, 6.8],
            [0.4, 7.9],
            [0.62, 8.4],
            [0.46, 8.9],
            [0, 9.0],
          ]),
          48,
        ),
      ),
    ];
  },
};
