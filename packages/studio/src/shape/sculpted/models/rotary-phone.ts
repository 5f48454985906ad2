import { frame, instances, merged, placed, torus } from "../../mesh/index.js";
import { blended, block, cut, halfSpace, limb, put } from "../../solid/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { box, turned } from "../pieces.js";

/** Centimetres: a desk telephone with its dial and a coiled cord. */
export const rotaryPhone: Model = {
  concept: "rotary phone",
  aliases: [
    "rotary telephone",
    "telephone",
    "vintage phone",
    "vintage telephone",
    "old telephone",
    "landline",
    "landline phone",
    "retro phone",
    "old phone",
    "desk phone",
  ],
  realSize: 0.26,
  bestTurn: -26,
  roles: {
    body: { colour: "#d8433a", material: "plastic" },
    handset: { colour: "#d8433a", material: "plastic", follows: 0.96 },
    dial: { colour: "#f6f2ea", material: "plastic" },
    holes: { colour: "#2b2a2f", material: "plastic" },
    metal: { colour: "#dcb35a", material: "gold" },
  },
  parts: (coarseness) => {
    const face = frame({ at: [0, 6.2, 5.4], nod: 48 });
    return [
      ...blended(
        "body",
        [
          put(block([20, 4, 17], 1.6, { at: [0, 2.2, 0] })),
          put(
            limb(
              [
                [0, 4, -1],
                [0, 10.2, -3],
              ],
              [7.4, 3.2],
            ),
            1.6,
          ),
          cut(halfSpace([0, 0.2, 0], [0, 1, 0]), 0.1),
          cut(halfSpace([0, 6.4, 5.2], [0, -0.67, -0.74]), 0.5),
          ...sides((s) => [put(block([1.6, 4, 3.4], 0.6, { at: [4.4 * s, 12, -3.4] }), 0.5)]),
        ],
        { cell: 0.36 * coarseness },
      ),
      ...blended(
        "handset",
        [
          put(
            limb(
              [
                [-10.2, 14.6, -3.2],
                [-5, 15.8, -3.2],
                [5, 15.8, -3.2],
                [10.2, 14.6, -3.2],
              ],
              [1.6, 1.35, 1.35, 1.6],
            ),
          ),
          ...sides((s) => [
            put(
              limb(
                [
                  [10.4 * s, 14.8, -3.2],
                  [10.8 * s, 12.0, -3.2],
                ],
                [2.2, 2.6],
              ),
              0.6,
            ),
            cut(halfSpace([0, 10.9, 0], [0, 1, 0]), 0.3),
          ]),
        ],
        { cell: 0.3 * coarseness },
      ),
      part(
        "dial",
        placed(
          merged(
            turned(
              [
                [0, 0.2],
                [5.4, 0.2, 0.1],
                [5.4, 0.7, 0.2],
                [0, 0.7],
              ],
              {},
              72,
            ),
            turned([
              [0, 0.6],
              [2.0, 0.6, 0.1],
              [1.9, 1.1, 0.2],
              [0, 1.1],
            ]),
          ),
          face,
        ),
      ),
      part(
        "holes",
        placed(
          instances(
            turned(
              [
                [0, 0.62],
                [0.72, 0.62, 0.05],
                [0.72, 0.78, 0.05],
                [0, 0.78],
              ],
              { at: [0, 0, 4.0] },
              24,
            ),
            Array.from({ length: 10 }, (_, i) => frame({ turn: 20 + i * 31 })),
          ),
          face,
        ),
      ),
      part(
        "metal",
        placed(
          merged(
            placed(torus(5.5, 0.2, 72, 12), frame({ at: [0, 0.6, 0] })),
            box([0.5, 0.4, 2], { at: [3.4, 0.95, 3.6], turn: 44 }, 0.15),
          ),
          face,
        ),
      ),
    ];
  },
};
