import type { Random } from "../../math/random.js";
import {
  type Extent,
  extentOfAll,
  extentOfPoints,
  moved,
  type Piece,
  type Placed,
  shifted,
} from "../piece/piece.js";

/** Free space between neighbours, of their mean width. */
const GAP = 0.16;
/** More than this in one row are too small to enjoy, whatever the frame. */
const LONGEST_ROW = 12;

/** What an arrangement moves as one: some pieces placed about their own origin, on the ground. */
export interface Block {
  readonly placed: readonly Placed[];
  readonly extent: Extent;
}

export function blockOf(placed: readonly Placed[]): Block {
  return { placed, extent: extentOfAll(placed) };
}

/** A block of one piece on the ground; what flies, or hangs in the air by nature, is over it. */
export function single(piece: Piece): Block {
  const lift = (piece.lift ?? (piece.entry.floats || piece.hung ? 0.16 : 0)) * piece.size;
  return blockOf([{ ...piece, position: [0, lift, 0], ...(piece.hung ? { held: true as const } : {}) }]);
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

/** One on the other, each turned a little against the one below. */
export function stacked(pieces: readonly Piece[], random: Random): Block {
  const placed: Placed[] = [];
  let y = 0;
  for (const [n, piece] of pieces.entries()) {
    const turn = piece.turn + (n === 0 ? 0 : (random() - 0.5) * 26);
    const aside = (): number => (n === 0 ? 0 : (random() - 0.5) * 0.08 * piece.size);
    placed.push({ ...piece, turn, position: [aside(), y, aside()] });
    y += piece.entry.top!.y * piece.size;
  }
  return blockOf(placed);
}

/** How uneven the gaps of a row are that nobody asked to be even. */
const UNEVEN = 1.1;
/** How far back or forward its far end may lie, of its length: of two things, the more there are the less. */
const ASLANT = 0.9;
/** A usual row's feet are so far forward and back in turn, of their depth. */
const STAGGER = 0.12;

/**
 * One row from left to right, middle at the origin: the feet a little forward and back in turn, the whole a little aslant, the
 * gaps uneven, all as chance has it; without a `stagger` it is dressed.
 */
export function row(blocks: readonly Block[], random: Random, stagger = STAGGER): Block {
  const stood: Block[] = [];
  const loose = stagger / STAGGER;
  const slant = (random() - 0.5) * ((loose * ASLANT * 2) / Math.max(2, blocks.length));
  const forward = random() < 0.5 ? -1 : 1;
  let x = 0;
  for (const [n, block] of blocks.entries()) {
    const before = blocks[n - 1];
    const gap = GAP * (1 + loose * UNEVEN * (random() - 0.5));
    if (before)
      x += before.extent.max[0] - block.extent.min[0] + gap * (0.5 * (widthOf(before) + widthOf(block)));
    else x = -block.extent.min[0];
    const step = (n % 2 === 0 ? forward : -forward) * stagger * depthOf(block) * (0.5 + random());
    stood.push(movedBlock(block, [x, 0, blocks.length > 1 ? step + slant * x : 0]));
  }
  return asOne(stood);
}

/** Pieces moved so that the middle of their extent stands on the origin. */
export function centred(placed: readonly Placed[]): Block {
  return overOrigin(blockOf(placed));
}

/** A block elsewhere. */
export function movedBlock({ placed, extent: { min, max } }: Block, by: Placed["position"]): Block {
  return { placed: shifted(placed, by), extent: { min: moved(min, by), max: moved(max, by) } };
}

/** Blocks as one, the middle of its extent on the origin. */
function asOne(blocks: readonly Block[]): Block {
  return overOrigin({
    placed: blocks.flatMap(({ placed }) => placed),
    extent: extentOfPoints(blocks.flatMap(({ extent }) => [extent.min, extent.max])),
  });
}

function overOrigin(block: Block): Block {
  const { min, max } = block.extent;
  return movedBlock(block, [-(min[0] + max[0]) / 2, 0, -(min[2] + max[2]) / 2]);
}

/** How far from their places in rows things may stand, of the distance to the next: forward and back, and at most aside. */
const DRIFT_DEEP = 0.085;
const DRIFT_ASIDE = 0.12;

/**
 * Rows one behind the other, the first in front. Neighbouring rows are shifted by half a place, so that each
 * piece looks through a gap of the row before it; `open` is the distance between neighbours in widths.
 */
export function rows(
  blocks: readonly Block[],
  counts: readonly number[],
  open: number,
  random: Random,
): Block {
  const pitch = Math.max(...blocks.map(widthOf)) * open;
  const behind = Math.max(Math.max(...blocks.map(depthOf)) * 1.1, pitch * 0.66);
  const even = counts.every((count) => count === counts[0]);
  // Neighbours that come towards each other still stand apart.
  const aside = Math.min(DRIFT_ASIDE, 0.8 * (1 - 1 / open));
  const stood: Block[] = [];
  let first = 0;
  for (const [n, count] of counts.entries()) {
    const brick = even ? (n % 2 === 0 ? -0.25 : 0.25) : 0;
    for (let k = 0; k < count; k++) {
      const drift = (random() - 0.5) * DRIFT_DEEP * behind;
      const x = (k - (count - 1) / 2 + brick + (random() - 0.5) * aside) * pitch;
      stood.push(movedBlock(blocks[first + k]!, [x, 0, drift - n * behind]));
    }
    first += count;
  }
  return asOne(stood);
}

/** Ways to part a number into rows, front row first, that look meant: even, or one more and one less in turn. */
export function rowPlans(count: number): number[][] {
  if (count <= 2) return count === 1 ? [[1]] : [[2], [1, 1]];
  const plans: number[][] = count <= LONGEST_ROW ? [[count]] : [];
  const most = Math.min(count - 1, Math.ceil(Math.sqrt(count * 1.6)));
  for (let lines = Math.max(2, Math.floor(Math.sqrt(count * 0.3))); lines <= most; lines++) {
    const seen = new Set<string>();
    for (const plan of [evenly(count, lines), inTurn(count, lines, 0), inTurn(count, lines, 1)]) {
      if (!plan || seen.has(plan.join())) continue;
      seen.add(plan.join());
      plans.push(plan);
    }
  }
  return plans;
}

/** One more and one less in turn, beginning with the one or the other; null where that does not come out even. */
function inTurn(count: number, lines: number, start: 0 | 1): number[] | null {
  const base = Math.floor(count / lines);
  for (const less of [base, base - 1]) {
    const plan = Array.from({ length: lines }, (_, n) => less + ((n + start) % 2));
    if (less > 0 && plan.reduce((a, b) => a + b, 0) === count) return plan;
  }
  return null;
}

/** Rows as even as they come, the longer ones in front. */
function evenly(count: number, lines: number): number[] {
  const base = Math.floor(count / lines);
  const extra = count - base * lines;
  return Array.from({ length: lines }, (_, n) => base + (n < extra ? 1 : 0));
}
