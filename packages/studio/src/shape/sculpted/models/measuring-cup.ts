import { frame, merged, placed } from "../../mesh/index.js";
import { drink, glassware } from "../glassware.js";
import { type Model, part } from "../model.js";
import { box, rod, wire } from "../pieces.js";

const jug = () =>
  glassware(
    [
      [0, 0],
      [4.4, 0, 0.5],
      [5.1, 8.6, 1],
      [5.5, 10],
    ],
    0.36,
    0.5,
  );

/** Centimetres: a glass jug with marks of measure and a handle, half full. */
export const measuringCup: Model = {
  concept: "measuring cup",
  aliases: [
    "measuring jug",
    "measuring cups",
    "measuring beaker",
    "glass measuring cup",
    "liquid measuring cup",
  ],
  realSize: 0.16,
  bestTurn: -20,
  inside: { y: 0.5, radius: 4 },
  contents: { inside: () => jug().inside, level: 6.4, gap: 0.05, instead: ["water"] },
  roles: {
    glass: { colour: "#eaf6f8", material: "glass" },
    handle: { colour: "#eaf6f8", material: "glass", follows: 1 },
    marks: { colour: "#d0342c", material: "matte plastic" },
    water: { colour: "#6cc0ea", material: "liquid" },
  },
  parts: () => {
    const { wall, inside } = jug();
    const marks = [2, 3, 4, 5, 6, 7, 8].map((y, i) => {
      const far = 4.62 + 0.08 * y;
      const long = i % 2 === 0 ? 2.4 : 1.3;
      return placed(
        merged(
          ...Array.from({ length: 3 }, (_, k) =>
            placed(
              box([long / 3 + 0.06, 0.2, 0.12], [0, y, far], 0.04),
              frame({ turn: -12 + (long / 3 / far) * 57.3 * k }),
            ),
          ),
        ),
        frame({}),
      );
    });
    return [
      part("glass", wall),
      part("water", drink(inside, 5.9)),
      part(
        "handle",
        wire(
          [
            [5.2, 8.4, 0],
            [7.4, 8.6, 0],
            [8.6, 7.6, 0],
            [8.6, 4.2, 0],
            [7.4, 2.8, 0],
            [4.8, 2.6, 0],
          ],
          [0.5, 0.55, 0.6, 0.6, 0.55, 0.5],
          { sides: 20, steps: 8 },
        ),
      ),
      part(
        "marks",
        merged(
          ...marks,
          placed(rod([0, 7.4, 5.25], [0, 8.8, 5.36], 0.14, 10), frame({ turn: -24 })),
          ...[0, 1, 2].map((k) =>
            placed(box([0.5, 0.7, 0.12], [0, 4 - k * 1.4 + 2, 4.95 - 0.11 * k], 0.1), frame({ turn: -22 })),
          ),
        ),
      ),
    ];
  },
};
