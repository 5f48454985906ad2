import type { Curve, CurvePoint } from "../mesh/index.js";

/** A flat region of a card: its rim, and what is cut out of it; x to the right, y up. */
export interface Region {
  readonly rim: Curve;
  readonly holes: readonly Curve[];
}

/** A point of a card, in shares of its longest side. */
export type Point = readonly [x: number, y: number];

/** Corners sharper than this (cosine) stay sharp. */
const SHARP = 0.82;
/** Points nearer than this tell nothing new; the card's longest side is 1. */
const NEAR = 0.0015;

/** Regions that loops of points bound by the even-odd rule: loops within an odd number of others are holes. */
export function regionsOf(loops: readonly (readonly Point[])[]): Region[] {
  const clean = loops.map(thinned).filter((loop) => loop.length >= 3 && Math.abs(areaOf(loop)) > 1e-5);
  const depths = clean.map(
    (loop, n) => clean.filter((other, m) => m !== n && holds(other, loop[0]!) && larger(other, loop)).length,
  );
  return clean.flatMap((rim, n): Region[] => {
    if (depths[n]! % 2 === 1) return [];
    const holes = clean.filter((hole, m) => depths[m] === depths[n]! + 1 && holds(rim, hole[0]!));
    return [{ rim: curveOf(turned(rim, true)), holes: holes.map((hole) => curveOf(turned(hole, false))) }];
  });
}

function larger(a: readonly Point[], b: readonly Point[]): boolean {
  return Math.abs(areaOf(a)) > Math.abs(areaOf(b));
}

/** Signed area: positive counter-clockwise. */
function areaOf(loop: readonly Point[]): number {
  return loop.reduce((sum, [x, y], i) => {
    const [nx, ny] = loop[(i + 1) % loop.length]!;
    return sum + (x * ny - nx * y) / 2;
  }, 0);
}

function turned(loop: readonly Point[], counterClockwise: boolean): readonly Point[] {
  return areaOf(loop) > 0 === counterClockwise ? loop : [...loop].reverse();
}

function thinned(loop: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of loop) {
    const last = kept[kept.length - 1];
    if (!last || Math.abs(point[0] - last[0]) + Math.abs(point[1] - last[1]) > NEAR) kept.push(point);
  }
  const [first, last] = [kept[0], kept[kept.length - 1]];
  if (first && last && kept.length > 1 && Math.abs(first[0] - last[0]) + Math.abs(first[1] - last[1]) <= NEAR)
    kept.pop();
  return kept;
}

/** Whether a loop goes around a point. */
export function holds(loop: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  for (let i = 0; i < loop.length; i++) {
    const [ax, ay] = loop[i]!;
    const [bx, by] = loop[(i + 1) % loop.length]!;
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}

/** A closed curve through points, its normals to the right of travel, its sharp corners kept. */
function curveOf(loop: readonly Point[]): Curve {
  const points: CurvePoint[] = [];
  const along = (from: Point, to: Point): Point => {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    return [dx / length, dy / length];
  };
  loop.forEach((point, i) => {
    const [ax, ay] = along(loop[(i + loop.length - 1) % loop.length]!, point);
    const [bx, by] = along(point, loop[(i + 1) % loop.length]!);
    const [x, y] = point;
    if (ax * bx + ay * by < SHARP) {
      points.push({ x, y, nx: ay, ny: -ax }, { x, y, nx: by, ny: -bx });
      return;
    }
    const [nx, ny] = [ay + by, -ax - bx];
    const length = Math.sqrt(nx * nx + ny * ny);
    points.push({ x, y, nx: nx / length, ny: ny / length });
  });
  return { points, closed: true };
}
