import { boxAt, type Corner, frame, merged, placed, rod, slabAt } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const arrow = (s: 1 | -1): Corner[] => {
  const points: Corner[] = [
    [-20, -6, 1.2],
    [17, -6, 1.2],
    [24, 0, 1.2],
    [17, 6, 1.2],
    [-20, 6, 1.2],
  ];
  return s === 1 ? points : points.map(([x, y, r]): Corner => [-x, y, r!]).reverse();
};

/** Centimetres: a wooden signpost, two blank boards. */
export const sign: Model = {
  concept: "sign",
  aliases: ["signpost", "wooden sign", "direction sign", "road sign", "street sign", "sign post"],
  realSize: 1.3,
  bestTurn: -14,
  roles: {
    board: { colour: "#d9a566", material: "wood" },
    "lower board": { colour: "#d9a566", material: "wood", follows: 0.95 },
    post: { colour: "#8a5a34", material: "wood" },
    nails: { colour: "#5c5f66", material: "metal" },
  },
  parts: () => {
    const nails = [
      [-3, 103],
      [3, 103],
      [-3, 77],
      [3, 77],
    ].map(([x, y]) => rod([x!, y!, 5], [x!, y!, 6.2], 0.9, 14));
    return [
      part(
        "board",
        placed(
          slabAt([0, 0, 0], arrow(1), 3.4, 1),
          frame({ at: [5, 103, 4], roll: 3, scale: [1.3, 1.5, 1] }),
        ),
      ),
      part(
        "lower board",
        placed(
          slabAt([0, 0, 0], arrow(-1), 3.4, 1),
          frame({ at: [-5, 77, 4], roll: 2, scale: [1.2, 1.4, 1] }),
        ),
      ),
      part("post", merged(boxAt([0, 60, 0], [9, 120, 6], 2), boxAt([0, 121, 0], [10.4, 3, 7.4], 1.2))),
      part("nails", merged(...nails)),
    ];
  },
};
