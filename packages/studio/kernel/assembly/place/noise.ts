/** Noise four points at a time: lattice gradients from an integer hash (after Perlin 2002), with exact slopes. */

/** Slopes of the noise last asked for. */
export let slopeX: v128 = f32x4.splat(0);
export let slopeZ: v128 = f32x4.splat(0);

// @ts-ignore: decorator
@inline
export function hash4(x: v128, z: v128, seed: i32): v128 {
  let h = i32x4.add(i32x4.mul(x, i32x4.splat(374761393)), i32x4.mul(z, i32x4.splat(668265263)));
  h = i32x4.add(h, i32x4.splat(seed * 1013904223));
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 15)), i32x4.splat(-2048144789));
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 13)), i32x4.splat(-1028477379));
  return v128.xor(h, i32x4.shr_u(h, 16));
}

// @ts-ignore: decorator
@inline
function lowHalf(h: v128): v128 {
  return f32x4.mul(f32x4.convert_i32x4_s(i32x4.shr_s(i32x4.shl(h, 16), 16)), f32x4.splat(1.0 / 32768.0));
}

// @ts-ignore: decorator
@inline
function highHalf(h: v128): v128 {
  return f32x4.mul(f32x4.convert_i32x4_s(i32x4.shr_s(h, 16)), f32x4.splat(1.0 / 32768.0));
}

// @ts-ignore: decorator
@inline
function lerp4(a: v128, b: v128, t: v128): v128 {
  return f32x4.add(a, f32x4.mul(f32x4.sub(b, a), t));
}

/** Gradient noise of about −0.7 to 0.7 at four points. */
export function noise4(x: v128, z: v128, seed: i32): v128 {
  const fx = f32x4.floor(x);
  const fz = f32x4.floor(z);
  const ix = i32x4.trunc_sat_f32x4_s(fx);
  const iz = i32x4.trunc_sat_f32x4_s(fz);
  const one = f32x4.splat(1);
  const x0 = f32x4.sub(x, fx);
  const z0 = f32x4.sub(z, fz);
  const x1 = f32x4.sub(x0, one);
  const z1 = f32x4.sub(z0, one);
  const ix1 = i32x4.add(ix, i32x4.splat(1));
  const iz1 = i32x4.add(iz, i32x4.splat(1));
  const ha = hash4(ix, iz, seed);
  const hb = hash4(ix1, iz, seed);
  const hc = hash4(ix, iz1, seed);
  const hd = hash4(ix1, iz1, seed);
  const a = f32x4.add(f32x4.mul(lowHalf(ha), x0), f32x4.mul(highHalf(ha), z0));
  const b = f32x4.add(f32x4.mul(lowHalf(hb), x1), f32x4.mul(highHalf(hb), z0));
  const c = f32x4.add(f32x4.mul(lowHalf(hc), x0), f32x4.mul(highHalf(hc), z1));
  const d = f32x4.add(f32x4.mul(lowHalf(hd), x1), f32x4.mul(highHalf(hd), z1));
  const u = fade4(x0);
  const v = fade4(z0);
  return lerp4(lerp4(a, b, u), lerp4(c, d, u), v);
}

// @ts-ignore: decorator
@inline
function fade4(t: v128): v128 {
  const inner = f32x4.add(
    f32x4.mul(t, f32x4.sub(f32x4.mul(t, f32x4.splat(6)), f32x4.splat(15))),
    f32x4.splat(10),
  );
  return f32x4.mul(f32x4.mul(f32x4.mul(t, t), t), inner);
}

