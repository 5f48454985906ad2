import { merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, drum, turned } from "../pieces.js";

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
    cap: { colour: "#1f1d22", material: "ceramic" },
    label: { colour: "#fbf6ee", material: "matte plastic" },
    border: { colour: "#e2b659", material: "gold" },
    print: { colour: "#2b2730", material: "matte plastic" },
  },
  parts: () => [
    // Walls of glass, a thick foot, and scent up to the shoulder with a dip tube in it.
    part("glass", box([6.6, 8.2, 3.4], { at: [0, 4.1, 0] }, 0.42)),
    part("scent", box([5.5, 5.5, 2.3], [0, 4.15, 0], 0.3)),
    part("cap", drum(0.11, 6.4, { at: [0.1, 4.6, 0] }, 0.04, 16)),
    part(
      "collar",
      merged(
        turned(
          [
            [0, 0],
            [1.3, 0, 0.1],
            [1.3, 0.42, 0.1],
            [1.02, 0.52, 0.08],
            [1.02, 0.95, 0.08],
            [0, 0.95],
          ],
          { at: [0, 8.17, 0] },
        ),
        box([2.86, 0.14, 2.46], [0, 9.16, 0], 0.05),
      ),
    ),
    part("cap", box([2.8, 2.7, 2.4], [0, 10.6, 0], 0.16)),
    part("border", box([3.06, 1.76, 0.03], [0, 3.7, 1.715], 0.012)),
    part("label", box([2.94, 1.64, 0.05], [0, 3.7, 1.72], 0.02)),
    part(
      "print",
      merged(
        box([1.5, 0.16, 0.03], [0, 3.86, 1.745], 0.01),
        box([0.9, 0.07, 0.03], [0, 3.52, 1.745], 0.01),
        box([0.55, 0.05, 0.03], [0, 3.28, 1.745], 0.01),
      ),
    ),
  ],
};
