import {
  COLOURS,
  COLOUR_COUNT,
  DESIGN,
  KIND,
  KIND_BOKEH,
  KIND_GRADIENT,
  KIND_SILK,
  KIND_TILES,
  KIND_WAVES,
  PLACE_SEED,
  RADIANCE_AT,
} from "../../../src/place/layout";
import { HEIGHT, WIDTH } from "../../../src/render/layout";
import { word } from "../header";
import { takeTile, tileBottom, tileLeft, tileRight, tileTop } from "../tiles";
import { clamp01, count, exp, given, smooth, turnCosine } from "./curves";
import { chance, octaves } from "./noise";
import { tileAt } from "./tiling";

/** Pictures of nothing but colour: soft meshes, silk, layered waves, lights out of focus, patterns that tile. */

/** What is being painted, as square roots of linear values. */
let paint: v128 = f32x4.splat(0);
let seed: i32 = 0;
let kinds: i32 = 2;

/** Colour n of the palette, around and around. */
// @ts-ignore: decorator
@inline
function colour(n: i32): v128 {
  const at = COLOURS + (n % kinds) * 12;
  return f32x4(given(at), given(at + 4), given(at + 8), 0);
}

/** Between the palette's colours in their order; 0 to 1. */
function ramp(t: f32): v128 {
  const place = clamp01(t) * f32(kinds - 1) * 0.9999;
  const n = i32(place);
  return mix(colour(n), colour(n + 1), smooth(0, 1, place - f32(n)));
}

// @ts-ignore: decorator
@inline
function mix(a: v128, b: v128, t: f32): v128 {
  return f32x4.add(a, f32x4.mul(f32x4.sub(b, a), f32x4.splat(t)));
}

export function abstractView(): void {
  const width = word(WIDTH);
  const height = word(HEIGHT);
  const out = count(RADIANCE_AT);
  const kind = count(KIND);
  seed = count(PLACE_SEED) & 0xffff;
  kinds = count(COLOUR_COUNT);
  const scale: f32 = 1 / f32(min(width, height));
  const fine = kind == KIND_TILES || kind == KIND_WAVES ? 3 : 1;
  while (takeTile()) {
    for (let y = tileTop; y < tileBottom; y++) {
      for (let x = tileLeft; x < tileRight; x++) {
        let sum = f32x4.splat(0);
        for (let n = 0; n < fine * fine; n++) {
          const px: f32 = f32(x) + (f32(n % fine) + 0.5) / f32(fine);
          const py: f32 = f32(y) + (f32(n / fine) + 0.5) / f32(fine);
          const u: f32 = (px - f32(width) * 0.5) * scale;
          const v: f32 = (py - f32(height) * 0.5) * scale;
          if (kind == KIND_GRADIENT) mesh(u, v);
          else if (kind == KIND_SILK) silk(u, v);
          else if (kind == KIND_WAVES) layers(u, v, scale * 0.4);
          else if (kind == KIND_BOKEH) lights(u, v);
          else tiles(px / f32(width), py / f32(height), f32(width) / f32(height));
          sum = f32x4.add(sum, f32x4.mul(paint, paint));
        }
        v128.store(out + (y * width + x) * 16, f32x4.mul(sum, f32x4.splat(1 / f32(fine * fine))));
      }
    }
  }
}

/** Colours at scattered points, each holding sway about itself, on a gently bent sheet. */
function mesh(u0: f32, v0: f32): void {
  const u = u0 + octaves(u0 + 3, v0, 0.9, seed + 1) * 0.28;
  const v = v0 + octaves(u0, v0 + 7, 0.9, seed + 2) * 0.28;
  let sum = f32x4.splat(0);
  let total: f32 = 0;
  const points = 5 + kinds;
  for (let n = 0; n < points; n++) {
    // Spread around a spiral, so that no two crowd each other.
    const turn: f32 = f32(n) * 0.381966 + chance(n, 1, seed);
    const r: f32 = 0.12 + 0.62 * sqrt(f32(n) / f32(points));
    const dx = u - turnCosine(turn) * r;
    const dy = v - turnCosine(turn - 0.25) * r;
    const d: f32 = dx * dx + dy * dy + 0.012;
    const w: f32 = (0.6 + chance(n, 2, seed)) / (d * d);
    sum = f32x4.add(sum, f32x4.mul(colour(n), f32x4.splat(w)));
    total += w;
  }
  paint = f32x4.mul(sum, f32x4.splat(1 / total));
}

/** Height of cloth that flows in long folds. */
function fold(u: f32, v: f32): f32 {
  const bend = octaves(u * 0.55, v * 0.9, 0.85, seed + 3);
  const drift = octaves(u * 0.8 + 5, v * 0.5, 1.1, seed + 4);
  const s: f32 = u * 0.55 + v * 0.95 + bend * 0.75;
  const t: f32 = u * 0.9 - v * 0.35 + drift * 0.6;
  return (
    0.17 * (turnCosine(s * 1.25) + 0.3 * turnCosine(s * 2.5 + 0.16 + drift * 0.3)) +
    0.07 * turnCosine(s * 3.1 + t * 0.8 + bend) +
    0.045 * turnCosine(t * 2.3 + bend * 1.4)
  );
}

