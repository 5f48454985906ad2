import {
  ALBEDO_AT,
  BACKDROP_AT,
  FIRST_MATERIAL,
  FLAGS_AT,
  FLAG_BORROWS,
  FLAG_BYTES,
  FLAG_EDGE,
  FLAG_FINE,
  FLAG_MIXED,
  FLAG_NOISY,
  FORWARD,
  FULL_HEIGHT,
  GLOSS_AT,
  GROUND_NOISE,
  GUIDE_AT,
  HEIGHT,
  LIGHT_AT,
  QUIET_AT,
  SAMPLE_LAST,
  SHARED_LIGHT,
  THING_NOISE,
  UP,
  WIDTH,
} from "../../src/render/layout";
import { real, word } from "./header";
import { hasBorrowed, spacingAt } from "./lend";
import { brightness } from "./sums";
import { takeTile, tileBottom, tileLeft, tileNumber, tileRight, tileTop } from "./tiles";

/** Cosine between the normals of neighbours from which on they are no edge; in quick drawings only sharp ones are. */
const SMOOTH: f32 = 0.985;
const SMOOTH_AT_A_GLANCE: f32 = 0.93;

/** Deviation of a highlight around a pixel, of the root of what is shown there, that the eye takes for noise. */
const GLITTER: f32 = 0.1;

/** The angle of one pixel, radians, near enough for the narrow lenses used. */
let pixelAngle: f32 = 0;

/** Marks the pixels that lie on an edge of coverage, depth, normal or surface, and those that are still noisy. */
export function mark(): void {
  const width = word(WIDTH);
  const height = word(HEIGHT);
  const samples = f32(word(SAMPLE_LAST));
  const halfHeight = sqrt(real(UP) * real(UP) + real(UP + 4) * real(UP + 4) + real(UP + 8) * real(UP + 8));
  pixelAngle = (halfHeight * 2) / f32(word(FULL_HEIGHT));
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
        // What borrows is as noisy as its lenders are.
        if (hasBorrowed(pixel)) flags |= FLAG_BORROWS;
        else if (flags == 0) {
          const noisy = noiseAt(pixel, x, y, width, height, samples) > 1;
          const fine = samples > 1 && (load<u8>(word(FLAGS_AT) + pixel * FLAG_BYTES) & FLAG_FINE) != 0;
          if (noisy || fine) flags = samples > 1 && glitters(pixel, samples) ? FLAG_EDGE : FLAG_NOISY;
        }
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

/** What a pixel's neighbours say of its error, of the error that the filter can bear: more than 1 asks for more samples. */
function noiseAt(pixel: i32, x: i32, y: i32, width: i32, height: i32, samples: f32): f32 {
  if (load<f32>(word(ALBEDO_AT) + pixel * 16, 12) == 0) {
    lookAcross(word(BACKDROP_AT), pixel, x, y, width, height, 0);
    return uneven / ((level + 0.15) * real(GROUND_NOISE));
  }
  lookAcross(word(LIGHT_AT), pixel, x, y, width, height, samples);
  const light = uneven / (level + 0.15);
  lookAcross(word(GLOSS_AT), pixel, x, y, width, height, samples);
  return (light + uneven * 1.5) / real(THING_NOISE);
}

/** Whether highlights change so much around the pixel that was looked at last that its darkest channel shows it. */
function glitters(pixel: i32, samples: f32): bool {
  const at = pixel * 16;
  if (load<f32>(word(ALBEDO_AT) + at, 12) == 0) return false;
  const share: f32 = 1 / samples;
  const body = f32x4.mul(v128.load(word(ALBEDO_AT) + at), v128.load(word(LIGHT_AT) + at));
  const dark = min(f32x4.extract_lane(body, 0), min(f32x4.extract_lane(body, 1), f32x4.extract_lane(body, 2)));
  const shown: f32 = dark * share * share + level;
  return uneven > GLITTER * sqrt<f32>(max<f32>(0, shown) + 0.001);
}

/** Of the last `lookAcross`: the mean brightness around a pixel, and its standard deviation there but for a slope. */
let level: f32 = 0;
let uneven: f32 = 0;

/**
 * Looks at the brightness of a pixel and its eight neighbours of the same kind: things met by all of so many samples, or
 * ground where that is 0. Lights take turns from sample to sample, so that a pixel's own samples differ though their mean
 * does not; what differs from pixel to pixel is noise.
 */
function lookAcross(buffer: i32, pixel: i32, x: i32, y: i32, width: i32, height: i32, samples: f32): void {
  const albedo = word(ALBEDO_AT) + 12;
  const counts = word(FLAGS_AT) + 1;
  const ground = samples == 0;
  const step = spacingAt(x, y);
  const borrowers = word(SHARED_LIGHT) != 0 && step == 1;
  let count: f32 = 0;
  let sum: f32 = 0;
  let squares: f32 = 0;
  let acrossX: f32 = 0;
  let acrossY: f32 = 0;
  for (let j = -1; j <= 1; j++) {
    const yy = y + j * step;
    if (yy < 0 || yy >= height) continue;
    for (let i = -1; i <= 1; i++) {
      const xx = x + i * step;
      if (xx < 0 || xx >= width) continue;
      const other = yy * width + xx;
      if (load<f32>(albedo + other * 16) != samples) continue;
      if (borrowers && hasBorrowed(other)) continue;
      const taken: f32 = ground ? f32(load<u8>(counts + other * FLAG_BYTES)) : samples;
      const seen = brightness(v128.load(buffer + other * 16)) / taken;
      count += 1;
      sum += seen;
      squares += seen * seen;
      acrossX += seen * f32(i);
      acrossY += seen * f32(j);
    }
  }
  level = sum / max<f32>(1, count);
  const spread: f32 = squares / max<f32>(1, count) - level * level;
  // The slope of a full neighbourhood is the sum of value × place over 6; it explains two thirds of its square.
  const sloped: f32 = count < 9 ? 0 : (acrossX * acrossX + acrossY * acrossY) * (1.0 / 54.0);
  uneven = sqrt(max<f32>(0, spread - sloped));
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
  return dot * scale * scale < (samples > 1 ? SMOOTH : SMOOTH_AT_A_GLANCE) ? FLAG_EDGE : 0;
}
