import { frame, merged, mirrored, placed, tube } from "../../mesh/index.js";
import { blended, block, cut, ellipsoid, limb, put } from "../../solid/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { AXLE, drum, rod, wire } from "../pieces.js";

/** Centimetres: a dining set's rocking horse, saddled, on two runners. */
export const rockingHorse: Model = {
  concept: "rocking horse",
  aliases: ["toy horse", "wooden horse", "rocking pony"],
  realSize: 0.95,
  bestTurn: -58,
  saddle: { at: [0, 60, -6], astride: true },
  roles: {
    body: { colour: "#d9a05f", material: "wood" },
    runners: { colour: "#c23b30", material: "wood" },
    mane: { colour: "#6b3f22", material: "fabric" },
    saddle: { colour: "#c23b30", material: "leather" },
    bridle: { colour: "#7a3b20", material: "leather" },
    eyes: { colour: "#17151a", material: "ceramic" },
  },
  parts: (coarseness) => [
    ...blended(
      "body",
      [
        put(ellipsoid([13, 14, 27], { at: [0, 47, -4] })),
        put(
          limb(
            [
              [0, 52, 17],
              [0, 68, 27],
              [0, 80, 31],
            ],
            [11, 8.6, 7.6],
          ),
          5,
        ),
        put(
          limb(
            [
              [0, 80, 31],
              [0, 73, 44],
              [0, 69, 50],
            ],
            [8, 6, 5.4],
          ),
          3,
        ),
        ...sides((s) => [
          put(
            limb(
              [
                [4 * s, 86, 28],
                [5 * s, 93, 27],
              ],
              [3, 1.2],
            ),
            1.5,
          ),
          put(
            limb(
              [
                [8 * s, 44, 14],
                [11 * s, 26, 23],
                [13 * s, 11, 28],
              ],
              [6.4, 4.2, 3.6],
            ),
            4,
          ),
          put(
            limb(
              [
                [8 * s, 44, -22],
                [11 * s, 26, -28],
                [13 * s, 11, -33],
              ],
              [7.4, 4.4, 3.6],
            ),
            4,
          ),
          put(block([6, 4, 8], 1.5, { at: [13.4 * s, 9, 29] }), 1),
          put(block([6, 4, 8], 1.5, { at: [13.4 * s, 9, -32] }), 1),
        ]),
      ],
      { cell: 1.7 * coarseness },
    ),
    part(
      "runners",
      merged(
        mirrored(
          tube(
            [
              [14, 15, -54],
              [14, 6, -36],
              [14, 2.6, -10],
              [14, 2.6, 8],
              [14, 6, 34],
              [14, 16, 54],
            ],
            2.8,
            { sides: 18 },
          ),
        ),
        rod([-14, 7.5, 40], [14, 7.5, 40], 2.2),
        rod([-14, 7.5, -42], [14, 7.5, -42], 2.2),
        rod([-12, 74, 38], [12, 74, 38], 1.8),
      ),
    ),
    part(
      "mane",
      merged(
        ...[0, 1, 2, 3, 4, 5, 6].map((i) =>
          wire(
            [
              [0, 90 - 5.5 * i, 25 - 2.2 * i],
              [i % 2 ? 4 : -4, 88 - 6 * i, 19 - 2.6 * i],
              [i % 2 ? 6 : -6, 80 - 6 * i, 19 - 2 * i],
            ],
            [3.4, 3, 1],
          ),
        ),
        wire(
          [
            [0, 56, -29],
            [0, 58, -38],
            [0, 46, -45],
            [0, 32, -44],
          ],
          [3, 5, 5, 1.4],
        ),
        wire(
          [
            [0, 91, 30],
            [1, 88, 36],
            [1, 82, 39.5],
          ],
          [2.6, 2.6, 1],
        ),
      ),
    ),
    part(
      "saddle",
      merged(
        ...blended(
          "saddle",
          [
            put(ellipsoid([14.6, 13, 13], { at: [0, 49.5, -4] })),
            put(ellipsoid([9, 5, 4], { at: [0, 62, -15] }), 3),
            cut(block([60, 40, 60], 1, { at: [0, 24, -4] }), 1),
          ],
          { cell: 1.5 * coarseness },
        ).map(({ mesh }) => mesh),
      ),
    ),
    part(
      "bridle",
      merged(
        ...[
          [47, 71.4, 6.2, 120],
          [38, 76.4, 7.4, 120],
        ].map(([z, y, r, nod]) =>
          placed(
            tube(
              Array.from({ length: 12 }, (_, i) => {
                const f = frame({ turn: 30 * i });
                return [f.z[0] * r!, 0, f.z[2] * r!] as const;
              }),
              0.8,
              { closed: true, sides: 10, steps: 3 },
            ),
            frame({ at: [0, y!, z!], nod: nod! }),
          ),
        ),
      ),
    ),
    part(
      "eyes",
      merged(
        ...sides((s) => [
          placed(drum(1.5, 1.2, { ...AXLE }, 0.5, 20), frame({ at: [7.3 * s, 80.5, 35.0], turn: -14 * s })),
        ]),
      ),
    ),
  ],
};
