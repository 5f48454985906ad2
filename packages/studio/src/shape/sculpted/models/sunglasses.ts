import { spectacles } from "../eyewear.js";
import type { Model } from "../model.js";

/** Centimetres. */
export const sunglasses: Model = {
  concept: "sunglasses",
  aliases: ["sun glasses", "shades", "pair of sunglasses"],
  realSize: 0.15,
  bestTurn: -26,
  roles: {
    frame: { colour: "#22242b", material: "plastic" },
    lenses: { colour: "#2b3140", material: "ceramic" },
    hinges: { colour: "#d9ab4a", material: "gold" },
  },
  parts: () => spectacles(2.8, 2.05, 0.4),
};
