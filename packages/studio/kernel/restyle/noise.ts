/** Slope of the noise at a lattice point times the way from it (gradient noise, Perlin 2002). */
// @ts-ignore: decorator
@inline
function slope(ix: i32, iy: i32, dx: f32, dy: f32, salt: i32): f32 {
  let h = ix * 0x27d4eb2d + iy * 0x165667b1 + salt * 0x9e3779b1;
  h = (h ^ (h >>> 15)) * 0x85ebca6b;
  h ^= h >>> 13;
  const a = f32(h & 0xff) * (1.0 / 127.5) - 1;
  const b = f32((h >>> 8) & 0xff) * (1.0 / 127.5) - 1;
  return a * dx + b * dy;
}

// @ts-ignore: decorator
@inline
function smoothNoise(x: f32, y: f32, salt: i32): f32 {
  const fx = floor(x);
  const fy = floor(y);
  const x0 = i32(fx);
  const y0 = i32(fy);
  const dx = x - fx;
  const dy = y - fy;
  const u = dx * dx * dx * (dx * (dx * 6 - 15) + 10);
  const v = dy * dy * dy * (dy * (dy * 6 - 15) + 10);
  const a = slope(x0, y0, dx, dy, salt);
  const b = slope(x0 + 1, y0, dx - 1, dy, salt);
  const c = slope(x0, y0 + 1, dx, dy - 1, salt);
  const d = slope(x0 + 1, y0 + 1, dx - 1, dy - 1, salt);
  const above = a + (b - a) * u;
  const below = c + (d - c) * u;
  return 0.5 + 0.75 * (above + (below - above) * v);
}

/**
 * A plane of smooth noise, 0…1 around 0.5: octaves of gradient noise. `acrossX` and `acrossY` are the pixels of one
 * cell of the coarsest octave along two axes turned by an angle (given as cosine and sine).
 */
export function noise(
  from: i32, to: i32, target: i32, width: i32, acrossX: f32, acrossY: f32, cosine: f32, sine: f32,
  octaves: i32, salt: i32,
): void {
  for (let y = from; y < to; y++) {
    for (let x = 0; x < width; x++) {
      const u = (f32(x) * cosine + f32(y) * sine) / acrossX;
      const v = (f32(y) * cosine - f32(x) * sine) / acrossY;
      let sum: f32 = 0;
      let weight: f32 = 0.5;
      let total: f32 = 0;
      let scale: f32 = 1;
      for (let k = 0; k < octaves; k++) {
        sum += weight * smoothNoise(u * scale + f32(k) * 17.3, v * scale - f32(k) * 9.1, salt + k * 31);
        total += weight;
        weight *= 0.5;
        scale *= 2.03;
      }
      store<f32>(target + (y * width + x) * 4, sum / total);
    }
  }
}
