import {
  BINS_AT,
  BIN_LIST_AT,
  BIN_ROOM,
  EASEL_AT,
  EASEL_BYTES,
  EASEL_COLOURS,
  FINE,
  LEAF_BYTES,
  LEVELS,
  LEVEL_BYTES,
  PLACE_EYE,
  PLANT_BYTES,
  PLANT_COUNT,
  PLANT_SHAPES_AT,
  PLANT_SHAPE_BYTES,
  PLANTS_AT,
  RADIANCE_AT,
  SKY_LIGHT,
  SUN,
  SUN_LIGHT,
  WATER_LEVEL,
} from "../../../src/place/layout";
import { FORWARD, HEIGHT, PLACE_AT, RIGHT, TILE, UP, WIDTH } from "../../../src/render/layout";
import { real, word } from "../header";
import { takeTile, tileBottom, tileLeft, tileNumber, tileRight, tileTop } from "../tiles";
import { airyBlue, airyGreen, airyRed, throughAir } from "./air";
import { clamp01, count, given } from "./curves";
import { heightAt, openThere, prepareGround, shadeAt, sunThere } from "./ground";
import { takeRow } from "./rows";
import { prepareSky } from "./sky";

/** Trees, grass, flowers and stones: triangles drawn over the land, nine samples a pixel. */

const NEAR: f32 = 0.12;
/** Scattered light that passes through leaves towards the viewer. */
const THROUGH: f32 = 0.45;

let width: i32 = 0;
let height: i32 = 0;
let eyeX: f32 = 0;
let eyeY: f32 = 0;
let eyeZ: f32 = 0;
/** The camera's axes, scaled so that a point's products with them, over its depth, are pixels. */
let rightX: f32 = 0;
let rightY: f32 = 0;
let rightZ: f32 = 0;
let upX: f32 = 0;
let upY: f32 = 0;
let upZ: f32 = 0;
let aheadX: f32 = 0;
let aheadY: f32 = 0;
let aheadZ: f32 = 0;

function prepareProjection(): void {
  width = word(WIDTH);
  height = word(HEIGHT);
  eyeX = given(PLACE_EYE);
  eyeY = given(PLACE_EYE + 4);
  eyeZ = given(PLACE_EYE + 8);
  aheadX = real(FORWARD);
  aheadY = real(FORWARD + 4);
  aheadZ = real(FORWARD + 8);
  const r2 = real(RIGHT) * real(RIGHT) + real(RIGHT + 4) * real(RIGHT + 4) + real(RIGHT + 8) * real(RIGHT + 8);
  const u2 = real(UP) * real(UP) + real(UP + 4) * real(UP + 4) + real(UP + 8) * real(UP + 8);
  const rs: f32 = (f32(width) * 0.5) / r2;
  const us: f32 = (f32(height) * 0.5) / u2;
  rightX = real(RIGHT) * rs;
  rightY = real(RIGHT + 4) * rs;
  rightZ = real(RIGHT + 8) * rs;
  upX = real(UP) * us;
  upY = real(UP + 4) * us;
  upZ = real(UP + 8) * us;
}

let seenX: f32 = 0;
let seenY: f32 = 0;
let seenDepth: f32 = 0;

// @ts-ignore: decorator
@inline
function project(x: f32, y: f32, z: f32): void {
  const ox = x - eyeX;
  const oy = y - eyeY;
  const oz = z - eyeZ;
  const depth = ox * aheadX + oy * aheadY + oz * aheadZ;
  const inverse: f32 = 1 / max<f32>(NEAR * 0.5, depth);
  seenX = f32(width) * 0.5 + (ox * rightX + oy * rightY + oz * rightZ) * inverse;
  seenY = f32(height) * 0.5 - (ox * upX + oy * upY + oz * upZ) * inverse;
  seenDepth = depth;
}

