import {
  ALBEDO_AT,
  BACKDROP_AT,
  FIRST_MATERIAL,
  FLAGS_AT,
  FLAG_BYTES,
  FLAG_EDGE,
  FLAG_MIXED,
  FLAG_NOISY,
  FORWARD,
  GLOSS_AT,
  GROUND_NOISE,
  GUIDE_AT,
  HEIGHT,
  LIGHT_AT,
  QUIET_AT,
  SAMPLE_LAST,
  THING_NOISE,
  UP,
  WIDTH,
} from "../../src/render/layout";
import { real, word } from "./header";
import { brightness } from "./sums";
import { takeTile, tileBottom, tileLeft, tileNumber, tileRight, tileTop } from "./tiles";

/** The angle of one pixel, radians, near enough for the narrow lenses used. */
let pixelAngle: f32 = 0;

/** Marks the pixels that lie on an edge of coverage, depth, normal or surface, and those that are still noisy. */
export function mark(): void {
  const width = word(WIDTH);
  const height = word(HEIGHT);
  const samples = f32(word(SAMPLE_LAST));
  const halfHeight = sqrt(real(UP) * real(UP) + real(UP + 4) * real(UP + 4) + real(UP + 8) * real(UP + 8));
  pixelAngle = (halfHeight * 2) / f32(height);
  while (takeTile()) {
    if (load<u8>(word(QUIET_AT) + tileNumber) != 0) {
      if (!meetsThing(width, height)) continue;
      store<u8>(word(QUIET_AT) + tileNumber, 0);
    }
    for (let y = tileTop; y < tileBottom; y++) {
      for (let x = tileLeft; x < tileRight; x++) {
        const pixel = y * width + x;
        let flags = edgeFlags(pixel, pixel, samples);
        if (x > 0) flags |= edgeFlags(pixel, pixel - 1, samples);
        if (x + 1 < width) flags |= edgeFlags(pixel, pixel + 1, samples);
        if (y > 0) flags |= edgeFlags(pixel, pixel - width, samples);
        if (y + 1 < height) flags |= edgeFlags(pixel, pixel + width, samples);
        if (flags == 0 && noiseAround(pixel, x, y, width, height) > 1) flags = FLAG_NOISY;
        store<u8>(word(FLAGS_AT) + pixel * FLAG_BYTES, <u8>flags);
      }
    }
  }
}

/** Whether a thing was met in a pixel beside the tile: its edge may lie within. */
function meetsThing(width: i32, height: i32): bool {
  const albedo = word(ALBEDO_AT) + 12;
  for (let x = tileLeft; x < tileRight; x++) {
    if (tileTop > 0 && load<f32>(albedo + ((tileTop - 1) * width + x) * 16) > 0) return true;
    if (tileBottom < height && load<f32>(albedo + (tileBottom * width + x) * 16) > 0) return true;
  }
  for (let y = tileTop; y < tileBottom; y++) {
    if (tileLeft > 0 && load<f32>(albedo + (y * width + tileLeft - 1) * 16) > 0) return true;
    if (tileRight < width && load<f32>(albedo + (y * width + tileRight) * 16) > 0) return true;
  }
  return false;
}

/** The largest error at a pixel and its four neighbours, of the one that is bearable. */
function noiseAround(pixel: i32, x: i32, y: i32, width: i32, height: i32): f32 {
  let noise = noiseOf(pixel);
  if (x > 0) noise = max(noise, noiseOf(pixel - 1));
  if (x + 1 < width) noise = max(noise, noiseOf(pixel + 1));
  if (y > 0) noise = max(noise, noiseOf(pixel - width));
  if (y + 1 < height) noise = max(noise, noiseOf(pixel + width));
  return noise;
}

/** Standard error of the brightness shown over that brightness, of the one that the filter can bear. */
function noiseOf(pixel: i32): f32 {
  const albedo = word(ALBEDO_AT) + pixel * 16;
  const hits = load<f32>(albedo, 12);
  if (hits == 0) {
    const count = f32(load<u8>(word(FLAGS_AT) + pixel * FLAG_BYTES + 1));
    return relativeError(word(BACKDROP_AT) + pixel * 16, count) / real(GROUND_NOISE);
  }
  const light = relativeError(word(LIGHT_AT) + pixel * 16, hits);
  const gloss = v128.load(word(GLOSS_AT) + pixel * 16);
  const mean: f32 = brightness(gloss) / hits;
  const variance = max<f32>(0, f32x4.extract_lane(gloss, 3) / hits - mean * mean);
  return (light + sqrt(variance / hits) * 1.5) / real(THING_NOISE);
}

function relativeError(at: i32, count: f32): f32 {
  const value = v128.load(at);
  const mean: f32 = brightness(value) / count;
  const variance = max<f32>(0, f32x4.extract_lane(value, 3) / count - mean * mean);
  return sqrt(variance / count) / (mean + 0.15);
}

/** How pixel a differs from its neighbour b. */
function edgeFlags(a: i32, b: i32, samples: f32): i32 {
  const albedoA = word(ALBEDO_AT) + a * 16;
  const albedoB = word(ALBEDO_AT) + b * 16;
  const hitsA = load<f32>(albedoA, 12);
  const hitsB = load<f32>(albedoB, 12);
  if (hitsA != hitsB || (hitsA > 0 && hitsA < samples)) return FLAG_EDGE | FLAG_MIXED;
  if (hitsA == 0) return 0;
  const scale: f32 = 1 / hitsA;
  const flags = word(FLAGS_AT);
  if (load<u32>(flags + a * FLAG_BYTES, FIRST_MATERIAL) != load<u32>(flags + b * FLAG_BYTES, FIRST_MATERIAL)) {
    return FLAG_EDGE | FLAG_MIXED;
  }
  const guideA = word(GUIDE_AT) + a * 16;
  const guideB = word(GUIDE_AT) + b * 16;
  const far = load<f32>(guideA, 12) * scale;
  // A surface seen at a slant changes its distance by the pixel's angle over the cosine.
  const cosine = max<f32>(
    0.04,
    -(load<f32>(guideA) * real(FORWARD) + load<f32>(guideA, 4) * real(FORWARD + 4) + load<f32>(guideA, 8) * real(FORWARD + 8)) * scale,
  );
  if (abs(far - load<f32>(guideB, 12) * scale) > far * pixelAngle * (6 + 4 / cosine)) {
    return FLAG_EDGE | FLAG_MIXED;
  }
  const dot =
    load<f32>(guideA) * load<f32>(guideB) +
    load<f32>(guideA, 4) * load<f32>(guideB, 4) +
    load<f32>(guideA, 8) * load<f32>(guideB, 8);
  return dot * scale * scale < 0.93 ? FLAG_EDGE : 0;
}
