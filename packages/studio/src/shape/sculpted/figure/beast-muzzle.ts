import { ball, frame, merged, placed, tube } from "../../mesh/index.js";
import { blended, ellipsoid, type Gesture, limb, paint, put } from "../../solid/index.js";
import { sides } from "../face.js";
import { type Part, part } from "../model.js";
import type { Muzzle } from "./beast-kinds.js";
import { HEAD } from "./pose.js";

/** What each muzzle is, before the face. */
export const MUZZLES: Readonly<Record<Muzzle, Gesture[]>> = {
  short: [
    ...sides((s) => [put(ellipsoid([0.5, 0.42, 0.45], { in: HEAD, at: [0.36 * s, -0.72, 1.6] }), 0.15)]),
    paint("muzzle", ellipsoid([1.0, 0.7, 0.9], { in: HEAD, at: [0, -0.86, 1.85] })),
  ],
  snout: [
    put(ellipsoid([0.95, 0.72, 0.95], { in: HEAD, at: [0, -0.62, 1.6] }), 0.35),
    paint("muzzle", ellipsoid([1.15, 0.85, 1.3], { in: HEAD, at: [0, -0.78, 2.0] })),
  ],
  long: [
    put(
      limb(
        [
          [0, -0.45, 1.1],
          [0, -0.6, 2.2],
          [0, -0.62, 2.75],
        ],
        [0.95, 0.6, 0.36],
        HEAD,
      ),
      0.35,
    ),
    paint("muzzle", ellipsoid([0.75, 0.36, 1.3], { in: HEAD, at: [0, -1.02, 2.3] })),
  ],
  disc: [
    put(ellipsoid([0.85, 0.66, 0.9], { in: HEAD, at: [0, -0.45, 1.6] }), 0.25),
    paint("muzzle", ellipsoid([0.95, 0.8, 0.45], { in: HEAD, at: [0, -0.45, 2.45] })),
  ],
  blunt: [
    put(
      limb(
        [
          [0, -0.5, 1.0],
          [0, -0.85, 2.1],
        ],
        [1.1, 0.95],
        HEAD,
      ),
      0.4,
    ),
    paint("muzzle", ellipsoid([1.3, 1.05, 1.1], { in: HEAD, at: [0, -1.05, 2.6] })),
  ],
  flat: [
    put(ellipsoid([1.15, 0.75, 0.6], { in: HEAD, at: [0, -0.8, 1.35] }), 0.4),
    paint("muzzle", ellipsoid([1.35, 0.75, 0.9], { in: HEAD, at: [0, -0.92, 1.75] })),
  ],
  beak: [],
  bill: [],
  broad: [put(ellipsoid([0.95, 0.7, 0.5], { in: HEAD, at: [0, -0.85, 1.35] }), 0.3)],
  screen: [paint("markings", ellipsoid([1.42, 1.05, 1], { in: HEAD, at: [0, -0.15, 1.5] }))],
  trunk: [
    put(
      limb(
        [
          [0, -0.35, 1.3],
          [0, -1.2, 2.3],
          [0, -2.4, 2.6],
          [0.1, -3.3, 2.9],
        ],
        [0.8, 0.6, 0.46, 0.38],
        HEAD,
      ),
      0.35,
    ),
  ],
};

/** What the nose is, where the muzzle has one: before it, or the beak itself, and the mouth. */
export function noseOf(muzzle: Muzzle, cell: number): Part[] {
  const at = (x: number, y: number, z: number, radii: readonly [number, number, number]) =>
    placed(ball(radii, 30), frame({ in: HEAD, at: [x, y, z] }));
  const mouth = (y: number, z: number, half: number) =>
    part(
      "nose",
      placed(
        tube(
          [
            [-half, y + 0.14, z - 0.2],
            [0, y, z],
            [half, y + 0.14, z - 0.2],
          ],
          0.065,
          { sides: 12 },
        ),
        HEAD,
      ),
    );
  switch (muzzle) {
    case "short":
      return [part("nose", at(0, -0.42, 1.98, [0.27, 0.19, 0.18]))];
    case "snout":
      return [part("nose", at(0, -0.25, 2.45, [0.4, 0.29, 0.26])), mouth(-0.95, 2.42, 0.45)];
    case "long":
      return [part("nose", at(0, -0.46, 3.02, [0.32, 0.26, 0.25]))];
    case "disc":
      return [part("nose", merged(...sides((s) => [at(0.3 * s, -0.4, 2.5, [0.14, 0.2, 0.1])])))];
    case "blunt":
      return [
        part("nose", merged(...sides((s) => [at(0.45 * s, -0.62, 2.98, [0.18, 0.15, 0.12])]))),
        mouth(-1.35, 3.0, 0.6),
      ];
    case "flat":
      return [
        part("nose", merged(...sides((s) => [at(0.2 * s, -0.48, 1.93, [0.12, 0.1, 0.1])]))),
        mouth(-1.05, 2.02, 0.8),
      ];
    case "beak":
      return blended(
        "nose",
        [
          put(
            limb(
              [
                [0, -0.25, 1.5],
                [0, -0.42, 2.1],
                [0, -0.75, 2.6],
              ],
              [0.55, 0.4, 0.1],
              HEAD,
            ),
          ),
        ],
        { cell: 0.6 * cell },
      );
    case "bill":
      return blended(
        "nose",
        [
          put(ellipsoid([0.8, 0.24, 1.1], { in: HEAD, at: [0, -0.5, 2.2], nod: -4 })),
          put(ellipsoid([0.6, 0.2, 0.85], { in: HEAD, at: [0, -0.85, 2.0], nod: 10 }), 0.1),
        ],
        { cell: 0.6 * cell },
      );
    case "broad":
      return [part("nose", at(0, -0.4, 1.85, [0.42, 0.62, 0.3]))];
    case "screen":
      return [mouth(-0.75, 1.78, 0.5)];
    case "trunk":
      return [];
  }
}
