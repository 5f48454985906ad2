import type { Field, Lattice } from "./lattice.js";
import type { Box } from "./layers.js";

/** A connected piece of a layer. */
export interface Island {
  readonly box: Box;
}

/** Pieces nearer to each other than twice this (view-box units) count as one. */
const NEAR = 0.3;
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
      }
      if (i === 0 || j === 0 || i === columns - 1 || j === rows - 1) continue;
      for (const next of [at - 1, at + 1, at - columns, at + columns]) {
        if (labels[next] >= 0 || own[next] <= -NEAR) continue;
        labels[next] = label;
        pending.push(next);
      }
    }
    islands.push({
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
  return { islands: [{ box }], labels: labels.map((label) => Math.min(label, 0)) };
}

function union(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
