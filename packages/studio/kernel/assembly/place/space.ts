import {
  DESIGN,
  KIND,
  KIND_PLANET,
  PLACE_SEED,
  PLANET_RADIUS,
  PLANET_X,
  PLANET_Y,
  RADIANCE_AT,
  SUN,
} from "../../../src/place/layout";
import { FORWARD, HEIGHT, RIGHT, UP, WIDTH } from "../../../src/render/layout";
import { real, word } from "../header";
import { takeTile, tileBottom, tileLeft, tileRight, tileTop } from "../tiles";
import { between, clamp01, count, exp, given, smooth } from "./curves";
import { octavesInSpace } from "./noise";
import { prepareStars, starBlue, starGreen, starRed, starlight } from "./stars";

/** Space: stars, drifting gas, and where asked a planet lit by its sun. */

let red: f32 = 0;
let green: f32 = 0;
let blue: f32 = 0;
let seed: i32 = 0;

export function spaceView(): void {
  const width = word(WIDTH);
  const height = word(HEIGHT);
  const out = count(RADIANCE_AT);
  seed = count(PLACE_SEED) & 0xffff;
  const planet = count(KIND) == KIND_PLANET;
  prepareStars();
  while (takeTile()) {
    for (let y = tileTop; y < tileBottom; y++) {
      for (let x = tileLeft; x < tileRight; x++) {
        const u: f32 = (f32(x) + 0.5 - f32(width) * 0.5) / f32(height);
        const v: f32 = (f32(height) * 0.5 - f32(y) - 0.5) / f32(height);
        const sx: f32 = ((f32(x) + 0.5) / f32(width)) * 2 - 1;
        const sy: f32 = 1 - ((f32(y) + 0.5) / f32(height)) * 2;
        const dx = real(FORWARD) + real(RIGHT) * sx + real(UP) * sy;
        const dy = real(FORWARD + 4) + real(RIGHT + 4) * sx + real(UP + 4) * sy;
        const dz = real(FORWARD + 8) + real(RIGHT + 8) * sx + real(UP + 8) * sy;
        const length: f32 = 1 / sqrt(dx * dx + dy * dy + dz * dz);
        deep(dx * length, dy * length, dz * length, planet ? 0.3 : 1);
        if (planet) globe(u, v, 1 / f32(height));
        v128.store(out + (y * width + x) * 16, f32x4(red, green, blue, 1e6));
      }
    }
  }
}

/** Stars, and gas in two colours with dark lanes. */
function deep(dx: f32, dy: f32, dz: f32, gas: f32): void {
  starlight(dx, dy, dz);
  red = starRed;
  green = starGreen;
  blue = starBlue;
  const bend = octavesInSpace(dx, dy, dz, 1.3, seed + 41);
  const wisp = octavesInSpace(dx + bend * 0.35, dy + bend * 0.2, dz - bend * 0.3, 2.6, seed + 42);
  const fine = octavesInSpace(dx - bend * 0.2, dy, dz + wisp * 0.12, 9, seed + 43);
  const lane = octavesInSpace(dx + wisp * 0.1, dy - bend * 0.2, dz, 4.4, seed + 44);
  const cloud: f32 = clamp01(0.3 + bend * 0.42 + wisp * 0.42 + fine * 0.14);
  const dense: f32 = cloud * cloud * cloud * (1 - 0.8 * smooth(0.05, 0.55, lane)) * gas;
  const warm: f32 = smooth(-0.35, 0.45, wisp + fine * 0.3);
  red += dense * between(0.12, 0.85, warm) * 0.42;
  green += dense * between(0.28, 0.26, warm) * 0.42;
  blue += dense * between(0.62, 0.46, warm) * 0.42;
  const core: f32 = smooth(0.6, 1, cloud) * gas * 0.3;
  red += core;
  green += core * 0.86;
  blue += core * 0.9;
}

