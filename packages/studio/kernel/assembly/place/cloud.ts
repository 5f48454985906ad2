import {
  CIRRUS,
  CLOUDINESS,
  CLOUD_AT,
  CLOUD_BASE,
  CLOUD_DEPTH,
  CLOUD_GRAIN,
  CLOUD_HEIGHT,
  CLOUD_LEFT,
  CLOUD_LIGHT,
  CLOUD_SHADE,
  CLOUD_SPAN,
  CLOUD_TOP,
  CLOUD_WIDTH,
  LID_OPENS,
  LID_VARIES,
  PLACE_SEED,
  QUICK_SAMPLES,
  SAMPLES,
  SUN,
} from "../../../src/place/layout";
import { clamp01, count, exp, given, smooth } from "./curves";
import { octaves, octavesInSpace } from "./noise";
import { takeRow } from "./rows";
import { airAlong, prepareSky, skyBlue, skyGreen, skyRed } from "./sky";

const STEPS = 30;
const QUICK_STEPS = 20;
/** Extinction in the thick of a cloud, per metre. */
const THICK: f32 = 0.016;

let seed: i32 = 0;
let base: f32 = 0;
let depth: f32 = 1;
let cover: f32 = 0;
let grain: f32 = 1;
let ragged: f32 = 1;
let steps: i32 = STEPS;

/** Density of the heaps at a point, 0 to 1; `fine` adds the small curls. */
function density(x: f32, y: f32, z: f32, fine: bool): f32 {
  const height = (y - base) / depth;
  if (height <= 0 || height >= 1) return 0;
  // Where clouds are at all, from far above.
  const field = octaves(x, z, 0.00021, seed + 301) * 0.75 + 0.5;
  const heap = field + cover - 1 - height * height * 0.42;
  if (heap <= -0.36 * ragged) return 0;
  const shape = octavesInSpace(x, y * 1.3, z, 0.0011 * grain, seed + 302);
  let d: f32 = heap + shape * ragged;
  if (d <= -0.05) return 0;
  if (fine) d += octavesInSpace(x, y, z, 0.0083, seed + 303) * 0.1;
  d *= 3.4;
  return clamp01(d) * smooth(0, 0.12, height);
}

/** Draws the panorama of the clouds: heaps in a layer, and high veils. */
export function cloudPanorama(): void {
  prepareSky();
  seed = count(PLACE_SEED) & 0xffff;
  base = given(CLOUD_BASE);
  depth = given(CLOUD_DEPTH);
  cover = given(CLOUDINESS);
  grain = given(CLOUD_GRAIN);
  // Flocks of small clouds are parted by what shapes them, not by where they lie.
  ragged = 0.34 * sqrt(grain);
  steps = count(SAMPLES) <= QUICK_SAMPLES ? QUICK_STEPS : STEPS;
  const width = count(CLOUD_WIDTH);
  const height = count(CLOUD_HEIGHT);
  const out = count(CLOUD_AT);
  for (let row = takeRow(height); row >= 0; row = takeRow(height)) {
    const root: f32 = ((f32(row) + 0.5) / f32(height)) * given(CLOUD_TOP);
    const dy = root * root;
    const flat = sqrt(max<f32>(0, 1 - dy * dy));
    for (let column = 0; column < width; column++) {
      const tangent = given(CLOUD_LEFT) + ((f32(column) + 0.5) / f32(width)) * given(CLOUD_SPAN);
      const scale: f32 = flat / sqrt<f32>(1 + tangent * tangent);
      drawCloud(out + (row * width + column) * 16, tangent * scale, max<f32>(0.0004, dy), -scale, shiftOf(column, row));
    }
  }
}

/** Where between two steps a texel begins: even over every few texels, so that steps do not show as bands. */
// @ts-ignore: decorator
@inline
function shiftOf(x: i32, y: i32): f32 {
  const u: f32 = f32(x) * 0.06711056 + f32(y) * 0.00583715;
  const v: f32 = (u - floor(u)) * 52.9829189;
  return 0.36 + 0.28 * (v - floor(v));
}

