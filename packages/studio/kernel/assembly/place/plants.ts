import {
  BINS_AT,
  BIN_LIST_AT,
  BIN_ROOM,
  CLUSTER_BYTES,
  LEAF_BYTES,
  LEAF_FORM,
  MIRRORED_COUNT,
  PLANTS_AT,
  PLANT_BYTES,
  PLANT_SHAPES_AT,
  PLANT_SHAPE_BYTES,
  SKY_LIGHT,
  SUN,
  SUN_LIGHT,
  WATER_LEVEL,
} from "../../../src/place/layout";
import { takeTile, tileLeft, tileNumber, tileTop } from "../tiles";
import { airyBlue, airyGreen, airyRed, throughAir } from "./air";
import { count, given } from "./curves";
import { beginTile, fillTriangle, fine, keepColour, layOver, mayShow, prepareEasel, rest } from "./easel";
import { beginMirror, keepMirrored, layMirrored } from "./still-water";
import {
  NEAR,
  cornersDepth,
  cornersX,
  cornersY,
  eyeX,
  eyeY,
  eyeZ,
  prepareOwn,
  prepareProjection,
  projectOwn,
} from "./projection";
import { prepareSky } from "./sky";

/** Trees, grass, flowers and stones: triangles drawn over the land, nine samples a pixel, four in a quick drawing. */

/** Scattered light that passes through leaves towards the viewer. */
const THROUGH: f32 = 0.45;
/** What lies less open than this shines by itself. */
const SHINES: f32 = -1.5;
/** What lies more open than this has a leaf's outline. */
const HALF_FORM: f32 = f32(LEAF_FORM) * 0.5;

/** Whether they are drawn as water mirrors them. */
let mirrored: bool = false;

/** Draws what water mirrors of all that is built, apart from the picture. */
export function mirrorPlants(worker: i32): void {
  prepareSky();
  prepareProjection();
  prepareEasel(worker);
  mirrored = true;
  const total = count(MIRRORED_COUNT);
  while (takeTile()) {
    if (beginMirror()) {
      for (let n = 0; n < total; n++) drawPlant(count(PLANTS_AT) + n * PLANT_BYTES);
    }
    keepMirrored();
  }
  mirrored = false;
}

/** Draws the plants of every tile over the land. */
export function drawPlants(worker: i32): void {
  prepareSky();
  prepareProjection();
  prepareEasel(worker);
  const bins = count(BINS_AT);
  const list = count(BIN_LIST_AT);
  const room = count(BIN_ROOM);
  const still = count(MIRRORED_COUNT) > 0;
  while (takeTile()) {
    if (still) layMirrored();
    const first = tileNumber == 0 ? 0 : load<i32>(bins + (tileNumber - 1) * 4);
    const end = min(room, load<i32>(bins + tileNumber * 4));
    if (first >= end) continue;
    beginTile();
    for (let n = first; n < end; n++) drawPlant(count(PLANTS_AT) + load<i32>(list + n * 4) * PLANT_BYTES);
    layOver();
  }
}

function drawPlant(at: i32): void {
  const x = load<f32>(at);
  const y = load<f32>(at, 4);
  const z = load<f32>(at, 8);
  const size = load<f32>(at, 12);
  const foot: f32 = mirrored ? 2 * given(WATER_LEVEL) - y : y;
  const rise: f32 = mirrored ? -size : size;
  const c = load<f32>(at, 16);
  const s = load<f32>(at, 20);
  const shape = count(PLANT_SHAPES_AT) + load<i32>(at, 24) * PLANT_SHAPE_BYTES;
  const whole = load<i32>(shape, 4);
  const end = load<i32>(shape, 8);
  // A plant of few triangles is drawn as soon as looked for.
  if (end - whole > 3 * CLUSTER_BYTES && !ballMayShow(whole, x, foot, z, size, rise, c, s)) return;
  prepareOwn(x, foot, z, size, rise, c, s);
  let leaf = load<i32>(shape);
  for (let ball = whole + CLUSTER_BYTES; ball < end; ball += CLUSTER_BYTES) {
    const last = leaf + i32(load<f32>(ball, 16)) * LEAF_BYTES;
    if (ballMayShow(ball, x, foot, z, size, rise, c, s)) {
      for (let one = leaf; one < last; one += LEAF_BYTES) {
        if (drawLeaf(one)) shadeLeaf(one, x, y, z, size, c, s, load<f32>(at, 28), load<f32>(at, 52), load<f32>(at, 56));
      }
      rest();
    }
    leaf = last;
  }
}

