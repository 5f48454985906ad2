import { exp } from "../../../math/exact.js";
import { frame, merged, placed } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { roundFruit } from "../fruit.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

/** With a seam down one side. */
export const plum: Model = {
  concept: "plum",
  aliases: ["plums", "damson", "prune"],
  realSize: 0.06,
  bestTurn: -16,
  roles: {
    body: { colour: "#6b3a86", material: "matte plastic" },
    stalk: { colour: "#6b4a2e", material: "clay" },
    leaf: { colour: "#5f9f45", material: "clay" },
  },
  parts: () => {
    const lean = frame({ at: [0, 3.2, 0], roll: -7, scale: 3 });
    const seam = (angle: number) => {
      const off = Math.min(Math.abs(angle), Math.abs(angle - 6.2832));
      return 1 - 0.075 * exp(-(off * off) / 0.028);
    };
    return [
      part(
        "body",
        placed(roundFruit({ height: 1.1, dent: [0.28, 0.32], foot: [0.06, 0.3], swell: seam }), lean),
      ),
      part(
        "stalk",
        wire(
          [
            [0.3, 5.6, 0],
            [0.45, 6.8, 0],
            [1.0, 7.8, 0.1],
          ],
          [0.15, 0.13, 0.2],
        ),
      ),
      part(
        "leaf",
        merged(
          placed(
            blade({ length: 4.0, width: 1.7, droop: 0.25, fold: 0.2, thickness: 0.14 }),
            frame({ at: [0.75, 7.3, 0], turn: 74, nod: -6 }),
          ),
        ),
      ),
    ];
  },
};
