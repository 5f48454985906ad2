import { cos, radians, sin } from "../../../math/exact.js";
import { frame, merged, placed, tube, type Vector } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { flowerPot } from "../pot.js";

/** How each leaf stands: around, how far it leans out, and its size. */
const LEAVES: readonly (readonly [turn: number, lean: number, length: number])[] = [
  [10, 10, 10.5],
  [95, 16, 10],
  [190, 14, 9.6],
  [280, 18, 10.2],
  [40, 38, 9.4],
  [120, 42, 9],
  [165, 40, 9.6],
  [230, 42, 9],
  [320, 38, 9.6],
  [0, 60, 7.6],
  [75, 62, 7.2],
  [145, 60, 7.4],
  [210, 62, 7],
  [290, 60, 7.6],
];

/** A leafy plant in a clay pot. */
export const plant: Model = {
  concept: "potted plant",
  aliases: ["plant", "houseplant", "house plant", "pot plant", "plant in a pot"],
  realSize: 0.4,
  bestTurn: 0,
  roles: {
    leaves: { colour: "#5fae55", material: "matte plastic" },
    pot: { colour: "#cf6f43", material: "clay" },
    soil: { colour: "#4a3226", material: "clay" },
  },
  parts: () => {
    const grown = LEAVES.map(([turn, lean, length]) => {
      const out = (distance: number, up: number): Vector => [
        sin(radians(turn)) * distance,
        up,
        cos(radians(turn)) * distance,
      ];
      const stalkTop = out(0.6 + lean * 0.035, 10.5 - lean * 0.035);
      const leaf = placed(
        blade({ length, width: length * 0.56, droop: 0.34, fold: 0.1, widest: 0.45 }),
        frame({ at: stalkTop, turn, nod: lean - 90 }),
      );
      return merged(
        leaf,
        tube(
          [out(0.4, 7.6), out(0.5 + lean * 0.02, 9), stalkTop, out(0.9 + lean * 0.05, 11.6 - lean * 0.05)],
          [0.22, 0.2, 0.16, 0.1],
          { sides: 12 },
        ),
      );
    });
    return [part("leaves", merged(...grown)), ...flowerPot()];
  },
};
