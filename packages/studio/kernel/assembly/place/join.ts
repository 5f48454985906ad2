import { GULLIES, LEVELS, LEVEL_BYTES } from "../../../src/place/layout";
import { PLACE_AT } from "../../../src/render/layout";
import { word } from "../header";
import { between, given, smooth } from "./curves";
import { takeRow } from "./rows";

/**
 * Joins the grids of land: near its borders a finer grid takes on what the next coarser one has there, or the land
 * would break off in a wall where one ends.
 */

/** Share of a grid's side over which it takes on the other's gullies, and over which all else. */
const GULLIED: f32 = 0.3;
const BORDER: f32 = 0.06;
/** Share of a side by which a grid is left before its last cells. */
const LAST: f32 = 0.004;

/** Levels that lie in a coarser one. */
const INNER = 2;

export function joinLevels(): void {
  const first = word(PLACE_AT) + LEVELS;
  const side = load<i32>(first, 12);
  const inverse: f32 = 1 / f32(side);
  const rows = side * INNER;
  const gullied = given(GULLIES) > 0;
  for (let row = takeRow(rows); row >= 0; row = takeRow(rows)) {
    const at = first + (row / side) * LEVEL_BYTES;
    // The finest has no gullies of its own.
    const taking = gullied && row < side;
    const reach: f32 = taking ? GULLIED : BORDER;
    const line = row % side;
    // What lies behind the camera needs no joining.
    const down: f32 = f32(line) * inverse;
    for (let column = 0; column < side; column++) {
      const inward: f32 = min(down, f32(min(column, side - 1 - column)) * inverse);
      if (inward < reach) joinAt(at, column, line, inward, taking);
      // All that is farther in along the row needs nothing.
      else column = max(column, side - 2 - i32(reach * f32(side)));
    }
  }
}

// @ts-ignore: decorator
@inline
function joinAt(at: i32, column: i32, line: i32, inward: f32, taking: bool): void {
  const next = at + LEVEL_BYTES;
  const side = load<i32>(at, 12);
  const cell = load<f32>(at, 16);
  const inverse: f32 = 1 / load<f32>(next, 16);
  const u: f32 = (load<f32>(at, 20) + f32(column) * cell - load<f32>(next, 20)) * inverse;
  const v: f32 = (load<f32>(at, 24) + f32(line) * cell - load<f32>(next, 24)) * inverse;
  const heights = load<i32>(next, 4);
  const here = load<i32>(at, 4) + (line * side + column) * 4;
  const coarse = bilinear(heights, side, u, v);
  let h = load<f32>(here);
  if (taking) h += (coarse - bilinear(load<i32>(next), side, u, v)) * (1 - smooth(BORDER, GULLIED, inward));
  if (inward < BORDER) h = between(h, coarse, 1 - smooth(LAST, BORDER, inward));
  store<f32>(here, h);
}

// @ts-ignore: decorator
@inline
function bilinear(heights: i32, side: i32, u: f32, v: f32): f32 {
  const i = i32(u);
  const j = i32(v);
  const s = u - f32(i);
  const t = v - f32(j);
  const p = heights + (j * side + i) * 4;
  const q = p + side * 4;
  const top = between(load<f32>(p), load<f32>(p, 4), s);
  return between(top, between(load<f32>(q), load<f32>(q, 4), s), t);
}
