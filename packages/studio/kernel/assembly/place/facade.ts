import {
  CITY_BLOCK,
  CITY_GLOW,
  CITY_LIT,
  CITY_STRIP,
  CITY_WITHIN,
  PLACE_SEED,
  SKY_LIGHT,
  SUN,
  SUN_LIGHT,
  WETNESS,
} from "../../../src/place/layout";
import { blockX, blockZ, cityHit, part, roof, wallX, wallY, wallZ } from "./city";
import { between, clamp01, count, given, smooth } from "./curves";
import { chance, octaves } from "./noise";
import { skyAlong, skyBlue, skyGreen, skyRed } from "./sky";

/** Walls with windows, roofs, and the streets between them. */

export let facadeRed: f32 = 0;
export let facadeGreen: f32 = 0;
export let facadeBlue: f32 = 0;

let seed: i32 = 0;
let wallRed: f32 = 0;
let wallGreen: f32 = 0;
let wallBlue: f32 = 0;

export function prepareFacade(): void {
  seed = count(PLACE_SEED) & 0xffff;
}

function chooseWall(luck: f32, tone: f32, within: bool): void {
  if (within) {
    // Brick, ochre, cream, rose, slate.
    wallRed = luck < 0.25 ? 0.3 : luck < 0.5 ? 0.5 : luck < 0.72 ? 0.56 : luck < 0.86 ? 0.46 : 0.24;
    wallGreen = luck < 0.25 ? 0.13 : luck < 0.5 ? 0.34 : luck < 0.72 ? 0.49 : luck < 0.86 ? 0.27 : 0.26;
    wallBlue = luck < 0.25 ? 0.09 : luck < 0.5 ? 0.18 : luck < 0.72 ? 0.38 : luck < 0.86 ? 0.22 : 0.28;
  } else {
    wallRed = luck < 0.4 ? 0.3 : luck < 0.7 ? 0.4 : 0.14;
    wallGreen = luck < 0.4 ? 0.29 : luck < 0.7 ? 0.33 : 0.17;
    wallBlue = luck < 0.4 ? 0.28 : luck < 0.7 ? 0.25 : 0.2;
  }
  const t: f32 = 0.75 + 0.45 * tone;
  wallRed *= t;
  wallGreen *= t;
  wallBlue *= t;
}

