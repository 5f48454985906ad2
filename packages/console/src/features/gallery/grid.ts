/** Pixels between squares. */
export const GAP = 8;

/** The side that squares should have, in pixels; they are stretched to fill the row. */
const USUAL_SIDE = 208;
/** On phones. */
const SMALL_SIDE = 112;

export function columnsFor(width: number): number {
  const side = width < 640 ? SMALL_SIDE : USUAL_SIDE;
  return Math.max(2, Math.floor((width + GAP) / (side + GAP)));
}

/** The rows to draw around those that are seen. */
export function visibleRows(
  seen: { first: number; last: number },
  rows: number,
  spare: number,
): { first: number; last: number } {
  return {
    first: Math.min(Math.max(0, rows - 1), Math.max(0, seen.first - spare)),
    last: Math.min(rows - 1, seen.last + spare),
  };
}