/** A planet over the stars, with its air's rim. */
function globe(u: f32, v: f32, pixel: f32): void {
  const r = given(PLANET_RADIUS);
  const x = (u - given(PLANET_X)) / r;
  const y = (v - given(PLANET_Y)) / r;
  const d2 = x * x + y * y;
  const d = sqrt(d2);
  const sunX = given(SUN);
  const sunY = given(SUN + 4);
  const sunZ = given(SUN + 8);
  const design = count(DESIGN);
  const edge = pixel / r;
  const airy: f32 = design == 2 ? 0.25 : 1;
  // Air glows beyond the limb on the lit side.
  if (d > 1 - edge) {
    const side: f32 = smooth(-0.45, 0.7, (x * sunX + y * sunY) / max<f32>(1e-3, d) + sunZ * 0.25);
    const glow: f32 = exp(-(d - 1) * 30) * side * 0.5 * airy + exp(-(d - 1) * 9) * side * 0.07 * airy;
    red += glow * (design == 0 ? 0.24 : 0.5);
    green += glow * (design == 0 ? 0.5 : 0.42);
    blue += glow * (design == 0 ? 1 : 0.36);
  }
  const cover: f32 = clamp01((1 - d) / edge + 0.5);
  if (cover <= 0) return;
  const z: f32 = sqrt(max<f32>(0, 1 - d2));
  const day = x * sunX + y * sunY + z * sunZ;
  // Turned aslant, so that bands and ice are not level.
  const px: f32 = x * 0.92 + y * 0.39;
  const py: f32 = y * 0.92 - x * 0.39;
  let r0: f32;
  let g0: f32;
  let b0: f32;
  let shine: f32 = 0;
  const rough = octavesInSpace(px, py, z, 1.9, seed + 51);
  const fine = octavesInSpace(px, py, z, 13, seed + 52);
  if (design == 0) {
    const land: f32 = smooth(0.02, 0.07, rough + fine * 0.22);
    const dry: f32 = smooth(-0.2, 0.4, octavesInSpace(px, py, z, 3.3, seed + 53) + 0.5 - abs(py));
    r0 = between(0.012, between(0.05, 0.3, dry), land);
    g0 = between(0.045, between(0.09, 0.2, dry), land);
    b0 = between(0.12, between(0.03, 0.1, dry), land);
    const ice: f32 = smooth(0.74, 0.84, abs(py) + fine * 0.12);
    const swirl = octavesInSpace(px + rough * 0.35, py * 1.7 + fine * 0.05, z + rough * 0.3, 3.4, seed + 54);
    const curl = octavesInSpace(px + swirl * 0.2, py * 1.6, z, 11, seed + 55);
    const white: f32 = max(ice, smooth(0.05, 0.62, swirl + curl * 0.45 + 0.1));
    r0 = between(r0, 0.8, white);
    g0 = between(g0, 0.83, white);
    b0 = between(b0, 0.87, white);
    const hz: f32 = (sunZ + 1) * 0.5;
    const glint: f32 = max<f32>(0, (x * sunX + y * sunY + z * (sunZ + 1)) / sqrt<f32>(max<f32>(0.05, 2 * hz * 2)));
    const g2 = glint * glint;
    const g8 = g2 * g2 * g2 * g2;
    shine = g8 * g8 * (1 - land) * (1 - white) * 0.5;
  } else if (design == 1) {
    const wave = octavesInSpace(px * 0.7, py * 3.4 + rough * 0.16, z * 0.7, 2.4, seed + 56);
    const fineBand = octavesInSpace(px * 0.5 + fine * 0.05, py * 11, z * 0.5, 1.7, seed + 57);
    const t: f32 = clamp01(0.5 + wave * 0.75 + fineBand * 0.3);
    r0 = between(0.42, 0.78, t);
    g0 = between(0.22, 0.62, t);
    b0 = between(0.12, 0.44, t);
  } else {
    const crater = octavesInSpace(px, py, z, 5.2, seed + 58);
    const tone: f32 = 0.75 + rough * 0.5 + crater * 0.35 + fine * 0.22;
    r0 = 0.42 * tone;
    g0 = 0.19 * tone;
    b0 = 0.1 * tone;
  }
  const lit: f32 = smooth(-0.06, 0.16, day) * max<f32>(0.02, day) * 2.6;
  const rim: f32 = (1 - z) * (1 - z) * (1 - z) * smooth(-0.2, 0.5, day) * 0.85 * airy;
  const seenR = r0 * lit + shine + rim * (design == 0 ? 0.3 : 0.4);
  const seenG = g0 * lit + shine + rim * (design == 0 ? 0.55 : 0.34);
  const seenB = b0 * lit + shine + rim * (design == 0 ? 1 : 0.3);
  red = between(red, seenR, cover);
  green = between(green, seenG, cover);
  blue = between(blue, seenB, cover);
}
