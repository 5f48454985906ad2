import type { Mesh } from "../../geometry.js";
import { log, pow, radians, sin } from "../../math/exact.js";
import { leaf } from "../mesh/index.js";

export interface Blade {
  readonly length: number;
  readonly width: number;
  /** How far the tip bends down, as a share of the length. */
  readonly droop?: number;
  /** How far the sides lift above the middle, as a share of the width. */
  readonly fold?: number;
  /** Where along the length it is widest, 0 to 1. */
  readonly widest?: number;
  readonly thickness?: number;
  /** Cells across and along; fewer serve small blades in great number. */
  readonly grid?: readonly [across: number, along: number];
}

/** A leaf or petal lying along +z from the origin, its upper side up. */
export function blade(form: Blade): Mesh {
  const {
    length,
    width,
    droop = 0.2,
    fold = 0.15,
    widest = 0.45,
    thickness = length * 0.035,
    grid = [14, 20],
  } = form;
  // Half a sine wave, its crest moved to where the blade is widest.
  const power = log(0.5) / log(widest);
  const arch = (t: number) => sin(radians(180 * Math.min(1, Math.max(0, t))));
  return leaf(
    (u, v) => {
      const across = 1 - 2 * u;
      const w = pow(Math.max(0, arch(pow(v, power))), 0.8);
      const lift = fold * width * across * across * w;
      return [-across * w * (width / 2), lift - droop * length * v * v, -0 + length * v];
    },
    (u, v) => {
      const across = 1 - 2 * u;
      return thickness * Math.sqrt(Math.max(0, 1 - across * across) * Math.max(0, arch(v)));
    },
    grid[0],
    grid[1],
  );
}
