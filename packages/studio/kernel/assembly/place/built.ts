import { BUILT_COUNT, PLANTS_AT, PLANT_BYTES, PLANT_SHAPES_AT, PLANT_SHAPE_BYTES, SUN } from "../../../src/place/layout";
import { clamp01, count, given, smooth } from "./curves";

/** Shade that what is built or stands about throws on the ground: finer than the land's own grid could hold. */

/** Share of the sun, and of the sky, that is left at the point last looked at. */
export let builtSun: f32 = 1;
export let builtOpen: f32 = 1;

/** The longest shadow that is followed, in heights. */
const LONGEST: f32 = 7;

/** Finds how much of the sun and the sky the first plants of the list leave a point of the ground. */
export function builtShade(x: f32, z: f32): void {
  builtSun = 1;
  builtOpen = 1;
  const total = count(BUILT_COUNT);
  if (total == 0) return;
  const sy = given(SUN + 4);
  const flat = sqrt(given(SUN) * given(SUN) + given(SUN + 8) * given(SUN + 8));
  const ux: f32 = flat > 0 ? -given(SUN) / flat : 0;
  const uz: f32 = flat > 0 ? -given(SUN + 8) / flat : 0;
  const rise: f32 = sy > 0.02 ? min<f32>(LONGEST, flat / sy) : 0;
  const shapes = count(PLANT_SHAPES_AT);
  let at = count(PLANTS_AT);
  for (let n = 0; n < total; n++, at += PLANT_BYTES) {
    const dx = x - load<f32>(at);
    const dz = z - load<f32>(at, 8);
    const size = load<f32>(at, 12);
    const shape = shapes + load<i32>(at, 24) * PLANT_SHAPE_BYTES;
    const radius: f32 = abs(load<f32>(shape, 16)) * size;
    const tall: f32 = load<f32>(shape, 20) * size;
    const away2 = dx * dx + dz * dz;
    const reach: f32 = radius * 1.4 + tall * rise;
    if (away2 > reach * reach) continue;
    // Under it and close about its foot the sky is hidden.
    const near: f32 = 1 - smooth(0.35, 1.35, sqrt(away2) / radius);
    builtOpen *= 1 - 0.55 * near;
    if (rise <= 0) continue;
    const along = dx * ux + dz * uz;
    const aside = abs(dx * uz - dz * ux);
    const long: f32 = tall * rise + radius * 0.5;
    if (along < -radius * 0.6 || along > long) continue;
    const soft: f32 = 0.04 + max<f32>(0, along) * 0.03 + radius * 0.1;
    const side: f32 = clamp01((radius * 0.72 - aside) / soft + 0.5);
    const end: f32 = clamp01((long - along) / (soft * 2));
    builtSun *= 1 - 0.9 * side * end;
  }
}
