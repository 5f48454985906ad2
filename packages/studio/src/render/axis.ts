import type { Mesh, Pattern } from "../geometry.js";
import * as layout from "./layout.js";

/** Dots, checks and rows of stitches go around what is about as deep as wide; every other pattern has its grain. */
export function axisFor(mesh: Mesh, pattern: Pattern | null): number {
  const { low, high } = reachOf(mesh);
  const sides = high.map((value, axis) => value - low[axis]);
  const [width, height, depth] = sides;
  const widest = Math.max(width, depth);
  const round = Math.abs(width - depth) < 0.35 * widest && height > 0.3 * width;
  const aside = Math.max(Math.abs(low[0] + high[0]), Math.abs(low[2] + high[2])) / 2;
  const around =
    pattern?.kind === "knit"
      ? round && aside < 0.15 * widest && !isBoxy(mesh)
      : round && (pattern?.kind === "dotted" || pattern?.kind === "checkered");
  return around ? layout.AROUND : sides.indexOf(Math.max(...sides));
}

/** Whether most of a mesh's surface faces along one of its axes. */
function isBoxy({ positions, indices }: Mesh): boolean {
  let along = 0;
  let all = 0;
  for (let corner = 0; corner < indices.length; corner += 3) {
    const [a, b, c] = [indices[corner] * 3, indices[corner + 1] * 3, indices[corner + 2] * 3];
    const edge = (to: number, axis: number) => positions[to + axis] - positions[a + axis];
    const x = edge(b, 1) * edge(c, 2) - edge(b, 2) * edge(c, 1);
    const y = edge(b, 2) * edge(c, 0) - edge(b, 0) * edge(c, 2);
    const z = edge(b, 0) * edge(c, 1) - edge(b, 1) * edge(c, 0);
    const area = Math.sqrt(x * x + y * y + z * z);
    all += area;
    if (Math.max(Math.abs(x), Math.abs(y), Math.abs(z)) > 0.98 * area) along += area;
  }
  return along > 0.6 * all;
}

/** How far a mesh reaches along its three axes. */
function reachOf({ positions }: Mesh): { low: number[]; high: number[] } {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positions.length; i++) {
    const axis = i % 3;
    low[axis] = Math.min(low[axis], positions[i]);
    high[axis] = Math.max(high[axis], positions[i]);
  }
  return { low, high };
}
