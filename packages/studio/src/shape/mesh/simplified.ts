import type { Mesh } from "../../geometry.js";

/** How much coarser each further try is. */
const COARSER = 1.22;

/** A mesh with at most so many triangles: vertices that lie in one cell and face alike become one. */
export function simplified(mesh: Mesh, most: number, cell: number): Mesh {
  let small = mesh;
  for (let side = cell; small.indices.length / 3 > most; side *= COARSER) small = gathered(mesh, side);
  return small;
}

function gathered({ positions, normals, indices }: Mesh, cell: number): Mesh {
  const own = new Map<string, number>();
  const sums: number[][] = [];
  const of = new Int32Array(positions.length / 3);
  for (let n = 0; n < of.length; n++) {
    const at = [0, 1, 2].map((axis) => positions[3 * n + axis]!);
    const out = [0, 1, 2].map((axis) => normals[3 * n + axis]!);
    // Both sides of a thin petal stay apart.
    const key = [
      ...at.map((value) => Math.floor(value / cell)),
      ...out.map((value) => (value < 0 ? 0 : 1)),
    ].join();
    const found = own.get(key);
    const into = found ?? sums.length;
    if (found === undefined) {
      own.set(key, into);
      sums.push([0, 0, 0, 0, 0, 0, 0]);
    }
    const sum = sums[into]!;
    for (let axis = 0; axis < 3; axis++) {
      sum[axis] = sum[axis]! + at[axis]!;
      sum[3 + axis] = sum[3 + axis]! + out[axis]!;
    }
    sum[6] = sum[6]! + 1;
    of[n] = into;
  }
  const points = sums.map((sum) => sum.slice(0, 3).map((value) => value / sum[6]!));
  const facing = sums.map((sum) => {
    const [x, y, z] = [sum[3]!, sum[4]!, sum[5]!];
    const length = Math.sqrt(x * x + y * y + z * z) || 1;
    return [x / length, y / length, z / length];
  });
  const kept: number[] = [];
  const seen = new Set<string>();
  for (let n = 0; n < indices.length; n += 3) {
    const corners = [of[indices[n]!]!, of[indices[n + 1]!]!, of[indices[n + 2]!]!];
    const [a, b, c] = corners as [number, number, number];
    if (a === b || b === c || c === a) continue;
    const key = [...corners].sort((p, q) => p - q).join();
    if (seen.has(key) || !corners.every((k) => facesOut(points[a]!, points[b]!, points[c]!, facing[k]!)))
      continue;
    seen.add(key);
    kept.push(a, b, c);
  }
  return {
    positions: new Float32Array(points.flat()),
    normals: new Float32Array(facing.flat()),
    indices: new Uint32Array(kept),
  };
}

/** Whether a triangle turns the side to the viewer that its corner's normal does. */
function facesOut(
  a: readonly number[],
  b: readonly number[],
  c: readonly number[],
  out: readonly number[],
): boolean {
  const [ux, uy, uz] = [b[0]! - a[0]!, b[1]! - a[1]!, b[2]! - a[2]!];
  const [vx, vy, vz] = [c[0]! - a[0]!, c[1]! - a[1]!, c[2]! - a[2]!];
  return (uy * vz - uz * vy) * out[0]! + (uz * vx - ux * vz) * out[1]! + (ux * vy - uy * vx) * out[2]! > 0;
}
