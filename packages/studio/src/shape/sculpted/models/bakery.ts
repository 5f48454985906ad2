import { boxAt, frame, merged, tube, type Vector } from "../../mesh/index.js";
import { blended, block, cut, ellipsoid, limb, put } from "../../solid/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { drum, wire } from "../pieces.js";

/** A twisted pretzel with grains of salt. */
export const pretzel: Model = {
  concept: "pretzel",
  aliases: ["soft pretzel", "salted pretzel", "pretzels", "brezel"],
  realSize: 0.16,
  bestTurn: -12,
  lies: true,
  roles: {
    crust: { colour: "#a85f26", material: "ceramic" },
    salt: { colour: "#fffdf6", material: "ceramic" },
  },
  parts: () => {
    const ring: Vector[] = Array.from({ length: 19 }, (_, i): Vector => {
      const f = frame({ roll: -48 + (276 * i) / 18 });
      return [4.3 * f.x[0], 4.9 + 3.9 * f.x[1], 0];
    });
    const whole: Vector[] = [
      [-2.0, 6.9, 1.0],
      [-1.3, 5.2, 1.0],
      [-0.4, 3.6, 0.75],
      [0.6, 2.1, 0.1],
      ...ring.filter(([x, y]) => !(y < 2.6 && Math.abs(x) < 2.8)),
      [-0.6, 2.1, 0.6],
      [0.4, 3.6, 1.3],
      [1.3, 5.2, 1.1],
      [2.0, 6.9, 1.0],
    ];
    const grains = Array.from({ length: 40 }, (_, i) => {
      const p = whole[4 + (i % (whole.length - 8))]!;
      const q = whole[5 + (i % (whole.length - 8))]!;
      const t = (i * 0.618) % 1;
      const off = (((i * 0.37) % 1) - 0.5) * 0.9;
      return boxAt(
        [
          p[0] + (q[0] - p[0]) * t + off * 0.5,
          p[1] + (q[1] - p[1]) * t + off * 0.5,
          p[2] + (q[2] - p[2]) * t + 0.72,
        ],
        [0.26, 0.2, 0.2],
        0.06,
        { turn: 40 * i, roll: 30 * i },
        1,
      );
    });
    return [
      part(
        "crust",
        tube(
          whole,
          whole.map((_, i) => (i < 2 || i > whole.length - 3 ? 0.52 : 0.8)),
          { sides: 24, steps: 6 },
        ),
      ),
      part("salt", merged(...grains)),
    ];
  },
};

/** A long loaf with slashes. */
export const baguette: Model = {
  concept: "baguette",
  aliases: ["french bread", "french loaf", "baguettes", "bread stick", "breadstick"],
  realSize: 0.6,
  bestTurn: -22,
  roles: {
    crust: { colour: "#cf8f48", material: "clay" },
    slashes: { colour: "#f3d9a6", material: "clay" },
  },
  parts: (coarseness) => {
    const slash = (x: number) =>
      limb(
        [
          [x - 0.75, 2.0, 0.62],
          [x, 2.35, 0],
          [x + 0.75, 2.0, -0.62],
        ],
        [0.12, 0.34, 0.12],
      );
    const spots = [-5, -3, -1, 1, 3, 5];
    return [
      ...blended(
        "crust",
        [
          put(
            limb(
              [
                [-7.6, 0.95, 0],
                [-6, 1.1, 0.1],
                [0, 1.2, -0.1],
                [6, 1.1, 0.1],
                [7.6, 0.95, 0],
              ],
              [0.62, 1.05, 1.2, 1.05, 0.62],
            ),
          ),
          ...spots.map((x) => cut(slash(x), 0.12)),
        ],
        { cell: 0.14 * coarseness },
      ),
      part(
        "slashes",
        merged(
          ...spots.map((x) =>
            wire(
              [
                [x - 0.65, 1.92, 0.56],
                [x, 2.16, 0],
                [x + 0.65, 1.92, -0.56],
              ],
              [0.1, 0.3, 0.1],
              { sides: 14 },
            ),
          ),
        ),
      ),
    ];
  },
};

/** A little man of gingerbread, iced and buttoned. */
export const gingerbreadMan: Model = {
  concept: "gingerbread man",
  aliases: ["gingerbread", "gingerbread cookie", "gingerbread person", "gingerbread men"],
  realSize: 0.14,
  bestTurn: -12,
  lies: true,
  roles: {
    dough: { colour: "#b06a2c", material: "clay" },
    icing: { colour: "#fffaf0", material: "ceramic" },
    buttons: { colour: "#d3282c", material: "ceramic" },
    eyes: { colour: "#2a1a10", material: "ceramic" },
  },
  parts: (coarseness) => {
    const zig = (from: Vector, to: Vector, along: Vector) =>
      wire(
        Array.from({ length: 7 }, (_, i): Vector => {
          const t = i / 6;
          const s = i % 2 ? 0.18 : -0.18;
          return [
            from[0] + (to[0] - from[0]) * t + along[0] * s,
            from[1] + (to[1] - from[1]) * t + along[1] * s,
            0.62,
          ];
        }),
        0.13,
        { sides: 10 },
      );
    return [
      ...blended(
        "dough",
        [
          put(ellipsoid([2.1, 2.1, 0.6], { at: [0, 10.2, 0] })),
          put(ellipsoid([1.9, 2.9, 0.6], { at: [0, 6.2, 0] }), 0.9),
          ...sides((s) => [
            put(
              limb(
                [
                  [1.2 * s, 7.4, 0],
                  [4.2 * s, 7.9, 0],
                ],
                0.93,
              ),
              0.8,
            ),
            put(
              limb(
                [
                  [0.9 * s, 4.6, 0],
                  [2.0 * s, 1.2, 0],
                ],
                1.15,
              ),
              0.8,
            ),
          ]),
          cut(block([14, 16, 4], 0.1, { at: [0, 6, 2.55] }), 0.25),
          cut(block([14, 16, 4], 0.1, { at: [0, 6, -2.55] }), 0.25),
        ],
        { cell: 0.17 * coarseness },
      ),
      part(
        "icing",
        merged(
          ...sides((s) => [
            zig([4.0 * s, 7.0, 0], [4.0 * s, 8.9, 0], [1, 0, 0]),
            zig([0.9 * s, 1.5, 0], [2.9 * s, 2.0, 0], [0, 1, 0]),
          ]),
          wire(
            [
              [-1.0, 9.7, 0.58],
              [-0.5, 9.25, 0.6],
              [0.5, 9.25, 0.6],
              [1.0, 9.7, 0.58],
            ],
            0.13,
            { sides: 10 },
          ),
        ),
      ),
      part(
        "buttons",
        merged(...[7.6, 6.3, 5.0].map((y) => drum(0.36, 0.4, { at: [0, y, 0.62], nod: 90 }, 0.16, 24))),
      ),
      part(
        "eyes",
        merged(...sides((s) => [drum(0.28, 0.4, { at: [0.7 * s, 10.7, 0.55], nod: 90 }, 0.14, 20)])),
      ),
    ];
  },
};
