import { CITY_BLOCK, CITY_WITHIN, FOG, FOG_HEIGHT, HAZE, SKY_LIGHT, SUN, SUN_LIGHT } from "../../../src/place/layout";
import { exp, exp4, given } from "./curves";
import { hazeAlong, skyBlue, skyGreen, skyRed } from "./sky";

/** Air between the eye and what it sees. */

export let airyRed: f32 = 0;
export let airyGreen: f32 = 0;
export let airyBlue: f32 = 0;

/** Among towers the air is lit by the sky over them: the glowing rim of a twilight lies hidden behind. */
export const LOWEST: f32 = 0.1;

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
