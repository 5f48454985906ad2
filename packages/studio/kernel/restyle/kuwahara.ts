/** Gradient, in display steps a pixel, below which a place is calm already. */
const CALM: f32 = 0.004;

/**
 * Anisotropic Kuwahara filter with polynomial sector weights (Kyprianidis, "Image and video abstraction by
 * multi-scale anisotropic Kuwahara filtering", NPAR 2011): every pixel becomes a mean of eight sectors of an
 * ellipse along the flow, weighed so that the calmest sector wins. `flows` is what `flow` made.
 * @param sharpness how strongly the calmest sector wins, 4 soft … 12 hard
 */
export function kuwahara(
  from: i32, to: i32, source: i32, flows: i32, target: i32, width: i32, height: i32,
  radius: f32, sharpness: f32,
): void {
  const zeta: f32 = 2.0 / radius;
  const eta: f32 = (zeta + 0.836463) / 0.3003098; // (ζ + cos 0.58) / sin² 0.58
  const half: f32 = 0.70710677;
  for (let y = from; y < to; y++) {
    for (let x = 0; x < width; x++) {
      const at = flows + (y * width + x) * 16;
      const tx = load<f32>(at);
      const ty = load<f32>(at, 4);
      const stretch: f32 = load<f32>(at, 8);
      // Where nothing changes there is nothing to calm.
      if (load<f32>(at, 12) < CALM) {
        v128.store(target + (y * width + x) * 16, v128.load(source + (y * width + x) * 16));
        continue;
      }
      const along = radius * min<f32>(2, 1 + stretch);
      const across = radius / (1 + stretch);
      const ux = tx / along;
      const uy = ty / along;
      const wx = -ty / across;
      const wy = tx / across;
      const reachX = i32(ceil(sqrt<f32>(along * along * tx * tx + across * across * ty * ty)));
      const reachY = i32(ceil(sqrt<f32>(along * along * ty * ty + across * across * tx * tx)));
      let m0 = f32x4.splat(0), m1 = m0, m2 = m0, m3 = m0, m4 = m0, m5 = m0, m6 = m0, m7 = m0;
      let s0 = m0, s1 = m0, s2 = m0, s3 = m0, s4 = m0, s5 = m0, s6 = m0, s7 = m0;
      for (let dy = -reachY; dy <= reachY; dy++) {
        const v = min(height - 1, max(0, y + dy));
        for (let dx = -reachX; dx <= reachX; dx++) {
          const px = f32(dx) * ux + f32(dy) * uy;
          const py = f32(dx) * wx + f32(dy) * wy;
          const far = px * px + py * py;
          if (far > 1) continue;
          const u = min(width - 1, max(0, x + dx));
          const colour = f32x4.replace_lane(v128.load(source + (v * width + u) * 16), 3, 1);
          const squared = f32x4.mul(colour, colour);
          // A bell over the ellipse.
          const fade: f32 = 1.0 - far * 0.92;
          const bell: f32 = fade * fade;
          const hx = zeta - eta * px * px;
          const hy = zeta - eta * py * py;
          const qx = half * (px - py);
          const qy = half * (px + py);
          const gx = zeta - eta * qx * qx;
          const gy = zeta - eta * qy * qy;
          let a = max<f32>(0, py + hx);
          let b = max<f32>(0, -px + hy);
          let c = max<f32>(0, -py + hx);
          let d = max<f32>(0, px + hy);
          let e = max<f32>(0, qy + gx);
          let f = max<f32>(0, -qx + gy);
          let g = max<f32>(0, -qy + gx);
          let h = max<f32>(0, qx + gy);
          a *= a; b *= b; c *= c; d *= d; e *= e; f *= f; g *= g; h *= h;
          const share = bell / (a + b + c + d + e + f + g + h + 1e-6);
          if (a > 0) { const w = f32x4.splat(a * share); m0 = f32x4.add(m0, f32x4.mul(colour, w)); s0 = f32x4.add(s0, f32x4.mul(squared, w)); }
          if (e > 0) { const w = f32x4.splat(e * share); m1 = f32x4.add(m1, f32x4.mul(colour, w)); s1 = f32x4.add(s1, f32x4.mul(squared, w)); }
          if (b > 0) { const w = f32x4.splat(b * share); m2 = f32x4.add(m2, f32x4.mul(colour, w)); s2 = f32x4.add(s2, f32x4.mul(squared, w)); }
          if (f > 0) { const w = f32x4.splat(f * share); m3 = f32x4.add(m3, f32x4.mul(colour, w)); s3 = f32x4.add(s3, f32x4.mul(squared, w)); }
          if (c > 0) { const w = f32x4.splat(c * share); m4 = f32x4.add(m4, f32x4.mul(colour, w)); s4 = f32x4.add(s4, f32x4.mul(squared, w)); }
          if (g > 0) { const w = f32x4.splat(g * share); m5 = f32x4.add(m5, f32x4.mul(colour, w)); s5 = f32x4.add(s5, f32x4.mul(squared, w)); }
          if (d > 0) { const w = f32x4.splat(d * share); m6 = f32x4.add(m6, f32x4.mul(colour, w)); s6 = f32x4.add(s6, f32x4.mul(squared, w)); }
          if (h > 0) { const w = f32x4.splat(h * share); m7 = f32x4.add(m7, f32x4.mul(colour, w)); s7 = f32x4.add(s7, f32x4.mul(squared, w)); }
        }
      }
      let sum = f32x4.splat(0);
      sum = f32x4.add(sum, sector(m0, s0, sharpness));
      sum = f32x4.add(sum, sector(m1, s1, sharpness));
      sum = f32x4.add(sum, sector(m2, s2, sharpness));
      sum = f32x4.add(sum, sector(m3, s3, sharpness));
      sum = f32x4.add(sum, sector(m4, s4, sharpness));
      sum = f32x4.add(sum, sector(m5, s5, sharpness));
      sum = f32x4.add(sum, sector(m6, s6, sharpness));
      sum = f32x4.add(sum, sector(m7, s7, sharpness));
      const weight = f32x4.extract_lane(sum, 3);
      const keep = load<f32>(source + (y * width + x) * 16, 12);
      v128.store(target + (y * width + x) * 16, f32x4.replace_lane(f32x4.div(sum, f32x4.splat(weight)), 3, keep));
    }
  }
}

/** A sector's mean times its weight; the weight in the fourth lane. */
// @ts-ignore: decorator
@inline
function sector(sum: v128, squares: v128, sharpness: f32): v128 {
  const weight = f32x4.extract_lane(sum, 3);
  if (weight <= 1e-9) return f32x4.splat(0);
  const mean = f32x4.div(sum, f32x4.splat(weight));
  const spread = f32x4.abs(f32x4.sub(f32x4.div(squares, f32x4.splat(weight)), f32x4.mul(mean, mean)));
  const variance = f32x4.extract_lane(spread, 0) + f32x4.extract_lane(spread, 1) + f32x4.extract_lane(spread, 2);
  // (255·σ)^q with q = sharpness, from the variance; q is even, so that a loop will do.
  const noise = variance * 65025;
  let power: f32 = 1;
  for (let k = 0, n = i32(sharpness) >> 1; k < n; k++) power *= noise;
  return f32x4.mul(f32x4.replace_lane(mean, 3, 1), f32x4.splat(1 / (1 + power)));
}
