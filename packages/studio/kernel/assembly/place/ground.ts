import { CEILING, LEVELS, LEVEL_BYTES, SUN } from "../../../src/place/layout";
import { PLACE_AT } from "../../../src/render/layout";
import { word } from "../header";
import { clamp01, given } from "./curves";
import { LARGE, MIDDLE, SMALL, largeAt, middleAt } from "./summits";

/** The finished land: its height, slope and shade anywhere, and where a ray meets it. */

let at0: i32 = 0;
let at1: i32 = 0;
let at2: i32 = 0;

/** Of the level last chosen. */
let heightsAt: i32 = 0;
let summitsAt: i32 = 0;
let shadesAt: i32 = 0;
let side: i32 = 0;
let column: f32 = 0;
let line: f32 = 0;
/** Cell of the level that the last height came from, metres. */
export let cellThere: f32 = 1;

const BEYOND: f32 = -40;

export function prepareGround(): void {
  at0 = word(PLACE_AT) + LEVELS;
  at1 = at0 + LEVEL_BYTES;
  at2 = at1 + LEVEL_BYTES;
  ceiling = given(CEILING);
}

// @ts-ignore: decorator
@inline
function inside(level: i32, x: f32, z: f32): bool {
  const inverse: f32 = 1 / load<f32>(level, 16);
  const n = f32(load<i32>(level, 12)) - 2.5;
  column = (x - load<f32>(level, 20)) * inverse;
  line = (z - load<f32>(level, 24)) * inverse;
  return column > 1 && line > 1 && column < n && line < n;
}

/** Chooses the finest level that holds the point; false beyond all. */
// @ts-ignore: decorator
@inline
function choose(x: f32, z: f32): bool {
  let level = at0;
  if (!inside(level, x, z)) {
    level = at1;
    if (!inside(level, x, z)) {
      level = at2;
      if (!inside(level, x, z)) return false;
    }
  }
  summitsAt = load<i32>(level);
  heightsAt = load<i32>(level, 4);
  shadesAt = load<i32>(level, 8);
  side = load<i32>(level, 12);
  cellThere = load<f32>(level, 16);
  return true;
}

/** Height of the land, metres. */
export function heightAt(x: f32, z: f32): f32 {
  if (!choose(x, z)) {
    cellThere = 64;
    return BEYOND;
  }
  return heightThere();
}

/** Height of the land at the point last chosen. */
// @ts-ignore: decorator
@inline
function heightThere(): f32 {
  const i = i32(column);
  const j = i32(line);
  const u = column - f32(i);
  const v = line - f32(j);
  const p = heightsAt + (j * side + i) * 4;
  const q = p + side * 4;
  const a = load<f32>(p);
  const c = load<f32>(q);
  const top = a + (load<f32>(p, 4) - a) * u;
  return top + (c + (load<f32>(q, 4) - c) * u - top) * v;
}

export let upX: f32 = 0;
export let upY: f32 = 1;
export let upZ: f32 = 0;
/** Slope of the land there, rise over run. */
export let slopeThere: f32 = 0;

/** Slope of the land under a far forest, whose trees are spikes of the finer grid; as the next coarser one has it. */
export function slopeUnderTrees(x: f32, z: f32): f32 {
  if (!inside(at2, x, z)) return slopeThere;
  const cells = load<i32>(at2, 12);
  const p = load<i32>(at2, 4) + (i32(line) * cells + i32(column)) * 4;
  const q = p + cells * 4;
  const scale: f32 = 0.5 / load<f32>(at2, 16);
  const sx: f32 = (load<f32>(p, 4) - load<f32>(p) + load<f32>(q, 4) - load<f32>(q)) * scale;
  const sz: f32 = (load<f32>(q) - load<f32>(p) + load<f32>(q, 4) - load<f32>(p, 4)) * scale;
  return sqrt(sx * sx + sz * sz);
}

