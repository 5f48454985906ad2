import { cornered, frame, frustum, hollowed, lathe, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a wine bottle, corked, with a label. */
export const bottle: Model = {
  concept: "bottle",
  aliases: [
    "wine bottle",
    "glass bottle",
    "bottle of wine",
    "bottle of red wine",
    "bottle of white wine",
    "champagne bottle",
  ],
  realSize: 0.3,
  bestTurn: 0,
  roles: {
    body: { colour: "#2f6b45", material: "glass" },
    label: { colour: "#f3e8d2", material: "matte plastic" },
    cork: { colour: "#c99a63", material: "wood" },
  },
  parts: () => {
    const { outside, inside } = hollowed(
      cornered([
        [0, 0.7],
        [1.6, 0.5, 1],
        [2.9, 0, 0.3],
        [3.75, 0, 0.5],
        [3.75, 18, 4],
        [1.42, 22.2, 4],
        [1.35, 27.5],
        [1.6, 27.6, 0.1],
        [1.6, 28.7, 0.2],
        [1.45, 29.2],
      ]),
      0.34,
      1.2,
      0.8,
    );
    const label = lathe(
      cornered([
        [3.76, 6],
        [3.82, 6, 0.02],
        [3.82, 14.6, 0.02],
        [3.76, 14.6],
        [3.7, 14.6],
        [3.7, 6],
        [3.76, 6],
      ]),
      112,
    );
    return [
      part("body", lathe(outside, 112)),
      part("body", lathe(inside, 112)),
      part("label", label),
      part("cork", placed(frustum(0.98, 1.12, 3, 0.16), frame({ at: [0, 27.4, 0] }))),
    ];
  },
};
