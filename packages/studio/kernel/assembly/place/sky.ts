import {
  AURORA,
  CLOUD_AT,
  CLOUD_HEIGHT,
  CLOUD_LEFT,
  CLOUD_SPAN,
  CLOUD_TOP,
  CLOUD_WIDTH,
  MOON,
  PLACE_SEED,
  SKY_ACROSS,
  SKY_AT,
  SKY_UP,
  STARS,
  SUN,
  SUN_DISC,
  SUN_RADIUS,
} from "../../../src/place/layout";
import { auroraAlong, auroraBlue, auroraGreen, auroraRed } from "./aurora";
import { clamp01, count, exp, given, smooth } from "./curves";
import { octavesInSpace } from "./noise";
import { prepareStars, starlight, starBlue, starGreen, starRed } from "./stars";

/** Radiance of the sky in a direction. */

export let skyRed: f32 = 0;
export let skyGreen: f32 = 0;
export let skyBlue: f32 = 0;

let tableAt: i32 = 0;
let sunX: f32 = 0;
let sunY: f32 = 1;
let sunZ: f32 = 0;
let sunFlat: f32 = 0;
let cloudAt: i32 = 0;

export function prepareSky(): void {
  tableAt = count(SKY_AT);
  sunX = given(SUN);
  sunY = given(SUN + 4);
  sunZ = given(SUN + 8);
  sunFlat = sqrt(sunX * sunX + sunZ * sunZ);
  cloudAt = count(CLOUD_AT);
  prepareStars();
}

/** Clear air alone, from the table. */
export function airAlong(dx: f32, dy: f32, dz: f32): void {
  const flat = sqrt(dx * dx + dz * dz);
  const c: f32 = flat > 1e-5 && sunFlat > 1e-5 ? (dx * sunX + dz * sunZ) / (flat * sunFlat) : 0;
  const u: f32 = sqrt(clamp01((1 - c) * 0.5)) * f32(SKY_ACROSS - 1);
  const v: f32 = sqrt(clamp01(dy)) * f32(SKY_UP - 1);
  const i = min(SKY_ACROSS - 2, i32(u));
  const j = min(SKY_UP - 2, i32(v));
  const s = u - f32(i);
  const t = v - f32(j);
  const p = tableAt + (j * SKY_ACROSS + i) * 16;
  const q = p + SKY_ACROSS * 16;
  const sky = f32x4.add(
    f32x4.mul(
      f32x4.add(f32x4.mul(v128.load(p), f32x4.splat(1 - s)), f32x4.mul(v128.load(p, 16), f32x4.splat(s))),
      f32x4.splat(1 - t),
    ),
    f32x4.mul(
      f32x4.add(f32x4.mul(v128.load(q), f32x4.splat(1 - s)), f32x4.mul(v128.load(q, 16), f32x4.splat(s))),
      f32x4.splat(t),
    ),
  );
  skyRed = f32x4.extract_lane(sky, 0);
  skyGreen = f32x4.extract_lane(sky, 1);
  skyBlue = f32x4.extract_lane(sky, 2);
}

/** What haze looks like that way: the air just over the horizon. */
export function hazeAlong(dx: f32, dy: f32, dz: f32): void {
  airAlong(dx, max<f32>(0.012, dy), dz);
}

/** The sky as it is seen: air, stars, sun or moon, clouds. `sharp` leaves out the disc, as for water's own glitter. */
export function skyAlong(dx: f32, dy: f32, dz: f32, disc: bool): void {
  airAlong(dx, dy, dz);
  if (given(STARS) > 0 && disc) {
    starlight(dx, dy, dz);
    skyRed += starRed;
    skyGreen += starGreen;
    skyBlue += starBlue;
  }
  if (given(AURORA) > 0) {
    auroraAlong(dx, dy, dz);
    skyRed += auroraRed;
    skyGreen += auroraGreen;
    skyBlue += auroraBlue;
  }
  if (disc) {
    const near = dx * sunX + dy * sunY + dz * sunZ;
    const edge = given(SUN_RADIUS);
    const width: f32 = (1 - edge) * 0.16;
    const glow = smooth(edge - width, edge + width, near);
    if (given(MOON) > 0) {
      moonlight(dx, dy, dz, near, edge, glow);
    } else if (glow > 0) {
      skyRed += given(SUN_DISC) * glow;
      skyGreen += given(SUN_DISC + 4) * glow;
      skyBlue += given(SUN_DISC + 8) * glow;
    }
  }
  if (cloudAt != 0 && dy > 0) addClouds(dx, dy, dz);
}

