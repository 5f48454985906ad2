import type { Mesh } from "../../geometry.js";
import { leaf } from "../mesh/index.js";

/** A value at knots from 0 to 1, easing from each to the next. */
export function along(knots: readonly (readonly [at: number, value: number])[]): (t: number) => number {
  return (t) => {
    const next = knots.findIndex(([at]) => at >= t);
    if (next <= 0) return knots[next === 0 ? 0 : knots.length - 1]![1];
    const [[t0, a], [t1, b]] = [knots[next - 1]!, knots[next]!];
    const f = (t - t0) / (t1 - t0);
    return a + (b - a) * f * f * (3 - 2 * f);
  };
}

export interface Strip {
  readonly length: number;
  /** Full width by the share of the length, from foot to tip. */
  readonly width: (t: number) => number;
  readonly thickness: number;
  /** How far it comes forward. */
  readonly bow?: (t: number) => number;
  /** How far its middle lies behind its sides. */
  readonly dish?: (t: number) => number;
  /** Share of the length over which each end is rounded. */
  readonly ends?: readonly [foot: number, tip: number];
}

/** A flat bar standing on the origin, facing +z, whose width and bow change along its length. */
export function strip({ length, width, thickness, bow, dish, ends = [0.04, 0.04] }: Strip): Mesh {
  const rounded = (t: number, over: number) => {
    const short = Math.max(0, 1 - t / over);
    return Math.sqrt(Math.max(0, 1 - short * short));
  };
  const end = (t: number) => rounded(t, ends[0]) * rounded(1 - t, ends[1]);
  // Crowds the grid towards both ends, where it rounds.
  const crowd = (v: number) => (v + v * v * (3 - 2 * v)) / 2;
  return leaf(
    (u, v) => {
      const [s, t] = [2 * u - 1, crowd(v)];
      return [
        (width(t) / 2) * end(t) * s,
        length * t,
        (bow?.(t) ?? 0) - (dish?.(t) ?? 0) * (1 - s * s) * end(t),
      ];
    },
    (u, v) => {
      const s = 2 * u - 1;
      return thickness * Math.sqrt(Math.max(0, 1 - s * s * s * s)) * end(crowd(v));
    },
    16,
    90,
  );
}
