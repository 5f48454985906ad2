/** Noise in space, which solid patterns are made of (Perlin 1985, "An Image Synthesizer"). */

// @ts-ignore: decorator
@inline
export function hash(x: i32, y: i32, z: i32): u32 {
  let h: u32 = <u32>(x * 374761393 + y * 668265263 + z * 1274126177);
  h = (h ^ (h >> 13)) * 1274126177;
  return h ^ (h >> 16);
}

// @ts-ignore: decorator
@inline
export function lattice(x: i32, y: i32, z: i32): f32 {
  return f32(hash(x, y, z) >>> 8) * (1.0 / 16777216.0);
}

/** Smooth value noise in [0, 1], its lattice turned so that it lines up with no face of a box. */
// @ts-ignore: decorator
@inline
export function turned(x: f32, y: f32, z: f32): f32 {
  return noise(x * 0.36 + y * 0.48 - z * 0.8, y * 0.6 - x * 0.8, x * 0.48 + y * 0.64 + z * 0.6);
}

/** Smooth value noise in [0, 1]. */
export function noise(x: f32, y: f32, z: f32): f32 {
  const fx = floor(x);
  const fy = floor(y);
  const fz = floor(z);
  const ix = i32(fx);
  const iy = i32(fy);
  const iz = i32(fz);
  let u = x - fx;
  let v = y - fy;
  let w = z - fz;
  u = u * u * (3 - 2 * u);
  v = v * v * (3 - 2 * v);
  w = w * w * (3 - 2 * w);
  const a = lattice(ix, iy, iz);
  const b = lattice(ix, iy + 1, iz);
  const c = lattice(ix, iy, iz + 1);
  const d = lattice(ix, iy + 1, iz + 1);
  const e = a + (lattice(ix + 1, iy, iz) - a) * u;
  const f = b + (lattice(ix + 1, iy + 1, iz) - b) * u;
  const g = c + (lattice(ix + 1, iy, iz + 1) - c) * u;
  const h = d + (lattice(ix + 1, iy + 1, iz + 1) - d) * u;
  const low = e + (f - e) * v;
  const high = g + (h - g) * v;
  return low + (high - low) * w;
}

/** Four octaves of noise, about [0, 1]. */
export function cloud(x: f32, y: f32, z: f32): f32 {
  return (
    turned(x, y, z) * 0.5 +
    turned(x * 2.03 + 7.1, y * 2.03 + 3.7, z * 2.03 + 1.9) * 0.27 +
    turned(x * 4.11 + 2.3, y * 4.11 + 9.2, z * 4.11 + 5.4) * 0.15 +
    turned(x * 8.3 + 4.9, y * 8.3 + 1.1, z * 8.3 + 8.8) * 0.08
  );
}
