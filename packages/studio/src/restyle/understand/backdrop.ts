import { fitGradient, spread } from "./polynomial.js";
import type { Small } from "./small.js";
import { partsOf } from "./spots.js";

/** A disc, an arch or a panel of one paint on the ground, which a thing stands before. */
export interface Backdrop {
  /** Where it is, seen or hidden by the thing, 0 or 1 per small pixel. */
  readonly whole: Uint8Array;
  /** The part that is seen. */
  readonly seen: Uint8Array;
}

/** Least share of the frame that a backdrop takes, and of it that is seen. */
const LEAST = 0.04;
const LEAST_SEEN = 0.3;

/** Largest step in OKLab between neighbours of one paint. */
const STEP = 0.016;

/** Distances in OKLab from a slow gradient by which what is of one paint is told, ever closer, from what leaked into it. */
const CLOSER = [0.08, 0.05, 0.035];

/** Share of an area that is left then at least: no solid is lit so evenly. */
const EVEN = 0.7;

/** Share of it that may be open ground: its edge is unbroken, but for where the thing hides it. */
const BROKEN = 0.03;

/** Share of its edge that is on open ground at least. */
const IN_THE_OPEN = 0.5;

/** Pixels beyond its edge where that is looked for: the edge itself is mixed. */
const OUTSIDE = 4;

/** Share of it that the thing hides at least, and of the thing that reaches beyond it. */
const HIDDEN = 0.05;
const BEYOND = 0.3;

/** How much lower than it the thing stands at least, as a share of the frame's height. */
const LOWER = 0.1;

/**
 * Finds what is painted on a ground behind a thing. It is of one even paint and bulges everywhere, and the thing is before
 * it: hides a part of its edge and stands lower, so that it is not itself the thing's.
 * @param open the ground that is known, 0 or 1 per small pixel
 */
export function backdropOf(small: Small, open: Uint8Array): Backdrop | null {
  const { width, height } = small;
  for (const area of areasWithoutLines(small, open)) {
    const seen = ofOnePaint(small, area);
    if (seen === null) continue;
    const whole = bulging(seen, width, height);
    const size = whole.reduce((sum, value) => sum + value, 0);
    if (count(whole, (i) => open[i] === 1) > size * BROKEN) continue;
    if (size < open.length * LEAST || count(seen, () => true) < size * LEAST_SEEN) continue;
    if (shareInTheOpen(small, whole, open) < IN_THE_OPEN) continue;
    if (hasThingBefore(small, open, { whole, seen }, size)) return { whole, seen };
  }
  return null;
}

/** So many areas are looked at: a backdrop is among the largest. */
const MOST = 3;

/** Areas without a line in them that are not open ground and large enough, the largest first. */
function areasWithoutLines({ width, height, lab }: Small, open: Uint8Array): Uint8Array[] {
  const left = Uint8Array.from(open, (value) => 1 - value);
  const found: Int32Array[] = [];
  const area = new Int32Array(left.length);
  for (let start = 0; start < left.length; start++) {
    if (left[start] === 0) continue;
    let size = 0;
    const visit = (j: number, i: number) => {
      if (left[j] === 0 || apart(lab, lab, i, j) > STEP * STEP) return;
      left[j] = 0;
      area[size++] = j;
    };
    visit(start, start);
    for (let at = 0; at < size; at++) {
      const i = area[at]!;
      const x = i % width;
      if (x > 0) visit(i - 1, i);
      if (x < width - 1) visit(i + 1, i);
      if (i >= width) visit(i - width, i);
      if (i < width * (height - 1)) visit(i + width, i);
    }
    if (size > left.length * LEAST * 0.5) found.push(area.slice(0, size));
  }
  found.sort((a, b) => b.length - a.length);
  return found.slice(0, MOST).map((pixels) => {
    const mask = new Uint8Array(left.length);
    for (const i of pixels) mask[i] = 1;
    return mask;
  });
}

