import { CITY_BLOCK, CITY_WITHIN, FOG, FOG_HEIGHT, HAZE, PLACE_SEED, SKY_LIGHT, SUN, SUN_LIGHT } from "../../../src/place/layout";
import { count, exp, exp4, given, smooth } from "./curves";
import { octaves } from "./noise";
import { hazeAlong, skyBlue, skyGreen, skyRed } from "./sky";

/** Air between the eye and what it sees. */

export let airyRed: f32 = 0;
export let airyGreen: f32 = 0;
export let airyBlue: f32 = 0;

/** Among towers the air is lit by the sky over them: the glowing rim of a twilight lies hidden behind. */
export const LOWEST: f32 = 0.1;

/** Whether mist lies on the ground, rather than fog that fills the air. */
// @ts-ignore: decorator
@inline
export function liesLow(): bool {
  return given(FOG) > 0.0001 && given(FOG_HEIGHT) < LOW;
}

/** Metres over which banks of mist come to be told apart. */
const NEAR: f32 = 60;
const FULL: f32 = 420;

/** Metres: what thins out over less lies low. */
const LOW: f32 = 30;

/** Mist lies in banks with thin places between: how thick it is that way against its mean. */
function wisps(dx: f32, dy: f32, dz: f32): f32 {
  const level: f32 = 1 / sqrt(dx * dx + dz * dz + 0.0001);
  const banks = octaves(dx * level + dz * level * 0.37, abs(dy) * 5.5, 2.3, (count(PLACE_SEED) & 0xffff) + 471);
  return max<f32>(0.25, 1 + 0.95 * banks);
}

/** The sky beyond low mist, all of which lies before it: without this the mist would end where the land does. */
export function skyThroughMist(oy: f32, dx: f32, dy: f32, dz: f32): void {
  const scale: f32 = 1 / given(FOG_HEIGHT);
  const thick: f32 = (given(FOG) * exp(-max<f32>(0, oy) * scale)) / (scale * max<f32>(0.0015, dy));
  const passes = exp(-thick * wisps(dx, dy, dz));
  const near = dx * given(SUN) + dy * given(SUN + 4) + dz * given(SUN + 8);
  const glow: f32 = 0.05 + 0.045 / (1.07 - near);
  const red = skyRed;
  const green = skyGreen;
  const blue = skyBlue;
  hazeAlong(dx, dy, dz);
  airyRed = red * passes + (given(SKY_LIGHT) * 0.6 + skyRed * 0.28 + given(SUN_LIGHT) * glow) * (1 - passes);
  airyGreen = green * passes + (given(SKY_LIGHT + 4) * 0.6 + skyGreen * 0.28 + given(SUN_LIGHT + 4) * glow) * (1 - passes);
  airyBlue = blue * passes + (given(SKY_LIGHT + 8) * 0.6 + skyBlue * 0.28 + given(SUN_LIGHT + 8) * glow) * (1 - passes);
}

/** Lays clear air and fog over a radiance seen along d from height `oy` over `distance` metres. */
export function throughAir(r: f32, g: f32, b: f32, oy: f32, dx: f32, dy: f32, dz: f32, distance: f32): void {
  // Exponential fog along a slanted way has a closed form.
  const fog = given(FOG);
  let thick: f32 = 0;
  if (fog > 0) {
    const scale: f32 = 1 / given(FOG_HEIGHT);
    const rise = dy * distance * scale;
    const mean: f32 = abs(rise) < 0.001 ? 1 : (1 - exp(-rise)) / rise;
    thick = fog * exp(-max<f32>(0, oy) * scale) * distance * min<f32>(4, mean);
    // Between the eye and what is near there are no banks, only their mean.
    if (distance > NEAR && liesLow()) thick *= 1 + (wisps(dx, dy, dz) - 1) * smooth(NEAR, FULL, distance);
  }
  hazeAlong(dx, given(CITY_BLOCK) > 0 && given(CITY_WITHIN) <= 0 ? max<f32>(dy, LOWEST) : dy, dz);
  const lost = f32x4(given(HAZE) * distance, given(HAZE + 4) * distance, given(HAZE + 8) * distance, thick);
  const passes = exp4(f32x4.neg(lost));
  const passRed: f32 = f32x4.extract_lane(passes, 0);
  const passGreen: f32 = f32x4.extract_lane(passes, 1);
  const passBlue: f32 = f32x4.extract_lane(passes, 2);
  const passFog: f32 = f32x4.extract_lane(passes, 3);
  // Fog shines with what falls on it, most about the sun, since droplets scatter forward.
  const near = dx * given(SUN) + dy * given(SUN + 4) + dz * given(SUN + 8);
  const glow: f32 = fog > 0.0001 ? 0.05 + 0.045 / (1.07 - near) : 0.05;
  const red = r * passRed + skyRed * (1 - passRed);
  const green = g * passGreen + skyGreen * (1 - passGreen);
  const blue = b * passBlue + skyBlue * (1 - passBlue);
  airyRed = red * passFog + (given(SKY_LIGHT) * 0.6 + skyRed * 0.28 + given(SUN_LIGHT) * glow) * (1 - passFog);
  airyGreen = green * passFog + (given(SKY_LIGHT + 4) * 0.6 + skyGreen * 0.28 + given(SUN_LIGHT + 4) * glow) * (1 - passFog);
  airyBlue = blue * passFog + (given(SKY_LIGHT + 8) * 0.6 + skyBlue * 0.28 + given(SUN_LIGHT + 8) * glow) * (1 - passFog);
}
