import { ballAt, boxAt, frame, merged, placed } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";

/** Centimetres: a board of eggs in a carton, the lid up. */
export const eggCarton: Model = {
  concept: "egg carton",
  aliases: ["carton of eggs", "box of eggs", "egg box", "dozen eggs", "egg tray"],
  realSize: 0.3,
  bestTurn: -26,
  roles: {
    carton: { colour: "#b9b4ab", material: "paper" },
    lid: { colour: "#b9b4ab", material: "paper", follows: 0.95 },
    eggs: { colour: "#f0d0a8", material: "ceramic" },
  },
  parts: () => {
    const xs = [-12, -7.2, -2.4, 2.4, 7.2, 12];
    const egg = turned(
      [
        [0, 0],
        [1.6, 0.4, 1.3],
        [2.15, 2.4, 1.6],
        [1.4, 4.7, 1.2],
        [0.3, 5.6, 0.5],
        [0, 5.6],
      ],
      {},
      32,
    );
    return [
      part(
        "carton",
        merged(
          boxAt([0, 2.9, 0], [29.6, 1.0, 10.6], 0.4),
          ...xs.flatMap((x) =>
            [-2.5, 2.5].map((z) =>
              turned(
                [
                  [0, 0],
                  [1.6, 0, 0.4],
                  [2.35, 3.2, 0.3],
                  [0, 3.2],
                ],
                { at: [x, 0, z] },
                24,
              ),
            ),
          ),
          ...xs.slice(1).map((x) =>
            turned(
              [
                [0, 0],
                [0.9, 0, 0.2],
                [0.5, 2.0, 0.3],
                [0, 2.1],
              ],
              { at: [x - 2.4, 3.2, 0] },
              16,
            ),
          ),
        ),
      ),
      part(
        "eggs",
        merged(
          ...xs.flatMap((x, i) =>
            [-2.5, 2.5].map((z, k) =>
              placed(egg, frame({ at: [x, 1.4, z], turn: 40 * i + 70 * k, nod: 3 * ((i + k) % 3) - 3 })),
            ),
          ),
        ),
      ),
      part(
        "lid",
        merged(
          boxAt([0, 8.6, -7.6], [29.6, 10.6, 0.8], 0.35, { nod: -16 }),
          boxAt([0, 13.1, -7.4], [29.0, 0.8, 3.2], 0.3, { nod: -16 }),
          ...sides((s) => [boxAt([14.3 * s, 8.4, -6.6], [0.8, 9.6, 2.6], 0.3, { nod: -16 })]),
        ),
      ),
    ];
  },
};

/** Centimetres: a cup for one egg, its top off. */
export const eggCup: Model = {
  concept: "egg cup",
  aliases: ["boiled egg", "soft boiled egg", "soft-boiled egg", "eggcup", "egg in an egg cup"],
  realSize: 0.1,
  bestTurn: -16,
  roles: {
    cup: { colour: "#4f9fd0", material: "ceramic" },
    shell: { colour: "#f3d6b2", material: "ceramic" },
    white: { colour: "#fdfaf2", material: "clay" },
    yolk: { colour: "#f6a821", material: "jelly" },
  },
  parts: () => [
    part(
      "cup",
      turned(
        [
          [0, 0],
          [2.2, 0, 0.2],
          [2.1, 0.5, 0.2],
          [0.8, 1.2, 0.6],
          [0.75, 2.0, 0.5],
          [2.4, 3.6, 1.2],
          [2.75, 5.2, 0.12],
          [2.55, 5.25, 0.08],
          [2.1, 3.8, 0.8],
          [0, 3.4],
        ],
        {},
        64,
      ),
    ),
    part(
      "shell",
      turned(
        [
          [0, 2.9],
          [1.5, 3.1, 1.1],
          [2.3, 5.4, 1.6],
          [1.95, 7.3, 0.4],
          [1.85, 7.3, 0.05],
          [0, 7.2],
        ],
        {},
        56,
      ),
    ),
    part(
      "white",
      turned(
        [
          [0, 6.9],
          [1.84, 7.0, 0.1],
          [1.7, 7.42, 0.12],
          [1.2, 7.4, 0.15],
          [0, 7.3],
        ],
        {},
        48,
      ),
    ),
    part("yolk", ballAt([0, 7.3, 0], [1.2, 0.34, 1.2], {}, 36)),
  ],
};
