/** Makes a picture smaller by the mean of the area that falls on each pixel. */
export function shrink(
  from: i32, to: i32, source: i32, sourceWidth: i32, sourceHeight: i32, target: i32, width: i32, height: i32,
): void {
  const stepX: f32 = f32(sourceWidth) / f32(width);
  const stepY: f32 = f32(sourceHeight) / f32(height);
  for (let y = from; y < to; y++) {
    const top: f32 = f32(y) * stepY;
    const bottom = min<f32>(f32(sourceHeight), top + stepY);
    for (let x = 0; x < width; x++) {
      const left: f32 = f32(x) * stepX;
      const right = min<f32>(f32(sourceWidth), left + stepX);
      let sum = f32x4.splat(0);
      let weight: f32 = 0;
      for (let v = i32(top); f32(v) < bottom && v < sourceHeight; v++) {
        const tall = min<f32>(bottom, f32(v + 1)) - max<f32>(top, f32(v));
        for (let u = i32(left); f32(u) < right && u < sourceWidth; u++) {
          const share = tall * (min<f32>(right, f32(u + 1)) - max<f32>(left, f32(u)));
          sum = f32x4.add(sum, f32x4.mul(v128.load(source + (v * sourceWidth + u) * 16), f32x4.splat(share)));
          weight += share;
        }
      }
      v128.store(target + (y * width + x) * 16, f32x4.div(sum, f32x4.splat(max<f32>(weight, 1e-6))));
    }
  }
}

/** Makes a picture larger, bilinear between pixel middles. */
export function enlarge(
  from: i32, to: i32, source: i32, sourceWidth: i32, sourceHeight: i32, target: i32, width: i32, height: i32,
): void {
  const stepX: f32 = f32(sourceWidth) / f32(width);
  const stepY: f32 = f32(sourceHeight) / f32(height);
  for (let y = from; y < to; y++) {
    const v = min<f32>(f32(sourceHeight - 1), max<f32>(0, (f32(y) + 0.5) * stepY - 0.5));
    const y0 = i32(v);
    const y1 = min(sourceHeight - 1, y0 + 1);
    const fy = f32x4.splat(v - f32(y0));
    for (let x = 0; x < width; x++) {
      const u = min<f32>(f32(sourceWidth - 1), max<f32>(0, (f32(x) + 0.5) * stepX - 0.5));
      const x0 = i32(u);
      const x1 = min(sourceWidth - 1, x0 + 1);
      const fx = f32x4.splat(u - f32(x0));
      const a = v128.load(source + (y0 * sourceWidth + x0) * 16);
      const b = v128.load(source + (y0 * sourceWidth + x1) * 16);
      const c = v128.load(source + (y1 * sourceWidth + x0) * 16);
      const d = v128.load(source + (y1 * sourceWidth + x1) * 16);
      const above = f32x4.add(a, f32x4.mul(f32x4.sub(b, a), fx));
      const below = f32x4.add(c, f32x4.mul(f32x4.sub(d, c), fx));
      v128.store(target + (y * width + x) * 16, f32x4.add(above, f32x4.mul(f32x4.sub(below, above), fy)));
    }
  }
}

/** As `enlarge`, for planes. */
export function enlargePlane(
  from: i32, to: i32, source: i32, sourceWidth: i32, sourceHeight: i32, target: i32, width: i32, height: i32,
): void {
  const stepX: f32 = f32(sourceWidth) / f32(width);
  const stepY: f32 = f32(sourceHeight) / f32(height);
  for (let y = from; y < to; y++) {
    const v = min<f32>(f32(sourceHeight - 1), max<f32>(0, (f32(y) + 0.5) * stepY - 0.5));
    const y0 = i32(v);
    const y1 = min(sourceHeight - 1, y0 + 1);
    const fy = v - f32(y0);
    for (let x = 0; x < width; x++) {
      const u = min<f32>(f32(sourceWidth - 1), max<f32>(0, (f32(x) + 0.5) * stepX - 0.5));
      const x0 = i32(u);
      const x1 = min(sourceWidth - 1, x0 + 1);
      const fx = u - f32(x0);
      const above = load<f32>(source + (y0 * sourceWidth + x0) * 4) * (1 - fx) + load<f32>(source + (y0 * sourceWidth + x1) * 4) * fx;
      const below = load<f32>(source + (y1 * sourceWidth + x0) * 4) * (1 - fx) + load<f32>(source + (y1 * sourceWidth + x1) * 4) * fx;
      store<f32>(target + (y * width + x) * 4, above + (below - above) * fy);
    }
  }
}