/** The land's normal, smooth across cells: slopes of a quadratic B-spline through the heights. */
export function normalAt(x: f32, z: f32): void {
  if (!choose(x, z)) {
    upX = 0;
    upY = 1;
    upZ = 0;
    slopeThere = 0;
    return;
  }
  const i = i32(column + 0.5);
  const j = i32(line + 0.5);
  const u: f32 = column + 0.5 - f32(i);
  const v: f32 = line + 0.5 - f32(j);
  // Weights of three neighbours and of their differences.
  const wu0: f32 = 0.5 * (1 - u) * (1 - u);
  const wu2: f32 = 0.5 * u * u;
  const wu1: f32 = 1 - wu0 - wu2;
  const wv0: f32 = 0.5 * (1 - v) * (1 - v);
  const wv2: f32 = 0.5 * v * v;
  const wv1: f32 = 1 - wv0 - wv2;
  const stride = side * 4;
  const p = heightsAt + (j * side + i) * 4 - 4;
  const b = p - stride;
  const d = p + stride;
  const x0 = load<f32>(b) * wv0 + load<f32>(p) * wv1 + load<f32>(d) * wv2;
  const x1 = load<f32>(b, 4) * wv0 + load<f32>(p, 4) * wv1 + load<f32>(d, 4) * wv2;
  const x2 = load<f32>(b, 8) * wv0 + load<f32>(p, 8) * wv1 + load<f32>(d, 8) * wv2;
  const z0 = load<f32>(b) * wu0 + load<f32>(b, 4) * wu1 + load<f32>(b, 8) * wu2;
  const z1 = load<f32>(p) * wu0 + load<f32>(p, 4) * wu1 + load<f32>(p, 8) * wu2;
  const z2 = load<f32>(d) * wu0 + load<f32>(d, 4) * wu1 + load<f32>(d, 8) * wu2;
  const scale: f32 = 1 / cellThere;
  const sx = ((x1 - x0) * (1 - u) + (x2 - x1) * u) * scale;
  const sz = ((z1 - z0) * (1 - v) + (z2 - z1) * v) * scale;
  const squared = sx * sx + sz * sz;
  const length: f32 = 1 / sqrt<f32>(1 + squared);
  upX = -sx * length;
  upY = length;
  upZ = -sz * length;
  slopeThere = sqrt(squared);
}

export let sunThere: f32 = 1;
export let openThere: f32 = 1;

/** How much of the sun and of the sky reaches the land, each 0 to 1. */
export function shadeAt(x: f32, z: f32): void {
  sunThere = 1;
  openThere = 1;
  if (!choose(x, z)) return;
  // The shade's grid is half as fine as the heights'.
  const half = side / 2;
  const s: f32 = min(column * 0.5, f32(half) - 1.01);
  const t: f32 = min(line * 0.5, f32(half) - 1.01);
  const i = i32(s);
  const j = i32(t);
  const u = s - f32(i);
  const v = t - f32(j);
  const p = shadesAt + (j * half + i) * 4;
  const q = p + half * 4;
  const scale: f32 = 1.0 / 65535.0;
  const w0: f32 = (1 - u) * (1 - v) * scale;
  const w1: f32 = u * (1 - v) * scale;
  const w2: f32 = (1 - u) * v * scale;
  const w3: f32 = u * v * scale;
  sunThere =
    f32(load<u16>(p)) * w0 + f32(load<u16>(p, 4)) * w1 + f32(load<u16>(q)) * w2 + f32(load<u16>(q, 4)) * w3;
  openThere =
    f32(load<u16>(p, 2)) * w0 +
    f32(load<u16>(p, 6)) * w1 +
    f32(load<u16>(q, 2)) * w2 +
    f32(load<u16>(q, 6)) * w3;
}

/** The farthest that a ray is followed, metres. */
export const REACH: f32 = 26000;

/** Share of a pixel's height by which a point that counts as met may lie off the land. */
const CLOSE: f32 = 0.04;

/** Height above which no land of this place rises; rays going up past it are done. */
let ceiling: f32 = 4000;

/** From where to where the ray that was looked at last is known to pass over the land, and how far above it. */
let passed: f32 = 0;
let passedBy: f32 = 0;

/**
 * Whether a ray at the point last chosen, `t` along it, leaves a block of the land above its summit: then it does so at
 * `passed`. It must be higher by `room` for each metre of its way there.
 */
// @ts-ignore: decorator
@inline
function passesOver(y: f32, t: f32, dy: f32, inverseX: f32, inverseZ: f32, room: f32): bool {
  if (clears(y, t, dy, inverseX, inverseZ, room, largeAt(summitsAt, side), LARGE)) return true;
  if (clears(y, t, dy, inverseX, inverseZ, room, middleAt(summitsAt, side), MIDDLE)) return true;
  return clears(y, t, dy, inverseX, inverseZ, room, summitsAt, SMALL);
}

