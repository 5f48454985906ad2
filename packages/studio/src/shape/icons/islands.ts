import type { Field, Lattice } from "./lattice.js";
import type { Box } from "./layers.js";

/** A connected piece of a layer. */
export interface Island {
  readonly label: number;
  readonly box: Box;
  /** Half its width where it is widest, as far as that is measured. */
  readonly thickness: number;
}

/** Pieces nearer to each other than twice this (view-box units) count as one. */
const NEAR = 0.3;
/** Farther outside than anything is drawn. */
const FAR = 1;
/** Of so many pieces and more, all are drawn together. */
const MOST = 40;

/** The connected pieces of a region and, for each node in or near one, its number (−1 elsewhere). */
export function islandsOf(own: Field, lattice: Lattice): { islands: Island[]; labels: Int16Array } {
  const { columns, rows, step } = lattice;
  const labels = new Int16Array(own.length).fill(-1);
  const islands: Island[] = [];
  const pending: number[] = [];
  for (let start = 0; start < own.length; start++) {
    if (own[start] <= 0 || labels[start] >= 0) continue;
    const label = islands.length;
    let [left, top, right, bottom] = [columns, rows, 0, 0];
    let thickness = 0;
    labels[start] = label;
    pending.push(start);
    while (pending.length > 0) {
      const at = pending.pop()!;
      const i = at % columns;
      const j = (at - i) / columns;
      if (own[at] > 0) {
        left = Math.min(left, i);
        right = Math.max(right, i);
        top = Math.min(top, j);
        bottom = Math.max(bottom, j);
        thickness = Math.max(thickness, own[at]);
      }
      if (i === 0 || j === 0 || i === columns - 1 || j === rows - 1) continue;
      for (const next of [at - 1, at + 1, at - columns, at + columns]) {
        if (labels[next] >= 0 || own[next] <= -NEAR) continue;
        labels[next] = label;
        pending.push(next);
      }
    }
    islands.push({
      label,
      thickness,
      box: {
        left: lattice.x + (left - 1) * step,
        top: lattice.y + (top - 1) * step,
        right: lattice.x + (right + 1) * step,
        bottom: lattice.y + (bottom + 1) * step,
      },
    });
  }
  if (islands.length <= MOST) return { islands, labels };
  const box = islands.reduce((all, island) => union(all, island.box), islands[0].box);
  const thickness = islands.reduce((most, island) => Math.max(most, island.thickness), 0);
  return { islands: [{ label: 0, box, thickness }], labels: labels.map((label) => Math.min(label, 0)) };
}

/** A layer's distances with every other island taken away, given on a lattice that may be finer. */
export function alone(own: Field, on: Lattice, label: number, labels: Int16Array, of: Lattice): Field {
  return own.map((distance, at) => {
    if (distance <= -FAR) return distance;
    const column = at % on.columns;
    const i = Math.round((on.x + column * on.step - of.x) / of.step);
    const j = Math.round((on.y + ((at - column) / on.columns) * on.step - of.y) / of.step);
    const there = i < 0 || j < 0 || i >= of.columns || j >= of.rows ? -1 : labels[j * of.columns + i];
    return there < 0 || there === label ? distance : -FAR;
  });
}

function union(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
