import { type Corner, discAt, merged, slabAt } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const OUTLINE: readonly Corner[] = [
  [-7, 0.6, 0.5],
  [-2.4, 3.6, 0.8],
  [7, 3.6, 3.4],
  [7, 12.4, 3.4],
  [-9, 12.4, 3.4],
  [-9, 3.6, 3.4],
  [-6.2, 3.6, 0.6],
];

/** A speech bubble with three dots. */
export const speechBubble: Model = {
  concept: "speech bubble",
  aliases: ["chat bubble", "dialogue bubble", "thought bubble", "talk bubble", "word balloon"],
  realSize: 0.3,
  bestTurn: -18,
  floats: true,
  roles: {
    body: { colour: "#fbfaf6", material: "plastic" },
    dots: { colour: "#4a8fe0", material: "plastic" },
  },
  parts: () => [
    part("body", slabAt([0, 0, 0], OUTLINE, 2.6, 0.45)),
    part("dots", merged(...[-5, -1, 3].map((x) => discAt([x, 8, 1.1], 1.15, 0.7, 0.3, { nod: 90 })))),
  ],
};
