import { flowing, lathe } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres, on its blunt end. */
export const egg: Model = {
  concept: "egg",
  aliases: ["easter egg", "chicken egg"],
  realSize: 0.06,
  tips: 68,
  bestTurn: 0,
  roles: { shell: { colour: "#f3dfc8", material: "matte plastic" } },
  parts: () => {
    const profile = flowing(
      [
        [0, 0],
        [1.1, 0.29],
        [1.85, 1.05],
        [2.18, 2.25],
        [1.98, 3.6],
        [1.4, 4.75],
        [0.72, 5.4],
        [0, 5.62],
      ],
      false,
      9,
    );
    return [part("shell", lathe(profile))];
  },
};
