import { cornered, merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { rod, slab } from "../pieces.js";

/** Centimetres: its tip to the right. */
export const ironingBoard: Model = {
  concept: "ironing board",
  aliases: ["ironing table", "iron board"],
  realSize: 1.4,
  bestTurn: -20,
  roles: {
    cover: { colour: "#6fb3d2", material: "fabric" },
    edge: { colour: "#f3f1ea", material: "fabric" },
    legs: { colour: "#c3c8ce", material: "metal" },
    feet: { colour: "#2a2c31", material: "rubber" },
  },
  top: { y: 90, halfWidth: 50, halfDepth: 15 },
  parts: () => {
    const board = (spare: number) =>
      cornered(
        [
          [-66 + spare, -19 + spare, 5],
          [30, -19 + spare, 20],
          [66 - spare, -8 + spare, 8],
          [70 - spare, 0, 6],
          [66 - spare, 8 - spare, 8],
          [30, 19 - spare, 20],
          [-66 + spare, 19 - spare, 5],
        ],
        true,
      );
    const legs = [-1, 1].flatMap((s) => [
      rod([-40, 2, s * 17], [32, 84, s * 6], 1.7),
      rod([44, 2, s * 17], [-38, 84, s * 6], 1.7),
    ]);
    return [
      part("cover", slab(board(0), 3.4, 1.4, { nod: -90, at: [0, 88.2, 0] })),
      part("edge", slab(board(-0.6), 1.2, 0.5, { nod: -90, at: [0, 86.6, 0] })),
      part(
        "legs",
        merged(
          ...legs,
          rod([-40, 2, -20], [-40, 2, 20], 1.8),
          rod([44, 2, -20], [44, 2, 20], 1.8),
          rod([-3, 45, -11.6], [-3, 45, 11.6], 1.3),
        ),
      ),
      part(
        "feet",
        merged(
          ...[-40, 44].flatMap((x) => [-21, 21].map((z) => rod([x, 2.2, z - 2.4], [x, 2.2, z + 2.4], 2.5))),
        ),
      ),
    ];
  },
};
