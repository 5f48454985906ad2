import { AROUND, PATTERN_FELT, PATTERN_KNIT } from "../../src/render/layout";
import { noise, turned } from "./solid-noise";
import { turnAround } from "./turn";

/**
 * Cloth: heights of woven threads, knitted stitches and felted fibres over a thing's own axes, in [0, 1].
 * Threads and stitches lie in the surface, so they need to know which way it faces.
 */

/** Threads of a weave, columns of a knit and fibres of felt in a unit. */
export const THREADS: f32 = 46;
export const STITCHES: f32 = 20;
export const FIBRES: f32 = 55;
/** Rows of a knit against its columns. */
const ROWS: f32 = 1.3;
/** How steeply the legs of a stitch part, in rows. */
const SPREAD: f32 = 0.8;
/** Beyond this slope a knit is worked in rounds about the middle, as the crown of a hat. */
const CROWN: f32 = 0.75;

// @ts-ignore: decorator
@inline
export function clothHeight(kind: i32, axis: i32, x: f32, y: f32, z: f32, nx: f32, ny: f32, nz: f32): f32 {
  if (kind == PATTERN_KNIT) return knitted(axis, x * STITCHES, y * STITCHES, z * STITCHES, nx, ny, nz);
  return kind == PATTERN_FELT ? felted(x * FIBRES, y * FIBRES, z * FIBRES) : woven(x * THREADS, y * THREADS, z * THREADS, nx, ny, nz);
}

/** Plain weave, its threads of unlike thickness. */
function woven(x: f32, y: f32, z: f32, nx: f32, ny: f32, nz: f32): f32 {
  // The two directions in which threads run are those the surface faces least.
  const ax = abs(nx);
  const ay = abs(ny);
  const az = abs(nz);
  const s = ax > ay && ax > az ? y : x;
  const t = az > ax && az > ay ? y : z;
  const fs = floor(s);
  const ft = floor(t);
  const over = (i32(fs) + i32(ft)) & 1;
  const a = abs(s - fs - 0.5) * 2;
  const b = abs(t - ft - 0.5) * 2;
  const across = over == 0 ? a : b;
  const along = over == 0 ? b : a;
  // A slub is where the yarn is thick for a while.
  const slub = over == 0 ? noise(fs * 7.3, t * 0.12, 1) : noise(s * 0.12, ft * 7.3, 9);
  return (1 - across * across) * (1 - along * along * 0.6) * (0.5 + 0.7 * slub);
}

/** Stocking stitch: columns of legs that lean together into a V, row over row. */
function knitted(axis: i32, x: f32, y: f32, z: f32, nx: f32, ny: f32, nz: f32): f32 {
  let u: f32;
  let v: f32 = y;
  const radius = sqrt(x * x + z * z);
  const inverse: f32 = radius > 1e-6 ? 1 / radius : 0;
  const sideways = abs(nx * z - nz * x) * inverse;
  if (axis == AROUND && sideways < 0.8) {
    // As many stitches in a round as fit, halved where it narrows.
    let around: f32 = 256;
    const fit: f32 = radius * 6.2832 * 1.41;
    while (around > fit && around > 4) around *= 0.5;
    u = turnAround(x, z) * around;
    if (abs(ny) > CROWN) v = radius;
  } else if (abs(ny) > CROWN) {
    u = x;
    v = z;
  } else {
    u = abs(nx) > abs(nz) ? z : x;
  }
  // No two stitches are pulled alike.
  v = v * ROWS + (turned(x * 0.31, y * 0.31, z * 0.31) - 0.5) * 0.7;
  const column = floor(u);
  const fromMiddle = abs(u - column - 0.5) * 2;
  const row = v - fromMiddle * SPREAD;
  const r = (row - floor(row)) * 2 - 1;
  const leg = fromMiddle * (1 - fromMiddle) * 4;
  const ply = noise(u * 5 + row * 3, row * 7, column);
  const tension = noise(column * 3.1, floor(row) * 3.7, 2);
  return (1 - r * r) * (0.25 + 0.75 * leg) * (0.72 + 0.18 * ply + 0.22 * tension);
}

/** Fibres pressed together every way. */
function felted(x: f32, y: f32, z: f32): f32 {
  const a = strand(noise(x * 0.22, y * 1.1, z * 1.1));
  const b = strand(noise(x * 1.1 + 9, y * 0.22, z * 1.1 + 4));
  const c = strand(turned(x * 1.05, y * 1.05 + 3, z * 0.25));
  const d = strand(noise((x + y) * 0.8 + 5, (x - y) * 0.17, z * 1.1));
  return (a + b + c + d) * 0.2 + turned(x * 0.25, y * 0.25, z * 0.25) * 0.3;
}

// @ts-ignore: decorator
@inline
function strand(value: f32): f32 {
  const t: f32 = 1 - abs(value * 2 - 1);
  return t * t;
}
