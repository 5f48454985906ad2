import { add, ball, frame, merged, placed, times, type Vector } from "../../mesh/index.js";
import { blended, block, cut, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, sides } from "../face.js";
import { clay, SKIN_ROLES } from "../finishes.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const { skin } = SKIN_ROLES;

/** The edge of a lid from corner to corner, `rise` high in its middle. */
const lid = (rise: number, reach = 3.6, ahead = 1.1): Vector[] =>
  [-1, -0.6, 0, 0.6, 1].map((t) => [
    reach * t,
    rise * (1 - t * t * (0.72 + 0.28 * t * t)) - 0.15 * t,
    ahead + 1.0 * (1 - t * t),
  ]);

/** Centimetres: the eyeball between its lids, with lashes and a brow. */
export const eyeModel: Model = {
  concept: "eye",
  aliases: ["human eye", "eyes", "eyeball"],
  realSize: 0.05,
  bestTurn: -14,
  floats: true,
  roles: {
    iris: clay("#3f86b8"),
    "eye whites": { colour: "#fbf8f4", material: "ceramic" },
    skin,
    lashes: clay("#2b211e"),
    ...EYE_ROLES,
  },
  parts: (coarseness) => [
    part("eye whites", placed(ball([2.95, 2.5, 2.85], 56), frame({ at: [0, 0, -0.75] }))),
    part("iris", placed(ball([1.32, 1.32, 0.55], 44), frame({ at: [0, 0.1, 1.74] }))),
    part("eyes", placed(ball([0.66, 0.66, 0.4], 32), frame({ at: [0, 0.1, 2.04] }))),
    part("eye shine", placed(ball([0.3, 0.32, 0.14], 20), frame({ at: [-0.46, 0.62, 2.28] }))),
    ...blended(
      "skin",
      [
        put(limb(lid(2.0), [0.5, 0.66, 0.72, 0.66, 0.5])),
        put(limb(lid(-1.75), [0.5, 0.56, 0.58, 0.56, 0.5]), 0.3),
        put(ellipsoid([4.1, 3.0, 1.9], { at: [0, 0.1, -0.9] }), 0.9),
        cut(ellipsoid([2.95, 1.85, 4], { at: [0, 0.05, 1.9] }), 0.15),
      ],
      { cell: 0.13 * coarseness },
    ),
    part(
      "lashes",
      merged(
        ...[-0.92, -0.72, -0.5, -0.27, -0.02, 0.24, 0.48, 0.7, 0.9].map((t) => {
          const root: Vector = [3.5 * t, 2.1 * (1 - t * t * 0.85), 1.3 + 1.0 * (1 - t * t)];
          const out: Vector = [1.0 * t, 0.75, 0.62];
          return wire(
            [root, add(root, times(out, 0.7)), add(add(root, out), [0.2 * t, 0.5, 0])],
            [0.17, 0.13, 0.04],
          );
        }),
      ),
    ),
  ],
};

/** A left ear from the side, standing on its lobe. */
export const ear: Model = {
  concept: "ear",
  aliases: ["human ear", "ears", "earlobe"],
  realSize: 0.065,
  floats: true,
  bestTurn: 16,
  roles: { skin, hollow: clay("#cf8468") },
  parts: (coarseness) =>
    blended(
      "skin",
      [
        put(ellipsoid([2.2, 3.0, 0.6], { at: [0.2, 4.2, 0], roll: -8 })),
        put(ellipsoid([1.15, 1.35, 0.62], { at: [-0.55, 1.35, 0.15] }), 0.6),
        put(
          limb(
            [
              [-1.0, 4.1, 0.55],
              [-1.55, 5.1, 0.65],
              [-1.35, 6.5, 0.75],
              [-0.1, 7.5, 0.7],
              [1.5, 7.2, 0.65],
              [2.4, 5.7, 0.6],
              [2.1, 3.9, 0.55],
              [1.2, 2.5, 0.5],
              [0.2, 1.3, 0.4],
            ],
            [0.3, 0.46, 0.55, 0.6, 0.6, 0.55, 0.5, 0.48, 0.6],
          ),
          0.25,
        ),
        put(
          limb(
            [
              [0.7, 6.1, 0.5],
              [1.1, 4.9, 0.7],
              [0.75, 3.2, 0.75],
              [-0.2, 2.3, 0.7],
            ],
            [0.38, 0.42, 0.42, 0.42],
          ),
          0.25,
        ),
        put(ellipsoid([0.55, 0.75, 0.55], { at: [-1.2, 3.3, 0.65] }), 0.3),
        cut(ellipsoid([0.85, 1.25, 0.75], { at: [-0.15, 4.0, 0.75], roll: -10 }), 0.25),
        paint("hollow", ellipsoid([0.62, 0.85, 0.7], { at: [-0.3, 3.75, 0.4], roll: -10 })),
      ],
      { cell: 0.13 * coarseness },
    ),
};

/** Lips a little open, teeth between them. */
export const mouth: Model = {
  concept: "mouth",
  aliases: ["human mouth", "lips", "lip", "open mouth"],
  realSize: 0.06,
  bestTurn: -16,
  floats: true,
  roles: {
    lips: { colour: "#c93a4a", material: "ceramic" },
    teeth: { colour: "#fffaf0", material: "ceramic" },
    tongue: clay("#e0707c"),
    hollow: clay("#4a1419"),
  },
  parts: (coarseness) => {
    const cell = 0.11 * coarseness;
    return [
      ...blended(
        "lips",
        [
          put(
            limb(
              [
                [-3.5, 0.0, -0.4],
                [-2.1, 1.0, 0.4],
                [-0.75, 1.62, 0.85],
                [0, 1.38, 0.95],
                [0.75, 1.62, 0.85],
                [2.1, 1.0, 0.4],
                [3.5, 0.0, -0.4],
              ],
              [0.16, 0.5, 0.68, 0.64, 0.68, 0.5, 0.16],
            ),
          ),
          put(
            limb(
              [
                [-3.5, 0.0, -0.4],
                [-2.1, -1.2, 0.4],
                [0, -1.8, 0.95],
                [2.1, -1.2, 0.4],
                [3.5, 0.0, -0.4],
              ],
              [0.16, 0.62, 0.9, 0.62, 0.16],
            ),
            0.15,
          ),
        ],
        { cell },
      ),
      ...blended("hollow", [put(ellipsoid([3.1, 1.5, 0.35], { at: [0, -0.1, -0.55] }))], { cell }),
      ...sides((s) =>
        [0.42, 1.22, 1.92].flatMap((x, n) =>
          blended(
            "teeth",
            [
              put(
                block([0.8 - n * 0.08, 1.25 - n * 0.14, 0.5], 0.18, {
                  at: [x * s, 0.55 - n * 0.14, 0.32 - n * 0.28],
                  turn: 20 * n * s,
                }),
              ),
            ],
            {
              cell: cell * 0.8,
            },
          ),
        ),
      ),
      ...blended("tongue", [put(ellipsoid([1.5, 0.6, 0.7], { at: [0, -1.0, 0] }))], { cell }),
    ];
  },
};
