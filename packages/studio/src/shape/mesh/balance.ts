import type { Mesh } from "../../geometry.js";
import { hullAround } from "../../math/hull.js";
import type { Vector } from "./vector.js";

/** What is no higher over the lowest point than this, of the longest side, bears: a tilt so small is not seen. */
const BEARS = 0.05;

/**
 * How far inside its foot the middle of a thing's mass is, of its longest side; less than 0 where it would fall over. All
 * parts are taken to be of one stuff; `turned` says how it is put down.
 */
export function balanceOf(meshes: readonly Mesh[], turned: (p: Vector) => Vector): number {
  const points: Vector[] = [];
  let volume = 0;
  const moment = [0, 0, 0];
  for (const { positions, indices } of meshes) {
    const own = Array.from({ length: positions.length / 3 }, (_, i) =>
      turned([positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!]),
    );
    for (const point of own) points.push(point);
    for (let i = 0; i < indices.length; i += 3) {
      const [a, b, c] = [own[indices[i]!]!, own[indices[i + 1]!]!, own[indices[i + 2]!]!];
      // The tetrahedron from the origin to a triangle, signed, so that those outside the thing cancel.
      const part =
        (a[0] * (b[1] * c[2] - b[2] * c[1]) +
          a[1] * (b[2] * c[0] - b[0] * c[2]) +
          a[2] * (b[0] * c[1] - b[1] * c[0])) /
        6;
      volume += part;
      for (let axis = 0; axis < 3; axis++) moment[axis]! += (part * (a[axis]! + b[axis]! + c[axis]!)) / 4;
    }
  }
  const range = (axis: number) => {
    let [low, high] = [Infinity, -Infinity];
    for (const point of points) {
      low = Math.min(low, point[axis]!);
      high = Math.max(high, point[axis]!);
    }
    return [low, high - low] as const;
  };
  const longest = Math.max(range(0)[1], range(1)[1], range(2)[1]);
  const [lowest] = range(1);
  const bearing = points.filter(([, y]) => y - lowest < BEARS * longest);
  const foot = hullAround(bearing.map(([x, , z]) => ({ x, y: z })));
  const [x, z] = [moment[0]! / volume, moment[2]! / volume];
  let margin = foot.length > 2 ? Infinity : -Infinity;
  foot.forEach((p, i) => {
    const q = foot[(i + 1) % foot.length]!;
    const [dx, dy] = [q.x - p.x, q.y - p.y];
    const length = Math.sqrt(dx * dx + dy * dy);
    if (length > 0) margin = Math.min(margin, (dx * (z - p.y) - dy * (x - p.x)) / length);
  });
  return margin / longest;
}
