import Delaunator from "delaunator";
import { randomFrom } from "../../math/random.js";
import type { Picture } from "../kernel/index.js";
import { flowOf, smoothedAlong } from "../kernel/operations.js";
import type { Canvas } from "./canvas.js";

/** Facets between points that crowd along edges, each of one colour, a little lit by the way it leans. */
export function lowpoly(source: Picture, canvas: Canvas): Picture {
  const { kernel, unit, boldness, seed } = canvas;
  const { width, height } = source;
  const result = kernel.picture(width, height);
  kernel.within(() => {
    const calm = smoothedAlong(kernel, source, 4 * unit);
    const flow = flowOf(kernel, calm, 1.6 * unit);
    const points = pointsOf(flow, width, height, (13 + 34 * boldness) * unit, seed);
    const { triangles } = Delaunator.from(points as [number, number][]);
    const random = randomFrom(seed, "facets");
    for (let t = 0; t < triangles.length; t += 3) {
      const corners = [0, 1, 2].map((k) => points[triangles[t + k]!]!);
      fill(result, corners, colourOf(calm, corners), 0.982 + 0.036 * random());
    }
    smoothSeams(result);
  });
  return result;
}

type Point = readonly [number, number];

/** Points by darts: close together on edges, moved onto them, far apart elsewhere; the frame has its own. */
function pointsOf(flow: Picture, width: number, height: number, gap: number, seed: number): Point[] {
  const random = randomFrom(seed, "points");
  const size = gap / 1.5;
  const across = Math.ceil(width / size);
  const grid = new Map<number, Point[]>();
  const points: Point[] = [];
  const cellOf = (x: number, y: number) => Math.floor(y / size) * across + Math.floor(x / size);
  const free = (x: number, y: number, apart: number) => {
    const reach = Math.ceil(apart / size);
    for (let v = -reach; v <= reach; v++) {
      for (let u = -reach; u <= reach; u++) {
        for (const [px, py] of grid.get(cellOf(x, y) + v * across + u) ?? []) {
          if ((px - x) ** 2 + (py - y) ** 2 < apart * apart) return false;
        }
      }
    }
    return true;
  };
  const add = (x: number, y: number) => {
    points.push([x, y]);
    const cell = cellOf(x, y);
    const same = grid.get(cell);
    if (same) same.push([x, y]);
    else grid.set(cell, [[x, y]]);
  };
  const steps = Math.max(3, Math.round(width / gap / 4));
  for (let k = 0; k <= steps; k++) {
    add((k / steps) * (width - 1), 0);
    add((k / steps) * (width - 1), height - 1);
  }
  const rises = Math.max(3, Math.round(height / gap / 4));
  for (let k = 1; k < rises; k++) {
    add(0, (k / rises) * (height - 1));
    add(width - 1, (k / rises) * (height - 1));
  }
  const darts = Math.round((width * height) / (gap * gap)) * 14;
  for (let n = 0; n < darts; n++) {
    let x = 1 + random() * (width - 3);
    let y = 1 + random() * (height - 3);
    // Up the gradient to the nearest edge.
    for (let hop = 0; hop < 5; hop++) {
      const at = (Math.floor(y) * width + Math.floor(x)) * 4;
      const here = flow.data[at + 3]!;
      const [nx, ny] = [-flow.data[at + 1]!, flow.data[at]!];
      const ahead = strengthAt(flow, x + nx * gap * 0.2, y + ny * gap * 0.2);
      const behind = strengthAt(flow, x - nx * gap * 0.2, y - ny * gap * 0.2);
      const best = Math.max(ahead, behind);
      if (best <= here) break;
      const way = ahead >= behind ? gap * 0.2 : -gap * 0.2;
      x = Math.min(width - 2, Math.max(1, x + nx * way));
      y = Math.min(height - 2, Math.max(1, y + ny * way));
    }
    const strong = Math.min(1, strengthAt(flow, x, y) * 3.5);
    const apart = gap * (3.4 - 2.4 * Math.sqrt(strong));
    if (free(x, y, apart)) add(x, y);
  }
  return points;
}

function strengthAt({ width, height, data }: Picture, x: number, y: number): number {
  const u = Math.min(width - 1, Math.max(0, Math.floor(x)));
  const v = Math.min(height - 1, Math.max(0, Math.floor(y)));
  return data[(v * width + u) * 4 + 3]!;
}

/** The mean of places inside a triangle. */
function colourOf({ width, height, data }: Picture, corners: readonly Point[]): number[] {
  const sum = [0, 0, 0];
  let count = 0;
  for (let i = 1; i < 6; i++) {
    for (let j = 1; j < 6 - i; j++) {
      const [a, b] = [i / 6, j / 6];
      const c = 1 - a - b;
      const x = corners[0]![0] * a + corners[1]![0] * b + corners[2]![0] * c;
      const y = corners[0]![1] * a + corners[1]![1] * b + corners[2]![1] * c;
      const at = (Math.min(height - 1, Math.floor(y)) * width + Math.min(width - 1, Math.floor(x))) * 4;
      for (let k = 0; k < 3; k++) sum[k]! += data[at + k]!;
      count++;
    }
  }
  return sum.map((value) => value / count);
}

function fill(
  { width, height, data }: Picture,
  corners: readonly Point[],
  colour: readonly number[],
  lean: number,
): void {
  const [[ax, ay], [bx, by], [cx, cy]] = corners as [Point, Point, Point];
  const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  if (Math.abs(area) < 1e-6) return;
  const top = Math.max(0, Math.floor(Math.min(ay, by, cy)));
  const bottom = Math.min(height - 1, Math.ceil(Math.max(ay, by, cy)));
  const left = Math.max(0, Math.floor(Math.min(ax, bx, cx)));
  const right = Math.min(width - 1, Math.ceil(Math.max(ax, bx, cx)));
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const u = ((bx - x) * (cy - y) - (by - y) * (cx - x)) / area;
      const v = ((cx - x) * (ay - y) - (cy - y) * (ax - x)) / area;
      if (u < -1e-4 || v < -1e-4 || u + v > 1.0001) continue;
      const at = (y * width + x) * 4;
      for (let c = 0; c < 3; c++) data[at + c] = Math.min(1, colour[c]! * lean);
      data[at + 3] = 1;
    }
  }
}

/** Softens the stairs between facets by a small mean where colours meet. */
function smoothSeams({ width, height, data }: Picture): void {
  const before = data.slice();
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = (y * width + x) * 4;
      let off = 0;
      for (const next of [at - 4, at + 4, at - width * 4, at + width * 4])
        off +=
          Math.abs(before[at]! - before[next]!) +
          Math.abs(before[at + 1]! - before[next + 1]!) +
          Math.abs(before[at + 2]! - before[next + 2]!);
      if (off < 0.01) continue;
      for (let c = 0; c < 3; c++) {
        data[at + c] =
          0.4 * before[at + c]! +
          0.11 *
            (before[at - 4 + c]! +
              before[at + 4 + c]! +
              before[at - width * 4 + c]! +
              before[at + width * 4 + c]!) +
          0.04 *
            (before[at - width * 4 - 4 + c]! +
              before[at - width * 4 + 4 + c]! +
              before[at + width * 4 - 4 + c]! +
              before[at + width * 4 + 4 + c]!);
      }
    }
  }
}
