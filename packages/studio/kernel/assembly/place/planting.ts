import {
  BINS_AT,
  BIN_LIST_AT,
  BIN_ROOM,
  BUILT_COUNT,
  CITY_BLOCK,
  FLOATS,
  LEVELS,
  LEVEL_BYTES,
  ORDER_BUCKETS,
  PLANTS_AT,
  PLANT_BYTES,
  PLANT_COUNT,
  PLANT_ORDER_AT,
  PLANT_SHAPES_AT,
  PLANT_SHAPE_BYTES,
  SUN,
  WATER_LEVEL,
} from "../../../src/place/layout";
import { PLACE_AT, TILE } from "../../../src/render/layout";
import { word } from "../header";
import { cityHit, prepareCity } from "./city";
import { clamp01, count, given } from "./curves";
import { heightAt, openThere, prepareGround, shadeAt, sunThere } from "./ground";
import { NEAR, height, prepareProjection, project, seenDepth, seenX, seenY, width } from "./projection";
import { chance } from "./noise";
import { takeRow } from "./rows";

/** Where plants and stones stand, what they shade, and which tiles of the picture they touch. */

/** Plants that a worker takes at a time. */
const HANDFUL = 64;

/** Stands every plant on the land, and finds which tiles of the picture it may touch. */
export function plantOut(): void {
  prepareGround();
  prepareProjection();
  const total = count(PLANT_COUNT);
  const handfuls = (total + HANDFUL - 1) / HANDFUL;
  for (let handful = takeRow(handfuls); handful >= 0; handful = takeRow(handfuls)) {
    const end = min(total, (handful + 1) * HANDFUL);
    for (let n = handful * HANDFUL; n < end; n++) standUp(count(PLANTS_AT) + n * PLANT_BYTES);
  }
}

function standUp(at: i32): void {
  const x = load<f32>(at);
  const z = load<f32>(at, 8);
  const sunk = load<f32>(at, 60);
  const inTown = given(CITY_BLOCK) > 0;
  // A town's ground is level, and what floats is on no ground.
  const ground: f32 = inTown ? 0 : floats(at) ? given(WATER_LEVEL) : heightAt(x, z);
  const y: f32 = ground - (floats(at) ? sunk - f32(FLOATS) : sunk);
  store<f32>(at, y, 4);
  const size = load<f32>(at, 12);
  const shape = shapeOf(at);
  const radius: f32 = abs(load<f32>(shape, 16)) * size;
  const tall: f32 = load<f32>(shape, 20) * size;
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
  store<f32>(at, depth, 48);
  const hidden = depth < NEAR || isDrowned(at);
  store<i32>(at, hidden ? 0 : max<i32>(0, i32(max<f32>(-1, left)) / TILE), 32);
  store<i32>(at, hidden ? 0 : max<i32>(0, i32(max<f32>(-1, top)) / TILE), 36);
  store<i32>(at, hidden || right < 0 ? -1 : i32(min<f32>(right, f32(width - 1))) / TILE, 40);
  store<i32>(at, hidden || bottom < 0 ? -1 : i32(min<f32>(bottom, f32(height - 1))) / TILE, 44);
}

// @ts-ignore: decorator
@inline
function shapeOf(plant: i32): i32 {
  return count(PLANT_SHAPES_AT) + load<i32>(plant, 24) * PLANT_SHAPE_BYTES;
}

// @ts-ignore: decorator
@inline
function floats(plant: i32): bool {
  return load<f32>(plant, 60) >= f32(FLOATS);
}

/** Nothing of this grows in water. */
// @ts-ignore: decorator
@inline
function isDrowned(plant: i32): bool {
  return load<f32>(plant, 4) < given(WATER_LEVEL) - 0.04 && !floats(plant) && given(CITY_BLOCK) <= 0;
}

/** Rows of a grid's shade that a worker takes at a time. */
const BAND = 16;

