import {
  ALBEDO_AT,
  APERTURE,
  BYTES_AT,
  FOCUS,
  FULL_HEIGHT,
  FULL_WIDTH,
  GLOSS_AT,
  GUIDE_AT,
  HEIGHT,
  LEFT,
  LIGHT_AT,
  RIGHT,
  TOP,
  UP,
  WIDTH,
} from "../../src/render/layout";
import { real, word } from "./header";
import { takeTile, tileBottom, tileLeft, tileRight, tileTop } from "./tiles";

/** How far out of focus every point of a finished picture is, for `defocus`. */

/** The widest circle in a picture of about a thousand pixels, radius in pixels; larger pictures have larger ones. */
const WIDEST: f32 = 14;
const USUAL: f32 = 1024;
/** Less than a tile, so that what is drawn about a window holds all that reaches it. */
export const MOST: f32 = 30;
/** Circles smaller than this are sharp. */
export const SHARP: f32 = 0.5;
/** Side of the blocks whose widest circles are known, pixels; a tile has whole ones. */
export const BLOCK = 8;
const PI: f32 = 3.1415927;

// Planes, so that four neighbours are read at once: light ×3; how far a point's circle reaches, half a pixel beyond its
// radius; depth, and what each pixel of its circle gets of it. Then what is known of the blocks.
export let redAt: i32 = 0;
export let greenAt: i32 = 0;
export let blueAt: i32 = 0;
export let extentAt: i32 = 0;
export let depthAt: i32 = 0;
export let shareAt: i32 = 0;
/** Of every block the largest radius, rounded up; 0 where it is sharp. */
export let blocksAt: i32 = 0;
/** Of every block the smallest radius, whole pixels. */
export let leastAt: i32 = 0;
export let blocksAcross: i32 = 0;
export let blocksDown: i32 = 0;

/** Lays the planes over buffers that the finished picture needs no more. */
export function preparePlanes(): void {
  const plane = word(WIDTH) * word(HEIGHT) * 4;
  redAt = word(LIGHT_AT);
  greenAt = redAt + plane;
  blueAt = greenAt + plane;
  extentAt = blueAt + plane;
  depthAt = word(GLOSS_AT);
  shareAt = depthAt + plane;
  // Four may be read that begin with the last one.
  blocksAt = shareAt + plane + 16;
  blocksAcross = (word(WIDTH) + BLOCK - 1) / BLOCK;
  blocksDown = (word(HEIGHT) + BLOCK - 1) / BLOCK;
  leastAt = blocksAt + blocksAcross * blocksDown;
}

/** Writes every pixel's light, its radius of confusion and its depth, and the largest radius of each block. */
export function gaugeBlur(): void {
  preparePlanes();
  while (takeTile()) {
    for (let top = tileTop; top < tileBottom; top += BLOCK) {
      for (let left = tileLeft; left < tileRight; left += BLOCK) {
        gaugeBlock(left, top, min(left + BLOCK, tileRight), min(top + BLOCK, tileBottom));
        const block = (top / BLOCK) * blocksAcross + left / BLOCK;
        store<u8>(blocksAt + block, most < SHARP ? 0 : u8(ceil(most)));
        store<u8>(leastAt + block, u8(least));
      }
    }
  }
}

/** The largest and the smallest radius of the block last gauged. */
let most: f32 = 0;
let least: f32 = 0;

/** Writes a block's part of the planes. */
function gaugeBlock(left: i32, top: i32, right: i32, bottom: i32): void {
  const width = word(WIDTH);
  const fullWidth = word(FULL_WIDTH);
  const fullHeight = word(FULL_HEIGHT);
  const halfWide = lengthAt(RIGHT);
  const halfHigh = lengthAt(UP);
  const focus = real(FOCUS);
  const scale = (real(APERTURE) * f32(fullHeight)) / (2 * focus * halfHigh);
  const widest = min(MOST, WIDEST * max<f32>(1, f32(min(fullWidth, fullHeight)) / USUAL));
  most = 0;
  least = MOST;
  for (let y = top; y < bottom; y++) {
    const sy: f32 = (1 - (f32(y + word(TOP)) * 2 + 1) / f32(fullHeight)) * halfHigh;
    for (let x = left; x < right; x++) {
      const index = y * width + x;
      const pixel = index * 16;
      let radius: f32 = 0;
      let depth: f32 = 0;
      if (load<f32>(word(ALBEDO_AT) + pixel, 12) >= 0.5) {
        const sx: f32 = ((f32(x + word(LEFT)) * 2 + 1) / f32(fullWidth) - 1) * halfWide;
        depth = load<f32>(word(GUIDE_AT) + pixel, 12) / sqrt<f32>(1 + sx * sx + sy * sy);
        radius = min(widest, (scale * abs(depth - focus)) / depth);
        most = max(most, radius);
      }
      least = min(least, radius);
      const plane = index * 4;
      const bytes = word(BYTES_AT) + plane;
      store<f32>(redAt + plane, lightOf(load<u8>(bytes)));
      store<f32>(greenAt + plane, lightOf(load<u8>(bytes, 1)));
      store<f32>(blueAt + plane, lightOf(load<u8>(bytes, 2)));
      const shown = max(SHARP, radius);
      store<f32>(extentAt + plane, shown + 0.5);
      store<f32>(shareAt + plane, 1 / (PI * shown * shown));
      store<f32>(depthAt + plane, depth);
    }
  }
}

/** Light of a written byte, near enough to linear, and exactly undone by a square root. */
// @ts-ignore: decorator
@inline
function lightOf(byte: u8): f32 {
  const value: f32 = f32(byte) * (1.0 / 255.0);
  return value * value;
}

/** Length of the vector in three header words. */
// @ts-ignore: decorator
@inline
function lengthAt(field: i32): f32 {
  return sqrt(real(field) * real(field) + real(field + 4) * real(field + 4) + real(field + 8) * real(field + 8));
}
