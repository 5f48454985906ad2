import { cos, radians, sin } from "../../../math/exact.js";
import { randomFrom } from "../../../math/random.js";
import { frame, instances, merged, placed, roundedBox, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { turned, wire } from "../pieces.js";

/** Decimetres: a round bale, its straw wound in. */
export const hayBale: Model = {
  concept: "hay bale",
  aliases: ["bale", "bale of hay", "haystack", "straw bale", "hay", "round bale"],
  realSize: 1.4,
  bestTurn: -34,
  roles: {
    hay: { colour: "#e4be58", material: "clay" },
    straws: { colour: "#f3da8d", material: "clay", follows: 1.1 },
    wraps: { colour: "#b88d35", material: "clay", follows: 0.85 },
  },
  top: { y: 12.6, halfWidth: 4, halfDepth: 2 },
  parts: () => {
    const random = randomFrom("hay");
    const straw = roundedBox([0.12, 0.12, 1.7], 0.05, 1);
    return [
      part(
        "hay",
        turned(
          [
            [0, -6.5],
            [6.3, -6.5, 0.8],
            [6.4, 6.5, 0.8],
            [0, 6.5],
          ],
          { roll: 90, at: [0, 6.4, 0] },
          88,
        ),
      ),
      part(
        "wraps",
        merged(
          ...[6.52, -6.52].map((x) =>
            placed(
              wire(
                Array.from({ length: 40 }, (_, i): Vector => {
                  const a = radians(33 * i);
                  const r = 0.4 + i * 0.14;
                  return [x, 6.4 + r * cos(a), r * sin(a)];
                }),
                0.13,
                { sides: 8, steps: 3 },
              ),
              frame({}),
            ),
          ),
        ),
      ),
      part(
        "straws",
        instances(
          straw,
          Array.from({ length: 260 }, () => {
            const a = 360 * random();
            const x = (random() - 0.5) * 12;
            return frame({
              in: frame({ at: [x, 6.4, 0], nod: a }),
              at: [0, 6.4, 0],
              turn: 50 * (random() - 0.5),
              nod: 8 * (random() - 0.5),
            });
          }),
        ),
      ),
    ];
  },
};
