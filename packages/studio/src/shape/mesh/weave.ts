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
    positions[3 * a] === positions[3 * b] &&
    positions[3 * a + 1] === positions[3 * b + 1] &&
    positions[3 * a + 2] === positions[3 * b + 2];
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
      positions: Float32Array.from(positions),
      normals: Float32Array.from(normals),
      indices: Uint32Array.from(indices),
    }),
  };
}
