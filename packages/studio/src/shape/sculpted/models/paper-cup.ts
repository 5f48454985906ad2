import { cornered, lathe } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, turned } from "../pieces.js";

/** Centimetres: a coffee to go with its lid and sleeve. */
export const paperCup: Model = {
  concept: "paper cup",
  aliases: [
    "takeaway cup",
    "takeaway coffee",
    "coffee to go",
    "to go cup",
    "to-go cup",
    "takeout cup",
    "takeout coffee",
    "disposable cup",
    "takeaway coffee cup",
    "coffee paper cup",
    "paper coffee cup",
  ],
  realSize: 0.14,
  bestTurn: -10,
  roles: {
    cup: { colour: "#fbf7ef", material: "paper" },
    sleeve: { colour: "#b98a5b", material: "cardboard" },
    lid: { colour: "#2a2627", material: "plastic" },
  },
  parts: () => [
    part(
      "cup",
      turned(
        [
          [0, 0.3],
          [2.6, 0.3],
          [2.7, 0, 0.1],
          [2.95, 0, 0.1],
          [4.1, 11.8, 0.1],
          [0, 11.8],
        ],
        {},
        96,
      ),
    ),
    part(
      "sleeve",
      lathe(
        cornered(
          [
            [3.2, 3.4],
            [3.42, 3.3, 0.06],
            [3.98, 9, 0.06],
            [3.8, 9],
          ],
          true,
        ),
        96,
      ),
    ),
    part(
      "lid",
      turned(
        [
          [0, 11.6],
          [4.4, 11.6, 0.1],
          [4.45, 12.3, 0.2],
          [4.15, 12.5, 0.1],
          [3.95, 13.5, 0.25],
          [3.3, 13.5, 0.2],
          [3.1, 13.0, 0.2],
          [0, 13.0],
        ],
        {},
        96,
      ),
    ),
    part("lid", box([0.9, 0.12, 0.5], [0, 13.55, 3.6], 0.05)),
  ],
};
