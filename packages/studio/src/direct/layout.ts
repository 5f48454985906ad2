import type { Random } from "../math/random.js";
import { type Extent, extentOf, extentOfAll, type Piece, type Placed, shifted } from "./piece.js";

/** Free space between neighbours, of their mean width. */
const GAP = 0.16;

/** What an arrangement moves as one: some pieces placed about their own origin, on the ground. */
export interface Block {
  readonly placed: readonly Placed[];
  readonly extent: Extent;
}

export function blockOf(placed: readonly Placed[]): Block {
  return { placed, extent: extentOfAll(placed) };
}

/** A block of one piece on the ground; things that hang in the air by nature float over it. */
export function single(piece: Piece): Block {
  const lift = piece.entry.floats ? 0.16 * piece.size : 0;
  return blockOf([{ ...piece, position: [0, lift, 0] }]);
}

export function widthOf({ extent }: Block): number {
  return extent.max[0] - extent.min[0];
}

export function heightOf({ extent }: Block): number {
  return extent.max[1] - extent.min[1];
}

export function depthOf({ extent }: Block): number {
  return extent.max[2] - extent.min[2];
}

/** One row from left to right, the feet a little forward and back in turn, middle at the origin. */
export function row(blocks: readonly Block[], random: Random, stagger = 0.12): Block {
  const placed: Placed[] = [];
  let x = 0;
  for (const [n, block] of blocks.entries()) {
    const before = blocks[n - 1];
    if (before)
      x += before.extent.max[0] - block.extent.min[0] + GAP * (0.5 * (widthOf(before) + widthOf(block)));
    else x = -block.extent.min[0];
    const z =
      blocks.length > 1 ? (n % 2 === 0 ? 1 : -1) * stagger * depthOf(block) * (0.6 + 0.4 * random()) : 0;
    placed.push(...shifted(block.placed, [x, 0, z]));
  }
  return centred(placed);
}

/** Pieces moved so that the middle of their extent stands on the origin. */
export function centred(placed: readonly Placed[]): Block {
  const { min, max } = extentOfAll(placed);
  return blockOf(shifted(placed, [-(min[0] + max[0]) / 2, 0, -(min[2] + max[2]) / 2]));
}

/**
 * Rows one behind the other, the first in front. Neighbouring rows are shifted by half a place, so that each
 * piece looks through a gap of the row before it; `open` widens the gaps.
 */
export function rows(
  blocks: readonly Block[],
  counts: readonly number[],
  open: number,
  random: Random,
): Block {
  const widest = Math.max(...blocks.map(widthOf));
  const deepest = Math.max(...blocks.map(depthOf));
  const pitch = widest * open;
  const placed: Placed[] = [];
  let first = 0;
  for (const [n, count] of counts.entries()) {
    const brick = n % 2 === 1 && counts[n - 1] === count ? 0.5 : 0;
    const z = -n * Math.max(deepest * 1.12, pitch * 0.72);
    for (let k = 0; k < count; k++) {
      const block = blocks[first + k]!;
      const drift = (random() - 0.5) * 0.08 * deepest;
      placed.push(
        ...shifted(block.placed, [
          (k - (count - 1) / 2 + brick - 0.25 * (brick > 0 ? 1 : 0)) * pitch,
          0,
          z + drift,
        ]),
      );
    }
    first += count;
  }
  return centred(placed);
}

/** Ways to part a number into rows, front row first, that look meant: even, or one more and one less in turn. */
export function rowPlans(count: number): number[][] {
  const plans: number[][] = [[count]];
  if (count === 2) plans.push([1, 1]);
  for (let lines = 2; lines <= Math.min(14, count - 1); lines++) {
    const base = Math.floor(count / lines);
    if (base * lines === count) plans.push(Array<number>(lines).fill(base));
    for (const start of [0, 1]) {
      const plan = Array.from({ length: lines }, (_, n) => base + ((n + start) % 2));
      const sum = plan.reduce((a, b) => a + b, 0);
      if (sum === count && base > 0) plans.push(plan);
      const smaller = plan.map((n) => n + 1);
      if (sum + lines === count) plans.push(smaller);
    }
    const uneven = evenly(count, lines);
    if (!plans.some((plan) => plan.join() === uneven.join())) plans.push(uneven);
  }
  return plans;
}

/** Rows as even as they come, the longer ones in front. */
function evenly(count: number, lines: number): number[] {
  const base = Math.floor(count / lines);
  const extra = count - base * lines;
  return Array.from({ length: lines }, (_, n) => base + (n < extra ? 1 : 0));
}

/** The extent a single piece takes on the ground. */
export function footprintOf(piece: Piece): Extent {
  return extentOf(piece);
}
