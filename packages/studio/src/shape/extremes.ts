import type { Mesh } from "../geometry.js";
import { cos, radians, sin } from "../math/exact.js";

type Point = readonly [number, number, number];

const AROUND = 16;
const HEIGHTS = [-65, -30, 0, 30, 65];

/** Directions spread over the sphere, the upright ones and the level ones exact. */
const DIRECTIONS: readonly Point[] = [
  [0, 1, 0],
  [0, -1, 0],
  ...HEIGHTS.flatMap((height) =>
    Array.from({ length: AROUND }, (_, n): Point => {
      const angle = radians((360 * n) / AROUND);
      const level = cos(radians(height));
      return [level * sin(angle), sin(radians(height)), level * cos(angle)];
    }),
  ),
];

/** The vertices that reach farthest in a spread of directions: the hull, near enough to see its outline from any side. */
export function extremesOf(meshes: readonly Mesh[]): Point[] {
  const farthest = DIRECTIONS.map(() => Number.NEGATIVE_INFINITY);
  const found: Point[] = DIRECTIONS.map(() => [0, 0, 0]);
  for (const { positions } of meshes) {
    for (let i = 0; i < positions.length; i += 3) {
      const [x, y, z] = [positions[i]!, positions[i + 1]!, positions[i + 2]!];
      for (let d = 0; d < DIRECTIONS.length; d++) {
        const direction = DIRECTIONS[d]!;
        const reach = x * direction[0] + y * direction[1] + z * direction[2];
        if (reach <= farthest[d]!) continue;
        farthest[d] = reach;
        found[d] = [x, y, z];
      }
    }
  }
  return [...new Map(found.map((point) => [point.join(), point])).values()];
}