/** Shades the house that was just met at a point, seen along d; a pixel covers `span` metres there. */
export function shadeFacade(x: f32, y: f32, z: f32, dx: f32, dy: f32, dz: f32, span: f32, mirrored: bool): void {
  const bx = blockX;
  const bz = blockZ;
  const top = roof;
  const nx = wallX;
  const ny = wallY;
  const nz = wallZ;
  const piece = part;
  const within = given(CITY_WITHIN) > 0;
  const style = chance(bx, bz, seed + 411);
  chooseWall(chance(bx, bz, seed + 412), chance(bx, bz, seed + 413), within);
  const glassy: f32 = !within && style > 0.62 ? 1 : 0;
  let red = wallRed;
  let green = wallGreen;
  let blue = wallBlue;
  let glass: f32 = 0;
  let glow: f32 = 0;
  let warm: f32 = 0.5;
  if (ny > 0.5) {
    red = 0.16;
    green = 0.155;
    blue = 0.15;
  } else if (piece < 3) {
    const along = nx != 0 ? z : x;
    const storey: f32 = within ? 3.5 : 3.7;
    const bay: f32 = within ? 2.6 + 0.8 * style : 2.6 + 1.8 * style;
    const row = floor(y / storey);
    const column = floor(along / bay);
    const fy = y / storey - row;
    const fx = along / bay - column;
    const shop = within && row == 0;
    const wide: f32 = shop ? 0.43 : glassy > 0 ? 0.47 : 0.3;
    const tall: f32 = shop ? 0.4 : glassy > 0 ? 0.44 : 0.31;
    const ex: f32 = span / bay;
    const ey: f32 = span / storey;
    const ax = abs(fx - 0.5);
    const ay = abs(fy - (within ? 0.47 : 0.5));
    const in0: f32 = clamp01((wide - ax) / max<f32>(0.02, ex) + 0.5) * clamp01((tall - ay) / max<f32>(0.02, ey) + 0.5);
    // Windows too small to see become their mean.
    const seen: f32 = clamp01(1.7 - max(ex, ey) * 2.2);
    const mean: f32 = wide * tall * 4;
    glass = between(mean, in0, seen);
    if (y > top * 0.985) glass = 0;
    // A frame and a sill about each, and a cornice over each storey.
    if (within && seen > 0.3) {
      const frame: f32 = clamp01((wide + 0.05 - ax) / max<f32>(0.02, ex) + 0.5) * clamp01((tall + 0.05 - ay) / max<f32>(0.02, ey) + 0.5) - in0;
      const light: f32 = 0.55 * max<f32>(0, frame) * seen;
      red = between(red, 0.62, light);
      green = between(green, 0.6, light);
      blue = between(blue, 0.56, light);
      const bar: f32 = in0 * (clamp01(1 - abs(ax) / 0.018) + clamp01(1 - abs(fy - 0.42) / 0.016)) * (shop ? 0 : 1);
      glass *= 1 - clamp01(bar) * 0.85;
      const ledge: f32 = smooth(0.93, 0.97, fy) * seen;
      red *= 1 + 0.22 * ledge;
      green *= 1 + 0.22 * ledge;
      blue *= 1 + 0.22 * ledge;
      const under: f32 = smooth(0.8, 0.93, fy) * (1 - ledge) * 0.25;
      red *= 1 - under;
      green *= 1 - under;
      blue *= 1 - under;
      const stain: f32 = 1 + octaves(along, y, 0.35, seed + 414) * 0.18;
      red *= stain;
      green *= stain;
      blue *= stain;
      if (shop && fy > 0.8) {
        // An awning or a sign over the shop window.
        const hue = chance(bx, bz, seed + 415);
        const stripe: f32 = floor(along * 2.2) % 2 == 0 ? 1 : 0.72;
        red = (hue < 0.4 ? 0.5 : hue < 0.7 ? 0.06 : 0.1) * stripe;
        green = (hue < 0.4 ? 0.06 : hue < 0.7 ? 0.26 : 0.14) * stripe;
        blue = (hue < 0.4 ? 0.05 : hue < 0.7 ? 0.14 : 0.42) * stripe;
        glass = 0;
      }
    }
    const key = seed + bx * 57 + bz * 131 + (nx != 0 ? 7 : 0);
    const lit = chance(i32(column), i32(row), key) < given(CITY_LIT) * (shop ? 2.2 : 0.55 + 0.9 * chance(bx, bz, seed + 416));
    warm = chance(i32(column) + 91, i32(row), key);
    const power: f32 = 0.35 + 0.9 * chance(i32(column), i32(row) + 77, key);
    const curtain: f32 = within && seen > 0.3 ? 0.6 + 0.4 * smooth(0.1, 0.6, fy) : 1;
    glow = lit ? glass * power * curtain : 0;
    if (seen < 0.9) glow = between(mean * given(CITY_LIT) * 0.6, glow, seen);
  }
  const facing: f32 = nx * given(SUN) + ny * given(SUN + 4) + nz * given(SUN + 8);
  let sun: f32 = max<f32>(0, facing);
  if (sun > 0 && given(SUN_LIGHT + 4) > 0.003) {
    const hit = cityHit(x + nx * 0.05, y + 0.02, z + nz * 0.05, given(SUN), given(SUN + 4), given(SUN + 8), 420);
    if (hit > 0) sun = 0;
  }
  const deep: f32 = within ? 0.66 + 0.34 * clamp01(y / max<f32>(6, top)) : 0.5 + 0.4 * clamp01(y / max<f32>(20, top));
  const sky: f32 = (0.62 + 0.38 * ny) * deep;
  red *= given(SUN_LIGHT) * sun + given(SKY_LIGHT) * sky;
  green *= given(SUN_LIGHT + 4) * sun + given(SKY_LIGHT + 4) * sky;
  blue *= given(SUN_LIGHT + 8) * sun + given(SKY_LIGHT + 8) * sky;
  if (glass > 0.01 && !mirrored) {
    const cosine: f32 = -(dx * nx + dy * ny + dz * nz);
    const m: f32 = 1 - clamp01(cosine);
    const share: f32 = glass * (0.12 + 0.2 * glassy + 0.7 * m * m * m);
    const rx = dx + 2 * cosine * nx;
    const ry = dy + 2 * cosine * ny;
    const rz = dz + 2 * cosine * nz;
    skyAlong(rx, max<f32>(0.02, ry), rz, false);
    const dim: f32 = within ? 0.45 + 0.55 * clamp01(y / 18) : 0.85;
    red = red * (1 - glass * 0.82) + skyRed * share * dim;
    green = green * (1 - glass * 0.8) + skyGreen * share * dim;
    blue = blue * (1 - glass * 0.78) + skyBlue * share * dim;
  }
  const strength = given(CITY_GLOW) * glow;
  facadeRed = red + strength * 1.2;
  facadeGreen = green + strength * between(0.72, 1.02, warm * warm);
  facadeBlue = blue + strength * between(0.3, 1.0, warm * warm * warm);
}

