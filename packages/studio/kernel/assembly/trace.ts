import {
  ALBEDO_AT,
  BACKDROP_AT,
  EDGE_SAMPLES,
  EYE,
  FIRST_MATERIAL,
  FLAGS_AT,
  FLAG_BORROWS,
  FLAG_BYTES,
  FLAG_EDGE,
  FLAG_MET,
  FLAG_NOISY,
  FORWARD,
  FULL_HEIGHT,
  FULL_WIDTH,
  GLOSS_AT,
  GROUND_Y,
  GUIDE_AT,
  HEIGHT,
  KIND_METAL,
  LEFT,
  LIGHT_AT,
  MATERIALS_AT,
  MATERIAL_BYTES,
  MORE_OPEN_SAMPLES,
  MORE_SAMPLES,
  OPEN_SAMPLES,
  PARALLEL,
  PICTURE_AT,
  PLACE_AT,
  QUIET_AT,
  RIGHT,
  SAMPLE_LAST,
  SEED,
  SHADOW,
  TILE_DISTURBED,
  TILE_MET,
  TILE_QUIET,
  TOP,
  UP,
  WIDTH,
} from "../../src/render/layout";
import { floorBlue, floorGreen, floorRed, shadeFloor } from "./ground";
import { isQuick, real, word } from "./header";
import { closest, hitDistance, prepareRays, tellRays } from "./intersect";
import { borrowForGround, lentLight, liesBetween } from "./lend";
import { prepareOutdoors } from "./outdoors";
import { addTo, luminance } from "./sums";
import { shadeThing } from "./thing";
import { takeTile, tileBottom, tileLeft, tileNumber, tileRight, tileTop } from "./tiles";

const FAR: f32 = 1e6;

/** The first sample of one pixel in four: enough for a picture of half the sides to show early. */
export function glimpse(worker: i32): void {
  prepareRays(worker);
  prepareOutdoors(true);
  const width = word(WIDTH);
  while (takeTile()) {
    disturbed = false;
    met = false;
    for (let y = tileTop; y < tileBottom; y += 2) {
      for (let x = tileLeft; x < tileRight; x += 2) tracePixelTo(x, y, width, 1, false);
    }
    store<u8>(word(QUIET_AT) + tileNumber, (disturbed ? TILE_DISTURBED : 0) | (met ? TILE_MET : 0));
  }
  tellRays();
}

/** Gathers samples for every pixel up to the number in the header; many workers may run it at once. */
export function trace(worker: i32): void {
  prepareRays(worker);
  prepareOutdoors(true);
  const width = word(WIDTH);
  const last = word(SAMPLE_LAST);
  lends = true;
  while (takeTile()) {
    const seen = load<u8>(word(QUIET_AT) + tileNumber);
    // A thousand rays of a quiet tile have met open ground alone: more would say the same.
    if (seen == TILE_QUIET) continue;
    disturbed = (seen & TILE_DISTURBED) != 0;
    met = (seen & TILE_MET) != 0;
    for (let y = tileTop; y < tileBottom; y++) {
      for (let x = tileLeft; x < tileRight; x++) {
        const open = last > 1 && opensAround(x, y, width);
        tracePixelTo(x, y, width, open ? min(last, word(OPEN_SAMPLES)) : last, open);
      }
    }
    const quiet = !disturbed || (!met && leavesGroundOpen(width));
    store<u8>(word(QUIET_AT) + tileNumber, quiet ? TILE_QUIET : 0);
  }
  tellRays();
}

/** Whether pixels between lenders may borrow: only when all are looked at for the first time. */
let lends: bool = false;

/** Whether anything but open ground was met since the flag was lowered, and whether a thing was. */
let disturbed: bool = false;
let met: bool = false;

/** Side of the blocks of a tile whose mean light is looked at, pixels. */
const BLOCK = 8;
/** Ground whose blocks are all at least this light is shown as open: `finish` counts darker ground as open too. */
const CALM: f32 = 0.985;

/** Whether the light of a tile without things is so little disturbed that none of it will be shown. */
function leavesGroundOpen(width: i32): bool {
  // A place shows the slightest shade.
  if (word(PLACE_AT) != 0) return false;
  for (let top = tileTop; top < tileBottom; top += BLOCK) {
    for (let left = tileLeft; left < tileRight; left += BLOCK) {
      if (blockLight(left, top, width) < CALM) return false;
    }
  }
  return true;
}