/** The part of an area that is of one even paint and hangs together; null where that is not most of it. */
function ofOnePaint(small: Small, area: Uint8Array): Uint8Array | null {
  const { width, height, lab } = small;
  let kept = area;
  for (const reach of CLOSER) {
    const fit = paintOf(lab, kept, width, height);
    kept = area.map((value, i) => (value === 1 && apart(lab, fit, i) < reach * reach ? 1 : 0));
  }
  const largest = partsOf(kept, width, height).reduce<ArrayLike<number>>(
    (most, part) => (part.length > most.length ? part : most),
    [],
  );
  if (largest.length < count(area, () => true) * EVEN) return null;
  const seen = new Uint8Array(area.length);
  for (let n = 0; n < largest.length; n++) seen[largest[n]!] = 1;
  return seen;
}

function apart(one: Float32Array, other: Float32Array, i: number, j = i): number {
  let sum = 0;
  for (let c = 0; c < 3; c++) sum += (one[i * 3 + c]! - other[j * 3 + c]!) ** 2;
  return sum;
}

/** A paint's colours over the frame: a slow gradient, and what its rows are off it, as light on a wall falls off downwards. */
function paintOf(channels: Float32Array, seen: Uint8Array, width: number, height: number): Float32Array {
  const paint = spread(fitGradient(channels, width, height, seen), width, height);
  for (let y = 0; y < height; y++) {
    for (let c = 0; c < 3; c++) {
      const off: number[] = [];
      for (let i = y * width; i < (y + 1) * width; i++) {
        if (seen[i] === 1) off.push(channels[i * 3 + c]! - paint[i * 3 + c]!);
      }
      if (off.length < ROW) continue;
      const middle = off.sort((a, b) => a - b)[off.length >> 1]!;
      for (let i = y * width; i < (y + 1) * width; i++) paint[i * 3 + c]! += middle;
    }
  }
  return paint;
}

/** Pixels that a row needs to say what it is off. */
const ROW = 12;

/** Along what share of an area's edge open ground lies beside it. */
function shareInTheOpen({ width, height }: Small, whole: Uint8Array, open: Uint8Array): number {
  let [length, free] = [0, 0];
  for (let y = OUTSIDE; y < height - OUTSIDE; y++) {
    for (let x = OUTSIDE; x < width - OUTSIDE; x++) {
      const i = y * width + x;
      if (whole[i] === 0) continue;
      for (const by of [1, -1, width, -width]) {
        if (whole[i + by] === 1) continue;
        length++;
        free += open[i + by * OUTSIDE]!;
      }
    }
  }
  return free / Math.max(1, length);
}

function hasThingBefore(
  { width, height }: Small,
  open: Uint8Array,
  { whole, seen }: Backdrop,
  size: number,
): boolean {
  const foot = lowest(whole, width);
  const rest = Uint8Array.from(open, (value, i) => (value === 0 && seen[i] === 0 ? 1 : 0));
  return partsOf(rest, width, height).some((part) => {
    const within = part.reduce((sum, i) => sum + whole[i]!, 0);
    const bottom = part.reduce((most, i) => Math.max(most, Math.floor(i / width)), 0);
    return (
      within > size * HIDDEN && part.length - within > part.length * BEYOND && bottom > foot + LOWER * height
    );
  });
}

function lowest(mask: Uint8Array, width: number): number {
  return Math.floor(mask.lastIndexOf(1) / width);
}

