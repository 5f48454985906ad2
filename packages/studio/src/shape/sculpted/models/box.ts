import { boxAt, merged, mirrored } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: an open cardboard box. */
export const box: Model = {
  concept: "box",
  aliases: ["cardboard box", "carton", "open box", "moving box", "shipping box", "cardboard carton"],
  realSize: 0.5,
  bestTurn: 28,
  roles: {
    body: { colour: "#c99a63", material: "matte plastic" },
    flaps: { colour: "#c99a63", material: "matte plastic", follows: 1.04 },
    inside: { colour: "#b5854f", material: "matte plastic", follows: 0.9 },
    tape: { colour: "#e9cf9a", material: "plastic" },
  },
  inside: { y: 1.2, radius: 12 },
  parts: () => {
    const wall = merged(boxAt([19.4, 13, 0], [1.2, 26, 32], 0.45));
    const side = boxAt([24.6, 27.6, 0], [13.4, 1, 30.6], 0.4, { roll: 20 });
    return [
      part("body", mirrored(wall)),
      part(
        "body",
        merged(boxAt([0, 13, 15.4], [40, 26, 1.2], 0.45), boxAt([0, 13, -15.4], [40, 26, 1.2], 0.45)),
      ),
      part("inside", boxAt([0, 0.9, 0], [38.6, 1.2, 30.6], 0.4)),
      part("flaps", mirrored(side)),
      part(
        "flaps",
        merged(
          boxAt([0, 22.2, 20.6], [38, 1, 12], 0.4, { nod: 50 }),
          boxAt([0, 31, -17.6], [38, 12, 1], 0.4, { nod: -18 }),
        ),
      ),
      part("tape", merged(boxAt([0, 7, 15.7], [5, 12, 0.9], 0.3), boxAt([0, 0.8, 15.2], [5, 1.4, 1.8], 0.3))),
    ];
  },
};
