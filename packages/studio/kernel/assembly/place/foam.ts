import { CRAGS, FALL_HEIGHT, FALL_POOL, FALL_X, FALL_Z, PLACE_SEED, SHORE_SLOPE, SWELL } from "../../../src/place/layout";
import { between, clamp01, count, given, smooth } from "./curves";
import { kept, slopedOctaves } from "./noise";
import { swash, swashAt, vein } from "./swash";
import { crest } from "./swell";

/** White water: crests that the wind breaks, what they leave behind, and the last waves on a shore. */

/** Share of white on the water at a point `depth` metres deep, where a pixel covers `span` metres. */
export function foamAt(x: f32, z: f32, depth: f32, span: f32): f32 {
  if (given(FALL_HEIGHT) > 0) return underFalls(x, z, span);
  const white: f32 = given(SWELL) > 0.5 ? atSea(x, z, span) : 0;
  if (given(CRAGS) > 0) return depth < 5 ? max(white, aroundRocks(x, z, depth, span)) : white;
  return depth > 0.001 && depth < 2.6 && given(SHORE_SLOPE) > 0 ? max(white, onShore(x, z, depth, span)) : white;
}

function atSea(x: f32, z: f32, span: f32): f32 {
  const seed = count(PLACE_SEED) & 0xffff;
  const wind: f32 = smooth(0.5, 4, given(SWELL));
  // The wind draws all foam out along its way.
  const u: f32 = x * 0.94 - z * 0.34;
  const v: f32 = x * 0.34 + z * 0.94;
  const patch = slopedOctaves(x, z, 0.023, f32x4(1, 0.5, 0, 0), seed + 208);
  const broken = slopedOctaves(x, z, 0.24, f32x4.mul(kept(0.24, span), f32x4(1, 0.7, 0.5, 0.4)), seed + 205);
  const fine = slopedOctaves(x, z, 1.9, f32x4.mul(kept(1.9, span), f32x4(1, 0.8, 0.7, 0.5)), seed + 210);
  // A crest tumbles here and there, not all along.
  const edge: f32 = crest + broken * 0.11 + fine * 0.07;
  const tumbles: f32 = smooth(-0.18, 0.22, patch + 0.16 * (wind - 0.6));
  const cap: f32 = smooth(0.3, 0.44, edge - 0.07 * (1 - wind)) * tumbles * (0.62 + 0.38 * smooth(-0.35, 0.35, fine + broken * 0.5));
  if (wind < 0.05) return cap * 0.8;
  // Behind it lies lace: veins about holes that the water's turning makes, torn in two sizes.
  const bend: f32 = broken * 0.55;
  const wide = slopedOctaves(u * 1.15 + bend, v * 0.42, 0.3, f32x4.mul(kept(0.3, span), f32x4(1, 0.55, 0.3, 0.15)), seed + 209);
  const close = slopedOctaves(u + bend * 0.6, v * 0.55, 1.25, f32x4.mul(kept(1.25, span), f32x4(1, 0.6, 0.35, 0.2)), seed + 211);
  const streak = slopedOctaves(u * 1.7, v * 0.16, 0.1, f32x4.mul(kept(0.1, span), f32x4(1, 0.6, 0.35, 0.2)), seed + 212);
  // Far away the veins run together to a grey.
  const seen: f32 = clamp01(1.4 - span * 1.1);
  const lace: f32 = between(0.3, max(vein(wide, 0.13), vein(close, 0.2) * 0.75), seen);
  const lies: f32 = smooth(-0.02, 0.5, crest * 0.8 + streak * 0.75 + patch * 0.5 + broken * 0.12);
  const sheet: f32 = smooth(0.5, 0.85, streak + crest * 0.6 + fine * 0.25) * 0.35;
  return max(cap * 0.95, clamp01(lace * lies * 0.72 + sheet * lies) * wind);
}

