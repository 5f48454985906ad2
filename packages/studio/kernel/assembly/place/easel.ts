import {
  EASEL_AT,
  EASEL_BLOCKS,
  EASEL_BYTES,
  EASEL_COLOURS,
  FINE,
  QUICK_FINE,
  QUICK_SAMPLES,
  RADIANCE_AT,
  SAMPLES,
} from "../../../src/place/layout";
import { TILE } from "../../../src/render/layout";
import { tileBottom, tileLeft, tileRight, tileTop } from "../tiles";
import { count } from "./curves";
import { NEAR, height, project, scaleX, scaleY, seenDepth, seenX, seenY, width } from "./projection";

/** What one worker draws plants on: a tile's samples with the depth and the colour of what is nearest in each. */

let depthsAt: i32 = 0;
let numbersAt: i32 = 0;
let coloursAt: i32 = 0;
let colours: i32 = 0;
/** Samples along a pixel's side, and along the tile's. */
export let fine: i32 = FINE;
let across: i32 = TILE * FINE;

export function prepareEasel(worker: i32): void {
  fine = count(SAMPLES) <= QUICK_SAMPLES ? QUICK_FINE : FINE;
  across = TILE * fine;
  depthsAt = count(EASEL_AT) + worker * EASEL_BYTES;
  numbersAt = depthsAt + TILE * TILE * FINE * FINE * 4;
  deepestAt = numbersAt + TILE * TILE * FINE * FINE * 4;
  coloursAt = deepestAt + EASEL_BLOCKS * 4;
}

/** Begins with an empty tile before its land. */
export function beginTile(): void {
  memory.fill(numbersAt, 0, across * across * 4);
  beginAtLand();
  colours = 1;
}

/** Keeps the colour of what was drawn last, with its distance. */
export function keepColour(colour: v128): void {
  v128.store(coloursAt + colours * 16, colour);
  colours++;
}

/** Begins with an empty tile that shows things where `isOpen` finds water, one number a pixel; false where it finds none. */
export function beginOpen(isOpen: (x: i32, y: i32) => bool): bool {
  memory.fill(numbersAt, 0, across * across * 4);
  memory.fill(depthsAt, 0, across * across * 4);
  colours = 1;
  let some = false;
  for (let y = tileTop; y < tileBottom; y++) {
    for (let x = tileLeft; x < tileRight; x++) {
      if (!isOpen(x, y)) continue;
      some = true;
      const p = depthsAt + ((y - tileTop) * across + x - tileLeft) * fine * 4;
      for (let j = 0; j < fine; j++) {
        for (let i = 0; i < fine; i++) store<f32>(p + (j * across + i) * 4, 1e9);
      }
    }
  }
  if (some) findDepths();
  return some;
}

/** What a pixel of the tile holds: premultiplied light and cover. */
export function heldAt(x: i32, y: i32): v128 {
  const share: f32 = 1 / f32(fine * fine);
  let sum = f32x4.splat(0);
  let covered: f32 = 0;
  for (let j = 0; j < fine; j++) {
    for (let i = 0; i < fine; i++) {
      const p = (((y - tileTop) * fine + j) * across + (x - tileLeft) * fine + i) * 4;
      const number = load<i32>(numbersAt + p);
      if (number == 0) continue;
      sum = f32x4.add(sum, v128.load(coloursAt + number * 16));
      covered += 1;
    }
  }
  return f32x4.replace_lane(f32x4.mul(sum, f32x4.splat(share)), 3, covered * share);
}

/** What lies behind the land is not seen: its samples begin as deep as that. */
function beginAtLand(): void {
  const out = count(RADIANCE_AT);
  // Beside the picture nothing shows.
  memory.fill(depthsAt, 0, across * across * 4);
  for (let y = tileTop; y < tileBottom; y++) {
    for (let x = tileLeft; x < tileRight; x++) {
      const land = behindLand(load<f32>(out + (y * width + x) * 16, 12));
      const p = depthsAt + ((y - tileTop) * across + x - tileLeft) * fine * 4;
      for (let j = 0; j < fine; j++) {
        for (let i = 0; i < fine; i++) store<f32>(p + (j * across + i) * 4, land);
      }
    }
  }
  findDepths();
}

/** From where on things are hidden by land that is met at some distance. */
// @ts-ignore: decorator
@inline
function behindLand(distance: f32): f32 {
  return distance * 1.01 + 0.5;
}

/** Side in samples of the blocks of a tile whose greatest depth is known. */
const BLOCK = 8;
/** Triangles after which that is found anew. */
const OFTEN = 64;
/** Where the blocks' greatest depths are, row by row. */
let deepestAt: i32 = 0;
let drawnSince = 0;

