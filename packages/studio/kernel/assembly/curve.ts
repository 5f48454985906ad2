import { CURVE } from "../../src/render/layout";
import { word } from "./header";
import { exp2of4, log2of4 } from "./logarithm";

/** What a tone curve gives: linear display values, 0 to 1. */
export let shownRed: f32 = 0;
export let shownGreen: f32 = 0;
export let shownBlue: f32 = 0;

/** The picture's own curve. */
// @ts-ignore: decorator
@inline
export function tone(r: f32, g: f32, b: f32): void {
  if (word(CURVE) == 0) neutral(r, g, b);
  else film(r, g, b);
}

/** Compresses highlights towards white and keeps everything below as it is (Khronos PBR Neutral, 2024). */
function neutral(r0: f32, g0: f32, b0: f32): void {
  const start: f32 = 0.72;
  let r = r0;
  let g = g0;
  let b = b0;
  const low = min(r, min(g, b));
  // The curve takes off the 4 % that a coat adds; half of it, since most coats here are thinner than glaze.
  const offset: f32 = (low < 0.08 ? low - 6.25 * low * low : 0.04) * 0.5;
  r -= offset;
  g -= offset;
  b -= offset;
  const peak = max(r, max(g, b));
  if (peak > start) {
    const room: f32 = 1 - start;
    const pressed: f32 = 1 - (room * room) / (peak + room - start);
    const scale = pressed / peak;
    r *= scale;
    g *= scale;
    b *= scale;
    const white: f32 = 1 - 1 / (0.15 * (peak - pressed) + 1);
    r += (pressed - r) * white;
    g += (pressed - g) * white;
    b += (pressed - b) * white;
  }
  shownRed = r;
  shownGreen = g;
  shownBlue = b;
}

/** How far film draws each primary towards the others before its curve, and back after it. */
const INSET: f32 = 0.14;
const OUTSET: f32 = 0.155;
/** Contrast about middle grey, and middle grey's place: x ↦ xⁿ / (xⁿ + PIVOT). */
const CONTRAST: f32 = 1.3;
const PIVOT: f32 = 0.47;

/**
 * A filmic curve that keeps hue in highlights: primaries drawn inward, one S-shaped curve in the logarithm for each
 * channel, primaries drawn back out (the order of AgX, Sobotka 2023; the response is that of Naka and Rushton 1966).
 * Strong light goes to white by way of paler shades of its own hue, and no finite light reaches 0 or 1.
 */
export function film(r0: f32, g0: f32, b0: f32): void {
  // A little more green than red for blue, or pale blues turn purple.
  const grey: f32 = 0.25 * r0 + 0.6 * g0 + 0.15 * b0;
  const keep: f32 = 1 - INSET;
  const drawn = f32x4(
    r0 * keep + grey * INSET * 0.97,
    g0 * keep + grey * INSET * 1.02,
    b0 * keep + grey * INSET,
    1,
  );
  const raised = exp2of4(f32x4.mul(f32x4.splat(CONTRAST), log2of4(f32x4.pmax(f32x4.splat(1e-6), drawn))));
  const response = f32x4.div(raised, f32x4.add(raised, f32x4.splat(PIVOT)));
  const r = f32x4.extract_lane(response, 0);
  const g = f32x4.extract_lane(response, 1);
  const b = f32x4.extract_lane(response, 2);
  const middle: f32 = 0.25 * r + 0.6 * g + 0.15 * b;
  shownRed = held(r + (r - middle) * OUTSET);
  shownGreen = held(g + (g - middle) * OUTSET);
  shownBlue = held(b + (b - middle) * OUTSET);
}

/** Inside the display's range, its very ends left free. */
// @ts-ignore: decorator
@inline
function held(value: f32): f32 {
  return min<f32>(0.985, max<f32>(0.0006, value));
}
