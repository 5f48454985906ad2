import {
  CAUSTICS,
  CONE_HEIGHT,
  CONE_RADIUS,
  CONE_X,
  CONE_Z,
  CROP_ACROSS,
  CROP_BAND,
  CROP_COLOURS,
  CROP_COUNT,
  CROP_PITCH,
  CROP_SHARE,
  CROP_TALL,
  LAVA,
  PLACE_SEED,
} from "../../../src/place/layout";
import { between, clamp01, count, given, smooth } from "./curves";
import { octaves } from "./noise";

/** What is laid over the soil: fields in rows, lava that runs down a cone, light that plays on a sea's bed. */

/** How much of the ground is hidden by a field's plants there, their colour, and the slope of their rows across. */
export let cropCover: f32 = 0;
export let cropRed: f32 = 0;
export let cropGreen: f32 = 0;
export let cropBlue: f32 = 0;
export let cropLean: f32 = 0;

/** Looks for a field's row at a point seen along a ray that falls by `dy`; a pixel covers `span` metres. */
export function cropAt(x: f32, z: f32, dy: f32, span: f32): void {
  cropCover = 0;
  cropLean = 0;
  const pitch = given(CROP_PITCH);
  if (pitch <= 0) return;
  const seed = count(PLACE_SEED) & 0xffff;
  const across = (x * given(CROP_ACROSS) + z * given(CROP_ACROSS + 4)) / pitch;
  const row = floor(across);
  const off: f32 = abs(across - row - 0.5) * 2;
  const share = given(CROP_SHARE);
  // What is seen flatly is all plants: they stand before the furrows.
  const flat: f32 = clamp01(1 - (-dy * pitch) / max<f32>(0.05, given(CROP_TALL) * 1.3));
  const full: f32 = between(share, 1, 0.25 * flat);
  const ragged = octaves(x * 1.9, z * 1.9, 0.6, seed + 501) * 0.16;
  const soft: f32 = max<f32>(0.14, (span / pitch) * 1.4);
  const kept: f32 = clamp01(1.7 - (span / pitch) * 2.4);
  const edge: f32 = smooth(full + soft, full - soft, off + ragged);
  cropCover = between(full, edge, kept);
  const band = i32(floor(row / max<f32>(1, given(CROP_BAND))));
  const kinds = max(1, i32(given(CROP_COUNT)));
  const kind = ((band % kinds) + kinds) % kinds;
  const at = CROP_COLOURS + kind * 12;
  const tone: f32 =
    1 + octaves(x, z, 0.9, seed + 502) * 0.3 * clamp01(1.6 - span * 1.8) + octaves(x, z, 0.02, seed + 503) * 0.3;
  cropRed = given(at) * tone;
  cropGreen = given(at + 4) * tone;
  cropBlue = given(at + 8) * tone;
  cropLean = (across - row - 0.5) * min<f32>(1.5, (given(CROP_TALL) / pitch) * 2.4) * kept * cropCover;
}

/** Glow of lava at a point: streams from the crater that part on their way down. */
export function lavaAt(x: f32, z: f32): f32 {
  if (given(LAVA) <= 0 || given(CONE_HEIGHT) <= 0) return 0;
  const seed = count(PLACE_SEED) & 0xffff;
  const radius = given(CONE_RADIUS);
  const dx: f32 = (x - given(CONE_X)) / radius;
  const dz: f32 = (z - given(CONE_Z)) / radius;
  const away = sqrt(dx * dx + dz * dz);
  if (away > 0.8 || away < 1e-4) return 0;
  const inverse: f32 = 1 / away;
  // Along a stream only its way from the summit changes: noise on the unit circle, bent as it goes down.
  const bend = octaves(dx, dz, 4.5, seed + 511) * 0.3 * away;
  const way = octaves(dx * inverse * 0.9 + bend, dz * inverse * 0.9 + away * 0.35, 1.5, seed + 512);
  const some: f32 = smooth(-0.02, 0.16, octaves(dx * inverse, dz * inverse, 0.8, seed + 513) + 0.12 - away * 0.25);
  const wide: f32 = 0.075 * (1 - away) + 0.012 / (0.2 + away);
  const stream: f32 = 1 - smooth(wide * 0.25, wide, abs(way));
  const crater: f32 = 1 - smooth(0.06, 0.1, away);
  return given(LAVA) * max<f32>(crater, stream * some * smooth(0.78, 0.3, away));
}

/** How much more light a place on a sea's bed has than the mean: the nets that waves throw. */
export function caustics(x: f32, z: f32, span: f32): f32 {
  const strength = given(CAUSTICS);
  if (strength <= 0) return 1;
  const seed = count(PLACE_SEED) & 0xffff;
  const bendX = octaves(x, z, 0.31, seed + 521) * 1.1;
  const bendZ = octaves(z, x, 0.29, seed + 522) * 1.1;
  const first: f32 = 1 - abs(octaves(x + bendX, z + bendZ, 0.62, seed + 523)) * 3.2;
  const second: f32 = 1 - abs(octaves(x * 1.3 - bendZ, z * 1.3 + bendX, 0.9, seed + 524)) * 3.2;
  const net: f32 = clamp01(first) * clamp01(first) + clamp01(second) * clamp01(second) * 0.7;
  return 1 + strength * (net - 0.5) * clamp01(1.5 - span * 2.5);
}
