import { cos, radians, sin } from "../../../math/exact.js";
import { patch } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, turned } from "../pieces.js";
import { along } from "../strip.js";

/** Centimetres: a squeezable tube standing on its cap. */
export const cosmeticTube: Model = {
  concept: "cosmetic tube",
  aliases: [
    "cream tube",
    "tube of cream",
    "toothpaste",
    "toothpaste tube",
    "tube of toothpaste",
    "sunscreen",
    "lotion tube",
    "squeeze tube",
  ],
  realSize: 0.16,
  bestTurn: -16,
  roles: {
    tube: { colour: "#8fc7c1", material: "matte plastic" },
    seam: { colour: "#8fc7c1", material: "matte plastic", follows: 0.94 },
    cap: { colour: "#fbf7ef", material: "plastic" },
    label: { colour: "#fffdf8", material: "matte plastic" },
  },
  parts: () => {
    const width = along([
      [0, 2.5],
      [0.5, 2.7],
      [1, 3.05],
    ]);
    const depth = along([
      [0, 2.5],
      [0.45, 2.1],
      [1, 0.12],
    ]);
    const skin = (from: number, to: number, out: number, a0: number, a1: number, u: number) =>
      patch(
        (s, v) => {
          const t = from + (to - from) * v;
          const a = radians(a0 + (a1 - a0) * s);
          return [(width(t) + out) * sin(a), 2.6 + 12 * t, (depth(t) + out) * cos(a)];
        },
        { u, v: 40, aroundU: a1 - a0 >= 360 },
      );
    return [
      part("tube", skin(0, 1, 0, 0, 360, 72)),
      part("seam", box([6.3, 1.5, 0.34], [0, 14.9, 0], 0.12)),
      part(
        "cap",
        turned([
          [0, 0],
          [2.35, 0, 0.25],
          [2.55, 2.5, 0.15],
          [2.2, 2.75],
          [0, 2.75],
        ]),
      ),
      part("label", skin(0.22, 0.62, 0.03, -46, 46, 24)),
    ];
  },
};
