import { CLASS_EDGE, BYTES_AT, FLAGS_AT, FLAG_BYTES, HEIGHT, PIXEL_CLASS, STACKS_AT, STACK_BYTES, WIDTH } from "../../src/render/layout";
import {
  BLOCK,
  MOST,
  SHARP,
  blocksAcross,
  blocksAt,
  blocksDown,
  blueAt,
  depthAt,
  extentAt,
  greenAt,
  leastAt,
  preparePlanes,
  redAt,
  shareAt,
} from "./circles";
import { word } from "./header";
import { prepareNoise, writeColour } from "./quantise";
import { takeTile, tileBottom, tileLeft, tileRight, tileTop } from "./tiles";

/**
 * A lens that is not sharp everywhere, after the picture is clean: every point of a thing spreads over its circle of
 * confusion, nearer things over farther ones (after Jimenez, "Next Generation Post Processing in Call of Duty", 2014).
 * Rays through points of a lens would show the same with much noise, for many times the work. What lies behind all
 * things was drawn soft to begin with and stays as it is, so that an exact ground stays exact.
 */

/** Depths within this share of each other belong to one surface. */
const SAME: f32 = 0.05;
/** A pixel that changed by more than this in any channel, of 1, no longer shows one surface alone. */
const CHANGED: f32 = 0.02;

/** This worker's own: half the width of a circle's rows, from its middle on, and what a block shows at some pixels. */
let halvesAt: i32 = 0;
let latticeAt: i32 = 0;

/** Spreads every blurred point over its circle. */
export function defocus(worker: i32): void {
  preparePlanes();
  halvesAt = word(STACKS_AT) + worker * STACK_BYTES;
  latticeAt = halvesAt + 256;
  const width = word(WIDTH);
  while (takeTile()) {
    for (let top = tileTop; top < tileBottom; top += BLOCK) {
      for (let left = tileLeft; left < tileRight; left += BLOCK) {
        const reach = reachInto(left / BLOCK, top / BLOCK);
        if (reach == 0) continue;
        measureCircle(reach);
        const right = min(left + BLOCK, tileRight);
        const bottom = min(top + BLOCK, tileBottom);
        const radius = <i32>load<u8>(leastAt + (top / BLOCK) * blocksAcross + left / BLOCK);
        if (radius >= SMOOTH && right - left > 1 && bottom - top > 1) {
          spreadBlock(left, top, right, bottom, width, reach, radius >= SMOOTHER ? 4 : 2);
          continue;
        }
        for (let y = top; y < bottom; y++) {
          for (let x = left; x < right; x++) {
            if (spreadAt(x, y, width, reach)) writeSpread(x, y, width, spread);
          }
        }
      }
    }
  }
}

/** What is spread over circles of at least so many pixels is so smooth that every second pixel tells it, or every fourth. */
const SMOOTH = 3;
const SMOOTHER = 8;

/** Half the width of each row of the largest circle, from its middle on. */
function measureCircle(reach: i32): void {
  const squared: f32 = (f32(reach) + 0.5) * (f32(reach) + 0.5);
  for (let row = 0; row <= reach; row++) store<i32>(halvesAt + row * 4, i32(sqrt<f32>(squared - f32(row * row))));
}

/** Spreads the points of a block that is out of focus all over at some of its pixels, and finds the others between them. */
function spreadBlock(left: i32, top: i32, right: i32, bottom: i32, width: i32, reach: i32, step: i32): void {
  const lastX = right - left - 1;
  const lastY = bottom - top - 1;
  const columns = (lastX + step - 1) / step + 1;
  const rows = (lastY + step - 1) / step + 1;
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      spreadAt(left + min(i * step, lastX), top + min(j * step, lastY), width, reach);
      v128.store(latticeAt + (j * columns + i) * 16, spread);
    }
  }
  for (let y = 0; y <= lastY; y++) {
    const j = min(y / step, rows - 2);
    const t = f32x4.splat(f32(y - j * step) / f32(min((j + 1) * step, lastY) - j * step));
    for (let x = 0; x <= lastX; x++) {
      const i = min(x / step, columns - 2);
      const s = f32x4.splat(f32(x - i * step) / f32(min((i + 1) * step, lastX) - i * step));
      const p = latticeAt + (j * columns + i) * 16;
      const q = p + columns * 16;
      const above = between(v128.load(p), v128.load(p, 16), s);
      writeSpread(left + x, top + y, width, between(above, between(v128.load(q), v128.load(q, 16), s), t));
    }
  }
}

