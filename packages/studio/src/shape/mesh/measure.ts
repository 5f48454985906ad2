import type { Bounds, Mesh } from "../../geometry.js";

/** The smallest axis-aligned box around the meshes. */
export function boundsOf(meshes: readonly Mesh[]): Bounds {
  const box = Float64Array.of(Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity);
  for (const { positions } of meshes) widen(box, positions);
  return { min: [box[0]!, box[1]!, box[2]!], max: [box[3]!, box[4]!, box[5]!] };
}

/** Widens a box (least x, y, z, then greatest) to points; apart from its caller, so that it is compiled in a moment. */
function widen(box: Float64Array, positions: Float32Array): void {
  for (let i = 0; i < positions.length; i += 3) {
    const x = positions[i]!;
    const y = positions[i + 1]!;
    const z = positions[i + 2]!;
    if (x < box[0]!) box[0] = x;
    if (y < box[1]!) box[1] = y;
    if (z < box[2]!) box[2] = z;
    if (x > box[3]!) box[3] = x;
    if (y > box[4]!) box[4] = y;
    if (z > box[5]!) box[5] = z;
  }
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
