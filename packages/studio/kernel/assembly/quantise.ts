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

let noiseRed: f32 = 0;
let noiseGreen: f32 = 0;
let noiseBlue: f32 = 0;
let noiseAlpha: f32 = 0;
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
  noiseRed = triangular(sampleX);
  noiseGreen = triangular(sampleY);
  noiseBlue = triangular(sampleX + sampleY - floor(sampleX + sampleY));
  noiseAlpha = triangular(sampleX + 0.5 - floor(sampleX + 0.5));
  const strength = real(GRAIN) * grainShare;
  grain = strength > 0 ? strength * COARSE * clump(x, y, seed) : 0;
}

/** A little more than two levels: even in a gradient this slow, no row keeps one value for long. */
const SPREAD: f32 = 1.14;

/** An even value in [0, 1) spread to (−1, 1), most often near 0. */
// @ts-ignore: decorator
@inline
function triangular(u: f32): f32 {
  return (u < 0.5 ? sqrt<f32>(2 * u) - 1 : 1 - sqrt<f32>(2 - 2 * u)) * SPREAD;
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
  const above = speck(i, j, seed) * (1 - s) + speck(i + 1, j, seed) * s;
  const below = speck(i, j + 1, seed) * (1 - s) + speck(i + 1, j + 1, seed) * s;
  return above * (1 - t) + below * t;
}

/** White noise in [−0.5, 0.5). */
// @ts-ignore: decorator
@inline
function speck(x: i32, y: i32, seed: i32): f32 {
  let h: u32 = <u32>(x * 374761393 + y * 668265263 + seed * 1274126177);
  h = (h ^ (h >> 13)) * 1274126177;
  h ^= h >> 16;
  return f32(h >>> 8) * (1.0 / 16777216.0) - 0.5;
}

/** Rounds three display values with dither, and writes them with full cover. */
export function writeColour(at: i32, red: f32, green: f32, blue: f32): void {
  store<u8>(at, rounded(grainy(red) + noiseRed));
  store<u8>(at, rounded(grainy(green) + noiseGreen), 1);
  store<u8>(at, rounded(grainy(blue) + noiseBlue), 2);
  store<u8>(at, 255, 3);
}

/** The cover of a cut-out pixel, 0 to 1, rounded with dither where it is partial. */
export function writeCover(at: i32, cover: f32): void {
  const partial = cover > 0 && cover < 1;
  store<u8>(at, rounded(cover * 255 + (partial ? noiseAlpha : 0)), 3);
}

/** Three display values as they are. */
export function writeExactly(at: i32, red: f32, green: f32, blue: f32): void {
  store<u8>(at, rounded(red));
  store<u8>(at, rounded(green), 1);
  store<u8>(at, rounded(blue), 2);
  store<u8>(at, 255, 3);
}

/** Grain shows most in middle tones. */
// @ts-ignore: decorator
@inline
function grainy(value: f32): f32 {
  return value + grain * (0.35 + value * (255 - value) * (2.6 / 65025.0));
}

// @ts-ignore: decorator
@inline
function rounded(value: f32): u8 {
  return u8(min<f32>(255, max<f32>(0, floor(value + 0.5))));
}
