import type { Field, Lattice } from "./lattice.js";

/** A solution of the screened Poisson equation and its gradient. */
export interface Inflation {
  readonly u: Field;
  readonly dx: Field;
  readonly dy: Field;
}

/** Where a contour crosses a lattice edge nearer than this part of the edge, it is taken to lie here. */
const NEAREST = 0.05;

/**
 * Solves ∇²u − u/L² = −2 where `inside` is positive, with u = 0 on its zero contour (Shortley–Weller
 * differences at the contour), by successive over-relaxation from a coarse solution.
 * @param inside signed distance to the contour, in the lattice's units
 * @param length the screening length L: farther from the contour than this, u levels off at 2L²
 */
export function inflate(inside: Field, lattice: Lattice, length: number): Inflation {
  const u = solve(inside, lattice, length);
  return { u, ...gradientOf(u, inside, lattice) };
}

function solve(inside: Field, lattice: Lattice, length: number): Field {
  const { columns, rows, step } = lattice;
  const far = length / step > 6 && Math.min(columns, rows) > 24;
  let u: Field;
  if (far) {
    const coarse: Lattice = {
      ...lattice,
      step: step * 2,
      columns: (columns + 1) >> 1,
      rows: (rows + 1) >> 1,
    };
    const half = new Float32Array(coarse.columns * coarse.rows);
    for (let j = 0, at = 0; j < coarse.rows; j++) {
      for (let i = 0; i < coarse.columns; i++, at++) half[at] = inside[2 * j * columns + 2 * i]!;
    }
    u = prolong(solve(half, coarse, length), coarse, lattice);
  } else {
    u = new Float32Array(columns * rows);
  }
  const stencil = stencilsOf(inside, lattice, length);
  if (!far) for (const at of stencil.nodes) u[at] = length * length;
  relax(u, stencil, columns, far ? 10 : Math.min(60, 16 + Math.ceil((4 * length) / step)));
  return u;
}

function prolong(coarse: Field, from: Lattice, to: Lattice): Field {
  const u = new Float32Array(to.columns * to.rows);
  for (let j = 0, at = 0; j < to.rows; j++) {
    const a = (j >> 1) * from.columns;
    const b = Math.min(from.rows - 1, (j + 1) >> 1) * from.columns;
    for (let i = 0; i < to.columns; i++, at++) {
      const c = i >> 1;
      const d = Math.min(from.columns - 1, (i + 1) >> 1);
      u[at] = (coarse[a + c]! + coarse[a + d]! + coarse[b + c]! + coarse[b + d]!) / 4;
    }
  }
  return u;
}

/** The five-point equation of every inside node: u = left·u₋ + right·u₊ + up·u↑ + down·u↓ + source. */
interface Stencils {
  readonly nodes: Int32Array;
  readonly weights: Float32Array;
  readonly length: number;
}

function stencilsOf(inside: Field, { columns, rows, step }: Lattice, length: number): Stencils {
  const nodes: number[] = [];
  for (let j = 1; j < rows - 1; j++) {
    for (let i = 1, at = j * columns + 1; i < columns - 1; i++, at++) if (inside[at]! > 0) nodes.push(at);
  }
  const weights = new Float32Array(nodes.length * 5);
  const reach = (here: number, there: number) => (there > 0 ? 1 : Math.max(NEAREST, here / (here - there)));
  nodes.forEach((at, k) => {
    const here = inside[at]!;
    const west = inside[at - 1]!;
    const east = inside[at + 1]!;
    const north = inside[at - columns]!;
    const south = inside[at + columns]!;
    const w = reach(here, west) * step;
    const e = reach(here, east) * step;
    const n = reach(here, north) * step;
    const s = reach(here, south) * step;
    const own = 2 / (w * e) + 2 / (n * s) + 1 / (length * length);
    weights[5 * k] = west > 0 ? 2 / (w * (w + e)) / own : 0;
    weights[5 * k + 1] = east > 0 ? 2 / (e * (w + e)) / own : 0;
    weights[5 * k + 2] = north > 0 ? 2 / (n * (n + s)) / own : 0;
    weights[5 * k + 3] = south > 0 ? 2 / (s * (n + s)) / own : 0;
    weights[5 * k + 4] = 2 / own;
  });
  return { nodes: Int32Array.from(nodes), weights, length };
}

function relax(u: Field, { nodes, weights }: Stencils, columns: number, sweeps: number): void {
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const over = sweep < 2 || sweep >= sweeps - 2 ? 1 : 1.6;
    for (let k = 0, w = 0; k < nodes.length; k++, w += 5) {
      const at = nodes[k]!;
      const next =
        weights[w]! * u[at - 1]! +
        weights[w + 1]! * u[at + 1]! +
        weights[w + 2]! * u[at - columns]! +
        weights[w + 3]! * u[at + columns]! +
        weights[w + 4]!;
      u[at] = u[at]! + over * (next - u[at]!);
    }
  }
}

/** Differences inside with the contour as a neighbour where it is nearer; outside, the mean of near inside ones. */
function gradientOf(u: Field, inside: Field, { columns, rows, step }: Lattice): { dx: Field; dy: Field } {
  const dx = new Float32Array(u.length);
  const dy = new Float32Array(u.length);
  const along = (at: number, stride: number): number => {
    const here = inside[at]!;
    const before = inside[at - stride]!;
    const after = inside[at + stride]!;
    const a = before > 0 ? 1 : Math.max(NEAREST, here / (here - before));
    const b = after > 0 ? 1 : Math.max(NEAREST, here / (here - after));
    const rise = (u[at]! - (before > 0 ? u[at - stride]! : 0)) / a;
    const fall = ((after > 0 ? u[at + stride]! : 0) - u[at]!) / b;
    return (rise * b + fall * a) / ((a + b) * step);
  };
  for (let j = 1; j < rows - 1; j++) {
    for (let i = 1, at = j * columns + 1; i < columns - 1; i++, at++) {
      if (!(inside[at]! > 0)) continue;
      dx[at] = along(at, 1);
      dy[at] = along(at, columns);
    }
  }
  for (let j = 1; j < rows - 1; j++) {
    for (let i = 1, at = j * columns + 1; i < columns - 1; i++, at++) {
      if (inside[at]! > 0) continue;
      let weight = 0;
      let sumX = 0;
      let sumY = 0;
      for (let b = -1; b <= 1; b++) {
        for (let a = -1; a <= 1; a++) {
          const near = at + b * columns + a;
          if (!(inside[near]! > 0)) continue;
          const share = a === 0 || b === 0 ? 2 : 1;
          weight += share;
          sumX += share * dx[near]!;
          sumY += share * dy[near]!;
        }
      }
      if (weight > 0) {
        dx[at] = sumX / weight;
        dy[at] = sumY / weight;
      }
    }
  }
  return { dx, dy };
}
