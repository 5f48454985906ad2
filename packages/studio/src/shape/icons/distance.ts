import type { Figure } from "./drawing.js";
import type { Field, Lattice } from "./lattice.js";

/** Beyond this distance (view-box units) a field only tells the side. */
export const REACH = 1.2;

/**
 * Signed distance from each node to a figure's outline, positive inside, exact up to `REACH` and ±`REACH`
 * farther away. Sides follow the figure's fill rule; strokes have round ends and joins.
 */
export function signedDistance(figure: Figure, lattice: Lattice): Field {
  const halfWidth = "width" in figure.paint ? figure.paint.width / 2 : 0;
  const field = squaredDistance(figure, lattice, REACH + halfWidth);
  if ("width" in figure.paint) {
    for (let at = 0; at < field.length; at++) {
      field[at] = Math.max(-REACH, halfWidth - Math.sqrt(field[at]));
    }
    return field;
  }
  const inside = coverage(figure, lattice);
  for (let at = 0; at < field.length; at++) {
    const distance = Math.min(REACH, Math.sqrt(field[at]));
    field[at] = inside[at] ? distance : -distance;
  }
  return field;
}

/** 1 for the nodes inside a filled figure. */
export function coverage(figure: Figure, lattice: Lattice): Uint8Array {
  const inside = new Uint8Array(lattice.columns * lattice.rows);
  const evenOdd = "rule" in figure.paint && figure.paint.rule === "evenodd";
  const crossings: { x: number; way: number }[][] = Array.from({ length: lattice.rows }, () => []);
  eachSegment(figure, true, (ax, ay, bx, by) => {
    if (ay === by) return;
    const way = by > ay ? 1 : -1;
    const low = Math.min(ay, by);
    const high = Math.max(ay, by);
    // A node row takes the crossing when low ≤ y < high, so that shared end points count once.
    const first = Math.max(0, Math.ceil((low - lattice.y) / lattice.step));
    const last = Math.min(lattice.rows - 1, Math.ceil((high - lattice.y) / lattice.step) - 1);
    for (let j = first; j <= last; j++) {
      const t = (lattice.y + j * lattice.step - ay) / (by - ay);
      crossings[j].push({ x: ax + t * (bx - ax), way });
    }
  });
  crossings.forEach((row, j) => {
    row.sort((a, b) => a.x - b.x);
    let winding = 0;
    for (let k = 0; k + 1 < row.length; k++) {
      winding += row[k].way;
      if (evenOdd ? k % 2 === 1 : winding === 0) continue;
      const first = Math.max(0, Math.ceil((row[k].x - lattice.x) / lattice.step));
      const last = Math.min(lattice.columns - 1, Math.ceil((row[k + 1].x - lattice.x) / lattice.step) - 1);
      if (last >= first) inside.fill(1, j * lattice.columns + first, j * lattice.columns + last + 1);
    }
  });
  return inside;
}

function squaredDistance(figure: Figure, lattice: Lattice, reach: number): Field {
  const { x, y, step, columns, rows } = lattice;
  const field = new Float32Array(columns * rows).fill(reach * reach);
  eachSegment(figure, "rule" in figure.paint, (ax, ay, bx, by) => {
    const dx = bx - ax;
    const dy = by - ay;
    const length = dx * dx + dy * dy;
    const left = Math.max(0, Math.ceil((Math.min(ax, bx) - reach - x) / step));
    const right = Math.min(columns - 1, Math.floor((Math.max(ax, bx) + reach - x) / step));
    const top = Math.max(0, Math.ceil((Math.min(ay, by) - reach - y) / step));
    const bottom = Math.min(rows - 1, Math.floor((Math.max(ay, by) + reach - y) / step));
    for (let j = top; j <= bottom; j++) {
      const py = y + j * step - ay;
      for (let i = left, at = j * columns + left; i <= right; i++, at++) {
        const px = x + i * step - ax;
        const along = length > 0 ? Math.min(1, Math.max(0, (px * dx + py * dy) / length)) : 0;
        const ex = px - along * dx;
        const ey = py - along * dy;
        const squared = ex * ex + ey * ey;
        if (squared < field[at]) field[at] = squared;
      }
    }
  });
  return field;
}

function eachSegment(
  figure: Figure,
  close: boolean,
  visit: (ax: number, ay: number, bx: number, by: number) => void,
): void {
  for (const { points, closed } of figure.lines) {
    for (let i = 2; i < points.length; i += 2) {
      visit(points[i - 2], points[i - 1], points[i], points[i + 1]);
    }
    const end = points.length - 2;
    if ((close || closed) && (points[0] !== points[end] || points[1] !== points[end + 1])) {
      visit(points[end], points[end + 1], points[0], points[1]);
    }
  }
}
