import { radians, sin } from "../../../math/exact.js";
import { frame, instances, merged, type Vector } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

/** Pairs of leaves along a stem, each across the one below it; the last are small and upright. */
const PAIRS = 5;
const STEM: readonly Vector[] = [
  [-3.4, 0.35, -0.4],
  [-1.2, 0.75, 0.2],
  [1, 1.35, 0],
  [3, 2.3, -0.1],
];

/** Centimetres: a sprig of broad leaves that lies on its lower ones. */
function sprig(concept: string, aliases: readonly string[], colour: string, widest: number): Model {
  return {
    concept,
    aliases,
    realSize: 0.09,
    bestTurn: -24,
    roles: {
      leaves: { colour, material: "matte plastic" },
      stem: { colour: "#7da150", material: "matte plastic" },
    },
    parts: () => {
      const leaf = blade({
        length: 2.7,
        width: widest,
        droop: 0.22,
        fold: 0.16,
        widest: 0.4,
        thickness: 0.09,
      });
      const seats = Array.from({ length: PAIRS }, (_, n) => {
        const along = n / (PAIRS - 1);
        const at: Vector = [-2 + 5 * along, 0.62 + 1.7 * along * along, 0.06 * sin(radians(140 * n))];
        const scale = 1.12 - 0.42 * along;
        return [-1, 1].map((side) =>
          frame({ at, turn: 90 - side * (74 - 34 * along), nod: -6 - 34 * along - (n % 2) * 14, scale }),
        );
      }).flat();
      const tip = [0, 130, 250].map((turn) => frame({ at: [3, 2.35, -0.1], turn, nod: -56, scale: 0.5 }));
      return [
        part("leaves", merged(instances(leaf, seats), instances(leaf, tip))),
        part("stem", wire([...STEM], 0.14, { sides: 10 })),
      ];
    },
  };
}

export const mint = sprig(
  "mint",
  ["mint leaves", "mint sprig", "sprig of mint", "fresh mint", "peppermint", "spearmint", "mint leaf"],
  "#4fa158",
  1.75,
);
export const basil = sprig(
  "basil",
  ["basil leaves", "fresh basil", "sprig of basil", "basil leaf", "basil sprig"],
  "#4c9440",
  2.1,
);
