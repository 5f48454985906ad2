import {
  ALBEDO_AT,
  APERTURE,
  BYTES_AT,
  CLASS_EDGE,
  FLAGS_AT,
  FLAG_BYTES,
  FOCUS,
  FULL_HEIGHT,
  FULL_WIDTH,
  GUIDE_AT,
  HEIGHT,
  LEFT,
  LIGHT_AT,
  PIXEL_CLASS,
  QUIET_AT,
  RIGHT,
  TILE,
  TOP,
  UP,
  WIDTH,
} from "../../src/render/layout";
import { real, word } from "./header";
import { prepareNoise, writeColour } from "./quantise";
import { takeTile, tileBottom, tileLeft, tileNumber, tileRight, tileTop } from "./tiles";

/**
 * A lens that is not sharp everywhere, after the picture is clean: every point of a thing spreads over its circle of
 * confusion, nearer things over farther ones (after Jimenez, "Next Generation Post Processing in Call of Duty", 2014).
 * Rays through points of a lens would show the same with much noise, for many times the work. What lies behind all
 * things was drawn soft to begin with and stays as it is, so that an exact ground stays exact.
 */

/** The widest circle, radius in pixels: less than a tile, so that a tile's neighbours hold all that reaches it. */
const WIDEST: f32 = 14;
/** Circles smaller than this are sharp. */
const SHARP: f32 = 0.5;
/** Depths within this share of each other belong to one surface. */
const SAME: f32 = 0.05;
/** A pixel that changed by more than this in any channel, of 1, no longer shows one surface alone. */
const CHANGED: f32 = 0.02;

/** Writes every pixel's light, its radius of confusion and its depth, and the largest radius of each tile. */
export function gaugeBlur(): void {
  const width = word(WIDTH);
  const halfWide = lengthAt(RIGHT);
  const halfHigh = lengthAt(UP);
  const focus = real(FOCUS);
  const scale = (real(APERTURE) * f32(word(FULL_HEIGHT))) / (2 * focus * halfHigh);
  while (takeTile()) {
    let most: f32 = 0;
    for (let y = tileTop; y < tileBottom; y++) {
      const sy: f32 = (1 - (f32(y + word(TOP)) * 2 + 1) / f32(word(FULL_HEIGHT))) * halfHigh;
      for (let x = tileLeft; x < tileRight; x++) {
        const pixel = (y * width + x) * 16;
        const guide = word(GUIDE_AT) + pixel + 12;
        let radius: f32 = 0;
        let depth: f32 = 0;
        if (load<f32>(word(ALBEDO_AT) + pixel, 12) >= 0.5) {
          const sx: f32 = ((f32(x + word(LEFT)) * 2 + 1) / f32(word(FULL_WIDTH)) - 1) * halfWide;
          depth = load<f32>(guide) / sqrt<f32>(1 + sx * sx + sy * sy);
          radius = min(WIDEST, (scale * abs(depth - focus)) / depth);
          most = max(most, radius);
        }
        store<f32>(guide, depth);
        const bytes = word(BYTES_AT) + (pixel >> 2);
        v128.store(
          word(LIGHT_AT) + pixel,
          f32x4(lightOf(load<u8>(bytes)), lightOf(load<u8>(bytes, 1)), lightOf(load<u8>(bytes, 2)), radius),
        );
      }
    }
    store<u8>(word(QUIET_AT) + tileNumber, most < SHARP ? 0 : u8(ceil(most)));
  }
}

/** Spreads every blurred point over its circle. */
export function defocus(): void {
  const width = word(WIDTH);
  while (takeTile()) {
    const reach = widestAround(width);
    if (reach == 0) continue;
    for (let y = tileTop; y < tileBottom; y++) {
      for (let x = tileLeft; x < tileRight; x++) spreadAt(x, y, width, reach);
    }
  }
}

