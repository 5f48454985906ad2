import { LEAF_NUMBERS, type PlantShape } from "./leaves.js";

/** The share of the box about a plant that its outline fills. */
const FILLED = 0.6;

/**
 * How much of the light a plant's crown keeps off, 0 to 1: what its triangles cover of its outline, each seen half from
 * its edge. A tree in leaf is 1, a bare one lets most of the light through.
 */
export function densityOf({ triangles, radius, height }: PlantShape): number {
  const outline = 2 * radius * height * FILLED;
  if (outline <= 0) return 1;
  let area = 0;
  for (let at = 0; at < triangles.length; at += LEAF_NUMBERS) {
    const side = (axis: number, corner: number) =>
      triangles[at + axis * 4 + corner]! - triangles[at + axis * 4]!;
    const [ax, ay, az] = [side(0, 1), side(1, 1), side(2, 1)];
    const [bx, by, bz] = [side(0, 2), side(1, 2), side(2, 2)];
    const [nx, ny, nz] = [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
    area += 0.5 * Math.sqrt(nx * nx + ny * ny + nz * nz);
  }
  return Math.min(1, (0.5 * area) / outline);
}
