import {
  ALBEDO_AT,
  BACKDROP_AT,
  BYTES_AT,
  EXPOSURE,
  FLAGS_AT,
  FLAG_BYTES,
  FLAG_MIXED,
  GLOSS_AT,
  HEIGHT,
  LIGHT_AT,
  PICTURE_AT,
  ROWS_AT,
  ROW_BYTES,
  SEED,
  TABLE_AT,
  WIDTH,
} from "../../src/render/layout";
import { real, word } from "./header";
import { USE_DITHER, draw2, pixelKey, sampleX, sampleY } from "./sampling";
import { takeTile, tileBottom, tileLeft, tileRight, tileTop } from "./tiles";

/** Shadows fade out over this share of the short side, so that the picture's border is its background everywhere. */
const MARGIN: f32 = 0.15;
/** The outermost part of that margin which is background alone. */
const CLEAR: f32 = 0.06;
/** Backdrop ratios above this are open ground: wide penumbras must not shift half the picture. */
const OPEN: f32 = 0.96;

let shownRed: f32 = 0;
let shownGreen: f32 = 0;
let shownBlue: f32 = 0;

/** Compresses highlights towards white and keeps everything below as it is (Khronos PBR Neutral, 2024). */
function tone(r0: f32, g0: f32, b0: f32): void {
  const start: f32 = 0.72;
  let r = r0;
  let g = g0;
  let b = b0;
  const low = min(r, min(g, b));
  // The curve takes off the 4 % that a coat adds; half of it, since most coats here are thinner than glaze.
  const offset: f32 = (low < 0.08 ? low - 6.25 * low * low : 0.04) * 0.5;
  r -= offset;
  g -= offset;
  b -= offset;
  const peak = max(r, max(g, b));
  if (peak > start) {
    const room: f32 = 1 - start;
    const pressed: f32 = 1 - (room * room) / (peak + room - start);
    const scale = pressed / peak;
    r *= scale;
    g *= scale;
    b *= scale;
    const white: f32 = 1 - 1 / (0.15 * (peak - pressed) + 1);
    r += (pressed - r) * white;
    g += (pressed - g) * white;
    b += (pressed - b) * white;
  }
  shownRed = r;
  shownGreen = g;
  shownBlue = b;
}

/** Display value 0…255 of a linear one. */
// @ts-ignore: decorator
@inline
function display(linear: f32): f32 {
  const place = sqrt(min<f32>(1, max<f32>(0, linear))) * 4096;
  const cell = min(4095, i32(place));
  const at = word(TABLE_AT) + cell * 4;
  const low = load<f32>(at);
  return low + (load<f32>(at, 4) - low) * (place - f32(cell));
}

// @ts-ignore: decorator
@inline
function byte(value: f32, noise: f32): u8 {
  return u8(min<f32>(255, max<f32>(0, floor(value + 0.5 + (noise - 0.5) * 0.99))));
}

/** Composes things over the backdrop, maps tones, dithers, and writes 8-bit RGBA. */
export function finish(): void {
  const width = word(WIDTH);
  const height = word(HEIGHT);
  const exposure = real(EXPOSURE);
  const seed = word(SEED);
  while (takeTile()) {
    for (let y = tileTop; y < tileBottom; y++) {
      const row = word(ROWS_AT) + y * ROW_BYTES;
      for (let x = tileLeft; x < tileRight; x++) {
        const index = y * width + x;
        const pixel = index * 16;
        const albedo = word(ALBEDO_AT) + pixel;
        const covered = load<f32>(albedo, 12);
        draw2(pixelKey(x, y, USE_DITHER, seed), 0);
        const noiseRed = sampleX;
        const noiseGreen = sampleY;
        const noiseBlue = sampleX + sampleY - floor(sampleX + sampleY);
        const out = word(BYTES_AT) + index * 4;
        let backRed: f32 = 0;
        let backGreen: f32 = 0;
        let backBlue: f32 = 0;
        if (covered < 1) {
          const ratio = word(BACKDROP_AT) + pixel;
          const inside = awayFromBorder(x, y, width, height);
          const ratioRed = open(load<f32>(ratio), inside);
          const ratioGreen = open(load<f32>(ratio, 4), inside);
          const ratioBlue = open(load<f32>(ratio, 8), inside);
          if (covered == 0 && ratioRed == 1 && ratioGreen == 1 && ratioBlue == 1) {
            store<u8>(out, byte(load<f32>(row), noiseRed));
            store<u8>(out, byte(load<f32>(row, 4), noiseGreen), 1);
            store<u8>(out, byte(load<f32>(row, 8), noiseBlue), 2);
            store<u8>(out, 255, 3);
            continue;
          }
          backRed = load<f32>(row, 16) * ratioRed;
          backGreen = load<f32>(row, 20) * ratioGreen;
          backBlue = load<f32>(row, 24) * ratioBlue;
        }
        if (covered > 0) {
          const mixed = (load<u8>(word(FLAGS_AT) + index * FLAG_BYTES) & FLAG_MIXED) != 0;
          if (mixed) {
            const picture = word(PICTURE_AT) + pixel;
            tone(load<f32>(picture) * exposure, load<f32>(picture, 4) * exposure, load<f32>(picture, 8) * exposure);
          } else {
            const light = word(LIGHT_AT) + pixel;
            const gloss = word(GLOSS_AT) + pixel;
            tone(
              (load<f32>(albedo) * load<f32>(light) + load<f32>(gloss)) * exposure,
              (load<f32>(albedo, 4) * load<f32>(light, 4) + load<f32>(gloss, 4)) * exposure,
              (load<f32>(albedo, 8) * load<f32>(light, 8) + load<f32>(gloss, 8)) * exposure,
            );
          }
          const rest: f32 = 1 - covered;
          backRed = shownRed * covered + backRed * rest;
          backGreen = shownGreen * covered + backGreen * rest;
          backBlue = shownBlue * covered + backBlue * rest;
        }
        store<u8>(out, byte(display(backRed), noiseRed));
        store<u8>(out, byte(display(backGreen), noiseGreen), 1);
        store<u8>(out, byte(display(backBlue), noiseBlue), 2);
        store<u8>(out, 255, 3);
      }
    }
  }
}

