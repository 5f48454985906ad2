import { blended, block, cut, ellipsoid, halfSpace, paint, put } from "../../solid/index.js";
import type { Model } from "../model.js";

/** Holes in the cut face: x, y, radius; and in the top: x, z, radius. */
const FRONT = [
  [-6.2, 4.8, 1.2],
  [-3.2, 2.2, 1.5],
  [0.4, 5.3, 1.1],
  [2.6, 2.5, 0.8],
  [5.4, 4.8, 0.9],
  [-0.6, 0.9, 0.5],
  [6.6, 1.7, 0.6],
  [-7.2, 1.4, 0.6],
] as const;
const TOP = [
  [-4.6, 0.4, 1.5],
  [-0.4, 1.4, 1],
  [3, 0.9, 0.8],
  [-6.4, -3, 0.9],
  [-2.2, -1.6, 0.6],
] as const;

/** Centimetres: a wedge with holes, rind to the left. */
export const cheese: Model = {
  concept: "cheese",
  aliases: ["cheese wedge", "swiss cheese", "wedge of cheese", "cheddar", "emmental", "piece of cheese"],
  realSize: 0.19,
  bestTurn: -16,
  roles: {
    body: { colour: "#f9c440", material: "plastic" },
    rind: { colour: "#e0913a", material: "plastic" },
  },
  parts: (coarseness) => {
    // Two upright planes that meet at the tip, to the right.
    const sides = [
      cut(halfSpace([-9, 0, 4.6], [-0.21, 0, -1]), 0.35),
      cut(halfSpace([-9, 0, -5.4], [-0.28, 0, 1]), 0.35),
    ];
    return blended(
      "body",
      [
        put(block([18.4, 7, 11.4], 0.4, { at: [0, 3.5, -0.4] })),
        ...sides,
        ...FRONT.map(([x, y, r]) => cut(ellipsoid(r, { at: [x, y, 2.71 - 0.21 * x + r * 0.2] }), 0.2)),
        ...TOP.map(([x, z, r]) => cut(ellipsoid(r, { at: [x, 7 + r * 0.2, z] }), 0.2)),
        paint("rind", block([3.6, 12, 20], 0.1, { at: [-9.8, 3.5, 0] })),
      ],
      { cell: 0.3 * coarseness },
    );
  },
};
