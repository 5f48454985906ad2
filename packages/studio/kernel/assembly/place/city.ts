import {
  CITY_BLOCK,
  CITY_CLOSED,
  CITY_DEPTH,
  CITY_FROM,
  CITY_HIGH,
  CITY_LOW,
  CITY_MIDDLE,
  CITY_OLD,
  CITY_STRIP,
  CITY_WITHIN,
  PLACE_SEED,
} from "../../../src/place/layout";
import { safeInverse } from "../four";
import { WALL, bankTop } from "./bank";
import { boxFace, enterBox, enterRoof, fallX, fallZ, keepEntered } from "./box";
import { count, exp, given } from "./curves";
import { chance } from "./noise";
import { towerHit, towerPart } from "./tower";

/** A city as houses on a grid of blocks, each of a few boxes; rays walk from block to block. */

/** What the ray met: its block, the face's normal, and the house's own numbers. */
export let blockX: i32 = 0;
export let blockZ: i32 = 0;
export let wallX: f32 = 0;
export let wallY: f32 = 0;
export let wallZ: f32 = 0;
/** Height of the house's roof, and which of its boxes was met. */
export let roof: f32 = 0;
export let part: i32 = 0;

let seed: i32 = 0;
let block: f32 = 0;
let strip: f32 = 0;
let from: f32 = 0;
let depth: f32 = 0;
let low: f32 = 0;
let high: f32 = 0;
let middle: f32 = 0;
let within: bool = false;
/** Houses stand under pitched roofs, and before the street's end. */
let old: bool = false;
let closed: f32 = 0;

export function prepareCity(): void {
  seed = count(PLACE_SEED) & 0xffff;
  block = given(CITY_BLOCK);
  strip = given(CITY_STRIP);
  from = given(CITY_FROM);
  depth = given(CITY_DEPTH);
  low = given(CITY_LOW);
  high = given(CITY_HIGH);
  middle = given(CITY_MIDDLE);
  within = given(CITY_WITHIN) > 0;
  old = given(CITY_OLD) > 0;
  closed = given(CITY_CLOSED);
}

export function hasCity(): bool {
  return block > 0;
}

/** How high a block's house is. */
function tallness(i: i32, j: i32): f32 {
  const luck = chance(i, j, seed + 401);
  if (within) return low + (high - low) * luck * luck;
  const x = (f32(i) + 0.5) * block;
  const z = (f32(j) + 0.5) * block - from + depth * 0.4;
  const r2 = (x * x + z * z) / (middle * middle);
  // A second, lesser middle to one side.
  const aside: f32 = (chance(7, 3, seed) < 0.5 ? -2.1 : 2.1) * middle;
  const r3 = ((x - aside) * (x - aside) + z * z) / (middle * middle * 0.5);
  const peak: f32 = exp(-r2 * 1.3) + 0.5 * exp(-r3 * 1.6);
  return low * (0.45 + 1.1 * luck) + (high - low) * peak * (0.2 + 0.8 * luck * luck);
}

export const PART_BANK: i32 = 6;

