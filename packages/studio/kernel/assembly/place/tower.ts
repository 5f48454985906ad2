import { boxFace, enterBox, keepEntered } from "./box";
import { chance } from "./noise";

/** The forms of a skyline's houses: slabs, shafts on a podium, pairs, houses that step back, and stepped points. */

/** Of the tower last met: which of its pieces. */
export let towerPart: i32 = 0;

export const PART_CROWN: i32 = 2;
export const PART_MAST: i32 = 3;
/** Machinery on a roof, which has no windows. */
export const PART_PLANT: i32 = 8;

let best: f32 = -1;
let face = 0;
let fromX: f32 = 0;
let fromY: f32 = 0;
let fromZ: f32 = 0;
let overX: f32 = 0;
let overY: f32 = 0;
let overZ: f32 = 0;

/** Tries one upright box of the tower. */
// @ts-ignore: decorator
@inline
function piece(cx: f32, cz: f32, hx: f32, hz: f32, top: f32, which: i32): void {
  const hit = enterBox(fromX, fromY, fromZ, overX, overY, overZ, cx, cz, hx, hz, top);
  if (hit > 0 && (best < 0 || hit < best)) {
    best = hit;
    face = boxFace;
    towerPart = which;
  }
}

/** How far over its roof a tower may reach, in heights. */
const REACHES: f32 = 1.32;
/** The tallest machinery on a roof, metres. */
const PLANT: f32 = 6;

/**
 * Where a ray (its direction inverted) meets the tower of a block about (x, z), or −1. `room` is half the side it may
 * take, `tall` its roof's height, `rank` that as a share of the city's highest: only tall ones have crowns and masts.
 */
export function towerHit(
  i: i32,
  j: i32,
  ox: f32,
  oy: f32,
  oz: f32,
  ix: f32,
  iy: f32,
  iz: f32,
  x: f32,
  z: f32,
  room: f32,
  tall: f32,
  rank: f32,
  seed: i32,
): f32 {
  const hx: f32 = room * (0.6 + 0.4 * chance(i, j, seed + 404));
  const hz: f32 = room * (0.66 + 0.34 * chance(i, j, seed + 403));
  const cx: f32 = x + (room - hx) * (chance(i, j, seed + 407) * 2 - 1);
  const x0 = (cx - hx - ox) * ix;
  const x1 = (cx + hx - ox) * ix;
  const z0 = (z - hz - oz) * iz;
  const z1 = (z + hz - oz) * iz;
  const y1: f32 = (tall * REACHES + PLANT - oy) * iy;
  const y0: f32 = -oy * iy;
  const leave = min(max(x0, x1), min(max(z0, z1), max(y0, y1)));
  if (max(min(x0, x1), max(min(z0, z1), min(y0, y1))) > leave || leave < 0) return -1;
  best = -1;
  fromX = ox;
  fromY = oy;
  fromZ = oz;
  overX = ix;
  overY = iy;
  overZ = iz;
  const form = chance(i, j, seed + 405);
  const luck = chance(i, j, seed + 408);
  const plant: f32 = 2.6 + 3.4 * luck;
  if (form < 0.26 || (form > 0.84 && rank < 0.42)) {
    piece(cx, z, hx, hz, tall, 0);
    piece(cx + hx * (luck - 0.5) * 0.6, z, hx * 0.5, hz * 0.5, tall + plant, PART_PLANT);
  } else if (form < 0.48) {
    piece(cx, z, hx, hz, min<f32>(tall * 0.34, 13 + 14 * luck), 0);
    const slim: f32 = 0.66 + 0.16 * luck;
    piece(cx, z, hx * slim, hz * slim, tall, 1);
    piece(cx, z, hx * slim * 0.62, hz * slim * 0.6, tall + plant, PART_PLANT);
  } else if (form < 0.6) {
    // Two shafts side by side, one lower.
    const split: f32 = hx * (luck - 0.5) * 0.5;
    const left: f32 = (hx + split) * 0.5;
    const right: f32 = (hx - split) * 0.5;
    const lower: f32 = 0.74 + 0.16 * luck;
    piece(cx - hx + left, z, left, hz, luck < 0.5 ? tall : tall * lower, 0);
    piece(cx + hx - right, z, right, hz * 0.86, luck < 0.5 ? tall * lower : tall, 1);
    piece(luck < 0.5 ? cx - hx + left : cx + hx - right, z, left * 0.5, hz * 0.5, tall + plant, PART_PLANT);
  } else if (form < 0.84) {
    piece(cx, z, hx, hz, tall * (0.38 + 0.24 * luck), 0);
    piece(cx, z, hx * 0.8, hz * 0.8, tall * 0.84, 1);
    piece(cx, z, hx * 0.58, hz * 0.58, tall, rank > 0.4 ? PART_CROWN : 1);
    if (rank > 0.4) piece(cx, z, hx * 0.3, hz * 0.3, tall * 1.035 + 2, PART_PLANT);
    if (rank > 0.6 && luck > 0.86) mast(cx, z, tall);
  } else {
    piece(cx, z, hx, hz, tall * 0.56, 0);
    piece(cx, z, hx * 0.78, hz * 0.78, tall * 0.82, 1);
    piece(cx, z, hx * 0.58, hz * 0.58, tall * 0.93, PART_CROWN);
    piece(cx, z, hx * 0.42, hz * 0.42, tall, PART_CROWN);
    piece(cx, z, hx * 0.26, hz * 0.26, tall * 1.05, PART_CROWN);
    // A mast on every top makes a bed of needles: a few of the highest carry one.
    if (rank > 0.5 && luck > 0.7) mast(cx, z, tall);
  }
  if (best > 0) keepEntered(face, 0, 0);
  return best;
}

/** A mast that thins out upwards. */
// @ts-ignore: decorator
@inline
function mast(cx: f32, cz: f32, tall: f32): void {
  piece(cx, cz, 1.2, 1.2, tall * 1.2, PART_MAST);
  piece(cx, cz, 0.6, 0.6, tall * REACHES, PART_MAST);
}
