import type { Mesh } from "../../geometry.js";
import { type Frame, frame, HOME, placed, within } from "./frame.js";
import type { Vector } from "./vector.js";

/** Several meshes as one. */
export function merged(...meshes: readonly Mesh[]): Mesh {
  return mergedAt(meshes, 1, [0, 0, 0]);
}

/** Several meshes as one, made larger by a factor and then moved. */
export function mergedAt(meshes: readonly Mesh[], scale: number, by: Vector): Mesh {
  const vertices = meshes.reduce((sum, mesh) => sum + mesh.positions.length, 0);
  const corners = meshes.reduce((sum, mesh) => sum + mesh.indices.length, 0);
  const positions = new Float32Array(vertices);
  const normals = new Float32Array(vertices);
  const indices = new Uint32Array(corners);
  const stays = scale === 1 && by.every((way) => way === 0);
  let vertex = 0;
  let corner = 0;
  for (const mesh of meshes) {
    if (stays) positions.set(mesh.positions, vertex);
    else copyMoved(mesh.positions, positions, vertex, scale, by[0], by[1], by[2]);
    normals.set(mesh.normals, vertex);
    copyCounted(mesh.indices, indices, corner, vertex / 3);
    vertex += mesh.positions.length;
    corner += mesh.indices.length;
  }
  return { positions, normals, indices };
}

// Loops over vertices stand in functions of their own, of numbers and typed arrays alone: the compiler is done with such
// a one in a moment, where a whole function about it takes longer to compile than a first picture takes to build.

function copyMoved(
  from: Float32Array,
  to: Float32Array,
  at: number,
  scale: number,
  dx: number,
  dy: number,
  dz: number,
): void {
  for (let i = 0; i < from.length; i += 3) {
    to[at + i] = from[i]! * scale + dx;
    to[at + i + 1] = from[i + 1]! * scale + dy;
    to[at + i + 2] = from[i + 2]! * scale + dz;
  }
}

function copyCounted(from: Uint32Array, to: Uint32Array, at: number, first: number): void {
  if (first === 0) {
    to.set(from, at);
    return;
  }
  for (let i = 0; i < from.length; i++) to[at + i] = from[i]! + first;
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
