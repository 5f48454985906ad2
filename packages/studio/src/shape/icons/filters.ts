import type { Field, Lattice } from "./lattice.js";

/** The largest value within a square of so many nodes to each side; at least 0. */
export function largestAround(field: Field, lattice: Lattice, reach: number): Field {
  return slideMost(slideMost(field, lattice, reach, true), lattice, reach, false);
}

/** The mean over a square of so many nodes to each side; beyond the border everything is 0. */
export function meanAround(field: Field, lattice: Lattice, reach: number): Field {
  if (reach === 0) return field;
  return slideMean(slideMean(field, lattice, reach, true), lattice, reach, false);
}

function slideMost(field: Field, { columns, rows }: Lattice, reach: number, alongRows: boolean): Field {
  const out = new Float32Array(field.length);
  const [lines, length, stride, next] = alongRows ? [rows, columns, 1, columns] : [columns, rows, columns, 1];
  for (let line = 0; line < lines; line++) {
    const start = line * next;
    for (let k = 0; k < length; k++) {
      let most = 0;
      for (let n = Math.max(0, k - reach); n <= Math.min(length - 1, k + reach); n++) {
        most = Math.max(most, field[start + n * stride]);
      }
      out[start + k * stride] = most;
    }
  }
  return out;
}

function slideMean(field: Field, { columns, rows }: Lattice, reach: number, alongRows: boolean): Field {
  const out = new Float32Array(field.length);
  const [lines, length, stride, next] = alongRows ? [rows, columns, 1, columns] : [columns, rows, columns, 1];
  for (let line = 0; line < lines; line++) {
    const start = line * next;
    let sum = 0;
    for (let k = -reach; k < length; k++) {
      if (k + reach < length) sum += field[start + (k + reach) * stride];
      if (k - reach - 1 >= 0) sum -= field[start + (k - reach - 1) * stride];
      if (k >= 0) out[start + k * stride] = sum / (2 * reach + 1);
    }
  }
  return out;
}
