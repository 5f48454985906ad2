import {
  CITY_BLOCK,
  CITY_GLOW,
  CITY_LIT,
  CITY_OLD,
  CITY_STRIP,
  PLACE_SEED,
  SKY_LIGHT,
  SNOW_LINE,
  SUN,
  SUN_LIGHT,
  WETNESS,
} from "../../../src/place/layout";
import { builtOpen, builtShade, builtSun } from "./built";
import { KERB, cityHit } from "./city";
import { between, clamp01, count, given, smooth } from "./curves";
import { facadeBlue, facadeGreen, facadeRed, shadeFacade } from "./facade";
import { chance, octaves } from "./noise";
import { skyAlong, skyBlue, skyGreen, skyRed } from "./sky";
import { lampLight, lamps } from "./terrace";
import { settJoint, settTone, setts } from "./way";

/** The ground of a street, dry or wet. */

export let streetRed: f32 = 0;
export let streetGreen: f32 = 0;
export let streetBlue: f32 = 0;

/** Asphalt, kerb and pavement of a street that runs away from the camera; the quay before a city. */
export function shadeStreet(x: f32, z: f32, dx: f32, dy: f32, dz: f32, distance: f32, span: f32): void {
  const seed = count(PLACE_SEED) & 0xffff;
  const block = given(CITY_BLOCK);
  const strip = given(CITY_STRIP);
  const lane = x - floor(x / block + 0.5) * block;
  const side = abs(lane);
  const pave: f32 = smooth(strip * KERB, strip * KERB + max<f32>(0.06, span), side);
  // Stones in the asphalt close by, worn lanes, and where it was once opened and filled again.
  const close: f32 = span < 0.05 ? octaves(x, z, 19, seed + 426) * clamp01(1.5 - span * 30) * 0.5 : 0;
  const worn = octaves(x * 2.2, z * 0.12, 0.5, seed + 422) * 0.09;
  const patchX = floor(x / 1.7);
  const patchZ = floor(z / 4.3);
  const patched: f32 = chance(i32(patchX), i32(patchZ), seed + 427) < 0.06 ? -0.2 : 0;
  const grain: f32 = octaves(x, z, 2.3, seed + 421) * clamp01(1.4 - span * 5) * 0.2 + worn + close + patched * (1 - pave);
  // Worn asphalt is a middling grey; only fresh it is near black.
  let tone: f32 = 0.135 * (1 + grain);
  // Slabs, each of its own grey.
  const slabX = floor(x / 0.9 + 0.5);
  const slabZ = floor(z / 0.6 + 0.5);
  const joint: f32 = min(abs(abs(x - slabX * 0.9) - 0.45), abs(abs(z - slabZ * 0.6) - 0.3));
  const slab: f32 = (1 - 0.34 * clamp01((0.014 - joint) / max<f32>(0.012, span) + 0.5) * clamp01(1.4 - span * 8)) * (1 + 0.16 * (chance(i32(slabX), i32(slabZ), seed + 428) - 0.5));
  tone = between(tone, 0.25 * (1 + grain * 0.6) * slab, pave);
  // A gutter, the kerb's face in shade, its top in blocks of stone.
  const off: f32 = side - strip * KERB;
  const soft: f32 = max<f32>(0.02, span * 0.7);
  const gutter: f32 = smooth(-0.52 - soft, -0.46, off) * (1 - smooth(-0.2, -0.2 + soft, off));
  const face: f32 = smooth(-0.2, -0.2 + soft, off) * (1 - smooth(-0.06, -0.06 + soft, off));
  const edge: f32 = smooth(-0.06, -0.06 + soft, off) * (1 - smooth(0.14, 0.14 + soft, off));
  const stone: f32 = 1 - 0.4 * clamp01((0.02 - abs(z - floor(z + 0.5))) / max<f32>(0.02, span) + 0.5) * clamp01(1.4 - span * 6);
  tone = between(tone, 0.14 * (1 + grain), gutter * 0.8);
  tone = between(tone, 0.1, face);
  tone = between(tone, 0.33 * stone, edge);
  let warmth: f32 = 1;
  if (given(CITY_OLD) > 0) {
    tone = paved(x, z, side, strip, span, seed);
    warmth = 1.07;
  } else {
    // A broken line along the middle.
    const along = z - floor(z / 7) * 7;
    const line: f32 = clamp01((0.08 - side) / max<f32>(0.02, span) + 0.5) * (along < 3.4 ? 1 : 0);
    tone = between(tone, 0.46, line * (0.66 + close * 0.8));
    // Seams that were poured with tar, and covers of cast iron.
    const lean: f32 = octaves(0.5, z, 0.11, seed + 429) * 0.8;
    const seam: f32 = min(abs(side - 1.9 - lean), abs(z - floor(z / 19) * 19 - 6.1 - lean));
    if (off < -0.5) tone *= 1 - 0.42 * clamp01((0.035 - seam) / max<f32>(0.015, span) + 0.5);
    const iron = cover(x - 1.35, z, span) + cover(x + 2.7, z + 11, span);
    tone = between(tone, 0.045 + 0.04 * iron, clamp01(iron * 4));
  }
  if (given(SNOW_LINE) < 0) {
    tone = snowed(x, z, side, pave, tone, seed);
    warmth = 0.99;
  }
  let sun: f32 = max<f32>(0, given(SUN + 4));
  if (sun > 0.01) {
    const hit = cityHit(x, 0.02, z, given(SUN), given(SUN + 4), given(SUN + 8), 500);
    if (hit > 0) sun = 0;
  }
  builtShade(x, z);
  sun *= builtSun;
  const sky: f32 = 0.78 * builtOpen;
  // Sunlit walls throw some of the sun back, warmer: a street's shade is not lit by blue sky alone.
  const back: f32 = 0.17 * builtOpen * max<f32>(0, given(SUN + 4));
  streetRed = tone * warmth * (given(SUN_LIGHT) * (sun + back * 1.1) + given(SKY_LIGHT) * sky);
  streetGreen = tone * (given(SUN_LIGHT + 4) * (sun + back) + given(SKY_LIGHT + 4) * sky);
  streetBlue = tone * (2 - warmth) * (given(SUN_LIGHT + 8) * (sun + back * 0.8) + given(SKY_LIGHT + 8) * sky);
  // Light from shop windows and lamps lies on the pavement.
  if (given(CITY_LIT) > 0.1) {
    lampLight(x, 0, z);
    const spill: f32 = given(CITY_GLOW) * given(CITY_LIT) * 0.5 * smooth(1, strip, side) + lamps;
    streetRed += spill * tone * 1.15;
    streetGreen += spill * tone * 0.8;
    streetBlue += spill * tone * 0.47;
  }
  const wet = given(WETNESS);
  if (wet <= 0) return;
  // Puddles lie in hollows, in worn lanes and along the kerb, and mirror cleanly; the film between them does so roughly.
  const hollow: f32 = octaves(x, z * 0.6, 0.33, seed + 423) + octaves(x, z, 1.7, seed + 430) * 0.22;
  const low: f32 = 0.22 * smooth(0.9, 0.2, abs(off + 0.55)) + 0.1 * smooth(0.7, 0.2, abs(side - 1.7));
  const pool: f32 = smooth(0.14, 0.24, hollow + low - worn) * (1 - pave * 0.75);
  const rough: f32 = 1 - pool;
  const bump: f32 = 0.006 + rough * (0.05 + 0.03 * close);
  const rx = dx + octaves(x * 3, z, 1.9, seed + 424) * bump;
  const ry: f32 = max<f32>(0.01, -dy + octaves(x, z * 2, 2.3, seed + 425) * bump * 1.5);
  const m: f32 = clamp01(1 + dy);
  const share: f32 = wet * (0.035 + 0.8 * m * m * m) * (0.34 + 0.1 * grain + 0.66 * pool);
  const t = cityHit(x, 0.02, z, rx, ry, dz, 600);
  let mirrorRed: f32;
  let mirrorGreen: f32;
  let mirrorBlue: f32;
  if (t > 0) {
    shadeFacade(x + rx * t, ry * t, z + dz * t, rx, ry, dz, (distance + t) * (span / max<f32>(1, distance)) + rough * 0.5, true);
    mirrorRed = facadeRed;
    mirrorGreen = facadeGreen;
    mirrorBlue = facadeBlue;
  } else {
    skyAlong(rx, ry, dz, false);
    mirrorRed = skyRed;
    mirrorGreen = skyGreen;
    mirrorBlue = skyBlue;
  }
  // Water in the pores makes stone and asphalt darker; in a puddle one looks at its bed.
  const soaked: f32 = 1 - wet * (0.42 + 0.16 * pool);
  streetRed = streetRed * soaked + mirrorRed * share;
  streetGreen = streetGreen * soaked + mirrorGreen * share;
  streetBlue = streetBlue * soaked + mirrorBlue * share;
}

