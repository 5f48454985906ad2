import {
  ALBEDO_AT,
  BASE,
  CANCEL,
  GLOSS_AT,
  GROUP_AIM,
  GROUP_AIM_LAB,
  GROUP_ALBEDO,
  GROUP_BASE,
  GROUP_BYTES,
  GROUP_COUNT,
  GROUP_EXACT,
  GROUP_FIRST,
  GROUP_GLOSS,
  GROUP_LIGHT,
  GROUP_LUMINANCE,
  GROUP_MODE,
  GROUP_SAMPLES,
  GROUPS_AT,
  LIGHT_AT,
  MODE_FREE,
  MODE_GAIN,
  GROUP_TINT,
  MODE_MATTE,
  SCRATCH_AT,
  TILE_COUNTER,
} from "../../src/render/layout";
import { word } from "./header";
import { exp2, log2 } from "./logarithm";
import { fromOklab, labA, labB, labL, linearBlue, linearGreen, linearRed, toOklab } from "./oklab";
import { gradePixel, gradedBlue, gradedGreen, gradedRed } from "./shown";
import { brightness } from "./sums";

/** Corrections of a group's base towards its aim, and how much of the error each takes. */
const ROUNDS = 6;
const STEP: f32 = 0.8;
/** Fewer samples than this say nothing of what a group looks like. */
const FEWEST = 12;
/** How far in OKLab pixels still belong to the dominant colour, at first and at last. */
const WIDE: f32 = 0.16;
const NARROW: f32 = 0.07;
/** Another shade must fill so many times more to be taken for the dominant one. */
const FULLER: f32 = 1.2;

/** What a brighter shade counts for: people take a thing's colour from the side that is lit. */
const LIT: f32 = 2.2;

/** The most that a base has in a channel: white that is seen half in shade is shown white by more than white. */
const WHITEST: f32 = 1.2;

/** Finds, group by group, the light it stands in, and corrects its base until the picture shows the asked colour. */
export function match(): void {
  const count = word(GROUP_COUNT);
  while (atomic.load<i32>(BASE + CANCEL) == 0) {
    const number = atomic.add<i32>(BASE + TILE_COUNTER, 1);
    if (number >= count) return;
    const group = word(GROUPS_AT) + number * GROUP_BYTES;
    const mode = load<i32>(group, GROUP_MODE);
    if (load<i32>(group, GROUP_SAMPLES) == 0) {
      // Shown along edges only, if at all: nothing to measure by.
      store<i32>(group, MODE_FREE, GROUP_MODE);
      continue;
    }
    if (mode == MODE_MATTE) gauge(group);
    if (load<i32>(group, GROUP_EXACT) == 0 || load<i32>(group, GROUP_SAMPLES) < FEWEST) continue;
    if (mode == MODE_MATTE) matchMatte(group);
    else if (mode == MODE_GAIN) matchGain(group);
  }
}

/** Sample n of a group: 16 bytes, the pixel's number and room for its colour. */
// @ts-ignore: decorator
@inline
function sampleAt(group: i32, n: i32): i32 {
  return word(SCRATCH_AT) + (load<i32>(group, GROUP_FIRST) + n) * 16;
}

const BINS = 64;
/** Logarithms to base 2 that the bins of a histogram span. */
const LOWEST: f32 = -10;
const SPAN: f32 = 16;

