import {
  ALBEDO_AT,
  BACKDROP_AT,
  FIRST_MATERIAL,
  FLAGS_AT,
  FLAG_BORROWS,
  FLAG_BYTES,
  GLOSS_AT,
  GUIDE_AT,
  HEIGHT,
  LIGHT_AT,
  SHARED_LIGHT,
  WIDTH,
} from "../../src/render/layout";
import { word } from "./header";
import { brightness } from "./sums";
import { takeTile, tileBottom, tileLeft, tileRight, tileTop } from "./tiles";

/**
 * A quick drawing gathers light at one pixel of four, its glimpse. The others still look for themselves at what they
 * show, and borrow its light from the gathered pixels on both sides (or at the four corners) where all of them show
 * the same smooth surface: light at half the resolution, surfaces and edges at the whole.
 */

/** Cosine of the angle by which surfaces may turn from a pixel to the next and still share their light. */
const SAME_WAY: f32 = 0.985;
/** Share of its distance by which a pixel may lie off the mean of its lenders. */
const SAME_PLANE: f32 = 0.0015;

/** Difference of brightness up to which lenders' highlights are one; an edge of a highlight between them would fray. */
const SAME_SHINE: f32 = 0.1;

/** What was borrowed last. */
export let lentLight: v128 = f32x4.splat(0);
export let lentGloss: v128 = f32x4.splat(0);

/** Whether a pixel of the window lies between those that gather light themselves. */
// @ts-ignore: decorator
@inline
export function liesBetween(column: i32, row: i32): bool {
  return word(SHARED_LIGHT) != 0 && ((column | row) & 1) != 0;
}

/** Whether a pixel's light was borrowed, so that its own says nothing. */
// @ts-ignore: decorator
@inline
export function hasBorrowed(pixel: i32): bool {
  return (load<u8>(word(FLAGS_AT) + pixel * FLAG_BYTES) & FLAG_BORROWS) != 0;
}

/** Distance between a pixel and the neighbours that its light is compared with: 2 where those beside it borrow. */
export function spacingAt(x: i32, y: i32): i32 {
  if (word(SHARED_LIGHT) == 0 || ((x | y) & 1) != 0) return 1;
  const width = word(WIDTH);
  const pixel = y * width + x;
  if (x + 1 < width && hasBorrowed(pixel + 1)) return 2;
  return y + 1 < word(HEIGHT) && hasBorrowed(pixel + width) ? 2 : 1;
}

/** The lenders of a pixel: as far off as one pixel to each side, in rows and columns that are not lenders' own. */
let left: i32 = 0;
let right: i32 = 0;
let above: i32 = 0;
let below: i32 = 0;

/** Finds the lenders; false at the picture's border, where one is missing. */
function findLenders(column: i32, row: i32): bool {
  const aside = column & 1;
  const across = row & 1;
  left = column - aside;
  right = column + aside;
  above = row - across;
  below = row + across;
  return right < word(WIDTH) && below < word(HEIGHT);
}

/** Borrows the light and the gloss of a thing's surface, into `lentLight` and `lentGloss`; false where it can't be. */
export function borrowForThing(
  column: i32,
  row: i32,
  material: i32,
  nx: f32,
  ny: f32,
  nz: f32,
  distance: f32,
): bool {
  if (!findLenders(column, row)) return false;
  let light = f32x4.splat(0);
  let gloss = f32x4.splat(0);
  let far: f32 = 0;
  let dimmest: f32 = f32.MAX_VALUE;
  let brightest: f32 = 0;
  const width = word(WIDTH);
  for (let corner = 0; corner < 4; corner++) {
    const lender = ((corner & 2) == 0 ? above : below) * width + ((corner & 1) == 0 ? left : right);
    if (load<f32>(word(ALBEDO_AT) + lender * 16, 12) != 1) return false;
    if (<i32>load<u16>(word(FLAGS_AT) + lender * FLAG_BYTES, FIRST_MATERIAL) != material) return false;
    const guide = word(GUIDE_AT) + lender * 16;
    if (load<f32>(guide) * nx + load<f32>(guide, 4) * ny + load<f32>(guide, 8) * nz < SAME_WAY) return false;
    far += load<f32>(guide, 12);
    light = f32x4.add(light, v128.load(word(LIGHT_AT) + lender * 16));
    const shine = v128.load(word(GLOSS_AT) + lender * 16);
    const glare = brightness(shine);
    dimmest = min(dimmest, glare);
    brightest = max(brightest, glare);
    gloss = f32x4.add(gloss, shine);
  }
  if (brightest - dimmest > SAME_SHINE) return false;
  if (abs(far * 0.25 - distance) > distance * SAME_PLANE) return false;
  lentLight = f32x4.mul(light, f32x4.splat(0.25));
  lentGloss = f32x4.mul(gloss, f32x4.splat(0.25));
  return true;
}

/** Borrows the light on the ground, into `lentLight`; false where a lender shows a thing. */
export function borrowForGround(column: i32, row: i32): bool {
  if (!findLenders(column, row)) return false;
  let light = f32x4.splat(0);
  const width = word(WIDTH);
  for (let corner = 0; corner < 4; corner++) {
    const lender = ((corner & 2) == 0 ? above : below) * width + ((corner & 1) == 0 ? left : right);
    if (load<f32>(word(ALBEDO_AT) + lender * 16, 12) != 0) return false;
    light = f32x4.add(light, v128.load(word(BACKDROP_AT) + lender * 16));
  }
  lentLight = f32x4.mul(light, f32x4.splat(0.25));
  return true;
}

/** Gives every borrower its lenders' light, now that it is clean. */
export function lend(): void {
  const width = word(WIDTH);
  while (takeTile()) {
    for (let y = tileTop; y < tileBottom; y++) {
      for (let x = tileLeft; x < tileRight; x++) {
        const pixel = y * width + x;
        if (!hasBorrowed(pixel) || !findLenders(x, y)) continue;
        if (load<f32>(word(ALBEDO_AT) + pixel * 16, 12) > 0) {
          v128.store(word(LIGHT_AT) + pixel * 16, meanOfLenders(word(LIGHT_AT)));
          v128.store(word(GLOSS_AT) + pixel * 16, meanOfLenders(word(GLOSS_AT)));
        } else {
          v128.store(word(BACKDROP_AT) + pixel * 16, meanOfLenders(word(BACKDROP_AT)));
        }
      }
    }
  }
}

/** The mean of what a buffer holds for the four lenders. */
function meanOfLenders(buffer: i32): v128 {
  const upper = buffer + above * word(WIDTH) * 16;
  const lower = buffer + below * word(WIDTH) * 16;
  const top = f32x4.add(v128.load(upper + left * 16), v128.load(upper + right * 16));
  const bottom = f32x4.add(v128.load(lower + left * 16), v128.load(lower + right * 16));
  return f32x4.mul(f32x4.add(top, bottom), f32x4.splat(0.25));
}
