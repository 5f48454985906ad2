import { CITY_GLOW, CITY_LIT, FOREST_COLOUR } from "../../../src/place/layout";
import { clamp01, exp, given, smooth } from "./curves";
import { chance, octaves } from "./noise";

/** The bank before a city: a wall along the water, trees in rows with gaps between, lamps on the promenade. */

/** Height of the wall, metres. */
export const WALL: f32 = 4.6;
/** The highest that a crown reaches. */
const HIGHEST: f32 = 20;
/** From tree to tree, and from lamp to lamp, metres. */
const TREES: f32 = 10.5;
const LAMPS: f32 = 31;
const LAMP_HIGH: f32 = 4.2;

export let bankRed: f32 = 0;
export let bankGreen: f32 = 0;
export let bankBlue: f32 = 0;
/** Light of the lamps themselves, amber. */
export let bankGlow: f32 = 0;

/** Height of the bank's outline at a place along it; −1 where nothing stands so high. */
export function bankTop(x: f32, y: f32, seed: i32): f32 {
  if (y < WALL) return WALL;
  if (y > HIGHEST) return 0;
  const row: f32 = smooth(-0.3, 0.05, octaves(x, 3, 0.0085, seed + 433));
  if (row <= 0) return WALL;
  const first = i32(floor(x / TREES));
  let top: f32 = WALL;
  for (let n = first - 1; n <= first + 1; n++) {
    const luck = chance(n, 1, seed + 431);
    const radius: f32 = 4.6 + 2.6 * luck;
    const away: f32 = x - (f32(n) + 0.5 + 0.5 * (chance(n, 2, seed + 431) - 0.5)) * TREES;
    const round: f32 = 1 - (away * away) / (radius * radius);
    if (round > 0) top = max(top, WALL + row * (3 + 3.2 * chance(n, 3, seed + 431) + radius * 0.9 * sqrt(round)));
  }
  return top + (top > WALL ? row * 0.7 * octaves(x, y, 0.2, seed + 432) : 0);
}

/** Paint of the bank where the ray met it, and the lamps' light there; a pixel covers `span` metres. */
export function shadeBank(x: f32, y: f32, span: f32, seed: i32): void {
  const leafy: f32 = clamp01((y - WALL) / max<f32>(0.4, span) + 0.5);
  const clumps: f32 = 0.85 + 0.5 * octaves(x, y * 1.3, 0.11, seed + 434) * clamp01(1.6 - span * 0.35) + 0.025 * (y - WALL);
  const stone: f32 = 0.95 + 0.12 * octaves(x, y, 0.05, seed + 435);
  bankRed = given(FOREST_COLOUR) * 1.5 * clumps * leafy + 0.19 * stone * (1 - leafy);
  bankGreen = given(FOREST_COLOUR + 4) * 1.5 * clumps * leafy + 0.18 * stone * (1 - leafy);
  bankBlue = given(FOREST_COLOUR + 8) * 1.5 * clumps * leafy + 0.165 * stone * (1 - leafy);
  bankGlow = 0;
  if (given(CITY_LIT) < 0.1) return;
  const aside: f32 = (x / LAMPS - floor(x / LAMPS) - 0.5) * LAMPS;
  const off2: f32 = aside * aside + (y - WALL - LAMP_HIGH) * (y - WALL - LAMP_HIGH);
  // A lamp is never drawn smaller than a pixel, and then as much dimmer.
  const reach: f32 = max<f32>(0.42, span * 0.75);
  const head: f32 = exp(-off2 / (reach * reach)) * min<f32>(1, 0.5 / reach);
  // What it lights about it: leaves from below, and a pool on the wall's coping.
  const pool: f32 = exp(-off2 / 60) * (0.3 + 0.7 * exp(-max<f32>(0, WALL - y) * 0.5));
  bankGlow = 2.2 * head + 0.055 * pool + 0.012 * exp(-max<f32>(0, WALL - y) * 0.6);
}
