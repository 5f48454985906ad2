import { type Placed, scaled, shifted } from "../piece/piece.js";
import { carriedAt } from "./carry.js";
import { type Block, centred, depthOf, heightOf, widthOf } from "./layout.js";

/** How much of a board's width and of the height over it things take. */
const ACROSS = 0.9;
const UP = 0.92;

/** Blocks on the boards of a shelf, the first at the height of the eye; null where it has none, or one thing alone. */
export function onBoards(base: Placed, loads: readonly Block[]): Placed[] | null {
  const { boards } = base.entry;
  if (!boards || boards.length < 2 || loads.length < 2) return null;
  // The middle one first, then the one over it, then those below.
  const middle = Math.floor(boards.length / 2);
  const order = boards.map((_, n) => (middle + n) % boards.length);
  const rows = order.map((at, n) => ({
    board: boards[at]!,
    loads: loads.filter((_, load) => load % order.length === n),
  }));
  return rows.flatMap(({ board, loads: own }, n) => {
    const { size } = base;
    const most = Math.min(...own.map((load) => (UP * board.height * size) / heightOf(load)));
    const sized = own.map((load) => centred(scaled(load.placed, Math.min(1, most))));
    const wide = sized.reduce((sum, load) => sum + widthOf(load), 0);
    const deep = Math.max(0, ...sized.map(depthOf));
    const fit = Math.min(
      1,
      (2 * ACROSS * board.halfWidth * size) / wide,
      (2.1 * board.halfDepth * size) / deep,
    );
    const free = 2 * ACROSS * board.halfWidth * size - wide * fit;
    const gap = free / (sized.length + 1);
    // Rows do not stand one over the other.
    let x = -ACROSS * board.halfWidth * size + gap * (sized.length > 1 ? 1 : n % 2 === 0 ? 0.55 : 1.45);
    return sized.flatMap((load) => {
      const width = widthOf(load) * fit;
      const placed = shifted(scaled(load.placed, fit), [x + width / 2, 0, 0]);
      x += width + gap;
      return carriedAt(base, placed, board.y * size);
    });
  });
}
