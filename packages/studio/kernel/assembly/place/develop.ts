import {
  BALANCE,
  EXPOSED,
  FALL,
  FOG,
  GLOW_AT,
  HAS_THINGS,
  KIND,
  KIND_GRADIENT,
  KIND_TILES,
  METRES,
  PLACE_EYE,
  RADIANCE_AT,
  THINGS_LIT,
  VIBRANCE,
  WATER_LEVEL,
} from "../../../src/place/layout";
import {
  ALBEDO_AT,
  BACKDROP_AT,
  BYTES_AT,
  CLASS_EDGE,
  CLASS_SHADOW,
  CLASS_UNLIT,
  FLAGS_AT,
  FLAG_BYTES,
  FLAG_MIXED,
  FORWARD,
  FULL_HEIGHT,
  FULL_WIDTH,
  GLOSS_AT,
  GUIDE_AT,
  LEFT,
  LIGHT_AT,
  PICTURE_AT,
  PIXEL_CLASS,
  RIGHT,
  TOP,
  UP,
  WIDTH,
} from "../../../src/render/layout";
import { film, shownBlue, shownGreen, shownRed } from "../curve";
import { real, word } from "../header";
import { display, prepareNoise, writeColour } from "../quantise";
import { luminance } from "../sums";
import { takeTile, tileBottom, tileLeft, tileRight, tileTop } from "../tiles";
import { airyBlue, airyGreen, airyRed, throughAir } from "./air";
import { count, given } from "./curves";
import { throughFall } from "./fall";
import { prepareSky } from "./sky";

/** The place with the things in it, exposed, its tones mapped, dithered, as 8-bit RGBA: what a window shows of it. */
export function placeFinish(): void {
  const width = word(WIDTH);
  const fullWidth = word(FULL_WIDTH);
  const things = count(HAS_THINGS) != 0;
  prepareSky();
  const at = count(RADIANCE_AT);
  while (takeTile()) {
    for (let y = tileTop; y < tileBottom; y++) {
      for (let x = tileLeft; x < tileRight; x++) {
        const index = y * width + x;
        // The place is known as a whole.
        const column = x + word(LEFT);
        const row = y + word(TOP);
        let light = v128.load(at + (row * fullWidth + column) * 16);
        if (things) light = withThings(light, index, column, row);
        if (given(FALL) != 0) light = throughFall(light, column, row);
        const cover: f32 = things ? load<f32>(word(ALBEDO_AT) + index * 16, 12) : 0;
        // The glow is that of the place alone: what stands before a low sun hides most of it.
        develop(light, x, y, word(BYTES_AT) + index * 4, cover);
        const seen = cover == 0 ? CLASS_SHADOW : cover < 1 ? CLASS_EDGE : CLASS_UNLIT;
        store<u8>(word(FLAGS_AT) + index * FLAG_BYTES, <u8>seen, PIXEL_CLASS);
      }
    }
  }
}

/** Exposes and writes one pixel of the window. */
function develop(light: v128, x: i32, y: i32, out: i32, covered: f32): void {
  const kind = count(KIND);
  prepareNoise(x, y, 1);
  if (kind >= KIND_GRADIENT && kind <= KIND_TILES) {
    // Colours that were chosen are shown as they are.
    writeColour(
      out,
      display(f32x4.extract_lane(light, 0)),
      display(f32x4.extract_lane(light, 1)),
      display(f32x4.extract_lane(light, 2)),
    );
    return;
  }
  const shown = f32x4.add(f32x4.mul(light, f32x4.splat(given(EXPOSED))), f32x4.mul(glowAt(x + word(LEFT), y + word(TOP)), f32x4.splat(0.32 * (1 - 0.75 * covered))));
  graded(f32x4.extract_lane(shown, 0), f32x4.extract_lane(shown, 1), f32x4.extract_lane(shown, 2));
  writeColour(out, display(shownRed), display(shownGreen), display(shownBlue));
}

/** White balance and vibrance, then the film's curve. */
function graded(r0: f32, g0: f32, b0: f32): void {
  const r = r0 * given(BALANCE);
  const g = g0 * given(BALANCE + 4);
  const b = b0 * given(BALANCE + 8);
  const grey = luminance(r, g, b);
  const most = max(r, max(g, b));
  // Full colours have no room left to become fuller.
  const full: f32 = most > 1e-6 ? (most - min(r, min(g, b))) / most : 0;
  const more: f32 = 1 + (given(VIBRANCE) - 1) * (given(VIBRANCE) > 1 ? 1 - full * full : 1);
  film(max<f32>(0, grey + (r - grey) * more), max<f32>(0, grey + (g - grey) * more), max<f32>(0, grey + (b - grey) * more));
}

