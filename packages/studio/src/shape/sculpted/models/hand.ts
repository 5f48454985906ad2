import { type Frame, frame, type Vector } from "../../mesh/index.js";
import { blended, cut, ellipsoid, type Gesture, halfSpace, limb, paint, put } from "../../solid/index.js";
import { SKIN_ROLES } from "../finishes.js";
import type { Model } from "../model.js";

/** Each finger from the index: where it begins, degrees that it leans, its length and its radius. */
const FINGERS: readonly { root: Vector; lean: number; length: number; radius: number }[] = [
  { root: [2.7, 12.4, 0.1], lean: -9, length: 6.6, radius: 0.98 },
  { root: [0.9, 12.9, 0.15], lean: -2, length: 7.4, radius: 1.02 },
  { root: [-0.95, 12.6, 0.1], lean: 5, length: 6.7, radius: 0.97 },
  { root: [-2.7, 11.7, 0], lean: 15, length: 5.2, radius: 0.86 },
];

/** A finger in the hand's frame, stretched or folded into the palm. */
function finger(
  { root, lean, length, radius }: (typeof FINGERS)[number],
  hand: Frame,
  folded: boolean,
): Gesture {
  const own = frame({ in: hand, at: root, roll: lean });
  const joints: readonly Vector[] = folded
    ? [
        [0, -1.6, 0.2],
        [0, 0.9, 0.9],
        [0, 0.5, 3.0],
        [0, -2.2, 3.0],
        [0, -2.6, 1.8],
      ]
    : [
        [0, -2.5, 0],
        [0, length * 0.42, 0],
        [0, length * 0.76, 0.22],
        [0, length, 0.65],
      ];
  const radii = folded ? [1.1, 1.05, 1, 0.95, 0.85] : [1.1, 1, 0.93, 0.78];
  return put(
    limb(
      joints,
      radii.map((r) => r * radius),
      own,
    ),
    0.3,
  );
}

/** A right hand from the wrist up, palm ahead; fingers from the index on are folded where said. */
export function handGestures(hand: Frame, folded: readonly boolean[] = []): Gesture[] {
  const thumb: readonly Vector[] = folded[1]
    ? [
        [2.2, 6.2, 1.0],
        [3.6, 8.4, 2.6],
        [1.8, 10.2, 4.0],
        [-0.2, 10.4, 4.2],
      ]
    : [
        [2.0, 5.6, 0.5],
        [4.3, 8.2, 1.0],
        [5.9, 10.5, 1.0],
        [6.5, 12.2, 0.8],
      ];
  return [
    put(
      limb(
        [
          [0, -1, 0],
          [0, 4.6, 0],
        ],
        [2.5, 2.35],
        hand,
      ),
    ),
    put(ellipsoid([3.7, 3.9, 1.5], { in: hand, at: [0, 9, 0] }), 1.2),
    put(ellipsoid([3.6, 2.0, 1.3], { in: hand, at: [0.1, 11, 0] }), 0.8),
    put(ellipsoid([1.5, 2.6, 1.3], { in: hand, at: [-2.1, 8, 0.6] }), 0.6),
    put(ellipsoid([1.6, 2.5, 1.5], { in: hand, at: [2.1, 7.4, 0.8], roll: -24 }), 0.6),
    put(limb(thumb, [1.5, 1.3, 1.08, 0.86], hand), 0.5),
    ...FINGERS.map((one, n) => finger(one, hand, folded[n] ?? false)),
  ];
}

const BASE = {
  bestTurn: 14,
  roles: { skin: SKIN_ROLES.skin },
} as const;

/** Centimetres. It stands on its wrist, as hands of shop windows do. */
export const hand: Model = {
  ...BASE,
  concept: "hand",
  aliases: ["human hand", "palm of a hand", "open hand", "raised hand"],
  realSize: 0.2,
  parts: (coarseness) =>
    blended("skin", [...handGestures(frame({})), cut(halfSpace([0, 0, 0], [0, 1, 0]), 0.3)], {
      cell: 0.3 * coarseness,
    }),
};

export const pointingFinger: Model = {
  ...BASE,
  concept: "finger",
  aliases: ["index finger", "pointing finger", "forefinger"],
  realSize: 0.2,
  parts: (coarseness) =>
    blended(
      "skin",
      [...handGestures(frame({}), [false, true, true, true]), cut(halfSpace([0, 0, 0], [0, 1, 0]), 0.3)],
      { cell: 0.3 * coarseness },
    ),
};

