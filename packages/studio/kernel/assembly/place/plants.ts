import {
  BINS_AT,
  BIN_LIST_AT,
  BIN_ROOM,
  EASEL_AT,
  EASEL_BYTES,
  EASEL_COLOURS,
  FINE,
  LEAF_BYTES,
  PLANTS_AT,
  PLANT_BYTES,
  PLANT_SHAPES_AT,
  PLANT_SHAPE_BYTES,
  RADIANCE_AT,
  SKY_LIGHT,
  SUN,
  SUN_LIGHT,
} from "../../../src/place/layout";
import { TILE } from "../../../src/render/layout";
import { takeTile, tileBottom, tileLeft, tileNumber, tileRight, tileTop } from "../tiles";
import { airyBlue, airyGreen, airyRed, throughAir } from "./air";
import { count, given } from "./curves";
import { NEAR, eyeX, eyeY, eyeZ, prepareProjection, project, seenDepth, seenX, seenY, width } from "./projection";
import { prepareSky } from "./sky";

/** Trees, grass, flowers and stones: triangles drawn over the land, nine samples a pixel. */

/** Scattered light that passes through leaves towards the viewer. */
const THROUGH: f32 = 0.45;
/** What lies less open than this shines by itself. */
const SHINES: f32 = -1.5;

let depthsAt: i32 = 0;
let numbersAt: i32 = 0;
let coloursAt: i32 = 0;
let colours: i32 = 0;
const ACROSS = TILE * FINE;

/** Draws the plants of every tile over the land. */
export function drawPlants(worker: i32): void {
  prepareSky();
  prepareProjection();
  const easel = count(EASEL_AT) + worker * EASEL_BYTES;
  depthsAt = easel;
  numbersAt = easel + TILE * TILE * FINE * FINE * 4;
  coloursAt = numbersAt + TILE * TILE * FINE * FINE * 4;
  const bins = count(BINS_AT);
  const list = count(BIN_LIST_AT);
  const room = count(BIN_ROOM);
  while (takeTile()) {
    const first = tileNumber == 0 ? 0 : load<i32>(bins + (tileNumber - 1) * 4);
    const end = min(room, load<i32>(bins + tileNumber * 4));
    if (first >= end) continue;
    memory.fill(numbersAt, 0, TILE * TILE * FINE * FINE * 4);
    for (let n = 0; n < TILE * TILE * FINE * FINE; n++) store<f32>(depthsAt + n * 4, 1e9);
    colours = 1;
    for (let n = first; n < end; n++) drawPlant(count(PLANTS_AT) + load<i32>(list + n * 4) * PLANT_BYTES);
    layOver();
  }
}

function drawPlant(at: i32): void {
  const x = load<f32>(at);
  const y = load<f32>(at, 4);
  const z = load<f32>(at, 8);
  const size = load<f32>(at, 12);
  const c = load<f32>(at, 16);
  const s = load<f32>(at, 20);
  const shape = count(PLANT_SHAPES_AT) + load<i32>(at, 24) * PLANT_SHAPE_BYTES;
  const tint = load<f32>(at, 28);
  const sun = load<f32>(at, 52);
  const open = load<f32>(at, 56);
  let leaf = load<i32>(shape);
  const last = leaf + load<i32>(shape, 4) * LEAF_BYTES;
  for (; leaf < last; leaf += LEAF_BYTES) {
    const ax = load<f32>(leaf) * size;
    const az = load<f32>(leaf, 8) * size;
    project(x + ax * c + az * s, y + load<f32>(leaf, 4) * size, z + az * c - ax * s);
    if (seenDepth < NEAR) continue;
    const x0 = seenX;
    const y0 = seenY;
    const d0 = seenDepth;
    const bx = load<f32>(leaf, 12) * size;
    const bz = load<f32>(leaf, 20) * size;
    project(x + bx * c + bz * s, y + load<f32>(leaf, 16) * size, z + bz * c - bx * s);
    if (seenDepth < NEAR) continue;
    const x1 = seenX;
    const y1 = seenY;
    const d1 = seenDepth;
    const ex = load<f32>(leaf, 24) * size;
    const ez = load<f32>(leaf, 32) * size;
    project(x + ex * c + ez * s, y + load<f32>(leaf, 28) * size, z + ez * c - ex * s);
    if (seenDepth < NEAR) continue;
    if (max(x0, max(x1, seenX)) < f32(tileLeft) || min(x0, min(x1, seenX)) > f32(tileRight)) continue;
    if (max(y0, max(y1, seenY)) < f32(tileTop) || min(y0, min(y1, seenY)) > f32(tileBottom)) continue;
    const number = fillTriangle(x0, y0, d0, x1, y1, d1, seenX, seenY, seenDepth);
    if (number > 0) shadeLeaf(leaf, x, y, z, size, c, s, tint, sun, open);
  }
}

