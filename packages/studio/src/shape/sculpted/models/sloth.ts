import { ball, frame, placed, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { clay, horn } from "../finishes.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const HEAD = frame({ at: [0.9, 5.6, 2.0], turn: 8, roll: -10 });
const SKULL = [1.75, 1.55, 1.5] as const;
/** The bough that it hangs from lies across, over its middle. */
const BOUGH = 10;

/** Hanging by its claws under a bough that stands on a stump of trunk. */
export const sloth: Model = {
  concept: "sloth",
  aliases: ["sloths", "three-toed sloth"],
  realSize: 0.9,
  bestTurn: -8,
  roles: {
    fur: clay("#9b7d5f"),
    face: clay("#efdcbf"),
    mask: clay("#54402f"),
    claws: horn("#f1e6d0"),
    nose: { colour: "#2a211d", material: "ceramic" },
    bough: clay("#7a5636"),
    leaves: clay("#5c9a4a"),
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.155 * coarseness;
    const grips: readonly (readonly [Vector, Vector, Vector])[] = [
      [
        [1.2, 5.4, 0.7],
        [2.7, 7.4, 0.8],
        [2.1, 9.3, 0.7],
      ],
      [
        [-0.2, 5.6, 0.8],
        [-0.2, 7.8, 1.3],
        [0.0, 9.3, 0.8],
      ],
      [
        [-3.2, 5.2, 0.7],
        [-2.4, 7.4, 1.1],
        [-2.5, 9.3, 0.8],
      ],
      [
        [-3.8, 5.2, -0.4],
        [-5.2, 7.2, -0.2],
        [-4.6, 9.3, 0.3],
      ],
    ];
    return [
      ...blended(
        "fur",
        [
          put(ellipsoid([3.0, 1.9, 1.9], { at: [-1.4, 4.7, 0], roll: 8 })),
          put(ellipsoid([1.9, 1.8, 1.8], { at: [-3.4, 4.8, 0] }), 0.8),
          put(ellipsoid(SKULL, { in: HEAD }), 0.4),
          ...grips.map((points) => put(limb(points, [1.0, 0.72, 0.55]), 0.5)),
          paint("face", ellipsoid([1.45, 1.22, 1.2], { in: HEAD, at: [0, -0.1, 1.0] })),
          ...sides((s) => [
            paint(
              "mask",
              ellipsoid([0.92, 0.4, 1.0], { in: HEAD, at: [0.95 * s, 0.12, 1.1], roll: -26 * s }),
            ),
          ]),
        ],
        { cell },
      ),
      ...blended("face", [put(ellipsoid([0.75, 0.55, 0.5], { in: HEAD, at: [0, -0.45, 1.25] }))], {
        cell: cell * 0.7,
      }),
      part("nose", placed(ball([0.34, 0.24, 0.22], 24), frame({ in: HEAD, at: [0, -0.22, 1.72] }))),
      part(
        "nose",
        placed(
          wire(
            [
              [-0.5, -0.62, 1.66],
              [0, -0.78, 1.74],
              [0.5, -0.62, 1.66],
            ],
            0.055,
          ),
          HEAD,
        ),
      ),
      ...grips.flatMap(([, , [x, y]]) =>
        [-0.35, 0, 0.35].map((aside) =>
          part(
            "claws",
            wire(
              [
                [x + aside, y + 0.1, 1.0],
                [x + aside, BOUGH + 0.3, 1.05],
                [x + aside, BOUGH + 0.95, 0.3],
                [x + aside, BOUGH + 0.6, -0.6],
              ],
              [0.2, 0.18, 0.14, 0.05],
            ),
          ),
        ),
      ),
      ...blended(
        "bough",
        [
          put(
            limb(
              [
                [-7.6, 0.2, -0.2],
                [-7.3, 5.5, -0.2],
                [-7.2, BOUGH + 2.0, -0.3],
              ],
              [1.15, 0.95, 0.8],
            ),
          ),
          put(
            limb(
              [
                [-7.3, BOUGH - 0.4, -0.2],
                [-2, BOUGH - 0.1, 0],
                [2.6, BOUGH + 0.05, 0],
                [5.2, BOUGH + 0.7, 0],
              ],
              [0.85, 0.68, 0.58, 0.3],
            ),
            0.8,
          ),
          put(ellipsoid([2.2, 0.7, 1.9], { at: [-7.5, 0.1, -0.2] }), 1),
        ],
        { cell },
      ),
      ...(
        [
          [5.2, BOUGH + 0.8, 0.2, -50],
          [4.6, BOUGH + 1.2, -0.2, 20],
          [5.6, BOUGH + 0.4, -0.1, -110],
          [-7.0, BOUGH + 2.4, 0, 10],
          [-7.6, BOUGH + 2.2, 0.2, 70],
        ] as const
      ).map(([x, y, z, roll]) =>
        part(
          "leaves",
          placed(ball([0.5, 1.15, 0.14], 28), frame({ in: frame({ at: [x, y, z], roll }), at: [0, 0.9, 0] })),
        ),
      ),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 33 * s, 4, 0.02), { radius: 0.27 })),
    ];
  },
};
