/** Gradient, in display steps a pixel, below which a place is calm already. */
export const CALM: f32 = 0.004;

/** Entries of the table of sectors from the middle of the ellipse to its rim. */
const HALF: i32 = 32;
const ACROSS: i32 = 65;

/**
 * The weights of eight sectors for each place of the unit disc, a row of the table at a time: polynomials that
 * overlap a little, under a bell, and together as much as the bell (Kyprianidis 2011). Eight floats a place.
 * @param radius of the ellipse they are for, pixels
 */
export function sectors(from: i32, to: i32, table: i32, radius: f32): void {
  const zeta: f32 = 2.0 / radius;
  const eta: f32 = (zeta + 0.836463) / 0.3003098; // (ζ + cos 0.58) / sin² 0.58
  const half: f32 = 0.70710677;
  for (let row = from; row < to; row++) {
    const py = f32(row - HALF) / f32(HALF);
    for (let column = 0; column < ACROSS; column++) {
      const px = f32(column - HALF) / f32(HALF);
      const fade: f32 = 1.0 - min<f32>(1, px * px + py * py) * 0.92;
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
      const share = (fade * fade) / (a + b + c + d + e + f + g + h + 1e-6);
      const at = table + (row * ACROSS + column) * 32;
      store<f32>(at, a * share);
      store<f32>(at, e * share, 4);
      store<f32>(at, b * share, 8);
      store<f32>(at, f * share, 12);
      store<f32>(at, c * share, 16);
      store<f32>(at, g * share, 20);
      store<f32>(at, d * share, 24);
      store<f32>(at, h * share, 28);
    }
  }
}

/** Colours with the sum of their squares in the fourth lane, so that one sum holds a mean and its spread. */
export function squared(from: i32, to: i32, source: i32, target: i32, width: i32): void {
  for (let i = from * width, end = to * width; i < end; i++) {
    const colour = v128.load(source + i * 16);
    const squares = f32x4.mul(colour, colour);
    const sum = f32x4.extract_lane(squares, 0) + f32x4.extract_lane(squares, 1) + f32x4.extract_lane(squares, 2);
    v128.store(target + i * 16, f32x4.replace_lane(colour, 3, sum));
  }
}

/**
 * Anisotropic Kuwahara filter with polynomial sector weights (Kyprianidis, "Image and video abstraction by
 * multi-scale anisotropic Kuwahara filtering", NPAR 2011): every pixel becomes a mean of eight sectors of an
 * ellipse along the flow, weighed so that the calmest sector wins.
 * @param squares what `squared` made of the source
 * @param flows what `flow` made
 * @param table what `sectors` made for this radius
 * @param sharpness how strongly the calmest sector wins, 4 soft … 12 hard
 */
