import { frustum } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

export const cylinder: Model = {
  concept: "cylinder",
  aliases: ["drum shape"],
  realSize: 0.25,
  bestTurn: 0,
  roles: { body: { colour: "#3fa37c", material: "plastic" } },
  top: { y: 1.3, halfWidth: 0.35, halfDepth: 0.35 },
  parts: () => [part("body", frustum(0.5, 0.5, 1.3, 0.03, 128))],
};
