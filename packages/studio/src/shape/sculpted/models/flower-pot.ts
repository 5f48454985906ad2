import type { Model } from "../model.js";
import { flowerPot } from "../pot.js";

/** Centimetres: a clay pot with nothing but soil in it. */
export const flowerPotAlone: Model = {
  concept: "flower pot",
  aliases: ["flowerpot", "plant pot", "clay pot", "terracotta pot", "planter"],
  realSize: 0.2,
  bestTurn: 0,
  roles: {
    pot: { colour: "#cf6f43", material: "clay" },
    soil: { colour: "#4a3226", material: "clay" },
  },
  inside: { y: 7.6, radius: 3.9, rim: 8.8 },
  parts: () => flowerPot(),
};
