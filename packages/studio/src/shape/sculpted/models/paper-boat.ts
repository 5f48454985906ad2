import { merged, type Vector } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { sheet } from "../sheet.js";

/** Folded of one sheet: two sides that meet at bow and stern, and the peak between them. */
export const paperBoat: Model = {
  concept: "paper boat",
  aliases: ["origami boat", "folded paper boat", "paper ship", "paper boats"],
  realSize: 0.2,
  bestTurn: -26,
  roles: {
    hull: { colour: "#f7f4ec", material: "paper" },
    folds: { colour: "#e9e4d8", material: "paper", follows: 0.94 },
    peak: { colour: "#fdfbf5", material: "paper", follows: 1.02 },
  },
  parts: () => {
    const [bow, stern]: readonly Vector[] = [
      [9.4, 5.6, 0],
      [-9.4, 5.6, 0],
    ] as const;
    const keel: readonly Vector[] = [
      [4.6, 0, 0],
      [-4.6, 0, 0],
    ];
    const side = (s: number) => {
      const [low, high]: readonly [Vector, Vector] = [
        [0, 0.2, 2.1 * s],
        [0, 4.4, 3.5 * s],
      ];
      // A strip is turned out along the rim; a valley runs down the middle of the side.
      return [sheet([bow!, high, low, keel[0]!], 0.1), sheet([stern!, keel[1]!, low, high], 0.1)];
    };
    const rim = (s: number) => {
      const mid: Vector = [0, 4.5, 3.66 * s];
      const under: Vector = [0, 2.5, 3.08 * s];
      return [
        sheet([bow!, mid, under, [6.4, 3.2, 0.7 * s]], 0.1),
        sheet([stern!, [-6.4, 3.2, 0.7 * s], under, mid], 0.1),
      ];
    };
    const peak: Vector = [0, 9.6, 0];
    const sail = (s: number) => [
      sheet([peak, [4.4, 1.6, 0.5 * s], [0, 1.4, 1.3 * s]], 0.1),
      sheet([peak, [0, 1.4, 1.3 * s], [-4.4, 1.6, 0.5 * s]], 0.1),
    ];
    return [
      part("hull", merged(...sides(side), sheet([keel[0]!, [0, 0.2, 2.1], keel[1]!, [0, 0.2, -2.1]], 0.1))),
      part("folds", merged(...sides(rim))),
      part("peak", merged(...sides(sail))),
    ];
  },
};
