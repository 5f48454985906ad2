import { PLACE_SEED, SHORE_SLOPE } from "../../../src/place/layout";
import { clamp01, count, given, smooth } from "./curves";
import { kept, slopedOctaves } from "./noise";

/** The last of a wave on a beach: a thin sheet of water that runs up the sand in lobes, foam along its edge and lace behind it. */

/** How far the sheet lies over the point, 0 to 1 … */
export let film: f32 = 0;
/** … and how white it is there. */
export let swash: f32 = 0;

/** Height over still water that the sheet reaches, and by how much its lobes go beyond that or stay behind, metres. */
const REACH: f32 = 0.1;
const LOBES: f32 = 0.24;

/** How thinly the veins of foam are drawn: what noise near its zeros leaves. */
// @ts-ignore: decorator
@inline
export function vein(n: f32, thin: f32): f32 {
  return smooth(1 - thin, 1, 1 - abs(n));
}

/** Finds the sheet at a point this high over still water, less than 0 in it; a pixel covers `span` metres there. */
export function swashAt(x: f32, z: f32, height: f32, span: f32): void {
  const seed = count(PLACE_SEED) & 0xffff;
  const lobes = slopedOctaves(x, z * 0.5, 0.085, f32x4(1, 0.4, 0.2, 0.1), seed + 221);
  const torn = slopedOctaves(x, z, 0.9, f32x4.mul(kept(0.9, span), f32x4(1, 0.6, 0.4, 0.25)), seed + 222);
  // How deep under the sheet's edge the sand lies.
  const within: f32 = REACH + lobes * LOBES + torn * 0.01 - height;
  const blur: f32 = max<f32>(0.004, span * given(SHORE_SLOPE) * 0.5);
  film = smooth(-blur, blur, within);
  swash = 0;
  if (film <= 0 || within > 0.7) return;
  const wide = slopedOctaves(x + torn * 0.3, z, 0.55, f32x4.mul(kept(0.55, span), f32x4(1, 0.5, 0.3, 0.15)), seed + 223);
  // Far away the veins run together to a grey.
  const seen: f32 = clamp01(1.4 - span * 1.1);
  const lace: f32 = 0.3 + (max(vein(wide, 0.2), vein(torn, 0.22) * 0.8) - 0.3) * seen;
  const edge: f32 = (1 - smooth(0.015, 0.05 + 0.05 * clamp01(0.5 + wide + lobes), within)) * (0.72 + 0.28 * smooth(-0.3, 0.2, torn));
  const drawn: f32 = (1 - smooth(0.04, 0.6, within)) * smooth(-0.5, 0.3, wide + lobes);
  swash = film * max(edge * 0.92, lace * drawn * 0.8);
}
