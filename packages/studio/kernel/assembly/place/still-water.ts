import { MIRRORED_AT, PLACE_SEED, RADIANCE_AT, WATER_LEVEL, WATER_ROUGH } from "../../../src/place/layout";
import { FORWARD, RIGHT, UP } from "../../../src/render/layout";
import { real } from "../header";
import { tileBottom, tileLeft, tileRight, tileTop } from "../tiles";
import { clamp01, count, given } from "./curves";
import { beginOpen, heldAt } from "./easel";
import { octaves } from "./noise";
import { eyeX, eyeY, eyeZ, height, scaleX, scaleY, width } from "./projection";

/** What still water mirrors of the things about it: they are drawn upside down, and its waves shift what is seen. */

let waterX: f32 = 0;
let waterZ: f32 = 0;
let waterFar: f32 = 0;
let downward: f32 = 0;

/** Whether a pixel shows water; where it does, the point and its distance are left. */
function showsWater(x: i32, y: i32): bool {
  const sx: f32 = ((f32(x) + 0.5) / f32(width)) * 2 - 1;
  const sy: f32 = 1 - ((f32(y) + 0.5) / f32(height)) * 2;
  const dx = real(FORWARD) + real(RIGHT) * sx + real(UP) * sy;
  const dy = real(FORWARD + 4) + real(RIGHT + 4) * sx + real(UP + 4) * sy;
  const dz = real(FORWARD + 8) + real(RIGHT + 8) * sx + real(UP + 8) * sy;
  const scale: f32 = 1 / sqrt(dx * dx + dy * dy + dz * dz);
  downward = -dy * scale;
  if (downward < 1e-5) return false;
  const far: f32 = (eyeY - given(WATER_LEVEL)) / downward;
  const seen = load<f32>(count(RADIANCE_AT) + (y * width + x) * 16, 12);
  waterFar = far;
  waterX = eyeX + dx * scale * far;
  waterZ = eyeZ + dz * scale * far;
  return abs(far - seen) < far * 0.004 + 0.05;
}

/** Begins a tile that shows things only where there is water; false where there is none. */
export function beginMirror(): bool {
  return beginOpen(showsWater);
}

/** Keeps a tile of the mirrored picture. */
export function keepMirrored(): void {
  const out = count(MIRRORED_AT);
  for (let y = tileTop; y < tileBottom; y++) {
    for (let x = tileLeft; x < tileRight; x++) v128.store(out + (y * width + x) * 16, heldAt(x, y));
  }
}

/** What the mirrored picture holds at a pixel, the nearest within it. */
// @ts-ignore: decorator
@inline
function mirroredAt(x: f32, y: f32): v128 {
  const i = max(0, min(width - 1, i32(x)));
  const j = max(0, min(height - 1, i32(y)));
  return v128.load(count(MIRRORED_AT) + (j * width + i) * 16);
}

/** Lays what is mirrored over the water of a tile, broken by its waves. */
export function layMirrored(): void {
  const out = count(RADIANCE_AT);
  const seed = count(PLACE_SEED) & 0xffff;
  const rough = given(WATER_ROUGH);
  for (let y = tileTop; y < tileBottom; y++) {
    for (let x = tileLeft; x < tileRight; x++) {
      if (!showsWater(x, y)) continue;
      // Crests lie across the view; those finer than a pixel only soften.
      const span: f32 = waterFar / scaleY / max<f32>(0.03, downward);
      const long = octaves(waterX * 0.7, waterZ * 1.6, 0.31, seed + 601) * clamp01(1.6 - span * 0.35);
      const short = octaves(waterX, waterZ * 2.1, 1.3, seed + 602) * clamp01(1.6 - span * 1.4);
      const tilt: f32 = (long * 0.5 + short * 0.5) * rough * 0.3;
      const down: f32 = tilt * scaleY;
      const aside: f32 = short * rough * 0.12 * scaleX;
      const soft: f32 = rough * 0.06 * scaleY;
      const px: f32 = f32(x) + 0.5 + aside;
      const py: f32 = f32(y) + 0.5 + down;
      const near = f32x4.mul(mirroredAt(px, py), f32x4.splat(0.4));
      const beside = f32x4.add(mirroredAt(px, py - soft), mirroredAt(px, py + soft));
      const seen = f32x4.add(near, f32x4.mul(beside, f32x4.splat(0.3)));
      const cover = f32x4.extract_lane(seen, 3);
      if (cover <= 0) continue;
      const m: f32 = clamp01(1 - sqrt(downward * downward + rough * rough * 0.5));
      const m2 = m * m;
      const share: f32 = min<f32>(0.92, 0.04 + 0.96 * m2 * m2 * m);
      const p = out + (y * width + x) * 16;
      const here = v128.load(p);
      const mixed = f32x4.add(
        f32x4.mul(here, f32x4.splat(1 - share * cover)),
        f32x4.mul(seen, f32x4.splat(share)),
      );
      v128.store(p, f32x4.replace_lane(mixed, 3, f32x4.extract_lane(here, 3)));
    }
  }
}
