import { frame, placed } from "../../mesh/index.js";
import { faceted } from "../facet.js";
import { type Model, part } from "../model.js";

/** A brilliant: pavilion, girdle, crown and table. */
export const diamond: Model = {
  concept: "diamond",
  aliases: ["gem", "gemstone", "jewel", "brilliant", "precious stone"],
  realSize: 0.03,
  bestTurn: -12,
  floats: true,
  roles: { stone: { colour: "#8fd8f2", material: "ceramic" } },
  parts: () => [
    part(
      "stone",
      placed(
        faceted(
          [
            [0, 0, 0],
            [1.6, 1.75, 0.5],
            [3.0, 3.2, 1],
            [3.0, 3.36, 1],
            [2.45, 4.2, 1.5],
            [1.75, 4.7, 2],
          ],
          8,
        ),
        frame({ nod: 10, roll: -5 }),
      ),
    ),
  ],
};
