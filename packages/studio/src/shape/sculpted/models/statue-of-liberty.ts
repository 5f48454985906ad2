import {
  around,
  ballAt,
  boxAt,
  frame,
  instances,
  merged,
  placed,
  rod,
  type Vector,
} from "../../mesh/index.js";
import { blended, cut, ellipsoid, limb, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { box, drum, turned } from "../pieces.js";

const HEAD = frame({ at: [0, 17.4, 0.15], turn: -8, nod: 2 });

/** A robed figure with a raised torch and a crown of rays, on its pedestal. */
export const statueOfLiberty: Model = {
  concept: "statue of liberty",
  aliases: ["the statue of liberty", "lady liberty", "liberty statue"],
  realSize: 93,
  bestTurn: -14,
  roles: {
    copper: { colour: "#79b3a0", material: "clay" },
    folds: { colour: "#79b3a0", material: "clay", follows: 0.94 },
    flame: { colour: "#f0b93a", material: "gold" },
    pedestal: { colour: "#c7b698", material: "stone" },
    plinth: { colour: "#a9987c", material: "stone" },
  },
  parts: (coarseness) => {
    const fold = (turn: number, bend: number) => {
      const f = frame({ turn });
      const at = (y: number, r: number): Vector => [
        f.z[0] * r + bend * (14 - y) * 0.04,
        y,
        f.z[2] * r * 0.92,
      ];
      return put(limb([at(7.0, 1.95), at(9.5, 1.68), at(12.4, 1.3)], [0.32, 0.24, 0.12]), 0.2);
    };
    const sash = (k: number) =>
      put(
        limb(
          [
            [1.35, 14.9 - k, 0.75],
            [0.4, 13.0 - k, 1.45],
            [-0.9, 11.4 - k * 0.8, 1.35],
            [-1.45, 10.6 - k * 0.6, 0.4],
          ],
          [0.24, 0.26, 0.26, 0.16],
        ),
        0.12,
      );
    return [
      ...blended(
        "copper",
        [
          put(
            limb(
              [
                [0, 7.4, 0],
                [0, 10.5, 0],
                [0, 13.4, 0],
                [0, 15.2, 0],
              ],
              [1.85, 1.6, 1.25, 1.0],
            ),
          ),
          put(
            limb(
              [
                [-1.0, 15.3, 0],
                [1.0, 15.3, 0],
              ],
              0.62,
            ),
            0.5,
          ),
          put(rodOf([0, 15.6, 0], [0, 16.8, 0.1], 0.42), 0.25),
          put(ellipsoid([0.72, 0.92, 0.8], { in: HEAD }), 0.15),
          put(ellipsoid([0.16, 0.2, 0.2], { in: HEAD, at: [0, -0.1, 0.82] }), 0.12),
          put(ellipsoid([0.26, 0.1, 0.12], { in: HEAD, at: [0, -0.42, 0.74] }), 0.08),
          ...[-1, 1].map((s) =>
            cut(ellipsoid([0.17, 0.1, 0.16], { in: HEAD, at: [0.27 * s, 0.08, 0.82] }), 0.1),
          ),
          put(ellipsoid([0.82, 0.8, 0.62], { in: HEAD, at: [0, 0.3, -0.35] }), 0.15),
          put(ellipsoid([0.34, 0.3, 0.4], { in: HEAD, at: [0, -0.2, -0.95] }), 0.15),
          // The raised arm and the arm with the tablet.
          put(
            limb(
              [
                [-1.05, 15.3, 0],
                [-1.55, 17.2, 0.1],
                [-1.75, 19.4, 0.25],
              ],
              [0.62, 0.44, 0.28],
            ),
            0.3,
          ),
          put(
            limb(
              [
                [-1.1, 15.2, -0.1],
                [-1.5, 16.6, 0],
                [-1.55, 16.2, -0.35],
              ],
              [0.66, 0.5, 0.4],
            ),
            0.3,
          ),
          put(ellipsoid([0.3, 0.36, 0.32], { at: [-1.78, 19.8, 0.3] }), 0.1),
          put(
            limb(
              [
                [1.15, 15.2, 0],
                [1.7, 13.6, 0.2],
                [1.35, 12.7, 1.25],
              ],
              [0.6, 0.52, 0.34],
            ),
            0.3,
          ),
          ...[-165, -120, -80, -52, -26, 0, 26, 50, 80, 125, 165].map((turn, i) =>
            fold(turn, i % 2 ? 0.6 : -0.4),
          ),
          sash(0),
          sash(0.75),
          sash(1.5),
        ],
        { cell: 0.15 * coarseness },
      ),
      part(
        "copper",
        merged(
          placed(drum(0.9, 0.3, { at: [0, 0.55, 0], nod: -8 }, 0.08, 40), HEAD),
          placed(
            merged(
              ...[-72, -48, -24, 0, 24, 48, 72].map((roll) =>
                placed(
                  rod([0, 0.75, 0], [0, 2.0, 0], [0.13, 0.02], 8),
                  frame({ at: [0, 0.5, 0.2], roll, nod: 8 }),
                ),
              ),
            ),
            HEAD,
          ),
          boxAt([1.35, 13.0, 1.65], [1.15, 1.75, 0.26], 0.06, { turn: 24, roll: -14, nod: -10 }),
          turned(
            [
              [0, 0],
              [0.14, 0, 0.03],
              [0.16, 0.7, 0.05],
              [0.55, 1.0, 0.06],
              [0.55, 1.2, 0.05],
              [0, 1.2],
            ],
            { at: [-1.78, 19.4, 0.3] },
            32,
          ),
        ),
      ),
      part("folds", drum(2.3, 0.5, { at: [0, 5.75, 0] }, 0.12, 48)),
      part(
        "flame",
        merged(
          turned(
            [
              [0, 0],
              [0.3, 0.05, 0.15],
              [0.34, 0.4, 0.25],
              [0.05, 1.25, 0.05],
              [0, 1.25],
            ],
            { at: [-1.78, 20.55, 0.3] },
            28,
          ),
          ballAt([-1.66, 20.9, 0.36], [0.24, 0.4, 0.24], { roll: -14 }, 20),
        ),
      ),
      part(
        "pedestal",
        merged(
          turned(
            [
              [0, 0],
              [3.2, 0, 0.08],
              [2.55, 3.8, 0.05],
              [0, 3.8],
            ],
            { at: [0, 1.4, 0], turn: 45 },
            4,
          ),
          box([4.3, 0.4, 4.3], [0, 5.3, 0], 0.1),
          box([4.9, 0.4, 4.9], [0, 1.6, 0], 0.1),
          instances(
            merged(...[-0.9, -0.3, 0.3, 0.9].map((x) => box([0.3, 1.2, 0.3], [x, 4.3, 1.98], 0.08))),
            around(4),
          ),
        ),
      ),
      part("plinth", merged(box([7, 0.8, 7], [0, 0.4, 0], 0.15), box([5.8, 0.7, 5.8], [0, 1.05, 0], 0.12))),
    ];
  },
};

const rodOf = (from: Vector, to: Vector, r: number) => limb([from, to], r);
