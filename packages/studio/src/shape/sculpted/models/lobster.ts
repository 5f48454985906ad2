import { ballAt, frame, merged, mirrored, placed, type Vector } from "../../mesh/index.js";
import { blended, cut, ellipsoid, limb, put } from "../../solid/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

/** Centimetres: on its legs, claws ahead. */
export const lobster: Model = {
  concept: "lobster",
  aliases: ["lobsters", "crayfish", "crawfish", "langoustine"],
  realSize: 0.45,
  bestTurn: -38,
  roles: {
    shell: { colour: "#d2362a", material: "plastic" },
    claws: { colour: "#dc4030", material: "plastic", follows: 1.06 },
    legs: { colour: "#c02f25", material: "plastic", follows: 0.9 },
    feelers: { colour: "#a8261f", material: "plastic", follows: 0.8 },
    eyes: { colour: "#17151a", material: "ceramic" },
    "eye shine": { colour: "#ffffff", material: "ceramic" },
  },
  parts: (coarseness) => {
    const cell = 0.42 * coarseness;
    const rings = Array.from({ length: 6 }, (_, i) =>
      put(
        ellipsoid([3.3 - 0.28 * i, 2.5 - 0.2 * i, 2.1], {
          at: [0.1 * i * i * 0.3, 4.2 - 0.36 * i, -5.4 - 2.6 * i],
          nod: 24,
        }),
        0.12,
      ),
    );
    const fan = [-52, -26, 0, 26, 52].map((turn) => {
      const f = frame({ at: [1, 2.1, -20], turn: turn + 180 });
      return put(ellipsoid([1.5, 0.42, 3], { in: f, at: [0, 0, 3] }), 0.15);
    });
    const claw = (s: number, size: number) => {
      const f = frame({ at: [s * 9.4, 4.2, 12], turn: s * -6, roll: s * 8, scale: size });
      const at = (p: Vector): Vector => [p[0] * s, p[1], p[2]];
      return [
        put(ellipsoid([2.5, 1.7, 4], { in: f, at: at([0, 0, 1.2]) })),
        put(
          limb(
            [at([1.2, 0.1, 3.4]), at([1.6, 0.1, 6.6]), at([0.3, 0.1, 9.4])],
            [1.5 * size, 1.1 * size, 0.3 * size],
            f,
          ),
          0.5,
        ),
        put(
          limb(
            [at([-1.6, 0.1, 2.6]), at([-2.7, 0.2, 5.4]), at([-1.4, 0.2, 8])],
            [1.1 * size, 0.85 * size, 0.26 * size],
            f,
          ),
          0.4,
        ),
        put(
          limb(
            [
              [s * 3, 3.6, 5],
              [s * 6, 4.4, 6.4],
              [s * 8.6, 4.2, 10.4],
            ],
            [0.9, 1.1, 1.1],
          ),
          0.3,
        ),
      ];
    };
    const legs = [5.2, 2.6, 0, -2.6].map((z, i) =>
      wire(
        [
          [2.6, 3.2, z],
          [6.2, 5.2 - i * 0.2, z + 1.4 - i * 0.9],
          [9.4, 2.6, z + 1.8 - i * 1.5],
          [10.6, 0.2, z + 1.8 - i * 1.7],
        ],
        [0.62, 0.55, 0.42, 0.16],
      ),
    );
    return [
      ...blended(
        "shell",
        [
          put(ellipsoid([3.6, 3.1, 7], { at: [0, 4.2, 1.6] })),
          put(
            limb(
              [
                [0, 5.4, 6],
                [0, 5.6, 10.4],
              ],
              [1.1, 0.2],
            ),
            1,
          ),
          cut(ellipsoid([5, 3, 0.5], { at: [0, 7, -0.4], nod: 18 }), 0.3),
          ...rings,
          ...fan,
        ],
        { cell },
      ),
      ...blended("claws", [...claw(1, 1), ...claw(-1, 0.86)], { cell }),
      part("legs", mirrored(merged(...legs))),
      part(
        "feelers",
        merged(
          wire(
            [
              [1, 5.2, 8],
              [3, 8.6, 12],
              [7, 11.6, 13],
              [12, 12, 8],
            ],
            [0.34, 0.26, 0.2, 0.08],
          ),
          wire(
            [
              [-1, 5.2, 8],
              [-3, 9.2, 11.4],
              [-7, 12.6, 11.4],
              [-12.6, 12.6, 6],
            ],
            [0.34, 0.26, 0.2, 0.08],
          ),
          mirrored(
            wire(
              [
                [0.5, 5, 9],
                [1, 6.6, 12.6],
                [1.8, 7.2, 15],
              ],
              [0.2, 0.16, 0.06],
            ),
          ),
        ),
      ),
      ...sides((s) => [
        part(
          "shell",
          placed(ballAt([0, 0, 0], [0.5, 0.9, 0.5], {}, 16), frame({ at: [s * 1.7, 6.4, 7], roll: -20 * s })),
        ),
        part("eyes", ballAt([s * 2.0, 7.4, 7.3], 0.85, {}, 28)),
        part("eye shine", ballAt([s * 2.0 - 0.3, 7.8, 7.95], 0.22, {}, 12)),
      ]),
    ];
  },
};