/** Whether a ray leaves the block it is in, of so many cells, above its summit, which lies among others of its size. */
// @ts-ignore: decorator
@inline
function clears(y: f32, t: f32, dy: f32, inverseX: f32, inverseZ: f32, room: f32, summits: i32, cells: i32): bool {
  const summit = load<f32>(summits + (i32(line) / cells * (side / cells) + i32(column) / cells) * 4);
  if (y <= summit) return false;
  const last = f32(side) - 2.5;
  const left = i32(column) / cells * cells;
  const top = i32(line) / cells * cells;
  const borderX: f32 = inverseX > 0 ? min(last, f32(left + cells)) : max<f32>(1, f32(left));
  const borderZ: f32 = inverseZ > 0 ? min(last, f32(top + cells)) : max<f32>(1, f32(top));
  const way: f32 = min((borderX - column) * inverseX, (borderZ - line) * inverseZ) * cellThere;
  passed = t + way;
  passedBy = min(y, y + dy * way) - summit;
  return passedBy > passed * room;
}

/** How far along a ray the next block begins, just beyond where it left the last. */
// @ts-ignore: decorator
@inline
function beyond(t: f32): f32 {
  return t + t * 2e-6 + cellThere * 0.01;
}

// @ts-ignore: decorator
@inline
function inverseOf(d: f32): f32 {
  return abs(d) > 1e-9 ? 1 / d : 1e9;
}

/**
 * Where a ray meets the land, from distance `start` on; −1 for nowhere up to `limit`. `angle` is a pixel's, radians:
 * steps grow with it.
 */
export function march(
  ox: f32,
  oy: f32,
  oz: f32,
  dx: f32,
  dy: f32,
  dz: f32,
  start: f32,
  limit: f32,
  angle: f32,
): f32 {
  let t = start;
  let before = t;
  let gapBefore: f32 = 1;
  const grow: f32 = 0.0028 + angle;
  const inverseX = inverseOf(dx);
  const inverseZ = inverseOf(dz);
  for (let step = 0; step < 640; step++) {
    const y = oy + dy * t;
    if (dy >= 0 && y > ceiling) return -1;
    let land: f32 = BEYOND;
    if (!choose(ox + dx * t, oz + dz * t)) cellThere = 64;
    else if (passesOver(y, t, dy, inverseX, inverseZ, 0)) {
      before = passed;
      gapBefore = passedBy;
      t = max(beyond(passed), t + passedBy * 0.55);
      if (t > limit) return -1;
      continue;
    } else land = heightThere();
    const gap = y - land;
    if (gap < t * angle * 0.2) {
      if (step == 0) return t;
      // Between the last point above and the first below: the line's crossing, mended until it is close.
      let a = before;
      let b = t;
      let ga = gapBefore;
      let gb = gap;
      for (let n = 0; n < 4; n++) {
        const share: f32 = max<f32>(0.05, min<f32>(0.95, ga / max<f32>(1e-6, ga - gb)));
        const m = a + (b - a) * share;
        const g = oy + dy * m - heightAt(ox + dx * m, oz + dz * m);
        if (abs(g) < m * angle * CLOSE) return m;
        if (g < 0) {
          b = m;
          gb = g;
        } else {
          a = m;
          ga = g;
        }
      }
      return b;
    }
    before = t;
    gapBefore = gap;
    t += max(gap * 0.55, max(t * grow, cellThere * 0.24));
    if (t > limit) return -1;
  }
  return -1;
}

/** The sun's breadth as shadows have it, radians. */
const PENUMBRA: f32 = 0.011;

/** Share of the sun that passes over the land to a point: its penumbra by the narrowest gap on the way. */
export function sunReaches(x: f32, y: f32, z: f32, first: f32): f32 {
  const dx = given(SUN);
  const dy = given(SUN + 4);
  const dz = given(SUN + 8);
  const inverseX = inverseOf(dx);
  const inverseZ = inverseOf(dz);
  let clear: f32 = 1;
  let t = first;
  for (let step = 0; step < 60; step++) {
    const py = y + dy * t;
    if (py > ceiling || t > 12000) break;
    let land: f32 = BEYOND;
    if (!choose(x + dx * t, z + dz * t)) cellThere = 64;
    else if (passesOver(py, t, dy, inverseX, inverseZ, PENUMBRA * 0.5)) {
      t = max(beyond(passed), t + max(passedBy * 0.6, t * 0.055));
      continue;
    } else land = heightThere();
    const gap = py - land;
    clear = min(clear, gap / (t * PENUMBRA) + 0.5);
    if (clear <= 0) return 0;
    t += max(first * 0.7, max(gap * 0.6, t * 0.055));
  }
  const c = clamp01(clear);
  return c * c * (3 - 2 * c);
}
