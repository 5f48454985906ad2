import {
  BEDS,
  BERGS,
  CRAGS,
  CROP_ACROSS,
  FALL_HEIGHT,
  FIELD_BED,
  FIELD_REACH,
  FIELD_SECOND,
  FOREST_COLOUR,
  FOREST_SHARE,
  GROUND_COLOUR,
  GROUND_ROUGH,
  GROUND_SECOND,
  PADDIES,
  PEAK_HEIGHT,
  PLACE_SEED,
  RIPPLES,
  ROCK_COLOUR,
  DUNE_TURN,
  SKY_LIGHT,
  SNOW_BELOW,
  SNOW_LINE,
  SPARKLE,
  SHORE_SLOPE,
  SPIKE_FROM,
  STEP_HEIGHT,
  SUN,
  SUN_LIGHT,
  TREE_LINE,
  WATER_LEVEL,
} from "../../../src/place/layout";
import { between, clamp01, count, given, smooth, turnCosine } from "./curves";
import { caustics, cropAt, cropBlue, cropCover, cropGreen, cropLean, cropRed, lavaAt } from "./field";
import { cellThere, normalAt, openThere, shadeAt, slopeThere, slopeUnderTrees, sunThere, upX, upY, upZ } from "./ground";
import { chance, octaveSlopeX, octaveSlopeZ, octaves, octavesInSpace, slopedOctaves } from "./noise";
import { builtOpen, builtShade, builtSun } from "./built";
import { skyAlong, skyBlue, skyGreen, skyRed } from "./sky";
import { film, swash, swashAt } from "./swash";
import { wayAt, wayBlue, wayCover, wayGreen, wayRed } from "./way";
import { mottling, woodsAt } from "./woods";

/** What the land is made of at a point, and the light that leaves it. */

export let landRed: f32 = 0;
export let landGreen: f32 = 0;
export let landBlue: f32 = 0;

let seed: i32 = 0;
let turnC: f32 = 1;
let turnS: f32 = 0;

export function prepareSoil(): void {
  seed = count(PLACE_SEED) & 0xffff;
  turnC = f32(NativeMathf.cos(given(DUNE_TURN)));
  turnS = f32(NativeMathf.sin(given(DUNE_TURN)));
}

/** How much an octave of this pitch counts where a pixel covers `span` metres. */
// @ts-ignore: decorator
@inline
function kept4(pitch: f32, span: f32): v128 {
  const cycles = f32x4.mul(f32x4(1, 2.03, 4.01, 8.05), f32x4.splat(pitch * span));
  const left = f32x4.pmax(
    f32x4.splat(0),
    f32x4.pmin(f32x4.splat(1), f32x4.sub(f32x4.splat(1.6), f32x4.mul(cycles, f32x4.splat(2.2)))),
  );
  return f32x4.mul(left, f32x4(1, 0.5, 0.25, 0.125));
}

