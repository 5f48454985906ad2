import type { Mesh } from "../../geometry.js";
import { radians, tan } from "../../math/exact.js";
import type { Vector } from "./vector.js";
import { meets } from "./weave.js";

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
  // Along each axis: from −45° of the rounding to 0, the flat, and 0 to 45° again.
  const lines = half.map((h) => {
    const rounding = Array.from(
      { length: steps + 1 },
      (_, i) => r * tan(radians((45 * (steps - i)) / steps)),
    );
    return [...rounding.map((d) => -(h - r) - d), ...[...rounding].reverse().map((d) => h - r + d)];
  });
  const across = lines[0]!.length;
  const positions = new Float32Array(FACES.length * across * across * 3);
  const normals = new Float32Array(positions.length);
  const indices = new Uint32Array(FACES.length * (across - 1) * (across - 1) * 6);
  const at = [0, 0, 0];
  const out = [0, 0, 0];
  let vertex = 0;
  let corner = 0;
  const triangle = (a: number, b: number, c: number) => {
    if (meets(positions, a, b) || meets(positions, b, c) || meets(positions, c, a)) return;
    indices[corner] = a;
    indices[corner + 1] = b;
    indices[corner + 2] = c;
    corner += 3;
  };
  for (const [u, v, w, sign] of FACES) {
    const start = vertex;
    at[w] = sign * half[w]!;
    for (const pv of lines[v]!) {
      at[v] = pv;
      for (const pu of lines[u]!) {
        at[u] = pu;
        let square = 0;
        for (let axis = 0; axis < 3; axis++) {
          const away = at[axis]! - inner(at[axis]!, half[axis]! - r);
          out[axis] = away;
          square += away * away;
        }
        const length = Math.sqrt(square);
        for (let axis = 0; axis < 3; axis++) {
          const n = length > 1e-12 ? out[axis]! / length : axis === w ? sign : 0;
          normals[3 * vertex + axis] = n;
          positions[3 * vertex + axis] = inner(at[axis]!, half[axis]! - r) + n * r;
        }
        vertex++;
      }
    }
    for (let j = 0; j + 1 < across; j++) {
      for (let i = 0; i + 1 < across; i++) {
        const a = start + j * across + i;
        triangle(a, a + 1, a + 1 + across);
        triangle(a, a + 1 + across, a + across);
      }
    }
  }
  return { positions, normals, indices: indices.slice(0, corner) };
}

/** The place nearest to a coordinate on a box that lacks its rounding. */
function inner(at: number, flat: number): number {
  return Math.max(-flat, Math.min(flat, at));
}
