import type { Mesh } from "../../geometry.js";
import { radians, tan } from "../../math/exact.js";
import type { Vector } from "./vector.js";
import { putTriangle } from "./weave.js";

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
  const half = Float64Array.of(size[0] / 2, size[1] / 2, size[2] / 2);
  const r = Math.min(radius, ...half);
  const flat = half.map((h) => h - r);
  // Along each axis: from −45° of the rounding to 0, the flat, and 0 to 45° again.
  const lines = Array.from(flat, (h) => {
    const rounding = Array.from(
      { length: steps + 1 },
      (_, i) => r * tan(radians((45 * (steps - i)) / steps)),
    );
    return [...rounding.map((d) => -h - d), ...[...rounding].reverse().map((d) => h + d)];
  });
  const across = lines[0]!.length;
  const positions = new Float32Array(FACES.length * across * across * 3);
  const normals = new Float32Array(positions.length);
  const indices = new Uint32Array(FACES.length * (across - 1) * (across - 1) * 6);
  const at = new Float64Array(3);
  let vertex = 0;
  let corner = 0;
  for (const [u, v, w, sign] of FACES) {
    const start = vertex;
    at[w] = sign * half[w]!;
    for (const pv of lines[v]!) {
      at[v] = pv;
      for (const pu of lines[u]!) {
        at[u] = pu;
        laySkin(positions, normals, 3 * vertex, at, flat, r, w, sign);
        vertex++;
      }
    }
    corner = quadsOn(positions, start, across, indices, corner);
  }
  return { positions, normals, indices: indices.slice(0, corner) };
}

/** The vertex that a point on the bare box has on the rounded one, where it lies on the side `w`. */
function laySkin(
  positions: Float32Array,
  normals: Float32Array,
  to: number,
  at: Float64Array,
  flat: Float64Array,
  r: number,
  w: number,
  sign: number,
): void {
  let square = 0;
  for (let axis = 0; axis < 3; axis++) {
    const away = at[axis]! - inner(at[axis]!, flat[axis]!);
    square += away * away;
  }
  const length = Math.sqrt(square);
  for (let axis = 0; axis < 3; axis++) {
    const from = inner(at[axis]!, flat[axis]!);
    const n = length > 1e-12 ? (at[axis]! - from) / length : axis === w ? sign : 0;
    normals[to + axis] = n;
    positions[to + axis] = from + n * r;
  }
}

/** The triangles of a side of so many vertices along each edge, from `corner` on; how many indices there are then. */
function quadsOn(
  positions: Float32Array,
  start: number,
  across: number,
  indices: Uint32Array,
  corner: number,
): number {
  let next = corner;
  for (let j = 0; j + 1 < across; j++) {
    for (let i = 0; i + 1 < across; i++) {
      const a = start + j * across + i;
      next = putTriangle(positions, a, a + 1, a + 1 + across, indices, next);
      next = putTriangle(positions, a, a + 1 + across, a + across, indices, next);
    }
  }
  return next;
}

/** The place nearest to a coordinate on a box that lacks its rounding. */
function inner(at: number, flat: number): number {
  return Math.max(-flat, Math.min(flat, at));
}
