import { boxAt, cornered, frame, merged } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { AXLE, drum, rod, slab, turned } from "../pieces.js";
import { cushion } from "../upholstery.js";

/** Centimetres: a child's chair on long legs with its tray. */
export const highChair: Model = {
  concept: "high chair",
  aliases: ["highchair", "baby chair", "feeding chair"],
  realSize: 1.05,
  bestTurn: -32,
  saddle: { at: [0, 59, 0], astride: false },
  top: { y: 77, halfWidth: 17, halfDepth: 9 },
  roles: {
    frame: { colour: "#d9a466", material: "wood" },
    tray: { colour: "#f7f4ee", material: "plastic" },
    cushion: { colour: "#6fb7a8", material: "fabric" },
  },
  parts: (coarseness) => [
    part(
      "frame",
      merged(
        ...sides((s) => [
          rod([27 * s, 0, 25], [17 * s, 56, 15], [2.2, 2]),
          rod([27 * s, 0, -25], [17 * s, 56, -15], [2.2, 2]),
          rod([17 * s, 55, -16], [18 * s, 102, -24], 2),
          rod([18 * s, 56, 14], [19 * s, 75, 14], 1.8),
          rod([19 * s, 75, 16], [18 * s, 76, -19], 1.8),
          rod([24 * s, 18, 21.6], [24 * s, 18, -21.6], 1.5),
        ]),
        rod([-24, 18, 21.6], [24, 18, 21.6], 2),
        rod([-24, 18, -21.6], [24, 18, -21.6], 1.5),
        boxAt([0, 55, 0], [40, 3, 36], 1.2),
        boxAt([0, 99, -23.6], [36, 7, 3], 1.4, { nod: -9 }),
        ...[-9, 0, 9].map((x) => rod([x, 56, -16], [x, 98, -23.4], 1.2, 12)),
      ),
    ),
    part(
      "tray",
      merged(
        boxAt([0, 75, 22], [46, 2.4, 26], 1.1),
        ...sides((s) => [boxAt([22.4 * s, 76.5, 22], [2, 3, 26], 0.9)]),
        boxAt([0, 76.5, 34.4], [46, 3, 2], 0.9),
      ),
    ),
    part("cushion", cushion([34, 5, 30], 1, coarseness, frame({ at: [0, 59, 0] }))),
    part("cushion", cushion([31, 28, 5], 1, coarseness, frame({ at: [0, 76, -17.4], nod: -9 }))),
  ],
};

/** Centimetres: a king's seat, its high back crowned. */
export const throne: Model = {
  concept: "throne",
  aliases: ["royal throne", "king's throne", "golden throne", "thrones"],
  realSize: 1.9,
  bestTurn: -26,
  saddle: { at: [0, 62, 6], astride: false },
  top: { y: 60, halfWidth: 24, halfDepth: 22 },
  roles: {
    frame: { colour: "#e3b341", material: "gold" },
    cushions: { colour: "#b3202f", material: "fabric" },
    jewels: { colour: "#2f7fd0", material: "ceramic" },
    dais: { colour: "#8c2430", material: "fabric" },
  },
  parts: (coarseness) => {
    const back = cornered(
      [
        [-36, 0, 2],
        [36, 0, 2],
        [38, 92, 8],
        [30, 104, 6],
        [16, 108, 10],
        [8, 124, 4],
        [0, 132, 3],
        [-8, 124, 4],
        [-16, 108, 10],
        [-30, 104, 6],
        [-38, 92, 8],
      ],
      true,
    );
    return [
      part(
        "frame",
        merged(
          slab(back, 8, 2.5, { at: [0, 46, -34], nod: -3 }),
          boxAt([0, 44, 0], [74, 12, 66], 3),
          ...sides((s) => [
            ...[30, -30].map((z) =>
              turned(
                [
                  [0, 0],
                  [5, 0, 1],
                  [7, 8, 2],
                  [4, 16, 2],
                  [6, 30, 2],
                  [0, 42],
                ],
                { at: [31 * s, 10, z] },
                32,
              ),
            ),
            boxAt([35 * s, 78, -2], [10, 6, 62], 2.8),
            turned(
              [
                [0, 0],
                [3, 0, 0.5],
                [5, 9, 3],
                [3, 20, 2],
                [4, 28, 1],
                [0, 28],
              ],
              { at: [35 * s, 50, 26] },
              28,
            ),
            drum(6.2, 11, { ...AXLE, at: [35 * s, 77.5, 30] }, 2),
            turned(
              [
                [0, 0],
                [3.6, 0, 0.6],
                [4.6, 5, 2],
                [2, 9, 1],
                [2.6, 12, 1.5],
                [0, 14],
              ],
              { at: [37 * s, 137, -36.5] },
              28,
            ),
          ]),
        ),
      ),
      part("cushions", cushion([62, 12, 58], 3, coarseness, frame({ at: [0, 54, 2] }))),
      part("cushions", cushion([52, 76, 9], 2.5, coarseness, frame({ at: [0, 100, -30.5], nod: -3 }))),
      part("cushions", merged(...sides((s) => [boxAt([35 * s, 81.5, -4], [7.4, 4, 46], 1.9)]))),
      part(
        "jewels",
        merged(
          drum(5, 4, { nod: 90, at: [0, 160, -35] }, 1.6),
          ...sides((s) => [
            drum(3, 4, { nod: 90, at: [17 * s, 146, -34] }, 1.2),
            drum(3, 1.6, { ...AXLE, at: [41 * s, 77.5, 30] }, 0.7),
          ]),
        ),
      ),
      part("dais", merged(boxAt([0, 5, 6], [124, 10, 106], 3), boxAt([0, 2.6, 62], [90, 5, 30], 2))),
    ];
  },
};
