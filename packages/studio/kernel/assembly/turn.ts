/** Angle over a turn, in [0, 1); good to a five-hundredth (Rajan et al. 2006, "Efficient approximations for the arctangent"). */
export function turnAround(x: f32, z: f32): f32 {
  const ax = abs(x);
  const az = abs(z);
  const t = min<f32>(ax, az) / max<f32>(1e-6, max<f32>(ax, az));
  let a: f32 = t * (0.125 + 0.0436 * (1 - t));
  if (ax > az) a = 0.25 - a;
  if (z < 0) a = 0.5 - a;
  return x < 0 ? 1 - a : a;
}