// @ts-ignore: decorator
@inline
function between(a: v128, b: v128, share: v128): v128 {
  return f32x4.add(a, f32x4.mul(f32x4.sub(b, a), share));
}

/** How far off what reaches a block may be: the largest radius among those that do, and its own. */
function reachInto(column: i32, row: i32): i32 {
  const around = (i32(MOST) + BLOCK - 1) / BLOCK;
  let most = 0;
  for (let r = max(row - around, 0); r <= min(row + around, blocksDown - 1); r++) {
    for (let c = max(column - around, 0); c <= min(column + around, blocksAcross - 1); c++) {
      const radius = <i32>load<u8>(blocksAt + r * blocksAcross + c);
      if (radius <= most) continue;
      // From the last pixel of one to the first of the other.
      const apart = max(abs(r - row), abs(c - column)) * BLOCK - (BLOCK - 1);
      if (apart <= radius) most = radius;
    }
  }
  return most;
}

// @ts-ignore: decorator
@inline
function sumOf(v: v128): f32 {
  return (
    f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3))
  );
}

/** What the last `spreadAt` gathered. */
let spread: v128 = f32x4.splat(0);

/**
 * Gathers what reaches a pixel: its own surface, what spreads over it from before, what shows through from behind. False
 * where it stays as it is.
 */
