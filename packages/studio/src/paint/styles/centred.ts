import type { Point } from "../drawing.js";
import { extentOfMarks, type Figure } from "../figures.js";
import type { InkedMark, Layer } from "../layer.js";
import { type Matrix, mapOutline } from "../outline.js";

/** Figures grown together into a square about a point, set where they look centred rather than where they measure so. */
export function centredIn(figures: readonly Figure[], middle: Point, side: number): Layer[] {
  if (figures.length === 0) return [];
  const marks = figures.flatMap(({ layer }) => layer.marks);
  const { left, top, right, bottom } = extentOfMarks(marks);
  const scale = side / Math.max(right - left, bottom - top);
  const weight = weightOf(marks);
  const centre: Point = [
    0.6 * ((left + right) / 2) + 0.4 * weight[0],
    0.6 * ((top + bottom) / 2) + 0.4 * weight[1],
  ];
  const matrix: Matrix = [scale, 0, 0, scale, middle[0] - scale * centre[0], middle[1] - scale * centre[1]];
  return figures.map(({ layer }) => ({
    ...layer,
    marks: layer.marks.map((mark) => moved(mark, matrix, scale)),
  }));
}

export function moved(mark: InkedMark, matrix: Matrix, scale: number): InkedMark {
  return {
    ...mark,
    outline: mapOutline(matrix, mark.outline),
    ...(mark.width === undefined ? {} : { width: mark.width * scale }),
    ...(mark.line ? { line: { ...mark.line, width: mark.line.width * scale } } : {}),
  };
}

/** The middle of the marks' boxes, weighed by their areas: where the eye finds most. */
function weightOf(marks: readonly InkedMark[]): Point {
  let [x, y, sum] = [0, 0, 1e-9];
  for (const mark of marks) {
    const { left, top, right, bottom } = extentOfMarks([mark]);
    const area = (right - left) * (bottom - top);
    x += (area * (left + right)) / 2;
    y += (area * (top + bottom)) / 2;
    sum += area;
  }
  return [x / sum, y / sum];
}
