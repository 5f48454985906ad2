import { KIND, KIND_LAND, MOON, PLACE_SEED, STARS, SUN, SUN_RADIUS } from "../../../src/place/layout";
import { HEIGHT, UP } from "../../../src/render/layout";
import { real, word } from "../header";
import { clamp01, count, given, smooth } from "./curves";
import { chance, octavesInSpace } from "./noise";

/** Stars, the Milky Way's band and the moon's face. */

export let starRed: f32 = 0;
export let starGreen: f32 = 0;
export let starBlue: f32 = 0;

/** Half of what a pixel covers of the sky, radians: no star is drawn smaller, or it would flicker from pixel to pixel. */
let finest: f32 = 0;

export function prepareStars(): void {
  const high = sqrt(real(UP) * real(UP) + real(UP + 4) * real(UP + 4) + real(UP + 8) * real(UP + 8));
  finest = high / f32(word(HEIGHT));
}

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
  const drawn: f32 = max(size, finest);
  const d2 = (dx * dx + dy * dy) / (drawn * drawn);
  if (d2 > 9) return;
  // For each bright one there are many faint ones.
  const power = chance(i, j, key + 3);
  const p2 = power * power;
  const shine: f32 = (bright * (0.12 + p2 * p2 * p2 * 3) * (size / drawn)) / (1 + d2 * d2 * 1.6 + d2 * 2);
  // From blue-white to orange.
  const warm: f32 = chance(i, j, key + 4) - 0.42;
  starRed += shine * (1 + warm * 0.75);
  starGreen += shine * (1 + warm * 0.1);
  starBlue += shine * (1 - warm * 0.95);
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
  // The band lies aslant, one way or the other; nearer to it there are more faint stars.
  const mx: f32 = (seed & 1) != 0 ? dx : -dx;
  const tilt = mx * 0.8 + dy * 0.54 + dz * 0.26 + 0.04;
  const band: f32 = 1 / (1 + tilt * tilt * 55);
  const cloud = octavesInSpace(dx, dy, dz, 4.6, seed + 901);
  const dust = octavesInSpace(dx + 3, dy, dz, 13, seed + 902);
  // Bright knots, and a rift of dust along the middle with fringes to both sides.
  const aside: f32 = tilt + cloud * 0.07 + dust * 0.035;
  const rift: f32 = smooth(0, 1.15, 0.6 + dust * 1.1 + cloud * 0.75 - abs(aside - 0.02) * 8);
  const fringe: f32 = smooth(0, 0.7, dust * 0.8 - cloud * 0.5 - 0.03) * band;
  const knots: f32 = clamp01(0.5 + cloud * 0.85 + dust * 0.6);
  const veil: f32 = (1 - 0.78 * rift) * (1 - 0.5 * fringe) * (given(MOON) > 0 ? 0.2 : 1);
  const rich: f32 = band * knots * veil;
  scatter(u, v, face, 26, 0.055, 2.6, 0.0013, seed + 500);
  scatter(u, v, face, 60, 0.13, 0.62, 0.001, seed + 600);
  scatter(u, v, face, 130, 0.16 + 0.2 * rich, 0.2, 0.0008, seed + 700);
  scatter(u, v, face, 240, 0.1 + 0.5 * rich, 0.085, 0.00065, seed + 750);
  scatter(u, v, face, 400, 0.06 + 0.75 * rich, 0.05, 0.00055, seed + 800);
  const core: f32 = clamp01(1.2 - abs(aside) * 6);
  const milk: f32 = band * (0.35 + 0.65 * core) * (0.45 + 0.75 * knots) * veil * 0.1;
  // The old stars of its middle are warm, gas glows pink, the edges are blue.
  const gas: f32 = clamp01(cloud * 1.8 - 0.45) * core * 0.05 * veil;
  starRed = (starRed + milk * (0.82 + 0.36 * core) + gas) * strength;
  starGreen = (starGreen + milk * (0.88 + 0.08 * core) + gas * 0.25) * strength;
  starBlue = (starBlue + milk * (1.18 - 0.3 * core) + gas * 0.6) * strength;
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