function drawCloud(at: i32, dx: f32, dy: f32, dz: f32, shift: f32): void {
  const near = dx * given(SUN) + dy * given(SUN + 4) + dz * given(SUN + 8);
  let red: f32 = 0;
  let green: f32 = 0;
  let blue: f32 = 0;
  let pass: f32 = 1;
  airAlong(dx, max<f32>(0.012, dy), dz);
  const airRed = skyRed;
  const airGreen = skyGreen;
  const airBlue = skyBlue;
  // Bright about the sun, a little bright across from it.
  const forward: f32 = 0.34 / (1.0 + (1 - near) * 14) + 0.5 / (1 + (1 - near) * 1.4);
  if (cover > 0.02) {
    const start = base / dy;
    const through = depth / dy;
    if (start < 60000) {
      const stretch = min<f32>(through, 5200);
      const step = stretch / f32(steps);
      const lift = given(SUN + 4);
      let far: f32 = 0;
      let weight: f32 = 0;
      for (let n = 0; n < steps; n++) {
        const t = start + (f32(n) + shift) * step;
        const x = dx * t;
        const y = dy * t;
        const z = dz * t;
        const d = density(x, y, z, pass > 0.2);
        if (d <= 0.004) continue;
        // Light that is left after the way to the sun.
        let way: f32 = 0;
        const reach: f32 = depth * 0.13;
        way += density(x + given(SUN) * reach, y + lift * reach, z + given(SUN + 8) * reach, false);
        way += 2 * density(x + given(SUN) * reach * 3, y + lift * reach * 3, z + given(SUN + 8) * reach * 3, false);
        const depthOfLight = way * reach * THICK * 0.55;
        const beam: f32 = exp(-depthOfLight) * 0.72 + exp(-depthOfLight * 0.22) * 0.28;
        const powder: f32 = 1 - 0.55 * exp(-d * 5);
        const height = (y - base) / depth;
        const soft: f32 = 0.55 + 0.45 * height;
        const lost: f32 = 1 - exp(-d * THICK * min<f32>(step, 420));
        const lit = beam * powder * forward * 2.1;
        const share = lost * pass;
        red += share * (given(CLOUD_LIGHT) * lit + given(CLOUD_SHADE) * soft);
        green += share * (given(CLOUD_LIGHT + 4) * lit + given(CLOUD_SHADE + 4) * soft);
        blue += share * (given(CLOUD_LIGHT + 8) * lit + given(CLOUD_SHADE + 8) * soft);
        far += t * share;
        weight += share;
        pass *= 1 - lost;
        if (pass < 0.02) {
          pass = 0;
          break;
        }
      }
      if (weight > 0) {
        // Far clouds fade into the air.
        const fade: f32 = 1 - exp((-far / weight) * 0.000045);
        red += (airRed * weight - red) * fade;
        green += (airGreen * weight - green) * fade;
        blue += (airBlue * weight - blue) * fade;
        const open: f32 = 1 - smooth(26000, 60000, start);
        red *= open;
        green *= open;
        blue *= open;
        pass = 1 - (1 - pass) * open;
      }
    }
  }
  const veil = given(CIRRUS);
  if (veil > 0) {
    const t: f32 = 7000 / (dy + 0.03);
    const x = dx * t;
    const z = dz * t;
    const bend = octaves(x, z, 0.00005, seed + 311);
    const along = x * 0.83 + z * 0.55;
    const across = z * 0.83 - x * 0.55;
    const n =
      octaves(along * 0.3 + bend * 2600, across + bend * 5200, 0.00021, seed + 312) +
      0.4 * octaves(along * 0.5 + bend * 4000, across + bend * 3000, 0.0017, seed + 313);
    const a: f32 = clamp01((n + veil - 0.42) * 1.15) * 0.62 * smooth(0.0, 0.1, dy);
    const lit: f32 = forward * 1.15;
    red += pass * a * (given(CLOUD_LIGHT) * lit + given(CLOUD_SHADE) * 0.5);
    green += pass * a * (given(CLOUD_LIGHT + 4) * lit + given(CLOUD_SHADE + 4) * 0.5);
    blue += pass * a * (given(CLOUD_LIGHT + 8) * lit + given(CLOUD_SHADE + 8) * 0.5);
    pass *= 1 - a;
  }
  v128.store(at, f32x4(red, green, blue, pass * lidAlong(dx, dy, dz)));
}

/** What a lid of cloud lets through that way against its mean: long rolls, and more light low over the horizon. */
function lidAlong(dx: f32, dy: f32, dz: f32): f32 {
  const varies = given(LID_VARIES);
  if (varies <= 0) return 1;
  const t: f32 = 1500 / (dy + 0.05);
  const x = dx * t;
  const z = dz * t;
  const bend = octaves(x, z, 0.00019, seed + 321);
  const n =
    octaves(x * 0.8 + bend * 900, z * 1.25 + bend * 500, 0.00042, seed + 322) +
    0.55 * octaves(x + bend * 600, z * 1.2, 0.0015, seed + 323);
  const rolls: f32 = 1 + n * varies * 1.5 * smooth(0.0, 0.09, dy);
  const opens: f32 = 1 + given(LID_OPENS) * (1.1 - 1.7 * smooth(0.0, 0.22, dy));
  return max<f32>(0.22, rolls) * max<f32>(0.3, opens);
}
