import { band, drink, glassware } from "../glassware.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

/** Centimetres: an amber bottle of serum with a rubber bulb. */
export const dropperBottle: Model = {
  concept: "dropper bottle",
  aliases: [
    "serum",
    "serum bottle",
    "essential oil",
    "essential oil bottle",
    "tincture",
    "bottle of serum",
    "skincare serum",
    "skincare bottle",
    "skincare",
    "oil bottle",
  ],
  realSize: 0.11,
  bestTurn: -14,
  roles: {
    bottle: { colour: "#b06a28", material: "glass" },
    serum: { colour: "#d98d3a", material: "liquid" },
    label: { colour: "#fdf6ea", material: "paper" },
    collar: { colour: "#e3c070", material: "gold" },
    bulb: { colour: "#26242a", material: "rubber" },
  },
  parts: () => {
    const { wall, inside } = glassware(
      [
        [0, 0],
        [1.9, 0, 0.35],
        [1.9, 5.0, 0.9],
        [0.85, 5.7, 0.4],
        [0.85, 6.4],
      ],
      0.16,
      0.4,
    );
    return [
      part("bottle", wall),
      part("serum", drink(inside, 4.3)),
      part("label", band(1.94, 1.0, 3.9, 0.07)),
      part(
        "collar",
        turned([
          [0, 6.1],
          [1.15, 6.1, 0.1],
          [1.15, 7.5, 0.15],
          [0, 7.6],
        ]),
      ),
      part(
        "bulb",
        turned([
          [0, 7.5],
          [0.72, 7.5, 0.1],
          [0.62, 8.3, 0.3],
          [0.8, 9.4, 0.7],
          [0.55, 10.6, 0.6],
          [0, 10.7],
        ]),
      ),
    ];
  },
};
