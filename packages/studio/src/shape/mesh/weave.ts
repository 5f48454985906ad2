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
  const triangle = (a: number, b: number, c: number) => {
    if (!meets(positions, a, b) && !meets(positions, b, c) && !meets(positions, c, a)) indices.push(a, b, c);
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
    const lower = i * around;
    const upper = ((i + 1) % rings) * around;
    for (let j = 0; j < around; j++) {
      const k = j + 1 < around ? j + 1 : 0;
      const a = lower + j;
      const b = lower + k;
      const c = upper + k;
      const d = upper + j;
      const diagonal = meets(positions, c, a);
      if (!diagonal && !meets(positions, a, b) && !meets(positions, b, c)) {
        indices[count++] = a;
        indices[count++] = b;
        indices[count++] = c;
      }
      if (!diagonal && !meets(positions, c, d) && !meets(positions, d, a)) {
        indices[count++] = a;
        indices[count++] = c;
        indices[count++] = d;
      }
    }
  }
  return indices.slice(0, count);
}

/** Whether two vertices are in one place. */
export function meets(positions: ArrayLike<number>, a: number, b: number): boolean {
  return (
    positions[3 * a] === positions[3 * b] &&
    positions[3 * a + 1] === positions[3 * b + 1] &&
    positions[3 * a + 2] === positions[3 * b + 2]
  );
}
