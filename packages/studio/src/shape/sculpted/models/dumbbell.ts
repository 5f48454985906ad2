import { merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { drum, rod, turned } from "../pieces.js";

/** Centimetres. */
export const dumbbell: Model = {
  concept: "dumbbell",
  aliases: ["dumbbells", "weights", "weight", "hand weight", "gym weight"],
  realSize: 0.3,
  bestTurn: -34,
  roles: {
    plates: { colour: "#2c2d33", material: "rubber" },
    bar: { colour: "#c4c8ce", material: "chrome" },
    caps: { colour: "#e8493f", material: "plastic" },
  },
  parts: () => {
    const side = (s: number) => [
      part(
        "plates",
        merged(
          drum(5.2, 2.6, { roll: -90, at: [7.2 * s, 5.2, 0] }, 0.6),
          drum(4.2, 2.2, { roll: -90, at: [9.8 * s, 5.2, 0] }, 0.6),
        ),
      ),
      part("caps", drum(1.9, 0.8, { roll: -90, at: [11.2 * s, 5.2, 0] }, 0.2)),
    ];
    return [
      ...side(1),
      ...side(-1),
      part(
        "bar",
        merged(
          rod([-6, 5.2, 0], [6, 5.2, 0], 1.0),
          turned(
            [
              [0, -3.6],
              [1.05, -3.6, 0.2],
              [1.35, 0, 3],
              [1.05, 3.6, 0.2],
              [0, 3.6],
            ],
            { roll: 90, at: [0, 5.2, 0] },
          ),
        ),
      ),
    ];
  },
};
