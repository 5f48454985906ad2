import { everySecond, type Field, type Lattice } from "./lattice.js";

/** A solution of the screened Poisson equation on a lattice. */
export interface Inflation {
  readonly lattice: Lattice;
  /** Signed distance to the contour, positive inside. */
  readonly inside: Field;
  readonly u: Field;
}

/** Where a contour crosses a lattice edge nearer than this part of the edge, it is taken to lie here. */
const NEAREST = 0.02;

/**
 * Solves ∇²u − u/L² = −2 where `inside` is positive, with u = 0 on its zero contour (Shortley–Weller
 * differences at the contour), by successive over-relaxation from a coarse solution.
 * @param inside signed distance to the contour, in the lattice's units
 * @param length the screening length L: farther from the contour than this, u levels off at 2L²
 * @param floor where the contour runs along this y from above, u is free instead (its slope is 0)
 */
export function inflate(
  inside: Field,
  lattice: Lattice,
  length: number,
  floor: number | null = null,
): Inflation {
  return { lattice, inside, u: solve(inside, lattice, length, floor) };
}

/** A solution taken over from a coarser lattice, worked out anew between its border and the finer contour. */
export function refine(near: Field, inside: Field, lattice: Lattice, length: number): Inflation {
  const u = near.map((value, at) => (inside[at] > 0 ? Math.max(0, value) : 0));
  relax(u, stencilsOf(inside, lattice, length, null), lattice.columns, 24);
  return { lattice, inside, u };
}

function solve(inside: Field, lattice: Lattice, length: number, floor: number | null): Field {
  const { columns, rows, step } = lattice;
  const far = length / step > 4 && Math.min(columns, rows) > 24;
  const u = far
    ? prolong(solveCoarse(inside, lattice, length, floor), lattice)
    : new Float32Array(columns * rows);
  const stencils = stencilsOf(inside, lattice, length, floor);
  if (!far) for (const at of stencils.nodes) u[at] = length * length;
  relax(u, stencils, columns, far ? 8 : 12 + Math.ceil((4 * length) / step));
  return u;
}

function solveCoarse(inside: Field, lattice: Lattice, length: number, floor: number | null): Field {
  const coarse = everySecond(lattice);
  const field = new Float32Array(coarse.columns * coarse.rows);
  for (let j = 0, at = 0; j < coarse.rows; j++) {
    for (let i = 0; i < coarse.columns; i++, at++) field[at] = inside[2 * j * lattice.columns + 2 * i];
  }
  return solve(field, coarse, length, floor);
}

function prolong(coarse: Field, to: Lattice): Field {
  const from = everySecond(to);
  const u = new Float32Array(to.columns * to.rows);
  for (let j = 0, at = 0; j < to.rows; j++) {
    const a = (j >> 1) * from.columns;
    const b = Math.min(from.rows - 1, (j + 1) >> 1) * from.columns;
    for (let i = 0; i < to.columns; i++, at++) {
      const c = i >> 1;
      const d = Math.min(from.columns - 1, (i + 1) >> 1);
      u[at] = (coarse[a + c] + coarse[a + d] + coarse[b + c] + coarse[b + d]) / 4;
    }
  }
  return u;
}

/** The five-point equation of every inside node: u = left·u₋ + right·u₊ + up·u↑ + down·u↓ + source. */
interface Stencils {
  readonly nodes: Int32Array;
  readonly weights: Float32Array;
}

