import { FULL_HEIGHT, FULL_WIDTH, GRAIN, LEFT, SEED, TABLE_AT, TOP } from "../../src/render/layout";
import { real, word } from "./header";
import { USE_DITHER, draw2, pixelKey, sampleX, sampleY } from "./sampling";

/** Display value 0…255 of a linear one. */
// @ts-ignore: decorator
@inline
export function display(linear: f32): f32 {
  const place = sqrt(min<f32>(1, max<f32>(0, linear))) * 4096;
  const cell = min(4095, i32(place));
  const at = word(TABLE_AT) + cell * 4;
  const low = load<f32>(at);
  return low + (load<f32>(at, 4) - low) * (place - f32(cell));
}

/** Of red, green, blue and cover. */
let noise: v128 = f32x4.splat(0);
let grain: f32 = 0;

/** Standard deviation of full grain in middle greys, levels of 255, over that of one draw. */
const COARSE: f32 = 6;

/**
 * Draws a pixel's dither, triangular over two levels so that no value stays free of it (Lipshitz et al. 1992), and its
 * share of film grain.
 */
export function prepareNoise(column: i32, line: i32, grainShare: f32): void {
  const seed = word(SEED);
  const x = column + word(LEFT);
  const y = line + word(TOP);
  draw2(pixelKey(x, y, USE_DITHER, seed), 0);
  const shares = f32x4(sampleX, sampleY, sampleX + sampleY, sampleX + 0.5);
  noise = triangular4(f32x4.sub(shares, f32x4.floor(shares)));
  const strength = real(GRAIN) * grainShare;
  grain = strength > 0 ? strength * COARSE * clump(x, y, seed) : 0;
}

/** A little more than two levels: even in a gradient this slow, no row keeps one value for long. */
const SPREAD: f32 = 1.14;

/** Even values in [0, 1) spread to (−1, 1), most often near 0. */
// @ts-ignore: decorator
@inline
function triangular4(u: v128): v128 {
  const twice = f32x4.add(u, u);
  const away = f32x4.sub(f32x4.splat(1), f32x4.sqrt(f32x4.pmin(twice, f32x4.sub(f32x4.splat(2), twice))));
  const low = f32x4.lt(u, f32x4.splat(0.5));
  return f32x4.mul(v128.bitselect(f32x4.neg(away), away, low), f32x4.splat(SPREAD));
}

/** Short side of a picture whose grain is as fine as its pixels can show. */
const USUAL = 1024;

/**
 * Grain is clumps of silver a little larger than a pixel of a usual picture, and as large in larger ones: what lies
 * between four neighbouring draws.
 */
function clump(x: i32, y: i32, seed: i32): f32 {
  const scale = max(1, (min(word(FULL_WIDTH), word(FULL_HEIGHT)) + USUAL / 2) / USUAL);
  const u: f32 = (f32(x) + 0.5) / f32(scale);
  const v: f32 = (f32(y) + 0.5) / f32(scale);
  const i = i32(u);
  const j = i32(v);
  const s = u - f32(i);
  const t = v - f32(j);
  const specks = specks4(i, j, seed);
  const above = f32x4.extract_lane(specks, 0) * (1 - s) + f32x4.extract_lane(specks, 1) * s;
  const below = f32x4.extract_lane(specks, 2) * (1 - s) + f32x4.extract_lane(specks, 3) * s;
  return above * (1 - t) + below * t;
}

/** White noise in [−0.5, 0.5) at a point, the next one, and those below them. */
// @ts-ignore: decorator
@inline
function specks4(x: i32, y: i32, seed: i32): v128 {
  const across: v128 = i32x4(0, 374761393, 0, 374761393);
  const down: v128 = i32x4(0, 0, 668265263, 668265263);
  let h = i32x4.splat(x * 374761393 + y * 668265263 + seed * 1274126177);
  h = i32x4.add(h, i32x4.add(across, down));
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 13)), i32x4.splat(1274126177));
  h = v128.xor(h, i32x4.shr_u(h, 16));
  return f32x4.sub(
    f32x4.mul(f32x4.convert_i32x4_s(i32x4.shr_u(h, 8)), f32x4.splat(1.0 / 16777216.0)),
    f32x4.splat(0.5),
  );
}

/** Rounds three display values with dither, and writes them with full cover. */
export function writeColour(at: i32, red: f32, green: f32, blue: f32): void {
  const values = f32x4(red, green, blue, 255);
  // Grain shows most in middle tones.
  const middling = f32x4.mul(f32x4.mul(values, f32x4.sub(f32x4.splat(255), values)), f32x4.splat(2.6 / 65025.0));
  const grained = f32x4.add(values, f32x4.mul(f32x4.splat(grain), f32x4.add(f32x4.splat(0.35), middling)));
  const shown = f32x4.replace_lane(f32x4.add(grained, noise), 3, 255);
  const whole = i32x4.trunc_sat_f32x4_s(f32x4.floor(f32x4.add(shown, f32x4.splat(0.5))));
  const halves = i16x8.narrow_i32x4_s(whole, whole);
  v128.store32_lane(at, i8x16.narrow_i16x8_u(halves, halves), 0);
}

/** The cover of a cut-out pixel, 0 to 1, rounded with dither where it is partial. */
export function writeCover(at: i32, cover: f32): void {
  const partial = cover > 0 && cover < 1;
  store<u8>(at, rounded(cover * 255 + (partial ? f32x4.extract_lane(noise, 3) : 0)), 3);
}

/** Three display values as they are. */
export function writeExactly(at: i32, red: f32, green: f32, blue: f32): void {
  store<u8>(at, rounded(red));
  store<u8>(at, rounded(green), 1);
  store<u8>(at, rounded(blue), 2);
  store<u8>(at, 255, 3);
}

// @ts-ignore: decorator
@inline
function rounded(value: f32): u8 {
  return u8(min<f32>(255, max<f32>(0, floor(value + 0.5))));
}
