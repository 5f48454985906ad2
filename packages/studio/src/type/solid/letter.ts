import earcut from "earcut";
import type { Mesh } from "../../geometry.js";
import { cos, radians, sin } from "../../math/exact.js";
import type { Point } from "../../paint/drawing.js";
import { type Weave, weave } from "../../shape/mesh/index.js";
import type { Region } from "./polygons.js";

export interface LetterSolid {
  /** Along z, the back at z = 0. */
  readonly depth: number;
  /** Radius of the rounded edges. */
  readonly bevel: number;
}

/** Steps of a rounded edge. */
const STEPS = 4;
/** Corners sharper than this stay edges: the cosine of the turn. */
const SMOOTH = 0.86;
/** How far a sharp corner may be moved when the outline shrinks, against its sides. */
const MITRE = 2.2;

/** Regions given depth, with rounded edges in front and behind. */
export function solidOf(regions: readonly Region[], { depth, bevel }: LetterSolid): Mesh {
  const woven = weave();
  for (const { border, holes } of regions) {
    const rings = [border, ...holes].map(cornersOf);
    for (const ring of rings) sides(woven, ring, depth, bevel);
    face(woven, rings, depth, bevel, true);
    face(woven, rings, 0, bevel, false);
  }
  return woven.mesh();
}

/** A corner of an outline: where it goes as the outline shrinks, and the normals of the sides that meet. */
export interface Corner {
  readonly at: Point;
  readonly inward: Point;
  readonly before: Point;
  readonly after: Point;
}

/** The corners of a ring, in its order. */
export function cornersOf(ring: readonly Point[]): Corner[] {
  const count = ring.length;
  const normal = (i: number): Point => {
    const [[ax, ay], [bx, by]] = [ring[(i + count) % count]!, ring[(i + 1) % count]!];
    const [dx, dy] = [bx - ax, by - ay];
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    return [dy / length, -dx / length];
  };
  return ring.map((at, i) => {
    const [a, b] = [normal(i - 1), normal(i)];
    const turn = a[0] * b[0] + a[1] * b[1];
    const [mx, my] = [a[0] + b[0], a[1] + b[1]];
    const grown = Math.min(MITRE, 1 / Math.max(0.05, (1 + turn) / 2)) / 2;
    const inward: Point = [-mx * grown, -my * grown];
    if (turn < SMOOTH) return { at, inward, before: a, after: b };
    const length = Math.sqrt(mx * mx + my * my) || 1;
    const smooth: Point = [mx / length, my / length];
    return { at, inward, before: smooth, after: smooth };
  });
}

function sides(woven: Weave, ring: readonly Corner[], depth: number, bevel: number): void {
  const levels = Array.from({ length: STEPS + 1 }, (_, n) => {
    const angle = radians((90 * n) / STEPS);
    return {
      z: bevel * (1 - cos(angle)),
      inset: bevel * (1 - sin(angle)),
      out: sin(angle),
      forward: -cos(angle),
    };
  });
  const all = [
    ...levels,
    ...[...levels].reverse().map((l) => ({ ...l, z: depth - l.z, forward: -l.forward })),
  ];
  const rows = all.map(({ z, inset, out, forward }) =>
    ring.map(({ at, inward, before, after }) => {
      const place = [at[0] + inward[0] * inset, at[1] + inward[1] * inset, z] as const;
      const put = (normal: Point) => woven.vertex([...place], [normal[0] * out, normal[1] * out, forward]);
      const first = put(before);
      return { first, second: before === after ? first : put(after) };
    }),
  );
  for (let row = 0; row + 1 < rows.length; row++) {
    const [lower, upper] = [rows[row]!, rows[row + 1]!];
    for (let i = 0; i < ring.length; i++) {
      const j = (i + 1) % ring.length;
      woven.quad(lower[i]!.second, lower[j]!.first, upper[j]!.first, upper[i]!.second);
    }
  }
}

function face(
  woven: Weave,
  rings: readonly (readonly Corner[])[],
  z: number,
  bevel: number,
  front: boolean,
): void {
  const flat: number[] = [];
  const starts: number[] = [];
  for (const [n, ring] of rings.entries()) {
    if (n > 0) starts.push(flat.length / 2);
    for (const { at, inward } of ring) flat.push(at[0] + inward[0] * bevel, at[1] + inward[1] * bevel);
  }
  const corners = Array.from({ length: flat.length / 2 }, (_, i) =>
    woven.vertex([flat[2 * i]!, flat[2 * i + 1]!, z], [0, 0, front ? 1 : -1]),
  );
  const triangles = earcut(flat, starts);
  for (let i = 0; i < triangles.length; i += 3) {
    const [p, q, r] = [triangles[i]!, triangles[i + 1]!, triangles[i + 2]!];
    const ccw =
      (flat[2 * q]! - flat[2 * p]!) * (flat[2 * r + 1]! - flat[2 * p + 1]!) -
        (flat[2 * q + 1]! - flat[2 * p + 1]!) * (flat[2 * r]! - flat[2 * p]!) >
      0;
    if (ccw === front) woven.triangle(corners[p]!, corners[q]!, corners[r]!);
    else woven.triangle(corners[p]!, corners[r]!, corners[q]!);
  }
}
