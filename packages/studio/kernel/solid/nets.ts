import { distanceTo, gradientInto, INSIDE, near, OUTSIDE } from "./group";
import { take } from "./memory";
import { pushTriangle, pushVertex, vertexAt } from "./skin";

/** Samples along the side of the smallest block that is asked, or skipped, as one; and of the first. */
const SMALLEST = 4;
const FIRST = 32;

/** The lattice: its first corner, the length of a cell, samples along each axis. */
let originX: f64 = 0;
let originY: f64 = 0;
let originZ: f64 = 0;
let cell: f64 = 0;
let nx: i32 = 0;
let ny: i32 = 0;
let nz: i32 = 0;

/** A float and a vertex index per sample. */
let values: usize = 0;
let vertexOf: usize = 0;

/** Blocks that the surface can reach, one linked to the next: x, y, z, what matters there of the group, next. */
let firstBlock: usize = 0;
let lastBlock: usize = 0;

/** A point, and a gradient, being worked on. */
let place: usize = 0;
let gradient: usize = 0;

/**
 * The surface of a group as triangles about `side` long: naive surface nets (S. Gibson, 1998) over the blocks
 * that the surface can reach, each vertex then walked down the gradient onto the surface.
 */
export function polygonise(
  group: usize,
  side: f64,
  x: f64,
  y: f64,
  z: f64,
  countX: i32,
  countY: i32,
  countZ: i32,
): void {
  originX = x;
  originY = y;
  originZ = z;
  cell = side;
  nx = countX;
  ny = countY;
  nz = countZ;
  const count = <usize>(nx * ny * nz);
  values = take(count << 2);
  for (let i: usize = 0; i < count; i++) store<f32>(values + (i << 2), 1);
  vertexOf = take(count << 2);
  memory.fill(vertexOf, 0, count << 2);
  place = take(24);
  gradient = take(24);
  firstBlock = 0;
  lastBlock = 0;
  for (let bz = 0; bz < nz; bz += FIRST) {
    for (let by = 0; by < ny; by += FIRST) {
      for (let bx = 0; bx < nx; bx += FIRST) search(bx, by, bz, group, FIRST);
    }
  }
  for (let b = firstBlock; b != 0; b = <usize>load<u32>(b, 16)) netVertices(b);
  for (let b = firstBlock; b != 0; b = <usize>load<u32>(b, 16)) netQuads(b);
}

/** Finds the smallest blocks that the surface can reach and samples them, halving blocks from the first down. */
function search(x: i32, y: i32, z: i32, group: usize, side: i32): void {
  if (x >= nx || y >= ny || z >= nz) return;
  const half = <f64>side / 2;
  // A block's cells reach one sample further on; a cell more makes up for inexact distances.
  const radius = (half + 1) * cell * sqrt<f64>(3);
  const mx = originX + (<f64>x + half) * cell;
  const my = originY + (<f64>y + half) * cell;
  const mz = originZ + (<f64>z + half) * cell;
  const kept = near(group, mx, my, mz, radius);
  if (kept == OUTSIDE) return;
  if (kept == INSIDE) {
    sample(x, y, z, side, 0);
    return;
  }
  if (side <= SMALLEST) {
    remember(x, y, z, kept);
    sample(x, y, z, side, kept);
    return;
  }
  const step = side >> 1;
  for (let child = 0; child < 8; child++) {
    search(
      x + (child & 1 ? step : 0),
      y + (child & 2 ? step : 0),
      z + (child & 4 ? step : 0),
      kept,
      step,
    );
  }
}

function remember(x: i32, y: i32, z: i32, group: usize): void {
  const block = take(24);
  store<i32>(block, x);
  store<i32>(block, y, 4);
  store<i32>(block, z, 8);
  store<u32>(block, group, 12);
  store<u32>(block, 0, 16);
  if (lastBlock == 0) firstBlock = block;
  else store<u32>(lastBlock, block, 16);
  lastBlock = block;
}

/** Asks the group (0: the block is full) at every sample of a block. */
function sample(fromX: i32, fromY: i32, fromZ: i32, side: i32, group: usize): void {
  const endX = min(fromX + side, nx);
  const endY = min(fromY + side, ny);
  const endZ = min(fromZ + side, nz);
  for (let z = fromZ; z < endZ; z++) {
    for (let y = fromY; y < endY; y++) {
      const row = values + (<usize>((z * ny + y) * nx) << 2);
      for (let x = fromX; x < endX; x++) {
        const d =
          group == 0
            ? -1
            : distanceTo(group, originX + <f64>x * cell, originY + <f64>y * cell, originZ + <f64>z * cell);
        store<f32>(row + (<usize>x << 2), <f32>d);
      }
    }
  }
}

// @ts-expect-error: decorator
@inline
function valueAt(index: i32): f32 {
  return load<f32>(values + (<usize>index << 2));
}

// @ts-expect-error: decorator
@inline
function vertexOfCell(index: i32): i32 {
  return load<i32>(vertexOf + (<usize>index << 2));
}

function netVertices(block: usize): void {
  const fromX = load<i32>(block);
  const fromY = load<i32>(block, 4);
  const fromZ = load<i32>(block, 8);
  const group = <usize>load<u32>(block, 12);
  const endX = min(fromX + SMALLEST, nx - 1);
  const endY = min(fromY + SMALLEST, ny - 1);
  const endZ = min(fromZ + SMALLEST, nz - 1);
  for (let z = fromZ; z < endZ; z++) {
    for (let y = fromY; y < endY; y++) {
      for (let x = fromX; x < endX; x++) {
        const base = (z * ny + y) * nx + x;
        if (!crossing(base)) continue;
        store<f64>(place, originX + (<f64>x + load<f64>(place)) * cell);
        store<f64>(place, originY + (<f64>y + load<f64>(place, 8)) * cell, 8);
        store<f64>(place, originZ + (<f64>z + load<f64>(place, 16)) * cell, 16);
        settle(place, gradient, group, cell);
        store<i32>(vertexOf + (<usize>base << 2), pushVertex(place, gradient));
      }
    }
  }
}

