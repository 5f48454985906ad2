import { frame, merged, placed, type Vector } from "../../mesh/index.js";
import { blended, block, cut, ellipsoid, limb, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { turned, wire } from "../pieces.js";

/** Centimetres: standing on its cuff, the thumb to the viewer's left, laces down the wrist. */
export const boxingGlove: Model = {
  concept: "boxing glove",
  aliases: ["boxing gloves", "boxer's glove"],
  realSize: 0.32,
  bestTurn: 26,
  partner: "left",
  roles: {
    leather: { colour: "#c8231f", material: "leather" },
    cuff: { colour: "#a81c1b", material: "leather", follows: 0.88 },
    trim: { colour: "#f4efe6", material: "leather" },
    laces: { colour: "#f4efe6", material: "fabric" },
  },
  parts: (coarseness) => {
    const fist = blended(
      "leather",
      [
        // The back of the hand, the padded roll of the fingers, and the palm beneath it.
        put(ellipsoid([6.0, 6.4, 4.9], { at: [0.2, 14.6, -0.4] })),
        put(
          limb(
            [
              [-2.8, 18.2, 1.8],
              [0.4, 18.8, 2.0],
              [3.4, 18.0, 1.8],
            ],
            [3.0, 3.3, 3.0],
          ),
          2.6,
        ),
        put(ellipsoid([4.8, 3.4, 3.2], { at: [0.4, 14.0, 2.2] }), 1.6),
        put(
          limb(
            [
              [0, 7.5, -0.3],
              [0, 11, -0.4],
            ],
            [4.2, 4.9],
          ),
          2,
        ),
        // The thumb lies along the fist.
        put(
          limb(
            [
              [-4.0, 9.8, 1.6],
              [-6.0, 12.4, 2.6],
              [-5.6, 15.0, 3.4],
              [-4.0, 16.4, 4.0],
            ],
            [2.0, 2.2, 2.0, 1.7],
          ),
          0.5,
        ),
        // The crease under the fingers.
        cut(
          limb(
            [
              [-3.4, 15.9, 5.6],
              [0.6, 16.2, 6.1],
              [5.0, 15.6, 5.0],
            ],
            0.4,
          ),
          0.9,
        ),
      ],
      { cell: 0.5 * coarseness },
    );
    const cuff = blended(
      "cuff",
      [
        put(block([9.2, 7.6, 7.8], 2.2, { at: [0, 4.4, -0.3] })),
        cut(ellipsoid([3.2, 3, 2.7], { at: [0, 0, -0.3] }), 0.5),
      ],
      { cell: 0.5 * coarseness },
    );
    const lace = (y: number): Vector[] => [
      [1.7, y, 3.62],
      [0.6, y + 0.45, 4.0],
      [-0.6, y + 0.95, 4.0],
      [-1.7, y + 1.4, 3.62],
    ];
    const crossed = [1.6, 3.2, 4.8].flatMap((y) => {
      const one = wire(lace(y), 0.17, { sides: 8 });
      return [one, placed(one, frame({ scale: [-1, 1, 1] }))];
    });
    return [
      ...fist,
      ...cuff,
      part(
        "trim",
        placed(
          turned(
            [
              [0, 0],
              [4.86, 0, 0.4],
              [4.86, 1, 0.4],
              [0, 1],
            ],
            { at: [0, 7.6, -0.3], scale: [1, 1, 0.9] },
            72,
          ),
          frame({}),
        ),
      ),
      part("laces", merged(...crossed)),
    ];
  },
};
