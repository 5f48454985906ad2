import { PLACE_AT } from "../../../src/render/layout";
import { word } from "../header";

/** Curves and shorthands that the place's stages share; all exact arithmetic, the same on every machine. */

/** A float of the place's block. */
// @ts-ignore: decorator
@inline
export function given(field: i32): f32 {
  return load<f32>(word(PLACE_AT) + field);
}

/** An integer of the place's block. */
// @ts-ignore: decorator
@inline
export function count(field: i32): i32 {
  return load<i32>(word(PLACE_AT) + field);
}

/** e to the x by its exponent's bits and a polynomial of degree 5 on the rest; relative error below 3e-6. */
// @ts-ignore: decorator
@inline
export function exp(x: f32): f32 {
  const t: f32 = max<f32>(-126, min<f32>(126, x * 1.442695041));
  const whole = floor(t);
  const r: f32 = (t - whole) * 0.6931471806;
  const p: f32 = 1 + r * (1 + r * (0.5 + r * (0.16666667 + r * (0.0416666 + r * (0.0083333 + r * 0.00138)))));
  return p * reinterpret<f32>((i32(whole) + 127) << 23);
}

/** `exp` of four numbers. */
// @ts-ignore: decorator
@inline
export function exp4(x: v128): v128 {
  const scaled = f32x4.mul(x, f32x4.splat(1.442695041));
  const t = f32x4.pmax(f32x4.splat(-126), f32x4.pmin(f32x4.splat(126), scaled));
  const whole = f32x4.floor(t);
  const r = f32x4.mul(f32x4.sub(t, whole), f32x4.splat(0.6931471806));
  let p = f32x4.add(f32x4.splat(0.0083333), f32x4.mul(r, f32x4.splat(0.00138)));
  p = f32x4.add(f32x4.splat(0.0416666), f32x4.mul(r, p));
  p = f32x4.add(f32x4.splat(0.16666667), f32x4.mul(r, p));
  p = f32x4.add(f32x4.splat(0.5), f32x4.mul(r, p));
  p = f32x4.add(f32x4.splat(1), f32x4.mul(r, p));
  p = f32x4.add(f32x4.splat(1), f32x4.mul(r, p));
  return f32x4.mul(p, i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23));
}

// @ts-ignore: decorator
@inline
export function smooth(from: f32, to: f32, x: f32): f32 {
  const t: f32 = min<f32>(1, max<f32>(0, (x - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

// @ts-ignore: decorator
@inline
export function between(a: f32, b: f32, t: f32): f32 {
  return a + (b - a) * t;
}

// @ts-ignore: decorator
@inline
export function clamp01(x: f32): f32 {
  return min<f32>(1, max<f32>(0, x));
}

// @ts-ignore: decorator
@inline
export function smooth4(from: f32, to: f32, x: v128): v128 {
  const scale: f32 = 1 / (to - from);
  const t = f32x4.pmin(
    f32x4.splat(1),
    f32x4.pmax(f32x4.splat(0), f32x4.mul(f32x4.sub(x, f32x4.splat(from)), f32x4.splat(scale))),
  );
  return f32x4.mul(f32x4.mul(t, t), f32x4.sub(f32x4.splat(3), f32x4.add(t, t)));
}

/** Cosine of full turns, four at a time; error below 2e-4. */
// @ts-ignore: decorator
@inline
export function turnCos4(turns: v128): v128 {
  // Folded to a quarter: cos 2πt with |t| ≤ 1/2 is a polynomial in t².
  const t = f32x4.sub(turns, f32x4.nearest(turns));
  const s = f32x4.mul(t, t);
  let p = f32x4.add(f32x4.mul(s, f32x4.splat(-14.0)), f32x4.splat(56.0));
  p = f32x4.add(f32x4.mul(s, p), f32x4.splat(-84.9));
  p = f32x4.add(f32x4.mul(s, p), f32x4.splat(64.9133));
  p = f32x4.add(f32x4.mul(s, p), f32x4.splat(-19.7385));
  return f32x4.add(f32x4.mul(s, p), f32x4.splat(1));
}

/** Cosine of full turns. */
// @ts-ignore: decorator
@inline
export function turnCosine(turns: f32): f32 {
  return f32x4.extract_lane(turnCos4(f32x4.splat(turns)), 0);
}
