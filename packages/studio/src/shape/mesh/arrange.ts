import type { Mesh } from "../../geometry.js";
import { type Frame, frame, HOME, placed, within } from "./frame.js";
import type { Vector } from "./vector.js";

/** Several meshes as one. */
export function merged(...meshes: readonly Mesh[]): Mesh {
  return mergedAt(meshes, 1, [0, 0, 0]);
}

/** Several meshes as one, made larger by a factor and then moved. */
export function mergedAt(meshes: readonly Mesh[], scale: number, by: Vector): Mesh {
  const [dx, dy, dz] = by;
  const vertices = meshes.reduce((sum, mesh) => sum + mesh.positions.length, 0);
  const corners = meshes.reduce((sum, mesh) => sum + mesh.indices.length, 0);
  const positions = new Float32Array(vertices);
  const normals = new Float32Array(vertices);
  const indices = new Uint32Array(corners);
  let [vertex, corner] = [0, 0];
  for (const mesh of meshes) {
    const own = mesh.positions;
    if (scale === 1 && dx === 0 && dy === 0 && dz === 0) positions.set(own, vertex);
    else {
      for (let i = 0; i < own.length; i += 3) {
        positions[vertex + i] = own[i]! * scale + dx;
        positions[vertex + i + 1] = own[i + 1]! * scale + dy;
        positions[vertex + i + 2] = own[i + 2]! * scale + dz;
      }
    }
    normals.set(mesh.normals, vertex);
    const first = vertex / 3;
    if (first === 0) indices.set(mesh.indices, corner);
    else for (let i = 0; i < mesh.indices.length; i++) indices[corner + i] = mesh.indices[i]! + first;
    vertex += own.length;
    corner += mesh.indices.length;
  }
  return { positions, normals, indices };
}

/** The same mesh in each of these frames, as one mesh. */
export function instances(mesh: Mesh, frames: readonly Frame[]): Mesh {
  return merged(...frames.map((f) => placed(mesh, f)));
}

/** Frames evenly around the y axis. */
export function around(count: number, each: Frame = HOME, from = 0): Frame[] {
  return Array.from({ length: count }, (_, i) => within(frame({ turn: from + (360 * i) / count }), each));
}

/** The mesh and its mirror image across x = 0. */
export function mirrored(mesh: Mesh): Mesh {
  return merged(mesh, placed(mesh, frame({ scale: [-1, 1, 1] })));
}
