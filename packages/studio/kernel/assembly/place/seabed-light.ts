import { PLACE_SEED, SUN } from "../../../src/place/layout";
import { clamp01, count, given, smooth } from "./curves";
import { octaves } from "./noise";

/** Light under water, looking up: the moving surface from below, and the shafts that it lets in. */

/** How far over the sea's bed its surface is, metres. */
const SURFACE: f32 = 9;

/** How bright the surface overhead is that way against its mean: waves gather light into nets and bright patches. */
export function surfaceOverhead(x: f32, y: f32, z: f32, dx: f32, dy: f32, dz: f32, angle: f32): f32 {
  if (dy < 0.06) return 1;
  const t: f32 = max<f32>(1, SURFACE - y) / dy;
  const px = x + dx * t;
  const pz = z + dz * t;
  const seed = count(PLACE_SEED) & 0xffff;
  const bend = octaves(px, pz, 0.12, seed + 631) * 3;
  const broad = octaves(px + bend, pz * 0.55 - bend, 0.21, seed + 632);
  const net: f32 = 1 - abs(octaves(px - bend, pz * 0.6 + bend, 0.5, seed + 633)) * 3;
  const shown: f32 = smooth(0.06, 0.34, dy) * clamp01(1.4 - ((t * angle) / dy) * 1.6);
  const gathered: f32 = clamp01(net) * clamp01(net);
  return 1 + shown * (broad * 0.6 + gathered * 0.5 - 0.12);
}

/** Brightness of the shafts along d as far as `far`: they fan out from where the sun stands over the water, soft at their sides, and fade downwards. */
export function shaftsAlong(dx: f32, dy: f32, dz: f32, far: f32): f32 {
  const sx = given(SUN);
  const sy = given(SUN + 4);
  const sz = given(SUN + 8);
  const flat = sqrt(sx * sx + sz * sz);
  if (flat < 0.05 || sy <= 0) return 0;
  // About the sun: aside from it on the level, and down from it.
  const aside: f32 = (dx * sz - dz * sx) / flat;
  const toward: f32 = dx * sx + dy * sy + dz * sz;
  const down: f32 = (dy * flat - (dx * sx + dz * sz) * (sy / flat)) * -1;
  const turn: f32 = aside / max<f32>(0.12, down + 0.25);
  const seed = count(PLACE_SEED) & 0xffff;
  const wide = octaves(turn, 0.37, 3.1, seed + 621);
  const fine = octaves(turn, 0.71 + dy * 0.15, 6, seed + 622);
  const beam: f32 = smooth(-0.22, 0.6, wide) * (0.75 + 0.5 * smooth(-0.5, 0.6, fine));
  const deep: f32 = smooth(-0.3, 0.6, dy) * smooth(1.5, 16, far) * smooth(-0.3, 0.6, toward) * (1 - 0.55 * smooth(0.86, 0.99, toward));
  return 0.42 * beam * deep;
}
