import { ballAt, boxAt, leaf, merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, rod } from "../pieces.js";

/** Centimetres: a market stall, fruit in its trays under a striped awning. */
export const foodStall: Model = {
  concept: "food stall",
  aliases: [
    "market stall",
    "food stand",
    "fruit stand",
    "fruit stall",
    "market stand",
    "street food stall",
    "vendor stall",
    "lemonade stand",
    "stall",
  ],
  realSize: 2.5,
  bestTurn: -24,
  roles: {
    counter: { colour: "#b7793f", material: "wood" },
    planks: { colour: "#b7793f", material: "wood", follows: 0.85 },
    posts: { colour: "#8f5a30", material: "wood" },
    awning: { colour: "#d8463f", material: "fabric" },
    stripes: { colour: "#fbf3e2", material: "fabric" },
    apples: { colour: "#cf3a33", material: "plastic" },
    oranges: { colour: "#f2922e", material: "plastic" },
    limes: { colour: "#6fae3f", material: "plastic" },
  },
  parts: () => {
    const bands = 10;
    const strip = (k: number) => {
      const [a, b] = [-112 + (224 * k) / bands, -112 + (224 * (k + 1)) / bands];
      const roof = leaf(
        (u, v) => [b + (a - b) * u, 236 - 46 * v - 12 * v * (1 - v), -52 + 128 * v],
        () => 2.4,
        4,
        14,
      );
      return merged(
        roof,
        boxAt([(a + b) / 2, 182, 77], [b - a - 0.6, 20, 2.4], 1.1),
        ballAt([(a + b) / 2, 172, 77], [(b - a) / 2 - 0.3, 7, 1.2], {}, 20),
      );
    };
    const every = (odd: number) =>
      merged(
        ...Array.from({ length: bands }, (_, k) => k)
          .filter((k) => k % 2 === odd)
          .map(strip),
      );
    const heap = (x: number) =>
      [0, 1, 2, 3].flatMap((row) =>
        [-2, -1, 0, 1, 2].map((i) =>
          ballAt(
            [x + i * 11 + (row % 2) * 4 - 2, 98 + row * -3.6 + (i % 2 ? 0.8 : 0), 10 + row * 11],
            6,
            {},
            18,
          ),
        ),
      );
    return [
      part("counter", merged(boxAt([0, 82, 6], [204, 5, 76], 2), boxAt([0, 4, 4], [196, 8, 70], 2))),
      part(
        "planks",
        merged(
          ...Array.from({ length: 12 }, (_, i) => box([15.6, 76, 3], [-90 + i * 16.4, 43, 40], 1.2)),
          ...[-98, 98].map((x) => box([3, 76, 68], [x, 43, 4], 1.2)),
        ),
      ),
      part(
        "posts",
        merged(
          ...[-100, 100].flatMap((x) => [
            rod([x, 0, -44], [x, 232, -44], 4),
            rod([x, 0, 44], [x, 202, 44], 4),
          ]),
          rod([-104, 201, 44], [104, 201, 44], 3),
          rod([-104, 232, -46], [104, 232, -46], 3),
        ),
      ),
      part("awning", every(0)),
      part("stripes", every(1)),
      part(
        "planks",
        merged(
          ...[-64, 0, 64].flatMap((x) => [
            boxAt([x, 89, 26], [60, 3, 50], 1, { nod: 18 }),
            boxAt([x, 86.5, 50], [60, 10, 2.4], 0.9),
            ...[-30, 30].map((d) => boxAt([x + d, 92, 26], [2.4, 11, 52], 0.9, { nod: 18 })),
          ]),
        ),
      ),
      part("apples", merged(...heap(-64))),
      part("oranges", merged(...heap(0))),
      part("limes", merged(...heap(64))),
    ];
  },
};
