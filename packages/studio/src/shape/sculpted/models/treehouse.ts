import { cornered, merged } from "../../mesh/index.js";
import { blended, ellipsoid, limb, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { box, rod, slab } from "../pieces.js";

/** Decimetres: a hut on a deck in the fork of a tree, a ladder up to it. */
export const treehouse: Model = {
  concept: "treehouse",
  aliases: ["tree house", "treehouses", "tree hut"],
  realSize: 8,
  bestTurn: -22,
  roles: {
    walls: { colour: "#c98a4d", material: "wood" },
    roof: { colour: "#c8503f", material: "clay" },
    leaves: { colour: "#5da446", material: "clay" },
    highlights: { colour: "#79bb55", material: "clay", follows: 1.14 },
    "tree trunk": { colour: "#7d5233", material: "clay" },
    deck: { colour: "#a56e3d", material: "wood" },
    windows: { colour: "#ffe6a3", material: "ceramic" },
    door: { colour: "#5f3a22", material: "wood" },
  },
  parts: (coarseness) => {
    const cell = 1.2 * coarseness;
    const crown = [
      [0, 71, -4, 15],
      [-16, 64, -6, 12],
      [16, 65, -6, 12.5],
      [-24, 54, -6, 9],
      [24, 55, -5, 9.4],
      [0, 60, -14, 14],
      [-9, 76, 0, 9],
      [10, 77, -2, 9.4],
    ] as const;
    const slats = Array.from({ length: 5 }, (_, i) => box([21, 2.8, 0.5], [0, 34.4 + 3 * i, 9.3], 0.2));
    const rungs = Array.from({ length: 8 }, (_, i) =>
      rod([5.4, 3 + 3.6 * i, 15.6 - 0.35 * i], [11.6, 3 + 3.6 * i, 15.6 - 0.35 * i], 0.55, 10),
    );
    const posts = [-16, -8, 16].map((x) => rod([x, 30, 14], [x, 39, 14], 0.7, 12));
    return [
      ...blended(
        "tree trunk",
        [
          put(
            limb(
              [
                [0, 0, -3],
                [0.6, 16, -3],
                [-0.4, 30, -4],
                [0, 56, -5],
              ],
              [7, 4.8, 4.4, 3.4],
            ),
          ),
          put(
            limb(
              [
                [0, 18, -3],
                [-9, 27, -1],
                [-15, 34, -2],
                [-19, 50, -5],
              ],
              [2.8, 2.4, 2, 1.5],
            ),
            2,
          ),
          put(
            limb(
              [
                [0, 19, -3],
                [9, 27, -1],
                [15, 34, -3],
                [18, 50, -5],
              ],
              [2.8, 2.4, 2, 1.5],
            ),
            2,
          ),
          ...[-64, -10, 52, 120, 200].map((turn) => {
            const [x, z] = ROOTS[turn]!;
            return put(
              limb(
                [
                  [x * 3.4, 4, z * 3.4 - 3],
                  [x * 10.5, 0.8, z * 10.5 - 3],
                ],
                [3, 1.2],
              ),
              3,
            );
          }),
        ],
        { cell },
      ),
      ...blended(
        "leaves",
        crown.map(([x, y, z, r]) => put(ellipsoid([r, r * 0.88, r * 0.9], { at: [x, y, z] }), 1.4)),
        { cell: cell * 1.2 },
      ),
      ...blended(
        "highlights",
        (
          [
            [-6, 82, 6, 6],
            [12, 74, 6, 5.6],
            [-20, 66, 3, 5],
          ] as const
        ).map(([x, y, z, r]) => put(ellipsoid(r, { at: [x, y, z] }), 1)),
        { cell },
      ),
      part(
        "deck",
        merged(
          ...Array.from({ length: 11 }, (_, i) => box([3.2, 1.4, 30], [-17.5 + 3.5 * i, 29.6, 0], 0.4)),
          box([38, 1.6, 2], [0, 28.2, 13], 0.4),
          ...posts,
          rod([-16, 38.4, 14], [-4, 38.4, 14], 0.6, 12),
          rod([-16, 34.4, 14], [-4, 34.4, 14], 0.5, 12),
          rod([5, 0, 16.4], [5, 33, 13.4], 0.7, 12),
          rod([12, 0, 16.4], [12, 33, 13.4], 0.7, 12),
          ...rungs,
        ),
      ),
      part(
        "walls",
        merged(
          box([21, 17, 17], [0, 38.4, 0.4], 0.6),
          ...slats,
          slab(
            cornered(
              [
                [-10.4, 0, 0.3],
                [10.4, 0, 0.3],
                [0, 9, 0.3],
              ],
              true,
            ),
            17,
            0.3,
            { at: [0, 46.6, 0.4] },
          ),
        ),
      ),
      part(
        "roof",
        merged(
          box([17, 1.6, 22], { at: [-6.6, 51, 0.6], roll: 40 }, 0.6),
          box([17, 1.6, 22], { at: [6.6, 51, 0.6], roll: -40 }, 0.6),
          rod([0, 56.2, -10.4], [0, 56.2, 11.6], 1, 16),
        ),
      ),
      part("door", merged(box([6, 11.4, 1], [4.6, 36, 9.6], 0.4))),
      part("windows", merged(box([5.4, 5.4, 0.9], [-4.8, 39.6, 9.6], 0.4))),
      part(
        "deck",
        merged(
          box([0.6, 5.6, 0.5], [-4.8, 39.6, 10.1], 0.15),
          box([5.6, 0.6, 0.5], [-4.8, 39.6, 10.1], 0.15),
          box([7, 0.9, 1.6], [-4.8, 36.4, 10], 0.3),
        ),
      ),
    ];
  },
};

const ROOTS: Readonly<Record<number, readonly [number, number]>> = {
  [-64]: [-0.9, 0.44],
  [-10]: [-0.17, 0.98],
  52: [0.79, 0.62],
  120: [0.87, -0.5],
  200: [-0.34, -0.94],
};
