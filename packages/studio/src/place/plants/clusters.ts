import { CLUSTER_BYTES } from "../layout.js";
import { LEAF_NUMBERS, type PlantShape } from "./leaves.js";

/** Most triangles of a cluster. */
const MOST = 24;
/** Cells along a side of the grid by which triangles are put in order: a power of 2. */
const CELLS = 32;
const BITS = Math.log2(CELLS);
const CLUSTER_NUMBERS = CLUSTER_BYTES / 4;

/** A plant's triangles in an order in which neighbours lie together, and the balls that hold each few of them. */
export interface Clusters {
  readonly triangles: Float32Array;
  /** Middle, radius and number of triangles of the whole plant, then of each few, as the kernel reads them (`CLUSTER_BYTES`). */
  readonly balls: Float32Array;
}

/** Gathers a plant's triangles in clusters, which are passed over together where they are out of sight. */
export function clustersOf({ triangles }: PlantShape): Clusters {
  const count = triangles.length / LEAF_NUMBERS;
  const ordered = count > MOST ? inOrder(triangles, count) : triangles;
  const balls = new Float32Array((1 + Math.ceil(count / MOST)) * CLUSTER_NUMBERS);
  writeBall(balls, 0, ordered, 0, count);
  for (let first = 0, at = CLUSTER_NUMBERS; first < count; first += MOST, at += CLUSTER_NUMBERS)
    writeBall(balls, at, ordered, first, Math.min(count, first + MOST));
  return { triangles: ordered, balls };
}

/** Triangles by the cells that their middles lie in, along a Z-curve; large ones, as of trunks, come last. */
function inOrder(triangles: Float32Array, count: number): Float32Array {
  const low = [Infinity, Infinity, Infinity];
  let side = 1e-9;
  for (let axis = 0; axis < 3; axis++) {
    let high = Number.NEGATIVE_INFINITY;
    for (let at = axis * 4; at < triangles.length; at += LEAF_NUMBERS) {
      low[axis] = Math.min(low[axis]!, triangles[at]!, triangles[at + 1]!, triangles[at + 2]!);
      high = Math.max(high, triangles[at]!, triangles[at + 1]!, triangles[at + 2]!);
    }
    side = Math.max(side, high - low[axis]!);
  }
  const scale = (CELLS - 0.01) / side;
  const cellOf = (triangle: number) => {
    let cell = 0;
    for (let axis = 0; axis < 3; axis++) {
      const at = triangle * LEAF_NUMBERS + axis * 4;
      const [a, b, c] = [triangles[at]!, triangles[at + 1]!, triangles[at + 2]!];
      if (Math.max(a, b, c) - Math.min(a, b, c) > side * LARGE) return LAST;
      cell |= SPREAD[Math.floor(((a + b + c) / 3 - low[axis]!) * scale)]! << axis;
    }
    return cell;
  };
  const places = new Uint16Array(count);
  const next = new Uint32Array(LAST + 2);
  for (let n = 0; n < count; n++) {
    const cell = cellOf(n);
    places[n] = cell;
    next[cell + 1]!++;
  }
  for (let cell = 1; cell < next.length; cell++) next[cell]! += next[cell - 1]!;
  const ordered = new Float32Array(triangles.length);
  for (let n = 0; n < count; n++) {
    const from = n * LEAF_NUMBERS;
    ordered.set(triangles.subarray(from, from + LEAF_NUMBERS), next[places[n]!]!++ * LEAF_NUMBERS);
  }
  return ordered;
}

/** A triangle is large that is longer than this share of its plant; the place of such after all cells. */
const LARGE = 0.12;
const LAST = CELLS ** 3;

/** Whole numbers with two zeros between their bits. */
const SPREAD = Array.from({ length: CELLS }, (_, value) => {
  let spread = 0;
  for (let bit = 0; bit < BITS; bit++) spread |= ((value >> bit) & 1) << (3 * bit);
  return spread;
});

/** The ball about the box that holds some triangles. */
function writeBall(
  balls: Float32Array,
  at: number,
  triangles: Float32Array,
  first: number,
  end: number,
): void {
  let squared = 0;
  for (let axis = 0; axis < 3; axis++) {
    let [low, high] = [Infinity, Number.NEGATIVE_INFINITY];
    for (let n = first; n < end; n++) {
      for (let corner = 0; corner < 3; corner++) {
        const value = triangles[n * LEAF_NUMBERS + axis * 4 + corner]!;
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
    balls[at + axis] = (low + high) / 2;
    squared += ((high - low) / 2) ** 2;
  }
  balls[at + 3] = Math.sqrt(squared) * 1.0001;
  balls[at + 4] = end - first;
}
