import { type Frame, frame, type Vector } from "../mesh/index.js";
import { ellipsoid, type Gesture, paint } from "../solid/index.js";
import type { Breed } from "./breed.js";
import { sides } from "./face.js";

/** Where the markings of a body lie, by how it is held. What comes in twos is given on its left side. */
export interface MarkedPlaces {
  /** What the back of a standing beagle is moved by. */
  readonly back: Frame;
  readonly chest: Vector;
  readonly forepaw: Vector;
  readonly hindpaw: Vector;
  /** A spot on the outside of a hind leg. */
  readonly thigh: Vector;
  /** All of the tail. */
  readonly tail: { readonly at: Vector; readonly radii: Vector; readonly nod?: number };
}

/** Where they lie on a dog that stands or runs, on legs so much shorter than a beagle's. */
export function standingPlaces({ low = 0, marks }: Breed): MarkedPlaces {
  return {
    back: frame({ at: [0, -low, 0] }),
    chest: [0, 5.2 - low, 2.6],
    forepaw: [1.1, 0.4, 2],
    hindpaw: [1.24, 0.4, -3],
    thigh: [1.75, 2.6 - low * 0.4, -2.9],
    tail:
      marks === "beagle"
        ? { at: [0.1, 5.9 - low, -4.4], radii: [0.8, 1.9, 1.2], nod: -30 }
        : { at: [0.3, 6.4 - low, -5], radii: [1.6, 3, 1.6] },
  };
}

/** The markings of a breed's coat, on the body and on the head. */
export function markingsOf(
  { marks, low = 0, tail }: Breed,
  places: MarkedPlaces,
  head: Frame,
): { body: Gesture[]; head: Gesture[] } {
  const { back } = places;
  const onTail = paint("patches", ellipsoid(places.tail.radii, places.tail));
  const pair = ([x, y, z]: Vector, radii: Vector) =>
    sides((s) => [paint("patches", ellipsoid(radii, { at: [x * s, y, z] }))]);
  switch (marks) {
    case "beagle":
      return {
        body: [
          paint("patches", ellipsoid([2.2, 1.6, 1.75], { in: back, at: [0.5, 5.9, -2.4] })),
          ...(tail === "up" ? [onTail] : []),
        ],
        head: sides((s) => [
          paint("patches", ellipsoid([1.35, 1.75, 2.2], { in: head, at: [1.72 * s, 0.75, 0.2] })),
        ]),
      };
    case "mask":
      return {
        body: [
          paint("patches", ellipsoid([2.4, 1.75, 4.6], { in: back, at: [0, 6.2, -1.4] })),
          paint("patches", ellipsoid([1.6, 1.4, 1.6], { in: back, at: [0, 7.2, 1.3] })),
          onTail,
        ],
        head: [
          paint("patches", ellipsoid([2.4, 2.4, 2.0], { in: head, at: [0, 2.3, -0.55] })),
          paint("patches", ellipsoid([0.34, 1.1, 1.2], { in: head, at: [0, 0.75, 1.5] })),
          ...sides((s) => [
            paint("coat", ellipsoid([0.36, 0.3, 0.9], { in: head, at: [0.72 * s, 0.95, 1.4] })),
          ]),
        ],
      };
    case "bib":
      return {
        body: [
          paint("patches", ellipsoid([1.35, 2.0, 1.4], { at: places.chest })),
          paint("patches", ellipsoid([1.1, 0.7, 3], { in: back, at: [0, 3.3, -0.8] })),
          ...pair(places.forepaw, [0.95, 1.0, 1.3]),
          ...pair(places.hindpaw, [0.95, 0.85, 1.3]),
        ],
        head: [
          paint("patches", ellipsoid([1.15, 0.95, 1.6], { in: head, at: [0, -0.75, 1.9] })),
          paint("patches", ellipsoid([0.3, 1.6, 1.4], { in: head, at: [0, 0.7, 1.3] })),
        ],
      };
    case "spots":
      return { body: spots(58, low, places, head), head: spots(0, low, places, head).slice(-7) };
    case "none":
      return { body: [], head: [] };
  }
}

/** Spots over body, legs and head, by a turn that never repeats. */
function spots(count: number, low: number, { back, thigh }: MarkedPlaces, head: Frame): Gesture[] {
  const at = (i: number): Vector => {
    const [along, around] = [(i * 0.618034) % 1, (i * 0.414214) % 1];
    const a = around * 2 * Math.PI;
    return [
      1.62 * Math.sign(a - Math.PI) * (0.45 + 0.55 * ((i * 0.7548) % 1)),
      3.6 + 2.6 * ((i * 0.5698) % 1),
      2.6 - 6 * along,
    ];
  };
  const body = Array.from({ length: count }, (_, i) =>
    paint("patches", ellipsoid(0.26 + 0.16 * ((i * 0.38) % 1), { in: back, at: at(i) })),
  );
  const legs = sides((s) =>
    [2.6, 1.5, 0.9].flatMap((y, i) => [
      paint("patches", ellipsoid(0.24, { at: [1.6 * s, y - low * 0.4, 1.9 - i * 0.2] })),
      paint("patches", ellipsoid(0.26, { at: [thigh[0] * s, thigh[1] + y - 2.6, thigh[2] - i * 0.15] })),
    ]),
  );
  const face: readonly Vector[] = [
    [-1.0, 1.3, 0.9],
    [0.9, 1.4, 0.6],
    [1.6, 0.1, 0.9],
    [-1.5, -0.3, 1.0],
    [0.2, 0.9, 1.5],
    [0.6, -0.9, 2.2],
    [-0.5, 1.75, -0.2],
  ];
  return [...body, ...legs, ...face.map((p) => paint("patches", ellipsoid(0.27, { in: head, at: p })))];
}
