import { type Corner, merged, roundedRectangle, slabAt, tube } from "../../mesh/index.js";
import { blended, cut, halfSpace, limb, paint, put } from "../../solid/index.js";
import { leftFoot } from "../left-foot.js";
import { type Model, part } from "../model.js";
import { box, rod, wire } from "../pieces.js";

/** Where the foot goes in, from the throat up through the heel. */
const OPENING = [
  [5.4, 6, 0],
  [1.4, 8.2, 0],
  [-3.6, 11.6, 0],
  [-8.2, 14, 0],
  [-9, 17, 0],
] as const;

/** Centimetres: a court shoe on a thin heel, toe to the right. */
export const highHeel: Model = leftFoot(
  {
    concept: "high heel",
    aliases: [
      "high heels",
      "high heeled shoe",
      "high-heeled shoe",
      "high heel shoe",
      "stiletto",
      "stilettos",
      "pump shoe",
      "heels",
      "heel",
    ],
    realSize: 0.24,
    bestTurn: -22,
    roles: {
      upper: { colour: "#cf1f3a", material: "ceramic" },
      heel: { colour: "#cf1f3a", material: "ceramic", follows: 0.94 },
      sole: { colour: "#26201f", material: "matte plastic" },
      inside: { colour: "#f1d6ad", material: "matte plastic" },
    },
    parts: (coarseness) => [
      ...blended(
        "upper",
        [
          put(
            limb(
              [
                [12.6, 1.9, 0],
                [10, 2.6, 0],
                [6.4, 3.4, 0],
                [1, 5.9, 0],
                [-4.4, 9.4, 0],
                [-8.4, 11.4, 0],
              ],
              [1.3, 2.3, 3, 2.8, 2.7, 2.9],
            ),
          ),
          put(
            limb(
              [
                [-8, 11, 0],
                [-9, 14.4, 0],
              ],
              [2.9, 2.5],
            ),
            1,
          ),
          cut(halfSpace([0, 0.6, 0], [0, 1, 0]), 0.2),
          cut(halfSpace([6.6, 6.1, 0], [-0.42, -1, 0]), 0.3),
          cut(limb(OPENING, [2.1, 2.6, 2.5, 2.5, 2.3]), 0.15),
          // Past the rim, so that the lining ends on the outside in a clean line.
          paint("inside", limb(OPENING, [2.36, 2.86, 2.76, 2.76, 2.56])),
          paint(
            "sole",
            limb(
              [
                [13, -1.9, 0],
                [6.4, -2, 0],
                [1, 0.8, 0],
                [-4.6, 4.4, 0],
              ],
              [3, 3, 2.6, 2.5],
            ),
          ),
        ],
        { cell: 0.19 * coarseness },
      ),
      part(
        "heel",
        tube(
          [
            [-9.4, 9.6, 0],
            [-10, 7.2, 0],
            [-9.8, 4, 0],
            [-9.6, 0.7, 0],
          ],
          [2.1, 1.5, 0.85, 0.62],
          { sides: 28, caps: "flat" },
        ),
      ),
      part("sole", rod([-9.6, 0.8, 0], [-9.6, 0, 0], 0.68)),
    ],
  },
  { toes: "right", from: 0, to: 13.5, inward: 1.5 },
);

/** A foot's outline seen from above, toe to the right. */
const FOOTBED: readonly Corner[] = [
  [-12.4, -3.6, 3.4],
  [-2, -3.6, 8],
  [7, -5, 5],
  [14.4, -3.6, 4.4],
  [14.4, 3.4, 4.4],
  [7, 4.6, 5],
  [-2, 3.4, 8],
  [-12.4, 3.6, 3.4],
];

/** A band's cross-section, lying along the foot. */
const STRAP = (width: number) => roundedRectangle(0.7, width, 0.3);

/** Centimetres: an open shoe with two straps and one about the heel, toe to the right. */
export const sandal: Model = leftFoot(
  {
    concept: "sandal",
    aliases: ["sandals", "leather sandal", "pair of sandals"],
    realSize: 0.28,
    bestTurn: -34,
    roles: {
      straps: { colour: "#8f5a31", material: "matte plastic" },
      footbed: { colour: "#d6a871", material: "matte plastic" },
      sole: { colour: "#3b3330", material: "rubber" },
      buckles: { colour: "#e0b64f", material: "gold" },
    },
    parts: () => {
      const strap = (x: number, width: number, height: number, half: number) =>
        tube(
          [
            [x - 0.4, 1.6, -half],
            [x - 0.2, height * 0.72, -half * 0.98],
            [x, height, -half * 0.5],
            [x + 0.1, height * 1.05, 0],
            [x, height, half * 0.5],
            [x - 0.2, height * 0.72, half * 0.98],
            [x - 0.4, 1.6, half],
          ],
          1,
          { section: STRAP(width), up: [1, 0, 0], steps: 8 },
        );
      return [
        part("sole", slabAt([0, 0.8, 0], FOOTBED, 1.6, 0.5, { nod: -90 })),
        part(
          "footbed",
          slabAt(
            [0, 2.1, 0],
            FOOTBED.map(([x, y, r]) => [x * 0.98, y * 0.97, r!] as const),
            1.2,
            0.5,
            { nod: -90 },
          ),
        ),
        part(
          "straps",
          merged(
            strap(7.4, 3, 5.6, 4.7),
            strap(1.4, 3, 7.4, 4.2),
            tube(
              [
                [-3.4, 1.8, -3.7],
                [-6, 5.6, -3.8],
                [-10.4, 7.6, -3],
                [-12, 8, 0],
                [-10.4, 7.6, 3],
                [-6, 5.6, 3.8],
                [-3.4, 1.8, 3.7],
              ],
              1,
              { section: STRAP(1.9), up: [0.5, 1, 0], steps: 8 },
            ),
            wire(
              [
                [-6.4, 5.8, 3.8],
                [-4.2, 8.2, 3.4],
                [-2.6, 9.8, 1.6],
                [-2.2, 10.2, 0],
                [-2.6, 9.8, -1.6],
                [-4.2, 8.2, -3.4],
                [-6.4, 5.8, -3.8],
              ],
              0.55,
            ),
          ),
        ),
        part(
          "buckles",
          merged(
            ...[7.2, 1.2].map((x, i) =>
              box([2.6, 2.2, 0.7], { at: [x, [4, 4.6][i]!, [4.8, 4.4][i]!], nod: -12 }, 0.3),
            ),
          ),
        ),
      ];
    },
  },
  { toes: "right", from: -3, to: 15, inward: 2.2 },
);
