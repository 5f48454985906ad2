/** Squares of cells that are drawn as one fan, and the cells that stay single. */
export interface Blocks {
  readonly fans: readonly { readonly ring: readonly number[]; readonly centre: number }[];
  /** Index of the upper left node of each single cell. */
  readonly cells: readonly number[];
}

const LARGEST = 4;

/**
 * Groups the cells of a lattice into squares of 4 × 4 and 2 × 2 wherever all their nodes are plain. A fan's ring
 * keeps every node that a neighbour uses, so that no edge meets another's middle.
 */
export function groupCells(
  columns: number,
  rows: number,
  isPlain: Uint8Array,
  isDrawn: (cell: number) => boolean,
): Blocks {
  const taken = new Uint8Array(columns * rows);
  const used = new Uint8Array(columns * rows);
  const squares: { at: number; side: number }[] = [];
  for (let side = LARGEST; side > 1; side /= 2) {
    for (let j = 0; j + side < rows; j += side) {
      for (let i = 0; i + side < columns; i += side) {
        const at = j * columns + i;
        if (taken[at] || !allPlain(isPlain, at, side, columns)) continue;
        for (let row = 0; row < side; row++) taken.fill(1, at + row * columns, at + row * columns + side);
        used[at] = used[at + side] = used[at + side * columns] = used[at + side * columns + side] = 1;
        squares.push({ at, side });
      }
    }
  }
  const cells: number[] = [];
  for (let j = 0; j + 1 < rows; j++) {
    for (let i = 0, at = j * columns; i + 1 < columns; i++, at++) {
      if (taken[at] || !isDrawn(at)) continue;
      used[at] = used[at + 1] = used[at + columns] = used[at + columns + 1] = 1;
      cells.push(at);
    }
  }
  const fans = squares.map(({ at, side }) => ({
    ring: ringOf(at, side, columns, used),
    centre: at + (side / 2) * (columns + 1),
  }));
  return { fans, cells };
}

function allPlain(isPlain: Uint8Array, at: number, side: number, columns: number): boolean {
  for (let j = 0; j <= side; j++) {
    for (let i = 0; i <= side; i++) if (!isPlain[at + j * columns + i]) return false;
  }
  return true;
}

function ringOf(at: number, side: number, columns: number, used: Uint8Array): number[] {
  const ring: number[] = [];
  const walk = (from: number, stride: number) => {
    for (let k = 0; k < side; k++) if (used[from + k * stride]) ring.push(from + k * stride);
  };
  walk(at, 1);
  walk(at + side, columns);
  walk(at + side * columns + side, -1);
  walk(at + side * columns, -columns);
  return ring;
}