/** The median light, what undoes its tint, the median highlight and what undoes the mean albedo of a group. */
function gauge(group: i32): void {
  const count = load<i32>(group, GROUP_SAMPLES);
  const light = medianBrightness(group, word(LIGHT_AT));
  store<f32>(group, light, GROUP_LUMINANCE);
  store<f32>(group, medianBrightness(group, word(GLOSS_AT)), GROUP_GLOSS);
  let tint = f32x4.splat(0);
  let albedo = f32x4.splat(0);
  for (let n = 0; n < count; n++) {
    const pixel = load<i32>(sampleAt(group, n)) * 16;
    const value = v128.load(word(LIGHT_AT) + pixel);
    // The well-lit half decides the tint.
    if (brightness(value) >= light) tint = f32x4.add(tint, value);
    albedo = f32x4.add(albedo, v128.load(word(ALBEDO_AT) + pixel));
  }
  const strength: f32 = max<f32>(1e-6, brightness(tint));
  keepUndone(group, 0, f32x4.extract_lane(tint, 0) / strength, f32x4.extract_lane(albedo, 0) / f32(count));
  keepUndone(group, 4, f32x4.extract_lane(tint, 1) / strength, f32x4.extract_lane(albedo, 1) / f32(count));
  keepUndone(group, 8, f32x4.extract_lane(tint, 2) / strength, f32x4.extract_lane(albedo, 2) / f32(count));
}

/** One channel of a group: one over its tint, as far as that does not stay, and one over its albedo. */
function keepUndone(group: i32, channel: i32, tint: f32, albedo: f32): void {
  const undone: f32 = 1 - load<f32>(group, GROUP_TINT);
  store<f32>(group + channel, exp2(-undone * log2(max<f32>(0.01, tint))), GROUP_LIGHT);
  store<f32>(group + channel, 1 / max<f32>(1e-4, albedo), GROUP_ALBEDO);
}

/** The median brightness of a buffer over a group's samples, by halving. */
function medianBrightness(group: i32, buffer: i32): f32 {
  const count = load<i32>(group, GROUP_SAMPLES);
  for (let n = 0; n < count; n++) {
    const slot = sampleAt(group, n);
    store<f32>(slot, brightness(v128.load(buffer + load<i32>(slot) * 16)), 4);
  }
  let low: f32 = 0;
  let high: f32 = 8;
  for (let turn = 0; turn < 22; turn++) {
    const middle: f32 = (low + high) * 0.5;
    let below = 0;
    for (let n = 0; n < count; n++) if (load<f32>(sampleAt(group, n), 4) < middle) below++;
    if (below * 2 > count) high = middle;
    else low = middle;
  }
  return (low + high) * 0.5;
}

/**
 * Moves the base until the dominant colour of the group is its aim. Where another shade fills plainly more of it, as
 * with a vessel seen into, whose rim is bright and whose wall is dark, that one is taken from the first round on.
 */
function matchMatte(group: i32): void {
  const aimL = load<f32>(group, GROUP_AIM_LAB);
  const aimA = load<f32>(group, GROUP_AIM_LAB + 4);
  const aimB = load<f32>(group, GROUP_AIM_LAB + 8);
  let follows = false;
  for (let round = 0; round < ROUNDS; round++) {
    showSamples(group);
    if (round == 0) follows = findFullest(group, aimL, aimA, aimB);
    else if (follows) findDominant(group, foundL + (aimL - foundL) * STEP, foundA + (aimA - foundA) * STEP, foundB + (aimB - foundB) * STEP);
    else findDominant(group, aimL, aimA, aimB);
    toOklab(load<f32>(group, GROUP_BASE), load<f32>(group, GROUP_BASE + 4), load<f32>(group, GROUP_BASE + 8));
    fromOklab(
      labL + (load<f32>(group, GROUP_AIM_LAB) - foundL) * STEP,
      labA + (load<f32>(group, GROUP_AIM_LAB + 4) - foundA) * STEP,
      labB + (load<f32>(group, GROUP_AIM_LAB + 8) - foundB) * STEP,
    );
    store<f32>(group, inside(linearRed), GROUP_BASE);
    store<f32>(group, inside(linearGreen), GROUP_BASE + 4);
    store<f32>(group, inside(linearBlue), GROUP_BASE + 8);
  }
}

