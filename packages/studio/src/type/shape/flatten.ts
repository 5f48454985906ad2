import type { Contour, Point } from "../../paint/drawing.js";

/**
 * A contour as straight lines that keep within `tolerance` of it. The number of parts of a curve follows from the
 * second differences of its control points.
 */
export function flattened({ start, segments }: Contour, tolerance: number): Point[] {
  const points: Point[] = [start];
  let [x0, y0] = start;
  for (const segment of segments) {
    if (segment.length === 2) {
      points.push(segment);
      [x0, y0] = segment;
      continue;
    }
    const [x1, y1, x2, y2, x3, y3] = segment;
    const bend = Math.max(
      Math.abs(x0 - 2 * x1 + x2) + Math.abs(y0 - 2 * y1 + y2),
      Math.abs(x1 - 2 * x2 + x3) + Math.abs(y1 - 2 * y2 + y3),
    );
    const parts = Math.min(40, Math.max(1, Math.ceil(Math.sqrt((0.75 * bend) / tolerance))));
    for (let n = 1; n <= parts; n++) {
      const t = n / parts;
      const u = 1 - t;
      const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
      points.push([a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3]);
    }
    [x0, y0] = [x3, y3];
  }
  return points;
}
