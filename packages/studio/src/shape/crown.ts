import type { Bounds, Mesh } from "../geometry.js";

/** Cells along each side of the grid of heights. */
export const CROWN_CELLS = 21;

/**
 * How high a shape reaches over each cell of a grid laid over its bounds from above, in thousandths of the shape's own
 * unit (its longest side is 1): rows from back to front, -1 where there is nothing. What lies on it lies there.
 */
export function crownOf(meshes: readonly Mesh[], { min, max }: Bounds): number[] {
  const heights = new Array<number>(CROWN_CELLS * CROWN_CELLS).fill(-1);
  const [wide, deep] = [(max[0] - min[0]) / CROWN_CELLS, (max[2] - min[2]) / CROWN_CELLS];
  if (wide <= 0 || deep <= 0) return heights;
  for (const { positions, indices } of meshes) {
    for (let n = 0; n < indices.length; n += 3) {
      const corners = [indices[n]!, indices[n + 1]!, indices[n + 2]!].map(
        (k): Corner => [
          (positions[3 * k]! - min[0]) / wide,
          (positions[3 * k + 2]! - min[2]) / deep,
          positions[3 * k + 1]! - min[1],
        ],
      );
      overCells(corners as [Corner, Corner, Corner], (at, height) => {
        heights[at] = Math.max(heights[at]!, Math.round(height * 1000));
      });
    }
  }
  return heights;
}

type Corner = readonly [column: number, row: number, height: number];

function overCells([a, b, c]: [Corner, Corner, Corner], each: (at: number, height: number) => void): void {
  const area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  if (Math.abs(area) < 1e-12) return;
  const limit = (value: number) => Math.min(CROWN_CELLS - 1, Math.max(0, Math.floor(value)));
  const rows = [a[1], b[1], c[1]];
  const columns = [a[0], b[0], c[0]];
  for (let row = limit(Math.min(...rows)); row <= limit(Math.max(...rows)); row++) {
    for (let column = limit(Math.min(...columns)); column <= limit(Math.max(...columns)); column++) {
      const [x, y] = [column + 0.5, row + 0.5];
      const v = ((x - a[0]) * (c[1] - a[1]) - (y - a[1]) * (c[0] - a[0])) / area;
      const w = ((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0])) / area;
      if (v < 0 || w < 0 || v + w > 1) continue;
      each(row * CROWN_CELLS + column, a[2] + (b[2] - a[2]) * v + (c[2] - a[2]) * w);
    }
  }
}
