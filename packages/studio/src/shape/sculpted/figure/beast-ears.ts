import type { Vector } from "../../mesh/index.js";
import type { Gesture } from "../../solid/index.js";
import type { Ears } from "./beast-kinds.js";
import { both, bothPainted } from "./beast-limbs.js";

/** How ears stand: their way and thickness, and the pale inside. */
const EARS: Readonly<Record<Exclude<Ears, "none">, { way: Vector[]; radii: number[]; inner: number[] }>> = {
  pointed: {
    way: [
      [1.0, 1.2, -0.1],
      [1.3, 2.1, -0.15],
      [1.5, 3.0, -0.25],
    ],
    radii: [0.7, 0.52, 0.1],
    inner: [0.42, 0.34, 0.05],
  },
  round: {
    way: [
      [1.35, 1.5, -0.1],
      [1.45, 1.7, -0.1],
    ],
    radii: [0.7, 0.7],
    inner: [0.46, 0.46],
  },
  long: {
    way: [
      [0.75, 1.4, -0.3],
      [1.05, 3.2, -0.5],
      [1.25, 4.9, -0.8],
    ],
    radii: [0.42, 0.66, 0.3],
    inner: [0.2, 0.44, 0.12],
  },
  hanging: {
    way: [
      [1.55, 1.0, -0.1],
      [2.05, 0.2, 0.1],
      [2.05, -1.0, 0.3],
    ],
    radii: [0.42, 0.6, 0.55],
    inner: [0, 0, 0],
  },
  leaf: {
    way: [
      [1.5, 0.8, -0.1],
      [2.4, 0.9, -0.1],
      [3.1, 0.6, -0.05],
    ],
    radii: [0.4, 0.52, 0.15],
    inner: [0.2, 0.32, 0.08],
  },
  wide: {
    way: [
      [1.75, 1.45, -0.2],
      [1.9, 1.6, -0.2],
    ],
    radii: [1.15, 1.15],
    inner: [0.8, 0.8],
  },
  bolts: {
    way: [
      [1.6, 0, 0],
      [2.15, 0, 0],
    ],
    radii: [0.55, 0.45],
    inner: [0, 0],
  },
  fan: {
    way: [
      [1.9, 0.5, -0.4],
      [2.9, 0.3, -0.5],
      [2.7, -0.9, -0.4],
    ],
    radii: [0.9, 1.25, 0.8],
    inner: [0.4, 0.85, 0.5],
  },
};

/** Where they are when a hat sits on the head. */
const UNDER_HAT: Partial<Record<Ears, Vector[]>> = {
  pointed: [
    [1.5, 0.55, 0],
    [2.15, 1.0, 0],
    [2.85, 1.45, -0.05],
  ],
  round: [
    [1.75, 0.5, 0],
    [2.0, 0.6, 0],
  ],
  long: [
    [1.55, 0.7, 0],
    [2.35, 0.1, 0.1],
    [2.45, -1.9, 0.3],
  ],
  wide: [
    [2.1, 0.5, -0.1],
    [2.35, 0.6, -0.1],
  ],
};

/** Ears as they stand up, or out at the sides under a hat. */
export function ears(kind: Ears, hatted: boolean): Gesture[] {
  if (kind === "none") return [];
  const { way, radii, inner } = EARS[kind];
  const stands = (hatted && UNDER_HAT[kind]) || way;
  // The inside is the part of the ear that looks forward.
  const before = stands.map(([x, y, z], n): Vector => [x, y, z + 0.72 * radii[n]!]);
  return [
    ...both(stands, radii, 0.2),
    ...(inner.some((radius) => radius > 0) ? bothPainted("muzzle", before, inner) : []),
  ];
}
