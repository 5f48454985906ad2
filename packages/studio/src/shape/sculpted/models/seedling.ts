import { cos, radians, sin } from "../../../math/exact.js";
import { randomFrom } from "../../../math/random.js";
import { ball, frame, merged, placed } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { turned, wire } from "../pieces.js";

/** Centimetres: two leaves out of a heap of soil. */
export const seedling: Model = {
  concept: "seedling",
  aliases: ["sprout", "sapling", "young plant", "little plant", "plant sprout"],
  realSize: 0.12,
  bestTurn: -14,
  roles: {
    leaves: { colour: "#67b544", material: "clay" },
    stem: { colour: "#7cc053", material: "clay" },
    soil: { colour: "#5d3f2b", material: "clay" },
    crumbs: { colour: "#73513a", material: "clay", follows: 1.1 },
  },
  parts: () => {
    const random = randomFrom("seedling");
    const leafy = (length: number) =>
      blade({ length, width: length * 0.62, droop: 0.22, fold: 0.24, thickness: length * 0.06 });
    return [
      part(
        "stem",
        wire(
          [
            [0, 1, 0],
            [0.2, 3, 0.1],
            [0, 5.6, 0],
          ],
          [0.36, 0.3, 0.26],
        ),
      ),
      part(
        "leaves",
        merged(
          placed(leafy(4.8), frame({ at: [0, 5.5, 0], turn: 84, nod: -30 })),
          placed(leafy(4.2), frame({ at: [0, 5.5, 0], turn: -86, nod: -36 })),
          placed(leafy(1.9), frame({ at: [0, 5.6, 0.1], turn: 10, nod: -62 })),
        ),
      ),
      part(
        "soil",
        turned(
          [
            [0, 0],
            [4.6, 0, 0.5],
            [3.6, 1.1, 1.4],
            [1.6, 1.9, 1.4],
            [0, 2.1],
          ],
          {},
          72,
        ),
      ),
      part(
        "crumbs",
        merged(
          ...Array.from({ length: 22 }, () => {
            const a = radians(360 * random());
            const r = 2.2 + 2.6 * random();
            return placed(
              ball(0.22 + 0.22 * random(), 12),
              frame({ at: [r * sin(a), Math.max(0.2, 1.75 - 0.36 * r), r * cos(a)] }),
            );
          }),
        ),
      ),
    ];
  },
};
