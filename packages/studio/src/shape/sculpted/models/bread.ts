import { type Corner, type Lean, slabAt } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Across a loaf, its foot on y = 0. */
export const LOAF: readonly Corner[] = [
  [-5.2, 0, 1.4],
  [5.2, 0, 1.4],
  [5.3, 5.4, 2],
  [6.6, 7.4, 1.9],
  [5.4, 10.6, 2.6],
  [0, 11.2, 6],
  [-5.4, 10.6, 2.6],
  [-6.6, 7.4, 1.9],
  [-5.3, 5.4, 2],
];
export const CRUMB: readonly Corner[] = LOAF.map(([x, y, r]) => [x * 0.88, 0.6 + y * 0.9, r!]);

/** Centimetres: a loaf with three slices cut. */
export const bread: Model = {
  concept: "bread",
  aliases: ["loaf", "loaf of bread", "bread loaf", "white bread", "sliced bread"],
  realSize: 0.26,
  bestTurn: 42,
  roles: {
    crust: { colour: "#c07a35", material: "clay" },
    crumb: { colour: "#f6dda6", material: "clay" },
  },
  parts: () => {
    const slice = (y: number, z: number, depth: number, lean: Lean, bevel: number) => [
      part("crust", slabAt([0, y, z], LOAF, depth, bevel, lean)),
      part("crumb", slabAt([0, y, z], CRUMB, depth + 0.16, 0.3, lean)),
    ];
    return [
      ...slice(0, -4, 15, {}, 1.2),
      ...slice(0, 6, 1.7, { nod: -9 }, 0.5),
      ...slice(0.3, 9.8, 1.7, { nod: -27 }, 0.5),
      ...slice(0.85, 15.6, 1.7, { nod: -86, turn: 6 }, 0.5),
    ];
  },
};