/** The mean of where the cell's twelve edges cross the surface, in cells, into `place`; false where none does. */
function crossing(base: i32): bool {
  const row = nx;
  const layer = nx * ny;
  const inside = valueAt(base) < 0;
  if (
    inside == valueAt(base + 1) < 0 &&
    inside == valueAt(base + row) < 0 &&
    inside == valueAt(base + layer) < 0 &&
    inside == valueAt(base + 1 + row) < 0 &&
    inside == valueAt(base + 1 + layer) < 0 &&
    inside == valueAt(base + row + layer) < 0 &&
    inside == valueAt(base + 1 + row + layer) < 0
  ) {
    return false;
  }
  memory.fill(place, 0, 24);
  let crossings = 0;
  for (let corner = 0; corner < 8; corner++) {
    const from = base + (corner & 1) + ((corner >> 1) & 1) * row + (corner >> 2) * layer;
    const a = <f64>valueAt(from);
    for (let axis = 0; axis < 3; axis++) {
      if (corner & (1 << axis)) continue;
      const b = <f64>valueAt(from + (axis == 0 ? 1 : axis == 1 ? row : layer));
      if (a < 0 == b < 0) continue;
      crossings++;
      for (let other = 0; other < 3; other++) raise(other, <f64>((corner >> other) & 1));
      raise(axis, a / (a - b));
    }
  }
  for (let axis: usize = 0; axis < 3; axis++) {
    store<f64>(place + (axis << 3), load<f64>(place + (axis << 3)) / <f64>crossings);
  }
  return true;
}

// @ts-expect-error: decorator
@inline
function raise(axis: i32, by: f64): void {
  const at = place + (<usize>axis << 3);
  store<f64>(at, load<f64>(at) + by);
}

/** How near to the surface, in cells, a point's gradient and one step along it are good enough. */
const NEAR: f64 = 0.06;

/** Walks a point onto the surface (at most a cell away) and leaves the gradient there. */
export function settle(place: usize, gradient: usize, group: usize, cell: f64): void {
  gradientInto(gradient, group, load<f64>(place), load<f64>(place, 8), load<f64>(place, 16), cell * 0.2);
  const gx = load<f64>(gradient);
  const gy = load<f64>(gradient, 8);
  const gz = load<f64>(gradient, 16);
  const slope = sqrt(gx * gx + gy * gy + gz * gz);
  if (slope < 1e-3) return;
  for (let round = 0; round < 2; round++) {
    const d = distanceTo(group, load<f64>(place), load<f64>(place, 8), load<f64>(place, 16));
    // So near the surface one step lands on it, and the gradient here is the one there.
    const near = round == 0 && abs(d) < NEAR * cell * slope;
    // Where the field is almost level a step would shoot off: no further than half a cell.
    const step = max(-cell / 2, min(cell / 2, d / slope)) / slope;
    store<f64>(place, load<f64>(place) - gx * step);
    store<f64>(place, load<f64>(place, 8) - gy * step, 8);
    store<f64>(place, load<f64>(place, 16) - gz * step, 16);
    if (near) return;
  }
  gradientInto(gradient, group, load<f64>(place), load<f64>(place, 8), load<f64>(place, 16), cell * 0.3);
}

function netQuads(block: usize): void {
  const fromX = max(1, load<i32>(block));
  const fromY = max(1, load<i32>(block, 4));
  const fromZ = max(1, load<i32>(block, 8));
  const endX = min(load<i32>(block) + SMALLEST, nx - 1);
  const endY = min(load<i32>(block, 4) + SMALLEST, ny - 1);
  const endZ = min(load<i32>(block, 8) + SMALLEST, nz - 1);
  const row = nx;
  const layer = nx * ny;
  for (let z = fromZ; z < endZ; z++) {
    for (let y = fromY; y < endY; y++) {
      for (let x = fromX; x < endX; x++) {
        const base = (z * ny + y) * nx + x;
        quad(base, 1, row, layer);
        quad(base, row, layer, 1);
        quad(base, layer, 1, row);
      }
    }
  }
}

/** The quad around a lattice edge along `along`, where the surface crosses it. */
// @ts-expect-error: decorator
@inline
function quad(base: i32, along: i32, u: i32, v: i32): void {
  const inside = valueAt(base) < 0;
  if (inside == valueAt(base + along) < 0) return;
  const a = vertexOfCell(base - u - v);
  const b = vertexOfCell(base - v);
  const c = vertexOfCell(base);
  const d = vertexOfCell(base - u);
  if (inside) pushQuad(a, b, c, d);
  else pushQuad(d, c, b, a);
}

/** Two triangles over the shorter diagonal. */
function pushQuad(a: i32, b: i32, c: i32, d: i32): void {
  if (apart(a, c) <= apart(b, d)) {
    pushTriangle(a, b, c, 0);
    pushTriangle(a, c, d, 0);
  } else {
    pushTriangle(a, b, d, 0);
    pushTriangle(b, c, d, 0);
  }
}

function apart(i: i32, j: i32): f64 {
  const p = vertexAt(i);
  const q = vertexAt(j);
  const dx = load<f64>(p) - load<f64>(q);
  const dy = load<f64>(p, 8) - load<f64>(q, 8);
  const dz = load<f64>(p, 16) - load<f64>(q, 16);
  return dx * dx + dy * dy + dz * dz;
}
