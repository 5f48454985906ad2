import type { Random } from "../../math/random.js";
import type { Outdoors } from "../place.js";
import type { Colour } from "./leaves.js";

/** The same colour a little to the blue or the yellow, lighter or darker. */
export function shaded([r, g, b]: Colour, random: Random): Colour {
  const [tone, warm] = [0.8 + 0.4 * random(), 0.85 + 0.35 * random()];
  return [r * tone * warm, g * tone, b * tone * (1.9 - 0.9 * warm)];
}

/** Spruce green, the same all year. */
export const NEEDLES: Colour = [0.03, 0.062, 0.022];

/** Of leafy trees through the year, three at a time. */
export const LEAVES: Record<Outdoors["season"], readonly Colour[]> = {
  spring: [
    [0.1, 0.2, 0.03],
    [0.13, 0.22, 0.045],
    [0.085, 0.175, 0.03],
  ],
  summer: [
    [0.055, 0.115, 0.02],
    [0.075, 0.14, 0.028],
    [0.06, 0.1, 0.026],
  ],
  autumn: [
    [0.42, 0.17, 0.025],
    [0.5, 0.3, 0.04],
    [0.34, 0.075, 0.02],
  ],
  winter: [
    [0.16, 0.13, 0.1],
    [0.2, 0.18, 0.16],
    [0.14, 0.11, 0.09],
  ],
};

/** Of what fell the year before. */
export const OLD_LEAVES: readonly Colour[] = [
  [0.17, 0.1, 0.055],
  [0.13, 0.085, 0.05],
];

/** Of ferns in autumn. */
export const RUSSET: Colour = [0.24, 0.12, 0.03];

/** Of cherries in flower. */
export const BLOSSOM: Colour = [0.62, 0.36, 0.42];

/** Of birches: they turn yellow, and keep little in winter. */
export const BIRCH_LEAVES: Record<Outdoors["season"], readonly Colour[]> = {
  spring: [
    [0.15, 0.24, 0.04],
    [0.12, 0.21, 0.035],
    [0.17, 0.25, 0.06],
  ],
  summer: [
    [0.075, 0.14, 0.025],
    [0.09, 0.155, 0.032],
    [0.07, 0.125, 0.03],
  ],
  autumn: [
    [0.52, 0.31, 0.035],
    [0.45, 0.27, 0.03],
    [0.5, 0.22, 0.025],
  ],
  winter: [
    [0.13, 0.1, 0.085],
    [0.15, 0.12, 0.1],
    [0.12, 0.09, 0.08],
  ],
};

/** Petals and eyes of the flowers of a meadow. */
export const PETALS: readonly (readonly [Colour, Colour])[] = [
  [
    [0.62, 0.03, 0.015],
    [0.03, 0.02, 0.02],
  ],
  [
    [0.75, 0.74, 0.7],
    [0.7, 0.45, 0.03],
  ],
  [
    [0.75, 0.5, 0.03],
    [0.4, 0.2, 0.02],
  ],
  [
    [0.28, 0.14, 0.5],
    [0.6, 0.5, 0.1],
  ],
];
