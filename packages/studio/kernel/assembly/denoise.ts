import {
  ALBEDO_AT,
  BACKDROP_AT,
  CHANNEL,
  FLAGS_AT,
  FLAG_BYTES,
  FORWARD,
  GLOSS_AT,
  GUIDE_AT,
  HEIGHT,
  LIGHT_AT,
  PARALLEL,
  MORE_SAMPLES,
  PICTURE_AT,
  QUIET_AT,
  RIGHT,
  SCRATCH_AT,
  STEP,
  UP,
  WIDTH,
} from "../../src/render/layout";
import { real, word } from "./header";
import { brightness } from "./sums";
import { takeTile, tileBottom, tileLeft, tileNumber, tileRight, tileTop } from "./tiles";

/**
 * Denoising by an edge-avoiding à-trous filter led by variance (Dammertz et al. 2010; Schied et al. 2017),
 * on light, gloss and backdrop apart, so that colour edges and contact shadows stay.
 */

/** Samples a pixel up to which a thing's spread is taken from the neighbourhood too; the ground's always is. */
const FEW = 6;

/** Turns sums into means, with the variance of the mean brightness in the fourth place. */
export function resolve(): void {
  const width = word(WIDTH);
  const height = word(HEIGHT);
  while (takeTile()) {
    for (let y = tileTop; y < tileBottom; y++) {
      for (let x = tileLeft; x < tileRight; x++) {
        const index = y * width + x;
        const pixel = index * 16;
        const total = f32(load<u8>(word(FLAGS_AT) + index * FLAG_BYTES + 1));
        const albedo = word(ALBEDO_AT) + pixel;
        const hits = load<f32>(albedo, 12);
        mean(word(LIGHT_AT) + pixel, hits);
        mean(word(GLOSS_AT) + pixel, hits);
        mean(word(BACKDROP_AT) + pixel, total - hits);
        const picture = word(PICTURE_AT) + pixel;
        const guide = word(GUIDE_AT) + pixel;
        if (hits > 0) {
          const scale = f32x4.splat(1 / hits);
          v128.store(albedo, f32x4.mul(v128.load(albedo), scale));
          v128.store(picture, f32x4.mul(v128.load(picture), scale));
          const sum = v128.load(guide);
          const nx = f32x4.extract_lane(sum, 0);
          const ny = f32x4.extract_lane(sum, 1);
          const nz = f32x4.extract_lane(sum, 2);
          const length: f32 = 1 / max<f32>(1e-6, sqrt(nx * nx + ny * ny + nz * nz));
          v128.store(
            guide,
            f32x4(nx * length, ny * length, nz * length, f32x4.extract_lane(sum, 3) / hits),
          );
          store<u8>(word(FLAGS_AT) + index * FLAG_BYTES + 1, u8(min<f32>(255, load<f32>(picture, 12) * 255)));
        }
        store<f32>(albedo, hits / total, 12);
      }
    }
  }
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

/** One pass from the channel's buffer to scratch; `swap` makes scratch the buffer. */
export function filter(): void {
  const channel = word(CHANNEL);
  const source = word(channel == 0 ? LIGHT_AT : channel == 1 ? GLOSS_AT : BACKDROP_AT);
  const target = word(SCRATCH_AT);
  const width = word(WIDTH);
  const height = word(HEIGHT);
  while (takeTile()) {
    // Open ground alone has no noise.
    if (load<u8>(word(QUIET_AT) + tileNumber) != 0) continue;
    for (let y = tileTop; y < tileBottom; y++) {
      for (let x = tileLeft; x < tileRight; x++) {
        const pixel = y * width + x;
        const out =
          channel == 2 ? filterBackdrop(source, x, y, width, height) : filterThing(source, x, y, width, height, channel);
        v128.store(target + pixel * 16, out);
      }
    }
  }
}

/** Copies scratch back over the channel's buffer. */
export function keep(): void {
  const channel = word(CHANNEL);
  const target = word(channel == 0 ? LIGHT_AT : channel == 1 ? GLOSS_AT : BACKDROP_AT);
  const source = word(SCRATCH_AT);
  const width = word(WIDTH);
  while (takeTile()) {
    if (load<u8>(word(QUIET_AT) + tileNumber) != 0) continue;
    const bytes = (tileRight - tileLeft) * 16;
    for (let y = tileTop; y < tileBottom; y++) {
      const row = (y * width + tileLeft) * 16;
      memory.copy(target + row, source + row, bytes);
    }
  }
}

function filterThing(source: i32, x: i32, y: i32, width: i32, height: i32, channel: i32): v128 {
  const pixel = y * width + x;
  const centre = v128.load(source + pixel * 16);
  const albedo = word(ALBEDO_AT);
  if (load<f32>(albedo + pixel * 16, 12) <= 0) return centre;
  const step = word(STEP);
  const guides = word(GUIDE_AT);
  const guide = v128.load(guides + pixel * 16);
  const depth = f32x4.extract_lane(guide, 3);
  const flags = word(FLAGS_AT);
  const roughness: f32 = f32(load<u8>(flags + pixel * FLAG_BYTES + 1)) * (1.0 / 255.0);
  const light = brightness(centre);
  const variance = spreadAround(source, x, y, width, height);
  // A mirror's picture is smeared only where its own noise asks for it; a duller one more freely.
  const patience: f32 = channel == 1 && roughness < 0.1 ? 4 : 9;
  const tolerance: f32 = variance * patience + 1e-5;
  const reach = step == 1 ? 2 : 1;
  // Neighbours on the same plane lie where its slope puts them, however steep the view; others are further off.
  const nx = f32x4.extract_lane(guide, 0);
  const ny = f32x4.extract_lane(guide, 1);
  const nz = f32x4.extract_lane(guide, 2);
  const sx: f32 = (f32(x) * 2 + 1) / f32(width) - 1;
  const sy: f32 = 1 - (f32(y) * 2 + 1) / f32(height);
  const alongX = nx * real(RIGHT) + ny * real(RIGHT + 4) + nz * real(RIGHT + 8);
  const alongY = nx * real(UP) + ny * real(UP + 4) + nz * real(UP + 8);
  const facingAhead = nx * real(FORWARD) + ny * real(FORWARD + 4) + nz * real(FORWARD + 8);
  const parallel = real(PARALLEL);
  const facingView: f32 = parallel > 0 ? facingAhead : facingAhead + alongX * sx + alongY * sy;
  const stepX: f32 = (alongX * 2) / f32(width);
  const stepY: f32 = (alongY * -2) / f32(height);
  const slope: f32 = 1 / (depth * 0.0008);
  let sum = f32x4.mul(f32x4.replace_lane(centre, 3, variance), f32x4.splat(1));
  let weights: f32 = 1;
  let squares = variance;
  for (let j = -reach; j <= reach; j++) {
    const yy = y + j * step;
    if (yy < 0 || yy >= height) continue;
    for (let i = -reach; i <= reach; i++) {
      if (i == 0 && j == 0) continue;
      const xx = x + i * step;
      if (xx < 0 || xx >= width) continue;
      const other = yy * width + xx;
      if (load<f32>(albedo + other * 16, 12) <= 0) continue;
      const otherGuide = v128.load(guides + other * 16);
      const products = f32x4.mul(guide, otherGuide);
      const dot =
        f32x4.extract_lane(products, 0) + f32x4.extract_lane(products, 1) + f32x4.extract_lane(products, 2);
      const facing: f32 = 1 - (1 - dot) * 9;
      if (facing <= 0) continue;
      const span = f32(max(abs(i), abs(j)) * step);
      const expected = planeDistance(
        depth,
        facingView,
        stepX * f32(i * step) + stepY * f32(j * step),
        parallel,
      );
      const near: f32 = 1 - (abs(f32x4.extract_lane(otherGuide, 3) - expected) * slope) / (span + 1);
      if (near <= 0) continue;
      const value = v128.load(source + other * 16);
      const difference = brightness(value) - light;
      const ring: f32 = 1 / f32(i * i + j * j + 1);
      const weight = (facing * facing * near * ring * tolerance) / (tolerance + difference * difference);
      weights += weight;
      squares += weight * weight * f32x4.extract_lane(value, 3);
      sum = f32x4.add(sum, f32x4.mul(value, f32x4.splat(weight)));
    }
  }
  const scale: f32 = 1 / weights;
  return f32x4.replace_lane(f32x4.mul(sum, f32x4.splat(scale)), 3, squares * scale * scale);
}

/** How far the plane seen at one pixel is at another, where the view turns towards it by so much. */
// @ts-ignore: decorator
@inline
function planeDistance(depth: f32, facing: f32, turned: f32, parallel: f32): f32 {
  if (parallel > 0) return facing < -1e-4 ? depth - (parallel * turned) / facing : depth;
  const ahead = facing + turned;
  return ahead < -1e-4 ? (depth * facing) / ahead : depth;
}

function filterBackdrop(source: i32, x: i32, y: i32, width: i32, height: i32): v128 {
  const pixel = y * width + x;
  const centre = v128.load(source + pixel * 16);
  const albedo = word(ALBEDO_AT);
  const covered = load<f32>(albedo + pixel * 16, 12);
  if (covered >= 1) return centre;
  const step = word(STEP);
  const light = brightness(centre);
  const variance = spreadAround(source, x, y, width, height);
  const tolerance: f32 = variance * 12 + 1e-6;
  const reach = step == 1 ? 2 : 1;
  let sum = f32x4.mul(centre, f32x4.splat(1 - covered));
  let weights: f32 = 1 - covered;
  let squares = weights * weights * variance;
  for (let j = -reach; j <= reach; j++) {
    const yy = y + j * step;
    if (yy < 0 || yy >= height) continue;
    for (let i = -reach; i <= reach; i++) {
      if (i == 0 && j == 0) continue;
      const xx = x + i * step;
      if (xx < 0 || xx >= width) continue;
      const other = yy * width + xx;
      const open: f32 = 1 - load<f32>(albedo + other * 16, 12);
      if (open <= 0) continue;
      const value = v128.load(source + other * 16);
      const difference = brightness(value) - light;
      const ring: f32 = 1 / f32(i * i + j * j + 1);
      const weight = (open * ring * tolerance) / (tolerance + difference * difference);
      weights += weight;
      squares += weight * weight * f32x4.extract_lane(value, 3);
      sum = f32x4.add(sum, f32x4.mul(value, f32x4.splat(weight)));
    }
  }
  const scale: f32 = 1 / weights;
  return f32x4.replace_lane(f32x4.mul(sum, f32x4.splat(scale)), 3, squares * scale * scale);
}

/** The variance at a pixel, steadied by its eight neighbours. */
function spreadAround(source: i32, x: i32, y: i32, width: i32, height: i32): f32 {
  let sum: f32 = 0;
  let count: f32 = 0;
  const y1 = min(y + 1, height - 1);
  const x1 = min(x + 1, width - 1);
  for (let yy = max(y - 1, 0); yy <= y1; yy++) {
    for (let xx = max(x - 1, 0); xx <= x1; xx++) {
      const weight: f32 = xx == x && yy == y ? 2 : 1;
      sum += load<f32>(source + (yy * width + xx) * 16 + 12) * weight;
      count += weight;
    }
  }
  const measured = sum / count;
  // A handful of samples says little of its own spread; the neighbourhood's says more, at some cost in sharpness.
  if (word(STEP) != 1 || (word(CHANNEL) != 2 && word(MORE_SAMPLES) > FEW)) return measured;
  let light: f32 = 0;
  let squares: f32 = 0;
  let seen: f32 = 0;
  for (let yy = max(y - 1, 0); yy <= y1; yy++) {
    for (let xx = max(x - 1, 0); xx <= x1; xx++) {
      const value = brightness(v128.load(source + (yy * width + xx) * 16));
      if (value == 0) continue;
      light += value;
      squares += value * value;
      seen += 1;
    }
  }
  if (seen < 4) return measured;
  light /= seen;
  return max(measured, squares / seen - light * light);
}