/** Marks the tile's samples that a triangle covers before what is there; gives its colour's number, 0 if it covers none. */
function fillTriangle(
  x0: f32,
  y0: f32,
  d0: f32,
  x1: f32,
  y1: f32,
  d1: f32,
  x2: f32,
  y2: f32,
  d2: f32,
): i32 {
  const fine = f32(FINE);
  const ax = (x0 - f32(tileLeft)) * fine - 0.5;
  const ay = (y0 - f32(tileTop)) * fine - 0.5;
  const bx = (x1 - f32(tileLeft)) * fine - 0.5;
  const by = (y1 - f32(tileTop)) * fine - 0.5;
  const cx = (x2 - f32(tileLeft)) * fine - 0.5;
  const cy = (y2 - f32(tileTop)) * fine - 0.5;
  const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  if (abs(area) < 1e-6) return 0;
  const left = max(0, i32(ceil(min(ax, min(bx, cx)))));
  const right = min(ACROSS - 1, i32(floor(max(ax, max(bx, cx)))));
  const top = max(0, i32(ceil(min(ay, min(by, cy)))));
  const bottom = min(ACROSS - 1, i32(floor(max(ay, max(by, cy)))));
  if (left > right || top > bottom || colours >= EASEL_COLOURS) return 0;
  const inverse: f32 = 1 / area;
  // Barycentric weights of the second and third corner, and their change along a row.
  const u0x: f32 = (cy - ay) * inverse;
  const u0y: f32 = -(cx - ax) * inverse;
  const v0x: f32 = -(by - ay) * inverse;
  const v0y: f32 = (bx - ax) * inverse;
  let drawn = false;
  for (let y = top; y <= bottom; y++) {
    const py = f32(y) - ay;
    let u = (f32(left) - ax) * u0x + py * u0y;
    let v = (f32(left) - ax) * v0x + py * v0y;
    for (let x = left; x <= right; x++) {
      if (u >= 0 && v >= 0 && u + v <= 1) {
        const depth = d0 + (d1 - d0) * u + (d2 - d0) * v;
        const p = (y * ACROSS + x) * 4;
        if (depth < load<f32>(depthsAt + p)) {
          store<f32>(depthsAt + p, depth);
          store<i32>(numbersAt + p, colours);
          drawn = true;
        }
      }
      u += u0x;
      v += v0x;
    }
  }
  return drawn ? colours : 0;
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
  const ox = load<f32>(leaf, 36);
  const oz = load<f32>(leaf, 44);
  const nx = ox * c + oz * s;
  const ny = load<f32>(leaf, 40);
  const nz = oz * c - ox * s;
  const facing = nx * given(SUN) + ny * given(SUN + 4) + nz * given(SUN + 8);
  const hollow = load<f32>(leaf, 60);
  if (hollow < SHINES) {
    shineLeaf(leaf, x, y, z, size, c);
    return;
  }
  const leafy: f32 = hollow < 0 ? 0 : THROUGH;
  const inside: f32 = abs(hollow);
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
  const py = y + load<f32>(leaf, 4) * size - eyeY;
  const pz = z + load<f32>(leaf, 8) * size * c - eyeZ;
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
  v128.store(coloursAt + colours * 16, f32x4(airyRed, airyGreen, airyBlue, distance));
  colours++;
}

/** Keeps the light that a lit pane or a flame sends by itself as the next colour. */
function shineLeaf(leaf: i32, x: f32, y: f32, z: f32, size: f32, c: f32): void {
  const px = x + load<f32>(leaf) * size * c - eyeX;
  const py = y + load<f32>(leaf, 4) * size - eyeY;
  const pz = z + load<f32>(leaf, 8) * size * c - eyeZ;
  const distance = sqrt(px * px + py * py + pz * pz);
  v128.store(
    coloursAt + colours * 16,
    f32x4(load<f32>(leaf, 48), load<f32>(leaf, 52), load<f32>(leaf, 56), distance),
  );
  colours++;
}

/** Lays what the easel holds over the tile's land, sample by sample. */
function layOver(): void {
  const out = count(RADIANCE_AT);
  for (let y = tileTop; y < tileBottom; y++) {
    for (let x = tileLeft; x < tileRight; x++) {
      const pixel = out + (y * width + x) * 16;
      const land = load<f32>(pixel, 12);
      let sum = f32x4.splat(0);
      let covered: f32 = 0;
      let nearest: f32 = land;
      for (let j = 0; j < FINE; j++) {
        for (let i = 0; i < FINE; i++) {
          const p = (((y - tileTop) * FINE + j) * ACROSS + (x - tileLeft) * FINE + i) * 4;
          const number = load<i32>(numbersAt + p);
          if (number == 0) continue;
          const colour = v128.load(coloursAt + number * 16);
          const distance = f32x4.extract_lane(colour, 3);
          if (distance > land * 1.01 + 0.5) continue;
          sum = f32x4.add(sum, colour);
          nearest = min(nearest, distance);
          covered += 1;
        }
      }
      if (covered == 0) continue;
      const part: f32 = covered / f32(FINE * FINE);
      const mixed = f32x4.add(
        f32x4.mul(v128.load(pixel), f32x4.splat(1 - part)),
        f32x4.mul(sum, f32x4.splat(1 / f32(FINE * FINE))),
      );
      v128.store(pixel, f32x4.replace_lane(mixed, 3, nearest));
    }
  }
}
