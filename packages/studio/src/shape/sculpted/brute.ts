import { type Frame, frame, type Vector } from "../mesh/index.js";
import { blended, ellipsoid, type Gesture, limb, put } from "../solid/index.js";
import { sides } from "./face.js";
import type { Part } from "./model.js";

export const BRUTE_HEAD: Frame = frame({ at: [0, 10.2, 1.2], turn: 12, roll: -4 });

/** A shaggy giant on two legs, one arm raised with its fingers spread, in role `fur`; roles `hands` and `claws` besides. */
export function brute(cell: number, marks: readonly Gesture[], legs: readonly Gesture[] = []): Part[] {
  const arms: readonly (readonly [Vector, Vector, Vector, 1 | -1])[] = [
    [[-2.0, 8.3, 0.2], [-3.6, 7.4, 0.8], [-4.0, 9.9, 1.5], 1],
    [[2.0, 8.3, 0.2], [3.3, 6.2, 0.4], [3.3, 3.9, 1.5], -1],
  ];
  const tufts = arms.flatMap(([, elbow], i) =>
    [0, 1, 2].map((k) =>
      put(
        limb(
          [
            elbow,
            [
              elbow[0] + (i ? 0.75 : -0.75) + (k - 1) * 0.2,
              elbow[1] - 0.5 - 0.35 * k,
              elbow[2] - 0.4 + 0.3 * k,
            ],
          ],
          [0.7, 0.12],
        ),
        0.25,
      ),
    ),
  );
  const fringe = sides((s) =>
    [0, 1, 2, 3].map((i) =>
      put(
        limb(
          [
            [(0.5 + 0.45 * i) * s, 4.4, 1.5 - 0.6 * i],
            [(0.55 + 0.55 * i) * s, 3.1, 1.7 - 0.8 * i],
          ],
          [0.7, 0.14],
        ),
        0.25,
      ),
    ),
  );
  const palm = ([x, y, z]: Vector, up: 1 | -1): Gesture[] => [
    put(ellipsoid([0.85, 0.85, 0.6], { at: [x, y + 0.5 * up, z + 0.2] }), 0.25),
    ...[-0.62, -0.2, 0.22, 0.62].map((aside) =>
      put(
        limb(
          [
            [x + aside * 0.8, y + 0.9 * up, z + 0.3],
            [x + aside * 1.4, y + (1.75 - Math.abs(aside) * 0.4) * up, z + 0.55],
          ],
          [0.32, 0.26],
        ),
        0.12,
      ),
    ),
    put(
      limb(
        [
          [x + 0.5, y + 0.4 * up, z + 0.3],
          [x + 1.15, y + 0.8 * up, z + 0.6],
        ],
        [0.32, 0.25],
      ),
      0.12,
    ),
  ];
  const claw = ([x, y, z]: Vector, up: 1 | -1): Gesture[] =>
    [-0.62, -0.2, 0.22, 0.62].map((aside) => {
      const tip: Vector = [x + aside * 1.4, y + (1.85 - Math.abs(aside) * 0.4) * up, z + 0.65];
      return put(limb([tip, [tip[0], tip[1] + 0.32 * up, tip[2] + 0.22]], [0.19, 0.05]));
    });
  return [
    ...blended(
      "fur",
      [
        put(ellipsoid([2.3, 2.4, 1.8], { at: [0, 7.5, 0] })),
        put(ellipsoid([2.0, 2.0, 1.7], { at: [0, 5.2, 0.1] }), 1),
        put(limb([[0, 8.6, 0.3], BRUTE_HEAD.origin], [1.7, 1.3]), 0.8),
        ...arms.map(([shoulder, elbow, wrist]) =>
          put(limb([shoulder, elbow, wrist], [1.15, 0.95, 0.75]), 0.5),
        ),
        ...tufts,
        ...sides((s) => [
          put(
            limb(
              [
                [1.0 * s, 4.6, 0],
                [1.2 * s, 2.4, 0.3],
                [1.2 * s, 0.8, 0],
              ],
              [1.25, 0.95, 0.8],
            ),
            0.4,
          ),
        ]),
        ...(legs.length > 0 ? [] : fringe),
        ...marks,
        ...legs,
      ],
      { cell },
    ),
    ...blended(
      "hands",
      [
        ...arms.flatMap(([, , wrist, up]) => palm(wrist, up)),
        ...sides((s) => [
          put(ellipsoid([0.9, 0.55, 1.3], { at: [1.25 * s, 0.5, 0.7], turn: 8 * s })),
          ...[-0.5, 0, 0.5].map((aside) =>
            put(
              ellipsoid([0.34, 0.32, 0.42], { at: [1.4 * s + aside, 0.32, 1.85 - Math.abs(aside) * 0.3] }),
              0.12,
            ),
          ),
        ]),
      ],
      { cell: cell * 0.85 },
    ),
    ...blended(
      "claws",
      arms.flatMap(([, , wrist, up]) => claw(wrist, up)),
      { cell: cell * 0.55 },
    ),
  ];
}
