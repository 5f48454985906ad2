import type { Mesh } from "../../geometry.js";
import { tube } from "../mesh/index.js";
import { holds, type Point } from "./outline.js";

/** Radius of a tube of light, and how far one runs before another; the drawing's longest side is 1. */
const TUBE = 0.0125;
const APART = 0.012;
/** How far apart the points lie that a way is bent by. */
const STEP = 0.008;
/** What one tube keeps off another that it would run behind. */
const CLEAR = 1.7 * TUBE;
/** How far a bend is rounded (the spread of what is averaged): glass does not bend more tightly. */
const ROUNDING = 0.019;
/** Points of a finished way lie no farther apart than this, nor turn by more (cosine). */
const LONGEST = 0.05;
const STRAIGHT = 0.994;
/** What is left of an outline in a piece shorter than this is no tube. */
const SHORTEST = 4.5 * TUBE;

/** One painted shape of a drawing, in its order: what is painted later lies over it. */
export interface Outlined {
  readonly loops: readonly (readonly Point[])[];
  readonly closed: readonly boolean[];
  /** Drawn along with a line this wide, which covers nothing; null where it is filled. */
  readonly width: number | null;
  readonly role: string;
  readonly level: number;
}

interface Way {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** A drawing's outlines as tubes of light, bent roundly; none runs behind what is painted over it. */
export function tubesOf(shapes: readonly Outlined[]): { role: string; mesh: Mesh }[] {
  const covers = shapes.map(coverOf);
  return shapes.flatMap(({ loops, closed, role, level }, n) => {
    const over = covers.slice(n + 1).filter((cover) => cover !== null);
    return loops.flatMap((loop, k) =>
      seen(evenly(loop, closed[k]!), over)
        .map(rounded)
        .map((way) => ({ role, mesh: tubeAlong(way, level) })),
    );
  });
}

type Cover = (point: Point) => boolean;

/** Tells what a filled shape hides, its own outline and a little about it included; null for a line. */
function coverOf({ loops, width }: Outlined): Cover | null {
  if (width !== null) return null;
  const all = loops.flat();
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs) - CLEAR, Math.max(...xs) + CLEAR];
  const [bottom, top] = [Math.min(...ys) - CLEAR, Math.max(...ys) + CLEAR];
  return (point) => {
    const [x, y] = point;
    if (x < left || x > right || y < bottom || y > top) return false;
    return (
      loops.filter((loop) => holds(loop, point)).length % 2 === 1 || loops.some((loop) => near(loop, point))
    );
  };
}

function near(loop: readonly Point[], [x, y]: Point): boolean {
  return loop.some(([ax, ay], i) => {
    const [bx, by] = loop[(i + 1) % loop.length]!;
    const [dx, dy] = [bx - ax, by - ay];
    const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2 < CLEAR * CLEAR;
  });
}

/** The same way by points that lie evenly along it. */
function evenly(loop: readonly Point[], closed: boolean): Way {
  const corners = closed ? [...loop, loop[0]!] : loop;
  const points: Point[] = [corners[0]!];
  let left = STEP;
  for (let i = 1; i < corners.length; i++) {
    const [a, b] = [corners[i - 1]!, corners[i]!];
    const length = between(a, b);
    for (; left <= length; left += STEP) {
      const t = left / length;
      points.push([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]);
    }
    left -= length;
  }
  const [first, last] = [points[0]!, points[points.length - 1]!];
  if (closed && points.length > 3 && between(first, last) < STEP / 2) points.pop();
  if (!closed && left < STEP) points.push(corners[corners.length - 1]!);
  return { points, closed: closed && points.length > 3 };
}

/** The pieces of a way that nothing covers. */
function seen({ points, closed }: Way, over: readonly Cover[]): Way[] {
  const shown = points.map((point) => !over.some((covers) => covers(point)));
  if (!shown.includes(false)) return points.length > 1 ? [{ points, closed }] : [];
  // A closed way is opened where it is hidden.
  const from = closed ? shown.indexOf(false) : 0;
  const pieces: Point[][] = [[]];
  points.forEach((_, i) => {
    const at = (from + i) % points.length;
    if (shown[at]) pieces[pieces.length - 1]!.push(points[at]!);
    else if (pieces[pieces.length - 1]!.length > 0) pieces.push([]);
  });
  return pieces
    .filter((piece) => piece.length * STEP > SHORTEST)
    .map((piece) => ({ points: piece, closed: false }));
}

/** A way with its bends rounded: each point the mean of its neighbours, again and again; what is small less. */
function rounded({ points, closed }: Way): Way {
  const spread = Math.min(ROUNDING, (points.length * STEP) / 40);
  // One pass with weights 1/4, 1/2, 1/4 adds half a step squared to the variance.
  const passes = Math.round((2 * spread * spread) / (STEP * STEP));
  let way = points;
  for (let n = 0; n < passes; n++) {
    way = way.map((point, i): Point => {
      if (!closed && (i === 0 || i === way.length - 1)) return point;
      const [a, b] = [way[(i + way.length - 1) % way.length]!, way[(i + 1) % way.length]!];
      return [(a[0] + 2 * point[0] + b[0]) / 4, (a[1] + 2 * point[1] + b[1]) / 4];
    });
  }
  return { points: thinned(way, closed), closed };
}

/** Fewer points where a way is straight. */
function thinned(way: readonly Point[], closed: boolean): readonly Point[] {
  const kept: Point[] = [way[0]!];
  let heading: Point | null = null;
  way.forEach((point, i) => {
    if (i === 0) return;
    const last = kept[kept.length - 1]!;
    const [before, end] = [way[i - 1]!, i === way.length - 1];
    const going = unit(before, point);
    heading ??= going;
    const turns = heading[0] * going[0] + heading[1] * going[1] < STRAIGHT;
    if (!turns && !end && between(last, point) < LONGEST) return;
    kept.push(point);
    heading = null;
  });
  if (closed && kept.length > 4 && between(kept[0]!, kept[kept.length - 1]!) < STEP) kept.pop();
  return kept;
}

function tubeAlong({ points, closed }: Way, level: number): Mesh {
  const way = points.map(([x, y]) => [x, y, level * APART] as const);
  return tube(way, TUBE, { sides: 12, steps: 2, closed: closed && way.length > 3 });
}

function between(a: Point, b: Point): number {
  return Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2);
}

function unit(a: Point, b: Point): Point {
  const length = between(a, b) || 1;
  return [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}