/** Shades the land at a point seen along d over `distance`, where a pixel covers `span` metres. */
export function shadeSoil(x: f32, y: f32, z: f32, dx: f32, dy: f32, dz: f32, distance: f32, span: f32): void {
  normalAt(x, z);
  const steep = slopeThere;
  const cell = cellThere;
  let nx = upX;
  let ny = upY;
  let nz = upZ;
  shadeAt(x, z);
  const smoothSun = nx * given(SUN) + ny * given(SUN + 4) + nz * given(SUN + 8);

  const broad = mottling(x, z, seed);
  const fine = slopedOctaves(x, z, 0.31, kept4(0.31, span), seed + 102);
  const fineX = octaveSlopeX;
  const fineZ = octaveSlopeZ;
  const grain = slopedOctaves(x, z, 3.1, kept4(3.1, span), seed + 103);
  const grainX = octaveSlopeX;
  const grainZ = octaveSlopeZ;
  let red: f32;
  let green: f32;
  let blue: f32;

  // Soil, sand or grass, in two tints.
  const sandy = given(RIPPLES) > 0;
  const mix: f32 = clamp01(0.5 + broad * 0.7 + fine * (sandy ? 0.12 : 0.5));
  red = between(given(GROUND_COLOUR), given(GROUND_SECOND), mix);
  green = between(given(GROUND_COLOUR + 4), given(GROUND_SECOND + 4), mix);
  blue = between(given(GROUND_COLOUR + 8), given(GROUND_SECOND + 8), mix);
  // A field ends somewhere, and the next one begins: grass, for what is seen of it.
  const reach = given(FIELD_REACH);
  let field: f32 = 0;
  if (reach > 0) {
    field = smooth(reach * 1.3, reach, sqrt(x * x + z * z) + broad * reach * 0.5);
    red = between(red, between(given(FIELD_BED), given(FIELD_SECOND), mix), field);
    green = between(green, between(given(FIELD_BED + 4), given(FIELD_SECOND + 4), mix), field);
    blue = between(blue, between(given(FIELD_BED + 8), given(FIELD_SECOND + 8), mix), field);
  }
  const speck: f32 = 1 + grain * (sandy ? 0.16 : 0.35);
  red *= speck;
  green *= speck;
  blue *= speck;
  let bumpX = (fineX * 0.16 + grainX * 0.035) * given(GROUND_ROUGH);
  let bumpZ = (fineZ * 0.16 + grainZ * 0.035) * given(GROUND_ROUGH);

  if (span < 0.045) {
    // Grains and crumbs, close by.
    const crumb = slopedOctaves(x, z, 17, kept4(17, span), seed + 112);
    const tone: f32 = 1 + crumb * (sandy ? 0.2 : 0.32);
    red *= tone;
    green *= tone;
    blue *= tone;
    bumpX += octaveSlopeX * 0.009;
    bumpZ += octaveSlopeZ * 0.009;
  }

  const ripples = given(RIPPLES);
  if (ripples > 0) addRipples(x, z, span, ripples);
  bumpX += rippleX;
  bumpZ += rippleZ;

  if (field > 0) {
    cropAt(x, z, dy, span);
    const sown: f32 = cropCover * field;
    red = between(red, cropRed, sown);
    green = between(green, cropGreen, sown);
    blue = between(blue, cropBlue, sown);
    bumpX += cropLean * field * given(CROP_ACROSS);
    bumpZ += cropLean * field * given(CROP_ACROSS + 4);
  }

  wayAt(x, z, span);
  const way = wayCover;
  if (way > 0) {
    red = between(red, wayRed, way);
    green = between(green, wayGreen, way);
    blue = between(blue, wayBlue, way);
    bumpX *= 1 - 0.7 * way;
    bumpZ *= 1 - 0.7 * way;
  }

  const line = given(TREE_LINE);
  const peaks = given(PEAK_HEIGHT) > 0;
  // Woods below the tree line.
  const woods = given(FOREST_SHARE);
  let leafy: f32 = 0;
  let under: f32 = steep;
  if (woods > 0 && x * x + z * z > given(SPIKE_FROM) * given(SPIKE_FROM) * 0.8) {
    // Trees stand steeper than their ground.
    if (cell > 2 && cell < 20) under = slopeUnderTrees(x, z);
    leafy = smooth(0.0, 0.35, woodsAt(x, z, y, broad, seed)) * (1 - smooth(0.85, 1.35, under));
  }
  // Rock shows where it is steep, and below it lies what fell from it.
  leafy *= 1 - way;
  const bare: f32 = (1 - leafy) * (1 - way);
  const stony: f32 = given(CRAGS) > 0 ? 0.55 : 0;
  const rocky: f32 = given(BERGS) > 0 ? smooth(0.5, 1.1, steep + fine * 0.3) : ripples > 0 ? 0 : smooth(0.62, 0.95, stony + (leafy > 0 ? min(steep, under + 0.3) : steep) + fine * 0.22 + broad * 0.16) * bare;
  const scree: f32 = peaks ? smooth(0.34, 0.62, under + broad * 0.22 + fine * 0.12) * smooth(line * 0.35, line * 1.05, y + broad * 90) * bare : 0;
  if (scree > 0) {
    const tone: f32 = 1.02 + fine * 0.22 + grain * 0.2;
    red = between(red, given(ROCK_COLOUR) * 1.12 * tone, scree);
    green = between(green, given(ROCK_COLOUR + 4) * 1.1 * tone, scree);
    blue = between(blue, given(ROCK_COLOUR + 8) * 1.04 * tone, scree);
  }
  const from = given(SNOW_LINE);
  const deep = given(SNOW_BELOW);
  let crag: f32 = 0;
  if (rocky > 0 || (peaks && steep > 0.3 && y > from - deep * 2)) {
    crag = slopedOctaves(x, z + y * 0.7, 0.022, kept4(0.022, max<f32>(span, 0.01)), seed + 105);
  }
  if (rocky > 0) {
    const cragX = octaveSlopeX;
    const cragZ = octaveSlopeZ;
    // In space, not on the map: on a cliff the map's noise would run in stripes. Beds of rock, tilted and bent.
    const strata = octavesInSpace(x * 0.5 + 31, y * 1.25 + x * 0.3 + broad * 45, z * 0.5, 0.017, seed + 104);
    const block = octavesInSpace(x, y * 0.7, z, 0.041, seed + 110);
    // Cracks are where the noise changes sign.
    const crack: f32 = smooth(0.0, 0.16, abs(block));
    let near: f32 = 1;
    if (cell < 3) {
      // Close by a face is seams, lichen and grains.
      const seam = octavesInSpace(x + strata * 2, y * 1.7, z, 0.34, seed + 114);
      const grit = octavesInSpace(x, y, z, 2.3, seed + 115);
      near = (1 + seam * 0.42 + grit * 0.3) * (0.62 + 0.38 * smooth(0, 0.09, abs(seam)));
      bumpX += (seam * 0.9 + grit * 0.5) * rocky * 0.7 + grainX * 0.16 * rocky;
      bumpZ += (grit * 0.9 - seam * 0.5) * rocky * 0.7 + grainZ * 0.16 * rocky;
    }
    const tone: f32 = near * (1 + strata * 0.24 + crag * 0.34 + broad * 0.2) * (0.78 + 0.22 * crack);
    // Some beds are warmer, and what water ran over is darker.
    const warm: f32 = strata * 0.12;
    // Beds that lie level run round every mesa at the same height, pale, rusty and dark.
    const beds = given(BEDS);
    let pale: f32 = 0;
    if (beds > 0) pale = beds * (octavesInSpace(7, y + broad * 9, 3, 0.023, seed + 116) + strata * 0.25);
    const bed: f32 = tone * (1 + pale * 0.75);
    red = between(red, given(ROCK_COLOUR) * bed * (1 + warm), rocky);
    green = between(green, given(ROCK_COLOUR + 4) * bed * (1 + pale * 0.35), rocky);
    blue = between(blue, given(ROCK_COLOUR + 8) * bed * (1 - warm + pale * 0.5), rocky);
    const jag: f32 = rocky * (cell > 2 ? 5.2 : 1.6);
    // Creased, as rock breaks, not rolling.
    const turn: f32 = crag < 0 ? -1 : 1;
    bumpX += (cragX * turn + fineX * 0.4) * jag;
    bumpZ += (cragZ * turn + fineZ * 0.4) * jag;
  }
  if (leafy > 0) {
    const tree = slopedOctaves(x, z, 0.09, kept4(0.09, span), seed + 106);
    const tone: f32 = 0.75 + tree * 0.55 + broad * 0.25;
    red = between(red, given(FOREST_COLOUR) * tone, leafy);
    green = between(green, given(FOREST_COLOUR + 4) * tone, leafy);
    blue = between(blue, given(FOREST_COLOUR + 8) * tone, leafy);
    bumpX = between(bumpX, octaveSlopeX * 4, leafy * 0.7);
    bumpZ = between(bumpZ, octaveSlopeZ * 4, leafy * 0.7);
  }
  // Wet edge by the water.
  const water = given(WATER_LEVEL);
  let soaked: f32 = 0;
  if (water > -1000) {
    // Surf and spray wet more than still water does.
    const splashed: f32 = given(CRAGS) > 0 ? 1.9 : given(FALL_HEIGHT) > 0 ? 0.9 : sandy ? 0.42 : 0.3;
    const wet: f32 = 1 - smooth(splashed * 0.1, splashed, y - water + fine * splashed * 0.4);
    const dark: f32 = 1 - (splashed > 0.5 || sandy ? 0.66 : 0.5) * wet * (1 - leafy);
    red *= dark;
    green *= dark;
    blue *= dark;
    if (sandy && given(SHORE_SLOPE) > 0 && y > water + 0.0005) soaked = wet;
  }
  // Snow lies where it is high and not too steep; gullies hold it longest, and the heights hold it on steeper ground.
  const nook: f32 = peaks ? 1 - openThere : 0;
  const height = y + broad * deep * 0.9 + fine * 12 * (from > 50 ? 1 : 0);
  const above: f32 = smooth(from - deep, from + deep, height + nook * deep * 1.6);
  const steepest: f32 = 0.68 + (peaks ? 0.42 * smooth(from, from + deep * 3.5, y) + nook * 0.5 : 0);
  let snow: f32 =
    above > 0
      ? above * (1 - smooth(steepest, steepest + 0.34, under + fine * 0.3 + broad * 0.16 + crag * 0.5)) * (1 - leafy * 0.62)
      : 0;
  // What is driven on is trodden bare.
  snow *= 1 - 0.62 * way;
  let sparkle: f32 = 0;
  if (snow > 0) {
    red = between(red, 0.83, snow);
    green = between(green, 0.86, snow);
    blue = between(blue, 0.9, snow);
    // The wind lays it in long low drifts.
    slopedOctaves(x * 0.34 + z * 0.2, z * 0.9 - x * 0.5, 0.42, kept4(0.42, span), seed + 111);
    bumpX = between(bumpX, octaveSlopeX * 0.05 + fineX * 0.028 + grainX * 0.004, snow);
    bumpZ = between(bumpZ, octaveSlopeZ * 0.13 + fineZ * 0.028 + grainZ * 0.004, snow);
    sparkle = snow * given(SPARKLE);
  }

  nx -= bumpX * ny;
  nz -= bumpZ * ny;
  const scale: f32 = 1 / sqrt(nx * nx + ny * ny + nz * nz);
  nx *= scale;
  ny *= scale;
  nz *= scale;
  const sunCos: f32 = max<f32>(0, nx * given(SUN) + ny * given(SUN + 4) + nz * given(SUN + 8));
  // The bump must not light what the land turns from the sun.
  const turned: f32 = smooth(-0.12, 0.1, smoothSun);
  builtShade(x, z);
  const sun = sunCos * sunThere * builtSun * turned * caustics(x, z, span);
  const sky: f32 = openThere * builtOpen * (0.62 + 0.38 * ny);
  const back: f32 = (1 - openThere * 0.6) * 0.34 + 0.1 * (1 - ny);
  const glow: f32 = sparkle > 0 ? sparkle * 0.0 : 0;
  landRed = red * (given(SUN_LIGHT) * sun + given(SKY_LIGHT) * sky + red * back * (given(SUN_LIGHT) * 0.32 + given(SKY_LIGHT) * 0.4)) + glow;
  landGreen = green * (given(SUN_LIGHT + 4) * sun + given(SKY_LIGHT + 4) * sky + green * back * (given(SUN_LIGHT + 4) * 0.32 + given(SKY_LIGHT + 4) * 0.4)) + glow;
  landBlue = blue * (given(SUN_LIGHT + 8) * sun + given(SKY_LIGHT + 8) * sky + blue * back * (given(SUN_LIGHT + 8) * 0.32 + given(SKY_LIGHT + 8) * 0.4)) + glow;
  const lava = lavaAt(x, z);
  if (lava > 0) {
    landRed += lava * 3.6;
    landGreen += lava * (0.5 + 0.5 * lava);
    landBlue += lava * 0.06;
  }
  if (soaked > 0) beWashed(x, z, y - water, dx, dy, dz, span, soaked * (1 - snow), sunThere * builtSun);
  if (given(PADDIES) > 0) flood(x, y, z, dx, dy, dz, steep);
}

