import type { BuiltShape } from "../../shape/catalogue.js";
import { axesOf, type Patch, reliefOf, type Side } from "./depth.js";

/** A point on a surface and what is straight up from it there, in the shape's own units. */
export interface SurfacePoint {
  readonly at: [number, number, number];
  readonly normal: [number, number, number];
}

/** A patch of a shape as a sheet that can be written on. */
export interface Surface {
  /** Along the surface, so that words keep their proportions where it curves. */
  readonly width: number;
  readonly height: number;
  /** No bends: straight lines stay on it. */
  readonly flat: boolean;
  /** The point so far along from the left and up from the bottom, raised by an amount. */
  readonly point: (along: number, up: number, raised: number) => SurfacePoint;
}

const ACROSS = 161;
/** A deviation from a plane below this counts as none. */
const FLAT = 0.0012;

/** Measures a patch of a shape's side: its relief, and lengths along it. */
export function surfaceOf(
  shape: BuiltShape,
  side: Side,
  patch: Patch,
  role: string,
  hidden: ReadonlySet<string>,
): Surface {
  const columns = ACROSS;
  const rows = Math.max(9, Math.round((ACROSS * patch.height) / patch.width));
  const others = new Set(shape.parts.map((part) => part.role).filter((name) => name !== role));
  const relief = reliefOf(shape, side, patch, columns, rows, new Set([...hidden, ...others]));
  const heights = filled(relief.height, columns, rows);
  const [cellX, cellY] = [patch.width / (columns - 1), patch.height / (rows - 1)];
  const plane = planeOf(heights, columns, rows);
  const flat = heights.every((z, i) => Math.abs(z - plane(i % columns, Math.floor(i / columns))) < FLAT);
  const sample = (x: number, y: number) => {
    if (flat) return plane(x, y);
    const [cx, cy] = [Math.min(columns - 1.001, Math.max(0, x)), Math.min(rows - 1.001, Math.max(0, y))];
    const [ix, iy] = [Math.floor(cx), Math.floor(cy)];
    const [fx, fy] = [cx - ix, cy - iy];
    const at = iy * columns + ix;
    const low = heights[at]! * (1 - fx) + heights[at + 1]! * fx;
    const high = heights[at + columns]! * (1 - fx) + heights[at + columns + 1]! * fx;
    return low * (1 - fy) + high * fy;
  };
  const [middleX, middleY] = [(columns - 1) / 2, (rows - 1) / 2];
  const along = lengths(columns, cellX, (x) => sample(x, middleY));
  const upward = lengths(rows, cellY, (y) => sample(middleX, y));
  const [acrossAxis, upAxis, sign, forwardAxis] = axesOf(side);
  return {
    width: along.at(-1)!,
    height: upward.at(-1)!,
    flat,
    point: (a, u, raised) => {
      const [x, y] = [placeOf(along, a), placeOf(upward, u)];
      const z = sample(x, y);
      const reach = 1.5;
      const [sx, sy] = [
        (sample(x + reach, y) - sample(x - reach, y)) / (2 * reach * cellX),
        (sample(x, y + reach) - sample(x, y - reach)) / (2 * reach * cellY),
      ];
      const length = Math.sqrt(1 + sx * sx + sy * sy);
      const local = [patch.left + x * cellX, patch.bottom + y * cellY, z];
      const n = [-sx / length, -sy / length, 1 / length];
      const at: [number, number, number] = [0, 0, 0];
      const normal: [number, number, number] = [0, 0, 0];
      for (const [from, axis, s] of [
        [0, acrossAxis, 1],
        [1, upAxis, sign],
        [2, forwardAxis, 1],
      ] as const) {
        at[axis] = s * (local[from]! + n[from]! * raised);
        normal[axis] = s * n[from]!;
      }
      return { at, normal };
    },
  };
}

/** Gaps take the nearest height in their row. */
function filled(height: Float64Array, columns: number, rows: number): Float64Array {
  const out = height.slice();
  for (let y = 0; y < rows; y++) {
    for (const [from, to, step] of [
      [1, columns, 1],
      [columns - 2, -1, -1],
    ] as const) {
      for (let x = from; x !== to; x += step) {
        const at = y * columns + x;
        if (out[at] === -Infinity) out[at] = out[at - step]!;
      }
    }
  }
  const any = out.find((z) => z > -Infinity) ?? 0;
  return out.map((z) => (z === -Infinity ? any : z));
}

/** The plane through three corners of the raster. */
function planeOf(z: Float64Array, columns: number, rows: number): (x: number, y: number) => number {
  const [a, b, c] = [z[0]!, z[columns - 1]!, z[(rows - 1) * columns]!];
  return (x, y) => a + ((b - a) * x) / (columns - 1) + ((c - a) * y) / (rows - 1);
}

/** Lengths along a profile at each of its cells. */
function lengths(count: number, cell: number, heightAt: (n: number) => number): number[] {
  const sums = [0];
  for (let n = 1; n < count; n++) {
    const rise = heightAt(n) - heightAt(n - 1);
    sums.push(sums[n - 1]! + Math.sqrt(cell * cell + rise * rise));
  }
  return sums;
}

/** The cell, with its fraction, at a length along a profile. */
function placeOf(sums: readonly number[], length: number): number {
  let [low, high] = [0, sums.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (sums[middle]! <= length) low = middle;
    else high = middle;
  }
  const span = sums[high]! - sums[low]!;
  return low + (span > 0 ? (length - sums[low]!) / span : 0);
}
