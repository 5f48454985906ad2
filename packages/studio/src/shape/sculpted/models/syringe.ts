import { merged } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { box, drum, rod, turned } from "../pieces.js";

/** Centimetres: a clear barrel with its scale, liquid, plunger and needle. */
export const syringe: Model = {
  concept: "syringe",
  aliases: ["hypodermic needle", "injection needle", "vaccine syringe", "syringes", "hypodermic syringe"],
  realSize: 0.14,
  bestTurn: -24,
  lies: true,
  roles: {
    barrel: { colour: "#eaf4f8", material: "glass" },
    plunger: { colour: "#f6f7f8", material: "plastic" },
    liquid: { colour: "#4fb3d9", material: "liquid" },
    seal: { colour: "#2f333b", material: "rubber" },
    scale: { colour: "#2d4a66", material: "matte plastic" },
    needle: { colour: "#b9c1ca", material: "metal" },
    hub: { colour: "#2f8fd0", material: "plastic" },
  },
  parts: () => [
    part(
      "barrel",
      turned(
        [
          [0, 4.1],
          [0.3, 4.1, 0.05],
          [0.36, 4.7, 0.1],
          [1.0, 5.0, 0.2],
          [1.0, 10.6, 0.04],
          [0.88, 10.6, 0.03],
          [0.88, 5.15, 0.15],
          [0, 5.0],
        ],
        {},
        56,
      ),
    ),
    part(
      "liquid",
      turned(
        [
          [0, 5.1],
          [0.84, 5.2, 0.1],
          [0.84, 7.9, 0.03],
          [0, 7.9],
        ],
        {},
        48,
      ),
    ),
    part(
      "seal",
      turned(
        [
          [0, 7.95],
          [0.85, 7.95, 0.05],
          [0.78, 8.3, 0.04],
          [0.85, 8.65, 0.05],
          [0, 8.65],
        ],
        {},
        40,
      ),
    ),
    part(
      "plunger",
      merged(
        box([1.25, 5.0, 0.16], [0, 11.1, 0], 0.06),
        box([0.16, 5.0, 1.25], [0, 11.1, 0], 0.06),
        drum(1.1, 0.28, { at: [0, 13.6, 0] }, 0.1),
        ...sides((s) => [box([1.5, 0.26, 1.0], [1.4 * s, 10.55, 0], 0.12)]),
        drum(1.12, 0.28, { at: [0, 10.55, 0] }, 0.1),
      ),
    ),
    part(
      "scale",
      merged(
        ...Array.from({ length: 13 }, (_, i) =>
          box([i % 3 === 0 ? 0.8 : 0.45, 0.07, 0.05], [i % 3 === 0 ? 0 : -0.17, 5.7 + i * 0.36, 0.995], 0.02),
        ),
      ),
    ),
    part(
      "hub",
      turned(
        [
          [0, 2.9],
          [0.22, 2.9, 0.04],
          [0.42, 4.15, 0.06],
          [0, 4.15],
        ],
        {},
        32,
      ),
    ),
    part("needle", rod([0, 0, 0], [0, 3.2, 0], [0.02, 0.085], 14)),
  ],
};