/** Stands every plant on the land, throws the trees' shadows, and lists for each tile the plants that touch it. */
export function plantOut(): void {
  if (takeRow(1) < 0) return;
  prepareGround();
  prepareProjection();
  const total = count(PLANT_COUNT);
  const plants = count(PLANTS_AT);
  const shapes = count(PLANT_SHAPES_AT);
  for (let n = 0; n < total; n++) {
    const at = plants + n * PLANT_BYTES;
    const x = load<f32>(at);
    const z = load<f32>(at, 8);
    const y = heightAt(x, z) - load<f32>(at, 60);
    store<f32>(at, y, 4);
    const size = load<f32>(at, 12);
    const shape = shapes + load<i32>(at, 24) * PLANT_SHAPE_BYTES;
    const radius: f32 = load<f32>(shape, 8) * size;
    const tall: f32 = load<f32>(shape, 12) * size;
    // Nothing of this grows in water.
    const drowned = y < given(WATER_LEVEL) - 0.04;
    if (tall > 1.5 && !drowned) throwShadow(x, z, radius, tall);
    let left: f32 = 1e9;
    let top: f32 = 1e9;
    let right: f32 = -1e9;
    let bottom: f32 = -1e9;
    let depth: f32 = 1e9;
    for (let corner = 0; corner < 8; corner++) {
      project(
        x + ((corner & 1) != 0 ? radius : -radius),
        y + ((corner & 2) != 0 ? tall : 0),
        z + ((corner & 4) != 0 ? radius : -radius),
      );
      left = min(left, seenX);
      right = max(right, seenX);
      top = min(top, seenY);
      bottom = max(bottom, seenY);
      depth = min(depth, seenDepth);
    }
    const hidden = depth < NEAR || drowned;
    store<i32>(at, hidden ? 0 : max<i32>(0, i32(max<f32>(-1, left)) / TILE), 32);
    store<i32>(at, hidden ? 0 : max<i32>(0, i32(max<f32>(-1, top)) / TILE), 36);
    store<i32>(at, hidden || right < 0 ? -1 : i32(min<f32>(right, f32(width - 1))) / TILE, 40);
    store<i32>(at, hidden || bottom < 0 ? -1 : i32(min<f32>(bottom, f32(height - 1))) / TILE, 44);
  }
  for (let n = 0; n < total; n++) {
    const at = plants + n * PLANT_BYTES;
    const tall: f32 = load<f32>(shapes + load<i32>(at, 24) * PLANT_SHAPE_BYTES, 12) * load<f32>(at, 12);
    shadeAt(load<f32>(at), load<f32>(at, 8));
    // The tops of trees stand in the light that their own feet miss.
    store<f32>(at, tall > 1.5 ? max<f32>(sunThere, 0.55) : sunThere, 52);
    store<f32>(at, 0.35 + 0.65 * openThere, 56);
  }
  fillBins(plants, total);
}

function fillBins(plants: i32, total: i32): void {
  const across = (width + TILE - 1) / TILE;
  const down = (height + TILE - 1) / TILE;
  const bins = count(BINS_AT);
  const list = count(BIN_LIST_AT);
  const room = count(BIN_ROOM);
  for (let pass = 0; pass < 2; pass++) {
    for (let n = 0; n < total; n++) {
      const at = plants + n * PLANT_BYTES;
      const right = load<i32>(at, 40);
      const bottom = load<i32>(at, 44);
      for (let row = load<i32>(at, 36); row <= bottom; row++) {
        for (let column = load<i32>(at, 32); column <= right; column++) {
          const bin = bins + (row * across + column) * 4;
          const place = load<i32>(bin);
          if (pass == 1 && place < room) store<i32>(list + place * 4, n);
          store<i32>(bin, place + 1);
        }
      }
    }
    // Counts become first places; after filling each bin holds its end, which is the next one's beginning.
    if (pass == 0) {
      let sum = 0;
      for (let bin = 0; bin < across * down; bin++) {
        const here = load<i32>(bins + bin * 4);
        store<i32>(bins + bin * 4, sum);
        sum += here;
      }
    }
  }
}