/** Finds the greatest depth of every block, behind which nothing more shows. */
function findDepths(): void {
  drawnSince = 0;
  for (let row = 0; row < across; row += BLOCK) {
    for (let column = 0; column < across; column += BLOCK) {
      let most = f32x4.splat(0);
      for (let y = row; y < row + BLOCK; y++) {
        const p = depthsAt + (y * across + column) * 4;
        most = f32x4.pmax(most, f32x4.pmax(v128.load(p), v128.load(p, 16)));
      }
      const pairs = f32x4.pmax(most, v128.shuffle<f32>(most, most, 2, 3, 0, 1));
      const deepest = max(f32x4.extract_lane(pairs, 0), f32x4.extract_lane(pairs, 1));
      store<f32>(deepestOf(row / BLOCK, column / BLOCK), deepest);
    }
  }
}

// @ts-ignore: decorator
@inline
function deepestOf(row: i32, column: i32): i32 {
  return deepestAt + (row * (across / BLOCK) + column) * 4;
}

/** Finds the depths anew where much has been drawn since. */
export function rest(): void {
  if (drawnSince >= OFTEN) findDepths();
}

/** Whether a ball about a point of the place may show in the tile: in front of it, and not all behind what is drawn. */
export function mayShow(x: f32, y: f32, z: f32, radius: f32): bool {
  project(x, y, z);
  const nearest = seenDepth - radius;
  if (seenDepth + radius < NEAR) return false;
  // About the eye it may be anywhere.
  if (nearest < NEAR) return true;
  const reach = radius / nearest;
  const aside = (scaleX + abs(seenX - f32(width) * 0.5)) * reach;
  const down = (scaleY + abs(seenY - f32(height) * 0.5)) * reach;
  const left = max<f32>(0, (seenX - aside - f32(tileLeft)) * f32(fine));
  const right = min<f32>(f32(across - 1), (seenX + aside - f32(tileLeft)) * f32(fine));
  const top = max<f32>(0, (seenY - down - f32(tileTop)) * f32(fine));
  const bottom = min<f32>(f32(across - 1), (seenY + down - f32(tileTop)) * f32(fine));
  return left <= right && top <= bottom && showsIn(i32(left), i32(right), i32(top), i32(bottom), nearest);
}

/**
 * Marks the samples that a triangle covers before what is there with the next colour's number; corners are in samples. A
 * leafy one covers a leaf inside it, whose tip is the first corner.
 */
export function fillTriangle(
  ax: f32,
  ay: f32,
  d0: f32,
  bx: f32,
  by: f32,
  d1: f32,
  cx: f32,
  cy: f32,
  d2: f32,
  leafy: bool,
): bool {
  const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  if (abs(area) < 1e-6) return false;
  const left = max(0, i32(ceil(min(ax, min(bx, cx)))));
  const right = min(across - 1, i32(floor(max(ax, max(bx, cx)))));
  const top = max(0, i32(ceil(min(ay, min(by, cy)))));
  const bottom = min(across - 1, i32(floor(max(ay, max(by, cy)))));
  if (left > right || top > bottom || colours >= EASEL_COLOURS) return false;
  const least = min(d0, min(d1, d2));
  if (!showsIn(left, right, top, bottom, least)) return false;
  const inverse: f32 = 1 / area;
  // Barycentric weights of the second and third corner, and their change along a row.
  const ux: f32 = (cy - ay) * inverse;
  const uy: f32 = -(cx - ax) * inverse;
  const vx: f32 = -(by - ay) * inverse;
  const vy: f32 = (bx - ax) * inverse;
  const none = f32x4.splat(0);
  const one = f32x4.splat(1);
  const steps = f32x4(0, 1, 2, 3);
  const u4x = f32x4.mul(steps, f32x4.splat(ux));
  const v4x = f32x4.mul(steps, f32x4.splat(vx));
  const nearest = f32x4.splat(d0);
  const alongU = f32x4.splat(d1 - d0);
  const alongV = f32x4.splat(d2 - d0);
  const number = i32x4.splat(colours);
  const zeroU = zeroes(ux);
  const zeroV = zeroes(vx);
  const wx: f32 = -ux - vx;
  const zeroW = zeroes(wx);
  let drawn = false;
  for (let first = top; first <= bottom; first = (first / BLOCK + 1) * BLOCK) {
    if (!opensIn(first / BLOCK, left, right, least)) continue;
    const end = min(bottom, (first / BLOCK) * BLOCK + BLOCK - 1);
    for (let y = first; y <= end; y++) {
      const py = f32(y) - ay;
      const u0 = py * uy - ax * ux;
      const v0 = py * vy - ax * vx;
      // Where along the row all three weights are above 0, and a sample more on both sides.
      spanFrom = f32(max(left, openFrom));
      spanTo = f32(min(right, openTo));
      narrow(u0, ux, zeroU);
      narrow(v0, vx, zeroV);
      narrow(1 - u0 - v0, wx, zeroW);
      const last = i32(spanTo);
      for (let x = i32(spanFrom) & ~3; x <= last; x += 4) {
        const u = f32x4.add(f32x4.splat(u0 + f32(x) * ux), u4x);
        const v = f32x4.add(f32x4.splat(v0 + f32(x) * vx), v4x);
        const down = f32x4.add(u, v);
        let inside = v128.and(v128.and(f32x4.ge(u, none), f32x4.ge(v, none)), f32x4.le(down, one));
        if (leafy) {
          const half = f32x4.mul(f32x4.mul(down, f32x4.sub(one, down)), f32x4.splat(ROUND));
          inside = v128.and(inside, f32x4.le(f32x4.abs(f32x4.sub(u, v)), half));
        }
        if (!v128.any_true(inside)) continue;
        const depth = f32x4.add(nearest, f32x4.add(f32x4.mul(alongU, u), f32x4.mul(alongV, v)));
        const p = (y * across + x) * 4;
        const before = v128.load(depthsAt + p);
        const closer = v128.and(inside, f32x4.lt(depth, before));
        if (!v128.any_true(closer)) continue;
        v128.store(depthsAt + p, v128.bitselect(depth, before, closer));
        v128.store(numbersAt + p, v128.bitselect(number, v128.load(numbersAt + p), closer));
        drawn = true;
      }
    }
  }
  if (drawn) drawnSince++;
  return drawn;
}

