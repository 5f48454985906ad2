import {
  BASE,
  BUILD_AT,
  BUILD_BYTES,
  BUILD_MARGIN,
  INSTANCE_BYTES,
  INSTANCE_COUNT,
  INSTANCES_AT,
  NODE_BYTES,
  NODES,
  PACK_BYTES,
  PACKS,
  ROOT,
  SHAPE_BYTES,
  SHAPE_COUNT,
  SHAPES_AT,
  TRIANGLE_BYTES,
  TRIANGLE_COUNT,
  TRIANGLES,
} from "../../src/render/layout";
import { word } from "./header";

/**
 * Builds the four-wide bounding volume tree: a binary tree by binned surface-area heuristic (Wald 2007), then
 * each inner node takes in its largest grandchildren until it has four. Every shape has a tree in its own units; a top
 * tree holds the instances.
 *
 * Scratch per triangle (or instance): bounds 32 bytes, index 4, and two binary nodes of 48 bytes
 * (min ×3, first | left; max ×3, count; 0 count means inner; right; spare ×3).
 */
const BINS = 16;
const BINARY_BYTES = 48;

let boundsAt: i32 = 0;
let indexAt: i32 = 0;
let binaryAt: i32 = 0;
let binaryCount: i32 = 0;
let binAt: i32 = 0;
let nodesAt: i32 = 0;
let packsAt: i32 = 0;
let trianglesAt: i32 = 0;
let nodeCount: i32 = 0;
let packCount: i32 = 0;
/** Four triangles make a leaf of a shape's tree, one instance a leaf of the top tree. */
let leafSize: i32 = 4;
let firstTriangle: i32 = 0;

// @ts-ignore: decorator
@inline
function emptyMin(): v128 {
  return f32x4.splat(f32.MAX_VALUE);
}

// @ts-ignore: decorator
@inline
function emptyMax(): v128 {
  return f32x4.splat(-f32.MAX_VALUE);
}

// @ts-ignore: decorator
@inline
function halfArea(low: v128, high: v128): f32 {
  const d = f32x4.sub(high, low);
  const x = f32x4.extract_lane(d, 0);
  const y = f32x4.extract_lane(d, 1);
  const z = f32x4.extract_lane(d, 2);
  return x * y + y * z + z * x;
}

/** Builds the tree of every shape, then the top tree whose leaves are instances; leaves its root in the header. */
export function build(): void {
  trianglesAt = word(TRIANGLES);
  nodesAt = word(NODES);
  packsAt = word(PACKS);
  boundsAt = word(BUILD_AT);
  nodeCount = 0;
  packCount = 0;
  const shapes = word(SHAPE_COUNT);
  for (let shape = 0; shape < shapes; shape++) buildShape(word(SHAPES_AT) + shape * SHAPE_BYTES);
  buildTop();
  // The picture's sums begin where the scratch was, and they must begin at nothing.
  memory.fill(boundsAt, 0, word(TRIANGLE_COUNT) * BUILD_BYTES + BUILD_MARGIN);
}

/** Shares the scratch out for a tree over this many bounds. */
function layScratch(count: i32): void {
  indexAt = boundsAt + count * 32;
  binaryAt = (indexAt + count * 4 + 15) & ~15;
  binAt = binaryAt + (2 * count + 2) * BINARY_BYTES;
  binaryCount = 1;
}

function buildShape(shape: i32): void {
  const first = load<i32>(shape);
  const count = load<i32>(shape, 4);
  layScratch(count);
  for (let i = 0; i < count; i++) {
    const t = trianglesAt + (first + i) * TRIANGLE_BYTES;
    // The third load reads one float past the corner, within the triangle.
    const a = v128.load(t);
    const b = v128.load(t + 12);
    const c = v128.load(t + 24);
    v128.store(boundsAt + i * 32, f32x4.pmin(f32x4.pmin(a, b), c));
    v128.store(boundsAt + i * 32 + 16, f32x4.pmax(f32x4.pmax(a, b), c));
    store<i32>(indexAt + i * 4, i);
  }
  firstTriangle = first;
  leafSize = 4;
  split(0, 0, count, 0);
  v128.store(shape + 16, v128.load(binaryAt));
  v128.store(shape + 32, v128.load(binaryAt + 16));
  store<i32>(shape, collapse(0), 8);
}

function buildTop(): void {
  const count = word(INSTANCE_COUNT);
  if (count == 0) {
    store<i32>(BASE + ROOT, nodeCount);
    writeEmptyNode();
    return;
  }
  layScratch(count);
  for (let i = 0; i < count; i++) {
    boundInstance(word(INSTANCES_AT) + i * INSTANCE_BYTES, boundsAt + i * 32);
    store<i32>(indexAt + i * 4, i);
  }
  leafSize = 1;
  split(0, 0, count, 0);
  store<i32>(BASE + ROOT, collapse(0));
}

