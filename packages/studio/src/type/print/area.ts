import type { BuiltShape, ShapeEntry } from "../../shape/catalogue.js";
import { axesOf, type Patch, type Relief, reliefOf, type Side } from "./depth.js";

/** Points across the longer side of a shape where it is asked how smooth it is. */
const RASTER = 120;
/** The steepest that a surface may lie towards the viewer: rise over run. */
const STEEPEST = 1.15;
/** Roles that are there to be written on. */
const WRITTEN_ON =
  /^(?:label|screen|board|panel|paper|sign|sheet|page|cover|slate|cloth|fascia|display|face|plate|poster|bubble)$/iu;
/** Kept clear at the edge of an area, of its sides. */
const INSET = 0.045;

/** The part of a shape's side where words stand best: the largest smooth rectangle of one role. Null where none is. */
export function areaFor(
  shape: BuiltShape,
  entry: ShapeEntry,
  side: Side,
  hidden: ReadonlySet<string>,
  steepest = STEEPEST,
): { patch: Patch; role: string } | null {
  const [across, up, sign] = axesOf(side);
  const { min, max } = entry.bounds;
  const bottom = sign > 0 ? min[up]! : -max[up]!;
  const whole: Patch = {
    left: min[across]!,
    bottom,
    width: max[across]! - min[across]!,
    height: (sign > 0 ? max[up]! : -min[up]!) - bottom,
  };
  const longest = Math.max(whole.width, whole.height);
  const columns = Math.max(12, Math.round((RASTER * whole.width) / longest));
  const rows = Math.max(12, Math.round((RASTER * whole.height) / longest));
  const relief = reliefOf(shape, side, whole, columns, rows, hidden);
  const roles = shape.parts.map(({ role }) => role);
  const inviting = roles.filter((role) => WRITTEN_ON.test(role) && !hidden.has(role));
  const candidates = [...new Set([...inviting, ...entry.roles.map(({ name }) => name)])];
  let best: { patch: Patch; role: string; worth: number } | null = null;
  for (const role of candidates) {
    const found = largest(
      smoothMask(relief, (part) => roles[part] === role, steepest),
      columns,
      rows,
      whole.width / columns,
      whole.height / rows,
    );
    if (!found) continue;
    const worth = found.worth * (inviting.includes(role) ? 4 : 1);
    if (best && worth <= best.worth) continue;
    const [cx, cy] = [whole.width / (columns - 1), whole.height / (rows - 1)];
    const [w, h] = [(found.right - found.left) * cx, (found.top - found.bottom) * cy];
    const inset = INSET * Math.min(w, h);
    best = {
      role,
      worth,
      patch: {
        left: whole.left + found.left * cx + inset,
        bottom: whole.bottom + found.bottom * cy + inset,
        width: w - 2 * inset,
        height: h - 2 * inset,
      },
    };
  }
  return best;
}

/** Where a part is seen, not too steep, and without a step to its neighbours. */
function smoothMask(
  { columns, rows, patch, height, part }: Relief,
  takes: (part: number) => boolean,
  steepest: number,
): Uint8Array {
  const mask = new Uint8Array(columns * rows);
  const [cellX, cellY] = [patch.width / (columns - 1), patch.height / (rows - 1)];
  for (let y = 1; y + 1 < rows; y++) {
    for (let x = 1; x + 1 < columns; x++) {
      const at = y * columns + x;
      if (!takes(part[at]!)) continue;
      const slope = (other: number, cell: number) => Math.abs(height[other]! - height[at]!) / cell;
      const steep = Math.max(
        slope(at - 1, cellX),
        slope(at + 1, cellX),
        slope(at - columns, cellY),
        slope(at + columns, cellY),
      );
      if (steep < steepest) mask[at] = 1;
    }
  }
  return mask;
}

interface Found {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  readonly worth: number;
}

/** The best rectangle of a mask, by its area where that is not too long or high for words (stack of a histogram). */
function largest(
  mask: Uint8Array,
  columns: number,
  rows: number,
  cellX: number,
  cellY: number,
): Found | null {
  const high = new Int32Array(columns + 1);
  let best: Found | null = null;
  for (let y = 0; y < rows; y++) {
    const stack: number[] = [];
    for (let x = 0; x <= columns; x++) {
      if (x < columns) high[x] = mask[y * columns + x] ? high[x]! + 1 : 0;
      const here = x < columns ? high[x]! : 0;
      while (stack.length > 0 && high[stack.at(-1)!]! >= here) {
        const tall = high[stack.pop()!]!;
        const left = stack.length > 0 ? stack.at(-1)! + 1 : 0;
        const [w, h] = [(x - left) * cellX, tall * cellY];
        // What is longer or higher than words need counts little, but it lets them stand in its middle.
        const worth = eased(w, 4.5 * h) * eased(h, 1.1 * w);
        if (tall > 1 && x - left > 1 && (!best || worth > best.worth))
          best = { left, right: x - 1, top: y, bottom: y - tall + 1, worth };
      }
      stack.push(x);
    }
  }
  return best;
}

function eased(length: number, enough: number): number {
  return Math.min(length, enough) + 0.1 * Math.max(0, length - enough);
}
