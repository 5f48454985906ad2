import { boxAt, type Corner, discAt, frame, merged, placed, slabAt } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const BOWL: readonly Corner[] = [
  [-6.6, 4.4, 0.4],
  [-3.6, -4.2, 3],
  [3.6, -4.2, 3],
  [6.6, 4.4, 0.4],
];
/** A hill of cereal over the bowl's rim. */
const HEAP: readonly Corner[] = [
  [-6, 0, 0.5],
  [6, 0, 0.5],
  [3.6, 2.5, 1.6],
  [0, 3.3, 1.6],
  [-3.6, 2.5, 1.6],
];
const PIECES: readonly (readonly [x: number, y: number])[] = [
  [-3.9, 11.5],
  [-1.3, 12.4],
  [1.4, 11.7],
  [4, 11.2],
  [0.1, 10.9],
];

/** Centimetres: a closed box of cereal that stands, a full bowl on its front; its upper half is for a name. */
export const cerealBox: Model = {
  concept: "cereal box",
  aliases: [
    "box of cereal",
    "cereal carton",
    "cereal packet",
    "cereal package",
    "box of cornflakes",
    "cornflakes box",
  ],
  realSize: 0.3,
  bestTurn: -24,
  roles: {
    box: { colour: "#f0a02c", material: "matte plastic" },
    top: { colour: "#f0a02c", material: "matte plastic", follows: 0.94 },
    bowl: { colour: "#2f6fd0", material: "matte plastic" },
    heap: { colour: "#f6dfae", material: "matte plastic" },
    pieces: { colour: "#b9692a", material: "matte plastic" },
  },
  parts: () => {
    const piece = ([x, y]: readonly [number, number]) =>
      placed(discAt([0, 0, 0], 0.85, 0.3, 0.12), frame({ at: [x, y, 3.42], nod: 90 }));
    return [
      part("box", boxAt([0, 15, 0], [20, 30, 6.6], 0.35)),
      part(
        "top",
        merged(boxAt([0, 30.05, 0.9], [19.4, 0.3, 4.6], 0.12), boxAt([0, 30.25, 0.6], [7, 0.2, 2.2], 0.1)),
      ),
      part("heap", slabAt([0, 9.2, 3.32], HEAP, 0.24, 0.08)),
      part("bowl", slabAt([0, 5.4, 3.38], BOWL, 0.24, 0.08)),
      part("pieces", merged(...PIECES.map(piece))),
    ];
  },
};
