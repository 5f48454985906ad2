import type { Mesh } from "../../geometry.js";
import { radians, tan } from "../../math/exact.js";
import type { Vector } from "./vector.js";
import { weave } from "./weave.js";

const FACES: readonly (readonly [u: number, v: number, w: number, sign: number])[] = [
  [1, 2, 0, 1],
  [2, 1, 0, -1],
  [2, 0, 1, 1],
  [0, 2, 1, -1],
  [0, 1, 2, 1],
  [1, 0, 2, -1],
];

/** A box centred on the origin whose edges and corners are rounded by `radius`. */
export function roundedBox(size: Vector, radius: number, steps = 5): Mesh {
  const half = size.map((side) => side / 2) as [number, number, number];
  const r = Math.min(radius, ...half);
  const woven = weave();
  // Along each axis: from −45° of the rounding to 0, the flat, and 0 to 45° again.
  const lines = half.map((h) => {
    const rounding = Array.from(
      { length: steps + 1 },
      (_, i) => r * tan(radians((45 * (steps - i)) / steps)),
    );
    return [...rounding.map((d) => -(h - r) - d), ...[...rounding].reverse().map((d) => h - r + d)];
  });
  for (const [u, v, w, sign] of FACES) {
    const grid = lines[v]!.map((pv) =>
      lines[u]!.map((pu) => {
        const at = (axis: number) => (axis === u ? pu : axis === v ? pv : sign * half[axis]!);
        const inside = (axis: number) => Math.max(r - half[axis]!, Math.min(half[axis]! - r, at(axis)));
        const [ix, iy, iz] = [inside(0), inside(1), inside(2)];
        const [dx, dy, dz] = [at(0) - ix, at(1) - iy, at(2) - iz];
        const length = Math.sqrt(dx * dx + dy * dy + dz * dz);
        const n: Vector =
          length > 1e-12
            ? [dx / length, dy / length, dz / length]
            : [w === 0 ? sign : 0, w === 1 ? sign : 0, w === 2 ? sign : 0];
        return woven.vertex([ix + n[0] * r, iy + n[1] * r, iz + n[2] * r], n);
      }),
    );
    for (let j = 0; j + 1 < grid.length; j++) {
      const [lower, upper] = [grid[j]!, grid[j + 1]!];
      for (let i = 0; i + 1 < lower.length; i++) {
        woven.quad(lower[i]!, lower[i + 1]!, upper[i + 1]!, upper[i]!);
      }
    }
  }
  return woven.mesh();
}
