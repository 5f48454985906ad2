import {
  cornered,
  flowing,
  frame,
  hollowed,
  joined,
  lathe,
  mirrored,
  placed,
  roundedBox,
  tube,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a two-handled cup on a plinth. */
export const trophy: Model = {
  concept: "trophy",
  aliases: ["trophy cup", "award", "championship cup", "winner cup", "prize", "chalice"],
  realSize: 0.35,
  bestTurn: 12,
  roles: {
    cup: { colour: "#e3b23c", material: "gold" },
    handles: { colour: "#e3b23c", material: "gold", follows: 1 },
    inside: { colour: "#e3b23c", material: "gold", follows: 1 },
    base: { colour: "#1f2540", material: "plastic" },
    plaque: { colour: "#e3b23c", material: "gold", follows: 1 },
  },
  parts: () => {
    const stem = cornered([
      [0, 6.4],
      [5.0, 6.4, 0.25],
      [5.0, 7.0, 0.25],
      [3.4, 7.6, 1.2],
      [1.15, 9.6, 2.4],
      [1.0, 12.2, 0.4],
      [1.9, 12.5, 0.35],
      [1.9, 13.4, 0.35],
      [1.0, 13.7, 0.4],
      [1.1, 14.6],
    ]);
    const bowl = flowing(
      [
        [1.1, 14.6],
        [2.6, 15.5],
        [5.4, 18],
        [6.7, 21.6],
        [7.1, 26],
        [7.35, 29.4],
        [8.05, 30.6],
      ],
      false,
      8,
    );
    const { outside, inside } = hollowed(joined(stem, bowl), 0.4, 15.6, 1.4);
    const handle = tube(
      [
        [6.3, 27.8, 0],
        [8.6, 28.9, 0],
        [11.2, 28.0, 0],
        [11.6, 24.8, 0],
        [9.6, 21.6, 0],
        [7.3, 19.9, 0],
        [5.6, 19.2, 0],
      ],
      [0.55, 0.62, 0.7, 0.66, 0.58, 0.52, 0.5],
      { steps: 12 },
    );
    const base = lathe(
      cornered([
        [0, 0],
        [6.4, 0, 0.4],
        [6.4, 1.2, 0.3],
        [5.7, 1.5, 0.3],
        [5.35, 6.5, 0.4],
        [0, 6.5],
      ]),
    );
    const plaque = placed(roundedBox([4.6, 2.3, 0.5], 0.2), frame({ at: [0, 3.9, 5.42], nod: -4 }));
    return [
      part("cup", lathe(outside, 112)),
      part("inside", lathe(inside, 112)),
      part("handles", mirrored(handle)),
      part("base", base),
      part("plaque", plaque),
    ];
  },
};
