import { drink, glassware } from "../glassware.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

/** Centimetres. */
export const nailPolish: Model = {
  concept: "nail polish",
  aliases: ["nail varnish", "nail lacquer", "nail polish bottle", "bottle of nail polish"],
  realSize: 0.085,
  bestTurn: -16,
  roles: {
    polish: { colour: "#d92f5e", material: "ceramic" },
    glass: { colour: "#f5f7f8", material: "glass" },
    cap: { colour: "#232128", material: "plastic" },
  },
  parts: () => {
    const { wall, inside } = glassware(
      [
        [0, 0],
        [1.6, 0, 0.5],
        [1.75, 2.1, 1.2],
        [0.75, 3.4, 0.3],
        [0.75, 3.8],
      ],
      0.14,
      0.35,
    );
    return [
      part("glass", wall),
      part("polish", drink(inside, 3.0)),
      part(
        "cap",
        turned([
          [0, 3.6],
          [0.95, 3.6, 0.12],
          [0.78, 8.2, 0.35],
          [0, 8.4],
        ]),
      ),
    ];
  },
};