/** Moves the gain on metal or glass until its dominant colour is the aim. */
function matchGain(group: i32): void {
  for (let round = 0; round < ROUNDS; round++) {
    showSamples(group);
    meanOfSamples(group);
    findDominant(group, foundL, foundA, foundB);
    fromOklab(foundL, foundA, foundB);
    moveGain(group, 0, linearRed);
    moveGain(group, 4, linearGreen);
    moveGain(group, 8, linearBlue);
  }
}

/** A curve presses bright values together, so the step is bold and the gain held within reason. */
function moveGain(group: i32, channel: i32, shown: f32): void {
  const wanted = load<f32>(group + channel, GROUP_AIM);
  const by = exp2(STEP * log2(max<f32>(0.004, wanted) / max<f32>(0.004, shown)));
  const gain = load<f32>(group + channel, GROUP_BASE) * by;
  store<f32>(group + channel, min<f32>(6, max<f32>(0.1, gain)), GROUP_BASE);
}

// @ts-ignore: decorator
@inline
function inside(channel: f32): f32 {
  return min<f32>(WHITEST, max<f32>(0, channel));
}

/** Colours of all samples as they would be shown now, in OKLab, into their slots. */
function showSamples(group: i32): void {
  const count = load<i32>(group, GROUP_SAMPLES);
  for (let n = 0; n < count; n++) {
    const slot = sampleAt(group, n);
    gradePixel(group, load<i32>(slot));
    toOklab(gradedRed, gradedGreen, gradedBlue);
    store<f32>(slot, labL, 4);
    store<f32>(slot, labA, 8);
    store<f32>(slot, labB, 12);
  }
}

let foundL: f32 = 0;
let foundA: f32 = 0;
let foundB: f32 = 0;
/** The weight of the samples about the colour that was found. */
let foundWeights: f32 = 0;

/** The fullest of the shades about a colour; whether it is plainly fuller than the one found from the colour itself. */
function findFullest(group: i32, l: f32, a: f32, b: f32): bool {
  findDominant(group, l, a, b);
  let best: f32 = 1;
  let most: f32 = foundWeights * FULLER;
  for (let scale: f32 = 0.7; scale < 2; scale += 0.2) {
    findDominant(group, l * scale, a * scale, b * scale);
    const worth = foundL > l ? foundWeights * LIT : foundWeights;
    if (worth <= most) continue;
    most = worth;
    best = scale;
  }
  findDominant(group, l * best, a * best, b * best);
  return best != 1;
}

function meanOfSamples(group: i32): void {
  gatherAround(group, 0.5, 0, 0, 100);
}

/** The dominant colour by mean shift (Comaniciu and Meer 2002) from a first guess, first wide, then narrow. */
function findDominant(group: i32, l: f32, a: f32, b: f32): void {
  if (!gatherAround(group, l, a, b, WIDE)) meanOfSamples(group);
  for (let turn = 0; turn < 5; turn++) gatherAround(group, foundL, foundA, foundB, turn < 2 ? WIDE : NARROW);
}

/** The weighted mean of the samples within a radius; false, and nothing found, where too few are. */
function gatherAround(group: i32, l: f32, a: f32, b: f32, radius: f32): bool {
  const count = load<i32>(group, GROUP_SAMPLES);
  const scale: f32 = 1 / (radius * radius);
  let weights: f32 = 0;
  let sumL: f32 = 0;
  let sumA: f32 = 0;
  let sumB: f32 = 0;
  for (let n = 0; n < count; n++) {
    const slot = sampleAt(group, n);
    const dl = load<f32>(slot, 4) - l;
    const da = load<f32>(slot, 8) - a;
    const db = load<f32>(slot, 12) - b;
    const near: f32 = 1 - (dl * dl + da * da + db * db) * scale;
    if (near <= 0) continue;
    weights += near;
    sumL += dl * near;
    sumA += da * near;
    sumB += db * near;
  }
  if (weights < f32(count) * 0.05) return false;
  foundWeights = weights;
  foundL = l + sumL / weights;
  foundA = a + sumA / weights;
  foundB = b + sumB / weights;
  return true;
}
