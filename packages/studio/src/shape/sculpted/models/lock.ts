import { boxAt, discAt, merged, mirrored, slabAt, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a closed padlock. */
export const lock: Model = {
  concept: "lock",
  aliases: ["padlock", "pad lock", "closed lock"],
  realSize: 0.085,
  bestTurn: -24,
  roles: {
    body: { colour: "#e2ab3c", material: "plastic" },
    trim: { colour: "#e2ab3c", material: "plastic", follows: 0.88 },
    shackle: { colour: "#c9cdd3", material: "metal" },
    keyhole: { colour: "#2a2420", material: "matte plastic" },
  },
  parts: () => {
    const shackle = tube(
      [
        [-1.75, 4, 0],
        [-1.75, 6.6, 0],
        [-1.45, 7.9, 0],
        [-0.8, 8.7, 0],
        [0, 8.95, 0],
        [0.8, 8.7, 0],
        [1.45, 7.9, 0],
        [1.75, 6.6, 0],
        [1.75, 4, 0],
      ],
      0.5,
      { sides: 28 },
    );
    return [
      part("body", boxAt([0, 2.6, 0], [6.2, 5.2, 2.8], 0.95, {}, 6)),
      part(
        "trim",
        merged(boxAt([0, 4.55, 0], [6.3, 0.5, 2.9], 0.24), boxAt([0, 0.75, 0], [6.3, 0.5, 2.9], 0.24)),
      ),
      part("trim", mirrored(discAt([1.75, 5, 0], 0.8, 0.4, 0.15))),
      part("shackle", shackle),
      part(
        "keyhole",
        merged(
          discAt([0, 3.05, 1.3], 0.58, 0.2, 0.05, { nod: 90 }),
          slabAt(
            [0, 2.2, 1.42],
            [
              [-0.42, -0.7, 0.08],
              [0.42, -0.7, 0.08],
              [0.2, 0.7, 0.08],
              [-0.2, 0.7, 0.08],
            ],
            0.18,
            0.05,
          ),
        ),
      ),
    ];
  },
};
