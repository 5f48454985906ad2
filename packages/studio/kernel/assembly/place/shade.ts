import { LEVELS, LEVEL_BYTES, LEVEL_COUNT, PLACE_EYE, SUN } from "../../../src/place/layout";
import { PLACE_AT, RIGHT } from "../../../src/render/layout";
import { real, word } from "../header";
import { clamp01, given } from "./curves";
import { prepareGround, sunReaches } from "./ground";
import { takeRow } from "./rows";

/** Eight directions, cosine and sine. */
const AROUND: StaticArray<f32> = [
  1, 0, 0.7071, 0.7071, 0, 1, -0.7071, 0.7071, -1, 0, -0.7071, -0.7071, 0, -1, 0.7071, -0.7071,
];

/** Finds for every second cell how much sun and sky reaches it. */
export function shadeLand(): void {
  prepareGround();
  const wide: f32 =
    sqrt(real(RIGHT) * real(RIGHT) + real(RIGHT + 4) * real(RIGHT + 4) + real(RIGHT + 8) * real(RIGHT + 8)) * 1.25 + 0.1;
  const first = word(PLACE_AT) + LEVELS;
  const side = load<i32>(first, 12);
  const half = side / 2;
  const rows = half * LEVEL_COUNT;
  for (let row = takeRow(rows); row >= 0; row = takeRow(rows)) {
    const level = first + (row / half) * LEVEL_BYTES;
    const cell = load<f32>(level, 16);
    const left = load<f32>(level, 20);
    const far = load<f32>(level, 24);
    const heights = load<i32>(level, 4);
    const out = load<i32>(level, 8);
    const line = row % half;
    const z = far + f32(line) * 2 * cell;
    const low = given(SUN + 4) < 0.002;
    const ahead: f32 = given(PLACE_EYE + 8) - z + cell * 4;
    for (let column = 0; column < half; column++) {
      const x = left + f32(column) * 2 * cell;
      const p = out + (line * half + column) * 4;
      // What lies behind the camera or beside its view is never seen.
      if (abs(x - given(PLACE_EYE)) > ahead * wide + cell * 6 + 8) {
        store<i32>(p, -1);
        continue;
      }
      const y = load<f32>(heights + (line * side + column) * 8);
      const sun: f32 = low ? 0 : sunReaches(x, y + cell * 0.25, z, cell * 1.6);
      const sky = openness(heights, side, column * 2, line * 2, y, cell);
      store<u16>(p, <u16>(sun * 65535));
      store<u16>(p, <u16>(sky * 65535), 2);
    }
  }
}

/** Farthest of the points that a horizon is looked for at, cells. */
const FAR_CELLS = 48;

/** Share of the sky that the land leaves open over a point of a grid, by its horizon in eight directions. */
function openness(heights: i32, side: i32, column: i32, line: i32, y: f32, cell: f32): f32 {
  let sum: f32 = 0;
  const bounded =
    column < FAR_CELLS || line < FAR_CELLS || column + FAR_CELLS >= side || line + FAR_CELLS >= side;
  for (let k = 0; k < 8; k++) {
    const c = unchecked(AROUND[k * 2]);
    const s = unchecked(AROUND[k * 2 + 1]);
    let rise: f32 = 0;
    let away: f32 = 1.7;
    for (let n = 0; n < 5; n++) {
      let i = column + i32(nearest(c * away));
      let j = line + i32(nearest(s * away));
      if (bounded) {
        i = max(0, min(side - 1, i));
        j = max(0, min(side - 1, j));
      }
      rise = max(rise, (load<f32>(heights + (j * side + i) * 4) - y) / (away * cell));
      away *= 2.3;
    }
    // 1 − sin² of the horizon's angle is what is left of the cosine-weighted sky in this slice.
    sum += 1 / (1 + rise * rise);
  }
  return clamp01(sum * 0.125);
}
