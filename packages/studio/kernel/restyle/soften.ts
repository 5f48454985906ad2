/**
 * Lets what differs little run together, along rows or columns: a mean over `reach` pixels to both sides, weighed by how
 * near the colours are (bilateral filter, Tomasi and Manduchi 1998, one axis at a time).
 * @param limit distance in display colours from which on nothing mixes
 */
function softened(
  from: i32, to: i32, source: i32, target: i32, width: i32, height: i32, reach: i32, limit: f32, down: bool,
): void {
  const scale: f32 = 1 / (limit * limit);
  const stride = (down ? width : 1) * 16;
  for (let y = from; y < to; y++) {
    for (let x = 0; x < width; x++) {
      const at = source + (y * width + x) * 16;
      const own = v128.load(at);
      const place = down ? y : x;
      const first = -min(reach, place);
      const last = min(reach, (down ? height : width) - 1 - place);
      let sum = f32x4.splat(0);
      let all: f32 = 0;
      for (let k = first; k <= last; k++) {
        const colour = v128.load(at + k * stride);
        const off = f32x4.sub(colour, own);
        const square = f32x4.mul(off, off);
        const far: f32 =
          (f32x4.extract_lane(square, 0) + f32x4.extract_lane(square, 1) + f32x4.extract_lane(square, 2)) * scale;
        if (far >= 1) continue;
        const near: f32 = 1 - far;
        const weight = near * near;
        sum = f32x4.add(sum, f32x4.mul(colour, f32x4.splat(weight)));
        all += weight;
      }
      v128.store(target + (y * width + x) * 16, f32x4.mul(sum, f32x4.splat(1 / all)));
    }
  }
}

export function softenAcross(
  from: i32, to: i32, source: i32, target: i32, width: i32, height: i32, reach: i32, limit: f32,
): void {
  softened(from, to, source, target, width, height, reach, limit, false);
}

export function softenDown(
  from: i32, to: i32, source: i32, target: i32, width: i32, height: i32, reach: i32, limit: f32,
): void {
  softened(from, to, source, target, width, height, reach, limit, true);
}
