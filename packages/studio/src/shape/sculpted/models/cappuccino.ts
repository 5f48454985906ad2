import { frame, merged, placed, tube } from "../../mesh/index.js";
import { sides } from "../face.js";
import { blade } from "../foliage.js";
import { drink, glassware } from "../glassware.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

/** Centimetres: a wide cup on a saucer, a leaf poured into its foam. */
export const cappuccino: Model = {
  concept: "cappuccino",
  aliases: [
    "latte",
    "latte art",
    "caffe latte",
    "flat white",
    "espresso",
    "macchiato",
    "cup and saucer",
    "cup of cappuccino",
    "cup of espresso",
    "mocha",
    "hot chocolate",
    "tea",
    "cup of tea",
    "saucer with a cup",
  ],
  realSize: 0.17,
  bestTurn: -24,
  roles: {
    cup: { colour: "#f7f4ee", material: "ceramic" },
    saucer: { colour: "#f7f4ee", material: "ceramic", follows: 1 },
    coffee: { colour: "#a5673a", material: "ceramic" },
    foam: { colour: "#fdf1dd", material: "ceramic" },
  },
  parts: () => {
    const { wall, inside } = glassware(
      [
        [0, 0.4],
        [2.1, 0.4, 0.1],
        [2.3, 0.1, 0.1],
        [2.6, 0.1, 0.2],
        [3.8, 1.8, 2.5],
        [5.1, 6.4],
      ],
      0.34,
      0.8,
    );
    const up = frame({ at: [0, 1.0, 0] });
    const leafPart = (z: number, w: number) =>
      merged(
        ...sides((s) => [
          placed(
            blade({ length: w, width: w * 0.36, droop: 0, fold: 0, thickness: 0.1 }),
            frame({ at: [0, 6.62, z], turn: 52 * s }),
          ),
        ]),
      );
    return [
      part(
        "cup",
        merged(
          placed(wall, up),
          placed(
            tube(
              [
                [4.3, 5.4, 0],
                [6.2, 5.9, 0],
                [6.9, 4.4, 0],
                [5.8, 2.9, 0],
                [3.8, 2.2, 0],
              ],
              0.44,
              { steps: 10 },
            ),
            up,
          ),
        ),
      ),
      part(
        "saucer",
        turned(
          [
            [0, 0.1],
            [4, 0.1, 0.2],
            [4.3, 0, 0.2],
            [8.4, 1.3, 0.2],
            [8.3, 1.6, 0.15],
            [3.8, 0.75, 1],
            [3, 1.1, 0.2],
            [0, 1.1],
          ],
          {},
          96,
        ),
      ),
      part("coffee", placed(drink(inside, 5.6), up)),
      part(
        "foam",
        merged(
          turned(
            [
              [4.2, 6.58],
              [4.62, 6.58, 0.02],
              [4.62, 6.63],
              [4.2, 6.63],
            ],
            {},
            80,
          ),
          leafPart(-1.0, 2.5),
          leafPart(0.3, 2.3),
          leafPart(1.5, 1.7),
          placed(
            blade({ length: 5.2, width: 0.5, droop: 0, fold: 0, thickness: 0.1 }),
            frame({ at: [0, 6.63, -2.4] }),
          ),
        ),
      ),
    ];
  },
};
