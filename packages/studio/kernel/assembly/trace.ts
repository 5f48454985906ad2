import {
  BACKDROP_AT,
  EDGE_SAMPLES,
  EYE,
  FLAGS_AT,
  FLAG_BYTES,
  FLAG_EDGE,
  FLAG_NOISY,
  FORWARD,
  HEIGHT,
  MORE_SAMPLES,
  QUIET_AT,
  RIGHT,
  SAMPLE_LAST,
  SEED,
  UP,
  WIDTH,
} from "../../src/render/layout";
import { floorBlue, floorGreen, floorRed, shadeFloor } from "./ground";
import { real, word } from "./header";
import { closest, hitDistance, prepareRays } from "./intersect";
import { addTo, luminance } from "./sums";
import { shadeThing } from "./thing";
import { takeTile, tileBottom, tileLeft, tileNumber, tileRight, tileTop } from "./tiles";

const FAR: f32 = 1e6;

/** Gathers samples for every pixel up to the number in the header; many workers may run it at once. */
export function trace(worker: i32): void {
  prepareRays(worker);
  const width = word(WIDTH);
  const last = word(SAMPLE_LAST);
  while (takeTile()) {
    // A thousand rays of a quiet tile have met open ground alone: more would say the same.
    if (load<u8>(word(QUIET_AT) + tileNumber) != 0) continue;
    disturbed = false;
    for (let y = tileTop; y < tileBottom; y++) {
      for (let x = tileLeft; x < tileRight; x++) tracePixelTo(x, y, width, last);
    }
    store<u8>(word(QUIET_AT) + tileNumber, disturbed ? 0 : 1);
  }
}

/** Whether anything but open ground was met since the flag was lowered. */
let disturbed: bool = false;

/** Gathers more samples for the pixels marked as noisy or as edges. */
export function refine(worker: i32): void {
  prepareRays(worker);
  const width = word(WIDTH);
  const more = word(MORE_SAMPLES);
  const edge = word(EDGE_SAMPLES);
  while (takeTile()) {
    for (let y = tileTop; y < tileBottom; y++) {
      for (let x = tileLeft; x < tileRight; x++) {
        const flags = load<u8>(word(FLAGS_AT) + (y * width + x) * FLAG_BYTES);
        if ((flags & FLAG_EDGE) != 0) tracePixelTo(x, y, width, edge);
        else if ((flags & FLAG_NOISY) != 0) tracePixelTo(x, y, width, more);
      }
    }
  }
}

/** Goes on with a pixel where it stands, until it has `last` samples. */
function tracePixelTo(x: i32, y: i32, width: i32, last: i32): void {
  const count = word(FLAGS_AT) + (y * width + x) * FLAG_BYTES + 1;
  for (let sample = <i32>load<u8>(count); sample < last; sample++) tracePixel(x, y, sample);
  store<u8>(count, <u8>last);
}

// @ts-ignore: decorator
@inline
function fraction(n: i32): f32 {
  return f32(u32(n) >>> 8) * (1.0 / 16777216.0);
}

/** One sample of one pixel, added to the picture buffers. */
function tracePixel(x: i32, y: i32, sample: i32): void {
  const width = word(WIDTH);
  const height = word(HEIGHT);
  const seed = word(SEED);
  const pixel = (y * width + x) * 16;
  // One jitter for all pixels: an R2 point spread over slightly more than the pixel.
  const jitterX: f32 = (fraction((sample + 1) * <i32>3242174889) - 0.5) * 1.3;
  const jitterY: f32 = (fraction((sample + 1) * <i32>2447445413) - 0.5) * 1.3;
  const sx: f32 = ((f32(x) + 0.5 + jitterX) / f32(width)) * 2 - 1;
  const sy: f32 = 1 - ((f32(y) + 0.5 + jitterY) / f32(height)) * 2;
  let dx = real(FORWARD) + real(RIGHT) * sx + real(UP) * sy;
  let dy = real(FORWARD + 4) + real(RIGHT + 4) * sx + real(UP + 4) * sy;
  let dz = real(FORWARD + 8) + real(RIGHT + 8) * sx + real(UP + 8) * sy;
  const length: f32 = 1 / sqrt(dx * dx + dy * dy + dz * dz);
  dx *= length;
  dy *= length;
  dz *= length;
  const ox = real(EYE);
  const oy = real(EYE + 4);
  const oz = real(EYE + 8);
  const floor = dy < -1e-4 ? -oy / dy : FAR;
  if (closest(ox, oy, oz, dx, dy, dz, floor > 0 ? floor : FAR)) {
    disturbed = true;
    const distance = hitDistance;
    shadeThing(x, y, sample, seed, pixel, ox, oy, oz, dx, dy, dz, distance);
  } else {
    let ratioRed: f32 = 1;
    let ratioGreen: f32 = 1;
    let ratioBlue: f32 = 1;
    if (floor > 0 && floor < 200) {
      shadeFloor(x, y, sample, seed, ox + dx * floor, oz + dz * floor);
      ratioRed = floorRed;
      ratioGreen = floorGreen;
      ratioBlue = floorBlue;
    }
    const light = luminance(ratioRed, ratioGreen, ratioBlue);
    if (light < 0.9999) disturbed = true;
    addTo(word(BACKDROP_AT) + pixel, ratioRed, ratioGreen, ratioBlue, light * light);
  }
}

