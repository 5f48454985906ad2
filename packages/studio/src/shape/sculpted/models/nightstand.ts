import { ball, frame, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, rod } from "../pieces.js";

/** Centimetres. */
export const nightstand: Model = {
  concept: "nightstand",
  aliases: ["bedside table", "night stand", "bedside cabinet", "side table", "end table"],
  realSize: 0.6,
  bestTurn: -26,
  roles: {
    wood: { colour: "#b98252", material: "wood" },
    drawers: { colour: "#cb9868", material: "wood", follows: 1.08 },
    knobs: { colour: "#dcb35a", material: "gold" },
    legs: { colour: "#8a5a36", material: "wood", follows: 0.85 },
  },
  top: { y: 57, halfWidth: 22, halfDepth: 17 },
  parts: () => [
    part("wood", merged(box([46, 36, 36], [0, 36, 0], 0.8), box([50, 3, 40], [0, 55.5, 0], 1))),
    part("drawers", merged(box([40, 14.5, 2], [0, 44.6, 18], 0.7), box([40, 14.5, 2], [0, 28, 18], 0.7))),
    part(
      "knobs",
      merged(...[44.6, 28].map((y) => placed(ball([1.9, 1.9, 1.6], 28), frame({ at: [0, y, 20] })))),
    ),
    part(
      "legs",
      merged(
        ...[-1, 1].flatMap((s) =>
          [-1, 1].map((d) => rod([20.5 * s, 0, 15.5 * d], [18.5 * s, 18.5, 14 * d], [1.2, 2.2])),
        ),
      ),
    ),
  ],
};
