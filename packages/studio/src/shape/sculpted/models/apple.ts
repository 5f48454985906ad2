import { cos } from "../../../math/exact.js";
import { frame, placed, tube } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { roundFruit } from "../fruit.js";
import { type Model, part } from "../model.js";

export const apple: Model = {
  concept: "apple",
  aliases: ["red apple", "green apple"],
  realSize: 0.09,
  bestTurn: 15,
  roles: {
    body: { colour: "#d5342f", material: "plastic" },
    stalk: { colour: "#5d3d24", material: "wood" },
    leaf: { colour: "#5f9d3a", material: "matte plastic" },
  },
  parts: () => {
    const body = roundFruit({
      height: 0.92,
      shoulder: 0.11,
      dent: [0.42, 0.34],
      foot: [0.3, 0.42],
      // Five soft lobes that show at the foot.
      swell: (angle, latitude) => 1 + 0.025 * cos(5 * angle) * Math.max(0, -latitude) * (1 - latitude * 0.2),
    });
    const stalk = tube(
      [
        [0, 0.45, 0],
        [0.01, 0.75, 0.01],
        [0.09, 1.02, 0.02],
      ],
      [0.035, 0.035, 0.05],
    );
    const leaf = placed(
      blade({ length: 0.85, width: 0.46, droop: 0.25, fold: 0.12 }),
      frame({ at: [0.03, 0.78, 0.02], turn: 62, nod: -32 }),
    );
    return [part("body", body), part("stalk", stalk), part("leaf", leaf)];
  },
};