/** Whether a ball of a plant's own may show in the tile. */
// @ts-ignore: decorator
@inline
function ballMayShow(ball: i32, x: f32, y: f32, z: f32, size: f32, rise: f32, c: f32, s: f32): bool {
  const bx = load<f32>(ball) * size;
  const bz = load<f32>(ball, 8) * size;
  return mayShow(x + bx * c + bz * s, y + load<f32>(ball, 4) * rise, z + bz * c - bx * s, load<f32>(ball, 12) * size);
}

/** Marks what a triangle covers; true if it covers anything. */
function drawLeaf(leaf: i32): bool {
  projectOwn(v128.load(leaf), v128.load(leaf, 16), v128.load(leaf, 32));
  const depths = cornersDepth;
  if ((i32x4.bitmask(f32x4.lt(depths, f32x4.splat(NEAR))) & 7) != 0) return false;
  const scale = f32x4.splat(f32(fine));
  const half = f32x4.splat(0.5);
  const x = f32x4.sub(f32x4.mul(f32x4.sub(cornersX, f32x4.splat(f32(tileLeft))), scale), half);
  const y = f32x4.sub(f32x4.mul(f32x4.sub(cornersY, f32x4.splat(f32(tileTop))), scale), half);
  return fillTriangle(
    f32x4.extract_lane(x, 0),
    f32x4.extract_lane(y, 0),
    f32x4.extract_lane(depths, 0),
    f32x4.extract_lane(x, 1),
    f32x4.extract_lane(y, 1),
    f32x4.extract_lane(depths, 1),
    f32x4.extract_lane(x, 2),
    f32x4.extract_lane(y, 2),
    f32x4.extract_lane(depths, 2),
    load<f32>(leaf, 60) > HALF_FORM,
  );
}

/** Finds the light that a leaf sends to the eye, and keeps it as the next colour. */
function shadeLeaf(
  leaf: i32,
  x: f32,
  y: f32,
  z: f32,
  size: f32,
  c: f32,
  s: f32,
  tint: f32,
  sun: f32,
  open: f32,
): void {
  const ox = load<f32>(leaf, 12);
  const oz = load<f32>(leaf, 44);
  const nx = ox * c + oz * s;
  const ny = load<f32>(leaf, 28);
  const nz = oz * c - ox * s;
  const facing = nx * given(SUN) + ny * given(SUN + 4) + nz * given(SUN + 8);
  const hollow = load<f32>(leaf, 60);
  if (hollow < SHINES) {
    shineLeaf(leaf, x, y, z, size, c);
    return;
  }
  const leafy: f32 = hollow < 0 ? 0 : THROUGH;
  const inside: f32 = hollow > HALF_FORM ? hollow - f32(LEAF_FORM) : abs(hollow);
  // Wrapped, and some of it through the leaf from behind.
  const direct: f32 = max<f32>(0, facing * 0.78 + 0.22) + leafy * max<f32>(0, -facing) * 0.6;
  const beam = direct * sun * (0.25 + 0.75 * inside);
  const sky: f32 = open * inside * (0.6 + 0.4 * ny);
  const blue = load<f32>(leaf, 56);
  // Snow is white on every tree.
  const dyed: f32 = blue > 0.42 ? 1 : tint;
  const red = load<f32>(leaf, 48) * dyed;
  const green = load<f32>(leaf, 52) * (0.5 + 0.5 * dyed);
  const px = x + load<f32>(leaf) * size * c - eyeX;
  const py = y + load<f32>(leaf, 16) * size - eyeY;
  const pz = z + load<f32>(leaf, 32) * size * c - eyeZ;
  const distance = sqrt(px * px + py * py + pz * pz);
  const inverse: f32 = 1 / max<f32>(0.01, distance);
  throughAir(
    red * (given(SUN_LIGHT) * beam + given(SKY_LIGHT) * sky),
    green * (given(SUN_LIGHT + 4) * beam + given(SKY_LIGHT + 4) * sky),
    blue * (given(SUN_LIGHT + 8) * beam + given(SKY_LIGHT + 8) * sky),
    eyeY,
    px * inverse,
    py * inverse,
    pz * inverse,
    distance,
  );
  keepColour(f32x4(airyRed, airyGreen, airyBlue, distance));
}

/** Keeps the light that a lit pane or a flame sends by itself as the next colour. */
function shineLeaf(leaf: i32, x: f32, y: f32, z: f32, size: f32, c: f32): void {
  const px = x + load<f32>(leaf) * size * c - eyeX;
  const py = y + load<f32>(leaf, 16) * size - eyeY;
  const pz = z + load<f32>(leaf, 32) * size * c - eyeZ;
  const distance = sqrt(px * px + py * py + pz * pz);
  keepColour(f32x4(load<f32>(leaf, 48), load<f32>(leaf, 52), load<f32>(leaf, 56), distance));
}
