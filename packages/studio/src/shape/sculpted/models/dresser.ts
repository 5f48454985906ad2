import { ball, frame, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, rod } from "../pieces.js";

/** Centimetres: a chest of drawers. */
export const dresser: Model = {
  concept: "dresser",
  aliases: ["chest of drawers", "sideboard", "drawers", "bureau", "drawer"],
  realSize: 1.2,
  bestTurn: -24,
  roles: {
    wood: { colour: "#8b5a38", material: "wood" },
    drawers: { colour: "#a06e47", material: "wood", follows: 1.1 },
    knobs: { colour: "#dcb35a", material: "gold" },
    legs: { colour: "#5c3b25", material: "dark wood" },
  },
  top: { y: 84, halfWidth: 54, halfDepth: 20 },
  parts: () => {
    const fronts = [25, 46.5, 68].flatMap((y) => [-28.2, 28.2].map((x) => [x, y] as const));
    return [
      part("wood", merged(box([116, 68, 44], [0, 46, 0], 1), box([120, 4, 48], [0, 82, 0], 1.2))),
      part("drawers", merged(...fronts.map(([x, y]) => box([53, 18.5, 2.4], [x, y, 22], 0.8)))),
      part(
        "knobs",
        merged(
          ...fronts.flatMap(([x, y]) =>
            [-13, 13].map((d) => placed(ball([2, 2, 1.7], 24), frame({ at: [x + d, y, 24.2] }))),
          ),
        ),
      ),
      part(
        "legs",
        merged(
          ...[-1, 1].flatMap((s) =>
            [-1, 1].map((d) => rod([54 * s, 0, 18 * d], [52 * s, 12.5, 17 * d], [1.8, 3.2])),
          ),
        ),
      ),
    ];
  },
};
