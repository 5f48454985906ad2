import { cornered, frame, merged, placed } from "../../mesh/index.js";
import { drink, glassware } from "../glassware.js";
import { type Model, part } from "../model.js";
import { drum, slab, turned, wire } from "../pieces.js";

/** Half a maple leaf's outline, from its stalk's foot up the right side to the tip. */
const HALF = [
  [0.09, -1.35],
  [0.09, -0.75],
  [0.75, -0.85],
  [0.68, -0.55],
  [1.25, -0.02],
  [1.02, 0.1],
  [1.12, 0.5],
  [0.72, 0.42],
  [0.62, 0.6],
  [0.28, 0.22],
  [0.42, 0.92],
  [0.2, 0.82],
] as const;
const LEAF = [
  ...HALF.map(([x, y]) => [x, y, 0.03] as const),
  [0, 1.3, 0.03] as const,
  ...[...HALF].reverse().map(([x, y]) => [-x, y, 0.03] as const),
];

/** A flask of syrup with a little handle and a leaf on its label. */
export const mapleSyrup: Model = {
  concept: "maple syrup",
  aliases: ["syrup", "bottle of maple syrup", "syrup bottle", "bottle of syrup", "pancake syrup"],
  realSize: 0.2,
  bestTurn: -12,
  roles: {
    syrup: { colour: "#a8501a", material: "jelly" },
    glass: { colour: "#fbf4e6", material: "glass" },
    cap: { colour: "#7d2a20", material: "plastic" },
    label: { colour: "#fdf3dc", material: "paper" },
    leaf: { colour: "#cf3526", material: "paper" },
  },
  parts: () => {
    const flat = frame({ scale: [1, 1, 0.72] });
    const { wall, inside } = glassware(
      [
        [0, 0],
        [4.2, 0, 0.7],
        [4.5, 3.0, 2.5],
        [4.3, 7.6, 2.5],
        [1.5, 10.4, 1.4],
        [1.35, 12.2, 0.3],
        [1.5, 12.8],
      ],
      0.3,
      0.7,
    );
    return [
      part("glass", placed(wall, flat)),
      part("syrup", placed(drink(inside, 8.6, 0.05), flat)),
      part(
        "glass",
        wire(
          [
            [1.2, 12.0, 0],
            [2.5, 12.4, 0],
            [3.1, 11.3, 0],
            [2.4, 10.3, 0],
            [1.6, 10.2, 0],
          ],
          0.34,
        ),
      ),
      part(
        "cap",
        merged(
          turned(
            [
              [0, 12.6],
              [1.75, 12.6, 0.2],
              [1.7, 14.6, 0.3],
              [0, 14.7],
            ],
            {},
            48,
          ),
        ),
      ),
      part("label", placed(drum(2.75, 0.4, { nod: 90, at: [0, 4.6, 3.12] }, 0.12, 56), frame({}))),
      part("leaf", slab(cornered(LEAF, true), 0.2, 0.03, { at: [0, 4.6, 3.36], scale: [1.5, 1.5, 1] })),
    ];
  },
};
