import { type Corner, cornered } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { slab } from "../pieces.js";

/** A jigsaw piece standing on its edge. */
export const puzzlePiece: Model = {
  concept: "puzzle piece",
  aliases: ["jigsaw piece", "puzzle", "jigsaw puzzle", "jigsaw"],
  realSize: 0.05,
  bestTurn: -24,
  lies: true,
  roles: { piece: { colour: "#35a7d8", material: "matte plastic" } },
  parts: () => {
    const tab = (x: number, y: number, dx: number, dy: number, out: number): Corner[] => {
      const at = (along: number, away: number, r: number): Corner => [
        x + dx * along + dy * away * out,
        y + dy * along - dx * away * out,
        r,
      ];
      return [
        at(-0.9, 0, 0.4),
        at(-0.75, 0.9, 0.4),
        at(-1.5, 1.3, 0.7),
        at(-1.3, 2.6, 1.0),
        at(1.3, 2.6, 1.0),
        at(1.5, 1.3, 0.7),
        at(0.75, 0.9, 0.4),
        at(0.9, 0, 0.4),
      ];
    };
    const outline: Corner[] = [
      [-4, 1, 0.5],
      ...tab(0, 1, 1, 0, -1),
      [4, 1, 0.5],
      ...tab(4, 5, 0, 1, 1),
      [4, 9, 0.5],
      ...tab(0, 9, -1, 0, 1),
      [-4, 9, 0.5],
      ...tab(-4, 5, 0, -1, -1),
    ];
    return [part("piece", slab(cornered(outline, true), 1.6, 0.2))];
  },
};
