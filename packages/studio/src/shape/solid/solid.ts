import type { Vector } from "../mesh/index.js";

/**
 * A solid by its signed distance: negative inside, growing at most about as fast as one walks.
 * Distances may be approximate away from the surface; the surface itself is exact.
 */
export interface Solid {
  readonly distance: (x: number, y: number, z: number) => number;
  readonly min: Vector;
  readonly max: Vector;
  /** The same solid as far as it can be told within a ball, cheaper to ask. */
  readonly near?: (x: number, y: number, z: number, radius: number) => Solid;
  /** The solids it unites, where each can be asked within its own bounds. */
  readonly pieces?: readonly Solid[];
}

/** A solid's part in a group. */
export interface Stroke {
  readonly solid: Solid;
  /** How far from each other surfaces begin to melt together. */
  readonly blend: number;
}

/** Solids melted into one, less the cuts. */
export interface Group {
  readonly adds: readonly Stroke[];
  readonly cuts: readonly Stroke[];
}

/** Signed distance of a group. Polynomial smooth minimum (I. Quílez, "Smooth minimum", quadratic). */
export function distanceTo(group: Group, x: number, y: number, z: number): number {
  let d = Number.POSITIVE_INFINITY;
  for (const { solid, blend } of group.adds) {
    const v = solid.distance(x, y, z);
    const h = blend - Math.abs(d - v);
    d = Math.min(d, v);
    if (h > 0) d -= (h * h) / (4 * blend);
  }
  for (const { solid, blend } of group.cuts) {
    const v = -solid.distance(x, y, z);
    const h = blend - Math.abs(d - v);
    d = Math.max(d, v);
    if (h > 0) d += (h * h) / (4 * blend);
  }
  return d;
}

/** Writes the gradient (not normalised) by four samples on a tetrahedron of size `step`. */
export function gradientInto(
  out: Float64Array,
  group: Group,
  x: number,
  y: number,
  z: number,
  step: number,
): void {
  const a = distanceTo(group, x + step, y - step, z - step);
  const b = distanceTo(group, x - step, y - step, z + step);
  const c = distanceTo(group, x - step, y + step, z - step);
  const d = distanceTo(group, x + step, y + step, z + step);
  const scale = 1 / (4 * step);
  out[0] = (a - b - c + d) * scale;
  out[1] = (-a - b + c + d) * scale;
  out[2] = (-a + b - c + d) * scale;
}

/** What matters of a group within a ball; or that the ball is wholly inside or outside. */
export function groupNear(
  { adds, cuts }: Group,
  x: number,
  y: number,
  z: number,
  radius: number,
): Group | "inside" | "outside" {
  let widest = 0;
  let nearest = Number.POSITIVE_INFINITY;
  const added = new Array<number>(adds.length);
  for (let i = 0; i < adds.length; i++) {
    added[i] = adds[i]!.solid.distance(x, y, z);
    nearest = Math.min(nearest, added[i]!);
    widest = Math.max(widest, adds[i]!.blend);
  }
  if (nearest - radius - widest / 4 > 0) return "outside";
  let deepest = Number.NEGATIVE_INFINITY;
  let softest = 0;
  const removed = new Array<number>(cuts.length);
  for (let i = 0; i < cuts.length; i++) {
    removed[i] = -cuts[i]!.solid.distance(x, y, z);
    deepest = Math.max(deepest, removed[i]!);
    softest = Math.max(softest, cuts[i]!.blend);
  }
  if (deepest - radius > 0) return "outside";
  // Depths inside flat ellipsoids are overstated up to twofold.
  if (nearest / 2 + radius < 0 && deepest + radius + softest / 4 < 0) return "inside";
  const keptAdds: Stroke[] = [];
  // A stroke matters where it comes within its own blend, or that of a later one, of the nearest.
  let blendAfter = 0;
  for (let i = adds.length - 1; i >= 0; i--) {
    const { solid, blend } = adds[i]!;
    const margin = added[i]! - nearest - 2 * radius;
    if (margin <= widest) blendAfter = Math.max(blendAfter, blend);
    if (margin <= blendAfter) keptAdds.push({ solid: solid.near?.(x, y, z, radius) ?? solid, blend });
  }
  const floor = nearest - 2 * radius - widest / 4;
  return {
    adds: keptAdds.reverse(),
    cuts: cuts.filter(({ blend }, i) => removed[i]! + Math.max(blend, softest) >= floor),
  };
}

/** Several solids as one, without blending. */
export function together(solids: readonly Solid[]): Solid {
  if (solids.length === 1) return solids[0]!;
  const reach = (pick: (...values: number[]) => number, end: "min" | "max"): Vector => [
    pick(...solids.map((s) => s[end][0])),
    pick(...solids.map((s) => s[end][1])),
    pick(...solids.map((s) => s[end][2])),
  ];
  return {
    distance: (x, y, z) => {
      let nearest = Number.POSITIVE_INFINITY;
      for (const solid of solids) nearest = Math.min(nearest, solid.distance(x, y, z));
      return nearest;
    },
    min: reach(Math.min, "min"),
    max: reach(Math.max, "max"),
    pieces: solids,
  };
}