/** The things' light over the place's, and their shadows on it. */
function withThings(behind: v128, index: i32, x: i32, y: i32): v128 {
  const pixel = index * 16;
  const albedo = word(ALBEDO_AT) + pixel;
  const covered = load<f32>(albedo, 12);
  let light = behind;
  if (covered < 1) {
    const ratio = v128.load(word(BACKDROP_AT) + pixel);
    const one = f32x4.splat(1);
    // Water takes little shadow: what one sees of it comes from elsewhere.
    const share: f32 = given(WATER_LEVEL) == 0 ? 0.3 : 1;
    light = f32x4.mul(light, f32x4.sub(one, f32x4.mul(f32x4.sub(one, ratio), f32x4.splat(share))));
  }
  if (covered > 0) {
    const mixed = (load<u8>(word(FLAGS_AT) + index * FLAG_BYTES) & FLAG_MIXED) != 0;
    const bare = mixed
      ? v128.load(word(PICTURE_AT) + pixel)
      : f32x4.add(
          f32x4.mul(v128.load(albedo), v128.load(word(LIGHT_AT) + pixel)),
          v128.load(word(GLOSS_AT) + pixel),
        );
    const lit = f32x4.mul(bare, f32x4.splat(given(THINGS_LIT)));
    const thing = given(FOG) > HAZY ? throughFog(lit, index, x, y) : lit;
    light = f32x4.add(f32x4.mul(thing, f32x4.splat(covered)), f32x4.mul(light, f32x4.splat(1 - covered)));
  }
  return light;
}

/** Thinner fog than this, per metre, changes nothing that stands as near as things do. */
const HAZY: f32 = 0.0004;

/** A thing's light through the fog before it, which the land beside it is seen through too. */
function throughFog(light: v128, index: i32, x: i32, y: i32): v128 {
  const sx: f32 = ((f32(x) + 0.5) / f32(word(FULL_WIDTH))) * 2 - 1;
  const sy: f32 = 1 - ((f32(y) + 0.5) / f32(word(FULL_HEIGHT))) * 2;
  const dx = real(FORWARD) + real(RIGHT) * sx + real(UP) * sy;
  const dy = real(FORWARD + 4) + real(RIGHT + 4) * sx + real(UP + 4) * sy;
  const dz = real(FORWARD + 8) + real(RIGHT + 8) * sx + real(UP + 8) * sy;
  const inverse: f32 = 1 / sqrt(dx * dx + dy * dy + dz * dz);
  throughAir(
    f32x4.extract_lane(light, 0),
    f32x4.extract_lane(light, 1),
    f32x4.extract_lane(light, 2),
    given(PLACE_EYE + 4),
    dx * inverse,
    dy * inverse,
    dz * inverse,
    load<f32>(word(GUIDE_AT) + index * 16, 12) * given(METRES),
  );
  return f32x4(airyRed, airyGreen, airyBlue, f32x4.extract_lane(light, 3));
}

/** The lens's glow at a pixel, smooth between the quarter grid's points. */
function glowAt(x: i32, y: i32): v128 {
  const across = word(FULL_WIDTH) / 4;
  const down = word(FULL_HEIGHT) / 4;
  const u: f32 = max<f32>(0, min<f32>(f32(across) - 1.01, (f32(x) - 1.5) * 0.25));
  const v: f32 = max<f32>(0, min<f32>(f32(down) - 1.01, (f32(y) - 1.5) * 0.25));
  const i = i32(u);
  const j = i32(v);
  const s = f32x4.splat(u - f32(i));
  const t = f32x4.splat(v - f32(j));
  const p = count(GLOW_AT) + (j * across + i) * 16;
  const q = p + across * 16;
  const a = f32x4.add(v128.load(p), f32x4.mul(f32x4.sub(v128.load(p, 16), v128.load(p)), s));
  const b = f32x4.add(v128.load(q), f32x4.mul(f32x4.sub(v128.load(q, 16), v128.load(q)), s));
  return f32x4.add(a, f32x4.mul(f32x4.sub(b, a), t));
}

/** The unfinished place at half its sides. */
export function placePreview(): void {
  const width = word(WIDTH);
  const at = count(RADIANCE_AT);
  const half = width / 2;
  while (takeTile()) {
    for (let y = tileTop / 2; y < tileBottom / 2; y++) {
      for (let x = tileLeft / 2; x < tileRight / 2; x++) {
        const p = at + (y * 2 * width + x * 2) * 16;
        const q = p + width * 16;
        const sum = f32x4.add(f32x4.add(v128.load(p), v128.load(p, 16)), f32x4.add(v128.load(q), v128.load(q, 16)));
        develop(f32x4.mul(sum, f32x4.splat(0.25)), x * 2, y * 2, word(BYTES_AT) + (y * half + x) * 4, 0);
      }
    }
  }
}
