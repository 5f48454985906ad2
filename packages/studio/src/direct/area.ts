import { project, type View } from "../camera.js";
import type { Box } from "../scene.js";
import { hullOf, type Placed } from "./piece.js";

/** Things that are not convex leave about this much of their outline's hull open. */
const FILLED = 0.88;

/** About how much of the frame a thing covers, 0 to 1: its hull's area as it is seen. */
export function areaOf(piece: Placed, view: View): number {
  const [x, y, z] = piece.position;
  const points = hullOf(piece).flatMap(([dx, dy, dz]) => project(view, [x + dx, y + dy, z + dz]) ?? []);
  return Math.min(1, areaWithin(hullAround(points)) * FILLED);
}

/** How much of the box around several things they cover together. */
export function coverOf(boxes: readonly Box[], things: readonly { readonly area: number }[]): number {
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, w }) => x + w));
  const bottom = Math.max(...boxes.map(({ y, h }) => y + h));
  const area = things.reduce((sum, thing) => sum + thing.area, 0);
  return Math.min(1, area / Math.max(1e-4, (right - left) * (bottom - top)));
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The convex hull, counter-clockwise (Andrew 1979). */
function hullAround(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const chain = (from: readonly Point[]) => {
    const kept: Point[] = [];
    for (const point of from) {
      while (kept.length > 1 && turnOf(kept.at(-2)!, kept.at(-1)!, point) <= 0) kept.pop();
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return [...chain(sorted), ...chain(sorted.reverse())];
}

function turnOf(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

function areaWithin(outline: readonly Point[]): number {
  const doubled = outline.reduce((sum, point, n) => {
    const next = outline[(n + 1) % outline.length]!;
    return sum + point.x * next.y - next.x * point.y;
  }, 0);
  return Math.abs(doubled) / 2;
}