/** The mean light of a block's ground in its darkest channel, of 1. */
function blockLight(left: i32, top: i32, width: i32): f32 {
  let light = f32x4.splat(0);
  let samples: f32 = 0;
  for (let y = top; y < min(top + BLOCK, tileBottom); y++) {
    for (let x = left; x < min(left + BLOCK, tileRight); x++) {
      light = f32x4.add(light, v128.load(word(BACKDROP_AT) + (y * width + x) * 16));
      samples += f32(load<u8>(word(FLAGS_AT) + (y * width + x) * FLAG_BYTES + 1));
    }
  }
  return min(f32x4.extract_lane(light, 0), min(f32x4.extract_lane(light, 1), f32x4.extract_lane(light, 2))) / samples;
}

/** How many times the usual samples pixels of metal get. */
const METAL_TIMES = 2;

/** Gathers more samples for the pixels marked as noisy or as edges. */
export function refine(worker: i32): void {
  prepareRays(worker);
  prepareOutdoors(true);
  const width = word(WIDTH);
  const more = word(MORE_SAMPLES);
  lends = false;
  const edge = word(EDGE_SAMPLES);
  while (takeTile()) {
    for (let y = tileTop; y < tileBottom; y++) {
      for (let x = tileLeft; x < tileRight; x++) {
        const pixel = y * width + x;
        const flags = load<u8>(word(FLAGS_AT) + pixel * FLAG_BYTES);
        if ((flags & FLAG_EDGE) != 0) {
          const last = edge * timesAt(pixel);
          if ((flags & FLAG_BORROWS) != 0) startAnew(pixel);
          tracePixelTo(x, y, width, last, false);
          store<u8>(word(FLAGS_AT) + pixel * FLAG_BYTES, <u8>(flags & ~FLAG_BORROWS));
        }
        else if ((flags & FLAG_NOISY) != 0) {
          // Away from edges, a pixel without things has none around it either.
          const open = load<f32>(word(ALBEDO_AT) + pixel * 16, 12) == 0;
          tracePixelTo(x, y, width, open ? word(MORE_OPEN_SAMPLES) : more * timesAt(pixel), open);
        }
      }
    }
  }
  tellRays();
}

/** Metal has reflections alone and no colour of its own: its noise is the strongest. A quick drawing bears it. */
function timesAt(pixel: i32): i32 {
  const first = <i32>load<u16>(word(FLAGS_AT) + pixel * FLAG_BYTES, FIRST_MATERIAL);
  if (first == 0 || isQuick()) return 1;
  return load<i32>(word(MATERIALS_AT) + (first - 1) * MATERIAL_BYTES) == KIND_METAL ? METAL_TIMES : 1;
}

/** Forgets what a pixel has gathered and borrowed. */
function startAnew(pixel: i32): void {
  const at = pixel * 16;
  v128.store(word(LIGHT_AT) + at, f32x4.splat(0));
  v128.store(word(GLOSS_AT) + at, f32x4.splat(0));
  v128.store(word(ALBEDO_AT) + at, f32x4.splat(0));
  v128.store(word(GUIDE_AT) + at, f32x4.splat(0));
  v128.store(word(PICTURE_AT) + at, f32x4.splat(0));
  v128.store(word(BACKDROP_AT) + at, f32x4.splat(0));
  store<u64>(word(FLAGS_AT) + pixel * FLAG_BYTES, 0);
}

/** Whether the first sample met no thing in a pixel and its neighbours: then the others need not look for one. */
function opensAround(x: i32, y: i32, width: i32): bool {
  const right = min(x + 1, width - 1);
  const bottom = min(y + 1, word(HEIGHT) - 1);
  for (let yy = max(y - 1, 0); yy <= bottom; yy++) {
    for (let xx = max(x - 1, 0); xx <= right; xx++) {
      if ((load<u8>(word(FLAGS_AT) + (yy * width + xx) * FLAG_BYTES) & FLAG_MET) != 0) return false;
    }
  }
  return true;
}

/** Goes on with a pixel where it stands, until it has `last` samples; `open` where no thing can be met. */
function tracePixelTo(x: i32, y: i32, width: i32, last: i32, open: bool): void {
  const count = word(FLAGS_AT) + (y * width + x) * FLAG_BYTES + 1;
  for (let sample = <i32>load<u8>(count); sample < last; sample++) tracePixel(x, y, sample, open);
  if (<i32>load<u8>(count) < last) store<u8>(count, <u8>last);
}