/** Throws the shadows of the trees that stand on the land, on a band of it at a time. */
export function throwShadows(): void {
  const total = count(PLANT_COUNT);
  const plants = count(PLANTS_AT);
  const bands = load<i32>(word(PLACE_AT) + LEVELS, 12) / 2 / BAND;
  const rows = bands * SHADED_LEVELS;
  for (let row = takeRow(rows); row >= 0; row = takeRow(rows)) {
    // What is built throws finer shadows than these.
    for (let at = plants + count(BUILT_COUNT) * PLANT_BYTES; at < plants + total * PLANT_BYTES; at += PLANT_BYTES) {
      const shape = shapeOf(at);
      const size = load<f32>(at, 12);
      const tall: f32 = load<f32>(shape, 20) * size;
      // What is no more than drops in the air throws no shadow.
      const airy = load<f32>(shape, 16) < 0;
      if (tall <= 1.5 || airy || isDrowned(at)) continue;
      throwShadow(load<f32>(at), load<f32>(at, 8), load<f32>(shape, 16) * size, tall, load<f32>(shape, 24), row / bands, (row % bands) * BAND);
    }
  }
}

/** Finds the light on every plant, and lists for each tile the plants that touch it. */
export function listPlants(): void {
  if (takeRow(1) < 0) return;
  prepareGround();
  prepareProjection();
  prepareCity();
  const inTown = given(CITY_BLOCK) > 0;
  const total = count(PLANT_COUNT);
  const plants = count(PLANTS_AT);
  for (let n = 0; n < total; n++) {
    const at = plants + n * PLANT_BYTES;
    const tall: f32 = load<f32>(shapeOf(at), 20) * load<f32>(at, 12);
    shadeAt(load<f32>(at), load<f32>(at, 8));
    let reached = sunThere;
    if (inTown && given(SUN + 4) > 0.01) {
      // By its upper half: a spire's foot is among houses. In the shade the walls across still light it.
      const wall = cityHit(load<f32>(at), max<f32>(1.3, tall * 0.6), load<f32>(at, 8), given(SUN), given(SUN + 4), given(SUN + 8), 420);
      reached = wall > 0 ? 0.14 : 1;
    }
    // The tops of trees stand in the light that their own feet miss.
    store<f32>(at, tall > 1.5 && !inTown ? max<f32>(reached, 0.55) : reached, 52);
    store<f32>(at, 0.35 + 0.65 * openThere, 56);
  }
  putInOrder(plants, total);
  fillBins(plants, total);
}

/** Numbers the plants from the nearest to the farthest, so that those behind others are known to be hidden. */
function putInOrder(plants: i32, total: i32): void {
  const order = count(PLANT_ORDER_AT);
  const buckets = order + total * 4;
  memory.fill(buckets, 0, ORDER_BUCKETS * 4);
  for (let n = 0; n < total; n++) {
    const bucket = buckets + bucketOf(load<f32>(plants + n * PLANT_BYTES, 48)) * 4;
    store<i32>(bucket, load<i32>(bucket) + 1);
  }
  let sum = 0;
  for (let bucket = buckets; bucket < buckets + ORDER_BUCKETS * 4; bucket += 4) {
    const here = load<i32>(bucket);
    store<i32>(bucket, sum);
    sum += here;
  }
  for (let n = 0; n < total; n++) {
    const bucket = buckets + bucketOf(load<f32>(plants + n * PLANT_BYTES, 48)) * 4;
    const place = load<i32>(bucket);
    store<i32>(order + place * 4, n);
    store<i32>(bucket, place + 1);
  }
}

/** Depths that differ by less than a thirtieth share a bucket: the leading bits of the number. */
// @ts-ignore: decorator
@inline
function bucketOf(depth: f32): i32 {
  const nearest = reinterpret<i32>(NEAR) >> 18;
  return max(0, min(ORDER_BUCKETS - 1, (reinterpret<i32>(max<f32>(NEAR, depth)) >> 18) - nearest));
}