export function kuwahara(
  from: i32, to: i32, source: i32, squares: i32, flows: i32, table: i32, target: i32, width: i32, height: i32,
  radius: f32, sharpness: f32,
): void {
  const middle = table + (HALF * ACROSS + HALF) * 32;
  for (let y = from; y < to; y++) {
    for (let x = 0; x < width; x++) {
      const at = flows + (y * width + x) * 16;
      const own = v128.load(source + (y * width + x) * 16);
      const tx = load<f32>(at);
      const ty = load<f32>(at, 4);
      const stretch: f32 = load<f32>(at, 8);
      // Where nothing changes there is nothing to calm.
      if (load<f32>(at, 12) < CALM) {
        v128.store(target + (y * width + x) * 16, own);
        continue;
      }
      const along = radius * min<f32>(2, 1 + stretch);
      const across = radius / (1 + stretch);
      const ux = tx / along;
      const uy = ty / along;
      const wx = -ty / across;
      const wy = tx / across;
      const reachY = i32(sqrt<f32>(along * along * ty * ty + across * across * tx * tx));
      // The ellipse, A·dx² + 2·B·dx·dy + C·dy² ≤ 1, is walked row by row between its rims.
      const A = ux * ux + wx * wx;
      const B = (ux * uy + wx * wy) / A;
      const C = (uy * uy + wy * wy) / A;
      let m0 = f32x4.splat(0), m1 = m0, m2 = m0, m3 = m0, m4 = m0, m5 = m0, m6 = m0, m7 = m0;
      let w03 = m0, w47 = m0;
      for (let dy = -reachY; dy <= reachY; dy++) {
        const v = min(height - 1, max(0, y + dy));
        const fy = f32(dy);
        const mid = -B * fy;
        const half = sqrt<f32>(max<f32>(0, mid * mid - C * fy * fy + 1 / A));
        const first = i32(ceil(mid - half));
        const last = i32(floor(mid + half));
        const row = squares + v * width * 16;
        const py0 = fy * wy * f32(HALF);
        const px0 = fy * uy * f32(HALF);
        for (let dx = first; dx <= last; dx++) {
          const column = i32(nearest<f32>(px0 + f32(dx) * ux * f32(HALF)));
          const line = i32(nearest<f32>(py0 + f32(dx) * wx * f32(HALF)));
          const colour = v128.load(row + min(width - 1, max(0, x + dx)) * 16);
          const place = middle + (line * ACROSS + column) * 32;
          w03 = f32x4.add(w03, v128.load(place));
          w47 = f32x4.add(w47, v128.load(place, 16));
          m0 = f32x4.add(m0, f32x4.mul(colour, v128.load32_splat(place)));
          m1 = f32x4.add(m1, f32x4.mul(colour, v128.load32_splat(place, 4)));
          m2 = f32x4.add(m2, f32x4.mul(colour, v128.load32_splat(place, 8)));
          m3 = f32x4.add(m3, f32x4.mul(colour, v128.load32_splat(place, 12)));
          m4 = f32x4.add(m4, f32x4.mul(colour, v128.load32_splat(place, 16)));
          m5 = f32x4.add(m5, f32x4.mul(colour, v128.load32_splat(place, 20)));
          m6 = f32x4.add(m6, f32x4.mul(colour, v128.load32_splat(place, 24)));
          m7 = f32x4.add(m7, f32x4.mul(colour, v128.load32_splat(place, 28)));
        }
      }
      let sum = sector(m0, f32x4.extract_lane(w03, 0), sharpness);
      sum = f32x4.add(sum, sector(m1, f32x4.extract_lane(w03, 1), sharpness));
      sum = f32x4.add(sum, sector(m2, f32x4.extract_lane(w03, 2), sharpness));
      sum = f32x4.add(sum, sector(m3, f32x4.extract_lane(w03, 3), sharpness));
      sum = f32x4.add(sum, sector(m4, f32x4.extract_lane(w47, 0), sharpness));
      sum = f32x4.add(sum, sector(m5, f32x4.extract_lane(w47, 1), sharpness));
      sum = f32x4.add(sum, sector(m6, f32x4.extract_lane(w47, 2), sharpness));
      sum = f32x4.add(sum, sector(m7, f32x4.extract_lane(w47, 3), sharpness));
      const mean = f32x4.div(sum, f32x4.splat(f32x4.extract_lane(sum, 3)));
      v128.store(target + (y * width + x) * 16, f32x4.replace_lane(mean, 3, f32x4.extract_lane(own, 3)));
    }
  }
}

/** A sector's mean times its weight, by its weighed colours and their squares; the weight in the fourth lane. */
// @ts-ignore: decorator
@inline
function sector(sum: v128, weight: f32, sharpness: f32): v128 {
  if (weight <= 1e-9) return f32x4.splat(0);
  const mean = f32x4.div(sum, f32x4.splat(weight));
  const square = f32x4.mul(mean, mean);
  const variance = abs<f32>(
    f32x4.extract_lane(mean, 3) -
      (f32x4.extract_lane(square, 0) + f32x4.extract_lane(square, 1) + f32x4.extract_lane(square, 2)),
  );
  // (255·σ)^q with q = sharpness, from the variance; q is even, so that a loop will do.
  const noise = variance * 65025;
  let power: f32 = 1;
  for (let k = 0, n = i32(sharpness) >> 1; k < n; k++) power *= noise;
  return f32x4.mul(f32x4.replace_lane(mean, 3, 1), f32x4.splat(1 / (1 + power)));
}
