import {
  ALBEDO_AT,
  BACKDROP_AT,
  FLAGS_AT,
  FLAG_BYTES,
  FLAG_EDGE,
  FLAG_MIXED,
  FORWARD,
  FULL_HEIGHT,
  FULL_WIDTH,
  GLOSS_AT,
  GLOSS_SCRATCH_AT,
  GUIDE_AT,
  HEIGHT,
  LEFT,
  LIGHT_AT,
  PARALLEL,
  QUIET_AT,
  RIGHT,
  SCRATCH_AT,
  SHARED_LIGHT,
  STEP,
  TOP,
  UP,
  WIDTH,
} from "../../src/render/layout";
import { isQuick, real, word } from "./header";
import { hasBorrowed, spacingAt } from "./lend";
import { among, held, lookAround, measured } from "./spread";
import { brightness } from "./sums";
import { takeTile, tileBottom, tileLeft, tileNumber, tileRight, tileTop } from "./tiles";

/**
 * Denoising by an edge-avoiding à-trous filter led by variance (Dammertz et al. 2010; Schied et al. 2017), on light,
 * gloss and backdrop apart, so that colour edges and contact shadows stay. A pass reads a channel's buffer and writes
 * scratch; the host then lets the two change places.
 */

/** Variances of light by which a neighbour may differ until it counts for a quarter. */
const PATIENCE: f32 = 60;
/** The same in quick drawings from this step on: what narrow passes leave of so few samples is noise in patches. */
const QUICK_PATIENCE: f32 = 150;
const WIDE = 4;
/** Share of its neighbours' variance that a pixel takes for its own where that is less. */
const TRUST: f32 = 0.5;
/** Patience with a highlight; a mirror's picture is smeared only where its own noise asks for it. */
const GLOSS_PATIENCE: f32 = 9;
const MIRROR_PATIENCE: f32 = 4;
/** A turn of half the lobe's width (alpha, roughness squared) is 1; and the least that counts, as what is near changes without a turn. */
const WITHIN_LOBE: f32 = 4;
const NEARBY: f32 = 0.15;
/** Roughness below which a surface is a mirror, of 255. */
const MIRROR: u8 = 26;

/** What a neighbour counts for at most, by the square of its distance in steps. */
const SHARES: StaticArray<f32> = [1, 1.0 / 2, 1.0 / 3, 0, 1.0 / 5, 1.0 / 6, 0, 0, 1.0 / 9];
/** The widest step, and the relative variance up to which no one sees what a pass at it changes. */
const LAST = 8;
const CERTAIN: f32 = 0.00002;

/** What a neighbour's brightness counts for: 1 where it is the same, ever less beyond the tolerance. */
// @ts-ignore: decorator
@inline
function alike(difference: f32, inverseTolerance: f32): f32 {
  const t: f32 = 1 / (1 + difference * difference * inverseTolerance);
  return t * t;
}

/** One pass over the light and the gloss of things. */
export function filterThings(): void {
  const width = word(WIDTH);
  const height = word(HEIGHT);
  while (takeTile()) {
    if (load<u8>(word(QUIET_AT) + tileNumber) != 0) continue;
    for (let y = tileTop; y < tileBottom; y++) {
      for (let x = tileLeft; x < tileRight; x++) {
        const pixel = y * width + x;
        if (load<f32>(word(ALBEDO_AT) + pixel * 16, 12) > 0 && !hasBorrowed(pixel)) filterThing(x, y, width, height);
      }
    }
  }
}

/** One pass over the light on the ground. */
export function filterGround(): void {
  const width = word(WIDTH);
  const height = word(HEIGHT);
  while (takeTile()) {
    const quiet = load<u8>(word(QUIET_AT) + tileNumber) != 0;
    for (let y = tileTop; y < tileBottom; y++) {
      for (let x = tileLeft; x < tileRight; x++) {
        if (quiet) v128.store(word(SCRATCH_AT) + (y * width + x) * 16, f32x4(1, 1, 1, 0));
        else if (!hasBorrowed(y * width + x)) filterBackdrop(x, y, width, height);
      }
    }
  }
}

/** The variance that leads the filter at a pixel, and the brightness that its neighbours are compared with. */
let variance: f32 = 0;
let light: f32 = 0;

// @ts-ignore: decorator
@inline
function patience(): f32 {
  return isQuick() && word(STEP) >= WIDE ? QUICK_PATIENCE : PATIENCE;
}

/**
 * Reads what leads the filter at a pixel: taken with care at first, later as it was filtered. Gives the pixel's value,
 * at first without what makes it a speck, unless it is `exact`.
 */
// @ts-ignore: decorator
@inline
function lead(source: i32, x: i32, y: i32, width: i32, height: i32, ground: bool, exact: bool): v128 {
  const centre = v128.load(source + (y * width + x) * 16);
  variance = f32x4.extract_lane(centre, 3);
  light = brightness(centre);
  if (word(STEP) != 1) return centre;
  lookAround(source, x, y, width, height, ground);
  variance = exact ? min(measured, variance) : max(measured, among);
  if (exact || light <= 0) return centre;
  const scale = held / light;
  light = held;
  return f32x4.mul(centre, f32x4.splat(scale));
}

