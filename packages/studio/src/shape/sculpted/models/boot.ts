import { ballAt, boxAt, type Corner, frame, merged, placed, slabAt, torus, tube } from "../../mesh/index.js";
import { blended, cut, ellipsoid, halfSpace, limb, paint, put } from "../../solid/index.js";
import { leftFoot } from "../left-foot.js";
import { type Model, part } from "../model.js";

const SOLE: readonly Corner[] = [
  [-9.6, -4, 3.6],
  [0, -4, 9],
  [9, -5, 5],
  [15, -3.4, 4.2],
  [15, 3.4, 4.2],
  [9, 4.4, 5],
  [0, 3.6, 9],
  [-9.6, 4, 3.6],
];

/** Centimetres: a laced boot, toe to the right. */
export const boot: Model = leftFoot(
  {
    concept: "boot",
    aliases: ["boots", "hiking boot", "leather boot", "ankle boot", "work boot", "laced boot"],
    realSize: 0.3,
    bestTurn: -24,
    roles: {
      leather: { colour: "#a8662f", material: "matte plastic" },
      sole: { colour: "#33302e", material: "rubber" },
      collar: { colour: "#5f3a20", material: "fabric", follows: 0.66 },
      laces: { colour: "#f0d9a6", material: "fabric" },
      eyelets: { colour: "#d9ab4a", material: "gold" },
    },
    parts: (coarseness) => {
      const upper = blended(
        "leather",
        [
          put(
            limb(
              [
                [8.4, 5.4, 0],
                [2, 6.4, 0],
                [-3.6, 7.4, 0],
              ],
              [4.3, 4.4, 4.8],
            ),
          ),
          put(ellipsoid([5, 4, 4.5], { at: [9.8, 5.4, 0] }), 1.6),
          put(
            limb(
              [
                [-4, 7.4, 0],
                [-4, 15, 0],
                [-4.4, 22.6, 0],
              ],
              [5, 4.7, 5.1],
            ),
            2.6,
          ),
          cut(halfSpace([0, 3, 0], [0, 1, 0])),
          cut(halfSpace([-4, 23.6, 0], [0.12, -1, 0]), 0.7),
          cut(
            limb(
              [
                [-4.2, 17.5, 0],
                [-4.5, 27, 0],
              ],
              [3.6, 4.1],
            ),
            0.4,
          ),
          paint(
            "collar",
            limb(
              [
                [-4.2, 17.4, 0],
                [-4.5, 27, 0],
              ],
              [3.7, 4.4],
            ),
          ),
        ],
        { cell: 0.42 * coarseness },
      );
      // Up the front: where a lace crosses, and how far to the side its ends lie.
      const rows = [
        [4.6, 10.2],
        [2.5, 11.7],
        [1.2, 13.9],
        [0.75, 16.3],
        [0.6, 18.7],
        [0.6, 21.1],
      ] as const;
      const laces = rows.map(([x, y]) =>
        tube(
          [
            [x - 2.2, y - 0.9, 2.5],
            [x - 0.2, y, 1.2],
            [x + 0.35, y + 0.1, 0],
            [x - 0.2, y, -1.2],
            [x - 2.2, y - 0.9, -2.5],
          ],
          0.42,
          { sides: 12 },
        ),
      );
      const loop = (s: number) =>
        tube(
          [
            [0.9, 21.6, 0],
            [2.2, 22.6, 1.3 * s],
            [3.2, 20.6, 2.9 * s],
            [2.2, 19.6, 2.2 * s],
            [0.9, 21.6, 0],
          ],
          0.36,
          { sides: 12 },
        );
      return [
        ...upper,
        part(
          "sole",
          merged(
            slabAt([0, 2.4, 0], SOLE, 2.4, 0.9, { nod: -90 }),
            slabAt(
              [0, 0.7, 0],
              [
                [3.4, -4.6, 0.8],
                [15, -3.2, 4],
                [15, 3.2, 4],
                [3.4, 4.2, 0.8],
              ],
              1.4,
              0.4,
              { nod: -90 },
            ),
            slabAt(
              [0, 0.7, 0],
              [
                [-9.4, -3.8, 3.4],
                [-1.4, -3.8, 0.8],
                [-1.4, 3.6, 0.8],
                [-9.4, 3.8, 3.4],
              ],
              1.4,
              0.4,
              { nod: -90 },
            ),
          ),
        ),
        part("laces", merged(...laces, loop(1), loop(-1))),
        part(
          "eyelets",
          merged(
            ...rows.flatMap(([x, y]) =>
              [-1, 1].map((s) => ballAt([x - 2.1, y - 0.9, 2.65 * s], 0.55, {}, 14)),
            ),
          ),
        ),
        part("collar", placed(torus(4.45, 0.85, 64, 18), frame({ at: [-4.5, 23.3, 0], roll: 7 }))),
        part("collar", boxAt([-9.3, 22.4, 0], [0.9, 3.8, 1.8], 0.4)),
      ];
    },
  },
  { toes: "right", from: -1, to: 15, inward: 2.2 },
);
