import { randomFrom } from "../../../math/random.js";
import { boxAt, cornered, frame, lathe, merged, placed, type Vector } from "../../mesh/index.js";
import { faceted } from "../facet.js";
import { type Model, part } from "../model.js";

/** Courses of stone, a smooth cap, a small one beside it, on sand. */
export const greatPyramid: Model = {
  concept: "great pyramid",
  aliases: [
    "egyptian pyramid",
    "pyramid of giza",
    "great pyramid of giza",
    "giza pyramid",
    "pyramids of giza",
    "pyramids",
  ],
  realSize: 230,
  bestTurn: 28,
  roles: {
    stone: { colour: "#e0b56d", material: "clay" },
    courses: { colour: "#cfa35c", material: "clay", follows: 0.92 },
    cap: { colour: "#f3dca4", material: "clay" },
    door: { colour: "#5a4128", material: "clay" },
    sand: { colour: "#efd49a", material: "clay" },
  },
  parts: () => {
    const random = randomFrom("great pyramid");
    const steps = (at: Vector, size: number, rows: number) => {
      const high = (size * 0.6) / rows;
      return Array.from({ length: rows }, (_, i) => {
        const side = size * (1 - i / rows);
        const blocks = Math.max(2, Math.round(side / 0.85));
        const y = at[1] + high * (i + 0.5);
        const length = side / blocks;
        const row = Array.from({ length: blocks }, (_, k) => {
          const along = -side / 2 + length * (k + 0.5);
          const [out, tall] = [side / 2 - 0.25 + 0.06 * random(), high * (0.97 + 0.05 * random())];
          return [0, 90, 180, 270].map((turn) =>
            placed(
              boxAt([along, y, out], [length * 0.965, tall, 0.6], 0.06, {}, 1),
              frame({ at: [at[0], 0, at[2]], turn }),
            ),
          );
        }).flat();
        return {
          odd: i % 2 === 1,
          mesh: merged(...row, boxAt([at[0], y, at[2]], [side * 0.94, high, side * 0.94], 0.03, {}, 1)),
        };
      });
    };
    const rows = [...steps([0, 0.2, 0], 11, 13), ...steps([8.2, 0.2, 3.6], 3.6, 5)];
    const of = (odd: boolean) => merged(...rows.filter((row) => row.odd === odd).map(({ mesh }) => mesh));
    return [
      part("stone", of(false)),
      part("courses", of(true)),
      part(
        "cap",
        placed(
          faceted(
            [
              [0.8, 0],
              [0, 0.85],
            ],
            4,
          ),
          frame({ at: [0, 6.6, 0], turn: 45 }),
        ),
      ),
      part(
        "door",
        merged(boxAt([0, 1.0, 5.3], [0.85, 1.3, 0.7], 0.08), boxAt([0, 1.85, 5.25], [1.3, 0.3, 0.7], 0.06)),
      ),
      part(
        "sand",
        placed(
          lathe(
            cornered([
              [0, -0.4],
              [9.6, -0.4, 0.2],
              [9.2, 0.1, 0.8],
              [7, 0.35, 3],
              [0, 0.4],
            ]),
            72,
          ),
          frame({ at: [1.6, 0, 0.6], scale: [1.1, 1, 1] }),
        ),
      ),
    ];
  },
};
