import type { Mesh } from "../../geometry.js";
import { atan2, cos, radians, sin } from "../../math/exact.js";
import { arc, type Curve } from "./curve.js";
import { bentWay, smoothWay, type Waypoint } from "./path.js";
import { add, cross, dot, lengthOf, minus, times, unit, type Vector } from "./vector.js";
import { quadsBetween } from "./weave.js";

export interface SweepOptions {
  /** A closed cross-section about the origin in units of the radius; default a circle. */
  readonly section?: Curve;
  /** Where the section's +y points at the start, as near as can be. */
  readonly up?: Vector;
  readonly closed?: boolean;
  /** `round` adds half balls, `flat` a face with a softened edge, `open` nothing. */
  readonly caps?: "round" | "flat" | "open";
}

export interface TubeOptions extends SweepOptions {
  /** Sides of the circle. */
  readonly sides?: number;
  /** Points per span of the spline. */
  readonly steps?: number;
  /** Rounds corners by this length and keeps runs straight, in place of a spline. */
  readonly bend?: number;
}

/** A tube through points with round caps. Radii: one for all, or one per point. */
export function tube(
  points: readonly Vector[],
  radius: number | readonly number[],
  options: TubeOptions = {},
): Mesh {
  const knots = points.map((at, i) => ({ at, radius: typeof radius === "number" ? radius : radius[i]! }));
  const { sides = 24, steps, bend } = options;
  const way =
    bend !== undefined
      ? bentWay(knots, bend)
      : knots.length === 2
        ? knots
        : smoothWay(knots, options.closed, steps);
  return sweep(way, { section: arc([0, 0], 1, 0, 360, sides), ...options });
}

/** Carries a cross-section along a way without twisting it (parallel transport). */
export function sweep(way: readonly Waypoint[], options: SweepOptions = {}): Mesh {
  const { section = arc([0, 0], 1, 0, 360, 24), closed = false, caps = "round" } = options;
  const frames = transported(way, closed, options.up);
  const ends = closed || caps === "open" ? [] : capProfile(caps);
  const sides = section.points.length;
  const rings = way.length + 2 * ends.length;
  const positions = new Float32Array(3 * sides * rings);
  const normals = new Float32Array(positions.length);
  let at = 0;
  // Written out: tubes are much of what a first picture builds.
  const ring = (
    { across: u, upward: v, along: w }: Transported,
    centre: Vector,
    size: number,
    lean: number,
  ) => {
    // `lean` is the part of the unit normal along the way.
    const flat = Math.sqrt(Math.max(0, 1 - lean * lean));
    for (const { x, y, nx, ny } of section.points) {
      const dx = x * size;
      const dy = y * size;
      positions[at] = centre[0] + u[0] * dx + v[0] * dy;
      positions[at + 1] = centre[1] + u[1] * dx + v[1] * dy;
      positions[at + 2] = centre[2] + u[2] * dx + v[2] * dy;
      const n0 = (u[0] * nx + v[0] * ny) * flat + w[0] * lean;
      const n1 = (u[1] * nx + v[1] * ny) * flat + w[1] * lean;
      const n2 = (u[2] * nx + v[2] * ny) * flat + w[2] * lean;
      const length = Math.sqrt(n0 * n0 + n1 * n1 + n2 * n2);
      // No normal is ever nothing: where there is none it points up.
      const none = length < 1e-12;
      normals[at] = none ? 0 : n0 / length;
      normals[at + 1] = none ? 1 : n1 / length;
      normals[at + 2] = none ? 0 : n2 / length;
      at += 3;
    }
  };
  const first = frames[0]!;
  const last = frames[frames.length - 1]!;
  for (const { size, offset, lean } of [...ends].reverse()) {
    const r = way[0]!.radius;
    ring(first, add(way[0]!.at, times(first.along, -offset * r)), size * r, -lean);
  }
  for (let i = 0; i < way.length; i++) {
    ring(frames[i]!, way[i]!.at, way[i]!.radius, -slopeAt(way, i, closed));
  }
  for (const { size, offset, lean } of ends) {
    const r = way[way.length - 1]!.radius;
    ring(last, add(way[way.length - 1]!.at, times(last.along, offset * r)), size * r, lean);
  }
  return { positions, normals, indices: quadsBetween(positions, rings, sides, closed) };
}

interface Transported {
  readonly along: Vector;
  readonly across: Vector;
  readonly upward: Vector;
}

function transported(way: readonly Waypoint[], closed: boolean, up: Vector | undefined): Transported[] {
  const count = way.length;
  const along = way.map((_, i) => {
    const before = way[closed ? (i + count - 1) % count : Math.max(0, i - 1)]!.at;
    const after = way[closed ? (i + 1) % count : Math.min(count - 1, i + 1)]!.at;
    return unit(minus(after, before));
  });
  const start = along[0]!;
  const hint: Vector = up ?? (Math.abs(start[1]) < 0.8 ? [0, 1, 0] : [0, 0, 1]);
  let upward = unit(minus(hint, times(start, dot(hint, start))));
  const frames = along.map((direction) => {
    upward = unit(minus(upward, times(direction, dot(upward, direction))));
    return { along: direction, across: cross(upward, direction), upward };
  });
  return closed ? untwisted(frames) : frames;
}

/** Spreads what a closed way twists over its whole length, so that the seam meets. */
function untwisted(frames: readonly Transported[]): Transported[] {
  const [first, last] = [frames[0]!, frames[frames.length - 1]!];
  const carried = unit(minus(last.upward, times(first.along, dot(last.upward, first.along))));
  const twist = atan2(dot(cross(carried, first.upward), first.along), dot(carried, first.upward));
  if (Math.abs(twist) < 1e-6) return [...frames];
  return frames.map(({ along, upward }, i) => {
    const [s, c] = [sin((twist * i) / frames.length), cos((twist * i) / frames.length)];
    const turned = add(times(upward, c), times(cross(along, upward), s));
    return { along, upward: turned, across: cross(turned, along) };
  });
}

function slopeAt(way: readonly Waypoint[], i: number, closed: boolean): number {
  const count = way.length;
  const before = way[closed ? (i + count - 1) % count : Math.max(0, i - 1)]!;
  const after = way[closed ? (i + 1) % count : Math.min(count - 1, i + 1)]!;
  const run = lengthOf(minus(after.at, before.at));
  const rise = after.radius - before.radius;
  return run > 0 ? rise / Math.sqrt(rise * rise + run * run) : 0;
}

function capProfile(caps: "round" | "flat"): { size: number; offset: number; lean: number }[] {
  const steps = caps === "round" ? 6 : 3;
  const edge = caps === "round" ? 1 : 0.15;
  const rim = Array.from({ length: steps + 1 }, (_, i) => {
    const angle = radians((90 * i) / steps);
    // The last ring of a round cap is its pole: exactly zero, so that its triangles close.
    const reach = i === steps ? 0 : cos(angle);
    return { size: 1 - edge + edge * reach, offset: edge * sin(angle), lean: sin(angle) };
  });
  return caps === "round" ? rim : [...rim, { size: 0, offset: edge, lean: 1 }];
}
