import { KIND, KIND_LAND, MOON, PLACE_SEED, STARS, SUN, SUN_RADIUS } from "../../../src/place/layout";
import { clamp01, count, given, smooth } from "./curves";
import { chance, octavesInSpace } from "./noise";

/** Stars, the Milky Way's band and the moon's face. */

export let starRed: f32 = 0;
export let starGreen: f32 = 0;
export let starBlue: f32 = 0;

/** Stars of one brightness class: at most one a cell of a cube's face. */
function scatter(u: f32, v: f32, face: i32, cells: f32, share: f32, bright: f32, size: f32, seed: i32): void {
  const x = u * cells;
  const y = v * cells;
  const i = i32(floor(x));
  const j = i32(floor(y));
  const key = seed + face * 131;
  const luck = chance(i, j, key);
  if (luck > share) return;
  const px: f32 = 0.2 + 0.6 * chance(i, j, key + 1);
  const py: f32 = 0.2 + 0.6 * chance(i, j, key + 2);
  const dx = (x - f32(i) - px) / cells;
  const dy = (y - f32(j) - py) / cells;
  const d2 = (dx * dx + dy * dy) / (size * size);
  if (d2 > 9) return;
  const power = chance(i, j, key + 3);
  const shine: f32 = (bright * (0.25 + power * power * power * 2.2)) / (1 + d2 * d2 * 1.6 + d2 * 2);
  const warm: f32 = chance(i, j, key + 4) - 0.5;
  starRed += shine * (1 + warm * 0.35);
  starGreen += shine;
  starBlue += shine * (1 - warm * 0.45);
}

/** Light of the stars in a direction, over the air. */
export function starlight(dx: f32, dy: f32, dz: f32): void {
  starRed = 0;
  starGreen = 0;
  starBlue = 0;
  const strength = given(STARS);
  const seed = count(PLACE_SEED) & 0xffff;
  const ax = abs(dx);
  const ay = abs(dy);
  const az = abs(dz);
  let u: f32;
  let v: f32;
  let face: i32;
  if (az >= ax && az >= ay) {
    u = dx / az;
    v = dy / az;
    face = dz < 0 ? 0 : 1;
  } else if (ax >= ay) {
    u = dz / ax;
    v = dy / ax;
    face = dx < 0 ? 2 : 3;
  } else {
    u = dx / ay;
    v = dz / ay;
    face = dy < 0 ? 4 : 5;
  }
  // The band lies aslant; nearer to it there are more faint stars.
  const tilt = dx * 0.62 + dy * 0.53 + dz * 0.58 + 0.12;
  const band: f32 = 1 / (1 + tilt * tilt * 30);
  scatter(u, v, face, 34, 0.16, 1.5, 0.0011, seed + 500);
  scatter(u, v, face, 90, 0.14, 0.42, 0.00085, seed + 600);
  scatter(u, v, face, 190, 0.1 + 0.16 * band, 0.15, 0.0007, seed + 700);
  scatter(u, v, face, 320, 0.06 + 0.3 * band, 0.075, 0.0006, seed + 800);
  const cloud = octavesInSpace(dx, dy, dz, 3.1, seed + 901);
  const dust = octavesInSpace(dx + 3, dy, dz, 6.3, seed + 902);
  // Bright knots and a dark rift along the middle.
  const rift: f32 = clamp01(dust * 1.9 + cloud * 0.5 + 0.32 - abs(tilt + cloud * 0.07) * 5) * band;
  const knots: f32 = clamp01(0.42 + cloud * 1.05 + dust * 0.2);
  const milk: f32 = band * band * knots * (1 - 0.82 * rift) * 0.17;
  const core: f32 = band * band * knots;
  starRed = (starRed + milk * (0.95 + 0.16 * core)) * strength;
  starGreen = (starGreen + milk * 0.9) * strength;
  starBlue = (starBlue + milk * (1.12 - 0.14 * core)) * strength;
  // Thick air hides what stands low; in space there is none.
  const low: f32 = count(KIND) == KIND_LAND ? smooth(-0.01, 0.12, dy) : 1;
  starRed *= low;
  starGreen *= low;
  starBlue *= low;
  if (given(MOON) > 0) {
    const near = dx * given(SUN) + dy * given(SUN + 4) + dz * given(SUN + 8);
    // The moon's own bright rim hides the stars about it.
    const hide: f32 = 1 - smooth(given(SUN_RADIUS) - 0.002, given(SUN_RADIUS), near);
    starRed *= hide;
    starGreen *= hide;
    starBlue *= hide;
  }
}
