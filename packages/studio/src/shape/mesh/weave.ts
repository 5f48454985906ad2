import type { Mesh } from "../../geometry.js";
import type { Vector } from "./vector.js";

/** Gathers vertices and triangles into a mesh, leaving out triangles without area. */
export interface Weave {
  /** Adds a vertex and gives its index. */
  vertex(position: Vector, normal: Vector): number;
  triangle(a: number, b: number, c: number): void;
  /** Two triangles around a loop of four. */
  quad(a: number, b: number, c: number, d: number): void;
  mesh(): Mesh;
}

export function weave(): Weave {
  const positions: number[] = [];
  const normals: number[] = [];
  const indices: number[] = [];
  const same = (a: number, b: number) =>
    [0, 1, 2].every((axis) => positions[3 * a + axis] === positions[3 * b + axis]);
  const triangle = (a: number, b: number, c: number) => {
    if (!same(a, b) && !same(b, c) && !same(c, a)) indices.push(a, b, c);
  };
  return {
    vertex(position, normal) {
      // As they will be stored, so that equal corners are seen as equal.
      positions.push(Math.fround(position[0]), Math.fround(position[1]), Math.fround(position[2]));
      normals.push(normal[0], normal[1], normal[2]);
      return positions.length / 3 - 1;
    },
    triangle,
    quad(a, b, c, d) {
      triangle(a, b, c);
      triangle(a, c, d);
    },
    mesh: () => ({
      positions: new Float32Array(positions),
      normals: new Float32Array(normals),
      indices: new Uint32Array(indices),
    }),
  };
}

/**
 * The triangles, those without area left out, between closed rings of `around` vertices each that follow each other in
 * `positions`; `closed`: the last ring meets the first.
 */
export function quadsBetween(
  positions: Float32Array,
  rings: number,
  around: number,
  closed: boolean,
): Uint32Array {
  const indices = new Uint32Array(6 * around * rings);
  let count = 0;
  for (let i = 0; i < rings - (closed ? 0 : 1); i++) {
    count = bandBetween(positions, i * around, ((i + 1) % rings) * around, around, indices, count);
  }
  return indices.slice(0, count);
}

/** The triangles between two rings, from `count` on; how many indices there are then. */
function bandBetween(
  positions: Float32Array,
  lower: number,
  upper: number,
  around: number,
  indices: Uint32Array,
  count: number,
): number {
  let next = count;
  for (let j = 0; j < around; j++) {
    const k = j + 1 < around ? j + 1 : 0;
    const a = lower + j;
    const c = upper + k;
    if (meets(positions, c, a)) continue;
    next = putTriangle(positions, a, lower + k, c, indices, next);
    next = putTriangle(positions, a, c, upper + j, indices, next);
  }
  return next;
}

/** Puts a triangle's corners from `at` on, unless two of them are in one place; where the next one's go. */
export function putTriangle(
  positions: Float32Array,
  a: number,
  b: number,
  c: number,
  indices: Uint32Array,
  at: number,
): number {
  if (meets(positions, a, b) || meets(positions, b, c) || meets(positions, c, a)) return at;
  indices[at] = a;
  indices[at + 1] = b;
  indices[at + 2] = c;
  return at + 3;
}

/** Whether two vertices are in one place. */
export function meets(positions: Float32Array, a: number, b: number): boolean {
  return (
    positions[3 * a] === positions[3 * b] &&
    positions[3 * a + 1] === positions[3 * b + 1] &&
    positions[3 * a + 2] === positions[3 * b + 2]
  );
}