/** How broad a leaf is towards its stalk. */
const ROUND: f32 = 1.9;

let spanFrom: f32 = 0;
let spanTo: f32 = 0;

/** Samples along a row that take 1 from a weight which changes so; 0 where it hardly does. */
// @ts-ignore: decorator
@inline
function zeroes(change: f32): f32 {
  return abs(change) < 1e-7 ? 0 : -1 / change;
}

/** Narrows a row's span to where a weight, given at the row's beginning and by its change, is above 0. */
// @ts-ignore: decorator
@inline
function narrow(weight: f32, change: f32, inverse: f32): void {
  if (inverse == 0) return;
  const zero: f32 = weight * inverse;
  if (change > 0) spanFrom = zero - 1 > spanFrom ? zero - 1 : spanFrom;
  else spanTo = zero + 1 < spanTo ? zero + 1 : spanTo;
}

/** Of the row of blocks that was looked at last, from which sample to which something may show. */
let openFrom: i32 = 0;
let openTo: i32 = 0;

/** Whether something this near may show in a row of blocks between two samples. */
// @ts-ignore: decorator
@inline
function opensIn(row: i32, left: i32, right: i32, nearest: f32): bool {
  let from = left / BLOCK;
  let to = right / BLOCK;
  while (from <= to && load<f32>(deepestOf(row, from)) <= nearest) from++;
  while (to > from && load<f32>(deepestOf(row, to)) <= nearest) to--;
  openFrom = from * BLOCK;
  openTo = to * BLOCK + BLOCK - 1;
  return from <= to;
}

/** Whether something this near may show in a part of the tile, whose sides are in samples. */
// @ts-ignore: decorator
@inline
function showsIn(left: i32, right: i32, top: i32, bottom: i32, nearest: f32): bool {
  for (let row = top / BLOCK; row <= bottom / BLOCK; row++) {
    for (let column = left / BLOCK; column <= right / BLOCK; column++) {
      if (load<f32>(deepestOf(row, column)) > nearest) return true;
    }
  }
  return false;
}

/** Lays what the easel holds over the tile's land, sample by sample. */
export function layOver(): void {
  const out = count(RADIANCE_AT);
  const share: f32 = 1 / f32(fine * fine);
  for (let y = tileTop; y < tileBottom; y++) {
    for (let x = tileLeft; x < tileRight; x++) {
      const pixel = out + (y * width + x) * 16;
      const land = load<f32>(pixel, 12);
      let sum = f32x4.splat(0);
      let covered: f32 = 0;
      let nearest: f32 = land;
      for (let j = 0; j < fine; j++) {
        for (let i = 0; i < fine; i++) {
          const p = (((y - tileTop) * fine + j) * across + (x - tileLeft) * fine + i) * 4;
          const number = load<i32>(numbersAt + p);
          if (number == 0) continue;
          const colour = v128.load(coloursAt + number * 16);
          const distance = f32x4.extract_lane(colour, 3);
          if (distance > behindLand(land)) continue;
          sum = f32x4.add(sum, colour);
          nearest = min(nearest, distance);
          covered += 1;
        }
      }
      if (covered == 0) continue;
      const part: f32 = covered * share;
      const mixed = f32x4.add(
        f32x4.mul(v128.load(pixel), f32x4.splat(1 - part)),
        f32x4.mul(sum, f32x4.splat(share)),
      );
      v128.store(pixel, f32x4.replace_lane(mixed, 3, nearest));
    }
  }
}
