/** The colour between pixels, bilinear; beyond the rim it is the rim's. */
// @ts-ignore: decorator
@inline
export function sample(source: i32, u: f32, v: f32, width: i32, height: i32): v128 {
  const x = min<f32>(f32(width - 1), max<f32>(0, u));
  const y = min<f32>(f32(height - 1), max<f32>(0, v));
  const x0 = i32(x);
  const y0 = i32(y);
  const x1 = min(width - 1, x0 + 1);
  const y1 = min(height - 1, y0 + 1);
  const fx = f32x4.splat(x - f32(x0));
  const fy = f32x4.splat(y - f32(y0));
  const a = v128.load(source + (y0 * width + x0) * 16);
  const b = v128.load(source + (y0 * width + x1) * 16);
  const c = v128.load(source + (y1 * width + x0) * 16);
  const d = v128.load(source + (y1 * width + x1) * 16);
  const above = f32x4.add(a, f32x4.mul(f32x4.sub(b, a), fx));
  const below = f32x4.add(c, f32x4.mul(f32x4.sub(d, c), fx));
  return f32x4.add(above, f32x4.mul(f32x4.sub(below, above), fy));
}
