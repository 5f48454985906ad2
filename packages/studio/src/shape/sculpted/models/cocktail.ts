import {
  ballAt,
  cornered,
  flowing,
  frame,
  joined,
  lathe,
  merged,
  placed,
  rod,
  torus,
  tube,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a stemmed glass with a drink, a cherry and a straw. */
export const cocktail: Model = {
  concept: "cocktail",
  aliases: ["cocktail glass", "martini", "martini glass", "margarita", "mixed drink"],
  realSize: 0.2,
  bestTurn: -10,
  roles: {
    drink: { colour: "#f2663f", material: "ceramic" },
    glass: { colour: "#f3fafa", material: "glass" },
    cherry: { colour: "#cf2436", material: "ceramic" },
    straw: { colour: "#4fb3a8", material: "plastic" },
    lime: { colour: "#8fc63f", material: "plastic" },
    flesh: { colour: "#e4f2b4", material: "plastic" },
  },
  parts: () => {
    const glass = lathe(
      joined(
        cornered([
          [0, 0],
          [3.9, 0, 0.15],
          [3.9, 0.3, 0.15],
        ]),
        flowing([
          [3.9, 0.3],
          [1.2, 0.8],
          [0.45, 2],
          [0.4, 6.6],
          [0.7, 7.4],
        ]),
        cornered([
          [0.7, 7.4],
          [5.6, 13.6, 0.06],
          [5.42, 13.62, 0.06],
          [0.4, 7.7, 0.3],
          [0, 7.7],
        ]),
      ),
      96,
    );
    const drink = lathe(
      cornered([
        [0, 7.85],
        [0.4, 7.85, 0.2],
        [4.55, 12.75, 0.06],
        [4.4, 12.85, 0.05],
        [0, 12.85],
      ]),
      96,
    );
    const slice = frame({ at: [5.1, 13.6, 0.8], turn: 24, nod: 78 });
    return [
      part("drink", drink),
      part("glass", glass),
      part(
        "cherry",
        merged(
          ballAt([-1.4, 13.2, 1.6], 0.95),
          tube(
            [
              [-1.4, 14, 1.6],
              [-1.7, 15, 1.5],
              [-2.3, 15.7, 1.4],
            ],
            0.08,
            { sides: 8 },
          ),
        ),
      ),
      part("straw", rod([0.6, 8.6, -0.2], [3.4, 17.4, -2.4], 0.3)),
      part("lime", placed(torus(1.6, 0.22, 48, 12), slice)),
      part(
        "flesh",
        placed(
          lathe(
            cornered([
              [0, -0.18],
              [1.6, -0.18, 0.05],
              [1.6, 0.18, 0.05],
              [0, 0.18],
            ]),
            48,
          ),
          slice,
        ),
      ),
    ];
  },
};