/** Lays still water over some of the levels of a terraced slope: it mirrors the sky between young shoots. */
function flood(x: f32, y: f32, z: f32, dx: f32, dy: f32, dz: f32, steep: f32): void {
  if (dy >= -0.01) return;
  const step = given(STEP_HEIGHT);
  const number = i32(floor(y / step + 0.3));
  const patch = octaves(x, z, 0.012, seed + 117);
  const wet: f32 =
    chance(number, 3, seed + 118) + patch * 0.5 < given(PADDIES) ? smooth(0.2, 0.1, steep) * smooth(step * 0.4, step * 0.6, y) : 0;
  if (wet <= 0) return;
  skyAlong(dx, -dy, dz, false);
  const m: f32 = 1 + dy;
  const m2 = m * m;
  const mirror: f32 = wet * (0.3 + 0.7 * m2 * m2) * clamp01(0.95 - octaves(x, z, 0.9, seed + 119) * 0.3);
  landRed = between(landRed, skyRed, mirror);
  landGreen = between(landGreen, skyGreen, mirror);
  landBlue = between(landBlue, skyBlue, mirror);
}

/** Lays the sheet of a spent wave over sand, and the faint mirror of the wet sand that it leaves; `height` is that over still water. */
function beWashed(x: f32, z: f32, height: f32, dx: f32, dy: f32, dz: f32, span: f32, wet: f32, open: f32): void {
  if (dy >= -0.005) return;
  // A pixel is longer on the sand than it is wide, the flatter it is seen.
  swashAt(x, z, height, span / sqrt(sqrt(-dy) * -dy));
  skyAlong(dx, -dy, dz, false);
  const m: f32 = 1 + dy;
  const m2 = m * m;
  const mirror: f32 = (0.02 + 0.98 * m2 * m2 * m) * between(wet * wet * 0.25, 0.7, film);
  landRed = between(landRed, skyRed, mirror);
  landGreen = between(landGreen, skyGreen, mirror);
  landBlue = between(landBlue, skyBlue, mirror);
  if (swash <= 0) return;
  const sun: f32 = max<f32>(0.12, given(SUN + 4)) * 0.85 * open;
  landRed = between(landRed, 0.8 * (given(SUN_LIGHT) * sun + given(SKY_LIGHT)), swash);
  landGreen = between(landGreen, 0.82 * (given(SUN_LIGHT + 4) * sun + given(SKY_LIGHT + 4)), swash);
  landBlue = between(landBlue, 0.84 * (given(SUN_LIGHT + 8) * sun + given(SKY_LIGHT + 8)), swash);
}

let rippleX: f32 = 0;
let rippleZ: f32 = 0;

/** Wind ripples on sand: bent waves a hand's breadth to a foot apart, in the normal alone. */
function addRipples(x: f32, z: f32, span: f32, strength: f32): void {
  rippleX = 0;
  rippleZ = 0;
  const along = x * turnC + z * turnS;
  const across = z * turnC - x * turnS;
  let length: f32 = 0.42;
  for (let n = 0; n < 2; n++) {
    const left: f32 = clamp01(1.5 - (span / length) * 3);
    if (left > 0) {
      const bend = octaves(along * 0.6, across * 0.35, 0.42 / length, seed + 107 + n) * 0.42;
      const drift = octaves(x, z, 0.035, seed + 108) * 3.4;
      const phase = along / length + bend + drift;
      // Saw-like: a cosine and its second harmonic.
      const steep =
        (turnCosine(phase) + 0.42 * turnCosine(phase * 2 + 0.12)) *
        left *
        strength *
        smooth(-0.35, 0.5, octaves(x, z, 0.017, seed + 109)) *
        (n == 0 ? 1 : 0.32);
      rippleX += steep * turnC;
      rippleZ += steep * turnS;
    }
    length = 2.1;
  }
}
