import { merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { drum, turned } from "../pieces.js";

/** Metres. */
export const pineTree: Model = {
  concept: "pine tree",
  aliases: ["pine", "fir", "fir tree", "spruce", "conifer", "evergreen", "evergreen tree"],
  realSize: 8,
  bestTurn: -20,
  roles: {
    needles: { colour: "#2f7d4f", material: "clay" },
    trunk: { colour: "#80532f", material: "clay" },
  },
  parts: () => {
    const tier = (y: number, radius: number, height: number, turn: number) =>
      turned(
        [
          [0, -0.1],
          [radius * 0.55, 0.1, 0.1],
          [radius, -0.12, radius * 0.1],
          [radius * 0.62, height * 0.34, 2],
          [0.16, height, 0.2],
          [0, height + 0.02],
        ],
        { at: [0, y, 0], turn },
        48,
      );
    return [
      part(
        "needles",
        merged(
          tier(1.2, 2.35, 2.6, 0),
          tier(2.75, 1.95, 2.4, 8),
          tier(4.2, 1.5, 2.2, 16),
          tier(5.55, 1.05, 2.1, 24),
        ),
      ),
      part("trunk", drum(0.42, 1.9, { at: [0, 0.93, 0] }, 0.1)),
      part(
        "trunk",
        turned([
          [0, 0],
          [0.75, 0, 0.05],
          [0.42, 0.5, 0.4],
          [0, 0.5],
        ]),
      ),
    ];
  },
};