/** Bent at the elbow, the upper arm on the ground, its biceps tensed. */
export const arm: Model = {
  ...BASE,
  concept: "arm",
  aliases: ["human arm", "forearm", "biceps", "elbow"],
  realSize: 0.5,
  bestTurn: 10,
  parts: (coarseness) =>
    blended(
      "skin",
      [
        put(
          limb(
            [
              [-22, 6.6, 0],
              [-8, 5.2, 0],
              [7, 4.4, 0],
            ],
            [6.6, 5.2, 4.3],
          ),
        ),
        put(ellipsoid([7.5, 4.2, 4.2], { at: [-9, 8.2, 0.6], roll: -6 }), 2),
        put(
          limb(
            [
              [7, 4.6, 0],
              [7.6, 12, 0.4],
              [5.6, 25, 1],
            ],
            [4.3, 4.4, 2.6],
          ),
          1.6,
        ),
        ...handGestures(frame({ at: [5.4, 24.5, 1], roll: 5, turn: -20 })),
        cut(halfSpace([-22, 0, 0], [1, 0, 0]), 0.6),
        cut(halfSpace([0, 0.3, 0], [0, 1, 0]), 0.3),
      ],
      { cell: 0.5 * coarseness },
    ),
};

/** Toes from the big one on: where each lies and its radius. */
const TOES = (
  [
    [-2.05, 11.6, 1.3],
    [-0.25, 11.7, 0.95],
    [1.2, 11.1, 0.9],
    [2.45, 10.2, 0.84],
    [3.45, 9.1, 0.78],
  ] as const
).map(([x, z, radius]) => ({ at: [x, 0.95, z] as Vector, radius }));

function footGestures(): Gesture[] {
  return [
    put(
      limb(
        [
          [0, 13, -4],
          [0, 6, -4],
          [0, 2.8, -4.6],
        ],
        [3.3, 2.8, 2.8],
      ),
    ),
    put(
      limb(
        [
          [0, 6, -3],
          [-0.3, 3.6, 3],
          [-0.5, 1.7, 8.4],
        ],
        [2.9, 2.6, 1.7],
      ),
      2,
    ),
    put(ellipsoid([3.6, 1.6, 3.6], { at: [0.5, 1.5, 7.2], turn: -14 }), 1.2),
    put(ellipsoid([2.7, 2.2, 3.2], { at: [0, 2, -4.6] }), 1),
    ...[-1, 1].map((s) => put(ellipsoid(1.1, { at: [2.2 * s, 5.6, -3.8] }), 1)),
    ...TOES.map(({ at: [x, y, z], radius: r }) =>
      put(ellipsoid([r * 0.86, r * 0.85, r * 1.7], { at: [x, y, z] }), 0.3),
    ),
    ...TOES.map(({ at: [x, y, z], radius: r }) =>
      paint("nails", ellipsoid([r * 0.5, r * 0.6, r * 0.6], { at: [x, y + r * 0.75, z + r * 1.05] })),
    ),
    cut(halfSpace([0, 0.35, 0], [0, 1, 0]), 0.3),
  ];
}

export const foot: Model = {
  concept: "foot",
  aliases: ["human foot", "bare foot", "barefoot foot", "feet", "toe", "toes", "ankle"],
  realSize: 0.25,
  bestTurn: 40,
  roles: SKIN_ROLES,
  parts: (coarseness) =>
    blended("skin", [...footGestures(), cut(halfSpace([0, 13, 0], [0, -1, 0]), 0.4)], {
      cell: 0.3 * coarseness,
    }),
};

export const leg: Model = {
  concept: "leg",
  aliases: ["human leg", "knee", "thigh", "shin", "calf of a leg"],
  realSize: 0.85,
  bestTurn: 40,
  roles: SKIN_ROLES,
  parts: (coarseness) =>
    blended(
      "skin",
      [
        ...footGestures(),
        put(
          limb(
            [
              [0, 10, -4],
              [0, 24, -4.6],
              [0, 40, -1.5],
            ],
            [3.0, 4.6, 4.5],
          ),
          1.5,
        ),
        put(ellipsoid([4.4, 8, 4.4], { at: [0, 28, -5.8] }), 3),
        put(ellipsoid([4.2, 4, 4], { at: [0, 42, 0.4] }), 2),
        put(
          limb(
            [
              [0, 41, -1],
              [0, 58, -2.6],
              [0, 78, -4.5],
            ],
            [4.6, 7.0, 8.4],
          ),
          2,
        ),
        cut(halfSpace([0, 76, 0], [0, -1, 0]), 0.8),
      ],
      { cell: 0.7 * coarseness },
    ),
};
