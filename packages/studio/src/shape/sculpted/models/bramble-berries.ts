import { cos, radians, sin } from "../../../math/exact.js";
import { around, ball, flowing, frame, instances, lathe, merged, placed } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

interface Bramble {
  readonly concept: string;
  readonly aliases: readonly string[];
  readonly colour: string;
  readonly beads: number;
  readonly size: number;
}

/** A berry of many beads, its crown of sepals on top. */
function berryOf({ concept, aliases, colour, beads, size }: Bramble): Model {
  return {
    concept,
    aliases,
    realSize: 0.025,
    tips: 59,
    bestTurn: -6,
    roles: {
      berry: { colour, material: "plastic" },
      leaves: { colour: "#6aa544", material: "clay" },
    },
    parts: () => {
      const upright = frame({});
      const drupes = Array.from({ length: beads }, (_, i) => {
        const t = (i + 0.6) / beads;
        const y = 5.4 * t;
        const r = 2.35 * sin(radians(180 * (0.05 + 0.58 * t))) * (t > 0.86 ? 1 - 2.2 * (t - 0.86) : 1);
        const a = radians(137.508 * i);
        return frame({
          at: [r * sin(a), y + 0.3, r * cos(a)],
          scale: size * (0.82 + 0.22 * sin(radians(180 * t))),
        });
      });
      const sepal = blade({
        length: 2.2,
        width: 0.8,
        droop: 0.05,
        fold: 0.2,
        thickness: 0.14,
        grid: [8, 12],
      });
      return [
        part(
          "berry",
          placed(
            merged(
              instances(ball(1, 18), drupes),
              lathe(
                flowing([
                  [0, 0.3],
                  [0.9, 0.9],
                  [1.9, 3.0],
                  [2.0, 4.6],
                  [1.2, 5.7],
                  [0, 5.8],
                ]),
                40,
              ),
            ),
            upright,
          ),
        ),
        part(
          "leaves",
          placed(
            merged(
              instances(sepal, around(6, frame({ at: [0, 5.85, 0.1], nod: -6 }))),
              wire(
                [
                  [0, 5.7, 0],
                  [0.1, 6.8, 0],
                  [0.5, 7.5, 0.1],
                ],
                [0.3, 0.2, 0.22],
              ),
            ),
            upright,
          ),
        ),
      ];
    },
  };
}

export const raspberry = berryOf({
  concept: "raspberry",
  aliases: ["raspberries"],
  colour: "#dc2f55",
  beads: 84,
  size: 0.64,
});
export const blackberry = berryOf({
  concept: "blackberry",
  aliases: ["blackberries", "mulberry", "boysenberry"],
  colour: "#2f2340",
  beads: 50,
  size: 0.84,
});
