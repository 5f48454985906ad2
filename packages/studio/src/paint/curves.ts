import { cos, radians, sin } from "../math/exact.js";
import type { Random } from "../math/random.js";
import type { Contour, Point, Segment } from "./drawing.js";

/** A smooth line through points from left to right, level at its hills and valleys. */
export function wave(points: readonly Point[]): Segment[] {
  return points.slice(1).map((to, n): Segment => {
    const from = points[n]!;
    const reach = (to[0] - from[0]) * 0.42;
    const [a, b] = [slope(points, n), slope(points, n + 1)];
    return [from[0] + reach, from[1] + reach * a, to[0] - reach, to[1] - reach * b, to[0], to[1]];
  });
}

function slope(points: readonly Point[], n: number): number {
  const [before, here, next] = [points[n - 1] ?? points[n]!, points[n]!, points[n + 1] ?? points[n]!];
  const turns = (here[1] - before[1]) * (next[1] - here[1]) <= 0;
  return turns || next[0] === before[0] ? 0 : (next[1] - before[1]) / (next[0] - before[0]);
}

/** Land under a line: down to the foot of the picture on both sides. */
export function landUnder(points: readonly Point[], foot: number): Contour {
  const last = points.at(-1)!;
  const first = points[0]!;
  return { start: first, segments: [...wave(points), [last[0], foot], [first[0], foot]], closed: true };
}

/** A closed smooth contour through points (Catmull–Rom). */
export function smoothClosed(points: readonly Point[]): Contour {
  const at = (n: number) => points[(n + points.length) % points.length]!;
  return {
    start: at(0),
    segments: points.map((p1, n): Segment => {
      const [p0, p2, p3] = [at(n - 1), at(n + 1), at(n + 2)];
      return [
        p1[0] + (p2[0] - p0[0]) / 6,
        p1[1] + (p2[1] - p0[1]) / 6,
        p2[0] - (p3[0] - p1[0]) / 6,
        p2[1] - (p3[1] - p1[1]) / 6,
        p2[0],
        p2[1],
      ];
    }),
    closed: true,
  };
}

/** A soft, uneven round form. */
export function blob(x: number, y: number, rx: number, ry: number, random: Random): Contour {
  const count = 7;
  const start = 360 * random();
  return smoothClosed(
    Array.from({ length: count }, (_, n): Point => {
      const angle = radians(start + (360 * n) / count);
      const reach = 0.9 + 0.2 * random();
      return [x + rx * reach * cos(angle), y + ry * reach * sin(angle)];
    }),
  );
}
