import type { Mesh } from "../../../geometry.js";
import { merged, type Vector } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { sheet } from "../sheet.js";

/** Folded of one sheet, its wings raised. */
export const origamiCrane: Model = {
  concept: "origami crane",
  aliases: ["paper crane", "origami bird", "origami", "folded paper crane", "paper cranes", "paper bird"],
  realSize: 0.14,
  bestTurn: -52,
  roles: {
    wings: { colour: "#e8564f", material: "paper" },
    body: { colour: "#d9453f", material: "paper", follows: 0.93 },
    neck: { colour: "#f06a61", material: "paper", follows: 1.06 },
  },
  parts: () => {
    const ridge: Vector = [0, 3.2, 0];
    const [front, back]: readonly [Vector, Vector] = [
      [0, 1.0, 2.3],
      [0, 1.0, -2.3],
    ];
    const wings = sides((s) => {
      const tip: Vector = [6.6 * s, 5.4, -0.5];
      const [a, b, m]: readonly [Vector, Vector, Vector] = [
        [0.85 * s, 1.5, 1.7],
        [0.85 * s, 1.5, -1.7],
        [0.75 * s, 2.7, 0],
      ];
      return [sheet([a, tip, m]), sheet([m, tip, b])];
    });
    const body = sides((s) => {
      const keel: Vector = [0.9 * s, 0.2, 0];
      const side: Vector = [1.0 * s, 1.6, 0];
      return [
        sheet([front, side, ridge]),
        sheet([back, ridge, side]),
        sheet([front, keel, side]),
        sheet([back, side, keel]),
        sheet([front, keel, back]),
      ];
    });
    const spike = (base: Vector, end: Vector, width: number): Mesh[] =>
      sides((s) => {
        const low: Vector = [width * s, base[1] - 0.7, base[2] * 0.7];
        const high: Vector = [0, base[1] + 1.1, base[2] * 0.62];
        return [sheet([high, end, low]), sheet([low, end, [0, base[1] - 0.9, base[2] * 0.75]])];
      });
    const top: Vector = [0, 6.6, 5.4];
    const beak: Vector = [0, 5.3, 7.2];
    const head = sides((s) => [sheet([top, beak, [0.28 * s, 5.75, 5.05]])]);
    return [
      part("wings", merged(...wings)),
      part("body", merged(...body, ...spike(back, [0, 6.2, -6.0], 0.55))),
      part("neck", merged(...spike(front, top, 0.55), ...head)),
    ];
  },
};
