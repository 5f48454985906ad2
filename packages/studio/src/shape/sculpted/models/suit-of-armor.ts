import { ballAt, boxAt, frame, merged, placed, torus, type Vector } from "../../mesh/index.js";
import { blended, block, cut, ellipsoid, halfSpace, limb, paint, put } from "../../solid/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { rod, turned } from "../pieces.js";

/** Plate armour standing by itself, its visor down, a halberd in its hand. */
export const suitOfArmor: Model = {
  concept: "suit of armor",
  aliases: [
    "suit of armour",
    "armor",
    "armour",
    "plate armor",
    "plate armour",
    "knight's armor",
    "medieval armor",
  ],
  realSize: 2,
  bestTurn: -18,
  roles: {
    armor: { colour: "#c3c8d1", material: "metal" },
    joints: { colour: "#5f6672", material: "metal" },
    trim: { colour: "#dcb04a", material: "gold" },
    slits: { colour: "#1d1e24", material: "clay" },
    plume: { colour: "#c73a32", material: "clay" },
    shaft: { colour: "#7a5234", material: "wood" },
    plinth: { colour: "#6b4630", material: "wood" },
  },
  parts: (coarseness) => {
    const cell = 0.15 * coarseness;
    const arms: readonly (readonly [Vector, Vector, Vector])[] = [
      [
        [-1.9, 10.6, 0],
        [-2.7, 8.9, 0.5],
        [-2.6, 7.6, 1.6],
      ],
      [
        [1.9, 10.6, 0],
        [2.5, 8.7, 0],
        [2.5, 6.9, 0.4],
      ],
    ];
    return [
      ...blended(
        "armor",
        [
          put(ellipsoid([1.95, 2.0, 1.45], { at: [0, 9.6, 0.1] })),
          put(
            limb(
              [
                [0, 10.4, 0.9],
                [0, 8.6, 1.35],
              ],
              [0.5, 0.35],
            ),
            0.6,
          ),
          put(block([2.8, 1.8, 2.0], 0.8, { at: [0, 7.9, 0] }), 0.5),
          put(
            limb(
              [
                [0, 7.4, 0],
                [0, 6.3, 0],
              ],
              [1.35, 1.8],
            ),
            0.3,
          ),
          cut(halfSpace([0, 5.9, 0], [0, 1, 0]), 0.1),
          ...[7.7, 7.15, 6.6].map((y) => paint("joints", block([8, 0.12, 8], 0.02, { at: [0, y, 0] }))),
          paint("trim", block([8, 0.22, 8], 0.02, { at: [0, 8.35, 0] })),
        ],
        { cell },
      ),
      ...sides((s) =>
        blended(
          "armor",
          [0, 1, 2].map((i) =>
            put(
              ellipsoid([1.15 - 0.12 * i, 0.62, 1.15 - 0.1 * i], {
                at: [(1.95 + 0.16 * i) * s, 10.75 - 0.5 * i, 0.05],
                roll: -24 * s,
              }),
            ),
          ),
          { cell },
        ),
      ),
      ...blended(
        "armor",
        arms.flatMap(([a, b, c]) => [put(limb([a, b], [0.72, 0.62])), put(limb([b, c], [0.62, 0.72]), 0.1)]),
        { cell },
      ),
      part("joints", merged(...arms.map(([, b]) => ballAt(b, 0.78, {}, 28)))),
      ...blended(
        "joints",
        arms.map(([, , c]) => put(ellipsoid([0.62, 0.66, 0.62], { at: [c[0], c[1] - 0.25, c[2] + 0.3] }))),
        { cell },
      ),
      ...blended(
        "armor",
        sides((s) => [
          put(
            limb(
              [
                [0.85 * s, 6.0, 0],
                [0.95 * s, 3.9, 0.1],
              ],
              [0.9, 0.74],
            ),
          ),
          put(
            limb(
              [
                [0.95 * s, 3.3, 0.05],
                [1.0 * s, 1.3, 0],
              ],
              [0.78, 0.6],
            ),
            0.1,
          ),
          put(
            limb(
              [
                [1.0 * s, 0.95, -0.1],
                [1.05 * s, 0.9, 0.9],
                [1.12 * s, 0.85, 1.7],
              ],
              [0.6, 0.52, 0.24],
            ),
            0.3,
          ),
          cut(halfSpace([0, 0.5, 0], [0, 1, 0]), 0.1),
        ]),
        { cell },
      ),
      part(
        "joints",
        merged(
          ...sides((s) => [
            ballAt([0.96 * s, 3.6, 0.2], [0.84, 0.66, 0.84], {}, 28),
            placed(torus(0.58, 0.14, 32, 10), frame({ at: [1.0 * s, 1.35, 0] })),
          ]),
        ),
      ),
      ...blended(
        "armor",
        [
          put(ellipsoid([1.4, 1.6, 1.5], { at: [0, 13.1, 0] })),
          put(
            limb(
              [
                [0, 12.6, 0.6],
                [0, 12.5, 1.7],
              ],
              [1.05, 0.4],
            ),
            0.4,
          ),
          put(
            limb(
              [
                [0, 11.7, 0],
                [0, 11.4, 0],
              ],
              [1.0, 1.25],
            ),
            0.3,
          ),
          put(
            limb(
              [
                [0, 14.6, 0.6],
                [0, 14.75, -0.3],
                [0, 14.0, -1.3],
              ],
              0.22,
            ),
            0.15,
          ),
          paint(
            "slits",
            limb(
              [
                [-1.2, 13.15, 1.0],
                [0, 13.15, 1.75],
                [1.2, 13.15, 1.0],
              ],
              0.17,
            ),
          ),
          ...[-0.6, -0.3, 0.3, 0.6].flatMap((x) =>
            [12.65, 12.3].map((y) =>
              paint("slits", ellipsoid(0.11, { at: [x, y, 1.6 - Math.abs(x) * 0.5] })),
            ),
          ),
        ],
        { cell: cell * 0.8 },
      ),
      ...blended(
        "plume",
        [
          put(
            limb(
              [
                [0, 14.7, -0.2],
                [0, 16.1, -0.9],
                [0, 15.9, -2.2],
                [0, 14.2, -2.9],
              ],
              [0.3, 0.62, 0.7, 0.16],
            ),
          ),
        ],
        { cell },
      ),
      part(
        "trim",
        merged(
          placed(torus(1.28, 0.15, 48, 10), frame({ at: [0, 11.5, 0] })),
          ballAt([-1.35, 13.2, 0.3], 0.28, {}, 18),
          ballAt([1.35, 13.2, 0.3], 0.28, {}, 18),
        ),
      ),
      part("shaft", rod([-2.6, 0.5, 2.0], [-2.6, 14.6, 2.0], 0.2)),
      part(
        "armor",
        placed(
          turned(
            [
              [0, 0],
              [0.32, 0, 0.05],
              [0, 2.2],
            ],
            {},
            4,
          ),
          frame({ at: [-2.6, 14.5, 2.0] }),
        ),
      ),
      part("armor", boxAt([-3.3, 13.6, 2.0], [1.5, 1.5, 0.2], 0.09, { roll: 45 })),
      part("plinth", merged(boxAt([0, 0.25, 0.3], [7.2, 0.5, 5.2], 0.12))),
    ];
  },
};