/** The scene bounds of an instance: those of its shape's box, turned. */
function boundInstance(instance: i32, out: i32): void {
  const shape = word(SHAPES_AT) + load<i32>(instance, 88) * SHAPE_BYTES;
  const scale = load<f32>(instance, 84);
  for (let axis = 0; axis < 3; axis++) {
    let low = load<f32>(instance + 36 + axis * 4);
    let high = low;
    for (let own = 0; own < 3; own++) {
      const along = load<f32>(instance + 48 + (axis * 3 + own) * 4) * scale;
      const a = along * load<f32>(shape + 16 + own * 4);
      const b = along * load<f32>(shape + 32 + own * 4);
      low += min(a, b);
      high += max(a, b);
    }
    store<f32>(out + axis * 4, low);
    store<f32>(out + 16 + axis * 4, high);
  }
}

function writeEmptyNode(): void {
  const node = nodesAt + nodeCount++ * NODE_BYTES;
  for (let plane = 0; plane < 6; plane++) {
    v128.store(node + plane * 16, (plane & 1) == 0 ? emptyMin() : emptyMax());
  }
  v128.store(node + 96, i32x4.splat(0));
}

function split(node: i32, first: i32, count: i32, depth: i32): void {
  let low = emptyMin();
  let high = emptyMax();
  let centreLow = emptyMin();
  let centreHigh = emptyMax();
  for (let i = first; i < first + count; i++) {
    const b = boundsAt + load<i32>(indexAt + i * 4) * 32;
    const mn = v128.load(b);
    const mx = v128.load(b, 16);
    low = f32x4.pmin(low, mn);
    high = f32x4.pmax(high, mx);
    const centre = f32x4.add(mn, mx);
    centreLow = f32x4.pmin(centreLow, centre);
    centreHigh = f32x4.pmax(centreHigh, centre);
  }
  const at = binaryAt + node * BINARY_BYTES;
  v128.store(at, low);
  v128.store(at + 16, high);
  const extent = f32x4.sub(centreHigh, centreLow);
  const ex = f32x4.extract_lane(extent, 0);
  const ey = f32x4.extract_lane(extent, 1);
  const ez = f32x4.extract_lane(extent, 2);
  let axis = 0;
  let size = ex;
  if (ey > size) {
    axis = 1;
    size = ey;
  }
  if (ez > size) {
    axis = 2;
    size = ez;
  }
  if (count <= leafSize) {
    store<i32>(at + 12, first);
    store<i32>(at + 28, count);
    return;
  }
  let middle = first + count / 2;
  if (size > 1e-12 && depth < 48) {
    const from = load<f32>(laneAddress(centreLow, axis));
    const scale: f32 = (f32(BINS) * 0.99999) / size;
    middle = partition(first, count, axis, from, scale);
    if (middle == first || middle == first + count) middle = first + count / 2;
  }
  const left = binaryCount;
  binaryCount += 2;
  store<i32>(at + 12, left);
  store<i32>(at + 28, 0);
  split(left, first, middle - first, depth + 1);
  split(left + 1, middle, first + count - middle, depth + 1);
}

/** Spills a vector beside the bins, so that one lane can be read by number. */
// @ts-ignore: decorator
@inline
function laneAddress(value: v128, lane: i32): i32 {
  v128.store(binAt + BINS * 64, value);
  return binAt + BINS * 64 + lane * 4;
}

