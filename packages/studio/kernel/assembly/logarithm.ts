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
