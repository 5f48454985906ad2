/** A square lattice of nodes over the view box; node (i, j) is at index j × columns + i. */
export interface Lattice {
  /** Place of node (0, 0), view-box units. */
  readonly x: number;
  readonly y: number;
  /** Distance between neighbours. */
  readonly step: number;
  readonly columns: number;
  readonly rows: number;
}

/** One number per node. */
export type Field = Float32Array;

/** A lattice over the view box of 32 units with a margin, so that nothing touches its border. */
export function latticeOverViewBox(step: number): Lattice {
  const margin = Math.ceil(1.5 / step) * step;
  const columns = Math.round((32 + 2 * margin) / step) + 1;
  return { x: -margin, y: -margin, step, columns, rows: columns };
}

/** Every second node of a lattice. */
export function everySecond(lattice: Lattice): Lattice {
  const { columns, rows, step } = lattice;
  return { ...lattice, step: 2 * step, columns: (columns + 1) >> 1, rows: (rows + 1) >> 1 };
}

/** The part of a lattice that covers a box; its nodes are nodes of the whole. */
export function windowOf(
  whole: Lattice,
  left: number,
  top: number,
  right: number,
  bottom: number,
): Lattice & { readonly column: number; readonly row: number } {
  const column = Math.max(0, Math.floor((left - whole.x) / whole.step));
  const row = Math.max(0, Math.floor((top - whole.y) / whole.step));
  const lastColumn = Math.min(whole.columns - 1, Math.ceil((right - whole.x) / whole.step));
  const lastRow = Math.min(whole.rows - 1, Math.ceil((bottom - whole.y) / whole.step));
  return {
    x: whole.x + column * whole.step,
    y: whole.y + row * whole.step,
    step: whole.step,
    columns: lastColumn - column + 1,
    rows: lastRow - row + 1,
    column,
    row,
  };
}

/** Bilinear value of a field at a point; beyond the border, that of the border. */
export function sample(field: Field, lattice: Lattice, x: number, y: number): number {
  const u = Math.min(lattice.columns - 1.001, Math.max(0, (x - lattice.x) / lattice.step));
  const v = Math.min(lattice.rows - 1.001, Math.max(0, (y - lattice.y) / lattice.step));
  const i = Math.floor(u);
  const j = Math.floor(v);
  const at = j * lattice.columns + i;
  const s = u - i;
  const t = v - j;
  return (
    (1 - t) * ((1 - s) * field[at] + s * field[at + 1]) +
    t * ((1 - s) * field[at + lattice.columns] + s * field[at + lattice.columns + 1])
  );
}

/** A field resampled bilinearly onto another lattice. */
export function resample(field: Field, from: Lattice, to: Lattice): Field {
  const out = new Float32Array(to.columns * to.rows);
  for (let j = 0, at = 0; j < to.rows; j++) {
    const y = to.y + j * to.step;
    for (let i = 0; i < to.columns; i++, at++) out[at] = sample(field, from, to.x + i * to.step, y);
  }
  return out;
}

/**
 * A field smoothed by the uniform cubic B-spline through its values as control points, with its gradient:
 * twice differentiable, so that nothing that rides on it shows the lattice.
 */
export function spline(
  field: Field,
  lattice: Lattice,
  x: number,
  y: number,
  out: [value: number, dx: number, dy: number],
): void {
  const u = Math.min(lattice.columns - 2.001, Math.max(1, (x - lattice.x) / lattice.step));
  const v = Math.min(lattice.rows - 2.001, Math.max(1, (y - lattice.y) / lattice.step));
  const i = Math.floor(u);
  const j = Math.floor(v);
  const s = u - i;
  const t = v - j;
  let value = 0;
  let dx = 0;
  let dy = 0;
  for (let b = 0; b < 4; b++) {
    const wy = weight(b, t);
    const sy = slope(b, t);
    const at = (j + b - 1) * lattice.columns + i - 1;
    for (let a = 0; a < 4; a++) {
      const f = field[at + a];
      const wx = weight(a, s);
      value += wx * wy * f;
      dx += slope(a, s) * wy * f;
      dy += wx * sy * f;
    }
  }
  out[0] = value;
  out[1] = dx / lattice.step;
  out[2] = dy / lattice.step;
}

function weight(k: number, t: number): number {
  const r = 1 - t;
  if (k === 0) return (r * r * r) / 6;
  if (k === 1) return 2 / 3 - t * t + (t * t * t) / 2;
  if (k === 2) return 2 / 3 - r * r + (r * r * r) / 2;
  return (t * t * t) / 6;
}

function slope(k: number, t: number): number {
  const r = 1 - t;
  if (k === 0) return -(r * r) / 2;
  if (k === 1) return -2 * t + 1.5 * t * t;
  if (k === 2) return 2 * r - 1.5 * r * r;
  return (t * t) / 2;
}
