import {
  ALBEDO_AT,
  BALANCE,
  BASE,
  EXPOSURE,
  GLOSS_AT,
  GROUP_ALBEDO,
  GROUP_BASE,
  GROUP_EXACT,
  GROUP_FORM,
  GROUP_GLOSS,
  GROUP_LIGHT,
  GROUP_LUMINANCE,
  GROUP_MODE,
  GROUP_TINT,
  LIGHT_AT,
  MODE_GAIN,
  MODE_MATTE,
} from "../../src/render/layout";
import { shownBlue, shownGreen, shownRed, tone } from "./curve";
import { real, word } from "./header";
import { exp, log2 } from "./logarithm";
import { brightness, luminance } from "./sums";

/** What a surface shows, linear, as its colour group wants it. */
export let gradedRed: f32 = 0;
export let gradedGreen: f32 = 0;
export let gradedBlue: f32 = 0;
/** Whether it shows its colour plainly: neither in shade nor in glare. */
export let plainlyLit: bool = false;

/** Half the width of the plateau about the asked colour, in natural logarithms of light. */
const PLATEAU: f32 = 0.45;
/** How soon light beyond the asked colour's own counts for less: a brown in full sun stays brown and is no orange. */
const HELD: f32 = 0.5;
/** Of the room up to the display's white, the share that light may use before it turns paler. */
const HEADROOM: f32 = 0.8;
/** Light beyond the headroom by this much begins to whiten, and how fast. */
const WHITENS: f32 = 0.14;
const WHITENING: f32 = 0.35;
/** Softness of those two bends. */
const BEND: f32 = 0.05;
/** Shade goes this much of its way, so that nothing turns black. */
const SHADE: f32 = 0.85;
/** The most that a highlight covers, and how fast. */
const GLARE: f32 = 0.95;
const GLARING: f32 = 1.1;
/** Shade below, and highlight above, count as lit no more. */
const DARKEST_LIT: f32 = -0.5;
const BRIGHTEST_LIT: f32 = 0.12;

/** Shows the surface of a pixel that one material fills. */
export function gradePixel(group: i32, pixel: i32): void {
  grade(
    group,
    v128.load(word(LIGHT_AT) + pixel * 16),
    v128.load(word(GLOSS_AT) + pixel * 16),
    v128.load(word(ALBEDO_AT) + pixel * 16),
  );
}

/** Shows a surface of this albedo under this light and highlight. */
// @ts-ignore: decorator
@inline
export function grade(group: i32, light: v128, gloss: v128, albedo: v128): void {
  if (load<i32>(group, GROUP_MODE) == MODE_MATTE) gradeMatte(group, light, gloss, albedo);
  else gradeRadiance(group, f32x4.add(f32x4.mul(light, albedo), gloss));
}

/** Shows what metal and glass send back, and whatever nobody asked a colour of: through the picture's curve. */
// @ts-ignore: decorator
@inline
export function gradeRadiance(group: i32, radiance: v128): void {
  const exposure = real(EXPOSURE);
  const gains = load<i32>(group, GROUP_MODE) == MODE_GAIN ? group + GROUP_BASE : BASE + BALANCE;
  tone(
    f32x4.extract_lane(radiance, 0) * exposure * load<f32>(gains),
    f32x4.extract_lane(radiance, 1) * exposure * load<f32>(gains, 4),
    f32x4.extract_lane(radiance, 2) * exposure * load<f32>(gains, 8),
  );
  gradedRed = shownRed;
  gradedGreen = shownGreen;
  gradedBlue = shownBlue;
  plainlyLit = true;
}

/**
 * Lays light over a colour without leaving it: about the group's median light lies a plateau of the colour itself,
 * shade multiplies it, what exceeds the display's room pales it, and highlights are screened over it.
 */
function gradeMatte(group: i32, light: v128, gloss: v128, albedo: v128): void {
  let r = f32x4.extract_lane(albedo, 0);
  let g = f32x4.extract_lane(albedo, 1);
  let b = f32x4.extract_lane(albedo, 2);
  const exact = load<i32>(group, GROUP_EXACT) != 0;
  if (exact) {
    r = load<f32>(group, GROUP_BASE) * r * load<f32>(group, GROUP_ALBEDO);
    g = load<f32>(group, GROUP_BASE + 4) * g * load<f32>(group, GROUP_ALBEDO + 4);
    b = load<f32>(group, GROUP_BASE + 8) * b * load<f32>(group, GROUP_ALBEDO + 8);
  }
  const bright: f32 = brightness(light) + 1e-4;
  const median = load<f32>(group, GROUP_LUMINANCE) + 1e-4;
  const lit: f32 = log2(bright / median) * 0.6931472;
  const u = lit * (1 / PLATEAU);
  let x: f32 = lit - (1 - load<f32>(group, GROUP_FORM)) * lit / sqrt<f32>(1 + u * u);
  if (x > 0) x /= 1 + x * HELD;
  const top = max(0.001, max(r, max(g, b)));
  const room: f32 = HEADROOM * 0.6931472 * -log2(min<f32>(1, top));
  let low = x - bent(x - room);
  const beyond: f32 = max<f32>(0, x - room - WHITENS);
  const high: f32 = (beyond * beyond) / (beyond + BEND);
  if (low < 0) low *= SHADE;
  const shade = exp(low);
  const pale: f32 = 1 - exp(-WHITENING * high);
  const inverse: f32 = 1 / bright;
  r = tinted(r * shade, f32x4.extract_lane(light, 0) * inverse, load<f32>(group, GROUP_LIGHT), pale, exact);
  g = tinted(g * shade, f32x4.extract_lane(light, 1) * inverse, load<f32>(group, GROUP_LIGHT + 4), pale, exact);
  b = tinted(b * shade, f32x4.extract_lane(light, 2) * inverse, load<f32>(group, GROUP_LIGHT + 8), pale, exact);
  const usual = load<f32>(group, GROUP_GLOSS);
  gradedRed = screened(r, f32x4.extract_lane(gloss, 0) - usual);
  gradedGreen = screened(g, f32x4.extract_lane(gloss, 1) - usual);
  gradedBlue = screened(b, f32x4.extract_lane(gloss, 2) - usual);
  plainlyLit = lit > DARKEST_LIT && high < BRIGHTEST_LIT && brightness(gloss) - usual < BRIGHTEST_LIT;
}

/** Softly bent at zero: 0 well below, the value well above. */
// @ts-ignore: decorator
@inline
function bent(value: f32): f32 {
  return 0.5 * (value + sqrt(value * value + 4 * BEND * BEND));
}

/**
 * A channel under the square root of the light's relative tint, then drawn towards white. Where the colour was asked for,
 * under its fourth root: on a red ground a white thing would else be pink below and, to be white on the whole, cyan above.
 */
// @ts-ignore: decorator
@inline
function tinted(value: f32, tint: f32, usual: f32, pale: f32, exact: bool): f32 {
  const root = sqrt(max<f32>(0, tint * usual));
  const seen = value * (exact ? sqrt(root) : root);
  return seen + (1 - min<f32>(1, seen)) * pale;
}

/** A channel with a highlight over it: none up to the usual one, then softly beginning. */
// @ts-ignore: decorator
@inline
function screened(value: f32, glare: f32): f32 {
  const held = min<f32>(1, value);
  if (glare <= 0) return held;
  const begun: f32 = (glare * glare) / (glare + BEND);
  return held + (1 - held) * GLARE * (1 - exp(-GLARING * begun));
}
