import type { Mesh } from "../../geometry.js";
import { unit, type Vector, weave } from "../mesh/index.js";

/** A straight piece of the edge along which a mesh was cut. */
export type Seam = readonly [Vector, Vector];

/** The part of a mesh where a function of place is below zero, and the edge of the cut. */
export function clipped(mesh: Mesh, outside: (p: Vector) => number): { mesh: Mesh; seams: Seam[] } {
  const { positions: p, normals: n, indices } = mesh;
  const corners = Array.from(
    { length: p.length / 3 },
    (_, i): Vector => [p[3 * i]!, p[3 * i + 1]!, p[3 * i + 2]!],
  );
  const over = corners.map(outside);
  if (over.every((value) => value <= 0)) return { mesh, seams: [] };
  const woven = weave();
  const kept = new Map<number, number>();
  const normalOf = (i: number): Vector => [n[3 * i]!, n[3 * i + 1]!, n[3 * i + 2]!];
  const corner = (i: number) => {
    const known = kept.get(i);
    if (known !== undefined) return known;
    const vertex = woven.vertex(corners[i]!, normalOf(i));
    kept.set(i, vertex);
    return vertex;
  };
  const seams: Seam[] = [];
  /** Where the edge from a kept corner to one outside is cut. */
  const crossing = (inner: number, outer: number): { vertex: number; at: Vector } => {
    const t = over[inner]! / (over[inner]! - over[outer]!);
    const mixed = (a: Vector, b: Vector): Vector => [
      a[0] + (b[0] - a[0]) * t,
      a[1] + (b[1] - a[1]) * t,
      a[2] + (b[2] - a[2]) * t,
    ];
    const at = mixed(corners[inner]!, corners[outer]!);
    return { vertex: woven.vertex(at, unit(mixed(normalOf(inner), normalOf(outer)))), at };
  };
  for (let i = 0; i < indices.length; i += 3) {
    const triangle = [indices[i]!, indices[i + 1]!, indices[i + 2]!];
    const inside = triangle.filter((k) => over[k]! <= 0).length;
    if (inside === 0) continue;
    if (inside === 3) {
      woven.triangle(corner(triangle[0]!), corner(triangle[1]!), corner(triangle[2]!));
      continue;
    }
    // The odd one out first, the turning sense kept.
    const odd = triangle.findIndex((k) => over[k]! <= 0 === (inside === 1));
    const [a, b, c] = [triangle[odd]!, triangle[(odd + 1) % 3]!, triangle[(odd + 2) % 3]!];
    if (inside === 1) {
      const [ab, ac] = [crossing(a, b), crossing(a, c)];
      woven.triangle(corner(a), ab.vertex, ac.vertex);
      seams.push([ab.at, ac.at]);
    } else {
      const [ba, ca] = [crossing(b, a), crossing(c, a)];
      woven.triangle(corner(b), corner(c), ca.vertex);
      woven.triangle(corner(b), ca.vertex, ba.vertex);
      seams.push([ca.at, ba.at]);
    }
  }
  return { mesh: woven.mesh(), seams };
}
