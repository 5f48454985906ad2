import { ball, cornered, frame, lathe, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: half a coconut before a whole one. */
export const coconut: Model = {
  concept: "coconut",
  aliases: ["coconuts", "half coconut", "coconut half"],
  realSize: 0.2,
  bestTurn: -10,
  roles: {
    shell: { colour: "#7b5233", material: "felt" },
    flesh: { colour: "#fdfbf4", material: "wax" },
    hollow: { colour: "#f1ece0", material: "wax" },
  },
  parts: () => {
    const f = frame({ at: [-3.4, 4.1, 4.2], turn: 12, nod: 52 });
    return [
      part(
        "shell",
        merged(
          placed(ball([5.6, 5.2, 5.6], 64), frame({ at: [3.2, 5.2, -2.2] })),
          placed(
            lathe(
              cornered([
                [0, -4.6],
                [2.6, -4.3, 1.6],
                [4.4, -2, 2],
                [4.7, 0, 0.1],
                [4.3, 0.05],
                [0, 0],
              ]),
              80,
            ),
            f,
          ),
        ),
      ),
      part(
        "flesh",
        placed(
          lathe(
            cornered([
              [0, -0.05],
              [4.35, -0.05],
              [4.35, 0.12, 0.08],
              [3.5, 0.12, 0.15],
              [3.2, -0.6, 0.5],
              [0, -2.6],
            ]),
            80,
          ),
          f,
        ),
      ),
      part(
        "hollow",
        placed(ball([3.4, 0.1, 3.4], 40), frame({ in: f, at: [0, 0.02, 0], scale: [0.97, 0.5, 0.97] })),
      ),
    ];
  },
};