/** Surf about rocks: churned to white where the water is thin, and lace that the backwash draws out from them. */
function aroundRocks(x: f32, z: f32, depth: f32, span: f32): f32 {
  const seed = count(PLACE_SEED) & 0xffff;
  const broad = slopedOctaves(x, z, 0.06, f32x4(1, 0.5, 0.25, 0), seed + 214);
  const wide = slopedOctaves(x, z, 0.34, f32x4.mul(kept(0.34, span), f32x4(1, 0.6, 0.4, 0.25)), seed + 215);
  const close = slopedOctaves(x, z, 1.5, f32x4.mul(kept(1.5, span), f32x4(1, 0.7, 0.5, 0.3)), seed + 216);
  const reach: f32 = depth + broad * 1.6 - max<f32>(0, crest) * 1.2;
  const churned: f32 = (1 - smooth(0.1, 1.5, reach + wide * 0.7)) * (0.72 + 0.28 * smooth(-0.4, 0.3, close + wide));
  const lace: f32 = max(vein(wide, 0.2), vein(close + wide * 0.4, 0.24) * 0.85);
  const drawn: f32 = 1 - smooth(0.8, 4.4, reach);
  return clamp01(max(churned, lace * drawn * 0.9 + 0.16 * drawn));
}

/** White water where it falls into its pool, and what floats off from there. */
function underFalls(x: f32, z: f32, span: f32): f32 {
  const seed = count(PLACE_SEED) & 0xffff;
  const pool = given(FALL_POOL);
  const dx = x - given(FALL_X);
  const dz = z - (given(FALL_Z) - pool * 0.8);
  const fine = slopedOctaves(x, z, 1.1, f32x4.mul(kept(1.1, span), f32x4(1, 0.7, 0.5, 0.3)), seed + 217);
  const wide = slopedOctaves(x, z, 0.36, f32x4.mul(kept(0.36, span), f32x4(1, 0.6, 0.4, 0.25)), seed + 218);
  const away: f32 = sqrt(dx * dx * 0.6 + dz * dz) / pool;
  const churned: f32 = 1 - smooth(0.12, 0.6, away + wide * 0.2 + fine * 0.08);
  const drawn: f32 = (1 - smooth(0.3, 2.2, away)) * max(vein(wide, 0.16), vein(fine, 0.2) * 0.7);
  return clamp01(churned * 0.92 + drawn * 0.5);
}

/** Waves that have broken over the shallows, white at their fronts and lace behind, and the sheet that runs up the sand. */
function onShore(x: f32, z: f32, depth: f32, span: f32): f32 {
  const seed = count(PLACE_SEED) & 0xffff;
  swashAt(x, z, -depth, span);
  if (depth < 0.12) return swash;
  const bend = slopedOctaves(x, z, 0.028, f32x4(1, 0.5, 0.25, 0.12), seed + 207);
  const torn = slopedOctaves(x, z, 0.5, f32x4.mul(kept(0.5, span), f32x4(1, 0.6, 0.4, 0.25)), seed + 206);
  const phase: f32 = depth * 0.95 + bend * 0.5 + torn * 0.05;
  // How far seaward of a front the point lies, of the way to the next wave's.
  const behind: f32 = phase - floor(phase);
  const blur: f32 = clamp01(max<f32>(0.012, span * given(SHORE_SLOPE) * 0.5));
  // None breaks all along, and beyond the shallows none has yet.
  const breaks: f32 =
    smooth(-0.16, 0.1, slopedOctaves(x, z * 2, 0.016, f32x4(1, 0.4, 0, 0), seed + 224) + 0.12 - depth * 0.07) *
    smooth(0.12, 0.4, depth) *
    (1 - smooth(1.5, 2.5, depth));
  const front: f32 = (1 - smooth(0.02, 0.13 + torn * 0.1, behind)) * (0.7 + 0.3 * smooth(-0.3, 0.3, torn));
  const ahead: f32 = smooth(1 - blur, 1, behind);
  const seen: f32 = clamp01(1.4 - span * 1.1);
  const lace: f32 = between(0.3, vein(torn + bend * 0.3, 0.24), seen) * (1 - smooth(0.05, 0.75, behind));
  return max(swash, max(max(front, ahead) * 0.9, lace * 0.6) * breaks);
}