function stencilsOf(
  inside: Field,
  { y, columns, rows, step }: Lattice,
  length: number,
  floor: number | null,
): Stencils {
  const nodes = new Int32Array(inside.length);
  let count = 0;
  for (let j = 1; j < rows - 1; j++) {
    for (let i = 1, at = j * columns + 1; i < columns - 1; i++, at++) if (inside[at] > 0) nodes[count++] = at;
  }
  const weights = new Float32Array(count * 5);
  const plain = 4 / (step * step) + 1 / (length * length);
  for (let k = 0, out = 0; k < count; k++, out += 5) {
    const at = nodes[k];
    const here = inside[at];
    const west = inside[at - 1];
    const east = inside[at + 1];
    const north = inside[at - columns];
    const south = inside[at + columns];
    if (west > 0 && east > 0 && north > 0 && south > 0) {
      weights.fill(1 / (step * step * plain), out, out + 4);
      weights[out + 4] = 2 / plain;
      continue;
    }
    const w = reach(here, west) * step;
    const e = reach(here, east) * step;
    const n = reach(here, north) * step;
    const s = reach(here, south) * step;
    // A free contour lets nothing through: the strip down to it only exchanges with the node above.
    const freedom =
      south > 0 || floor === null ? 0 : freedomOf(floor - (y + Math.floor(at / columns) * step + s));
    const up = freedom / (n * (n / 2 + s)) + ((1 - freedom) * 2) / (n * (n + s));
    const down = ((1 - freedom) * 2) / (s * (n + s));
    const own = 2 / (w * e) + up + down + 1 / (length * length);
    weights[out] = west > 0 ? 2 / (w * (w + e)) / own : 0;
    weights[out + 1] = east > 0 ? 2 / (e * (w + e)) / own : 0;
    weights[out + 2] = north > 0 ? up / own : 0;
    weights[out + 3] = south > 0 ? down / own : 0;
    weights[out + 4] = 2 / own;
  }
  return { nodes: nodes.subarray(0, count), weights };
}

/** How free a contour is that lies this far above the floor: wholly on it, not at all from a third of a unit on. */
export function freedomOf(above: number): number {
  const near = Math.max(0, 1 - Math.max(0, above - 0.03) / 0.3);
  return near * near;
}

/** Part of a lattice edge that lies inside, from an inside node towards a neighbour. */
function reach(here: number, there: number): number {
  return there > 0 ? 1 : Math.max(NEAREST, here / (here - there));
}

function relax(u: Field, { nodes, weights }: Stencils, columns: number, sweeps: number): void {
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const over = sweep < 2 || sweep >= sweeps - 2 ? 1 : 1.6;
    for (let k = 0, w = 0; k < nodes.length; k++, w += 5) {
      const at = nodes[k];
      const next =
        weights[w] * u[at - 1] +
        weights[w + 1] * u[at + 1] +
        weights[w + 2] * u[at - columns] +
        weights[w + 3] * u[at + columns] +
        weights[w + 4];
      u[at] += over * (next - u[at]);
    }
  }
}

/**
 * Gradient of u at a node: differences with the contour as a neighbour where it is nearer; outside, the mean of
 * the nearest inside nodes.
 */
export function gradientAt(
  { u, inside, lattice }: Inflation,
  at: number,
  out: [dx: number, dy: number],
): void {
  const { columns, rows, step } = lattice;
  const row = Math.floor(at / columns);
  const column = at - row * columns;
  if (row < 2 || column < 2 || row >= rows - 2 || column >= columns - 2) {
    out[0] = 0;
    out[1] = 0;
    return;
  }
  if (inside[at] > 0) {
    out[0] = slope(u, inside, at, 1) / step;
    out[1] = slope(u, inside, at, columns) / step;
    return;
  }
  let weight = 0;
  let sumX = 0;
  let sumY = 0;
  for (let b = -1; b <= 1; b++) {
    for (let a = -1; a <= 1; a++) {
      const near = at + b * columns + a;
      if (!(inside[near] > 0)) continue;
      const share = a === 0 || b === 0 ? 2 : 1;
      weight += share;
      sumX += share * slope(u, inside, near, 1);
      sumY += share * slope(u, inside, near, columns);
    }
  }
  out[0] = weight > 0 ? sumX / weight / step : 0;
  out[1] = weight > 0 ? sumY / weight / step : 0;
}

/** Rise of u per lattice step at an inside node, along rows (stride 1) or columns. */
function slope(u: Field, inside: Field, at: number, stride: number): number {
  const here = inside[at];
  const before = inside[at - stride];
  const after = inside[at + stride];
  const a = reach(here, before);
  const b = reach(here, after);
  const rise = (u[at] - (before > 0 ? u[at - stride] : 0)) / a;
  const fall = ((after > 0 ? u[at + stride] : 0) - u[at]) / b;
  return (rise * b + fall * a) / (a + b);
}
