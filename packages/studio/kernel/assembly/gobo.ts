import { GOBO } from "../../src/render/layout";
import { word } from "./header";

/** How far along the way from the light to the middle of the scene a gobo stands. */
const STANDS: f32 = 0.5;

/** Distance from the light to the middle of the scene, scene units, for which gobos are made. */
const THROW: f32 = 8;

/**
 * The share of light that a gobo before a softbox lets through, on the way from its point (a, b) to a scene point
 * that lies (px, py, pz) back from there.
 */
export function goboShare(light: i32, a: f32, b: f32, px: f32, py: f32, pz: f32): f32 {
  const depth = -(px * load<f32>(light, 36) + py * load<f32>(light, 40) + pz * load<f32>(light, 44));
  if (depth <= THROW * STANDS) return 1;
  const along = (THROW * STANDS) / depth;
  const wide = sqrt<f32>(squared(light, 12));
  const high = sqrt<f32>(squared(light, 24));
  // Scene units from the light's axis, where the way passes the gobo.
  const u = a * wide - (along * dot(light, 12, px, py, pz)) / wide;
  const v = b * high - (along * dot(light, 24, px, py, pz)) / high;
  const kind = word(GOBO);
  if (kind == 1) return window(u, v);
  if (kind == 2) return blinds(u, v);
  return leaves(u, v);
}

// @ts-ignore: decorator
@inline
function squared(light: i32, axis: i32): f32 {
  const x = load<f32>(light + axis);
  const y = load<f32>(light + axis, 4);
  const z = load<f32>(light + axis, 8);
  return x * x + y * y + z * z;
}

// @ts-ignore: decorator
@inline
function dot(light: i32, axis: i32, x: f32, y: f32, z: f32): f32 {
  return load<f32>(light + axis) * x + load<f32>(light + axis, 4) * y + load<f32>(light + axis, 8) * z;
}

/** 1 where `t` is inside 0 … `size`, 0 outside, over a soft edge. */
// @ts-ignore: decorator
@inline
function slot(t: f32, size: f32, edge: f32): f32 {
  return smooth(t / edge + 0.5) * smooth((size - t) / edge + 0.5);
}

// @ts-ignore: decorator
@inline
function smooth(t0: f32): f32 {
  const t: f32 = min<f32>(1, max<f32>(0, t0));
  return t * t * (3 - 2 * t);
}

/** Two columns of three panes. */
function window(u: f32, v: f32): f32 {
  let columns: f32 = 0;
  for (let i = 0; i < 2; i++) columns += slot(u + 1.02 - f32(i) * 1.06, 0.96, 0.1);
  let rows: f32 = 0;
  for (let j = 0; j < 3; j++) rows += slot(v + 1.52 - f32(j) * 1.04, 0.94, 0.1);
  return columns * rows;
}

/** Level slats that let light through between them. */
function blinds(u: f32, v: f32): f32 {
  const period: f32 = 0.36;
  const place = v / period - floor(v / period);
  return slot(place, 0.6, 0.22) * slot(u + 1.5, 3, 0.2);
}

/** Gaps between leaves: noise in two sizes, cut softly. */
function leaves(u: f32, v: f32): f32 {
  const value = noise(u * 2.6 + 3.1, v * 2.6) * 0.6 + noise(u * 6.1, v * 6.1 + 7.7) * 0.4;
  return smooth((value - 0.4) * 5.5);
}

// @ts-ignore: decorator
@inline
function lattice(x: i32, y: i32): f32 {
  let h: u32 = <u32>(x * 374761393 + y * 668265263);
  h = (h ^ (h >> 13)) * 1274126177;
  return f32((h ^ (h >> 16)) >>> 8) * (1.0 / 16777216.0);
}

function noise(x: f32, y: f32): f32 {
  const fx = floor(x);
  const fy = floor(y);
  const ix = i32(fx);
  const iy = i32(fy);
  const u = smooth(x - fx);
  const v = smooth(y - fy);
  const low = lattice(ix, iy) + (lattice(ix + 1, iy) - lattice(ix, iy)) * u;
  const high = lattice(ix, iy + 1) + (lattice(ix + 1, iy + 1) - lattice(ix, iy + 1)) * u;
  return low + (high - low) * v;
}
