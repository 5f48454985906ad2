import type { Bounds, Mesh } from "../../geometry.js";

/** The smallest axis-aligned box around the meshes. */
export function boundsOf(meshes: readonly Mesh[]): Bounds {
  let [x0, y0, z0] = [Infinity, Infinity, Infinity];
  let [x1, y1, z1] = [-Infinity, -Infinity, -Infinity];
  for (const { positions } of meshes) {
    for (let i = 0; i < positions.length; i += 3) {
      const x = positions[i]!;
      const y = positions[i + 1]!;
      const z = positions[i + 2]!;
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
      if (z < z0) z0 = z;
      if (z > z1) z1 = z;
    }
  }
  return { min: [x0, y0, z0], max: [x1, y1, z1] };
}

/** Total area of the triangles. */
export function areaOf(mesh: Mesh): number {
  let area = 0;
  eachTriangle(mesh, (p) => {
    const n = faceNormal(p);
    area += Math.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]) / 2;
  });
  return area;
}

/** Volume enclosed by a closed mesh; positive where triangles face outward (divergence theorem). */
export function volumeOf(mesh: Mesh): number {
  let volume = 0;
  eachTriangle(mesh, (p) => {
    const n = faceNormal(p);
    volume += (p[0]! * n[0] + p[1]! * n[1] + p[2]! * n[2]) / 6;
  });
  return volume;
}

/** The three corners (nine numbers) of every triangle in turn; the array is reused. */
export function eachTriangle(mesh: Mesh, visit: (corners: Float64Array, first: number) => void): void {
  const corners = new Float64Array(9);
  for (let i = 0; i < mesh.indices.length; i += 3) {
    for (let c = 0; c < 3; c++) {
      for (let axis = 0; axis < 3; axis++) {
        corners[3 * c + axis] = mesh.positions[3 * mesh.indices[i + c]! + axis]!;
      }
    }
    visit(corners, i);
  }
}

/** The triangle's normal, twice its area long. */
export function faceNormal(p: ArrayLike<number>): [number, number, number] {
  const [ux, uy, uz] = [p[3]! - p[0]!, p[4]! - p[1]!, p[5]! - p[2]!];
  const [vx, vy, vz] = [p[6]! - p[0]!, p[7]! - p[1]!, p[8]! - p[2]!];
  return [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
}