/** The moon with its dark plains, as bright as a film shows it, and the shine of the air about it. */
function moonlight(dx: f32, dy: f32, dz: f32, near: f32, edge: f32, face: f32): void {
  const radii: f32 = max<f32>(0, 1 - near) / (1 - edge);
  const halo: f32 = 0.16 * exp(-0.55 * radii) + 0.035 * exp(-0.04 * radii);
  let light: f32 = halo;
  if (face > 0) {
    light += face * moonFace(dx, dy, dz);
  }
  skyRed += given(SUN_DISC) * light;
  skyGreen += given(SUN_DISC + 4) * light;
  skyBlue += given(SUN_DISC + 8) * light;
}

/** The moon's face in a direction that meets it: its plains are dark, its limb a little darker than its middle. */
export function moonFace(dx: f32, dy: f32, dz: f32): f32 {
  const scale: f32 = 1 / sqrt<f32>(2 * (1 - given(SUN_RADIUS)));
  const seed = count(PLACE_SEED) & 0xffff;
  const x = (dx - sunX) * scale;
  const y = (dy - sunY) * scale;
  const z = (dz - sunZ) * scale;
  const radii: f32 = clamp01(x * x + y * y + z * z);
  const plains = octavesInSpace(x + 5, y + 3, z, 0.85, seed + 921);
  const fine = octavesInSpace(x, y + 9, z, 3.4, seed + 922);
  return (1 - 0.22 * radii * radii) * (1 - 0.42 * smooth(-0.06, 0.3, plains + fine * 0.22) + 0.1 * fine);
}

/** Lays the clouds' panorama over the sky: premultiplied radiance and what passes. */
function addClouds(dx: f32, dy: f32, dz: f32): void {
  const width = count(CLOUD_WIDTH);
  const height = count(CLOUD_HEIGHT);
  const ahead: f32 = max<f32>(0.02, -dz);
  const u: f32 = ((dx / ahead - given(CLOUD_LEFT)) / given(CLOUD_SPAN)) * f32(width) - 0.5;
  const v: f32 = (sqrt(dy) / given(CLOUD_TOP)) * f32(height) - 0.5;
  // Four taps about the point: the steps of neighbouring texels are staggered, and together they are smooth.
  const c = f32x4.mul(
    f32x4.add(
      f32x4.add(cloudTexel(u - 0.46, v - 0.28), cloudTexel(u + 0.28, v - 0.46)),
      f32x4.add(cloudTexel(u - 0.28, v + 0.46), cloudTexel(u + 0.46, v + 0.28)),
    ),
    f32x4.splat(0.25),
  );
  const pass = f32x4.extract_lane(c, 3);
  skyRed = skyRed * pass + f32x4.extract_lane(c, 0);
  skyGreen = skyGreen * pass + f32x4.extract_lane(c, 1);
  skyBlue = skyBlue * pass + f32x4.extract_lane(c, 2);
}

/** The panorama at a point in texels, smooth between them. */
function cloudTexel(u: f32, v: f32): v128 {
  const width = count(CLOUD_WIDTH);
  const s: f32 = min<f32>(f32(width) - 1.001, max<f32>(0, u));
  const t: f32 = min<f32>(f32(count(CLOUD_HEIGHT)) - 1.001, max<f32>(0, v));
  const i = i32(s);
  const j = i32(t);
  const fs = f32x4.splat(s - f32(i));
  const p = cloudAt + (j * width + i) * 16;
  const q = p + width * 16;
  const a = f32x4.add(v128.load(p), f32x4.mul(f32x4.sub(v128.load(p, 16), v128.load(p)), fs));
  const b = f32x4.add(v128.load(q), f32x4.mul(f32x4.sub(v128.load(q, 16), v128.load(q)), fs));
  return f32x4.add(a, f32x4.mul(f32x4.sub(b, a), f32x4.splat(t - f32(j))));
}