/** Darkens the land along a tree's shadow: a wedge from its foot, and the ground beneath it. */
function throwShadow(x: f32, z: f32, radius: f32, tall: f32): void {
  const sy = given(SUN + 4);
  const flat = sqrt(given(SUN) * given(SUN) + given(SUN + 8) * given(SUN + 8));
  const long: f32 = sy > 0.01 ? min<f32>(tall * 9, (tall * flat) / sy) : 0;
  const ux: f32 = flat > 0 ? -given(SUN) / flat : 0;
  const uz: f32 = flat > 0 ? -given(SUN + 8) / flat : 0;
  for (let level = 0; level < 2; level++) {
    const at = word(PLACE_AT) + LEVELS + level * LEVEL_BYTES;
    const cell: f32 = load<f32>(at, 16) * 2;
    const half = load<i32>(at, 12) / 2;
    const shades = load<i32>(at, 8);
    const wide = radius * 1.15 + cell;
    const x0 = (min(x, x + ux * long) - wide - load<f32>(at, 20)) / cell;
    const x1 = (max(x, x + ux * long) + wide - load<f32>(at, 20)) / cell;
    const z0 = (min(z, z + uz * long) - wide - load<f32>(at, 24)) / cell;
    const z1 = (max(z, z + uz * long) + wide - load<f32>(at, 24)) / cell;
    if (x1 < 0 || z1 < 0 || x0 > f32(half - 1) || z0 > f32(half - 1)) continue;
    for (let j = max(0, i32(z0)); j <= min(half - 1, i32(z1)); j++) {
      for (let i = max(0, i32(x0)); i <= min(half - 1, i32(x1)); i++) {
        const px = load<f32>(at, 20) + f32(i) * cell - x;
        const pz = load<f32>(at, 24) + f32(j) * cell - z;
        const along = px * ux + pz * uz;
        const aside = abs(px * uz - pz * ux);
        const p = shades + (j * half + i) * 4;
        const away = sqrt(px * px + pz * pz);
        const near: f32 = clamp01(1.25 - away / (radius + cell * 0.5)) * 0.55;
        let dark: f32 = 0;
        if (along > -radius && along < long) {
          const share: f32 = max<f32>(0, along) / max<f32>(0.1, long);
          const edge: f32 = radius * (1 - share) + 0.2;
          dark = clamp01((edge - aside) / (cell * 0.6 + along * 0.02 + 0.2) + 0.5) * (0.86 - 0.3 * share);
        }
        const lit: f32 = f32(load<u16>(p)) * (1 - max(dark, near));
        store<u16>(p, <u16>lit);
        const sky = f32(load<u16>(p, 2));
        // However many crowns there are above it, some sky comes through.
        if (sky > 38000) store<u16>(p, <u16>max<f32>(38000, sky * (1 - near * 0.5)), 2);
      }
    }
  }
}

let depthsAt: i32 = 0;
let numbersAt: i32 = 0;
let coloursAt: i32 = 0;
let colours: i32 = 0;
const ACROSS = TILE * FINE;

/** Draws the plants of every tile over the land. */
export function drawPlants(worker: i32): void {
  prepareGround();
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
  const leafy: f32 = hollow < 0 ? 0 : THROUGH;
  const inside: f32 = abs(hollow);
  // Wrapped, and some of it through the leaf from behind.
  const direct: f32 = max<f32>(0, facing * 0.78 + 0.22) + leafy * max<f32>(0, -facing) * 0.6;
  const beam = direct * sun * (0.25 + 0.75 * inside);
  const sky: f32 = open * inside * (0.6 + 0.4 * ny);
  const red = load<f32>(leaf, 48) * tint;
  const green = load<f32>(leaf, 52) * (0.5 + 0.5 * tint);
  const blue = load<f32>(leaf, 56);
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
