/** Logarithm and exponential to base 2 of floats, in plain arithmetic so that every machine gives the same bits. */

/** Base-2 logarithm of a positive number, error below 1e-6. */
// @ts-ignore: decorator
@inline
export function log2(value: f32): f32 {
  const bits = reinterpret<i32>(max<f32>(1e-30, value));
  let power = ((bits >> 23) & 255) - 127;
  let mantissa = reinterpret<f32>((bits & 0x7fffff) | 0x3f800000);
  if (mantissa > 1.4142135) {
    mantissa *= 0.5;
    power += 1;
  }
  // ln m = 2 artanh((m − 1) / (m + 1)), its series cut where |s| ≤ 0.172.
  const s: f32 = (mantissa - 1) / (mantissa + 1);
  const t = s * s;
  return f32(power) + s * (2.8853901 + t * (0.9617967 + t * (0.5770780 + t * 0.4121986)));
}

/** Two to a power, relative error below 3e-6. */
// @ts-ignore: decorator
@inline
export function exp2(power: f32): f32 {
  const held = min<f32>(120, max<f32>(-120, power));
  const whole = floor(held + 0.5);
  const f: f32 = held - whole;
  const part: f32 =
    1 + f * (0.6931472 + f * (0.2402265 + f * (0.0555041 + f * (0.0096181 + f * 0.0013334))));
  return part * reinterpret<f32>((i32(whole) + 127) << 23);
}

/** `log2` of four numbers. */
// @ts-ignore: decorator
@inline
export function log2of4(values: v128): v128 {
  const bits = f32x4.pmax(f32x4.splat(1e-30), values);
  const power = i32x4.sub(v128.and(i32x4.shr_s(bits, 23), i32x4.splat(255)), i32x4.splat(127));
  const mantissa = v128.or(v128.and(bits, i32x4.splat(0x7fffff)), i32x4.splat(0x3f800000));
  const large = f32x4.gt(mantissa, f32x4.splat(1.4142135));
  const m = v128.bitselect(f32x4.mul(mantissa, f32x4.splat(0.5)), mantissa, large);
  const s = f32x4.div(f32x4.sub(m, f32x4.splat(1)), f32x4.add(m, f32x4.splat(1)));
  const t = f32x4.mul(s, s);
  let p = f32x4.add(f32x4.splat(0.577078), f32x4.mul(t, f32x4.splat(0.4121986)));
  p = f32x4.add(f32x4.splat(0.9617967), f32x4.mul(t, p));
  p = f32x4.add(f32x4.splat(2.8853901), f32x4.mul(t, p));
  // A comparison's lane is −1 where it holds.
  return f32x4.add(f32x4.convert_i32x4_s(i32x4.sub(power, large)), f32x4.mul(s, p));
}

/** `exp2` of four powers. */
// @ts-ignore: decorator
@inline
export function exp2of4(powers: v128): v128 {
  const held = f32x4.pmin(f32x4.splat(120), f32x4.pmax(f32x4.splat(-120), powers));
  const whole = f32x4.floor(f32x4.add(held, f32x4.splat(0.5)));
  const f = f32x4.sub(held, whole);
  let p = f32x4.add(f32x4.splat(0.0096181), f32x4.mul(f, f32x4.splat(0.0013334)));
  p = f32x4.add(f32x4.splat(0.0555041), f32x4.mul(f, p));
  p = f32x4.add(f32x4.splat(0.2402265), f32x4.mul(f, p));
  p = f32x4.add(f32x4.splat(0.6931472), f32x4.mul(f, p));
  p = f32x4.add(f32x4.splat(1), f32x4.mul(f, p));
  return f32x4.mul(p, i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23));
}

/** Cube root of a number ≥ 0. */
// @ts-ignore: decorator
@inline
export function cubeRoot(value: f32): f32 {
  return value > 1e-12 ? exp2(log2(value) * 0.33333334) : 0;
}

/** e to a power. */
// @ts-ignore: decorator
@inline
export function exp(power: f32): f32 {
  return exp2(power * 1.442695);
}
