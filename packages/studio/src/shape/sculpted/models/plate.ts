import { cornered, lathe } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres. */
export const plate: Model = {
  concept: "plate",
  aliases: ["dinner plate", "saucer", "platter"],
  realSize: 0.26,
  bestTurn: 0,
  roles: { body: { colour: "#f3efe6", material: "ceramic" } },
  top: { y: 0.95, halfWidth: 7.6, halfDepth: 7.6 },
  parts: () => {
    const profile = cornered([
      [0, 0.35],
      [6.6, 0.35, 0.2],
      [6.8, 0, 0.15],
      [7.5, 0, 0.3],
      [8.2, 0.55, 2],
      [13, 2.15, 0.2],
      [12.9, 2.55, 0.2],
      [8.5, 1.15, 2.5],
      [7.6, 0.95, 2.5],
      [0, 0.95],
    ]);
    return [part("body", lathe(profile, 128))];
  },
};
