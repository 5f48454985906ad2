import { NEON, PLACE_SEED } from "../../../src/place/layout";
import { clamp01, count, exp, given } from "./curves";
import { chance } from "./noise";

/** Signs of light tubes on the fronts of a street at night. */

export let neonRed: f32 = 0;
export let neonGreen: f32 = 0;
export let neonBlue: f32 = 0;

/** Half the thickness of a tube, metres. */
const TUBE: f32 = 0.055;

/** Distance from an upright rectangle's outline; below 0 inside. */
// @ts-ignore: decorator
@inline
function outline(x: f32, y: f32, wide: f32, tall: f32): f32 {
  const ax: f32 = abs(x) - wide;
  const ay: f32 = abs(y) - tall;
  const ox = max<f32>(0, ax);
  const oy = max<f32>(0, ay);
  return sqrt(ox * ox + oy * oy) + min<f32>(0, max(ax, ay));
}

/** Adds a sign's tubes and the light that it throws on the wall about it. */
function addSign(x: f32, y: f32, wide: f32, tall: f32, bars: f32, hue: f32, span: f32): void {
  const edge = outline(x, y, wide, tall);
  if (edge > 3.2) return;
  const across = tall > wide;
  const along: f32 = across ? y : x;
  const high: f32 = across ? wide : tall;
  const reach: f32 = across ? tall : wide;
  // Strokes between the borders stand for letters.
  const cell: f32 = (2 * reach) / bars;
  const at: f32 = along / cell - floor(along / cell) - 0.5;
  const aside: f32 = across ? x : y;
  const stroke: f32 = edge < -0.1 && abs(aside) < high * 0.62 ? abs(abs(at) * cell - cell * 0.24) : 1;
  const ring: f32 = edge < -0.1 && abs(at) * cell < cell * 0.24 ? abs(abs(aside) - high * 0.55) : 1;
  const near: f32 = min(abs(edge + 0.05), min(stroke, ring));
  const blur: f32 = max<f32>(TUBE, span * 0.7);
  const tube: f32 = clamp01((blur - near) / blur + 0.35) * (TUBE / blur) * (edge < blur ? 1 : 0);
  const halo: f32 = 0.16 * exp(-max<f32>(0, edge) * 1.5) + (edge < 0 ? 0.06 : 0);
  const light: f32 = tube * 2.6 + halo;
  // Magenta, cyan, violet, orange, green.
  const red: f32 = hue < 0.3 ? 1 : hue < 0.55 ? 0.05 : hue < 0.72 ? 0.5 : hue < 0.87 ? 1 : 0.1;
  const green: f32 = hue < 0.3 ? 0.06 : hue < 0.55 ? 0.75 : hue < 0.72 ? 0.14 : hue < 0.87 ? 0.3 : 1;
  const blue: f32 = hue < 0.3 ? 0.5 : hue < 0.55 ? 1 : hue < 0.72 ? 1 : hue < 0.87 ? 0.05 : 0.35;
  // The heart of a tube is nearly white.
  const white: f32 = tube * tube * 0.5;
  neonRed += light * red + white;
  neonGreen += light * green + white;
  neonBlue += light * blue + white;
}

/** The light of the signs on house `bz` of row `bx`, `own` metres from its side, at a height; a pixel covers `span` metres. */
export function neonAt(own: f32, y: f32, wide: f32, bx: i32, bz: i32, span: f32): void {
  neonRed = 0;
  neonGreen = 0;
  neonBlue = 0;
  if (given(NEON) <= 0) return;
  const seed = count(PLACE_SEED) & 0xffff;
  const tall: f32 = 1.7 + 1.9 * chance(bx, bz, seed + 441);
  if (chance(bx, bz, seed + 442) < 0.8)
    addSign(
      own - wide * (0.16 + 0.68 * chance(bx, bz, seed + 443)),
      y - 5.6 - tall,
      0.5,
      tall,
      floor(tall * 1.5),
      chance(bx, bz, seed + 444),
      span,
    );
  if (chance(bx, bz, seed + 445) < 0.85)
    addSign(
      own - wide * 0.5,
      y - 4.1,
      wide * (0.22 + 0.16 * chance(bx, bz, seed + 446)),
      0.36,
      7,
      chance(bx, bz, seed + 447),
      span,
    );
}
