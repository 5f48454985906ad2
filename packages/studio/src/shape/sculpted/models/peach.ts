import { cos, exp } from "../../../math/exact.js";
import { frame, placed, tube } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { roundFruit } from "../fruit.js";
import { type Model, part } from "../model.js";

export const peach: Model = {
  concept: "peach",
  aliases: ["peaches", "nectarine", "apricot"],
  realSize: 0.08,
  bestTurn: -24,
  roles: {
    body: { colour: "#f79a6a", material: "clay" },
    stalk: { colour: "#6a4a2c", material: "wood" },
    leaf: { colour: "#6aa344", material: "matte plastic" },
  },
  parts: () => {
    const body = roundFruit({
      height: 0.93,
      dent: [0.34, 0.3],
      foot: [0.08, 0.3],
      // The cleft down the front.
      swell: (a) => {
        const d = Math.min(Math.abs(a), 6.2832 - Math.abs(a));
        return 1 - 0.11 * exp(-(d * d) / 0.016) + 0.02 * cos(a * 2);
      },
    });
    return [
      part("body", body),
      part(
        "stalk",
        tube(
          [
            [0, 0.5, 0],
            [0, 0.78, 0],
            [0.05, 0.92, 0],
          ],
          [0.05, 0.05, 0.07],
          { sides: 14 },
        ),
      ),
      part(
        "leaf",
        placed(
          blade({ length: 1.05, width: 0.4, droop: 0.25, fold: 0.14 }),
          frame({ at: [0.02, 0.8, 0], turn: 88, nod: -14, roll: -24 }),
        ),
      ),
    ];
  },
};
