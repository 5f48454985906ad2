import { randomFrom } from "../../../math/random.js";
import {
  boxAt,
  type Corner,
  frame,
  instances,
  merged,
  placed,
  roundedBox,
  slabAt,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const FRONT: readonly Corner[] = [
  [-4.4, 0, 0.6],
  [4.4, 0, 0.6],
  [5.6, 9, 0.5],
  [2.6, 7.6, 3],
  [-2.6, 7.6, 3],
  [-5.6, 9, 0.5],
];
const BACK: readonly Corner[] = [
  [-4.4, 0, 0.6],
  [4.4, 0, 0.6],
  [5.6, 9, 0.5],
  [3, 11, 4],
  [-3, 11, 4],
  [-5.6, 9, 0.5],
];
const STRIPE: readonly Corner[] = [
  [-0.7, -3.6, 0.2],
  [0.7, -3.6, 0.2],
  [0.85, 3, 0.2],
  [-0.85, 3, 0.2],
];

/** Centimetres: a paper scoop of chips. */
export const fries: Model = {
  concept: "french fries",
  aliases: ["fries", "chips", "french fry", "potato fries", "chip"],
  realSize: 0.16,
  bestTurn: -16,
  roles: {
    fries: { colour: "#f7c548", material: "matte plastic" },
    scoop: { colour: "#d8342f", material: "matte plastic" },
    stripes: { colour: "#fff3dc", material: "matte plastic" },
  },
  parts: () => {
    const random = randomFrom("fries");
    const sticks = Array.from({ length: 30 }, (_, i) => {
      const [x, z] = [-3.9 + (i % 10) * 0.87, -1.4 + Math.floor(i / 10) * 1.35];
      return frame({
        at: [x * 1.05, 8 + random() * 3.6 + (z < 0 ? 1.4 : 0), z],
        roll: -x * 3.6 + random() * 8 - 4,
        nod: -z * 4 + random() * 8 - 4,
        turn: random() * 40,
      });
    });
    return [
      part("fries", instances(roundedBox([0.85, 9.5, 0.85], 0.14, 2), sticks)),
      part(
        "scoop",
        merged(
          placed(slabAt([0, 0, 0], FRONT, 0.6, 0.2), frame({ at: [0, 0, 2.2], nod: 7 })),
          placed(slabAt([0, 0, 0], BACK, 0.6, 0.2), frame({ at: [0, 0, -2.2], nod: -4 })),
        ),
      ),
      part(
        "scoop",
        merged(
          ...[-1, 1].map((s) => boxAt([s * 4.9, 4.6, 0.3], [0.6, 9, 5.2], 0.25, { roll: s * -7.6 })),
          boxAt([0, 0.4, 0], [8.8, 0.8, 4.8], 0.3),
        ),
      ),
      part(
        "stripes",
        merged(
          ...[-3.1, 0, 3.1].map((x) =>
            placed(slabAt([x, 4.1, 0.3], STRIPE, 0.2, 0.06), frame({ at: [0, 0, 2.24], nod: 7 })),
          ),
        ),
      ),
    ];
  },
};
