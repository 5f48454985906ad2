import { LEVELS, LEVEL_BYTES, LEVEL_COUNT } from "../../../src/place/layout";
import { PLACE_AT } from "../../../src/render/layout";
import { word } from "../header";
import { takeRow } from "./rows";

/**
 * The highest point of every block of the land, in three sizes, by which rays pass over what lies below them. They lie
 * where the bare heights were, which nothing needs once gullies are cut.
 */

/** Sides of the blocks, cells; a level has whole large ones. */
export const SMALL = 2;
export const MIDDLE = 8;
export const LARGE = 64;

/** Where a level's middling blocks are, after its small ones. */
// @ts-ignore: decorator
@inline
export function middleAt(summitsAt: i32, side: i32): i32 {
  return summitsAt + (side / SMALL) * (side / SMALL) * 4;
}

/** Where a level's large blocks are, after its middling ones. */
// @ts-ignore: decorator
@inline
export function largeAt(summitsAt: i32, side: i32): i32 {
  return middleAt(summitsAt, side) + (side / MIDDLE) * (side / MIDDLE) * 4;
}

/** Finds the summits of all levels, a row of large blocks at a time. */
export function findSummits(): void {
  const first = word(PLACE_AT) + LEVELS;
  const side = load<i32>(first, 12);
  const down = side / LARGE;
  const rows = down * LEVEL_COUNT;
  for (let row = takeRow(rows); row >= 0; row = takeRow(rows)) {
    const level = first + (row / down) * LEVEL_BYTES;
    for (let block = 0; block < down; block++) findIn(load<i32>(level), load<i32>(level, 4), side, block, row % down);
  }
}

/** Finds the summits of one large block and of those in it. */
function findIn(summitsAt: i32, heightsAt: i32, side: i32, column: i32, row: i32): void {
  const each = LARGE / MIDDLE;
  let highest: f32 = -f32.MAX_VALUE;
  for (let j = row * each; j < row * each + each; j++) {
    for (let i = column * each; i < column * each + each; i++) {
      const summit = findInMiddle(summitsAt, heightsAt, side, i, j);
      store<f32>(middleAt(summitsAt, side) + (j * (side / MIDDLE) + i) * 4, summit);
      highest = max(highest, summit);
    }
  }
  store<f32>(largeAt(summitsAt, side) + (row * (side / LARGE) + column) * 4, highest);
}

/** Finds the summits of the small blocks in a middling one; gives the highest. */
function findInMiddle(summitsAt: i32, heightsAt: i32, side: i32, column: i32, row: i32): f32 {
  const each = MIDDLE / SMALL;
  let highest: f32 = -f32.MAX_VALUE;
  for (let j = row * each; j < row * each + each; j++) {
    for (let i = column * each; i < column * each + each; i++) {
      const summit = highestOf(heightsAt, side, i * SMALL, j * SMALL);
      store<f32>(summitsAt + (j * (side / SMALL) + i) * 4, summit);
      highest = max(highest, summit);
    }
  }
  return highest;
}

/** The highest of a small block's corners of cells, those on its far borders included. */
// @ts-ignore: decorator
@inline
function highestOf(heightsAt: i32, side: i32, left: i32, top: i32): f32 {
  const bottom = min(side - 1, top + SMALL);
  // Beyond the level's last column there is none.
  const beside = (left + SMALL < side ? SMALL : SMALL - 1) * 4;
  let most: f32 = -f32.MAX_VALUE;
  for (let j = top; j <= bottom; j++) {
    const p = heightsAt + (j * side + left) * 4;
    most = max(most, max(max(load<f32>(p), load<f32>(p, 4)), load<f32>(p + beside)));
  }
  return most;
}
