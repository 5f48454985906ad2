import { FOG, FOG_HEIGHT, HAZE, HAZE_LIGHT } from "../../../src/place/layout";
import { exp, given } from "./curves";
import { hazeAlong, skyBlue, skyGreen, skyRed } from "./sky";

/** Air between the eye and what it sees. */

export let airyRed: f32 = 0;
export let airyGreen: f32 = 0;
export let airyBlue: f32 = 0;

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
  hazeAlong(dx, dy, dz);
  const passFog: f32 = exp(-thick);
  const passRed: f32 = exp(-given(HAZE) * distance);
  const passGreen: f32 = exp(-given(HAZE + 4) * distance);
  const passBlue: f32 = exp(-given(HAZE + 8) * distance);
  const red = r * passRed + skyRed * (1 - passRed);
  const green = g * passGreen + skyGreen * (1 - passGreen);
  const blue = b * passBlue + skyBlue * (1 - passBlue);
  airyRed = red * passFog + (given(HAZE_LIGHT) * 0.65 + skyRed * 0.35) * (1 - passFog);
  airyGreen = green * passFog + (given(HAZE_LIGHT + 4) * 0.65 + skyGreen * 0.35) * (1 - passFog);
  airyBlue = blue * passFog + (given(HAZE_LIGHT + 8) * 0.65 + skyBlue * 0.35) * (1 - passFog);
}