/** The same with its slopes in `slopeX` and `slopeZ`. */
export function slopedNoise4(x: v128, z: v128, seed: i32): v128 {
  const fx = f32x4.floor(x);
  const fz = f32x4.floor(z);
  const ix = i32x4.trunc_sat_f32x4_s(fx);
  const iz = i32x4.trunc_sat_f32x4_s(fz);
  const one = f32x4.splat(1);
  const x0 = f32x4.sub(x, fx);
  const z0 = f32x4.sub(z, fz);
  const x1 = f32x4.sub(x0, one);
  const z1 = f32x4.sub(z0, one);
  const ix1 = i32x4.add(ix, i32x4.splat(1));
  const iz1 = i32x4.add(iz, i32x4.splat(1));
  const ha = hash4(ix, iz, seed);
  const hb = hash4(ix1, iz, seed);
  const hc = hash4(ix, iz1, seed);
  const hd = hash4(ix1, iz1, seed);
  const ax = lowHalf(ha);
  const az = highHalf(ha);
  const bx = lowHalf(hb);
  const bz = highHalf(hb);
  const cx = lowHalf(hc);
  const cz = highHalf(hc);
  const ex = lowHalf(hd);
  const ez = highHalf(hd);
  const a = f32x4.add(f32x4.mul(ax, x0), f32x4.mul(az, z0));
  const b = f32x4.add(f32x4.mul(bx, x1), f32x4.mul(bz, z0));
  const c = f32x4.add(f32x4.mul(cx, x0), f32x4.mul(cz, z1));
  const d = f32x4.add(f32x4.mul(ex, x1), f32x4.mul(ez, z1));
  const u = fade4(x0);
  const v = fade4(z0);
  const k = f32x4.add(f32x4.sub(f32x4.sub(a, b), c), d);
  slopeX = f32x4.add(
    lerp4(lerp4(ax, bx, u), lerp4(cx, ex, u), v),
    f32x4.mul(fadeSlope4(x0), f32x4.add(f32x4.mul(v, k), f32x4.sub(b, a))),
  );
  slopeZ = f32x4.add(
    lerp4(lerp4(az, bz, u), lerp4(cz, ez, u), v),
    f32x4.mul(fadeSlope4(z0), f32x4.add(f32x4.mul(u, k), f32x4.sub(c, a))),
  );
  return lerp4(lerp4(a, b, u), lerp4(c, d, u), v);
}

// @ts-ignore: decorator
@inline
function fadeSlope4(t: v128): v128 {
  const s = f32x4.mul(t, f32x4.sub(t, f32x4.splat(1)));
  return f32x4.mul(f32x4.mul(s, s), f32x4.splat(30));
}

// @ts-ignore: decorator
@inline
export function sum4(v: v128): f32 {
  return (
    f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3)
  );
}

/** Four octaves at one point, from the given pitch up, as lanes of one call; weights halve. About −1 to 1. */
export function octaves(x: f32, z: f32, pitch: f32, seed: i32): f32 {
  const scale = f32x4.mul(f32x4(1, 2.03, 4.01, 8.05), f32x4.splat(pitch));
  const n = noise4(
    f32x4.add(f32x4.mul(f32x4.splat(x), scale), f32x4(0, 17.3, 41.7, 71.9)),
    f32x4.add(f32x4.mul(f32x4.splat(z), scale), f32x4(0, 53.1, 11.9, 29.3)),
    seed,
  );
  return sum4(f32x4.mul(n, f32x4(1, 0.5, 0.25, 0.125)));
}

export let octaveSlopeX: f32 = 0;
export let octaveSlopeZ: f32 = 0;

/** Four octaves with slopes; `weights` says how much of each counts. */
export function slopedOctaves(x: f32, z: f32, pitch: f32, weights: v128, seed: i32): f32 {
  if (!v128.any_true(f32x4.gt(weights, f32x4.splat(0)))) {
    octaveSlopeX = 0;
    octaveSlopeZ = 0;
    return 0;
  }
  const scale = f32x4.mul(f32x4(1, 2.03, 4.01, 8.05), f32x4.splat(pitch));
  const n = slopedNoise4(
    f32x4.add(f32x4.mul(f32x4.splat(x), scale), f32x4(0, 17.3, 41.7, 71.9)),
    f32x4.add(f32x4.mul(f32x4.splat(z), scale), f32x4(0, 53.1, 11.9, 29.3)),
    seed,
  );
  const steep = f32x4.mul(scale, weights);
  octaveSlopeX = sum4(f32x4.mul(slopeX, steep));
  octaveSlopeZ = sum4(f32x4.mul(slopeZ, steep));
  return sum4(f32x4.mul(n, weights));
}

