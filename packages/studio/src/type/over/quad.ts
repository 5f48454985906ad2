import type { Outline, Point } from "../../paint/drawing.js";
import { flattened } from "../shape/flatten.js";

/** Four corners in pixels: top left, top right, bottom right, bottom left. */
export type Quad = readonly [Point, Point, Point, Point];

/** Maps the unit square onto four corners, as a plane is seen in perspective (Heckbert 1989, "square to quadrilateral"). */
export function ontoQuad([a, b, c, d]: Quad): (u: number, v: number) => Point {
  const [dx1, dy1] = [b[0] - c[0], b[1] - c[1]];
  const [dx2, dy2] = [d[0] - c[0], d[1] - c[1]];
  const [sx, sy] = [a[0] - b[0] + c[0] - d[0], a[1] - b[1] + c[1] - d[1]];
  const area = dx1 * dy2 - dx2 * dy1;
  const [g, h] = area === 0 ? [0, 0] : [(sx * dy2 - dx2 * sy) / area, (dx1 * sy - sx * dy1) / area];
  const [ax, bx] = [b[0] - a[0] + g * b[0], d[0] - a[0] + h * d[0]];
  const [ay, by] = [b[1] - a[1] + g * b[1], d[1] - a[1] + h * d[1]];
  return (u, v) => {
    const w = g * u + h * v + 1;
    return [(ax * u + bx * v + a[0]) / w, (ay * u + by * v + a[1]) / w];
  };
}

/** How wide and high a quadrilateral is, from the middles of its sides. */
export function sidesOf([a, b, c, d]: Quad): { width: number; height: number } {
  const between = (p: Point, q: Point, r: Point, s: Point) => {
    const [x, y] = [(r[0] + s[0] - p[0] - q[0]) / 2, (r[1] + s[1] - p[1] - q[1]) / 2];
    return Math.sqrt(x * x + y * y);
  };
  return { width: between(a, d, b, c), height: between(a, b, d, c) };
}

/** An outline in a room of these sides, seen on four corners. Curves become lines too short to see. */
export function seenOn(quad: Quad, outline: Outline, width: number, height: number): Outline {
  const map = ontoQuad(quad);
  return outline.map((contour) => {
    const points = flattened(contour, 0.04).map(([x, y]) => map(x / width, y / height));
    return { start: points[0]!, segments: points.slice(1), closed: contour.closed };
  });
}