/** The largest radius in a tile and those around it. */
function widestAround(width: i32): i32 {
  const across = (width + TILE - 1) / TILE;
  const down = (word(HEIGHT) + TILE - 1) / TILE;
  const column = tileNumber % across;
  const row = tileNumber / across;
  let most = 0;
  for (let r = max(row - 1, 0); r <= min(row + 1, down - 1); r++) {
    for (let c = max(column - 1, 0); c <= min(column + 1, across - 1); c++) {
      most = max(most, <i32>load<u8>(word(QUIET_AT) + r * across + c));
    }
  }
  return most;
}

/** Gathers what reaches a pixel: its own surface, what spreads over it from before, what shows through from behind. */
function spreadAt(x: i32, y: i32, width: i32, reach: i32): void {
  const lights = word(LIGHT_AT);
  const guides = word(GUIDE_AT) + 12;
  const own = (y * width + x) * 16;
  const light = v128.load(lights + own);
  const ownRadius = f32x4.extract_lane(light, 3);
  const depth = load<f32>(guides + own);
  const nearest = depth * (1 - SAME);
  const farthest = depth * (1 + SAME);
  let same = f32x4.splat(0);
  let sameCover: f32 = 0;
  let before = f32x4.splat(0);
  let beforeCover: f32 = 0;
  let behind = f32x4.splat(0);
  let behindCount: f32 = 0;
  const left = max(x - reach, 0);
  const right = min(x + reach, width - 1);
  const bottom = min(y + reach, word(HEIGHT) - 1);
  for (let yy = max(y - reach, 0); yy <= bottom; yy++) {
    const dy = f32((yy - y) * (yy - y));
    for (let xx = left; xx <= right; xx++) {
      const other = (yy * width + xx) * 16;
      const value = v128.load(lights + other);
      const far = load<f32>(guides + other);
      const distance = sqrt(dy + f32((xx - x) * (xx - x)));
      if (far == 0 || (depth > 0 && far > farthest)) {
        // What lies behind shows through as far as the surface before it is spread thin.
        if (depth == 0 || distance > ownRadius) continue;
        behind = f32x4.add(behind, value);
        behindCount += 1;
        continue;
      }
      const radius = max(SHARP, f32x4.extract_lane(value, 3));
      const covers = min<f32>(1, radius + 0.5 - distance);
      if (covers <= 0) continue;
      const share = covers / (3.1415927 * radius * radius);
      const part = f32x4.mul(value, f32x4.splat(share));
      if (depth == 0 || far < nearest) {
        before = f32x4.add(before, part);
        beforeCover += share;
      } else {
        same = f32x4.add(same, part);
        sameCover += share;
      }
    }
  }
  let shown = light;
  if (ownRadius >= SHARP && sameCover > 0) {
    shown = f32x4.mul(same, f32x4.splat(1 / sameCover));
    if (behindCount > 0 && sameCover < 1) {
      const through = f32x4.mul(behind, f32x4.splat(1 / behindCount));
      shown = f32x4.add(shown, f32x4.mul(f32x4.sub(through, shown), f32x4.splat(1 - sameCover)));
    }
  }
  if (beforeCover > 0.01) {
    const over = f32x4.mul(before, f32x4.splat(1 / beforeCover));
    shown = f32x4.add(shown, f32x4.mul(f32x4.sub(over, shown), f32x4.splat(min<f32>(1, beforeCover))));
  } else if (ownRadius < SHARP) {
    return;
  }
  prepareNoise(x, y, 1);
  const red = f32x4.extract_lane(shown, 0);
  const green = f32x4.extract_lane(shown, 1);
  const blue = f32x4.extract_lane(shown, 2);
  writeColour(word(BYTES_AT) + (own >> 2), 255 * sqrt(red), 255 * sqrt(green), 255 * sqrt(blue));
  const change = max(
    abs(red - f32x4.extract_lane(light, 0)),
    max(abs(green - f32x4.extract_lane(light, 1)), abs(blue - f32x4.extract_lane(light, 2))),
  );
  if (change > CHANGED) store<u8>(word(FLAGS_AT) + (own >> 4) * FLAG_BYTES, CLASS_EDGE, PIXEL_CLASS);
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