/** What is left of each of four octaves, of 1, from the given pitch up, where a pixel covers `span` metres. */
export function kept(pitch: f32, span: f32): v128 {
  const cycles = f32x4.mul(f32x4(1, 2.03, 4.01, 8.05), f32x4.splat(pitch * span));
  return f32x4.pmax(
    f32x4.splat(0),
    f32x4.pmin(f32x4.splat(1), f32x4.sub(f32x4.splat(1.5), f32x4.mul(cycles, f32x4.splat(2)))),
  );
}

/** A number from 0 to 1 for whole coordinates. */
// @ts-ignore: decorator
@inline
export function chance(x: i32, z: i32, seed: i32): f32 {
  let h = x * 374761393 + z * 668265263 + seed * 1013904223;
  h = (h ^ (h >>> 15)) * -2048144789;
  h = (h ^ (h >>> 13)) * -1028477379;
  h = h ^ (h >>> 16);
  return f32(u32(h) >>> 8) * (1.0 / 16777216.0);
}

/** Gradient noise in space, four octaves as lanes from the given pitch up; weights fall by 0.52. */
export function octavesInSpace(x: f32, y: f32, z: f32, pitch: f32, seed: i32): f32 {
  const scale = f32x4.mul(f32x4(1, 2.07, 4.13, 8.21), f32x4.splat(pitch));
  const n = spaceNoise4(
    f32x4.mul(f32x4.splat(x), scale),
    f32x4.add(f32x4.mul(f32x4.splat(y), scale), f32x4(0, 7.7, 3.1, 9.4)),
    f32x4.mul(f32x4.splat(z), scale),
    seed,
  );
  return sum4(f32x4.mul(n, f32x4(1, 0.52, 0.27, 0.14)));
}

/** Value noise in space at four points, −1 to 1. */
export function spaceNoise4(x: v128, y: v128, z: v128, seed: i32): v128 {
  const fx = f32x4.floor(x);
  const fy = f32x4.floor(y);
  const fz = f32x4.floor(z);
  const one = i32x4.splat(1);
  const ix = i32x4.trunc_sat_f32x4_s(fx);
  const iy = i32x4.mul(i32x4.trunc_sat_f32x4_s(fy), i32x4.splat(-1640531527));
  const iy1 = i32x4.add(iy, i32x4.splat(-1640531527));
  const iz = i32x4.trunc_sat_f32x4_s(fz);
  const ix1 = i32x4.add(ix, one);
  const iz1 = i32x4.add(iz, one);
  const u = fade4(f32x4.sub(x, fx));
  const v = fade4(f32x4.sub(y, fy));
  const w = fade4(f32x4.sub(z, fz));
  const low = lerp4(
    lerp4(corner(ix, iy, iz, seed), corner(ix1, iy, iz, seed), u),
    lerp4(corner(ix, iy1, iz, seed), corner(ix1, iy1, iz, seed), u),
    v,
  );
  const high = lerp4(
    lerp4(corner(ix, iy, iz1, seed), corner(ix1, iy, iz1, seed), u),
    lerp4(corner(ix, iy1, iz1, seed), corner(ix1, iy1, iz1, seed), u),
    v,
  );
  return lerp4(low, high, w);
}

// @ts-ignore: decorator
@inline
function corner(x: v128, y: v128, z: v128, seed: i32): v128 {
  let h = i32x4.add(i32x4.mul(x, i32x4.splat(374761393)), i32x4.mul(z, i32x4.splat(668265263)));
  h = i32x4.add(i32x4.add(h, y), i32x4.splat(seed * 1013904223));
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 15)), i32x4.splat(-2048144789));
  h = v128.xor(h, i32x4.shr_u(h, 13));
  return f32x4.mul(f32x4.convert_i32x4_s(h), f32x4.splat(1.0 / 2147483648.0));
}
