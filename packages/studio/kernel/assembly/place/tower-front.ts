import { CITY_LIT } from "../../../src/place/layout";
import { between, clamp01, given, smooth } from "./curves";
import { chance, octaves } from "./noise";

/**
 * Fronts of a skyline's towers. Whatever is finer than a pixel is drawn as its mean: panes, then what is lit behind
 * them, then whole storeys melt into one soft glow the farther off a tower stands.
 */

/** Share of glass in the pixel, its light in lit windows, and how that light is coloured: 0 amber, 1 white, over it cool. */
export let paneShare: f32 = 0;
export let paneGlow: f32 = 0;
export let paneTone: f32 = 0;
/** How much floodlight falls on the wall itself. */
export let flood: f32 = 0;

/** Windows lit behind an office's front on a working evening; the given share scales it. */
const EVENING: f32 = 0.34;
/** Bays from one lit stairwell to the next. */
const STAIRS: f32 = 9;

/** Integral up to x of a wave that is 1 from `low` on over `wide` of each period of 1. */
// @ts-ignore: decorator
@inline
function upTo(x: f32, low: f32, wide: f32): f32 {
  const whole = floor(x);
  return whole * wide + min<f32>(wide, max<f32>(0, x - whole - low));
}

/** Mean of that wave over a stretch about x; where a stretch holds a period, its mean over all. */
// @ts-ignore: decorator
@inline
function pulse(x: f32, low: f32, wide: f32, stretch: f32): f32 {
  const e: f32 = max<f32>(0.02, stretch);
  const mean: f32 = (upTo(x + e * 0.5, low, wide) - upTo(x - e * 0.5, low, wide)) / e;
  return between(mean, wide, clamp01(e * 2.2 - 0.9));
}

/** Offices are let by runs of bays on one or two storeys, and some fill whole floors; flats are lit one by one. */
let offices: bool = false;
let key: i32 = 0;
let wakes: f32 = 1;

/** Chance that a bay's window is lit. */
// @ts-ignore: decorator
@inline
function likely(column: i32, row: i32): f32 {
  if (!offices) {
    // A flat has two or three windows to a front.
    const home = chance((column + row) / 2, row, key + 11);
    return wakes * (home < 0.3 ? 0.86 : 0.1);
  }
  const whole = chance(row, 5, key);
  if (whole < 0.1 * wakes) return 0.96;
  const storeys = (row + 1) / 2;
  const run = (column + (storeys & 3) * 2) / 6;
  const luck = chance(run, storeys, key + 13);
  return luck < 0.24 * wakes ? 0.92 : luck < 0.42 * wakes ? 0.4 : 0.04;
}

/** The same as a pixel's mean over the bays and storeys that it covers. */
function likelyAbout(u: f32, v: f32, eu: f32, ev: f32): f32 {
  const wide: f32 = min<f32>(1, eu);
  const high: f32 = min<f32>(1, ev);
  const u0 = floor(u - wide * 0.5);
  const v0 = floor(v - high * 0.5);
  const s: f32 = clamp01((u + wide * 0.5 - u0 - 1) / wide);
  const t: f32 = clamp01((v + high * 0.5 - v0 - 1) / high);
  const i = i32(u0);
  const j = i32(v0);
  const below: f32 = s < 1 ? likely(i, j) * (1 - s) + (s > 0 ? likely(i + 1, j) * s : 0) : likely(i + 1, j);
  if (t <= 0) return below;
  const above: f32 = s < 1 ? likely(i, j + 1) * (1 - s) + (s > 0 ? likely(i + 1, j + 1) * s : 0) : likely(i + 1, j + 1);
  return between(below, above, t);
}

/** Shades a front at a place along it and a height; `style` picks its make, `span` is the pixel's side in metres. */
export function towerFront(along: f32, y: f32, top: f32, bx: i32, bz: i32, style: f32, turned: bool, crown: bool, span: f32, seed: i32): void {
  key = seed + bx * 57 + bz * 131 + (turned ? 7 : 0);
  offices = style > 0.36;
  const glassy = style > 0.64;
  const piers = style > 0.5 && !glassy;
  const storey: f32 = offices ? 3.9 : 3.1;
  const bay: f32 = offices ? 2.4 + 1.2 * chance(bx, bz, seed + 418) : 3 + 1.4 * chance(bx, bz, seed + 418);
  // Columns are counted from well below 0, so that cells on both sides of it are alike.
  const u: f32 = along / bay + 4096;
  const v: f32 = y / storey;
  const eu: f32 = span / bay;
  const ev: f32 = span / storey;
  const wide: f32 = glassy ? 0.93 : piers ? 0.56 : offices ? 0.97 : 0.44;
  const high: f32 = glassy ? 0.86 : piers ? 0.88 : offices ? 0.52 : 0.5;
  const parapet: f32 = clamp01((top - 1.6 - y) / max<f32>(0.3, span) + 0.5);
  paneShare = pulse(u, (1 - wide) * 0.5, wide, eu) * pulse(v, 0.5 - high * 0.4, high, ev) * parapet;
  flood = 0;
  paneGlow = 0;
  // By day nothing behind the panes is lit.
  if (given(CITY_LIT) <= 0) return;
  const awake = chance(bx, bz, seed + 416);
  wakes = (0.16 + 1.14 * awake * awake) * (given(CITY_LIT) / EVENING);
  const column = i32(floor(u));
  const row = i32(floor(v));
  const tones = chance(bx, bz, seed + 419);
  paneTone = offices ? 0.52 + 0.54 * tones : 0.3 + 0.42 * tones;
  // Panes can be told apart near by; from farther off only what is let as a whole; at last one soft glow.
  const near: f32 = clamp01(1.5 - 1.9 * max(eu, ev));
  const middling: f32 = clamp01(1.1 - 1.05 * ev);
  let light: f32 = 0;
  if (near < 1) {
    light = middling > 0 ? likelyAbout(u, v, eu, ev) : 0;
    if (middling < 1) {
      const mean: f32 = (offices ? <f32>0.38 : <f32>0.33) * wakes * (1 + 0.5 * octaves(along, y * 0.7, 0.021, key));
      light = between(mean, light, middling);
    }
  }
  if (near > 0) {
    const lit = chance(column, row, key + 17) < likely(column, row);
    const luck = chance(column, row + 77, key);
    const power: f32 = 0.5 + 1.4 * luck * luck;
    light = between(light, lit ? power : 0.015, near);
    if (!offices) paneTone += near * 0.5 * (chance(column + 91, row, key) - 0.5);
  }
  // Broad panes show more of the room, and its lamps seldom.
  paneGlow = light * paneShare * (glassy ? <f32>0.42 : offices ? <f32>0.6 : 1);
  // A stairwell is lit from foot to top.
  const stairs = chance(bx, bz, seed + 420);
  if (stairs < 0.42 && !glassy) {
    const at: f32 = pulse(u / STAIRS + stairs * 7, 0, 1 / STAIRS, eu / STAIRS);
    const step: f32 = at * paneShare * given(CITY_LIT) * (1.6 / EVENING);
    paneGlow = max<f32>(paneGlow, step * 0.42);
  }
  if (crown && chance(bx, bz, seed + 421) < 0.55) flood = 0.5 * smooth(0.72, 1, y / top) * given(CITY_LIT) * (1 / EVENING);
}
