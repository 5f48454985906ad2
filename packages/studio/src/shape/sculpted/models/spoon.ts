import { frame, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { along, strip } from "../strip.js";

/** Centimetres: upright on its handle. */
export const spoon: Model = {
  concept: "spoon",
  aliases: ["teaspoon", "tablespoon", "soup spoon", "silver spoon", "dessert spoon"],
  realSize: 0.18,
  bestTurn: -16,
  lies: true,
  roles: { body: { colour: "#e9ebed", material: "metal" } },
  parts: () => {
    const body = strip({
      length: 18.5,
      width: along([
        [0, 1.8],
        [0.14, 1.65],
        [0.55, 0.75],
        [0.64, 0.85],
        [0.8, 4.0],
        [0.88, 4.1],
        [1, 3.2],
      ]),
      thickness: 0.4,
      bow: along([
        [0, 0.5],
        [0.35, 0],
        [0.62, 0.25],
        [0.74, 0.1],
        [1, 0.75],
      ]),
      dish: along([
        [0.6, 0],
        [0.78, 0.95],
        [0.88, 0.95],
        [1, 0.5],
      ]),
      ends: [0.06, 0.12],
    });
    return [part("body", placed(body, frame({ scale: [1.25, 1, 1.4] })))];
  },
};
