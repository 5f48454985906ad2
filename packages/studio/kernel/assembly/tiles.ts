import { BASE, CANCEL, HEIGHT, TILE, TILE_COUNTER, WIDTH } from "../../src/render/layout";
import { word } from "./header";

/** The tile taken last: its number and its pixels, from left and top up to but without right and bottom. */
export let tileNumber: i32 = 0;
export let tileLeft: i32 = 0;
export let tileTop: i32 = 0;
export let tileRight: i32 = 0;
export let tileBottom: i32 = 0;

/** Takes the next tile of the stage; false when none is left or the drawing was cancelled. */
export function takeTile(): bool {
  if (atomic.load<i32>(BASE + CANCEL) != 0) return false;
  const width = word(WIDTH);
  const height = word(HEIGHT);
  const across = (width + TILE - 1) / TILE;
  const down = (height + TILE - 1) / TILE;
  tileNumber = atomic.add<i32>(BASE + TILE_COUNTER, 1);
  if (tileNumber >= across * down) return false;
  tileLeft = (tileNumber % across) * TILE;
  tileTop = (tileNumber / across) * TILE;
  tileRight = min(tileLeft + TILE, width);
  tileBottom = min(tileTop + TILE, height);
  return true;
}

/** Columns of the picture that are taken together. */
const STRIP = 16;
/** The columns taken last, without the right one. */
export let columnsLeft: i32 = 0;
export let columnsRight: i32 = 0;

/** Takes the next columns of a stage that goes up them, one at a time; false when none are left or the drawing was cancelled. */
export function takeColumns(): bool {
  if (atomic.load<i32>(BASE + CANCEL) != 0) return false;
  const width = word(WIDTH);
  columnsLeft = atomic.add<i32>(BASE + TILE_COUNTER, 1) * STRIP;
  columnsRight = min(columnsLeft + STRIP, width);
  return columnsLeft < width;
}
