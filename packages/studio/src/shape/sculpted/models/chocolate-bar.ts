import { merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box } from "../pieces.js";

/** Centimetres: a bar half out of its wrapper. */
export const chocolateBar: Model = {
  concept: "chocolate bar",
  aliases: ["chocolate", "bar of chocolate", "milk chocolate", "candy bar"],
  realSize: 0.17,
  bestTurn: -12,
  lies: true,
  roles: {
    chocolate: { colour: "#5a3019", material: "plastic" },
    foil: { colour: "#d9dce0", material: "silver" },
    wrapper: { colour: "#7a2d3c", material: "paper" },
    label: { colour: "#f0c977", material: "gold" },
  },
  parts: () => {
    const squares = [0, 1, 2].flatMap((row) =>
      [-1, 0, 1].map((col) => box([2.25, 2.05, 1.2], { at: [col * 2.45, 10.4 + row * 2.25, 0] }, 0.28)),
    );
    return [
      part("chocolate", merged(box([7.3, 16.4, 0.75], [0, 8.2, 0], 0.2), ...squares)),
      part("foil", box([7.6, 1.5, 1.1], { at: [0, 9.1, 0], roll: 2 }, 0.12)),
      part("wrapper", box([7.9, 8.8, 1.35], [0, 4.4, 0], 0.18)),
      part("label", box([5, 2.6, 0.1], [0, 4.6, 0.68], 0.04)),
    ];
  },
};
