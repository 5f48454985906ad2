import type { BuiltShape } from "../../shape/catalogue.js";

/** A side of a shape that words can stand on: seen from before, or from above. */
export type Side = "front" | "top";

/** A rectangle in the plane of a side: across to the right, up, in the shape's own units. */
export interface Patch {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/** What is nearest to the viewer over a raster on one side of a shape; rows from the bottom. */
export interface Relief {
  readonly columns: number;
  readonly rows: number;
  readonly patch: Patch;
  /** Towards the viewer; -Infinity where there is nothing. */
  readonly height: Float64Array;
  /** Index of the part there, -1 where there is none. */
  readonly part: Int16Array;
}

type Axes = readonly [across: number, up: number, sign: 1 | -1, forward: number];

/** Which coordinates are across, up (with its sign) and towards the viewer. */
export function axesOf(side: Side): Axes {
  return side === "front" ? [0, 1, 1, 2] : [0, 2, -1, 1];
}

/** The relief of a shape's side over a patch: every triangle drawn into a raster, the nearest kept. */
export function reliefOf(
  { parts }: BuiltShape,
  side: Side,
  patch: Patch,
  columns: number,
  rows: number,
  hidden: ReadonlySet<string> = new Set(),
): Relief {
  const height = new Float64Array(columns * rows).fill(-Infinity);
  const part = new Int16Array(columns * rows).fill(-1);
  const [across, up, sign, forward] = axesOf(side);
  const [cellX, cellY] = [patch.width / (columns - 1), patch.height / (rows - 1)];
  for (const [index, { role, mesh }] of parts.entries()) {
    if (hidden.has(role)) continue;
    const { positions: p, indices } = mesh;
    for (let i = 0; i < indices.length; i += 3) {
      const at = (n: number) => {
        const v = 3 * indices[i + n]!;
        return [
          (p[v + across]! - patch.left) / cellX,
          (sign * p[v + up]! - patch.bottom) / cellY,
          p[v + forward]!,
        ] as const;
      };
      fill(at(0), at(1), at(2), columns, rows, (cell, z) => {
        if (z <= height[cell]!) return;
        height[cell] = z;
        part[cell] = index;
      });
    }
  }
  return { columns, rows, patch, height, part };
}

type Corner = readonly [x: number, y: number, z: number];

function fill(
  a: Corner,
  b: Corner,
  c: Corner,
  columns: number,
  rows: number,
  put: (cell: number, z: number) => void,
): void {
  const area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  if (area === 0) return;
  const fromX = Math.max(0, Math.ceil(Math.min(a[0], b[0], c[0]) - 1e-9));
  const toX = Math.min(columns - 1, Math.floor(Math.max(a[0], b[0], c[0]) + 1e-9));
  const fromY = Math.max(0, Math.ceil(Math.min(a[1], b[1], c[1]) - 1e-9));
  const toY = Math.min(rows - 1, Math.floor(Math.max(a[1], b[1], c[1]) + 1e-9));
  for (let y = fromY; y <= toY; y++) {
    for (let x = fromX; x <= toX; x++) {
      const u = ((b[0] - x) * (c[1] - y) - (b[1] - y) * (c[0] - x)) / area;
      const v = ((c[0] - x) * (a[1] - y) - (c[1] - y) * (a[0] - x)) / area;
      const w = 1 - u - v;
      if (u < -1e-9 || v < -1e-9 || w < -1e-9) continue;
      put(y * columns + x, u * a[2] + v * b[2] + w * c[2]);
    }
  }
}