function spreadAt(x: i32, y: i32, width: i32, reach: i32): bool {
  const own = (y * width + x) * 4;
  const ownRadius: f32 = load<f32>(extentAt + own) - 0.5;
  const sharp = ownRadius <= SHARP;
  const depth = load<f32>(depthAt + own);
  const none = f32x4.splat(0);
  const one = f32x4.splat(1);
  const isGround = depth == 0;
  // Of the ground, all things are nearer.
  const nearest = f32x4.splat(isGround ? f32.MAX_VALUE : depth * (1 - SAME));
  const farthest = f32x4.splat(isGround ? f32.MAX_VALUE : depth * (1 + SAME));
  const through = f32x4.splat(sharp ? -1 : ownRadius);
  const last = f32x4.splat(f32(width - 1 - x));
  let sameRed = none;
  let sameGreen = none;
  let sameBlue = none;
  let sameShare = none;
  let beforeRed = none;
  let beforeGreen = none;
  let beforeBlue = none;
  let beforeShare = none;
  let behindRed = none;
  let behindGreen = none;
  let behindBlue = none;
  let behindShare = none;
  const bottom = min(y + reach, word(HEIGHT) - 1);
  for (let yy = max(y - reach, 0); yy <= bottom; yy++) {
    const half = load<i32>(halvesAt + abs(yy - y) * 4);
    const dy2 = f32x4.splat(f32((yy - y) * (yy - y)));
    const right = min(x + half, width - 1);
    for (let xx = max(x - half, 0); xx <= right; xx += 4) {
      const other = (yy * width + xx) * 4;
      const away = f32x4.add(f32x4.splat(f32(xx - x)), f32x4(0, 1, 2, 3));
      const far = v128.load(depthAt + other);
      const distance = f32x4.sqrt(f32x4.add(dy2, f32x4.mul(away, away)));
      const inside = f32x4.le(away, last);
      const ground = f32x4.eq(far, none);
      const beyond = v128.and(v128.or(ground, f32x4.gt(far, farthest)), inside);
      const shows = v128.and(beyond, f32x4.le(distance, through));
      if (v128.any_true(shows)) {
        // What lies behind shows through as far as the surface before it is spread thin.
        behindRed = f32x4.add(behindRed, v128.and(v128.load(redAt + other), shows));
        behindGreen = f32x4.add(behindGreen, v128.and(v128.load(greenAt + other), shows));
        behindBlue = f32x4.add(behindBlue, v128.and(v128.load(blueAt + other), shows));
        behindShare = f32x4.add(behindShare, v128.and(one, shows));
      }
      const covers = f32x4.pmin(one, f32x4.sub(v128.load(extentAt + other), distance));
      const reaches = v128.andnot(v128.and(inside, f32x4.gt(covers, none)), beyond);
      if (!v128.any_true(reaches)) continue;
      const share = v128.and(f32x4.mul(covers, v128.load(shareAt + other)), reaches);
      const red = v128.load(redAt + other);
      const green = v128.load(greenAt + other);
      const blue = v128.load(blueAt + other);
      const nearer = f32x4.lt(far, nearest);
      const same = v128.andnot(share, nearer);
      sameRed = f32x4.add(sameRed, f32x4.mul(red, same));
      sameGreen = f32x4.add(sameGreen, f32x4.mul(green, same));
      sameBlue = f32x4.add(sameBlue, f32x4.mul(blue, same));
      sameShare = f32x4.add(sameShare, same);
      const before = v128.and(share, nearer);
      if (!v128.any_true(before)) continue;
      beforeRed = f32x4.add(beforeRed, f32x4.mul(red, before));
      beforeGreen = f32x4.add(beforeGreen, f32x4.mul(green, before));
      beforeBlue = f32x4.add(beforeBlue, f32x4.mul(blue, before));
      beforeShare = f32x4.add(beforeShare, before);
    }
  }
  const light = f32x4(load<f32>(redAt + own), load<f32>(greenAt + own), load<f32>(blueAt + own), 0);
  let shown = light;
  const sameCover = sumOf(sameShare);
  if (!sharp && sameCover > 0) {
    shown = f32x4.mul(f32x4(sumOf(sameRed), sumOf(sameGreen), sumOf(sameBlue), 0), f32x4.splat(1 / sameCover));
    const behindCount = sumOf(behindShare);
    if (behindCount > 0 && sameCover < 1) {
      const behind = f32x4(sumOf(behindRed), sumOf(behindGreen), sumOf(behindBlue), 0);
      const seen = f32x4.mul(behind, f32x4.splat(1 / behindCount));
      shown = f32x4.add(shown, f32x4.mul(f32x4.sub(seen, shown), f32x4.splat(1 - sameCover)));
    }
  }
  const beforeCover = sumOf(beforeShare);
  if (beforeCover > 0.01) {
    const over = f32x4.mul(f32x4(sumOf(beforeRed), sumOf(beforeGreen), sumOf(beforeBlue), 0), f32x4.splat(1 / beforeCover));
    shown = f32x4.add(shown, f32x4.mul(f32x4.sub(over, shown), f32x4.splat(min<f32>(1, beforeCover))));
  } else if (sharp) {
    return false;
  }
  spread = shown;
  return true;
}

/** Writes what a pixel out of focus shows. */
function writeSpread(x: i32, y: i32, width: i32, shown: v128): void {
  const own = (y * width + x) * 4;
  prepareNoise(x, y, 1);
  const red = f32x4.extract_lane(shown, 0);
  const green = f32x4.extract_lane(shown, 1);
  const blue = f32x4.extract_lane(shown, 2);
  writeColour(word(BYTES_AT) + own, 255 * sqrt(red), 255 * sqrt(green), 255 * sqrt(blue));
  const change = max(
    abs(red - load<f32>(redAt + own)),
    max(abs(green - load<f32>(greenAt + own)), abs(blue - load<f32>(blueAt + own))),
  );
  if (change > CHANGED) store<u8>(word(FLAGS_AT) + (own >> 2) * FLAG_BYTES, CLASS_EDGE, PIXEL_CLASS);
}
