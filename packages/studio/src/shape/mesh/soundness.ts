import type { Mesh } from "../../geometry.js";
import { eachTriangle, faceNormal } from "./measure.js";

/** What can be wrong with a mesh, for tests of shapes. */
export interface Soundness {
  /** Edges without a partner that runs the other way: 0 for a watertight mesh. */
  readonly openEdges: number;
  /** Share of the area whose vertex normals point to the other side of their triangle. */
  readonly inverted: number;
  /** Vertex normals that are not of length 1, or numbers that are not finite. */
  readonly badNumbers: number;
}

/** Examines a mesh; vertices closer than `grid` count as one. */
export function soundnessOf(mesh: Mesh, grid = 1e-5): Soundness {
  const edges = new Map<string, number>();
  const corner = (p: ArrayLike<number>, c: number) =>
    [0, 1, 2].map((axis) => Math.round(p[3 * c + axis]! / grid) + 0).join(" ");
  let area = 0;
  let against = 0;
  eachTriangle(mesh, (p, first) => {
    const names = [corner(p, 0), corner(p, 1), corner(p, 2)];
    for (let c = 0; c < 3; c++) {
      const [a, b] = [names[c]!, names[(c + 1) % 3]!];
      if (a === b) continue;
      const key = a < b ? `${a}|${b}` : `${b}|${a}`;
      edges.set(key, (edges.get(key) ?? 0) + (a < b ? 1 : -1));
    }
    const n = faceNormal(p);
    const size = Math.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]);
    area += size;
    const agrees = [0, 1, 2].every((c) => {
      const v = mesh.indices[first + c]!;
      const dot = [0, 1, 2].reduce((sum, axis) => sum + n[axis]! * mesh.normals[3 * v + axis]!, 0);
      return dot > -0.05 * size;
    });
    if (!agrees) against += size;
  });
  return {
    openEdges: [...edges.values()].filter((balance) => balance !== 0).length,
    inverted: area > 0 ? against / area : 0,
    badNumbers: badNumbersOf(mesh),
  };
}

function badNumbersOf({ positions, normals }: Mesh): number {
  let bad = 0;
  for (let i = 0; i < normals.length; i += 3) {
    const length = Math.sqrt(normals[i]! ** 2 + normals[i + 1]! ** 2 + normals[i + 2]! ** 2);
    const finite = Number.isFinite(positions[i]! + positions[i + 1]! + positions[i + 2]!);
    if (!finite || !(Math.abs(length - 1) < 1e-3)) bad++;
  }
  return bad;
}
