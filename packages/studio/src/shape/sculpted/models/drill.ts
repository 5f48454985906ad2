import { merged } from "../../mesh/index.js";
import { blended, block, limb, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum, rod, turned } from "../pieces.js";

/** Centimetres: a cordless drill on its battery, its bit to the right. */
export const drill: Model = {
  concept: "drill",
  aliases: ["power drill", "cordless drill", "electric drill", "drill driver"],
  realSize: 0.3,
  bestTurn: -18,
  roles: {
    body: { colour: "#f0b429", material: "plastic" },
    rubber: { colour: "#2b2e35", material: "rubber" },
    battery: { colour: "#2b2e35", material: "matte plastic" },
    steel: { colour: "#b9bfc7", material: "metal" },
    trigger: { colour: "#d8392f", material: "plastic" },
  },
  parts: (coarseness) => {
    const cell = 0.42 * coarseness;
    const lying = { roll: -90 } as const;
    return [
      ...blended(
        "body",
        [
          put(
            limb(
              [
                [-8, 19, 0],
                [0, 19, 0],
                [4, 19, 0],
              ],
              [3, 3.3, 3.1],
            ),
          ),
          put(
            limb(
              [
                [-3.4, 17, 0],
                [-4.6, 10, 0],
                [-5.6, 4.6, 0],
              ],
              [2.3, 1.9, 2.1],
            ),
            1.4,
          ),
          put(block([12.4, 2.4, 7.4], 1, { at: [-4, 4.6, 0] }), 0.8),
        ],
        { cell },
      ),
      part("battery", box([13, 3.8, 8], [-3.6, 1.9, 0], 0.9)),
      part("rubber", rod([-11.6, 19, 0], [-7.4, 19, 0], [2.4, 3.15], 36)),
      part("rubber", rod([-4.95, 13.4, 0], [-5.9, 6.8, 0], [2.05, 2.15], 28)),
      part(
        "rubber",
        turned(
          [
            [0, 0],
            [3.3, 0, 0.3],
            [3.3, 1.6, 0.3],
            [0, 1.6],
          ],
          { ...lying, at: [4, 19, 0] },
        ),
      ),
      part(
        "steel",
        turned(
          [
            [0, 0],
            [2.5, 0, 0.3],
            [2.4, 3.4, 0.4],
            [1.1, 6, 0.3],
            [0, 6],
          ],
          { ...lying, at: [5.4, 19, 0] },
        ),
      ),
      part(
        "steel",
        merged(
          rod([11, 19, 0], [17.6, 19, 0], [0.55, 0.5], 14),
          turned(
            [
              [0, 0],
              [0.5, 0],
              [0, 1.2],
            ],
            { ...lying, at: [17.6, 19, 0] },
            14,
          ),
        ),
      ),
      part("trigger", box([1.6, 3.2, 1.8], { at: [-1.5, 14.4, 0], roll: -8 }, 0.6)),
      part(
        "rubber",
        merged(
          ...[-1, 1].map((s) => box([6, 1, 0.5], [-3.6, 20, s * 3.1], 0.2)),
          drum(0.9, 0.6, { ...AHEAD, at: [1.4, 18, 3.1] }, 0.2),
        ),
      ),
    ];
  },
};
