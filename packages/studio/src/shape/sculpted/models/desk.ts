import { ballAt, boxAt, merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a writing desk, drawers to the right. */
export const desk: Model = {
  concept: "desk",
  aliases: ["writing desk", "office desk", "computer desk", "wooden desk", "school desk", "study desk"],
  realSize: 1.25,
  bestTurn: -28,
  roles: {
    board: { colour: "#c48a52", material: "wood" },
    legs: { colour: "#c48a52", material: "wood", follows: 0.92 },
    drawers: { colour: "#f1e6d2", material: "matte plastic" },
    knobs: { colour: "#d9ab4a", material: "gold" },
  },
  top: { y: 75, halfWidth: 54, halfDepth: 26 },
  under: { height: 58, halfWidth: 32, halfDepth: 30, x: -18 },
  parts: () => {
    const drawer = (y: number, height: number) => boxAt([38, y, 28], [33, height, 2.6], 1);
    return [
      part("board", boxAt([0, 72.8, 0], [125, 4.4, 62], 1.9)),
      part("legs", boxAt([38, 41, -1], [38, 60, 54], 1.5)),
      part(
        "legs",
        merged(
          ...[
            [-55, 25],
            [-55, -25],
            [22, 24],
            [54, 24],
            [22, -24],
            [54, -24],
          ].map(([x, z], i) => boxAt([x!, i < 2 ? 36 : 7, z!], [5, i < 2 ? 72 : 13, 5], 1.2)),
        ),
      ),
      part(
        "legs",
        merged(
          boxAt([-18, 65, 27], [74, 9, 2.4], 0.8),
          boxAt([-18, 60, -26], [74, 20, 2.4], 0.8),
          boxAt([-55, 65, 0], [3, 9, 48], 0.8),
        ),
      ),
      part("drawers", merged(drawer(62.5, 12.5), drawer(47, 14.5), drawer(26.5, 22.5))),
      part("drawers", boxAt([-18, 65, 28.4], [44, 6.4, 1.6], 0.7)),
      part(
        "knobs",
        merged(
          ballAt([38, 62.5, 30.6], 1.7),
          ballAt([38, 47, 30.6], 1.7),
          ballAt([38, 26.5, 30.6], 1.7),
          ballAt([-18, 65, 30.2], 1.5),
        ),
      ),
    ];
  },
};
