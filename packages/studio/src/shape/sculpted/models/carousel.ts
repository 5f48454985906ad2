import { cos, radians, sin } from "../../../math/exact.js";
import { around, ballAt, frame, instances, leaf, merged, placed, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, put } from "../../solid/index.js";
import { type Model, type Part, part } from "../model.js";
import { box, rod, turned } from "../pieces.js";

const RIDERS = 8;
const PANELS = 12;

/** A wooden horse in its leap, about its saddle, heading ahead. */
function horse(cell: number): Part[] {
  return [
    ...blended(
      "horses",
      [
        put(ellipsoid([1.5, 1.7, 3.4], { at: [0, 0, 0] })),
        put(
          limb(
            [
              [0, 0.6, 2.4],
              [0, 2.6, 3.6],
              [0, 3.8, 4],
            ],
            [1.3, 1.0, 0.8],
          ),
          0.7,
        ),
        put(
          limb(
            [
              [0, 3.9, 3.9],
              [0, 3.2, 5.6],
            ],
            [0.95, 0.62],
          ),
          0.4,
        ),
        ...[-1, 1].flatMap((s) => [
          put(
            limb(
              [
                [s * 0.8, -0.6, 2.2],
                [s * 0.9, -1.4, 4],
                [s * 0.9, -3.0, 3.9],
              ],
              [0.75, 0.5, 0.42],
            ),
            0.4,
          ),
          put(
            limb(
              [
                [s * 0.8, -0.6, -2.4],
                [s * 0.9, -2.2, -3],
                [s * 0.9, -3.0, -4.6],
              ],
              [0.9, 0.55, 0.42],
            ),
            0.4,
          ),
          put(
            limb(
              [
                [s * 0.5, 4.4, 3.7],
                [s * 0.6, 5.2, 3.6],
              ],
              [0.3, 0.12],
            ),
            0.1,
          ),
        ]),
      ],
      { cell },
    ),
    ...blended(
      "manes",
      [
        put(
          limb(
            [
              [0, 4.9, 3.7],
              [0, 3.6, 2.7],
              [0, 1.8, 1.9],
            ],
            [0.45, 0.6, 0.45],
          ),
        ),
        put(
          limb(
            [
              [0, 0.6, -3.2],
              [0, 0, -4.6],
              [0, -2, -5],
            ],
            [0.5, 0.6, 0.25],
          ),
        ),
      ],
      { cell },
    ),
    part(
      "saddles",
      merged(ballAt([0, 1.1, -0.2], [1.55, 0.85, 1.7], {}, 20), box([3.3, 1.5, 2.4], [0, 0.3, -0.2], 0.6)),
    ),
  ];
}

/** Decimetres: horses on poles under a striped roof. */
export const carousel: Model = {
  concept: "carousel",
  aliases: [
    "merry go round",
    "merry-go-round",
    "carrousel",
    "roundabout ride",
    "carousels",
    "carousel horse",
  ],
  realSize: 7,
  bestTurn: -14,
  roles: {
    roof: { colour: "#e2504a", material: "fabric" },
    stripes: { colour: "#fbf3e2", material: "fabric" },
    deck: { colour: "#f1d9a8", material: "plastic" },
    trim: { colour: "#e6b64c", material: "gold" },
    middle: { colour: "#5aa7b8", material: "plastic" },
    horses: { colour: "#fbf7ef", material: "plastic" },
    manes: { colour: "#d99a3a", material: "plastic" },
    saddles: { colour: "#4f79c9", material: "plastic" },
    bulbs: { colour: "#fff1b8", material: "ceramic" },
  },
  parts: (coarseness) => {
    const cone = (u: number, v: number, k: number): Vector => {
      const a = radians(((k + u) * 360) / PANELS);
      const r = 0.6 + 34 * v;
      return [r * sin(a), 72 - 17 * v + 3.4 * v * v, r * cos(a)];
    };
    const panel = (k: number) =>
      leaf(
        (u, v) => cone(u, v, k),
        () => 0.7,
        8,
        14,
      );
    const flap = (k: number) =>
      leaf(
        (u, v) => {
          const [x, y, z] = cone(u, 1, k);
          return [x, y - (3.4 + 2.4 * sin(radians(180 * u))) * v, z];
        },
        () => 0.8,
        10,
        6,
      );
    const every = (odd: number) =>
      Array.from({ length: PANELS / 2 }, (_, i) => 2 * i + odd).flatMap((k) => [panel(k), flap(k + 1)]);
    const rides = around(RIDERS).map(({ x, z }, i) => ({
      x,
      z,
      at: [24 * z[0], 22 + (i % 2 ? 5 : -1), 24 * z[2]] as Vector,
      turn: (360 * i) / RIDERS + 90,
    }));
    const one = horse(0.7 * coarseness);
    return [
      part("roof", merged(...every(0))),
      part("stripes", merged(...every(1))),
      part(
        "deck",
        turned(
          [
            [0, 0],
            [36, 0, 0.8],
            [36, 3, 0.8],
            [34.5, 3.4, 0.4],
            [34.5, 5.4, 0.6],
            [0, 5.4],
          ],
          {},
          96,
        ),
      ),
      part(
        "trim",
        merged(
          ...rides.map(({ at }) => rod([at[0], 5, at[2]], [at[0], 58, at[2]], 0.55, 12)),
          turned(
            [
              [0, 52],
              [33, 52, 0.4],
              [33, 54.4, 0.5],
              [0, 54.4],
            ],
            {},
            72,
          ),
          turned(
            [
              [0, 71],
              [1.6, 71, 0.4],
              [1, 74.6, 0.6],
              [2, 76.6, 1],
              [0, 78.6],
            ],
            {},
            32,
          ),
          turned(
            [
              [0, 5],
              [11, 5, 0.4],
              [11, 7.4, 0.5],
              [0, 7.4],
            ],
            {},
            48,
          ),
          turned(
            [
              [0, 48],
              [11.6, 48, 0.4],
              [11.6, 51, 0.5],
              [0, 51],
            ],
            {},
            48,
          ),
        ),
      ),
      part(
        "middle",
        turned(
          [
            [0, 6],
            [10, 6, 0.4],
            [8.6, 28, 6],
            [10, 50, 0.4],
            [0, 50],
          ],
          {},
          48,
        ),
      ),
      ...one.map(({ role, mesh }) =>
        part(role, merged(...rides.map(({ at, turn }) => placed(mesh, frame({ at, turn, scale: 1.9 }))))),
      ),
      part("bulbs", instances(ballAt([0, 53.2, 33.1], 0.75, {}, 10), around(36))),
      part("bulbs", instances(ballAt([0, 1.8, 36.1], 0.7, {}, 10), around(36))),
      part(
        "stripes",
        instances(
          box([3, 8, 0.6], [0, 30, 9], 0.25),
          around(8).map((f) => frame({ in: f, at: [0, -2, 0] })),
        ),
      ),
    ];
  },
};
