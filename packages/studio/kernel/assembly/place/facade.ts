import {
  CITY_GLOW,
  CITY_LIT,
  CITY_OLD,
  CITY_WITHIN,
  PLACE_SEED,
  SKY_LIGHT,
  SNOW_LINE,
  SUN,
  SUN_LIGHT,
} from "../../../src/place/layout";
import { bankBlue, bankGlow, bankGreen, bankRed, shadeBank } from "./bank";
import { PART_ACROSS, PART_BANK, PART_LAMP, PART_POST, blockX, blockZ, cityHit, houseWide, part, roof, wallX, wallY, wallZ } from "./city";
import { between, clamp01, count, exp, given, smooth } from "./curves";
import { chance, octaves } from "./noise";
import { frontBlue, frontGlass, frontGlow, frontGreen, frontOpen, frontRed, frontSun, frontWarm, lampLight, lamps, terraceFront } from "./terrace";
import { neonAt, neonBlue, neonGreen, neonRed } from "./neon";
import { LOWEST } from "./air";
import { skyAlong, skyBlue, skyGreen, skyRed } from "./sky";
import { PART_CROWN, PART_MAST } from "./tower";
import { flood, paneGlow, paneShare, paneTone, towerFront } from "./tower-front";

/** Walls with windows, and roofs. */

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
  if (within && given(CITY_OLD) > 0) {
    // Terracotta, ochre, cream, rose, white.
    wallRed = luck < 0.2 ? 0.46 : luck < 0.45 ? 0.58 : luck < 0.68 ? 0.62 : luck < 0.84 ? 0.54 : 0.64;
    wallGreen = luck < 0.2 ? 0.24 : luck < 0.45 ? 0.42 : luck < 0.68 ? 0.55 : luck < 0.84 ? 0.34 : 0.62;
    wallBlue = luck < 0.2 ? 0.15 : luck < 0.45 ? 0.2 : luck < 0.68 ? 0.42 : luck < 0.84 ? 0.28 : 0.56;
  } else if (within) {
    // Brick, ochre, cream, rose, slate.
    wallRed = luck < 0.25 ? 0.3 : luck < 0.5 ? 0.5 : luck < 0.72 ? 0.56 : luck < 0.86 ? 0.46 : 0.24;
    wallGreen = luck < 0.25 ? 0.13 : luck < 0.5 ? 0.34 : luck < 0.72 ? 0.49 : luck < 0.86 ? 0.27 : 0.26;
    wallBlue = luck < 0.25 ? 0.09 : luck < 0.5 ? 0.18 : luck < 0.72 ? 0.38 : luck < 0.86 ? 0.22 : 0.28;
  } else {
    // Concrete, stone, brick, dark glass.
    wallRed = luck < 0.38 ? 0.27 : luck < 0.6 ? 0.36 : luck < 0.7 ? 0.22 : 0.12;
    wallGreen = luck < 0.38 ? 0.27 : luck < 0.6 ? 0.325 : luck < 0.7 ? 0.13 : 0.15;
    wallBlue = luck < 0.38 ? 0.27 : luck < 0.6 ? 0.275 : luck < 0.7 ? 0.1 : 0.185;
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
  const glassy: f32 = !within && style > 0.64 ? 1 : 0;
  let red = wallRed;
  let green = wallGreen;
  let blue = wallBlue;
  let glass: f32 = 0;
  let glow: f32 = 0;
  let warm: f32 = 0.5;
  let reached: f32 = 1;
  let opened: f32 = 1;
  let flooded: f32 = 0;
  if (!within && piece == PART_BANK) {
    shadeBank(x, y, span, seed);
    red = bankRed;
    green = bankGreen;
    blue = bankBlue;
    glow = bankGlow;
    warm = 0.5;
  } else if (within && ny > 0.5 && ny < 0.9) {
    // Tiles in courses, each house's own: terracotta, brown or slate.
    const clay = chance(bx, bz, seed + 440);
    const course = floor(y * 4.4);
    const shade: f32 = (0.82 + 0.3 * chance(bx, bz, seed + 441)) * (1 + 0.14 * (chance(i32(course), bz, seed + 442) - 0.5) * clamp01(1.6 - span * 5)) * (1 + octaves(nx != 0 ? z : x, y, 0.5, seed + 443) * 0.22) * (y * 4.4 - course < 0.18 && span < 0.1 ? 0.8 : 1);
    red = (clay < 0.62 ? 0.33 : clay < 0.82 ? 0.2 : 0.13) * shade;
    green = (clay < 0.62 ? 0.125 : clay < 0.82 ? 0.105 : 0.135) * shade;
    blue = (clay < 0.62 ? 0.07 : clay < 0.82 ? 0.07 : 0.15) * shade;
  } else if (ny > 0.5) {
    red = 0.16;
    green = 0.155;
    blue = 0.15;
  } else if (within && y > top && (piece < PART_POST || piece == PART_ACROSS)) {
    // A gable over the eaves is plain wall.
    red = wallRed;
    green = wallGreen;
    blue = wallBlue;
  } else if (within) {
    if (piece >= PART_POST && piece != PART_ACROSS) {
      const pane = piece == PART_LAMP && ny < 0.5;
      red = pane ? 0.3 : 0.035;
      green = pane ? 0.3 : 0.037;
      blue = pane ? 0.28 : 0.04;
      if (piece == PART_LAMP) glow = given(CITY_LIT) > 0.1 ? 2.6 : 0;
      warm = 0.62;
    } else {
      // Which way the eye looks into the house, for each metre inwards.
      const inwards: f32 = 1 / max<f32>(0.03, abs(nx != 0 ? dx : dz));
      const turn: f32 = (nx != 0 ? dz : dx) * inwards;
      terraceFront(nx != 0 ? z : x, y, top, bx, bz, nx != 0 ? 7 : 0, span, wallRed, wallGreen, wallBlue, turn, dy * inwards);
      reached = frontSun;
      opened = frontOpen;
      red = frontRed;
      green = frontGreen;
      blue = frontBlue;
      glass = frontGlass;
      glow = frontGlow;
      warm = frontWarm;
    }
  } else if (piece < PART_MAST) {
    towerFront(nx != 0 ? z : x, y, top, bx, bz, style, nx != 0, piece == PART_CROWN, span, seed);
    glass = paneShare;
    glow = paneGlow;
    warm = paneTone;
    flooded = flood;
  } else if (piece == PART_MAST) {
    red = 0.12;
    green = 0.12;
    blue = 0.125;
  }
  if (ny > 0.5 && given(SNOW_LINE) < 0) {
    red = 0.72;
    green = 0.735;
    blue = 0.76;
  }
  const facing: f32 = nx * given(SUN) + ny * given(SUN + 4) + nz * given(SUN + 8);
  let sun: f32 = max<f32>(0, facing);
  if (sun > 0 && given(SUN_LIGHT + 4) > 0.003) {
    const hit = cityHit(x + nx * 0.05, y + 0.02, z + nz * 0.05, given(SUN), given(SUN + 4), given(SUN + 8), 420);
    if (hit > 0) sun = 0;
  }
  sun *= reached;
  const deep: f32 = piece == PART_BANK ? 0.8 : within ? 0.66 + 0.34 * clamp01(y / max<f32>(6, top)) : 0.5 + 0.4 * clamp01(y / max<f32>(20, top));
  const sky: f32 = (0.62 + 0.38 * ny) * deep * opened;
  const paintRed = red;
  const paintGreen = green;
  const paintBlue = blue;
  // The sunlit ground and the walls across throw some of the sun back.
  const back: f32 = (within ? 0.2 : 0.07) * opened * max<f32>(0, given(SUN + 4)) * (1.15 - 0.5 * clamp01(y / max<f32>(6, top)));
  red *= given(SUN_LIGHT) * (sun + back * 1.08) + given(SKY_LIGHT) * sky;
  green *= given(SUN_LIGHT + 4) * (sun + back) + given(SKY_LIGHT + 4) * sky;
  blue *= given(SUN_LIGHT + 8) * (sun + back * 0.86) + given(SKY_LIGHT + 8) * sky;
  if (within && given(CITY_LIT) > 0.1) {
    lampLight(x, y, z);
    red += paintRed * lamps * 1.15 * (1 - glass);
    green += paintGreen * lamps * 0.82 * (1 - glass);
    blue += paintBlue * lamps * 0.5 * (1 - glass);
  }
  if (!within && piece != PART_BANK && given(CITY_LIT) > 0.1) {
    // Streets light the feet of the houses along them; some crowns are lit on purpose.
    const spill: f32 = given(CITY_GLOW) * (0.2 * exp(-y * 0.07) + 0.05 * exp(-y * 0.018));
    const shine: f32 = given(CITY_GLOW) * flooded;
    red += paintRed * (spill * 1.2 + shine * 1.15);
    green += paintGreen * (spill * 0.72 + shine * 0.92);
    blue += paintBlue * (spill * 0.36 + shine * 0.62);
  }
  if (glass > 0.01 && !mirrored) {
    const cosine: f32 = -(dx * nx + dy * ny + dz * nz);
    const m: f32 = 1 - clamp01(cosine);
    const share: f32 = glass * (0.12 + 0.2 * glassy + 0.7 * m * m * m);
    // No two panes hang quite alike.
    const lean: f32 = within ? (chance(i32(floor(y * 0.31)), i32(floor((nx != 0 ? z : x) * 0.42)), seed + 445) - 0.5) * 0.16 : 0;
    const rx = dx + 2 * cosine * nx;
    const ry = dy + 2 * cosine * ny + lean;
    const rz = dz + 2 * cosine * nz;
    skyAlong(rx, max<f32>(within ? 0.02 : LOWEST, ry), rz, false);
    // Low down a window mirrors the houses across, not the sky.
    const dim: f32 = within ? 0.17 + 0.7 * clamp01((y - 2.5) / 14) : 0.22 + 0.63 * smooth(0, 110, y);
    // What a street's windows show behind them is dark by itself already.
    const shut: f32 = within ? 0.25 : 0.8;
    red = red * (1 - glass * (shut + 0.02)) + skyRed * share * dim;
    green = green * (1 - glass * shut) + skyGreen * share * dim;
    blue = blue * (1 - glass * (shut - 0.02)) + skyBlue * share * dim;
  }
  if (within && piece < PART_POST && ny < 0.5 && given(CITY_LIT) > 0.1 && given(CITY_OLD) <= 0) {
    const wide: f32 = houseWide();
    const along: f32 = nx != 0 ? z : x;
    neonAt(along - f32(bz) * wide, y, wide, bx, bz, span);
    red += neonRed * given(CITY_GLOW);
    green += neonGreen * given(CITY_GLOW);
    blue += neonBlue * given(CITY_GLOW);
  }
  const strength = given(CITY_GLOW) * glow;
  facadeRed = red + strength * 1.2;
  facadeGreen = green + strength * between(0.6, 0.98, warm * warm);
  facadeBlue = blue + strength * between(0.2, 0.92, warm * warm * warm);
}
