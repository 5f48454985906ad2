import { CANCEL, BASE, PLACE_AT } from "../../../src/render/layout";
import { ROW_COUNTER } from "../../../src/place/layout";
import { word } from "../header";

/** The next row of a stage that works by rows; −1 when none is left or the drawing was cancelled. */
export function takeRow(rows: i32): i32 {
  if (atomic.load<i32>(BASE + CANCEL) != 0) return -1;
  const row = atomic.add<i32>(word(PLACE_AT) + ROW_COUNTER, 1);
  return row < rows ? row : -1;
}