/** The convex hull of a mask (Andrew's monotone chain, row by row), filled. */
function bulging(mask: Uint8Array, width: number, height: number): Uint8Array {
  const sides: { first: number[]; last: number[] } = { first: [], last: [] };
  const rows: number[] = [];
  for (let y = 0; y < height; y++) {
    const row = mask.subarray(y * width, (y + 1) * width);
    if (!row.includes(1)) continue;
    rows.push(y);
    sides.first.push(row.indexOf(1));
    sides.last.push(row.lastIndexOf(1));
  }
  const [left, right] = [chain(rows, sides.first, 1), chain(rows, sides.last, -1)];
  const hull = new Uint8Array(mask.length);
  for (let y = rows[0]!; y <= rows.at(-1)!; y++) {
    const [from, to] = [Math.ceil(left(y) - 0.5), Math.floor(right(y) + 0.5)];
    for (let x = Math.max(0, from); x <= Math.min(width - 1, to); x++) hull[y * width + x] = 1;
  }
  return hull;
}

/** One side of a hull: the column by the row. @param turn 1 where it bulges to the left, −1 to the right */
function chain(rows: readonly number[], columns: readonly number[], turn: number): (y: number) => number {
  const corners: [number, number][] = [];
  rows.forEach((y, k) => {
    const x = columns[k]!;
    for (; corners.length > 1; corners.pop()) {
      const [[ax, ay], [bx, by]] = [corners.at(-2)!, corners.at(-1)!];
      if (turn * ((bx - ax) * (y - ay) - (x - ax) * (by - ay)) < 0) break;
    }
    corners.push([x, y]);
  });
  let at = 0;
  return (y) => {
    while (at < corners.length - 2 && corners[at + 1]![1] < y) at++;
    const [ax, ay] = corners[at]!;
    const [bx, by] = corners[at + 1] ?? corners[at]!;
    return by === ay ? ax : ax + ((bx - ax) * (y - ay)) / (by - ay);
  };
}

function count(mask: Uint8Array, picks: (i: number) => boolean): number {
  return mask.reduce((sum, value, i) => sum + (value === 1 && picks(i) ? 1 : 0), 0);
}

/** Puts a backdrop's own colours, fitted to what is seen of it, where it is. */
export function paintBackdrop(
  colours: Float32Array,
  channels: Float32Array,
  { whole, seen }: Backdrop,
  { width, height }: Small,
): void {
  const own = paintOf(channels, seen, width, height);
  for (let i = 0; i < whole.length; i++) {
    if (whole[i] === 1) colours.set(own.subarray(i * 3, i * 3 + 3), i * 3);
  }
}

/** Pixels to both sides of a backdrop's edge that may be mixed of both paints. */
const EDGE = 2;

/**
 * Where the edge of a backdrop shows: pixels beside it whose colour lies between the ground's and its own.
 * @param reach distance in OKLab up to which a colour lies between both
 */
export function edgeOf(
  { width, height, lab }: Small,
  { whole }: Backdrop,
  ground: Float32Array,
  reach: number,
): Uint8Array {
  const edge = new Uint8Array(whole.length);
  for (let y = EDGE; y < height - EDGE; y++) {
    for (let x = EDGE; x < width - EDGE; x++) {
      const i = y * width + x;
      for (const by of [1, width]) {
        const [a, b] = [i - by * EDGE, i + by * EDGE];
        if (whole[a] === whole[b]) continue;
        if (offBetween(lab, i, ground, a, b) < reach * reach) edge[i] = 1;
      }
    }
  }
  return edge;
}

/** Squared distance of a pixel's colour from the line between two colours of the ground. */
function offBetween(lab: Float32Array, i: number, ground: Float32Array, a: number, b: number): number {
  let [along, length] = [0, 1e-9];
  for (let c = 0; c < 3; c++) {
    const way = ground[b * 3 + c]! - ground[a * 3 + c]!;
    along += way * (lab[i * 3 + c]! - ground[a * 3 + c]!);
    length += way * way;
  }
  const share = Math.min(1, Math.max(0, along / length));
  let off = 0;
  for (let c = 0; c < 3; c++) {
    const way = ground[b * 3 + c]! - ground[a * 3 + c]!;
    off += (lab[i * 3 + c]! - ground[a * 3 + c]! - share * way) ** 2;
  }
  return off;
}
