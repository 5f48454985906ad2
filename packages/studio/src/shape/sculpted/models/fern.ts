import { flowing, frame, lathe, merged, placed } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";
import { flowerPot } from "../pot.js";

/** A frond lying along +z that arches over, its leaflets shorter towards the tip. */
function frond(length: number, droop: number) {
  const at = (t: number) => [0, length * (0.42 * t - droop * t * t), length * t * (1 - 0.12 * t)] as const;
  const leaflets = Array.from({ length: 13 }, (_, i) => {
    const t = 0.14 + (0.84 * i) / 12;
    const size = length * 0.26 * (1 - 0.82 * t * t) * (t < 0.25 ? 0.55 + 1.8 * t : 1);
    const [x, y, z] = at(t);
    const slope = 24 - droop * 110 * t;
    return [-1, 1].map((s) =>
      placed(
        blade({
          length: size,
          width: size * 0.34,
          droop: 0.2,
          fold: 0.12,
          widest: 0.35,
          thickness: size * 0.06,
          grid: [4, 6],
        }),
        frame({ in: frame({ at: [x, y, z], nod: -slope }), turn: 72 * s }),
      ),
    );
  }).flat();
  return merged(wire([at(0), at(0.35), at(0.7), at(1)], [0.13, 0.11, 0.08, 0.04], { sides: 8 }), ...leaflets);
}

/** A potted fern. */
export const fern: Model = {
  concept: "fern",
  aliases: ["ferns", "boston fern", "potted fern", "fern plant"],
  realSize: 0.6,
  bestTurn: -12,
  roles: {
    leaves: { colour: "#4f9f45", material: "clay" },
    heart: { colour: "#3b7d37", material: "clay", follows: 0.8 },
    pot: { colour: "#d2764b", material: "clay" },
    soil: { colour: "#4b3529", material: "clay" },
  },
  parts: () => [
    part(
      "leaves",
      merged(
        ...Array.from({ length: 14 }, (_, i) => {
          const inner = i % 3 === 0;
          return placed(
            frond(inner ? 9.6 : 11.6 - (i % 4) * 0.7, inner ? 0.1 : 0.5 + 0.07 * (i % 3)),
            frame({ at: [0, 7.9, 0], turn: 137.5 * i, nod: inner ? -52 : -24 - 5 * (i % 4) }),
          );
        }),
      ),
    ),
    part(
      "heart",
      placed(
        lathe(
          flowing([
            [0, 0],
            [1.5, 0],
            [1.3, 0.7],
            [0, 1.3],
          ]),
          32,
        ),
        frame({ at: [0, 7.7, 0] }),
      ),
    ),
    ...flowerPot(),
  ],
};
