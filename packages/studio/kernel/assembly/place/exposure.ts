import { EXPOSED, GLOW_AT, KEY, RADIANCE_AT } from "../../../src/place/layout";
import { HEIGHT, PLACE_AT, WIDTH } from "../../../src/render/layout";
import { word } from "../header";
import { luminance } from "../sums";
import { count, given } from "./curves";
import { takeRow } from "./rows";

/** Metering, and the glow that bright light throws over its surroundings in a lens. */

const GRID = 4;

/** Sets the exposure so that the mean of the logarithms of brightness comes out at the key. One worker does it. */
export function placeMeter(): void {
  if (takeRow(1) < 0) return;
  const width = word(WIDTH);
  const height = word(HEIGHT);
  const at = count(RADIANCE_AT);
  let sum: f64 = 0;
  let total: f64 = 0;
  for (let y = 0; y < height; y += GRID) {
    for (let x = 0; x < width; x += GRID) {
      const p = at + (y * width + x) * 16;
      const light = luminance(load<f32>(p), load<f32>(p, 4), load<f32>(p, 8));
      sum += NativeMath.log(max<f64>(0.002, min<f64>(6, f64(light))));
      total += 1;
    }
  }
  const mean = f32(NativeMath.exp(sum / total));
  // Half way in stops: a dark scene stays darker than a light one.
  store<f32>(word(PLACE_AT) + EXPOSED, given(KEY) / (mean * 0.86 + 0.14 * 0.4));
}

/** Light over white, at a quarter of the picture's sides. */
export function glowGather(): void {
  const width = word(WIDTH);
  const across = width / 4;
  const down = word(HEIGHT) / 4;
  const at = count(RADIANCE_AT);
  const out = count(GLOW_AT);
  const exposed = f32x4.splat(given(EXPOSED) * 0.0625);
  for (let row = takeRow(down); row >= 0; row = takeRow(down)) {
    for (let column = 0; column < across; column++) {
      let sum = f32x4.splat(0);
      for (let k = 0; k < 16; k++) {
        const p = at + ((row * 4 + (k >> 2)) * width + column * 4 + (k & 3)) * 16;
        sum = f32x4.add(sum, f32x4.pmin(f32x4.splat(40), v128.load(p)));
      }
      const light = f32x4.mul(sum, exposed);
      const bright = luminance(f32x4.extract_lane(light, 0), f32x4.extract_lane(light, 1), f32x4.extract_lane(light, 2));
      const share: f32 = bright > 0.7 ? (bright - 0.7) / bright : 0;
      v128.store(out + (row * across + column) * 16, f32x4.mul(light, f32x4.splat(share)));
    }
  }
}

/** Spreads the glow along rows: an exponential both ways, wide and narrow together. */
export function glowAcross(): void {
  const across = word(WIDTH) / 4;
  const down = word(HEIGHT) / 4;
  for (let row = takeRow(down); row >= 0; row = takeRow(down)) spread(count(GLOW_AT) + row * across * 16, across, 16);
}

/** Spreads the glow along columns. */
export function glowDown(): void {
  const across = word(WIDTH) / 4;
  const down = word(HEIGHT) / 4;
  for (let column = takeRow(across); column >= 0; column = takeRow(across))
    spread(count(GLOW_AT) + column * 16, down, across * 16);
}

function spread(at: i32, length: i32, stride: i32): void {
  // Twice an exponential is near a bell; its width is a share of the picture.
  const reach: f32 = max<f32>(2, f32(min(word(WIDTH), word(HEIGHT))) * 0.006);
  const keep: f32 = 1 - 1 / reach;
  const kept = f32x4.splat(keep);
  const taken = f32x4.splat(1 - keep);
  for (let pass = 0; pass < 2; pass++) {
    let sum = f32x4.splat(0);
    for (let n = 0; n < length; n++) {
      const p = at + n * stride;
      sum = f32x4.add(f32x4.mul(sum, kept), f32x4.mul(v128.load(p), taken));
      v128.store(p, sum);
    }
    sum = f32x4.splat(0);
    for (let n = length - 1; n >= 0; n--) {
      const p = at + n * stride;
      sum = f32x4.add(f32x4.mul(sum, kept), f32x4.mul(v128.load(p), taken));
      v128.store(p, sum);
    }
  }
}
