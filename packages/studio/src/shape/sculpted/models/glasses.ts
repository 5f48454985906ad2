import { spectacles } from "../eyewear.js";
import type { Model } from "../model.js";

/** Centimetres. */
export const glasses: Model = {
  concept: "glasses",
  aliases: ["eyeglasses", "spectacles", "reading glasses", "eye glasses", "pair of glasses"],
  realSize: 0.15,
  bestTurn: -26,
  roles: {
    frame: { colour: "#8a4a2b", material: "plastic" },
    lenses: { colour: "#f3fafa", material: "glass" },
    hinges: { colour: "#d9ab4a", material: "gold" },
  },
  parts: () => spectacles(2.65, 2.35, 0.32),
};
