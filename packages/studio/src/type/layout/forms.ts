import { cos, radians, sin } from "../../math/exact.js";
import type { Contour, Point, Segment } from "../../paint/drawing.js";

/** A part of a circle's edge as cubic curves; degrees clockwise from the right. */
export function arcSegments(cx: number, cy: number, radius: number, from: number, to: number): Segment[] {
  const steps = Math.max(1, Math.ceil(Math.abs(to - from) / 60));
  const step = (to - from) / steps;
  const quarter = radians(step / 4);
  const k = (4 / 3) * (sin(quarter) / cos(quarter)) * radius;
  return Array.from({ length: steps }, (_, n): Segment => {
    const [a, b] = [radians(from + n * step), radians(from + (n + 1) * step)];
    const [x1, y1] = [cx + radius * cos(a), cy + radius * sin(a)];
    const [x2, y2] = [cx + radius * cos(b), cy + radius * sin(b)];
    return [x1 - k * sin(a), y1 + k * cos(a), x2 + k * sin(b), y2 - k * cos(b), x2, y2];
  });
}

export function onCircle(cx: number, cy: number, radius: number, degrees: number): Point {
  return [cx + radius * cos(radians(degrees)), cy + radius * sin(radians(degrees))];
}

/** A piece of a ring between two radii and two angles; a sector where the inner radius is 0. */
export function sector(
  cx: number,
  cy: number,
  inner: number,
  outer: number,
  from: number,
  to: number,
): Contour {
  const start = onCircle(cx, cy, outer, from);
  const segments: Segment[] = [...arcSegments(cx, cy, outer, from, to)];
  if (inner > 0) segments.push(onCircle(cx, cy, inner, to), ...arcSegments(cx, cy, inner, to, from));
  else segments.push([cx, cy]);
  return { start, segments, closed: true };
}
