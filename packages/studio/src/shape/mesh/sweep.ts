import type { Mesh } from "../../geometry.js";
import { atan2, cos, radians, sin } from "../../math/exact.js";
import { arc, type Curve } from "./curve.js";
import { bentWay, smoothWay, type Waypoint } from "./path.js";
import { add, cross, dot, lengthOf, minus, times, unit, type Vector } from "./vector.js";
import { weave } from "./weave.js";

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
  const woven = weave();
  const frames = transported(way, closed, options.up);
  const ring = (f: Transported, centre: Vector, size: number, lean: number): number[] =>
    section.points.map(({ x, y, nx, ny }) => {
      const offset = add(times(f.across, x * size), times(f.upward, y * size));
      const normal = add(times(f.across, nx), times(f.upward, ny));
      // `lean` is the part of the unit normal along the way.
      const flat = Math.sqrt(Math.max(0, 1 - lean * lean));
      return woven.vertex(add(centre, offset), unit(add(times(normal, flat), times(f.along, lean))));
    });
  const rings: number[][] = [];
  const first = frames[0]!;
  const last = frames[frames.length - 1]!;
  const ends = closed || caps === "open" ? [] : capProfile(caps);
  for (const { size, offset, lean } of [...ends].reverse()) {
    const r = way[0]!.radius;
    rings.push(ring(first, add(way[0]!.at, times(first.along, -offset * r)), size * r, -lean));
  }
  for (let i = 0; i < way.length; i++) {
    rings.push(ring(frames[i]!, way[i]!.at, way[i]!.radius, -slopeAt(way, i, closed)));
  }
  for (const { size, offset, lean } of ends) {
    const r = way[way.length - 1]!.radius;
    rings.push(ring(last, add(way[way.length - 1]!.at, times(last.along, offset * r)), size * r, lean));
  }
  const sides = section.points.length;
  for (let i = 0; i < rings.length - (closed ? 0 : 1); i++) {
    const [from, to] = [rings[i]!, rings[(i + 1) % rings.length]!];
    for (let j = 0; j < sides; j++) {
      const k = (j + 1) % sides;
      woven.quad(from[j]!, from[k]!, to[k]!, to[j]!);
    }
  }
  return woven.mesh();
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
