import {
  ALBEDO_AT,
  BACKDROP_AT,
  BYTES_AT,
  CLASS_DIM,
  CLASS_EDGE,
  CLASS_LIT,
  CLASS_OPEN,
  CLASS_SHADOW,
  CLASS_UNLIT,
  CUT_OUT,
  DESIGNED,
  EXPOSURE,
  FIRST_COUNT,
  FIRST_MATERIAL,
  FLAGS_AT,
  FLAG_BYTES,
  FLAG_MIXED,
  FULL_HEIGHT,
  FULL_WIDTH,
  GOBO,
  GROUND_EXACT,
  GROUP_MODE,
  LEFT,
  MODE_FREE,
  MODE_MATTE,
  PICTURE_AT,
  PIXEL_CLASS,
  ROWS_AT,
  ROW_BYTES,
  SECOND_COUNT,
  SECOND_MATERIAL,
  TOP,
  VISTA_AT,
  WIDTH,
} from "../../src/render/layout";
import { film, shownBlue, shownGreen, shownRed } from "./curve";
import { real, word } from "./header";
import { gradeMaterialNear } from "./seam";
import { gradePixel, gradeRadiance, gradedBlue, gradedGreen, gradedRed, plainlyLit } from "./shown";
import { display, prepareNoise, writeColour, writeCover, writeExactly } from "./quantise";
import { luminance } from "./sums";
import { groupOf } from "./survey";
import { takeTile, tileBottom, tileLeft, tileRight, tileTop } from "./tiles";

/** Shadows fade out over this share of the short side, so that the picture's border is its background everywhere. */
const MARGIN: f32 = 0.15;
/** The outermost part of that margin which is background alone. */
const CLEAR: f32 = 0.06;
/** Backdrop ratios above this are open ground: wide penumbras must not shift half the picture. */
const OPEN: f32 = 0.96;

/** Ground darker than this against open ground is in shadow. */
const DIM: f32 = 0.85;

let groundRed: f32 = 0;
let groundGreen: f32 = 0;
let groundBlue: f32 = 0;
/** Brightness of the ground against open ground, 1 where nothing shades it. */
let groundLight: f32 = 1;

/** Composes graded things over the ground, dithers, and writes 8-bit RGBA; leaves each pixel's class in its flags. */
export function finish(): void {
  const width = word(WIDTH);
  const cutOut = word(CUT_OUT);
  while (takeTile()) {
    for (let y = tileTop; y < tileBottom; y++) {
      const row = word(ROWS_AT) + (y + word(TOP)) * ROW_BYTES;
      for (let x = tileLeft; x < tileRight; x++) {
        const pixel = y * width + x;
        const covered = load<f32>(word(ALBEDO_AT) + pixel * 16, 12);
        groundLight = 1;
        if (covered < 1) shadeGround(row, x, y, pixel);
        if (covered > 0) gradeThing(x, y, pixel);
        if (cutOut == 0) compose(row, x, y, pixel, covered);
        else composeCutOut(x, y, pixel, covered, cutOut == 1);
        classify(pixel, covered);
      }
    }
  }
}

/** What a pixel shows of the things in it, into gradedRed, gradedGreen, gradedBlue. */
function gradeThing(x: i32, y: i32, pixel: i32): void {
  const flags = word(FLAGS_AT) + pixel * FLAG_BYTES;
  const first = <i32>load<u16>(flags, FIRST_MATERIAL);
  const second = <i32>load<u16>(flags, SECOND_MATERIAL);
  const group = groupOf(first);
  if (load<i32>(group, GROUP_MODE) == MODE_FREE && (second == 0 || load<i32>(groupOf(second), GROUP_MODE) == MODE_FREE)) {
    if ((load<u8>(flags) & FLAG_MIXED) != 0) gradeRadiance(group, v128.load(word(PICTURE_AT) + pixel * 16));
    else gradePixel(group, pixel);
    return;
  }
  if (second == 0) {
    gradePixel(group, pixel);
    return;
  }
  // Each of two materials as its own pixels beside this one show it, by their share of the samples.
  const other = groupOf(second);
  const matte = load<i32>(group, GROUP_MODE) == MODE_MATTE && load<i32>(other, GROUP_MODE) == MODE_MATTE;
  gradeMaterialNear(group, first, x, y, pixel, matte);
  const r = gradedRed;
  const g = gradedGreen;
  const b = gradedBlue;
  gradeMaterialNear(other, second, x, y, pixel, matte);
  const count = f32(load<u8>(flags, FIRST_COUNT));
  const share: f32 = count / (count + f32(load<u8>(flags, SECOND_COUNT)));
  gradedRed += (r - gradedRed) * share;
  gradedGreen += (g - gradedGreen) * share;
  gradedBlue += (b - gradedBlue) * share;
}

