import type { Contour, Point, Segment } from "../drawing.js";

/** How far a curve may lie from the border that it follows, pixels. */
const TOLERANCE = 1.2;
/** Points nearer than this to the line between a run's ends make it a straight side, pixels. */
const STRAIGHT = 0.7;
/** Points on either side by which the direction at a point is told. */
const REACH = 9;
/** A turn sharper than this is a corner: the cosine of the angle. */
const CORNER = 0.58;
/** Rounds in which points are moved along the curve to where it is nearest (Newton's method). */
const ROUNDS = 4;

/** A border of pixels as a contour of few smooth curves, with corners where it turns sharply. */
export function fitted(border: readonly Point[]): Contour {
  const corners = cornersOf(border);
  const segments: Segment[] = [];
  if (corners.length === 0) {
    const points = softened(border, (n) => border[(n + border.length) % border.length]!);
    const start = leftmost(points);
    // A closed curve goes on as it began.
    const tangent = directionAt(points, start);
    fitRun(runBetween(points, start, start), tangent, scale(tangent, -1), segments);
    return { start: points[start]!, segments, closed: true };
  }
  for (const [n, from] of corners.entries()) {
    const raw = runBetween(border, from, corners[(n + 1) % corners.length]!);
    const run = softened(raw, (k) => raw[Math.max(0, Math.min(raw.length - 1, k))]!);
    run[0] = raw[0]!;
    run[run.length - 1] = raw.at(-1)!;
    fitRun(run, towards(run, 0, 1), towards(run, run.length - 1, -1), segments);
  }
  return { start: border[corners[0]!]!, segments, closed: true };
}

/** Averages of neighbours: the stairs of pixels without their steps. */
function softened(points: readonly Point[], at: (n: number) => Point): Point[] {
  return points.map((_, n): Point => {
    const [a, b, c, d, e] = [at(n - 2), at(n - 1), at(n), at(n + 1), at(n + 2)];
    const mean = (k: 0 | 1) => (a[k] + 4 * b[k] + 6 * c[k] + 4 * d[k] + e[k]) / 16;
    return [mean(0), mean(1)];
  });
}

/** Where a border turns sharply within a few pixels; the sharpest point of each turn. */
function cornersOf(points: readonly Point[]): number[] {
  const count = points.length;
  // On a small round form the same reach would see corners all around.
  const reach = Math.min(REACH, Math.floor(count / 10));
  if (reach < 2) return [];
  const straightness = points.map((point, n) => {
    const before = unit(difference(point, points[(n - reach + count) % count]!));
    const after = unit(difference(points[(n + reach) % count]!, point));
    return dot(before, after);
  });
  const corners: number[] = [];
  for (let n = 0; n < count; n++) {
    if (straightness[n]! > CORNER) continue;
    let sharpest = true;
    for (let k = 1; k <= reach && sharpest; k++) {
      const before = straightness[(n - k + count) % count]!;
      const after = straightness[(n + k) % count]!;
      sharpest = straightness[n]! < before && straightness[n]! <= after;
    }
    if (sharpest) corners.push(n);
  }
  return corners;
}

function leftmost(points: readonly Point[]): number {
  let best = 0;
  points.forEach(([x], n) => {
    if (x < points[best]![0]) best = n;
  });
  return best;
}

/** The points from one break to the next, both included; the whole round where they are the same. */
function runBetween(points: readonly Point[], from: number, to: number): Point[] {
  const length = (to - from + points.length) % points.length || points.length;
  return Array.from({ length: length + 1 }, (_, n) => points[(from + n) % points.length]!);
}

function directionAt(points: readonly Point[], n: number): Point {
  const at = (k: number) => points[(n + k + points.length) % points.length]!;
  return unit(difference(at(REACH), at(-REACH)));
}

/** The direction of a run at one end, into it. */
function towards(run: readonly Point[], from: number, step: 1 | -1): Point {
  const reach = Math.min(REACH, run.length - 1);
  return unit(difference(run[from + step * reach]!, run[from]!));
}

/**
 * Fits cubic curves to a run of points (Schneider, "An Algorithm for Automatically Fitting Digitized Curves",
 * Graphics Gems, 1990), split where they lie too far away.
 */
function fitRun(run: readonly Point[], first: Point, last: Point, out: Segment[]): void {
  const start = run[0]!;
  const end = run.at(-1)!;
  if (run.length <= 3) {
    const third = length(difference(end, start)) / 3;
    out.push([...sum(start, first, third), ...sum(end, last, third), ...end]);
    return;
  }
  if (isStraight(run)) {
    out.push(end);
    return;
  }
  let at = byLength(run);
  let worst = { error: Infinity, index: run.length >> 1 };
  for (let round = 0; round <= ROUNDS; round++) {
    const curve = leastSquares(run, at, first, last);
    worst = farthest(run, at, curve);
    if (worst.error <= TOLERANCE * TOLERANCE) {
      out.push([...curve[1], ...curve[2], ...end]);
      return;
    }
    if (worst.error > 16 * TOLERANCE * TOLERANCE) break;
    at = nearer(run, at, curve);
  }
  const split = Math.max(2, Math.min(run.length - 3, worst.index));
  const reach = Math.min(REACH, split, run.length - 1 - split);
  const middle = unit(difference(run[split - reach]!, run[split + reach]!));
  fitRun(run.slice(0, split + 1), first, middle, out);
  fitRun(run.slice(split), scale(middle, -1), last, out);
}

