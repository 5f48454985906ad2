import { torus as ring } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

export const torus: Model = {
  concept: "torus",
  aliases: ["ring shape", "hoop", "rubber ring"],
  realSize: 0.3,
  bestTurn: 0,
  roles: { body: { colour: "#8e6bd1", material: "plastic" } },
  parts: () => [part("body", ring(1, 0.42, 128, 64))],
};
