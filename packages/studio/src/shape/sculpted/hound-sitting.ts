import { frame, type Vector } from "../mesh/index.js";
import { ellipsoid, type Gesture, limb, put } from "../solid/index.js";
import type { Breed } from "./breed.js";
import { sides } from "./face.js";
import type { MarkedPlaces } from "./markings.js";

/** How much lower chest and head are held on a breed's shorter legs; its haunches are on the ground anyway. */
export function sittingDrop({ low = 0 }: Pick<Breed, "low">): number {
  return low * 0.72;
}

/** Where the markings lie on a dog that sits: its back slopes. */
export function sittingPlaces(breed: Breed): MarkedPlaces {
  const drop = sittingDrop(breed);
  return {
    back: frame({ at: [0, 0.6 - drop, 3.6], nod: -45 }),
    chest: [0, 4.6 - drop, 2.3],
    forepaw: [1.02, 0.4, 2.2],
    hindpaw: [1.95, 0.4, 1.5],
    thigh: [2.4, 2.0, -0.6],
    tail: { at: [-2.9, 1.9, -3.8], radii: [2.3, 2.3, 1.5] },
  };
}

function tail(kind: Breed["tail"]): Gesture[] {
  if (kind === "stub")
    return [
      put(
        limb(
          [
            [0, 1.3, -3.2],
            [0.2, 1.7, -4.0],
          ],
          [0.5, 0.42],
        ),
        0.4,
      ),
    ];
  if (kind === "curled")
    return [
      put(
        limb(
          [
            [-0.2, 1.3, -3.1],
            [-1.2, 2.2, -4.1],
            [-2.1, 3.4, -4.1],
            [-2.3, 3.9, -3.1],
          ],
          [0.6, 0.75, 0.72, 0.4],
        ),
        0.4,
      ),
    ];
  const radii = kind === "plume" ? [0.55, 0.75, 0.85, 0.25] : [0.5, 0.46, 0.42, 0.28];
  return [
    put(
      limb(
        [
          [-0.2, 0.9, -3.0],
          [-1.9, 0.8, -3.9],
          [-3.6, 0.9, -3.6],
          [-4.5, 1.9, -2.7],
        ],
        radii,
      ),
      0.4,
    ),
  ];
}

/** The body of a dog that sits: haunches on the ground, forelegs upright, the back sloping, the tail round its side. */
export function sittingBody(breed: Breed): Gesture[] {
  const { shaggy = false } = breed;
  const drop = sittingDrop(breed);
  const down = ([x, y, z]: Vector): Vector => [x, y - drop, z];
  const legs = sides((s) => [
    put(ellipsoid([0.95, 1.55, 1.75], { at: [1.5 * s, 1.65, -0.9], turn: 8 * s }), 0.5),
    put(ellipsoid([0.66, 0.46, 1.2], { at: [1.9 * s, 0.45, 0.75], turn: 12 * s }), 0.25),
    put(
      limb(
        [down([0.95 * s, 4.5, 1.3]), [1.0 * s, 2.3 - drop * 0.5, 1.7], [1.0 * s, 0.75, 1.8]],
        [0.92, 0.62, 0.55],
      ),
      0.45,
    ),
    put(ellipsoid([0.7, 0.5, 0.92], { at: [1.02 * s, 0.48, 2.15], turn: 5 * s }), 0.25),
  ]);
  const hair = shaggy
    ? [-0.9, -0.3, 0.3, 0.9].map((x, i) =>
        put(
          limb(
            [
              down([x * 0.9, 6.0, 1.9]),
              down([x * 1.1, 4.7 - (i % 2) * 0.3, 2.3]),
              down([x * 0.9, 3.6 - (i % 2) * 0.4, 2.0]),
            ],
            [0.7, 0.6, 0.12],
          ),
          0.3,
        ),
      )
    : [];
  return [
    put(ellipsoid([1.75, 1.6, 1.75], { at: [0, 1.6, -1.7] })),
    put(limb([[0, 2.0, -1.5], down([0, 4.9, 0.5])], [1.6, 1.5]), 1.0),
    put(ellipsoid([1.5, 1.8, 1.45], { at: down([0, 4.6, 0.8]) }), 0.8),
    put(limb([down([0, 5.3, 0.8]), down([0, 7.2, 1.5])], [shaggy ? 1.6 : 1.35, shaggy ? 1.35 : 1.1]), 0.8),
    ...tail(breed.tail),
    ...legs,
    ...hair,
  ];
}
