import { blended, block, cut, halfSpace, put } from "../../solid/index.js";
import type { Model } from "../model.js";

export const pyramid: Model = {
  concept: "pyramid",
  aliases: ["square pyramid"],
  realSize: 0.25,
  bestTurn: 32,
  roles: { body: { colour: "#e8a93c", material: "plastic" } },
  parts: (coarseness) => {
    const sides = [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const;
    const faces = sides.map(([x, z]) => cut(halfSpace([x * 0.5, 0, z * 0.5], [-x, -0.56, -z]), 0.035));
    return blended("body", [put(block([1.02, 1, 1.02], 0.02, { at: [0, 0.5, 0] })), ...faces], {
      cell: Math.min(0.03, 0.014 * coarseness),
    });
  },
};
