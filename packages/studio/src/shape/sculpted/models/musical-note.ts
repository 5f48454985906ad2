import { ball, cornered, frame, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { rod, slab } from "../pieces.js";

/** Two quavers beamed together. */
export const musicalNote: Model = {
  concept: "musical note",
  aliases: ["music note", "musical notes", "music notes", "quaver", "eighth note", "music symbol"],
  realSize: 0.15,
  lies: true,
  bestTurn: -22,
  roles: { note: { colour: "#6a55c8", material: "plastic" } },
  parts: () => {
    const head = (x: number, y: number) =>
      placed(ball([2.15, 1.5, 1.35], 48), frame({ at: [x, y, 0], roll: 22 }));
    return [
      part(
        "note",
        merged(
          head(-3.2, 1.85),
          head(3.9, 2.7),
          rod([-1.55, 2.2, 0], [-1.55, 11.6, 0], 0.5),
          rod([5.55, 3.0, 0], [5.55, 12.5, 0], 0.5),
          slab(
            cornered(
              [
                [-2.05, 9.8, 0.2],
                [6.05, 10.9, 0.2],
                [6.05, 13.3, 0.4],
                [-2.05, 12.2, 0.4],
              ],
              true,
            ),
            1.1,
            0.3,
          ),
        ),
      ),
    ];
  },
};