// @ts-ignore: decorator
@inline
function fraction(n: i32): f32 {
  return f32(u32(n) >>> 8) * (1.0 / 16777216.0);
}

/** The camera ray: where it starts, and its direction of length 1. */
let fromX: f32 = 0;
let fromY: f32 = 0;
let fromZ: f32 = 0;
let alongX: f32 = 0;
let alongY: f32 = 0;
let alongZ: f32 = 0;

/** The ray through a point of the picture plane, its sides from -1 to 1. */
function aimCamera(sx: f32, sy: f32): void {
  const asideX = real(RIGHT) * sx + real(UP) * sy;
  const asideY = real(RIGHT + 4) * sx + real(UP + 4) * sy;
  const asideZ = real(RIGHT + 8) * sx + real(UP + 8) * sy;
  const parallel = real(PARALLEL);
  fromX = real(EYE) + asideX * parallel;
  fromY = real(EYE + 4) + asideY * parallel;
  fromZ = real(EYE + 8) + asideZ * parallel;
  const spread: f32 = parallel > 0 ? 0 : 1;
  alongX = real(FORWARD) + asideX * spread;
  alongY = real(FORWARD + 4) + asideY * spread;
  alongZ = real(FORWARD + 8) + asideZ * spread;
  const length: f32 = 1 / sqrt(alongX * alongX + alongY * alongY + alongZ * alongZ);
  alongX *= length;
  alongY *= length;
  alongZ *= length;
}

/** One sample of one pixel, added to the picture buffers. */
function tracePixel(column: i32, row: i32, sample: i32, open: bool): void {
  const seed = word(SEED);
  const pixel = (row * word(WIDTH) + column) * 16;
  const x = column + word(LEFT);
  const y = row + word(TOP);
  // One jitter for all pixels: an R2 point spread over slightly more than the pixel.
  const jitterX: f32 = (fraction((sample + 1) * <i32>3242174889) - 0.5) * 1.3;
  const jitterY: f32 = (fraction((sample + 1) * <i32>2447445413) - 0.5) * 1.3;
  const sx: f32 = ((f32(x) + 0.5 + jitterX) / f32(word(FULL_WIDTH))) * 2 - 1;
  const sy: f32 = 1 - ((f32(y) + 0.5 + jitterY) / f32(word(FULL_HEIGHT))) * 2;
  aimCamera(sx, sy);
  const dx = alongX;
  const dy = alongY;
  const dz = alongZ;
  const ox = fromX;
  const oy = fromY;
  const oz = fromZ;
  const floor = dy < -1e-4 ? (real(GROUND_Y) - oy) / dy : FAR;
  const between = lends && sample == 0 && liesBetween(column, row);
  if (!open && closest(ox, oy, oz, dx, dy, dz, floor > 0 ? floor : FAR)) {
    if (sample == 0) store<u8>(word(FLAGS_AT) + (pixel >> 4) * FLAG_BYTES, <u8>FLAG_MET);
    disturbed = true;
    met = true;
    const distance = hitDistance;
    shadeThing(x, y, sample, seed, pixel, ox, oy, oz, dx, dy, dz, distance, between);
  } else {
    let ratioRed: f32 = 1;
    let ratioGreen: f32 = 1;
    let ratioBlue: f32 = 1;
    const shadow = real(SHADOW);
    if (floor > 0 && floor < 200 && shadow > 0) {
      if (between && borrowForGround(column, row)) {
        store<u8>(word(FLAGS_AT) + (pixel >> 4) * FLAG_BYTES, <u8>FLAG_BORROWS);
        ratioRed = f32x4.extract_lane(lentLight, 0);
        ratioGreen = f32x4.extract_lane(lentLight, 1);
        ratioBlue = f32x4.extract_lane(lentLight, 2);
      } else {
        shadeFloor(x, y, sample, seed, ox + dx * floor, oz + dz * floor);
        ratioRed = 1 - (1 - floorRed) * shadow;
        ratioGreen = 1 - (1 - floorGreen) * shadow;
        ratioBlue = 1 - (1 - floorBlue) * shadow;
      }
    }
    const light = luminance(ratioRed, ratioGreen, ratioBlue);
    if (light < 0.9999) disturbed = true;
    addTo(word(BACKDROP_AT) + pixel, ratioRed, ratioGreen, ratioBlue, light * light);
  }
}

