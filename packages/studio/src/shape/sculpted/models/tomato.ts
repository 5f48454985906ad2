import { cos } from "../../../math/exact.js";
import { around, frame, instances, merged, placed, tube } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { roundFruit } from "../fruit.js";
import { type Model, part } from "../model.js";

export const tomato: Model = {
  concept: "tomato",
  aliases: ["tomatoes", "red tomato"],
  realSize: 0.08,
  bestTurn: 0,
  roles: {
    body: { colour: "#e23b2a", material: "ceramic" },
    leaves: { colour: "#4f9a3a", material: "matte plastic" },
  },
  parts: () => {
    const body = roundFruit({
      height: 0.8,
      shoulder: 0.06,
      dent: [0.24, 0.36],
      foot: [0.1, 0.4],
      swell: (a, latitude) => 1 + 0.026 * cos(6 * a + 0.4) * (0.4 + 0.6 * Math.abs(latitude)),
    });
    const leaf = placed(
      blade({ length: 0.72, width: 0.22, droop: 0.42, fold: 0.25, widest: 0.35 }),
      frame({ nod: -24 }),
    );
    const stalk = tube(
      [
        [0, 0.5, 0],
        [0.01, 0.75, 0],
        [0.1, 0.95, 0.02],
      ],
      [0.06, 0.05, 0.065],
      { sides: 16 },
    );
    return [
      part("body", body),
      part("leaves", merged(instances(leaf, around(6, frame({ at: [0, 0.66, 0.02] }), 12)), stalk)),
    ];
  },
};
