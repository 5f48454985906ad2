import {
  CITY_BLOCK,
  CITY_GLOW,
  CITY_LIT,
  CITY_OLD,
  CITY_STRIP,
  PLACE_SEED,
  SKY_LIGHT,
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
  let tone: f32 = 0.115 * (1 + grain);
  const slab: f32 = (abs(x - floor(x / 0.9 + 0.5) * 0.9) < 0.018 || abs(z - floor(z / 0.9 + 0.5) * 0.9) < 0.018) && span < 0.06 ? 0.7 : 1;
  tone = between(tone, 0.27 * (1 + grain * 0.6) * slab, pave);
  const kerb: f32 = smooth(strip * KERB - 0.12, strip * KERB, side) * (1 - smooth(strip * KERB + 0.1, strip * KERB + 0.2, side));
  tone = between(tone, 0.36, kerb * 0.7);
  let warmth: f32 = 1;
  if (given(CITY_OLD) > 0) {
    tone = paved(x, z, side, strip, span, seed);
    warmth = 1.07;
  } else {
    // A broken line along the middle.
    const along = z - floor(z / 7) * 7;
    const line: f32 = clamp01((0.08 - side) / max<f32>(0.02, span) + 0.5) * (along < 3.4 ? 1 : 0);
    tone = between(tone, 0.5, line * 0.75);
  }
  let sun: f32 = max<f32>(0, given(SUN + 4));
  if (sun > 0.01) {
    const hit = cityHit(x, 0.02, z, given(SUN), given(SUN + 4), given(SUN + 8), 500);
    if (hit > 0) sun = 0;
  }
  builtShade(x, z);
  sun *= builtSun;
  const sky: f32 = 0.78 * builtOpen;
  streetRed = tone * warmth * (given(SUN_LIGHT) * sun + given(SKY_LIGHT) * sky);
  streetGreen = tone * (given(SUN_LIGHT + 4) * sun + given(SKY_LIGHT + 4) * sky);
  streetBlue = tone * (2 - warmth) * (given(SUN_LIGHT + 8) * sun + given(SKY_LIGHT + 8) * sky);
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
  // Puddles mirror cleanly, the film between them roughly.
  const pool: f32 = smooth(-0.1, 0.3, octaves(x, z, 0.31, seed + 423)) * (1 - pave * 0.6);
  const bump: f32 = (1 - pool) * 0.035;
  const rx = dx + octaves(x * 3, z, 1.9, seed + 424) * bump;
  const ry: f32 = max<f32>(0.01, -dy + octaves(x, z * 2, 2.3, seed + 425) * bump * 1.5);
  const m: f32 = clamp01(1 + dy);
  const share: f32 = wet * (0.05 + 0.85 * m * m * m) * (0.45 + 0.55 * pool);
  const t = cityHit(x, 0.02, z, rx, ry, dz, 600);
  let mirrorRed: f32;
  let mirrorGreen: f32;
  let mirrorBlue: f32;
  if (t > 0) {
    shadeFacade(x + rx * t, ry * t, z + dz * t, rx, ry, dz, (distance + t) * (span / max<f32>(1, distance)), true);
    mirrorRed = facadeRed;
    mirrorGreen = facadeGreen;
    mirrorBlue = facadeBlue;
  } else {
    skyAlong(rx, ry, dz, false);
    mirrorRed = skyRed;
    mirrorGreen = skyGreen;
    mirrorBlue = skyBlue;
  }
  streetRed = streetRed * (1 - 0.45 * wet) + mirrorRed * share;
  streetGreen = streetGreen * (1 - 0.45 * wet) + mirrorGreen * share;
  streetBlue = streetBlue * (1 - 0.45 * wet) + mirrorBlue * share;
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
