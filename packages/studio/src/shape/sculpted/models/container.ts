import { boxAt, merged, mirrored } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a lunch box, its lid clipped on. */
export const container: Model = {
  concept: "container",
  aliases: [
    "plastic container",
    "food container",
    "lunch box",
    "lunchbox",
    "storage box",
    "storage container",
    "tupperware",
  ],
  realSize: 0.24,
  bestTurn: -26,
  roles: {
    body: { colour: "#d7eef0", material: "plastic" },
    lid: { colour: "#3fae9e", material: "plastic" },
    clips: { colour: "#2f8f82", material: "plastic" },
    seal: { colour: "#f6f3ea", material: "rubber" },
  },
  top: { y: 12.2, halfWidth: 9, halfDepth: 6 },
  parts: () => [
    part("body", boxAt([0, 4.9, 0], [22, 9.8, 15.4], 2.2, {}, 6)),
    part("body", boxAt([0, 9, 0], [23.4, 1.2, 16.8], 0.5)),
    part("seal", boxAt([0, 9.8, 0], [22.8, 0.8, 16.2], 0.35)),
    part("lid", boxAt([0, 10.9, 0], [24, 1.8, 17.4], 0.8)),
    part("lid", boxAt([0, 11.8, 0], [19, 0.9, 12.6], 0.4)),
    part(
      "clips",
      merged(
        mirrored(boxAt([12.1, 9.7, 0], [1, 4.2, 8.4], 0.4)),
        boxAt([0, 9.7, 8.8], [10, 4.2, 1], 0.4),
        boxAt([0, 9.7, -8.8], [10, 4.2, 1], 0.4),
      ),
    ),
  ],
};
