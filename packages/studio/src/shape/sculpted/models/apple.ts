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
    // Of another hue than the skin: as its shade it would pale with a yellow or a green apple.
    stalk: { colour: "#574420", material: "matte plastic" },
    leaf: { colour: "#5f9d3a", material: "matte plastic" },
  },
  parts: () => {
    const body = roundFruit({
      height: 1.02,
      // Wide above and narrow below: as wide at the foot it is a pumpkin's or a tomato's, once it isn't red.
      shoulder: 0.17,
      dent: [0.4, 0.32],
      foot: [0.3, 0.42],
      // Five soft lobes that show at the foot.
      swell: (angle, latitude) => 1 + 0.025 * cos(5 * angle) * Math.max(0, -latitude) * (1 - latitude * 0.2),
    });
    const stalk = tube(
      [
        [0, 0.52, 0],
        [0.01, 0.85, 0.01],
        [0.09, 1.14, 0.02],
      ],
      [0.035, 0.035, 0.05],
    );
    const leaf = placed(
      blade({ length: 0.85, width: 0.46, droop: 0.25, fold: 0.12 }),
      frame({ at: [0.03, 0.88, 0.02], turn: 62, nod: -32 }),
    );
    return [part("body", body), part("stalk", stalk), part("leaf", leaf)];
  },
};