/** Asphalt, kerb and pavement of a street that runs away from the camera; the quay before a city. */
export function shadeStreet(x: f32, z: f32, dx: f32, dy: f32, dz: f32, distance: f32, span: f32): void {
  const block = given(CITY_BLOCK);
  const strip = given(CITY_STRIP);
  const lane = x - floor(x / block + 0.5) * block;
  const side = abs(lane);
  const pave: f32 = smooth(strip * 0.58, strip * 0.58 + max<f32>(0.06, span), side);
  const grain: f32 = octaves(x, z, 2.3, seed + 421) * clamp01(1.4 - span * 5) * 0.3 + octaves(x, z, 0.23, seed + 422) * 0.22;
  let tone: f32 = 0.13 * (1 + grain);
  const slab: f32 = (abs(x - floor(x / 0.9 + 0.5) * 0.9) < 0.018 || abs(z - floor(z / 0.9 + 0.5) * 0.9) < 0.018) && span < 0.06 ? 0.7 : 1;
  tone = between(tone, 0.27 * (1 + grain * 0.6) * slab, pave);
  const kerb: f32 = smooth(strip * 0.58 - 0.12, strip * 0.58, side) * (1 - smooth(strip * 0.58 + 0.1, strip * 0.58 + 0.2, side));
  tone = between(tone, 0.36, kerb * 0.7);
  // A broken line along the middle.
  const along = z - floor(z / 7) * 7;
  const line: f32 = clamp01((0.08 - side) / max<f32>(0.02, span) + 0.5) * (along < 3.4 ? 1 : 0);
  tone = between(tone, 0.5, line * 0.75);
  let sun: f32 = max<f32>(0, given(SUN + 4));
  if (sun > 0.01) {
    const hit = cityHit(x, 0.02, z, given(SUN), given(SUN + 4), given(SUN + 8), 500);
    if (hit > 0) sun = 0;
  }
  const sky: f32 = 0.78;
  facadeRed = tone * (given(SUN_LIGHT) * sun + given(SKY_LIGHT) * sky);
  facadeGreen = tone * (given(SUN_LIGHT + 4) * sun + given(SKY_LIGHT + 4) * sky);
  facadeBlue = tone * (given(SUN_LIGHT + 8) * sun + given(SKY_LIGHT + 8) * sky);
  // Light from the shop windows lies on the pavement.
  const spill: f32 = given(CITY_GLOW) * given(CITY_LIT) * 0.16 * smooth(1, strip, side);
  facadeRed += spill * tone * 5;
  facadeGreen += spill * tone * 3.6;
  facadeBlue += spill * tone * 2;
  const wet = given(WETNESS);
  if (wet <= 0) return;
  // Puddles mirror cleanly, the film between them roughly.
  const pool: f32 = smooth(-0.1, 0.3, octaves(x, z, 0.31, seed + 423)) * (1 - pave * 0.6);
  const bump: f32 = (1 - pool) * 0.035;
  const rx = dx + octaves(x * 3, z, 1.9, seed + 424) * bump;
  const ry: f32 = max<f32>(0.01, -dy + octaves(x, z * 2, 2.3, seed + 425) * bump * 1.5);
  const m: f32 = clamp01(1 + dy);
  const share: f32 = wet * (0.05 + 0.85 * m * m * m) * (0.45 + 0.55 * pool);
  const t = cityHit(x, 0.02, z, rx, ry, dz, 600);
  const baseRed = facadeRed;
  const baseGreen = facadeGreen;
  const baseBlue = facadeBlue;
  if (t > 0) {
    shadeFacade(x + rx * t, ry * t, z + dz * t, rx, ry, dz, (distance + t) * (span / max<f32>(1, distance)), true);
  } else {
    skyAlong(rx, ry, dz, false);
    facadeRed = skyRed;
    facadeGreen = skyGreen;
    facadeBlue = skyBlue;
  }
  facadeRed = baseRed * (1 - 0.45 * wet) + facadeRed * share;
  facadeGreen = baseGreen * (1 - 0.45 * wet) + facadeGreen * share;
  facadeBlue = baseBlue * (1 - 0.45 * wet) + facadeBlue * share;
}
