import { ballAt, frame, leaf, merged, placed } from "../../mesh/index.js";
import { glassware } from "../glassware.js";
import { type Model, part } from "../model.js";
import { turned, wire } from "../pieces.js";

/** Centimetres: earth, moss, stones and small plants in a jar with a cork. */
export const terrarium: Model = {
  concept: "terrarium",
  aliases: ["glass terrarium", "plant terrarium", "garden in a jar", "bottle garden"],
  realSize: 0.3,
  bestTurn: -10,
  roles: {
    glass: { colour: "#f4fbfc", material: "glass" },
    earth: { colour: "#5a3b26", material: "clay" },
    gravel: { colour: "#d8cdb8", material: "clay" },
    moss: { colour: "#6faa4a", material: "clay" },
    leaves: { colour: "#3f9a55", material: "matte plastic" },
    cactus: { colour: "#3d8f6a", material: "matte plastic" },
    flower: { colour: "#f0708f", material: "matte plastic" },
    stones: { colour: "#a3a09c", material: "stone" },
    cork: { colour: "#c79a63", material: "clay" },
  },
  parts: () => {
    const { wall } = glassware(
      [
        [0, 0],
        [7, 0, 1],
        [10.4, 6, 6],
        [10.4, 15, 6],
        [6, 22, 2],
        [6, 24],
      ],
      0.3,
      0.5,
      1.4,
    );
    const blade = (turn: number, nod: number, length: number) =>
      placed(
        leaf(
          (u, v) => [
            (2 * u - 1) * (0.45 + 2 * v * (1 - v)) * (1 - v * v * v),
            length * v,
            length * 0.28 * v * v,
          ],
          (u, v) => 0.3 * Math.sqrt(u * (1 - u) * 4 * (1 - v)),
          8,
          14,
        ),
        frame({ at: [-3.6, 7, 0.4], in: frame({}), turn, nod }),
      );
    return [
      part("glass", wall),
      part(
        "gravel",
        turned(
          [
            [0, 0.56],
            [6.6, 0.56, 1],
            [8.9, 3.2, 4],
            [0, 3.2],
          ],
          {},
          80,
        ),
      ),
      part(
        "earth",
        turned(
          [
            [0, 3.2],
            [8.9, 3.2],
            [9.7, 5.6, 3],
            [6, 6.8, 4],
            [0, 7.2],
          ],
          {},
          80,
        ),
      ),
      part(
        "moss",
        merged(
          ballAt([3.4, 6.4, 4.6], [3.2, 1.5, 2.4], {}, 24),
          ballAt([-4.6, 6.2, 4.4], [2.6, 1.2, 2], {}, 24),
          ballAt([5.6, 6, -2], [2.6, 1.6, 2.6], {}, 24),
          ballAt([-1, 6.5, -5], [3.4, 1.6, 2.4], {}, 24),
        ),
      ),
      part(
        "leaves",
        merged(
          ...[0, 51, 103, 154, 206, 257, 309].map((t, i) => blade(t, 14 + (i % 3) * 9, 9.6 - (i % 3) * 1.3)),
        ),
      ),
      part(
        "cactus",
        merged(
          ballAt([3.6, 10, 0.4], [1.9, 3.6, 1.9], {}, 24),
          wire(
            [
              [3.6, 9.4, 0.4],
              [6, 9.6, 0.8],
              [6.3, 12, 0.8],
            ],
            0.8,
            { steps: 8 },
          ),
        ),
      ),
      part(
        "flower",
        merged(
          ballAt([3.6, 13.7, 0.4], [0.9, 0.7, 0.9], {}, 24),
          ballAt([6.3, 13, 0.8], [0.6, 0.5, 0.6], {}, 24),
        ),
      ),
      part(
        "stones",
        merged(
          ballAt([0.4, 7.2, 5.6], [1.5, 1, 1.2], { turn: 20 }, 24),
          ballAt([2, 7, 6.6], [0.9, 0.6, 0.8], {}, 24),
          ballAt([-6.6, 6.6, 2], [1.1, 0.8, 1], {}, 24),
        ),
      ),
      part(
        "cork",
        turned(
          [
            [0, 22.4],
            [5.5, 22.4, 0.3],
            [6, 27, 0.6],
            [0, 27],
          ],
          {},
          64,
        ),
      ),
    ];
  },
};
