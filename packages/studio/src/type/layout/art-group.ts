import { type Art, type ArtShape, mapShapes } from "../../paint/art.js";
import { extentOf } from "../../paint/outline.js";

/** Of a cell's side, between neighbours. */
const GAP = 0.14;

/**
 * Several things as one drawing for a room of this ratio of width to height: all about equally large, in as many rows as
 * let them be largest, each row about the middle; where the last rows hold more than the first, the group stands firm.
 */
export function grouped(arts: readonly Art[], ratio: number): Art {
  if (arts.length < 2) return arts[0] ?? { shapes: [] };
  const rows = rowsFor(arts.length, ratio);
  const least = Math.floor(arts.length / rows);
  const longer = arts.length - least * rows;
  const shapes: ArtShape[] = [];
  let next = 0;
  for (let row = 0; row < rows; row++) {
    const count = least + (row >= rows - longer ? 1 : 0);
    const inRow = arts.slice(next, next + count).map(inUnitCell);
    next += count;
    const width = inRow.reduce((sum, { width }) => sum + width, 0) + GAP * (count - 1);
    let x = -width / 2;
    for (const cell of inRow) {
      shapes.push(...mapShapes([1, 0, 0, 1, x + cell.width / 2, row * (1 + GAP)], cell.shapes));
      x += cell.width + GAP;
    }
  }
  return { shapes };
}

/** A drawing about the middle of a cell of side 1, no thing much larger to the eye than another. */
function inUnitCell({ shapes }: Art): { readonly shapes: readonly ArtShape[]; readonly width: number } {
  const { left, right, top, bottom } = extentOf(shapes.map(({ outline }) => outline));
  const [wide, high] = [right - left, bottom - top];
  // Of one area where that fits the cell: a long thin thing may fill its length, a square one not.
  const scale = Math.min(0.86 / Math.sqrt(wide * high), 1 / Math.max(wide, high));
  const moved = mapShapes(
    [scale, 0, 0, scale, (-scale * (left + right)) / 2, (-scale * (top + bottom)) / 2],
    shapes,
  );
  return { shapes: moved, width: wide * scale };
}

/** How many rows let square cells be largest in a room. */
function rowsFor(count: number, ratio: number): number {
  let best = 1;
  for (let rows = 1; rows <= count; rows++)
    if (sideIn(rows, count, ratio) > sideIn(best, count, ratio) * 1.05) best = rows;
  return best;
}

function sideIn(rows: number, count: number, ratio: number): number {
  return Math.min(ratio / Math.ceil(count / rows), 1 / rows);
}
