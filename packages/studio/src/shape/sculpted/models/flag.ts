import { radians, sin } from "../../../math/exact.js";
import { ballAt, discAt, leaf, merged, rod } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: flying from its pole. */
export const flag: Model = {
  concept: "flag",
  aliases: ["waving flag", "banner flag", "pennant", "flagpole"],
  realSize: 1.6,
  bestTurn: -12,
  roles: {
    cloth: { colour: "#d8403a", material: "fabric" },
    pole: { colour: "#e8e4da", material: "plastic" },
    knob: { colour: "#dcae4c", material: "gold" },
    foot: { colour: "#4a4d57", material: "matte plastic" },
  },
  parts: () => {
    const cloth = leaf(
      (u, v) => {
        const swing = 11 * u * sin(radians(430 * u + 40 * v));
        return [2 + 86 * u, 92 + 56 * v - 7 * u * u + 2.2 * sin(radians(360 * u)), swing];
      },
      (u, v) => 1.3 * Math.sqrt(Math.min(1, 60 * u * (1 - u)) * Math.min(1, 60 * v * (1 - v))),
      56,
      20,
    );
    return [
      part("cloth", cloth),
      part("pole", rod([0, 0, 0], [0, 154, 0], 2)),
      part("knob", ballAt([0, 156, 0], 3.8)),
      part("foot", merged(discAt([0, 0, 0], 24, 4, 1.6), discAt([0, 3.4, 0], 5, 6, 1.4))),
    ];
  },
};
