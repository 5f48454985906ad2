import { ball as sphere } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

export const ball: Model = {
  concept: "ball",
  aliases: ["sphere", "orb", "marble", "toy ball", "beach ball"],
  realSize: 0.2,
  bestTurn: 0,
  roles: { body: { colour: "#e5533d", material: "plastic" } },
  parts: () => [part("body", sphere(1, 128))],
};
