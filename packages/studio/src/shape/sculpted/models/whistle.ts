import { ballAt, frame, merged, placed, torus, type Vector } from "../../mesh/index.js";
import { blended, block, cut, drum as disc, paint, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

/** A referee's, lying on its side of a cord. */
export const whistle: Model = {
  concept: "whistle",
  aliases: ["whistles", "referee whistle", "sports whistle"],
  realSize: 0.07,
  bestTurn: -28,
  roles: {
    body: { colour: "#e0453a", material: "plastic" },
    mouthpiece: { colour: "#e0453a", material: "plastic", follows: 0.86 },
    inside: { colour: "#3a1f22", material: "clay" },
    pea: { colour: "#f3d9a6", material: "clay" },
    ring: { colour: "#d5d9e0", material: "metal" },
    cord: { colour: "#2f5fae", material: "fabric" },
  },
  parts: (coarseness) => {
    const cord: readonly Vector[] = [
      [-3.1, 3.1, 0],
      [-4.6, 2.0, 0.6],
      [-5.6, 0.3, 1.8],
      [-3.4, 0.25, 3.9],
      [0.5, 0.25, 4.6],
      [3.6, 0.25, 3.2],
      [3.2, 0.25, -3.0],
      [-1.5, 0.25, -4.0],
      [-5.2, 0.3, -2.2],
      [-4.7, 2.0, -0.6],
      [-3.1, 3.1, 0],
    ];
    return [
      ...blended(
        "body",
        [
          put(disc(2.1, 2.7, 0.28, { at: [-0.8, 2.1, 0], nod: 90 })),
          put(block([5.4, 1.5, 2.4], 0.25, { at: [2.4, 3.35, 0] }), 0.2),
          cut(block([1.0, 1.6, 1.9], 0.1, { at: [0.9, 4.1, 0] }), 0.06),
          cut(disc(1.45, 1.9, 0.1, { at: [-0.8, 2.1, 0], nod: 90 }), 0.05),
          cut(block([4.6, 0.4, 1.8], 0.1, { at: [3.4, 3.45, 0] }), 0.05),
          paint("inside", disc(1.55, 2.0, 0.1, { at: [-0.8, 2.1, 0], nod: 90 })),
          paint("inside", block([4.7, 0.5, 1.9], 0.1, { at: [3.3, 3.45, 0] })),
          paint("mouthpiece", block([1.3, 2.2, 3.2], 0.1, { at: [4.6, 3.35, 0] })),
          paint("inside", block([0.9, 0.5, 1.85], 0.1, { at: [5.1, 3.45, 0] })),
        ],
        { cell: 0.1 * coarseness },
      ),
      part("pea", ballAt([-0.3, 2.9, 0], 0.72, {}, 32)),
      part(
        "ring",
        merged(placed(torus(0.55, 0.14, 36, 12), frame({ at: [-2.95, 3.15, 0], nod: 90, roll: 30 }))),
      ),
      part("cord", wire(cord, 0.2, { steps: 10 })),
    ];
  },
};
