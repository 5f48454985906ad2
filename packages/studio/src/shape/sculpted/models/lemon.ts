import { flowing, frame, lathe, placed } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";

/** Centimetres, lying on its side. */
export const lemon: Model = {
  concept: "lemon",
  aliases: ["lime", "citron"],
  realSize: 0.09,
  bestTurn: 30,
  roles: {
    body: { colour: "#f7d433", material: "plastic", skin: "peel" },
    leaf: { colour: "#5a9a3a", material: "matte plastic" },
  },
  parts: () => {
    const lying = frame({ roll: 90, nod: 0, turn: 0 });
    const body = lathe(
      flowing(
        [
          [0, -4.55],
          [0.42, -4.4],
          [0.85, -3.9],
          [1.75, -3.1],
          [2.7, -1.6],
          [3.0, 0],
          [2.72, 1.6],
          [1.8, 3.0],
          [0.95, 3.65],
          [0.62, 3.95],
          [0.4, 4.1],
          [0, 4.14],
        ],
        false,
        6,
      ),
    );
    const leaf = placed(
      blade({ length: 3.6, width: 1.9, droop: 0.28, fold: 0.1 }),
      frame({ at: [-3.7, 0.3, 0], turn: 160, nod: -58 }),
    );
    return [part("body", placed(body, lying)), part("leaf", leaf)];
  },
};
