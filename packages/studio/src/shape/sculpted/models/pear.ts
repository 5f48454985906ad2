import { flowing, frame, lathe, placed, tube } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";

/** Centimetres. */
export const pear: Model = {
  concept: "pear",
  aliases: [],
  realSize: 0.12,
  bestTurn: 10,
  roles: {
    body: { colour: "#b9c544", material: "plastic" },
    stalk: { colour: "#5d4326", material: "wood" },
    leaf: { colour: "#56963a", material: "matte plastic" },
  },
  parts: () => {
    const body = lathe(
      flowing(
        [
          [0, 0.55],
          [0.5, 0.25],
          [1.4, 0],
          [2.7, 0.7],
          [3.5, 2.4],
          [3.35, 4.2],
          [2.5, 6.0],
          [1.75, 7.6],
          [1.42, 9.0],
          [0.95, 9.85],
          [0.35, 9.95],
          [0, 9.75],
        ],
        false,
        6,
      ),
    );
    const stalk = tube(
      [
        [0, 9.5, 0],
        [0.05, 10.6, 0],
        [0.5, 11.6, 0.1],
      ],
      [0.17, 0.15, 0.22],
    );
    const leaf = placed(
      blade({ length: 3.2, width: 1.7, droop: 0.25 }),
      frame({ at: [0.1, 10.4, 0], turn: 75, nod: -25 }),
    );
    return [part("body", body), part("stalk", stalk), part("leaf", leaf)];
  },
};
