import { cos, radians, sin } from "../math/exact.js";
import type { Contour, Outline, Point, Segment } from "./drawing.js";

/** Control points of a quarter circle lie this far along its tangents, of the radius. */
const QUARTER = 0.5522847498;

/** A closed contour through points, with straight sides. */
export function polygon(points: readonly Point[]): Contour {
  return { start: points[0]!, segments: points.slice(1), closed: true };
}

export function rectangle(x: number, y: number, width: number, height: number): Contour {
  return polygon([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]);
}

/** A rectangle with quarter circles for corners, of at most half its shorter side. */
export function roundedRectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): Contour {
  const r = Math.min(radius, width / 2, height / 2);
  if (r <= 0) return rectangle(x, y, width, height);
  const k = r * (1 - QUARTER);
  const [right, foot] = [x + width, y + height];
  const segments: Segment[] = [
    [right - r, y],
    [right - k, y, right, y + k, right, y + r],
    [right, foot - r],
    [right, foot - k, right - k, foot, right - r, foot],
    [x + r, foot],
    [x + k, foot, x, foot - k, x, foot - r],
    [x, y + r],
    [x, y + k, x + k, y, x + r, y],
  ];
  return { start: [x + r, y], segments, closed: true };
}

export function circle(x: number, y: number, radius: number): Contour {
  return ellipse(x, y, radius, radius);
}

export function ellipse(x: number, y: number, rx: number, ry: number): Contour {
  const [kx, ky] = [rx * QUARTER, ry * QUARTER];
  return {
    start: [x - rx, y],
    segments: [
      [x - rx, y - ky, x - kx, y - ry, x, y - ry],
      [x + kx, y - ry, x + rx, y - ky, x + rx, y],
      [x + rx, y + ky, x + kx, y + ry, x, y + ry],
      [x - kx, y + ry, x - rx, y + ky, x - rx, y],
    ],
    closed: true,
  };
}

/** A map of the plane: x′ = a·x + c·y + e, y′ = b·x + d·y + f, as SVG writes `matrix(a b c d e f)`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Grown by a factor, then turned clockwise by degrees, then moved. */
export function placement(scale: number, turn: number, x: number, y: number): Matrix {
  const c = scale * cos(radians(turn));
  const s = scale * sin(radians(turn));
  return [c, s, -s, c, x, y];
}

/** First the second map, then the first. */
export function after(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [p, q, r, s, t, u] = second;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

export function mapPoint([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

export function mapOutline(matrix: Matrix, outline: Outline): Outline {
  const at = (x: number, y: number) => mapPoint(matrix, [x, y]);
  return outline.map(({ start, segments, closed }) => ({
    start: mapPoint(matrix, start),
    segments: segments.map(
      (s): Segment =>
        s.length === 2 ? at(s[0], s[1]) : [...at(s[0], s[1]), ...at(s[2], s[3]), ...at(s[4], s[5])],
    ),
    closed,
  }));
}

export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The extent of contours with all their control points: never less than what is seen. */
export function extentOf(outlines: Iterable<Outline>): Extent {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const outline of outlines) {
    for (const { start, segments } of outline) {
      for (const values of [start, ...segments]) {
        for (let i = 0; i < values.length; i += 2) {
          left = Math.min(left, values[i]!);
          right = Math.max(right, values[i]!);
          top = Math.min(top, values[i + 1]!);
          bottom = Math.max(bottom, values[i + 1]!);
        }
      }
    }
  }
  return { left, top, right, bottom };
}