/** Reorders the indices around the cheapest bin border; gives the first index of the right side. */
function partition(first: i32, count: i32, axis: i32, from: f32, scale: f32): i32 {
  for (let b = 0; b < BINS; b++) {
    v128.store(binAt + b * 64, emptyMin());
    v128.store(binAt + b * 64 + 16, emptyMax());
    store<i32>(binAt + b * 64 + 32, 0);
  }
  for (let i = first; i < first + count; i++) {
    const bounds = boundsAt + load<i32>(indexAt + i * 4) * 32;
    const centre = load<f32>(bounds + axis * 4) + load<f32>(bounds + 16 + axis * 4);
    const bin = binAt + i32((centre - from) * scale) * 64;
    v128.store(bin, f32x4.pmin(v128.load(bin), v128.load(bounds)));
    v128.store(bin + 16, f32x4.pmax(v128.load(bin + 16), v128.load(bounds + 16)));
    store<i32>(bin + 32, load<i32>(bin + 32) + 1);
  }
  // Sweep from the right, keeping the cost of everything right of each border.
  let low = emptyMin();
  let high = emptyMax();
  let held = 0;
  for (let b = BINS - 1; b > 0; b--) {
    const bin = binAt + b * 64;
    low = f32x4.pmin(low, v128.load(bin));
    high = f32x4.pmax(high, v128.load(bin + 16));
    held += load<i32>(bin + 32);
    store<f32>(bin + 36, held == 0 ? 0 : halfArea(low, high) * f32(held));
  }
  low = emptyMin();
  high = emptyMax();
  held = 0;
  let best = f32.MAX_VALUE;
  let border = 0;
  for (let b = 0; b < BINS - 1; b++) {
    const bin = binAt + b * 64;
    low = f32x4.pmin(low, v128.load(bin));
    high = f32x4.pmax(high, v128.load(bin + 16));
    held += load<i32>(bin + 32);
    if (held == 0 || held == count) continue;
    const cost = halfArea(low, high) * f32(held) + load<f32>(bin + 64 + 36);
    if (cost < best) {
      best = cost;
      border = b + 1;
    }
  }
  let i = first;
  let j = first + count - 1;
  while (i <= j) {
    const index = load<i32>(indexAt + i * 4);
    const bounds = boundsAt + index * 32;
    const centre = load<f32>(bounds + axis * 4) + load<f32>(bounds + 16 + axis * 4);
    if (i32((centre - from) * scale) < border) {
      i++;
    } else {
      store<i32>(indexAt + i * 4, load<i32>(indexAt + j * 4));
      store<i32>(indexAt + j * 4, index);
      j--;
    }
  }
  return i;
}

/** Writes the four-wide node of a binary one; gives its reference (≥ 0 node, < 0 complement of a pack). */
function collapse(binary: i32): i32 {
  const at = binaryAt + binary * BINARY_BYTES;
  let a = binary;
  let b = -1;
  let c = -1;
  let d = -1;
  let held = 1;
  if (load<i32>(at + 28) == 0) {
    a = load<i32>(at + 12);
    b = a + 1;
    held = 2;
    while (held < 4) {
      let widest = -1;
      let area: f32 = -1;
      for (let k = 0; k < held; k++) {
        const child = binaryAt + (k == 0 ? a : k == 1 ? b : c) * BINARY_BYTES;
        if (load<i32>(child + 28) != 0) continue;
        const size = halfArea(v128.load(child), v128.load(child + 16));
        if (size > area) {
          area = size;
          widest = k;
        }
      }
      if (widest < 0) break;
      const child = binaryAt + (widest == 0 ? a : widest == 1 ? b : c) * BINARY_BYTES;
      const left = load<i32>(child + 12);
      if (widest == 0) a = left;
      else if (widest == 1) b = left;
      else c = left;
      if (held == 2) c = left + 1;
      else d = left + 1;
      held++;
    }
  }
  const node = nodeCount++;
  const out = nodesAt + node * NODE_BYTES;
  for (let k = 0; k < 4; k++) {
    const source = k == 0 ? a : k == 1 ? b : k == 2 ? c : d;
    if (k >= held) {
      for (let axis = 0; axis < 3; axis++) {
        store<f32>(out + axis * 32 + k * 4, f32.MAX_VALUE);
        store<f32>(out + axis * 32 + 16 + k * 4, -f32.MAX_VALUE);
      }
      store<i32>(out + 96 + k * 4, 0);
      continue;
    }
    const child = binaryAt + source * BINARY_BYTES;
    for (let axis = 0; axis < 3; axis++) {
      store<f32>(out + axis * 32 + k * 4, load<f32>(child + axis * 4));
      store<f32>(out + axis * 32 + 16 + k * 4, load<f32>(child + 16 + axis * 4));
    }
    const size = load<i32>(child + 28);
    const reference = size == 0 ? collapse(source) : leafSize == 1 ? ~load<i32>(indexAt + load<i32>(child + 12) * 4) : ~pack(load<i32>(child + 12), size);
    store<i32>(out + 96 + k * 4, reference);
  }
  return node;
}

/** Writes up to four triangles side by side; missing ones are degenerate and never hit. */
function pack(first: i32, count: i32): i32 {
  const out = packsAt + packCount * PACK_BYTES;
  for (let k = 0; k < 4; k++) {
    const filled = k < count;
    const triangle = firstTriangle + (filled ? load<i32>(indexAt + (first + k) * 4) : 0);
    const t = trianglesAt + triangle * TRIANGLE_BYTES;
    for (let axis = 0; axis < 3; axis++) {
      const corner = load<f32>(t + axis * 4);
      store<f32>(out + axis * 16 + k * 4, corner);
      store<f32>(out + (3 + axis) * 16 + k * 4, filled ? load<f32>(t + 12 + axis * 4) - corner : 0);
      store<f32>(out + (6 + axis) * 16 + k * 4, filled ? load<f32>(t + 24 + axis * 4) - corner : 0);
    }
    store<i32>(out + 144 + k * 4, triangle);
  }
  return packCount++;
}
