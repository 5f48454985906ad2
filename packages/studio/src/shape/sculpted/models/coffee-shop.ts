import { ball, frame, merged, placed, tube } from "../../mesh/index.js";
import { drink, glassware } from "../glassware.js";
import { type Model, part } from "../model.js";
import { box, turned } from "../pieces.js";

/** Metres: a corner café with a striped awning, a big window, tables and a cup on its roof. */
export const coffeeShop: Model = {
  concept: "coffee shop",
  aliases: [
    "cafe",
    "café",
    "coffee house",
    "coffeehouse",
    "coffee bar",
    "bistro",
    "bakery",
    "tea shop",
    "little cafe",
  ],
  realSize: 6,
  bestTurn: -34,
  roles: {
    walls: { colour: "#f3dfc2", material: "matte plastic" },
    wood: { colour: "#8f5a34", material: "wood" },
    awning: { colour: "#2f8d83", material: "fabric" },
    stripes: { colour: "#fff7ea", material: "fabric" },
    windows: { colour: "#ffe3a6", material: "ceramic" },
    cup: { colour: "#ffffff", material: "ceramic" },
    coffee: { colour: "#4a2918", material: "ceramic" },
    plants: { colour: "#5da446", material: "clay" },
    pots: { colour: "#c8683f", material: "clay" },
    base: { colour: "#cfc6ba", material: "concrete" },
  },
  parts: () => {
    const strips = Array.from({ length: 10 }, (_, i) => ({ x: -2.34 + i * 0.52, even: i % 2 === 0 }));
    const awning = (even: boolean) =>
      merged(
        ...strips
          .filter((s) => s.even === even)
          .map(({ x }) => merged(box([0.52, 0.08, 1.4], { at: [x, 2.92, 2.28], nod: 28 }, 0.03), drumAt(x))),
      );
    const drumAt = (x: number) => box([0.52, 0.34, 0.07], [x, 2.46, 2.88], 0.1);
    const { wall, inside } = glassware(
      [
        [0, 0],
        [0.5, 0, 0.08],
        [0.85, 0.5, 0.5],
        [0.95, 1.3],
      ],
      0.09,
      0.12,
    );
    const cupAt = frame({ at: [-0.2, 4.62, 0.3], turn: 20 });
    const table = (x: number, z: number) =>
      merged(
        turned(
          [
            [0, 0],
            [0.3, 0, 0.04],
            [0.05, 0.1, 0.05],
            [0.05, 0.86],
            [0.5, 0.88, 0.03],
            [0.5, 0.96, 0.03],
            [0, 0.96],
          ],
          { at: [x, 0.2, z] },
          32,
        ),
        turned(
          [
            [0, 0],
            [0.24, 0, 0.04],
            [0.22, 0.5],
            [0.26, 0.56, 0.03],
            [0, 0.58],
          ],
          { at: [x - 0.85, 0.2, z] },
          24,
        ),
        turned(
          [
            [0, 0],
            [0.24, 0, 0.04],
            [0.22, 0.5],
            [0.26, 0.56, 0.03],
            [0, 0.58],
          ],
          { at: [x + 0.85, 0.2, z] },
          24,
        ),
      );
    const pot = (x: number, z: number) => [
      part(
        "pots",
        turned(
          [
            [0, 0.2],
            [0.24, 0.2, 0.04],
            [0.34, 0.75, 0.05],
            [0, 0.75],
          ],
          { at: [x, 0, z] },
          28,
        ),
      ),
      part(
        "plants",
        merged(
          placed(ball(0.42, 24), frame({ at: [x, 1.05, z] })),
          placed(ball(0.3, 20), frame({ at: [x + 0.16, 1.38, z + 0.05] })),
        ),
      ),
    ];
    return [
      part("base", box([6.4, 0.2, 6.2], [0.2, 0.1, 0.6], 0.08)),
      part(
        "walls",
        merged(box([5.2, 4.2, 3.6], [0, 2.3, -0.2], 0.1), box([5.5, 0.4, 3.9], [0, 4.42, -0.2], 0.1)),
      ),
      part(
        "wood",
        merged(
          box([5.3, 0.75, 0.14], [0, 3.68, 1.66], 0.05),
          box([3.1, 2.0, 0.14], [-0.85, 1.6, 1.62], 0.05),
          box([1.2, 2.5, 0.14], [1.65, 1.45, 1.62], 0.05),
          box([0.14, 1.6, 1.9], [2.62, 1.9, -0.3], 0.05),
        ),
      ),
      part(
        "windows",
        merged(
          box([2.8, 1.6, 0.14], [-0.85, 1.7, 1.67], 0.04),
          box([0.86, 1.5, 0.14], [1.65, 1.75, 1.67], 0.04),
          box([0.14, 1.36, 1.66], [2.67, 1.9, -0.3], 0.04),
        ),
      ),
      part(
        "wood",
        merged(
          box([0.07, 1.6, 0.14], [-0.85, 1.7, 1.71], 0.02),
          box([0.14, 1.36, 0.07], [2.71, 1.9, -0.3], 0.02),
          placed(ball(0.07, 16), frame({ at: [1.28, 1.4, 1.78] })),
        ),
      ),
      part("awning", awning(true)),
      part("stripes", awning(false)),
      part(
        "cup",
        merged(
          placed(wall, cupAt),
          placed(
            tube(
              [
                [0.85, 1.05, 0],
                [1.3, 1.1, 0],
                [1.35, 0.6, 0],
                [0.78, 0.4, 0],
              ],
              0.09,
            ),
            cupAt,
          ),
        ),
      ),
      part("coffee", placed(drink(inside, 1.1), cupAt)),
      part("wood", table(-0.8, 3.0)),
      ...pot(2.5, 2.5),
      ...pot(-2.7, 2.2),
    ];
  },
};