/** Where a ray meets a house before `limit`; −1 for nowhere. */
export function cityHit(ox0: f32, oy: f32, oz: f32, dx: f32, dy: f32, dz: f32, limit: f32): f32 {
  // From across the water one looks at a house, not down a street.
  const ox: f32 = ox0 + (within ? 0 : block * 0.43);
  const ix = safeInverse(dx);
  const iy = safeInverse(dy);
  const iz = safeInverse(dz);
  // Only the stretch within the city and below its highest roof.
  let start: f32 = 0;
  let end: f32 = limit;
  const za = (from - oz) * iz;
  const zb = (from - depth - oz) * iz;
  start = max(start, min(za, zb));
  end = min(end, max(za, zb));
  if (dy > 1e-5) end = min(end, (high * 1.45 - oy) * iy);
  if (dy < -1e-5) end = min(end, -oy * iy);
  if (!within && dz < 0 && oz > from && za < limit) {
    // The bank comes before all houses.
    const y: f32 = oy + dy * za;
    if (y >= 0 && y < bankTop(ox0 + dx * za, y, seed)) {
      part = PART_BANK;
      blockX = 0;
      blockZ = 0;
      roof = WALL;
      wallX = 0;
      wallY = 0;
      wallZ = 1;
      return za;
    }
  }
  if (start >= end) return -1;
  const inverse: f32 = 1 / block;
  const sx = (ox + dx * (start + 0.001)) * inverse;
  const sz = (oz + dz * (start + 0.001)) * inverse;
  let i = i32(floor(sx));
  let j = i32(floor(sz));
  const stepX = dx >= 0 ? 1 : -1;
  const stepZ = dz >= 0 ? 1 : -1;
  const perX: f32 = abs(ix) * block;
  const perZ: f32 = abs(iz) * block;
  let toX: f32 = start + (dx >= 0 ? f32(i) + 1 - sx : sx - f32(i)) * perX;
  let toZ: f32 = start + (dz >= 0 ? f32(j) + 1 - sz : sz - f32(j)) * perZ;
  let t = start;
  for (let n = 0; n < 220; n++) {
    const hit = within ? terraceHit(i, j, ox, oy, oz, ix, iy, iz) : houseHit(i, j, ox, oy, oz, ix, iy, iz);
    if (hit > 0 && hit < limit) {
      if (boxFace == 3) {
        // The slope's normal.
        wallX = fallX * 0.689;
        wallY = 0.725;
        wallZ = fallZ * 0.689;
        return hit;
      }
      wallX = boxFace == 0 ? (dx > 0 ? -1 : 1) : 0;
      wallY = boxFace == 1 ? 1 : 0;
      wallZ = boxFace == 2 ? (dz > 0 ? -1 : 1) : 0;
      return hit;
    }
    t = min(toX, toZ);
    if (t > end) return -1;
    if (toX < toZ) {
      i += stepX;
      toX += perX;
    } else {
      j += stepZ;
      toZ += perZ;
    }
  }
  return -1;
}

/** About how broad a house of a street is, metres; each has its own height and line. */
const BROAD: f32 = 11.3;
/** Houses across the end of a square. */
const ACROSS: i32 = 5;
/** Of the house across a square's end that was met: where it begins, and its breadth. */
export let acrossFrom: f32 = 0;
export let acrossWide: f32 = 1;
/** The kerb, in strips from the middle of the road. */
export const KERB: f32 = 0.58;
/** Height of a street lamp, and how many stand on a block's side. */
export const LAMP: f32 = 5.4;
export const LAMPS: i32 = 2;
export const PART_POST: i32 = 4;
export const PART_LAMP: i32 = 5;
/** A house across the end of a square. */
export const PART_ACROSS: i32 = 7;

/** How far from the middle of the street its lamps stand: on the pavement, in an old town before the walls. */
export function lampAside(): f32 {
  return given(CITY_OLD) > 0 ? given(CITY_STRIP) - 1.5 : given(CITY_STRIP) * KERB + 0.35;
}

/** Houses on a block's side. */
// @ts-ignore: decorator
@inline
function terraces(): i32 {
  return max(1, i32(given(CITY_BLOCK) / BROAD));
}

/** How broad each of a street's houses is. */
export function houseWide(): f32 {
  return given(CITY_BLOCK) / f32(terraces());
}

