import type { Mesh } from "../../geometry.js";
import { pushVertex, type Skin, settle } from "./nets.js";
import type { Group, Solid } from "./solid.js";

/** Inside this solid the skin takes another role's colour. */
export interface Paint {
  readonly role: string;
  readonly solid: Solid;
}

/** A skin whose every triangle has a role. */
export interface PaintedSkin {
  readonly skin: Skin;
  /** Index of a role per triangle. */
  readonly roles: number[];
}

/** Paints the triangles inside a solid, cutting those that it crosses so that the seam is crisp. */
export function painted(
  { skin, roles }: PaintedSkin,
  group: Group,
  cell: number,
  solid: Solid,
  role: number,
): PaintedSkin {
  const { positions, normals } = skin;
  const depths = depthsIn(solid, positions, cell);
  const next: PaintedSkin = { skin: { positions, normals, triangles: [] }, roles: [] };
  const seams = new Map<number, number>();
  const seam = (a: number, b: number): number => {
    const key = Math.min(a, b) * 2 ** 26 + Math.max(a, b);
    const known = seams.get(key);
    if (known !== undefined) return known;
    const index = positions.length / 3;
    const [low, high] = a < b ? [a, b] : [b, a];
    seamVertex(skin, group, cell, solid, low, high, depths[low]!, depths[high]!);
    seams.set(key, index);
    return index;
  };
  const push = (a: number, b: number, c: number, of: number) => {
    next.skin.triangles.push(a, b, c);
    next.roles.push(of);
  };
  for (let t = 0; t < roles.length; t++) {
    const own = roles[t]!;
    let [a, b, c] = [skin.triangles[3 * t]!, skin.triangles[3 * t + 1]!, skin.triangles[3 * t + 2]!];
    const count = (depths[a]! < 0 ? 1 : 0) + (depths[b]! < 0 ? 1 : 0) + (depths[c]! < 0 ? 1 : 0);
    if (count === 0 || count === 3) {
      push(a, b, c, count === 3 ? role : own);
      continue;
    }
    // Turn the triangle until its odd corner comes first.
    while (depths[a]! < 0 !== (count === 1)) [a, b, c] = [b, c, a];
    const [ab, ac] = [seam(a, b), seam(a, c)];
    const [tip, rest] = count === 1 ? [role, own] : [own, role];
    push(a, ab, ac, tip);
    push(ab, b, c, rest);
    push(ab, c, ac, rest);
  }
  return next;
}

/** Depth of every vertex in the paint; far from it any positive number will do. */
function depthsIn(solid: Solid, positions: readonly number[], cell: number): Float64Array {
  const depths = new Float64Array(positions.length / 3).fill(cell);
  for (const { distance, min, max } of solid.pieces ?? [solid]) {
    for (let i = 0; i < depths.length; i++) {
      const x = positions[3 * i]!;
      if (x < min[0] || x > max[0]) continue;
      const y = positions[3 * i + 1]!;
      if (y < min[1] || y > max[1]) continue;
      const z = positions[3 * i + 2]!;
      if (z < min[2] || z > max[2]) continue;
      depths[i] = Math.min(depths[i]!, distance(x, y, z) || 1e-12);
    }
  }
  return depths;
}

/** The point of an edge on the paint's contour, brought onto the surface. */
function seamVertex(
  skin: Skin,
  group: Group,
  cell: number,
  solid: Solid,
  a: number,
  b: number,
  depthA: number,
  depthB: number,
): void {
  const { positions } = skin;
  const place = new Float64Array(3);
  const gradient = new Float64Array(3);
  let [low, high, atLow, atHigh] = [0, 1, depthA, depthB];
  // False position, three rounds: the contour is all but straight at this size.
  for (let round = 0; round < 3; round++) {
    const t = low + ((high - low) * atLow) / (atLow - atHigh);
    for (let k = 0; k < 3; k++)
      place[k] = positions[3 * a + k]! + (positions[3 * b + k]! - positions[3 * a + k]!) * t;
    const depth = solid.distance(place[0]!, place[1]!, place[2]!);
    if (depth < 0 === atLow < 0) [low, atLow] = [t, depth];
    else [high, atHigh] = [t, depth];
  }
  settle(place, gradient, group, cell);
  pushVertex(skin, place, gradient);
}

/** The triangles of one role as a mesh of their own. */
export function meshOf({ skin, roles }: PaintedSkin, role: number): Mesh {
  const renumbered = new Map<number, number>();
  const indices: number[] = [];
  for (let t = 0; t < roles.length; t++) {
    if (roles[t] !== role) continue;
    for (let c = 0; c < 3; c++) {
      const vertex = skin.triangles[3 * t + c]!;
      let index = renumbered.get(vertex);
      if (index === undefined) {
        index = renumbered.size;
        renumbered.set(vertex, index);
      }
      indices.push(index);
    }
  }
  const positions = new Float32Array(renumbered.size * 3);
  const normals = new Float32Array(renumbered.size * 3);
  for (const [vertex, index] of renumbered) {
    for (let k = 0; k < 3; k++) {
      positions[3 * index + k] = skin.positions[3 * vertex + k]!;
      normals[3 * index + k] = skin.normals[3 * vertex + k]!;
    }
  }
  return { positions, normals, indices: Uint32Array.from(indices) };
}
