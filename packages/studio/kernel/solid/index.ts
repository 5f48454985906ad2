import { groupOf, link, readyFor, STROKE } from "./group";
import { release, take as takeMemory } from "./memory";
import { polygonise } from "./nets";
import { lay, PIECE } from "./paint";
import { bare, countOfTriangles, countOfVertices, triangleAt, vertexAt } from "./skin";

/** Lets go of the last sculpture: the start of the next. */
export function start(): void {
  release();
  bare();
}

/** Takes memory for input; its address. */
export function take(bytes: i32): usize {
  return takeMemory(<usize>bytes);
}

/** Melts strokes into one skin over a lattice; answers the group, for coats. */
export function sculpt(
  adds: usize,
  addCount: i32,
  cuts: usize,
  cutCount: i32,
  cell: f64,
  x: f64,
  y: f64,
  z: f64,
  countX: i32,
  countY: i32,
  countZ: i32,
): usize {
  for (let i = 0; i < addCount; i++) link(adds + <usize>i * STROKE);
  for (let i = 0; i < cutCount; i++) link(cuts + <usize>i * STROKE);
  readyFor(addCount + cutCount);
  const group = groupOf(adds, addCount, cuts, cutCount);
  polygonise(group, cell, x, y, z, countX, countY, countZ);
  return group;
}

/** Paints what lies inside any of some pieces with a role. */
export function coat(pieces: usize, count: i32, role: i32, group: usize, cell: f64): void {
  for (let i = 0; i < count; i++) link(pieces + <usize>i * PIECE);
  lay(pieces, count, role, group, cell);
}

/** Where the skin's vertices lie: place and normal, six doubles each. */
export function vertices(): usize {
  return vertexAt(0);
}

export function vertexCount(): i32 {
  return countOfVertices();
}

/** Where its triangles lie: three vertices and a role, four integers each. */
export function triangles(): usize {
  return triangleAt(0);
}

export function triangleCount(): i32 {
  return countOfTriangles();
}