function isStraight(run: readonly Point[]): boolean {
  const start = run[0]!;
  const along = unit(difference(run.at(-1)!, start));
  return run.every((point) => {
    const [dx, dy] = difference(point, start);
    return Math.abs(dx * along[1] - dy * along[0]) < STRAIGHT;
  });
}

type Curve = readonly [Point, Point, Point, Point];

function byLength(run: readonly Point[]): number[] {
  const at = [0];
  for (let n = 1; n < run.length; n++) at.push(at[n - 1]! + length(difference(run[n]!, run[n - 1]!)));
  return at.map((value) => value / at.at(-1)!);
}

function leastSquares(run: readonly Point[], at: readonly number[], first: Point, last: Point): Curve {
  const start = run[0]!;
  const end = run.at(-1)!;
  let [c00, c01, c11, x0, x1] = [0, 0, 0, 0, 0];
  run.forEach((point, n) => {
    const t = at[n]!;
    const s = 1 - t;
    const [b1, b2] = [3 * t * s * s, 3 * t * t * s];
    const [a1, a2] = [scale(first, b1), scale(last, b2)];
    const [w0, w1] = [s * s * s + b1, t * t * t + b2];
    const rest: Point = [point[0] - start[0] * w0 - end[0] * w1, point[1] - start[1] * w0 - end[1] * w1];
    c00 += dot(a1, a1);
    c01 += dot(a1, a2);
    c11 += dot(a2, a2);
    x0 += dot(a1, rest);
    x1 += dot(a2, rest);
  });
  const determinant = c00 * c11 - c01 * c01;
  const chord = length(difference(end, start));
  let alpha = Math.abs(determinant) < 1e-9 ? 0 : (x0 * c11 - x1 * c01) / determinant;
  let beta = Math.abs(determinant) < 1e-9 ? 0 : (c00 * x1 - c01 * x0) / determinant;
  // Handles that turn back or fly off make loops: a third of the chord instead (Wu and Barsky).
  const sound = (value: number) => value > 1e-3 * chord && value < 2.2 * Math.max(chord, 1);
  if (!sound(alpha) || !sound(beta)) alpha = beta = chord / 3;
  return [start, sum(start, first, alpha), sum(end, last, beta), end];
}

function pointOn([p0, p1, p2, p3]: Curve, t: number): Point {
  const s = 1 - t;
  const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return [a * p0[0] + b * p1[0] + c * p2[0] + d * p3[0], a * p0[1] + b * p1[1] + c * p2[1] + d * p3[1]];
}

function farthest(
  run: readonly Point[],
  at: readonly number[],
  curve: Curve,
): { error: number; index: number } {
  let [error, index] = [0, run.length >> 1];
  run.forEach((point, n) => {
    const offset = difference(pointOn(curve, at[n]!), point);
    const squared = dot(offset, offset);
    if (squared > error) [error, index] = [squared, n];
  });
  return { error, index };
}

/** One step of Newton's method for each point's place on the curve. */
function nearer(run: readonly Point[], at: readonly number[], curve: Curve): number[] {
  const [p0, p1, p2, p3] = curve;
  const [d0, d1, d2] = [difference(p1, p0), difference(p2, p1), difference(p3, p2)];
  const [e0, e1] = [difference(d1, d0), difference(d2, d1)];
  return run.map((point, n) => {
    const t = at[n]!;
    const s = 1 - t;
    const offset = difference(pointOn(curve, t), point);
    const first: Point = [
      3 * (s * s * d0[0] + 2 * s * t * d1[0] + t * t * d2[0]),
      3 * (s * s * d0[1] + 2 * s * t * d1[1] + t * t * d2[1]),
    ];
    const second: Point = [6 * (s * e0[0] + t * e1[0]), 6 * (s * e0[1] + t * e1[1])];
    const slope = dot(first, first) + dot(offset, second);
    const moved = Math.abs(slope) < 1e-9 ? t : t - dot(offset, first) / slope;
    return Math.min(1, Math.max(0, moved));
  });
}

function difference(a: Point, b: Point): Point {
  return [a[0] - b[0], a[1] - b[1]];
}

function sum(a: Point, direction: Point, by: number): Point {
  return [a[0] + direction[0] * by, a[1] + direction[1] * by];
}

function scale(a: Point, by: number): Point {
  return [a[0] * by, a[1] * by];
}

function dot(a: Point, b: Point): number {
  return a[0] * b[0] + a[1] * b[1];
}

function length(a: Point): number {
  return Math.sqrt(dot(a, a));
}

function unit(a: Point): Point {
  const size = length(a);
  return size < 1e-12 ? [1, 0] : [a[0] / size, a[1] / size];
}