function fillBins(plants: i32, total: i32): void {
  const across = (width + TILE - 1) / TILE;
  const down = (height + TILE - 1) / TILE;
  const bins = count(BINS_AT);
  const list = count(BIN_LIST_AT);
  const room = count(BIN_ROOM);
  const order = count(PLANT_ORDER_AT);
  for (let pass = 0; pass < 2; pass++) {
    for (let place = 0; place < total; place++) {
      const n = load<i32>(order + place * 4);
      const at = plants + n * PLANT_BYTES;
      const right = load<i32>(at, 40);
      const bottom = load<i32>(at, 44);
      for (let row = load<i32>(at, 36); row <= bottom; row++) {
        for (let column = load<i32>(at, 32); column <= right; column++) {
          const bin = bins + (row * across + column) * 4;
          const next = load<i32>(bin);
          if (pass == 1 && next < room) store<i32>(list + next * 4, n);
          store<i32>(bin, next + 1);
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

/** The finer grids alone show the shadows of trees. */
const SHADED_LEVELS = 2;

/** Darkens a band of a grid along a tree's shadow: a wedge from its foot, as deep as its crown is dense, its trunk's, and the ground beneath it. */
function throwShadow(x: f32, z: f32, radius: f32, tall: f32, dense: f32, level: i32, top: i32): void {
  const sy = given(SUN + 4);
  const flat = sqrt(given(SUN) * given(SUN) + given(SUN + 8) * given(SUN + 8));
  const long: f32 = sy > 0.01 ? min<f32>(tall * 9, (tall * flat) / sy) : 0;
  const ux: f32 = flat > 0 ? -given(SUN) / flat : 0;
  const uz: f32 = flat > 0 ? -given(SUN + 8) / flat : 0;
  const at = word(PLACE_AT) + LEVELS + level * LEVEL_BYTES;
  const cell: f32 = load<f32>(at, 16) * 2;
  const half = load<i32>(at, 12) / 2;
  const shades = load<i32>(at, 8);
  const wide = radius * 1.15 + cell;
  const x0 = (min(x, x + ux * long) - wide - load<f32>(at, 20)) / cell;
  const x1 = (max(x, x + ux * long) + wide - load<f32>(at, 20)) / cell;
  const z0 = (min(z, z + uz * long) - wide - load<f32>(at, 24)) / cell;
  const z1 = (max(z, z + uz * long) + wide - load<f32>(at, 24)) / cell;
  if (x1 < 0 || z1 < 0 || x0 > f32(half - 1) || z0 > f32(half - 1)) return;
  for (let j = max(top, i32(z0)); j <= min(top + BAND - 1, i32(z1)); j++) {
    for (let i = max(0, i32(x0)); i <= min(half - 1, i32(x1)); i++) {
      const px = load<f32>(at, 20) + f32(i) * cell - x;
      const pz = load<f32>(at, 24) + f32(j) * cell - z;
      const along = px * ux + pz * uz;
      const aside = abs(px * uz - pz * ux);
      const p = shades + (j * half + i) * 4;
      const away = sqrt(px * px + pz * pz);
      const near: f32 = clamp01(1.25 - away / (radius + cell * 0.5)) * 0.55 * dense;
      let dark: f32 = 0;
      if (along > -radius && along < long) {
        const share: f32 = max<f32>(0, along) / max<f32>(0.1, long);
        const edge: f32 = radius * (1 - share) + 0.2;
        dark = clamp01((edge - aside) / (cell * 0.6 + along * 0.02 + 0.2) + 0.5) * (0.86 - 0.3 * share) * dense;
        if (dense < 1 && along > 0) {
          // What a thin crown leaves of the light its trunk takes, in a cell as wide as itself.
          const trunk: f32 = max<f32>(0.05, 0.018 * tall * (1 - share));
          const taken: f32 = min<f32>(0.8, (2 * trunk) / cell) * clamp01(1.5 - aside / max(trunk, cell * 0.5));
          dark = max(dark, taken);
        }
      }
      // Through gaps in the leaves, the same for all of them, the sun makes flecks.
      const fleck: f32 = chance(i, j, 77 + level) < 0.15 ? 0.4 : 1;
      const lit: f32 = f32(load<u16>(p)) * (1 - max(dark, near) * fleck);
      store<u16>(p, <u16>lit);
      const sky = f32(load<u16>(p, 2));
      // However many crowns there are above it, some sky comes through.
      if (sky > 38000) store<u16>(p, <u16>max<f32>(38000, sky * (1 - near * 0.5)), 2);
    }
  }
}
