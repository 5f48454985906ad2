/** Moves a picture: each pixel is taken from as far away as `shifts` says (x, y in pixels), bilinear. */
export function warp(
  from: i32, to: i32, source: i32, shifts: i32, target: i32, width: i32, height: i32,
): void {
  for (let y = from; y < to; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const u = min<f32>(f32(width - 1), max<f32>(0, f32(x) + load<f32>(shifts + i * 16)));
      const v = min<f32>(f32(height - 1), max<f32>(0, f32(y) + load<f32>(shifts + i * 16, 4)));
      const x0 = i32(u);
      const y0 = i32(v);
      const x1 = min(width - 1, x0 + 1);
      const y1 = min(height - 1, y0 + 1);
      const fx = f32x4.splat(u - f32(x0));
      const fy = f32x4.splat(v - f32(y0));
      const a = v128.load(source + (y0 * width + x0) * 16);
      const b = v128.load(source + (y0 * width + x1) * 16);
      const c = v128.load(source + (y1 * width + x0) * 16);
      const d = v128.load(source + (y1 * width + x1) * 16);
      const above = f32x4.add(a, f32x4.mul(f32x4.sub(b, a), fx));
      const below = f32x4.add(c, f32x4.mul(f32x4.sub(d, c), fx));
      v128.store(target + i * 16, f32x4.add(above, f32x4.mul(f32x4.sub(below, above), fy)));
    }
  }
}
