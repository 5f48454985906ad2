/** Structure tensor (xx, xy, yy, 0) of the colours, by Sobel gradients, not yet smoothed. */
export function tensor(from: i32, to: i32, source: i32, target: i32, width: i32, height: i32): void {
  const quarter = f32x4.splat(0.25);
  const two = f32x4.splat(2);
  for (let y = from; y < to; y++) {
    const above = source + max(0, y - 1) * width * 16;
    const here = source + y * width * 16;
    const below = source + min(height - 1, y + 1) * width * 16;
    for (let x = 0; x < width; x++) {
      const left = max(0, x - 1) * 16;
      const mid = x * 16;
      const right = min(width - 1, x + 1) * 16;
      const gx = f32x4.mul(
        f32x4.sub(
          f32x4.add(f32x4.add(v128.load(above + right), v128.load(below + right)), f32x4.mul(two, v128.load(here + right))),
          f32x4.add(f32x4.add(v128.load(above + left), v128.load(below + left)), f32x4.mul(two, v128.load(here + left))),
        ),
        quarter,
      );
      const gy = f32x4.mul(
        f32x4.sub(
          f32x4.add(f32x4.add(v128.load(below + left), v128.load(below + right)), f32x4.mul(two, v128.load(below + mid))),
          f32x4.add(f32x4.add(v128.load(above + left), v128.load(above + right)), f32x4.mul(two, v128.load(above + mid))),
        ),
        quarter,
      );
      const out = target + (y * width + x) * 16;
      store<f32>(out, sum3(f32x4.mul(gx, gx)));
      store<f32>(out, sum3(f32x4.mul(gx, gy)), 4);
      store<f32>(out, sum3(f32x4.mul(gy, gy)), 8);
      store<f32>(out, 0, 12);
    }
  }
}

// @ts-ignore: decorator
@inline
function sum3(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 2);
}

/**
 * From a smoothed tensor, per pixel: the unit tangent along which the picture changes least (x, y), how
 * one-sided the structure is (0 none … 1 a clean edge), and the strength of the gradient.
 */
export function flow(from: i32, to: i32, source: i32, target: i32, width: i32): void {
  for (let i = from * width, end = to * width; i < end; i++) {
    const e = load<f32>(source + i * 16);
    const f = load<f32>(source + i * 16, 4);
    const g = load<f32>(source + i * 16, 8);
    const root = sqrt<f32>((e - g) * (e - g) + 4 * f * f);
    const large = (e + g + root) * 0.5;
    const small = (e + g - root) * 0.5;
    // Eigenvector of the smaller eigenvalue, in whichever of its two forms is far from zero.
    let x: f32 = e >= g ? -f : g - small;
    let y: f32 = e >= g ? e - small : -f;
    const length = sqrt<f32>(x * x + y * y);
    x = length > 1e-9 ? x / length : 1;
    y = length > 1e-9 ? y / length : 0;
    const out = target + i * 16;
    store<f32>(out, x);
    store<f32>(out, y, 4);
    store<f32>(out, large + small > 1e-8 ? (large - small) / (large + small) : 0, 8);
    store<f32>(out, sqrt<f32>(max<f32>(large, 0)), 12);
  }
}
