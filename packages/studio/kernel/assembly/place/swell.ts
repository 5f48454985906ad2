import { PLACE_EYE, PLACE_SEED, QUICK_SAMPLES, SAMPLES, SWELL, SWELL_CALM, WATER_LEVEL } from "../../../src/place/layout";
import { count, given, smooth, turnCos4 } from "./curves";
import { noise4, sum4 } from "./noise";

/** The sea's swell as a surface with height: four trains of waves whose crests wander, swell and die away. */

/** Length of each train's waves in metres at full swell, and the wind's direction for each. */
const LENGTHS: v128 = f32x4(74, 39, 21, 10.5);
const ALONG_X: v128 = f32x4(0.34, 0.62, -0.06, 0.8);
const ALONG_Z: v128 = f32x4(0.94, 0.785, 0.998, 0.6);
const WEIGHTS: v128 = f32x4(0.46, 0.27, 0.17, 0.1);
/** Swell of this height has waves of full length, metres. */
const FULL: f32 = 5;
/** Beyond this the surface is drawn by its slopes alone, metres. */
const FARTHEST: f32 = 1300;
/** Highest and lowest point of the surface, in heights of the swell. */
const TOP: f32 = 0.8;
const BOTTOM: f32 = 0.5;

/** Shares of its way that a ray goes on by at least. */
const STRIDE: f32 = 0.008;
const QUICK_STRIDE: f32 = 0.014;

let seed: i32 = 0;
let high: f32 = 0;
let shift: f32 = 0;
let inverseLengths: v128 = f32x4.splat(0);

/** Slopes of the surface where it was last met, and its height there in heights of the swell, −0.5 to 0.7. */
export let swellX: f32 = 0;
export let swellZ: f32 = 0;
export let crest: f32 = 0;

/** Must run once per worker and drawing. */
export function prepareSwell(): void {
  seed = count(PLACE_SEED) & 0xffff;
  high = given(SWELL);
  crest = 0;
  swellX = 0;
  swellZ = 0;
  const scale: f32 = 0.22 + 0.78 * sqrt(min<f32>(1, high / FULL));
  inverseLengths = f32x4.div(f32x4.splat(1), f32x4.mul(LENGTHS, f32x4.splat(scale)));
  if (high > 0) findTrough();
}

/** The sea is moved until the camera stands over a trough, with crests ahead of it. */
function findTrough(): void {
  shift = 0;
  let best: f32 = 9;
  let found: f32 = 0;
  for (let n = 0; n < 24; n++) {
    shift = f32(n) * 11.3;
    const here = surface(given(PLACE_EYE), given(PLACE_EYE + 8), 0);
    if (here < best) {
      best = here;
      found = shift;
    }
  }
  shift = found;
}

/** Height of the surface over its mean, in heights of the swell; a pixel that covers `span` metres loses short waves. */
function surface(x: f32, z: f32, span: f32): f32 {
  const px = f32x4.mul(f32x4.splat(x + shift), inverseLengths);
  const pz = f32x4.mul(f32x4.splat(z), inverseLengths);
  const bend = noise4(f32x4.mul(px, f32x4.splat(0.43)), f32x4.mul(pz, f32x4.splat(0.43)), seed + 241);
  const group = noise4(f32x4.mul(px, f32x4.splat(0.31)), f32x4.mul(pz, f32x4.splat(0.31)), seed + 242);
  const phase = f32x4.add(
    f32x4.add(f32x4.mul(px, ALONG_X), f32x4.mul(pz, ALONG_Z)),
    f32x4.mul(bend, f32x4.splat(0.62)),
  );
  const wave = f32x4.add(f32x4.splat(0.5), f32x4.mul(turnCos4(phase), f32x4.splat(0.5)));
  // Crests are sharp, troughs are wide.
  const peaked = f32x4.mul(wave, f32x4.add(f32x4.splat(0.2), f32x4.mul(f32x4.mul(wave, wave), f32x4.splat(0.8))));
  const strong = f32x4.pmax(f32x4.splat(0.15), f32x4.add(f32x4.splat(0.75), f32x4.mul(group, f32x4.splat(0.95))));
  const seen = f32x4.pmax(
    f32x4.splat(0),
    f32x4.pmin(
      f32x4.splat(1),
      f32x4.sub(f32x4.splat(1.6), f32x4.mul(inverseLengths, f32x4.splat(span * 2.4))),
    ),
  );
  const each = f32x4.mul(f32x4.mul(f32x4.sub(peaked, f32x4.splat(0.35)), strong), f32x4.mul(WEIGHTS, seen));
  return sum4(each) * 1.7 * calmed(x, z);
}

/** What floats lies in quieter water. */
// @ts-ignore: decorator
@inline
function calmed(x: f32, z: f32): f32 {
  const calm = given(SWELL_CALM);
  if (calm <= 0) return 1;
  return 0.06 + 0.94 * smooth(calm * 0.5, calm * 5, sqrt(x * x + z * z));
}

/** Whether a ray may meet a wave: it goes down, or the eye is lower than the crests and it goes up but little. */
export function mayMeetSwell(oy: f32, dy: f32): bool {
  return high > 0 && (dy < 0 || (dy < 0.16 && oy - given(WATER_LEVEL) < high * TOP));
}

/** Distance at which a ray meets the surface, −1 for nowhere; leaves its slopes and height there. */
export function meetSwell(ox: f32, oy: f32, oz: f32, dx: f32, dy: f32, dz: f32, angle: f32): f32 {
  const level = given(WATER_LEVEL);
  const over = oy - level;
  const toLevel: f32 = dy < -1e-6 ? over / -dy : 1e9;
  let t: f32 = dy < -1e-6 ? max<f32>(0.2, (over - high * TOP) / -dy) : 0.2;
  let met = false;
  const stride: f32 = count(SAMPLES) <= QUICK_SAMPLES ? QUICK_STRIDE : STRIDE;
  if (t < FARTHEST) {
    let end: f32 = dy < -1e-6 ? (over + high * BOTTOM) / -dy : dy > 1e-6 ? (high * TOP - over) / dy : FARTHEST;
    end = min(end, FARTHEST);
    let before = t;
    let gapBefore: f32 = 1;
    for (let step = 0; step < 90 && t < end; step++) {
      const span = t * angle;
      const gap = oy + dy * t - level - high * surface(ox + dx * t, oz + dz * t, span);
      if (gap <= span * 0.3) {
        const share: f32 = gapBefore / max<f32>(1e-5, gapBefore - gap);
        t = before + (t - before) * min<f32>(1, share);
        met = true;
        break;
      }
      before = t;
      gapBefore = gap;
      t += max(gap * 1.1, t * stride);
    }
  }
  if (!met) {
    if (toLevel > 1e8) return -1;
    t = max(toLevel, min(t, FARTHEST));
  }
  const x = ox + dx * t;
  const z = oz + dz * t;
  // The pixel is longer on the water than it is wide, the flatter it is seen.
  const span: f32 = (t * angle) / sqrt(max<f32>(0.03, abs(dy)));
  const e: f32 = max<f32>(0.12, span * 0.5);
  crest = surface(x, z, span);
  const scale: f32 = high / e;
  swellX = (surface(x + e, z, span) - crest) * scale;
  swellZ = (surface(x, z + e, span) - crest) * scale;
  return t;
}
