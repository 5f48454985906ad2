import { frame, merged, placed, roundedRectangle } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, slab } from "../pieces.js";

/** Centimetres: a tablet on its cover, showing tiles. */
export const tablet: Model = {
  concept: "tablet",
  aliases: [
    "ipad",
    "tablet computer",
    "tablet screen",
    "e reader",
    "ebook reader",
    "kindle",
    "drawing tablet",
  ],
  realSize: 0.25,
  bestTurn: -24,
  roles: {
    body: { colour: "#3a3d45", material: "metal" },
    screen: { colour: "#2f6fd6", material: "ceramic" },
    tiles: { colour: "#ffd166", material: "plastic" },
    others: { colour: "#f4f6fb", material: "plastic" },
    stand: { colour: "#4b4f59", material: "leather" },
  },
  parts: () => {
    const f = frame({ at: [0, 8.6, 0], nod: -18 });
    const tile = (x: number, y: number) => box([2.9, 2.3, 0.12], { in: f, at: [x, y, 0.44] }, 0.05);
    const grid = [-5.4, -1.8, 1.8, 5.4].flatMap((x) => [3.4, 0.4, -2.6].map((y) => [x, y] as const));
    return [
      part("body", placed(slab(roundedRectangle(23, 16.6, 1.2), 0.75, 0.3), f)),
      part("screen", placed(slab(roundedRectangle(21.4, 15, 0.5), 0.1, 0.04, { at: [0, 0, 0.36] }), f)),
      part("tiles", merged(...grid.filter((_, i) => i % 5 === 0).map(([x, y]) => tile(x, y)))),
      part("others", merged(...grid.filter((_, i) => i % 5 !== 0).map(([x, y]) => tile(x, y)))),
      part(
        "stand",
        merged(
          placed(slab(roundedRectangle(22, 12, 0.8), 0.5, 0.2), frame({ at: [0, 5.2, -5.2], nod: 24 })),
          box([22, 0.5, 9], [0, 0.25, -2.2], 0.2),
        ),
      ),
    ];
  },
};