/** How bright a street is under snow: cars wear it off along their tracks, and what is trodden is greyer. */
function snowed(x: f32, z: f32, side: f32, pave: f32, tone: f32, seed: i32): f32 {
  const drift = octaves(x, z * 0.4, 0.6, seed + 431);
  const wander = octaves(0.5, z, 0.09, seed + 432) * 0.25;
  const wheel = min(abs(side - 1.15 + wander), abs(side - 2.6 + wander));
  const track: f32 = given(CITY_OLD) > 0 ? 0.35 * smooth(2.2, 0.4, abs(x + wander * 4)) : smooth(0.62, 0.2, wheel + drift * 0.12) * (1 - pave);
  const cover: f32 = clamp01(0.97 - 0.8 * track + drift * 0.16 - pave * 0.12);
  return between(tone, 0.72 + octaves(x, z, 3.1, seed + 433) * 0.07, cover);
}

/** A round cover in the road every 23 metres: 0 off it, else how bright its pattern is. */
function cover(x: f32, z: f32, span: f32): f32 {
  const near: f32 = z - floor(z / 23 + 0.5) * 23;
  const away = sqrt(x * x + near * near);
  if (away > 0.36) return 0;
  const knob: f32 = (floor(x * 14) + floor(near * 14)) % 2 == 0 ? 1 : 0.3;
  return between(knob, 0.65, clamp01(span * 14)) * (abs(away - 0.31) < 0.018 ? 0.3 : 1);
}

/** Setts of an old town's street, larger flags along the walls, a gutter between. */
function paved(x: f32, z: f32, side: f32, strip: f32, span: f32, seed: i32): f32 {
  const flags = side > strip - 2.2;
  if (flags) setts(z, x, 0.95, 0.62, span, seed + 451);
  else setts(x, z, 0.21, 0.14, span, seed + 452);
  const worn: f32 = octaves(x, z * 0.35, 0.4, seed + 453) * 0.16 + octaves(x, z, 0.06, seed + 454) * 0.16;
  const grit: f32 = octaves(x, z, 9, seed + 455) * clamp01(1.5 - span * 16) * 0.14;
  const gutter: f32 = 1 - 0.3 * smooth(0.16 + span, 0.06, abs(side - strip + 2.3));
  const stone: f32 = (flags ? 0.33 : 0.235) * (1 + settTone * 0.5 + worn + grit) * gutter;
  return between(stone, 0.085, settJoint * 0.8);
}
