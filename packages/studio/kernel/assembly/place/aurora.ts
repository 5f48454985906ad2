import { AURORA, PLACE_SEED } from "../../../src/place/layout";
import { clamp01, count, exp, given, smooth } from "./curves";
import { octavesInSpace } from "./noise";

/** Northern lights: curtains with a bright hem, that fade upwards from green through teal into violet. */

export let auroraRed: f32 = 0;
export let auroraGreen: f32 = 0;
export let auroraBlue: f32 = 0;

const CURTAINS: i32 = 3;

/** Light of the curtains in a direction. Each hangs along a winding line over the horizon; its rays lean towards the zenith. */
export function auroraAlong(dx: f32, dy: f32, dz: f32): void {
  auroraRed = 0;
  auroraGreen = 0;
  auroraBlue = 0;
  if (dy <= 0.01) return;
  const flat: f32 = sqrt(dx * dx + dz * dz) + 0.0001;
  const rise: f32 = dy / flat;
  // Rays run together overhead.
  const along: f32 = (dx / flat) * (1 - 0.16 * min<f32>(1, rise));
  const seed = (count(PLACE_SEED) & 0xffff) + 1300;
  for (let n = 0; n < CURTAINS; n++) {
    const k = f32(n);
    const own = seed + n * 17;
    const fold: f32 = octavesInSpace(along, k * 3.1, 0.5, 1.6, own);
    const ripple: f32 = octavesInSpace(along + fold * 0.12, k * 3.1, 2.5, 5.2, own + 1);
    const hem: f32 = 0.13 + 0.13 * k + 0.17 * fold + 0.04 * ripple;
    const height: f32 = 0.19 + 0.08 * k + 0.12 * ripple;
    const above: f32 = (rise - hem) / max<f32>(0.08, height);
    if (above < -0.3) continue;
    const bright: f32 = smooth(-0.5, 0.35, octavesInSpace(along, k * 2.3, 6.5, 1.25, own + 2) + 0.18);
    const rays: f32 =
      0.5 + 0.75 * clamp01(0.5 + octavesInSpace(along + fold * 0.2, k, 9.5, 17, own + 3)) *
      clamp01(0.55 + octavesInSpace(along, k + 4, 9.5, 46, own + 4));
    const lit: f32 =
      (above < 0 ? exp(above * 16) : exp(-1.75 * above)) * bright * rays * (1 - 0.22 * k);
    const up: f32 = smooth(0.25, 1.5, above);
    auroraRed += lit * (0.1 + 0.62 * up);
    auroraGreen += lit * (1 - 0.74 * up);
    auroraBlue += lit * (0.42 + 0.42 * up);
  }
  const strength: f32 = given(AURORA) * smooth(0.01, 0.1, dy);
  auroraRed *= strength;
  auroraGreen *= strength;
  auroraBlue *= strength;
}