/**
 * The mean variance of the four neighbours of its kind at a step: a dark speck thinks itself certain, for little light
 * has little spread; those around it know better.
 */
function varianceAround(source: i32, x: i32, y: i32, step: i32, width: i32, height: i32, ground: bool): f32 {
  const albedo = word(ALBEDO_AT) + 12;
  let sum: f32 = 0;
  let count: f32 = 0;
  for (let side = 0; side < 4; side++) {
    const xx = x + (side == 0 ? step : side == 1 ? -step : 0);
    const yy = y + (side == 2 ? step : side == 3 ? -step : 0);
    if (xx < 0 || yy < 0 || xx >= width || yy >= height) continue;
    const other = (yy * width + xx) * 16;
    const covered = load<f32>(albedo + other);
    if (ground ? covered >= 1 : covered <= 0) continue;
    sum += load<f32>(source + other, 12);
    count += 1;
  }
  return count > 0 ? sum / count : 0;
}

function filterThing(x: i32, y: i32, width: i32, height: i32): void {
  const pixel = (y * width + x) * 16;
  const lights = word(LIGHT_AT);
  const glosses = word(GLOSS_AT);
  const albedo = word(ALBEDO_AT);
  const guides = word(GUIDE_AT);
  const spacing = spacingAt(x, y);
  const borrowers = word(SHARED_LIGHT) != 0 && spacing == 1;
  const step = word(STEP) * spacing;
  const guide = v128.load(guides + pixel);
  const depth = f32x4.extract_lane(guide, 3);
  const flags = word(FLAGS_AT) + (y * width + x) * FLAG_BYTES;
  const roughness = load<u8>(flags + 1);
  // Metal and glass have no colour of their own, and what they show of others is too noisy for that.
  const coloured = brightness(v128.load(albedo + pixel)) > 0;
  const sampledWell = coloured && (load<u8>(flags) & (FLAG_EDGE | FLAG_MIXED)) == FLAG_EDGE;
  // Clear glass is no mirror here: what it lets through has the noise of the shadows behind it.
  const exact: bool = sampledWell || (roughness < MIRROR && roughness > 0);
  let sum = lead(lights, x, y, width, height, false, sampledWell);
  const lit = light;
  if (isQuick()) variance = max(variance, varianceAround(lights, x, y, step, width, height, false) * TRUST);
  let squares = variance;
  const inverse: f32 = 1 / (variance * patience() + 1e-5);
  let glossSum = lead(glosses, x, y, width, height, false, exact);
  const rough = roughness >= MIRROR;
  // What rough metal shows, and all gloss of quick drawings, is more noise than picture: a dark speck thinks itself certain.
  if (rough && (!coloured || isQuick())) variance = max(variance, varianceAround(glosses, x, y, step, width, height, false) * TRUST);
  const gloss = light;
  let glossSquares = variance;
  const glossInverse: f32 = 1 / (variance * (exact ? MIRROR_PATIENCE : GLOSS_PATIENCE) + 1e-5);
  const lobe: f32 = f32(roughness) * f32(roughness) * (1.0 / 65025);
  const turning: f32 = WITHIN_LOBE / (lobe * lobe + 1e-4);
  const reach = word(STEP) == 1 ? 2 : 1;
  // Neighbours on the same plane lie where its slope puts them, however steep the view; others are further off.
  const nx = f32x4.extract_lane(guide, 0);
  const ny = f32x4.extract_lane(guide, 1);
  const nz = f32x4.extract_lane(guide, 2);
  const fullWidth = f32(word(FULL_WIDTH));
  const fullHeight = f32(word(FULL_HEIGHT));
  const sx: f32 = (f32(x + word(LEFT)) * 2 + 1) / fullWidth - 1;
  const sy: f32 = 1 - (f32(y + word(TOP)) * 2 + 1) / fullHeight;
  const alongX = nx * real(RIGHT) + ny * real(RIGHT + 4) + nz * real(RIGHT + 8);
  const alongY = nx * real(UP) + ny * real(UP + 4) + nz * real(UP + 8);
  const facingAhead = nx * real(FORWARD) + ny * real(FORWARD + 4) + nz * real(FORWARD + 8);
  const parallel = real(PARALLEL);
  const facingView: f32 = parallel > 0 ? facingAhead : facingAhead + alongX * sx + alongY * sy;
  const stepX: f32 = (alongX * 2) / fullWidth;
  const stepY: f32 = (alongY * -2) / fullHeight;
  const slope: f32 = 1 / (depth * 0.0008);
  let weights: f32 = 1;
  let glossWeights: f32 = 1;
  if (word(STEP) == LAST && isCertain(squares, lit) && isCertain(glossSquares, gloss)) {
    v128.store(word(SCRATCH_AT) + pixel, sum);
    v128.store(word(GLOSS_SCRATCH_AT) + pixel, glossSum);
    return;
  }
  const nearOne: f32 = slope / f32(step + 1);
  const nearTwo: f32 = slope / f32(step * 2 + 1);
  for (let j = -reach; j <= reach; j++) {
    const yy = y + j * step;
    if (yy < 0 || yy >= height) continue;
    for (let i = -reach; i <= reach; i++) {
      if (i == 0 && j == 0) continue;
      const xx = x + i * step;
      if (xx < 0 || xx >= width) continue;
      const other = (yy * width + xx) * 16;
      if (load<f32>(albedo + other, 12) <= 0) continue;
      if (borrowers && hasBorrowed(other >> 4)) continue;
      const otherGuide = v128.load(guides + other);
      const products = f32x4.mul(guide, otherGuide);
      const dot =
        f32x4.extract_lane(products, 0) + f32x4.extract_lane(products, 1) + f32x4.extract_lane(products, 2);
      const facing: f32 = 1 - (1 - dot) * 9;
      if (facing <= 0) continue;
      const expected = planeDistance(
        depth,
        facingView,
        stepX * f32(i * step) + stepY * f32(j * step),
        parallel,
      );
      const near: f32 = 1 - abs(f32x4.extract_lane(otherGuide, 3) - expected) * (abs(i) > 1 || abs(j) > 1 ? nearTwo : nearOne);
      if (near <= 0) continue;
      const shape: f32 = facing * facing * near * unchecked(SHARES[i * i + j * j]);
      const value = v128.load(lights + other);
      const shine = v128.load(glosses + other);
      const unlike = brightness(value) - lit;
      const apart = brightness(shine) - gloss;
      // One division for both: they are most of the work.
      const light: f32 = 1 + unlike * unlike * inverse;
      // Rough surfaces that face the same way within the width of their lobe show the same blurred world: what differs is noise.
      const turned: f32 = rough ? min<f32>(1, max<f32>(NEARBY, (1 - dot) * turning)) : 1;
      const glare: f32 = 1 + apart * apart * glossInverse * turned;
      const both: f32 = 1 / (light * glare);
      const like: f32 = glare * both;
      const weight = shape * like * like;
      weights += weight;
      squares += weight * weight * f32x4.extract_lane(value, 3);
      sum = f32x4.add(sum, f32x4.mul(value, f32x4.splat(weight)));
      // Highlights on rough metal change fast and noisily: what differs keeps more of its say, or their edges fray.
      const glossWeight: f32 = shape * light * both;
      glossWeights += glossWeight;
      glossSquares += glossWeight * glossWeight * f32x4.extract_lane(shine, 3);
      glossSum = f32x4.add(glossSum, f32x4.mul(shine, f32x4.splat(glossWeight)));
    }
  }
  v128.store(word(SCRATCH_AT) + pixel, weighed(sum, weights, squares));
  v128.store(word(GLOSS_SCRATCH_AT) + pixel, weighed(glossSum, glossWeights, glossSquares));
}

