import { blended, block, cut, ellipsoid, type Gesture, halfSpace, limb, put } from "../solid/index.js";
import type { Part } from "./model.js";

export interface Garment {
  /** From the hem to the shoulder, and half the width at the hem. */
  readonly length: number;
  readonly halfHem: number;
  /** How low the neck is cut in front. */
  readonly neck: number;
  readonly sleeve: number;
  readonly cell: number;
}

/** A long-sleeved garment as if worn, facing +z, hem on y = 0; `body` and what the gestures paint. */
export function garment(form: Garment, gestures: readonly Gesture[]): Part[] {
  const { length: top, halfHem, neck, sleeve, cell } = form;
  const arms = [-1, 1].map((s) =>
    put(
      limb(
        [
          [s * 14, top - 7, 0],
          [s * 22, top - 13, 0],
          [s * 29, top - 32, 1],
          [s * 30.5, top - 52, 4],
        ],
        [6, sleeve, sleeve * 0.95, sleeve * 0.9],
      ),
      3,
    ),
  );
  const ends = [-1, 1].map((s) =>
    cut(block([18, 14, 18], 0.5, { at: [s * 31, top - 60.5, 4.6], roll: s * 3, nod: -8 }), 0.8),
  );
  return blended(
    "body",
    [
      put(block([halfHem * 2, top - 6, 15], 6, { at: [0, (top - 6) / 2 - 1, 0] })),
      put(ellipsoid([19, 20, 9.4], { at: [0, top - 22, 0] }), 5),
      put(
        limb(
          [
            [-13, top - 6.5, 0],
            [13, top - 6.5, 0],
          ],
          6.2,
        ),
        4,
      ),
      ...arms,
      cut(halfSpace([0, 0, 0], [0, 1, 0]), 0.8),
      ...ends,
      cut(ellipsoid([7.6, neck, 6], { at: [0, top + 0.5, 1.6], nod: 26 }), 0.6),
      ...gestures,
    ],
    { cell },
  );
}
