import { around, boxAt, frame, merged, placed, tube } from "../../mesh/index.js";
import { faceted } from "../facet.js";
import { band } from "../glassware.js";
import { type Model, part } from "../model.js";
import { drum, turned } from "../pieces.js";

/** Centimetres: four sides of holes and slots under a handle. */
export const cheeseGrater: Model = {
  concept: "cheese grater",
  aliases: ["grater", "box grater", "kitchen grater"],
  realSize: 0.24,
  bestTurn: -32,
  roles: {
    body: { colour: "#cfd5dc", material: "metal" },
    holes: { colour: "#3a3d45", material: "metal" },
    handle: { colour: "#d8392f", material: "plastic" },
    foot: { colour: "#d8392f", material: "plastic", follows: 0.95 },
  },
  parts: () => {
    const lean = 4.2;
    const face = (turn: number, make: (x: number, y: number) => ReturnType<typeof boxAt>[]) =>
      placed(merged(...make(0, 0)), frame({ in: frame({ turn }), at: [0, 1.4, 5.35], nod: -lean }));
    const holes = () =>
      [1, 2, 3, 4, 5, 6, 7, 8].flatMap((k) =>
        (k % 2 ? [-2.4, -0.8, 0.8, 2.4] : [-1.6, 0, 1.6]).map((x) =>
          placed(
            drum(0.46, 0.3, { nod: 90 }, 0.1, 16),
            frame({ at: [x * (1 - 0.03 * k), 1.7 * k + 0.6, 0] }),
          ),
        ),
      );
    const slots = () =>
      [0, 1, 2, 3].map((k) => boxAt([0, 3 + 3.4 * k, 0.1], [6.2 - 0.5 * k, 0.9, 0.4], 0.18));
    return [
      part(
        "body",
        placed(
          faceted(
            [
              [7.6, 1],
              [6.0, 18],
            ],
            4,
          ),
          frame({ turn: 45 }),
        ),
      ),
      part("holes", merged(face(0, holes), face(180, holes), face(90, slots), face(-90, slots))),
      part(
        "foot",
        placed(
          faceted(
            [
              [8.1, 0],
              [7.95, 1.6],
            ],
            4,
          ),
          frame({ turn: 45 }),
        ),
      ),
      part(
        "handle",
        merged(
          placed(
            faceted(
              [
                [6.3, 17.4],
                [6.2, 18.8],
              ],
              4,
            ),
            frame({ turn: 45 }),
          ),
          tube(
            [
              [-3.2, 18.4, 0],
              [-3.1, 23, 0],
              [3.1, 23, 0],
              [3.2, 18.4, 0],
            ],
            0.9,
            { bend: 2, sides: 20 },
          ),
        ),
      ),
    ];
  },
};

/** Centimetres: two tiers of woven bamboo and a lid, buns inside. */
export const bambooSteamer: Model = {
  concept: "bamboo steamer",
  aliases: ["steamer basket", "dim sum basket", "dim sum", "bao buns", "steamed buns", "bao"],
  realSize: 0.28,
  bestTurn: -20,
  roles: {
    hoops: { colour: "#dcb268", material: "wood" },
    lattice: { colour: "#c4924a", material: "wood" },
    bands: { colour: "#9a6a30", material: "wood" },
    buns: { colour: "#fdf8ee", material: "clay" },
  },
  parts: () => {
    const tier = (y: number) => [
      part(
        "hoops",
        merged(
          band(12, y, y + 6.4, 1.2, 72),
          placed(drum(11.2, 0.6, { at: [0, y + 1.2, 0] }, 0.2, 56), frame({})),
        ),
      ),
      part("bands", merged(band(12.35, y + 0.4, y + 1.5, 0.6, 72), band(12.35, y + 4.9, y + 6.0, 0.6, 72))),
    ];
    const bun = (x: number, z: number, turn: number) =>
      placed(
        merged(
          turned(
            [
              [0, 0],
              [2.9, 0, 0.7],
              [3.2, 1.6, 1.4],
              [1.6, 3.6, 1.2],
              [0.5, 4.2, 0.4],
              [0, 4.1],
            ],
            {},
            26,
          ),
          ...around(8).map((f) =>
            placed(
              tube(
                [
                  [0, 4.2, 0.2],
                  [0, 3.7, 1.3],
                  [0, 2.8, 2.35],
                ],
                [0.3, 0.34, 0.12],
                { sides: 6 },
              ),
              f,
            ),
          ),
        ),
        frame({ at: [x, 8.2, z], turn }),
      );
    return [
      ...tier(0),
      ...tier(6.6),
      part(
        "buns",
        merged(
          bun(0, 5.4, 0),
          bun(5.2, 2.0, 20),
          bun(3.4, -4.4, 40),
          bun(-3.4, -4.4, 10),
          bun(-5.2, 2.0, 33),
          bun(0, 0, 15),
        ),
      ),
      part(
        "lattice",
        merged(
          ...Array.from({ length: 11 }, (_, i) => {
            const x = -10 + 2 * i;
            const h = Math.sqrt(121 - x * x);
            return merged(
              boxAt([x, 8.2, 0], [0.7, 0.24, 2 * h], 0.1, {}, 1),
              boxAt([0, 8.3, x], [2 * h, 0.2, 0.7], 0.08, {}, 1),
            );
          }),
        ),
      ),
    ];
  },
};