/** A row of houses wall to wall, and the lamps before them. */
function terraceHit(i: i32, j: i32, ox: f32, oy: f32, oz: f32, ix: f32, iy: f32, iz: f32): f32 {
  const z = f32(j) * block;
  if (z > from - block || z < from - depth) return -1;
  const cx = (f32(i) + 0.5) * block;
  const room = block * 0.5 - strip;
  const houses = terraces();
  const wide: f32 = block / f32(houses);
  let best: f32 = -1;
  let face = 0;
  let slopeX: f32 = 0;
  let slopeZ: f32 = 0;
  for (let k = 0; k < houses; k++) {
    const number = j * houses + k;
    const tall = tallness(i, number);
    const hx: f32 = room - 0.45 * chance(i, number, seed + 404);
    const cz: f32 = z + (f32(k) + 0.5) * wide;
    let hit = enterBox(ox, oy, oz, ix, iy, iz, cx, cz, hx, wide * 0.5, tall);
    if (hit > 0 && (best < 0 || hit < best)) {
      best = hit;
      face = boxFace;
      part = 0;
      blockZ = number;
      roof = tall;
    }
    if (!old) continue;
    // Some turn their gable to the street. Roofs of deep houses are no deeper than their front's rooms.
    const gabled = chance(i, number, seed + 406) < 0.34;
    const deep: f32 = min<f32>(hx, 6.5);
    for (let side = 0; side < 2; side++) {
      const rx: f32 = side == 0 ? cx - hx + deep : cx + hx - deep;
      hit = enterRoof(ox, oy, oz, ix, iy, iz, rx, cz, deep + 0.25, wide * 0.5, tall, gabled);
      if (hit > 0 && (best < 0 || hit < best)) {
        best = hit;
        face = boxFace;
        slopeX = fallX;
        slopeZ = fallZ;
        part = 0;
        blockZ = number;
        roof = tall;
      }
    }
  }
  if (closed > 0 && z + block > -closed - block && z < -closed) {
    // Houses stand across the far end of a square.
    for (let k = 0; k < ACROSS; k++) {
      const number = 900 + k;
      const broad: f32 = (strip * 2 + 2) / f32(ACROSS);
      const tall = tallness(i, number) * 0.94;
      const mx: f32 = -strip - 1 + (f32(k) + 0.5) * broad;
      let hit = enterBox(ox, oy, oz, ix, iy, iz, mx, -closed - 6, broad * 0.5, 6, tall);
      let sloped = false;
      if (old) {
        const top = enterRoof(ox, oy, oz, ix, iy, iz, mx, -closed - 6, broad * 0.5, 6.2, tall, chance(i, number, seed + 406) > 0.4);
        if (top > 0 && (hit < 0 || top < hit)) {
          hit = top;
          sloped = true;
        } else if (hit > 0) {
          enterBox(ox, oy, oz, ix, iy, iz, mx, -closed - 6, broad * 0.5, 6, tall);
        }
      }
      if (hit > 0 && (best < 0 || hit < best)) {
        best = hit;
        face = boxFace;
        slopeX = sloped ? fallX : 0;
        slopeZ = sloped ? fallZ : 0;
        part = PART_ACROSS;
        blockZ = number;
        roof = tall;
        acrossFrom = mx - broad * 0.5;
        acrossWide = broad;
      }
    }
  }
  for (let side = 0; side < 2; side++) {
    const px: f32 = cx + (side == 0 ? -1 : 1) * (block * 0.5 - lampAside());
    for (let k = 0; k < LAMPS; k++) {
      const pz: f32 = z + (f32(k) + 0.5) * (block / f32(LAMPS));
      const post = enterBox(ox, oy, oz, ix, iy, iz, px, pz, 0.045, 0.045, LAMP - 0.42);
      if (post > 0 && (best < 0 || post < best)) {
        best = post;
        face = boxFace;
        part = PART_POST;
        blockZ = j;
        roof = LAMP;
      }
      const head = enterBox(ox, oy - LAMP + 0.42, oz, ix, iy, iz, px, pz, 0.125, 0.125, 0.42);
      if (head > 0 && (best < 0 || head < best)) {
        best = head;
        face = boxFace;
        part = PART_LAMP;
        blockZ = j;
        roof = LAMP;
      }
    }
  }
  if (best > 0) {
    blockX = i;
    keepEntered(face, slopeX, slopeZ);
  }
  return best;
}

function houseHit(i: i32, j: i32, ox: f32, oy: f32, oz: f32, ix: f32, iy: f32, iz: f32): f32 {
  const z = f32(j) * block;
  if (z > from - block || z < from - depth) return -1;
  if (chance(i, j, seed + 402) < 0.07) return -1;
  const tall = tallness(i, j);
  const hit = towerHit(i, j, ox, oy, oz, ix, iy, iz, (f32(i) + 0.5) * block, z + block * 0.5, block * 0.5 - strip, tall, tall / high, seed);
  if (hit > 0) {
    blockX = i;
    blockZ = j;
    roof = tall;
    part = towerPart;
  }
  return hit;
}
