import { type Corner, cornered, merged, reversed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, slab } from "../pieces.js";

const hole = () =>
  reversed(
    cornered(
      [
        [23.6, -2.6, 0.9],
        [23.6, 2.6, 0.9],
        [21.6, 2.6, 0.9],
        [21.6, -2.6, 0.9],
      ],
      true,
    ),
  );

/** A ring of a rectangle's edge, for the groove. */
const rectangle = (w: number, h: number, r: number): Corner[] => [
  [w - 5.5, -h, r],
  [w - 5.5, h, r],
  [-w - 5.5, h, r],
  [-w - 5.5, -h, r],
];

/** Centimetres: lying flat, its grip to the right. */
export const cuttingBoard: Model = {
  concept: "cutting board",
  aliases: ["chopping board", "wooden board", "breadboard", "bread board", "serving board", "chopping block"],
  realSize: 0.52,
  bestTurn: -24,
  roles: {
    board: { colour: "#d79a56", material: "wood" },
    stripes: { colour: "#8a5530", material: "wood", follows: 0.72 },
    groove: { colour: "#b9793c", material: "wood", follows: 0.86 },
  },
  top: { y: 2.6, halfWidth: 15, halfDepth: 11 },
  parts: () => {
    const flat = { nod: -90, at: [0, 1.3, 0] } as const;
    const outline = cornered(
      [
        [16, -15, 3],
        [16, -7, 4],
        [19, -4.2, 4],
        [26, -4.2, 3.4],
        [26, 4.2, 3.4],
        [19, 4.2, 4],
        [16, 7, 4],
        [16, 15, 3],
        [-26, 15, 3],
        [-26, -15, 3],
      ],
      true,
    );
    return [
      part("board", slab(outline, 2.6, 0.5, { ...flat }, [hole()])),
      part(
        "groove",
        slab(cornered(rectangle(18.6, 12.8, 2), true), 0.3, 0.05, { ...flat, at: [0, 2.5, 0] }, [
          reversed(cornered(rectangle(18, 12.2, 1.6), true)),
        ]),
      ),
      part("stripes", merged(...[-11.4, 0.8].map((x) => box([2.2, 2.5, 30.05], [x, 1.39, 0], 0.4)))),
    ];
  },
};
