import {
  boxAt,
  type Corner,
  discAt,
  merged,
  mirrored,
  roundedRectangle,
  slabAt,
  tube,
  type Vector,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const BODY: readonly Corner[] = [
  [-15, 0, 5],
  [15, 0, 5],
  [14, 42, 14],
  [-14, 42, 14],
];
const POCKET: readonly Corner[] = [
  [-11.5, 2.5, 4],
  [11.5, 2.5, 4],
  [11.2, 18.5, 5],
  [-11.2, 18.5, 5],
];
const SMALL: readonly Corner[] = [
  [-9, 22, 3],
  [9, 22, 3],
  [8.4, 32, 5],
  [-8.4, 32, 5],
];

/** Centimetres. */
export const backpack: Model = {
  concept: "backpack",
  aliases: ["rucksack", "school bag", "schoolbag", "knapsack", "back pack", "bookbag"],
  realSize: 0.47,
  bestTurn: -26,
  roles: {
    body: { colour: "#3b78c9", material: "fabric" },
    pockets: { colour: "#3b78c9", material: "fabric", follows: 1.1 },
    straps: { colour: "#27446f", material: "fabric", follows: 0.72 },
    zips: { colour: "#ffd15c", material: "plastic" },
    patch: { colour: "#c98a52", material: "matte plastic" },
  },
  parts: () => {
    const strap = tube(
      [
        [9, 39, -8],
        [10.5, 36, -14],
        [12.4, 24, -16.5],
        [13.4, 12, -13],
        [13, 4, -8],
      ],
      1,
      { section: roundedRectangle(4.4, 1.5, 0.7), up: [1, 0, 0], caps: "round" },
    );
    const zip = (points: Vector[]) => tube(points, 0.5, { sides: 14 });
    const pull = (x: number, y: number, z: number) => boxAt([x, y, z], [1.1, 3, 0.7], 0.32, { roll: 8 });
    return [
      part("body", slabAt([0, 0, 0], BODY, 17, 4.8)),
      part("pockets", slabAt([0, 0, 9.6], POCKET, 7, 2.8)),
      part("pockets", slabAt([0, 0, 8.4], SMALL, 4, 1.6)),
      part("pockets", mirrored(boxAt([15, 9, -0.5], [4.2, 15, 10], 2))),
      part(
        "zips",
        merged(
          zip([
            [-10.6, 15.4, 12.6],
            [-4, 16, 13.2],
            [4, 16, 13.2],
            [10.6, 15.4, 12.6],
          ]),
          pull(8.8, 14, 13.4),
        ),
      ),
      part(
        "zips",
        merged(
          zip([
            [-7.6, 29.4, 10.1],
            [-3, 29.8, 10.5],
            [3, 29.8, 10.5],
            [7.6, 29.4, 10.1],
          ]),
          pull(6, 28, 10.8),
        ),
      ),
      part(
        "zips",
        zip([
          [-14.2, 26, 2.4],
          [-13.8, 34, 2.4],
          [-10, 40, 2.4],
          [0, 42, 2.4],
          [10, 40, 2.4],
          [13.8, 34, 2.4],
          [14.2, 26, 2.4],
        ]),
      ),
      part(
        "straps",
        tube(
          [
            [-4, 41.5, -5],
            [-3.4, 46, -5],
            [3.4, 46, -5],
            [4, 41.5, -5],
          ],
          1,
          { section: roundedRectangle(2.6, 1.5, 0.7), up: [0, 0, 1], bend: 2.6 },
        ),
      ),
      part("straps", mirrored(strap)),
      part(
        "patch",
        merged(boxAt([0, 8.6, 13.1], [7, 5, 0.8], 0.38), discAt([0, 8.6, 13.3], 1.1, 0.5, 0.2, { nod: 90 })),
      ),
    ];
  },
};
