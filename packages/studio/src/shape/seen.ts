import type { Mesh } from "../geometry.js";
import { cos, radians, sin } from "../math/exact.js";
import { hullAround, outlineArea } from "../math/hull.js";

/** Cells along the longer side of the small picture that is looked at. */
const CELLS = 72;
/** Degrees from which things are usually looked down at. */
const ELEVATION = 12;

/** What of a shape is seen from its best side. */
export interface Seen {
  /** Its silhouette's area against that of the silhouette's convex hull. */
  readonly fill: number;
  /** Each role's part of the silhouette. */
  readonly shares: Readonly<Record<string, number>>;
}

/** Looks at a shape from its best side, in a small picture with a depth buffer. */
export function seenOf(parts: readonly { readonly role: string; readonly mesh: Mesh }[], turn: number): Seen {
  const look = viewer(turn);
  const corners = parts.map(({ mesh }) => look(mesh.positions));
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of corners) {
    for (let n = 0; n < x.length; n++) {
      left = Math.min(left, x[n]!);
      right = Math.max(right, x[n]!);
      low = Math.min(low, y[n]!);
      high = Math.max(high, y[n]!);
    }
  }
  const cell = Math.max(right - left, high - low, 1e-6) / CELLS;
  const nearest = new Float64Array(CELLS * CELLS).fill(-Infinity);
  const owner = new Int32Array(CELLS * CELLS).fill(-1);
  parts.forEach(({ mesh }, part) => {
    const { x, y, z } = corners[part]!;
    for (let n = 0; n < mesh.indices.length; n += 3) {
      const [a, b, c] = [mesh.indices[n]!, mesh.indices[n + 1]!, mesh.indices[n + 2]!];
      fill(
        [a, b, c].map((k) => [(x[k]! - left) / cell, (y[k]! - low) / cell, z[k]!] as const),
        (at, depth) => {
          if (depth <= nearest[at]!) return;
          nearest[at] = depth;
          owner[at] = part;
        },
      );
    }
  });
  const counts = new Map<string, number>();
  const points: { x: number; y: number }[] = [];
  owner.forEach((part, at) => {
    if (part < 0) return;
    const { role } = parts[part]!;
    counts.set(role, (counts.get(role) ?? 0) + 1);
    const [x, y] = [at % CELLS, Math.floor(at / CELLS)];
    points.push({ x, y }, { x: x + 1, y: y + 1 }, { x: x + 1, y }, { x, y: y + 1 });
  });
  const all = points.length / 4;
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    fill: round(Math.min(1, all / Math.max(1, outlineArea(hullAround(points))))),
    shares: Object.fromEntries([...counts].map(([role, count]) => [role, round(count / all)])),
  };
}

type Corner = readonly [x: number, y: number, z: number];

/** Turns points to the viewer: x to the right, y up in the picture, z nearer. */
function viewer(turn: number) {
  const [s, c] = [sin(radians(turn)), cos(radians(turn))];
  const [down, level] = [sin(radians(ELEVATION)), cos(radians(ELEVATION))];
  return (positions: Float32Array) => {
    const count = positions.length / 3;
    const x = new Float64Array(count);
    const y = new Float64Array(count);
    const z = new Float64Array(count);
    for (let n = 0; n < count; n++) {
      const [px, py, pz] = [positions[n * 3]!, positions[n * 3 + 1]!, positions[n * 3 + 2]!];
      const ahead = pz * c - px * s;
      x[n] = px * c + pz * s;
      y[n] = py * level - ahead * down;
      z[n] = ahead * level + py * down;
    }
    return { x, y, z };
  };
}

/** Every cell whose middle a triangle covers, with the depth there. */
function fill(corners: readonly Corner[], each: (at: number, depth: number) => void): void {
  const [a, b, c] = corners as [Corner, Corner, Corner];
  const area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  if (Math.abs(area) < 1e-12) return;
  const limit = (value: number) => Math.min(CELLS - 1, Math.max(0, Math.floor(value)));
  for (let row = limit(Math.min(a[1], b[1], c[1])); row <= limit(Math.max(a[1], b[1], c[1])); row++) {
    for (
      let column = limit(Math.min(a[0], b[0], c[0]));
      column <= limit(Math.max(a[0], b[0], c[0]));
      column++
    ) {
      const [x, y] = [column + 0.5, row + 0.5];
      const v = ((x - a[0]) * (c[1] - a[1]) - (y - a[1]) * (c[0] - a[0])) / area;
      const w = ((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0])) / area;
      if (v < 0 || w < 0 || v + w > 1) continue;
      each(row * CELLS + column, a[2] + (b[2] - a[2]) * v + (c[2] - a[2]) * w);
    }
  }
}
