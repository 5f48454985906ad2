import { merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum, turned } from "../pieces.js";

/** Centimetres: a square flask of tinted glass with a gold collar and a heavy stopper. */
export const perfumeBottle: Model = {
  concept: "perfume bottle",
  aliases: [
    "perfume",
    "bottle of perfume",
    "fragrance bottle",
    "fragrance",
    "cologne",
    "cologne bottle",
    "eau de parfum",
    "scent bottle",
  ],
  realSize: 0.12,
  bestTurn: -24,
  roles: {
    glass: { colour: "#f6efe9", material: "glass" },
    scent: { colour: "#fbd9c6", material: "glass" },
    collar: { colour: "#e2b659", material: "gold" },
    cap: { colour: "#23212a", material: "plastic" },
    label: { colour: "#fbf6ee", material: "matte plastic" },
    border: { colour: "#e2b659", material: "gold" },
    print: { colour: "#2b2730", material: "matte plastic" },
  },
  parts: () => [
    part("glass", box([7.4, 8.2, 3.6], [0, 4.1, 0], 0.75)),
    part("scent", box([6.5, 5.9, 2.7], [0, 3.6, 0], 0.45)),
    part(
      "collar",
      turned(
        [
          [0, 0],
          [1.35, 0, 0.12],
          [1.35, 0.5, 0.12],
          [1.0, 0.6, 0.1],
          [1.0, 1.3, 0.1],
          [0, 1.3],
        ],
        { at: [0, 8.15, 0] },
      ),
    ),
    part("cap", box([3.0, 2.9, 2.4], [0, 10.7, 0], 0.35)),
    part("border", box([3.3, 2.3, 0.1], [0, 3.7, 1.82], 0.04)),
    part("label", box([3.1, 2.1, 0.14], [0, 3.7, 1.83], 0.05)),
    part(
      "print",
      merged(
        drum(0.34, 0.06, { ...AHEAD, at: [0, 4.2, 1.9] }, 0.02, 32),
        box([1.7, 0.14, 0.06], [0, 3.45, 1.9], 0.02),
        box([1.1, 0.1, 0.06], [0, 3.1, 1.9], 0.02),
      ),
    ),
  ],
};
