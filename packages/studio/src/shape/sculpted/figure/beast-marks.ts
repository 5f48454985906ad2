import { ball, frame, merged, placed, tube } from "../../mesh/index.js";
import { blended, ellipsoid, type Gesture, limb, paint, put } from "../../solid/index.js";
import { onEllipsoid, sides } from "../face.js";
import { type Part, part } from "../model.js";
import type { Mark } from "./beast-kinds.js";
import { both } from "./beast-limbs.js";
import { HEAD, SKULL } from "./pose.js";

/** Colours laid over the fur. */
export const PAINTED: Partial<Record<Mark, Gesture[]>> = {
  mask: sides((s) => [
    paint("markings", ellipsoid([0.95, 0.55, 1], { in: HEAD, at: [0.95 * s, 0.22, 1.3], roll: -14 * s })),
  ]),
  rings: sides((s) => [
    paint("markings", ellipsoid([0.55, 0.68, 0.9], { in: HEAD, at: [0.78 * s, 0.2, 1.5], roll: -20 * s })),
    paint("markings", ellipsoid([0.85, 0.85, 0.85], { in: HEAD, at: [1.65 * s, 1.85, -0.1] })),
    paint("markings", ellipsoid([0.6, 0.75, 0.8], { in: HEAD, at: [2.15 * s, 0.6, -0.1] })),
  ]),
  stripes: [
    ...[-0.5, 0, 0.5].map((x) =>
      paint("markings", ellipsoid([0.13, 0.62, 1], { in: HEAD, at: [x, 1.55, 1.1] })),
    ),
    ...sides((s) =>
      [-0.2, -0.75].map((y) =>
        paint("markings", ellipsoid([0.5, 0.12, 0.8], { in: HEAD, at: [1.75 * s, y, 0.5], roll: 12 * s })),
      ),
    ),
  ],
  cheeks: sides((s) => [
    paint("muzzle", ellipsoid([1.1, 0.75, 1.1], { in: HEAD, at: [1.2 * s, -1.0, 1.1], roll: 20 * s })),
  ]),
  cap: [paint("markings", ellipsoid([0.85, 1.0, 1.3], { in: HEAD, at: [-0.9, 1.1, 0.9] }))],
  face: [
    ...sides((s) => [paint("muzzle", ellipsoid([0.78, 0.85, 0.9], { in: HEAD, at: [0.66 * s, 0.25, 1.5] }))]),
    paint("muzzle", ellipsoid([1.2, 0.9, 1], { in: HEAD, at: [0, -0.75, 1.5] })),
  ],
};

/** What grows on the head. */
export function grown(mark: Mark, hatted: boolean, cell: number): Part[] {
  switch (mark) {
    case "whiskers":
      return [
        part(
          "whiskers",
          merged(
            ...sides((s) =>
              [0.12, -0.12].map((rise) =>
                placed(
                  tube(
                    [
                      [0.7 * s, -0.7, 1.85],
                      [1.5 * s, -0.68 + rise, 1.9],
                      [2.3 * s, -0.75 + rise * 2.2, 1.6],
                    ],
                    [0.045, 0.04, 0.02],
                    { sides: 8 },
                  ),
                  HEAD,
                ),
              ),
            ),
          ),
        ),
      ];
    case "antenna":
      return hatted
        ? []
        : [
            ...blended(
              "fur",
              sides((s) => [
                put(
                  limb(
                    [
                      [0.45 * s, 1.7, 0],
                      [0.75 * s, 2.9, 0],
                    ],
                    [0.12, 0.1],
                    HEAD,
                  ),
                ),
              ]),
              { cell: 0.6 * cell },
            ),
            part(
              "nose",
              merged(...sides((s) => [placed(ball(0.26, 24), frame({ in: HEAD, at: [0.78 * s, 3.0, 0] }))])),
            ),
          ];
    case "horns":
      return blended(
        "horns",
        both(
          [
            [1.15, hatted ? 0.9 : 1.5, -0.1],
            [2.1, hatted ? 1.3 : 2.2, 0],
            [2.2, hatted ? 2.1 : 3.2, 0.2],
          ],
          [0.34, 0.27, 0.08],
          0.05,
        ),
        { cell: 0.7 * cell },
      );
    case "antlers":
      return blended(
        "horns",
        [
          ...both(
            [
              [0.8, 1.6, -0.2],
              [1.5, 2.9, -0.3],
              [1.7, 4.6, -0.1],
            ],
            [0.32, 0.27, 0.14],
            0.05,
          ),
          ...both(
            [
              [1.45, 2.8, -0.3],
              [2.4, 3.5, 0],
            ],
            [0.25, 0.12],
            0.05,
          ),
          ...both(
            [
              [1.65, 3.7, -0.2],
              [2.5, 4.6, -0.2],
            ],
            [0.22, 0.12],
            0.05,
          ),
        ],
        { cell: 0.7 * cell },
      );
    case "wool":
      return blended(
        "markings",
        [-60, -20, 20, 60].flatMap((turn) =>
          [50, 85].map((lift) => {
            const [x, y, z] = onEllipsoid(frame({}), SKULL, turn, lift, 0.1).origin;
            return put(ellipsoid([0.62, 0.6, 0.62], { in: HEAD, at: [x, y + 0.05, z - 0.2] }), 0.12);
          }),
        ),
        { cell },
      );
    case "mane":
      return blended(
        "markings",
        Array.from({ length: 14 }, (_, n) => {
          const { x, y } = frame({ roll: (360 * n) / 14 });
          return put(
            limb(
              [
                [x[0] * 1.3, x[1] * 1.4, -0.5],
                [x[0] * 2.25 + y[0] * 0, x[1] * 2.35, -0.75],
              ],
              [0.75, 0.42],
              HEAD,
            ),
            0.3,
          );
        }),
        { cell },
      );
    default:
      return [];
  }
}