/** Whether a channel's brightness is known so well that nobody sees its error. */
// @ts-ignore: decorator
@inline
function isCertain(variance: f32, brightness: f32): bool {
  return variance < CERTAIN * (brightness * brightness + 0.01);
}

/** The mean of a weighted sum, with its variance. */
// @ts-ignore: decorator
@inline
function weighed(sum: v128, weights: f32, squares: f32): v128 {
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

function filterBackdrop(x: i32, y: i32, width: i32, height: i32): void {
  const pixel = (y * width + x) * 16;
  const source = word(BACKDROP_AT);
  const target = word(SCRATCH_AT) + pixel;
  const albedo = word(ALBEDO_AT);
  const covered = load<f32>(albedo + pixel, 12);
  if (covered >= 1) {
    v128.store(target, v128.load(source + pixel));
    return;
  }
  const spacing = spacingAt(x, y);
  const borrowers = word(SHARED_LIGHT) != 0 && spacing == 1;
  const step = word(STEP) * spacing;
  const centre = lead(source, x, y, width, height, true, false);
  variance = max(variance, varianceAround(source, x, y, step, width, height, true) * TRUST);
  const inverse: f32 = 1 / (variance * patience() + 1e-6);
  const reach = word(STEP) == 1 ? 2 : 1;
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
      const other = (yy * width + xx) * 16;
      const open: f32 = 1 - load<f32>(albedo + other, 12);
      if (open <= 0) continue;
      if (borrowers && hasBorrowed(other >> 4)) continue;
      const value = v128.load(source + other);
      const weight = open * unchecked(SHARES[i * i + j * j]) * alike(brightness(value) - light, inverse);
      weights += weight;
      squares += weight * weight * f32x4.extract_lane(value, 3);
      sum = f32x4.add(sum, f32x4.mul(value, f32x4.splat(weight)));
    }
  }
  v128.store(target, weighed(sum, weights, squares));
}
