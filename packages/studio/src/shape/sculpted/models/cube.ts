import { roundedBox } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

export const cube: Model = {
  concept: "cube",
  aliases: ["block", "square block", "toy block"],
  realSize: 0.2,
  bestTurn: 28,
  roles: { body: { colour: "#3f7fd6", material: "plastic" } },
  top: { y: 0.5, halfWidth: 0.45, halfDepth: 0.45 },
  parts: () => [part("body", roundedBox([1, 1, 1], 0.035))],
};