/** The ground at a pixel, linear: its own colour, or the place behind, in the things' shadow. */
function shadeGround(row: i32, x: i32, y: i32, pixel: i32): void {
  const ratio = word(BACKDROP_AT) + pixel * 16;
  const inside = awayFromBorder(x + word(LEFT), y + word(TOP), word(FULL_WIDTH), word(FULL_HEIGHT));
  let red = open(load<f32>(ratio), inside);
  let green = open(load<f32>(ratio, 4), inside);
  let blue = open(load<f32>(ratio, 8), inside);
  groundLight = luminance(red, green, blue);
  if (word(GROUND_EXACT) != 0) {
    // A shadow on an asked colour is that colour darkened, whatever the light and the things send into it.
    groundLight = min<f32>(1, groundLight);
    red = groundLight;
    green = groundLight;
    blue = groundLight;
  }
  const vista = word(VISTA_AT);
  if (vista == 0) {
    groundRed = load<f32>(row, 16) * red;
    groundGreen = load<f32>(row, 20) * green;
    groundBlue = load<f32>(row, 24) * blue;
    return;
  }
  const seen = vista + ((y + word(TOP)) * word(FULL_WIDTH) + x + word(LEFT)) * 16;
  if (word(DESIGNED) != 0) {
    groundRed = shouldered(load<f32>(seen) * red);
    groundGreen = shouldered(load<f32>(seen, 4) * green);
    groundBlue = shouldered(load<f32>(seen, 8) * blue);
    return;
  }
  const exposure = real(EXPOSURE);
  film(load<f32>(seen) * exposure * red, load<f32>(seen, 4) * exposure * green, load<f32>(seen, 8) * exposure * blue);
  groundRed = shownRed;
  groundGreen = shownGreen;
  groundBlue = shownBlue;
}

/** Light as it is up to near white, where it rolls off. */
// @ts-ignore: decorator
@inline
function shouldered(value: f32): f32 {
  if (value <= 0.88) return value;
  const over: f32 = (value - 0.88) / 0.12;
  return 0.88 + (0.12 * over) / (1 + over);
}

/** Things over the ground. */
function compose(row: i32, x: i32, y: i32, pixel: i32, covered: f32): void {
  const out = word(BYTES_AT) + pixel * 4;
  if (covered == 0 && groundLight == 1 && word(VISTA_AT) == 0) {
    if (word(GROUND_EXACT) != 0) {
      writeExactly(out, load<f32>(row), load<f32>(row, 4), load<f32>(row, 8));
      return;
    }
    prepareNoise(x, y, 1);
    writeColour(out, load<f32>(row), load<f32>(row, 4), load<f32>(row, 8));
    return;
  }
  const rest: f32 = 1 - covered;
  // Grain comes in with the shadow, so that an exact ground stays free of it without an edge.
  const shadow: f32 = word(GROUND_EXACT) != 0 ? min<f32>(1, (1 - groundLight) * 5) : 1;
  prepareNoise(x, y, covered + rest * shadow);
  writeColour(
    out,
    display(gradedRed * covered + groundRed * rest),
    display(gradedGreen * covered + groundGreen * rest),
    display(gradedBlue * covered + groundBlue * rest),
  );
}

/**
 * Things alone, their cover as straight alpha: nothing of the ground gets into their colours. A shadow is black, as
 * opaque as darkens white to what it was.
 */
function composeCutOut(x: i32, y: i32, pixel: i32, covered: f32, keepsShadow: bool): void {
  const out = word(BYTES_AT) + pixel * 4;
  const shadow: f32 = keepsShadow && covered < 1 ? 1 - display(min<f32>(1, groundLight)) * (1.0 / 255.0) : 0;
  const cover: f32 = covered + (1 - covered) * shadow;
  prepareNoise(x, y, 1);
  if (covered > 0) {
    const share = covered / cover;
    writeColour(out, display(gradedRed) * share, display(gradedGreen) * share, display(gradedBlue) * share);
  } else {
    writeExactly(out, 0, 0, 0);
  }
  writeCover(out, cover);
}

/** Leaves in the flags what the pixel shows; the roughness there is of no more use. */
function classify(pixel: i32, covered: f32): void {
  const flags = word(FLAGS_AT) + pixel * FLAG_BYTES;
  const edge = (covered > 0 && covered < 1) || (covered > 0 && (load<u8>(flags) & FLAG_MIXED) != 0);
  const ground = groundLight == 1 ? CLASS_OPEN : groundLight > DIM ? CLASS_DIM : CLASS_SHADOW;
  const seen = covered == 0 ? ground : edge ? CLASS_EDGE : plainlyLit ? CLASS_LIT : CLASS_UNLIT;
  store<u8>(flags, <u8>seen, PIXEL_CLASS);
}

/** The ratio to show: open ground is 1, and shadows count as far as the pixel is inside the picture. */
// @ts-ignore: decorator
@inline
function open(ratio: f32, inside: f32): f32 {
  return ratio >= OPEN ? 1 : 1 - (1 - ratio / OPEN) * inside;
}

/** 0 at the picture's border, 1 a margin inside it, smooth between. */
// @ts-ignore: decorator
@inline
function awayFromBorder(x: i32, y: i32, width: i32, height: i32): f32 {
  // The shape of a gobo goes on past the picture.
  if (word(GOBO) != 0) return 1;
  const nearest = f32(min(min(x, width - 1 - x), min(y, height - 1 - y)));
  const margin = f32(min(width, height)) * MARGIN;
  const t: f32 = min<f32>(1, max<f32>(0, (nearest / margin - CLEAR) / (1 - CLEAR)));
  return t * t * (3 - 2 * t);
}
