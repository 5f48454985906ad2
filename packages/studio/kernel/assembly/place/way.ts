import {
  PLACE_SEED,
  WAY_ASPHALT,
  WAY_BEND,
  WAY_FAR,
  WAY_HALF,
  WAY_KIND,
  WAY_LONG,
  WAY_PHASE,
  WAY_STONES,
  WAY_TRACK,
  WAY_X,
} from "../../../src/place/layout";
import { between, clamp01, count, given, smooth, turnCos4 } from "./curves";
import { add, all, mul, sub } from "./lanes";
import { chance, octaves } from "./noise";

/** A road or a path over the land: where it runs, and what it is made of. */

/** Where a way's middle is at a distance ahead: bends that lengthen and widen the farther they are. */
export function wayMiddle4(z: v128): v128 {
  const ahead = f32x4.pmax(all(0), f32x4.neg(z));
  const phase = given(WAY_PHASE);
  const turns = add(f32x4.sqrt(mul(ahead, all(1 / given(WAY_LONG)))), all(phase));
  const wide = f32x4.div(mul(ahead, all(given(WAY_BEND))), add(all(1), mul(ahead, all(1 / given(WAY_FAR)))));
  return add(all(given(WAY_X)), mul(wide, sub(turnCos4(turns), turnCos4(all(phase)))));
}

/** How far points are from the way's middle, across the way. */
export function wayAside4(x: v128, z: v128): v128 {
  const here = wayMiddle4(z);
  const lean = sub(wayMiddle4(add(z, all(0.5))), wayMiddle4(sub(z, all(0.5))));
  return f32x4.div(f32x4.abs(sub(x, here)), f32x4.sqrt(add(all(1), mul(lean, lean))));
}

/** How much of the ground is the way, its colour, and how much of the ground's own unevenness it keeps. */
export let wayCover: f32 = 0;
export let wayRed: f32 = 0;
export let wayGreen: f32 = 0;
export let wayBlue: f32 = 0;

/** Looks for the way at a point; a pixel covers `span` metres there. */
export function wayAt(x: f32, z: f32, span: f32): void {
  wayCover = 0;
  const half = given(WAY_HALF);
  if (half <= 0) return;
  const px = f32x4.splat(x);
  const pz = f32x4.splat(z);
  const off = f32x4.extract_lane(wayAside4(px, pz), 0);
  if (off > half * 1.6 + span + 0.4) return;
  const seed = count(PLACE_SEED) & 0xffff;
  const kind = i32(given(WAY_KIND));
  const hard = kind == WAY_ASPHALT || kind == WAY_STONES;
  const ragged: f32 = octaves(x, z, hard ? 1.7 : 0.7, seed + 541) * (hard ? 0.05 : 0.28) * min<f32>(1, half * 0.6);
  const soft: f32 = max<f32>(hard ? 0.05 : 0.22, span);
  wayCover = smooth(half + soft, half - soft, off + ragged);
  if (wayCover <= 0) return;
  const broad: f32 = octaves(x, z, 0.31, seed + 542);
  const fine: f32 = octaves(x, z, 4.3, seed + 543) * clamp01(1.5 - span * 9);
  if (kind == WAY_ASPHALT) {
    asphalt(x, z, off, half, span, broad, fine, seed);
    return;
  }
  if (kind == WAY_STONES) {
    stones(x, z, span, broad, fine, seed);
    return;
  }
  // Trodden earth and grit, paler where it is walked and driven on.
  const crumb: f32 = octaves(x, z, 19, seed + 544) * clamp01(1.5 - span * 34);
  const rut: f32 = kind == WAY_TRACK ? clamp01(1.35 - abs(off - half * 0.56) / (half * 0.3)) : clamp01(1.25 - (off / half) * 0.7);
  const tone: f32 = (0.72 + 0.28 * rut) * (1 + broad * 0.16 + fine * 0.22 + crumb * 0.24);
  wayRed = 0.29 * tone;
  wayGreen = 0.225 * tone;
  wayBlue = 0.15 * tone;
  // Between the wheels grass comes up.
  if (kind == WAY_TRACK) wayCover *= between(0.25, 1, clamp01(rut * 1.3 + broad * 0.3 + fine * 0.5));
}

function asphalt(x: f32, z: f32, off: f32, half: f32, span: f32, broad: f32, fine: f32, seed: i32): void {
  const worn: f32 = clamp01(1.2 - abs(off - half * 0.5) / (half * 0.3));
  const patch: f32 = smooth(0.22, 0.3, octaves(x, z, 0.09, seed + 545)) * 0.14;
  let tone: f32 = 0.115 * (1 + broad * 0.1 + fine * 0.16 + worn * 0.14 - patch);
  const inverse: f32 = 1 / max<f32>(0.02, span);
  // A line at each edge, and a broken one in the middle.
  const edge: f32 = clamp01((0.07 - abs(off - half + 0.28)) * inverse + 0.5);
  const along: f32 = z / 9 - floor(z / 9);
  const middle: f32 = clamp01((0.065 - off) * inverse + 0.5) * (along < 0.55 ? 1 : 0);
  const rubbed: f32 = clamp01(0.9 + fine * 0.9);
  const line: f32 = max(edge, middle) * min<f32>(1, 0.14 * inverse) * rubbed;
  tone = between(tone, 0.62, line * 0.85);
  wayRed = tone * 1.02;
  wayGreen = tone;
  wayBlue = tone * 0.97;
}

/** Broken flags, each a little lighter or darker, moss in the joints. */
function stones(x: f32, z: f32, span: f32, broad: f32, fine: f32, seed: i32): void {
  setts(x, z, 0.52, 0.34, span, seed + 546);
  const tone: f32 = 0.3 * (1 + settTone * 0.42 + broad * 0.14 + fine * 0.16);
  const moss: f32 = settJoint;
  wayRed = between(tone * 1.05, 0.06, moss);
  wayGreen = between(tone, 0.07, moss);
  wayBlue = between(tone * 0.9, 0.03, moss);
}

/** How one stone of a pavement differs from the next, −0.5 to 0.5, and how much of the point is joint. */
export let settTone: f32 = 0;
export let settJoint: f32 = 0;

/** Finds the stone of a pavement laid in rows, `wide` by `deep` metres each and every row shifted against the last. */
export function setts(x: f32, z: f32, wide: f32, deep: f32, span: f32, salt: i32): void {
  const left: f32 = clamp01(1.5 - (span / deep) * 2.2);
  settTone = 0;
  settJoint = 0.12 * (1 - left);
  if (left <= 0) return;
  const bent: f32 = z + octaves(x, z, 0.5, salt + 1) * deep * 0.35;
  const row = floor(bent / deep);
  const shift: f32 = chance(i32(row), 11, salt) * wide;
  const u: f32 = (x + shift) / wide + octaves(x, z, 1.1, salt + 2) * 0.08;
  const column = floor(u);
  settTone = (chance(i32(column), i32(row), salt + 3) - 0.5) * left;
  const aside: f32 = (0.5 - abs(u - column - 0.5)) * wide;
  const along: f32 = (0.5 - abs(bent / deep - row - 0.5)) * deep;
  const joint: f32 = deep * 0.09;
  settJoint = between(settJoint, 1 - smooth(joint * 0.4, joint + span, min(aside, along)), left);
}