/** Silk: colour by the fold, a soft main light, and the long highlight of threads. */
function silk(u: f32, v: f32): void {
  const e: f32 = 0.002;
  const h = fold(u, v);
  const hx = (fold(u + e, v) - h) / e;
  const hy = (fold(u, v + e) - h) / e;
  const length: f32 = 1 / sqrt<f32>(1 + hx * hx + hy * hy);
  const nx = -hx * length;
  const ny = -hy * length;
  const nz = length;
  const light: f32 = max<f32>(0, nx * -0.48 + ny * -0.62 + nz * 0.62);
  const rim: f32 = 1 - nz;
  const base = ramp(0.5 + u * 0.3 + v * 0.28 + h * 0.9);
  const hz: f32 = max<f32>(0, nx * -0.27 + ny * -0.34 + nz * 0.9);
  const h8 = hz * hz * hz * hz * hz * hz * hz * hz;
  const shine: f32 = h8 * h8 * h8 * 0.26 + rim * rim * rim * 0.12;
  const lit: f32 = 0.36 + 0.72 * light;
  paint = f32x4.add(f32x4.mul(base, f32x4.splat(lit)), f32x4.splat(shine));
  paint = f32x4.pmin(paint, f32x4.splat(1));
}

/** Sheets with wavy edges, one before the other, each with a soft shadow on the one behind. */
function layers(u: f32, v: f32, edge: f32): void {
  const sheets = 8;
  paint = ramp(0.02 + 0.06 * (v + 0.5));
  for (let n = 0; n < sheets; n++) {
    const share: f32 = f32(n + 1) / f32(sheets);
    const base: f32 = -0.36 + 0.98 * share;
    const phase = chance(n, 5, seed);
    const pitch: f32 = 0.42 + 0.34 * chance(n, 6, seed);
    const line: f32 =
      base +
      0.085 * turnCosine(u * pitch + phase) +
      0.03 * turnCosine(u * pitch * 2.3 + phase * 3) +
      0.05 * octaves(u * 0.6 + f32(n) * 9, 0.3, 0.9, seed + 11);
    const below = v - line;
    const shadow: f32 = below > 0 ? 0 : exp(below * 16) * 0.34;
    paint = f32x4.mul(paint, f32x4.splat(1 - shadow));
    if (below < -edge) continue;
    const cover: f32 = clamp01(below / edge * 0.5 + 0.5);
    const tone: f32 = 1 + 0.16 * exp(-max<f32>(0, below) * 13) - 0.12 * clamp01(below * 1.4);
    paint = mix(paint, f32x4.pmin(f32x4.splat(1), f32x4.mul(ramp(share), f32x4.splat(tone))), cover);
  }
}

/** Radius of a cell of each layer of lights, its brightness, and how blurred a disc's edge is: near, soft and faint first. */
const CELLS: StaticArray<f32> = [0.62, 0.36, 0.22, 0.14, 0.075];
const POWERS: StaticArray<f32> = [0.1, 0.2, 0.34, 0.55, 0.8];
const BLURS: StaticArray<f32> = [0.85, 0.55, 0.32, 0.2, 0.3];

/** Lights out of focus over a dim ground: soft discs of all sizes that add up, the nearest largest and faintest. */
function lights(u: f32, v: f32): void {
  const ground = ramp(0.5 + 0.5 * octaves(u, v, 0.55, seed + 21));
  const glow: f32 = clamp01(0.5 + 0.75 * octaves(u + 9, v, 0.6, seed + 22));
  // Linear light from here on: lights in a lens add.
  let sum = f32x4.mul(f32x4.mul(ground, ground), f32x4.splat(0.012 + 0.07 * glow * glow));
  for (let layer = 0; layer < 5; layer++) {
    const cell = unchecked(CELLS[layer]);
    const ci = i32(floor(u / cell));
    const cj = i32(floor(v / cell));
    for (let j = cj - 1; j <= cj + 1; j++) {
      for (let i = ci - 1; i <= ci + 1; i++) {
        const key = seed + 31 + layer * 17;
        // They gather along a bent band, as along a street or about a tree.
        const crowd: f32 = 0.4 + 0.62 * octaves(f32(i) * cell + 3, f32(j) * cell, 0.9, seed + 25);
        if (chance(i, j, key) > crowd) continue;
        const cx = (f32(i) + chance(i, j, key + 1)) * cell;
        const cy = (f32(j) + chance(i, j, key + 2)) * cell;
        const r: f32 = cell * (0.22 + 0.3 * chance(i, j, key + 3));
        const d = sqrt((u - cx) * (u - cx) + (v - cy) * (v - cy)) / r;
        const blur: f32 = unchecked(BLURS[layer]) * (0.55 + 0.9 * chance(i, j, key + 6));
        if (d > 1 + blur * 0.5) continue;
        const disc: f32 = 1 - smooth(1 - blur, 1 + blur * 0.5, d);
        // A lens leaves discs a little brighter towards their edge.
        const even: f32 = 0.86 + 0.2 * d * d;
        const luck = chance(i, j, key + 4);
        const bright: f32 = disc * even * unchecked(POWERS[layer]) * (0.25 + luck * luck * 1.1);
        const own = mix(colour(i32(chance(i, j, key + 5) * f32(kinds))), f32x4.splat(1), 0.1 + 0.16 * luck);
        sum = f32x4.add(sum, f32x4.mul(f32x4.mul(own, own), f32x4.splat(bright)));
      }
    }
  }
  // Towards white as film goes, each channel by itself.
  paint = f32x4.sqrt(f32x4.div(sum, f32x4.add(sum, f32x4.splat(1))));
  paint = f32x4.pmin(f32x4.splat(1), f32x4.mul(paint, f32x4.splat(1.22)));
}

/** A pattern whose left and right, top and bottom edges meet. */
function tiles(u: f32, v: f32, aspect: f32): void {
  const n = tileAt(u, v, aspect, count(DESIGN), seed, kinds);
  paint = colour(n);
}
