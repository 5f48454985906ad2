import {
  ALBEDO_AT,
  BACKDROP_AT,
  FLAGS_AT,
  FLAG_BYTES,
  GLOSS_AT,
  GUIDE_AT,
  LIGHT_AT,
  PICTURE_AT,
  QUIET_AT,
  WIDTH,
} from "../../src/render/layout";
import { word } from "./header";
import { takeTile, tileBottom, tileLeft, tileNumber, tileRight, tileTop } from "./tiles";

/** Turns sums into means, with the variance of the mean brightness in the fourth place. */
export function resolve(): void {
  const width = word(WIDTH);
  while (takeTile()) {
    const quiet = load<u8>(word(QUIET_AT) + tileNumber) != 0;
    for (let y = tileTop; y < tileBottom; y++) {
      for (let x = tileLeft; x < tileRight; x++) {
        if (quiet) v128.store(word(BACKDROP_AT) + (y * width + x) * 16, f32x4(1, 1, 1, 0));
        else resolvePixel(y * width + x);
      }
    }
  }
}

function resolvePixel(index: i32): void {
  const pixel = index * 16;
  const flags = word(FLAGS_AT) + index * FLAG_BYTES;
  const total = f32(load<u8>(flags + 1));
  const albedo = word(ALBEDO_AT) + pixel;
  const hits = load<f32>(albedo, 12);
  mean(word(BACKDROP_AT) + pixel, total - hits);
  if (hits > 0) {
    mean(word(LIGHT_AT) + pixel, hits);
    mean(word(GLOSS_AT) + pixel, hits);
    const picture = word(PICTURE_AT) + pixel;
    const guide = word(GUIDE_AT) + pixel;
    const scale = f32x4.splat(1 / hits);
    v128.store(albedo, f32x4.mul(v128.load(albedo), scale));
    v128.store(picture, f32x4.mul(v128.load(picture), scale));
    const sum = v128.load(guide);
    const nx = f32x4.extract_lane(sum, 0);
    const ny = f32x4.extract_lane(sum, 1);
    const nz = f32x4.extract_lane(sum, 2);
    const length: f32 = 1 / max<f32>(1e-6, sqrt(nx * nx + ny * ny + nz * nz));
    v128.store(guide, f32x4(nx * length, ny * length, nz * length, f32x4.extract_lane(sum, 3) / hits));
    store<u8>(flags + 1, u8(min<f32>(255, load<f32>(picture, 12) * 255)));
  }
  store<f32>(albedo, hits / total, 12);
}

function mean(at: i32, count: f32): void {
  if (count <= 0) return;
  const value = f32x4.mul(v128.load(at), f32x4.splat(1 / count));
  const light: f32 =
    0.2126 * f32x4.extract_lane(value, 0) +
    0.7152 * f32x4.extract_lane(value, 1) +
    0.0722 * f32x4.extract_lane(value, 2);
  const variance = max<f32>(0, f32x4.extract_lane(value, 3) - light * light);
  // With one or two samples the spread is unknown: assume a fifth of the brightness.
  const guess: f32 = light * light * 0.04;
  const spread = count < 4 ? max(variance, guess) : variance * (count / (count - 1));
  v128.store(at, f32x4.replace_lane(value, 3, spread / count));
}