/** The ratio to show: open ground is 1, and shadows count as far as the pixel is inside the picture. */
// @ts-ignore: decorator
@inline
function open(ratio: f32, inside: f32): f32 {
  return ratio >= OPEN ? 1 : 1 - (1 - ratio / OPEN) * inside;
}

/** 0 at the picture's border, 1 a margin inside it, smooth between. */
// @ts-ignore: decorator
@inline
function awayFromBorder(x: i32, y: i32, width: i32, height: i32): f32 {
  const nearest = f32(min(min(x, width - 1 - x), min(y, height - 1 - y)));
  const margin = f32(min(width, height)) * MARGIN;
  const t: f32 = min<f32>(1, max<f32>(0, (nearest / margin - CLEAR) / (1 - CLEAR)));
  return t * t * (3 - 2 * t);
}

/** A quick picture of half the sides from the sums so far, each pixel the mean of four. */
export function preview(): void {
  const width = word(WIDTH);
  const exposure = real(EXPOSURE);
  const halfWidth = width / 2;
  while (takeTile()) {
    for (let y = tileTop / 2; y < tileBottom / 2; y++) {
      const row = word(ROWS_AT) + y * 2 * ROW_BYTES;
      for (let x = tileLeft / 2; x < tileRight / 2; x++) {
        let picture = f32x4.splat(0);
        let backdrop = f32x4.splat(0);
        let hits: f32 = 0;
        let samples: f32 = 0;
        for (let corner = 0; corner < 4; corner++) {
          const index = (y * 2 + (corner >> 1)) * width + x * 2 + (corner & 1);
          const pixel = index * 16;
          samples += f32(load<u8>(word(FLAGS_AT) + index * FLAG_BYTES, 1));
          picture = f32x4.add(picture, v128.load(word(PICTURE_AT) + pixel));
          backdrop = f32x4.add(backdrop, v128.load(word(BACKDROP_AT) + pixel));
          hits += load<f32>(word(ALBEDO_AT) + pixel, 12);
        }
        const covered = hits / samples;
        const seen: f32 = hits > 0 ? exposure / hits : 0;
        tone(
          f32x4.extract_lane(picture, 0) * seen,
          f32x4.extract_lane(picture, 1) * seen,
          f32x4.extract_lane(picture, 2) * seen,
        );
        const openShare: f32 = covered < 1 ? (1 - covered) / (samples - hits) : 0;
        const out = word(BYTES_AT) + (y * halfWidth + x) * 4;
        const r = shownRed * covered + load<f32>(row, 16) * f32x4.extract_lane(backdrop, 0) * openShare;
        const g = shownGreen * covered + load<f32>(row, 20) * f32x4.extract_lane(backdrop, 1) * openShare;
        const b = shownBlue * covered + load<f32>(row, 24) * f32x4.extract_lane(backdrop, 2) * openShare;
        store<u8>(out, byte(display(r), 0.5));
        store<u8>(out, byte(display(g), 0.5), 1);
        store<u8>(out, byte(display(b), 0.5), 2);
        store<u8>(out, 255, 3);
      }
    }
  }
}
