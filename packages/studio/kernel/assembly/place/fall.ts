import { FALL, HAZE_LIGHT, PLACE_SEED, SKY_LIGHT } from "../../../src/place/layout";
import { FULL_HEIGHT, FULL_WIDTH } from "../../../src/render/layout";
import { word } from "../header";
import { clamp01, count, given, smooth } from "./curves";
import { chance } from "./noise";

/** Rain and snow between the camera and everything else, in four sheets, the nearest largest and most blurred. */

const SHEETS = 4;

/** Lays what falls over a pixel's light. */
export function throughFall(light: v128, x: i32, y: i32): v128 {
  const fall = given(FALL);
  const scale: f32 = 1 / f32(min(word(FULL_WIDTH), word(FULL_HEIGHT)));
  const u = f32(x) * scale;
  const v = f32(y) * scale;
  const cover: f32 = fall > 0 ? rain(u, v, scale) * fall : snow(u, v) * -fall;
  if (cover <= 0) return light;
  const tint = f32x4(
    given(HAZE_LIGHT) * 0.6 + given(SKY_LIGHT) * 0.7,
    given(HAZE_LIGHT + 4) * 0.6 + given(SKY_LIGHT + 4) * 0.7,
    given(HAZE_LIGHT + 8) * 0.6 + given(SKY_LIGHT + 8) * 0.7,
    0,
  );
  return f32x4.add(light, f32x4.mul(f32x4.sub(tint, light), f32x4.splat(min<f32>(0.85, cover))));
}

/** Flakes: soft discs, one to a cell at most. */
function snow(u: f32, v: f32): f32 {
  const seed = (count(PLACE_SEED) & 0xffff) + 801;
  let cover: f32 = 0;
  for (let sheet = 0; sheet < SHEETS; sheet++) {
    const cell: f32 = sheet == 0 ? 0.011 : sheet == 1 ? 0.02 : sheet == 2 ? 0.042 : 0.1;
    const drift: f32 = u + v * (0.12 + 0.05 * f32(sheet));
    const i = i32(floor(drift / cell));
    const j = i32(floor(v / cell));
    const key = seed + sheet * 11;
    const luck = chance(i, j, key);
    if (luck > (sheet == 3 ? 0.16 : 0.42)) continue;
    const r: f32 = cell * (0.1 + 0.1 * chance(i, j, key + 1));
    const cx = (f32(i) + 0.25 + 0.5 * chance(i, j, key + 2)) * cell;
    const cy = (f32(j) + 0.25 + 0.5 * chance(i, j, key + 3)) * cell;
    const d = sqrt((drift - cx) * (drift - cx) + (v - cy) * (v - cy)) / r;
    cover += (1 - smooth(0.25, 1, d)) * (sheet == 3 ? 0.4 : 0.8);
  }
  return cover;
}

/** Streaks: thin, slanted, faint at their ends. */
function rain(u: f32, v: f32, scale: f32): f32 {
  const seed = (count(PLACE_SEED) & 0xffff) + 851;
  let cover: f32 = 0;
  for (let sheet = 0; sheet < SHEETS; sheet++) {
    const wide: f32 = sheet == 0 ? 0.006 : sheet == 1 ? 0.01 : sheet == 2 ? 0.018 : 0.034;
    const long: f32 = wide * 11;
    const slant: f32 = u + v * 0.11;
    const i = i32(floor(slant / wide));
    const drop: f32 = v + chance(i, sheet, seed + 5) * long;
    const j = i32(floor(drop / long));
    const key = seed + sheet * 13;
    if (chance(i, j, key) > 0.34) continue;
    const cx = (f32(i) + 0.3 + 0.4 * chance(i, j, key + 1)) * wide;
    // No streak is thinner than a pixel: it is fainter instead.
    const thin: f32 = wide * 0.055;
    const half: f32 = max<f32>(thin, scale * 0.9);
    const across: f32 = clamp01(1 - abs(slant - cx) / half);
    const along = drop / long - f32(j);
    const ends: f32 = smooth(0.05, 0.5, along) * (1 - smooth(0.6, 0.95, along));
    cover += across * ends * 0.3 * (thin / half);
  }
  return cover;
}
