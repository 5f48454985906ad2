import { ballAt, frame, merged, placed, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, put } from "../../solid/index.js";
import { blade } from "../foliage.js";
import { band, drink, glassware } from "../glassware.js";
import { type Model, part } from "../model.js";
import { rod } from "../pieces.js";

/** A cup with its lid off: a swirl, berries and a spoon. */
export const yogurt: Model = {
  concept: "yogurt",
  aliases: ["yoghurt", "cup of yogurt", "yogurt cup", "frozen yogurt", "greek yogurt"],
  realSize: 0.14,
  bestTurn: -12,
  roles: {
    yogurt: { colour: "#fdf8f0", material: "clay" },
    cup: { colour: "#f7f4ef", material: "plastic" },
    stripe: { colour: "#5f9fd8", material: "plastic" },
    strawberries: { colour: "#e2344b", material: "plastic" },
    blueberries: { colour: "#46549f", material: "matte plastic" },
    mint: { colour: "#5fae55", material: "clay" },
    spoon: { colour: "#c9ced6", material: "metal" },
  },
  parts: (coarseness) => {
    const { wall, inside } = glassware(
      [
        [0, 0],
        [3.3, 0, 0.4],
        [4.4, 7.2, 0.2],
        [4.75, 7.3, 0.15],
        [4.75, 7.7],
      ],
      0.22,
      0.4,
    );
    const swirl: readonly Vector[] = [
      [3.2, 7.2, 0],
      [0, 7.4, 3.1],
      [-2.9, 7.6, 0],
      [0, 7.9, -2.5],
      [2.0, 8.2, 0],
      [0, 8.5, 1.6],
      [-1.2, 8.8, 0],
      [0, 9.2, -0.5],
      [0.3, 10.2, 0.1],
    ];
    const f = frame({ at: [2.0, 7.6, -1.6], roll: -30, nod: -10 });
    return [
      part("cup", wall),
      part("yogurt", drink(inside, 7.0, 0.03)),
      part("stripe", merged(band(4.18, 4.6, 5.6, 0.14), band(3.78, 1.9, 3.0, 0.14))),
      ...blended(
        "yogurt",
        [
          put(limb(swirl, [1.1, 1.15, 1.1, 1.0, 0.95, 0.9, 0.8, 0.6, 0.14])),
          put(ellipsoid([3.2, 1.0, 3.2], { at: [0, 7.2, 0] }), 0.3),
        ],
        { cell: 0.17 * coarseness },
      ),
      ...blended(
        "strawberries",
        [
          put(
            limb(
              [
                [-2.2, 8.6, 2.2],
                [-2.5, 9.5, 2.9],
              ],
              [0.95, 0.35],
            ),
          ),
          put(
            limb(
              [
                [-3.0, 8.5, 0.5],
                [-3.9, 9.1, 0.9],
              ],
              [0.85, 0.3],
            ),
          ),
        ],
        { cell: 0.15 * coarseness },
      ),
      part(
        "blueberries",
        merged(
          ...[
            [0.4, 8.5, 3.0, 0.62],
            [1.5, 8.4, 2.6, 0.56],
            [-0.5, 8.4, 3.5, 0.5],
            [2.3, 8.3, 1.6, 0.5],
          ].map(([x, y, z, r]) => ballAt([x!, y!, z!], r!, {}, 24)),
        ),
      ),
      part(
        "mint",
        merged(
          ...[-70, 10].map((turn) =>
            placed(
              blade({ length: 1.9, width: 1.1, droop: 0.2, fold: 0.25, thickness: 0.14 }),
              frame({ at: [-1.2, 9.0, 1.8], turn, nod: -30 }),
            ),
          ),
        ),
      ),
      part("spoon", placed(rod([0, -1.5, 0], [0, 7.2, 0], [0.3, 0.46]), f)),
    ];
  },
};
