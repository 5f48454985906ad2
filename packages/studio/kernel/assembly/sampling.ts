import { HILBERT_AT, SHARED_LIGHT } from "../../src/render/layout";
import { word } from "./header";

/**
 * Well-spread sample points: a Hilbert curve orders the pixels of a 64 × 64 tile, and Roberts' R2 sequence
 * walks along it, so that neighbours differ as much as successive samples do (Roberts 2018; the pairing is
 * the one of XeGTAO, Intel 2021). Two outputs per call, in `sampleX` and `sampleY`.
 */
/** Uses of randomness, each with its own shift of the sample tile. */
export const USE_KEY = 1;
export const USE_OTHER = 2;
export const USE_BOUNCE = 3;
export const USE_GLOSS = 4;
export const USE_SECOND = 5;
export const USE_DITHER = 9;

export let sampleX: f32 = 0;
export let sampleY: f32 = 0;

/** The pixel's place on the curve for one use of randomness; different uses shift the tile. */
// @ts-ignore: decorator
@inline
export function pixelKey(x: i32, y: i32, use: i32, seed: i32): i32 {
  const column = (x + use * 23 + seed) & 63;
  const row = (y + use * 41 + (seed >> 6)) & 63;
  return <i32>load<u16>(word(HILBERT_AT) + (row * 64 + column) * 2);
}

/** Point `sample` of the pixel with this key, in the unit square. */
// @ts-ignore: decorator
@inline
export function draw2(key: i32, sample: i32): void {
  const n = key + sample * 288;
  // Fixed-point fractions of the plastic number's inverse powers: exact, wrap for free.
  sampleX = f32(u32(n * <i32>3242174889) >>> 8) * (1.0 / 16777216.0);
  sampleY = f32(u32(n * <i32>2447445413) >>> 8) * (1.0 / 16777216.0);
}

/**
 * Counts up over samples and over the pixels that gather light, so that what is asked by turns (one of several lights,
 * a dull reflection) is asked in another turn by each neighbour.
 */
// @ts-ignore: decorator
@inline
export function turnAt(x: i32, y: i32, sample: i32): i32 {
  return word(SHARED_LIGHT) != 0 ? sample + (x >> 1) + (y >> 1) : sample + x + y;
}

export let turnCos: f32 = 0;
export let turnSin: f32 = 0;

/** Cosine and sine of a full turn times u in [0, 1): odd minimax-like Taylor on a quarter turn, error < 3e-6. */
// @ts-ignore: decorator
@inline
export function turnOf(u: f32): void {
  const quarter = i32(u * 4);
  const r: f32 = (u * 4 - f32(quarter) - 0.5) * 1.5707964;
  const s = r * r;
  const sine: f32 = r * (1 + s * (-0.16666667 + s * (0.008333333 - s * 0.0001984127)));
  const cosine: f32 = 1 + s * (-0.5 + s * (0.041666668 + s * (-0.0013888889 + s * 0.0000248016)));
  // Rotate the middle of the quarter (45°) to its place.
  const c: f32 = (cosine - sine) * 0.70710677;
  const d: f32 = (cosine + sine) * 0.70710677;
  if (quarter == 0) {
    turnCos = c;
    turnSin = d;
  } else if (quarter == 1) {
    turnCos = -d;
    turnSin = c;
  } else if (quarter == 2) {
    turnCos = -c;
    turnSin = -d;
  } else {
    turnCos = d;
    turnSin = -c;
  }
}
