/**
 * Brings labels of a small picture to the whole one: each pixel takes, of the labels around its place, the one
 * whose mean colour (`means`, four floats each, OKLab) is nearest, near labels being preferred a little.
 */
export function assign(
  from: i32, to: i32, lab: i32, labels: i32, smallWidth: i32, smallHeight: i32, means: i32, target: i32,
  width: i32, height: i32, stick: f32,
): void {
  const stepX: f32 = f32(smallWidth) / f32(width);
  const stepY: f32 = f32(smallHeight) / f32(height);
  for (let y = from; y < to; y++) {
    const v = (f32(y) + 0.5) * stepY - 0.5;
    const midY = i32(nearest(v));
    for (let x = 0; x < width; x++) {
      const u = (f32(x) + 0.5) * stepX - 0.5;
      const midX = i32(nearest(u));
      const colour = lab + (y * width + x) * 16;
      const l = load<f32>(colour);
      const a = load<f32>(colour, 4);
      const b = load<f32>(colour, 8);
      let best: i32 = -1;
      let least: f32 = 1e9;
      let last: i32 = -1;
      for (let j = -1; j <= 1; j++) {
        const sy = min(smallHeight - 1, max(0, midY + j));
        for (let i = -1; i <= 1; i++) {
          const sx = min(smallWidth - 1, max(0, midX + i));
          const label = load<i32>(labels + (sy * smallWidth + sx) * 4);
          if (label == last && !(i == 0 && j == 0)) continue;
          last = label;
          const mean = means + label * 16;
          const dl = l - load<f32>(mean);
          const da = a - load<f32>(mean, 4);
          const db = b - load<f32>(mean, 8);
          const away = abs(u - f32(sx)) + abs(v - f32(sy));
          const cost = dl * dl + 2.2 * (da * da + db * db) + stick * away * away;
          if (cost < least) {
            least = cost;
            best = label;
          }
        }
      }
      store<i32>(target + (y * width + x) * 4, best);
    }
  }
}

/** The colour of a label at a place of the frame, −1 … 1: six terms of four floats each, of 1, x, y, x², xy, y². */
// @ts-ignore: decorator
@inline
function paintAt(terms: i32, x: f32, y: f32): v128 {
  const across = f32x4.splat(x);
  const down = f32x4.splat(y);
  let level = f32x4.add(v128.load(terms, 16), f32x4.mul(v128.load(terms, 48), across));
  level = f32x4.add(level, f32x4.mul(v128.load(terms, 64), down));
  let fall = f32x4.add(v128.load(terms, 32), f32x4.mul(v128.load(terms, 80), down));
  fall = f32x4.add(f32x4.mul(level, across), f32x4.mul(fall, down));
  const paint = f32x4.add(v128.load(terms), fall);
  return f32x4.min(f32x4.splat(1), f32x4.max(f32x4.splat(0), paint));
}

/**
 * Smooths labels by the vote of a round window, and paints each pixel with its label's colour (`colours`, six terms
 * as `paintAt` has them), the line between two labels smoothed to a pixel's width. `smooth` receives the labels.
 */
export function vote(
  from: i32, to: i32, labels: i32, smooth: i32, colours: i32, target: i32, width: i32, height: i32, radius: i32,
): void {
  const reach: f32 = (f32(radius) + 0.3) * (f32(radius) + 0.3);
  for (let y = from; y < to; y++) {
    const v: f32 = (2 * f32(y)) / f32(height) - 1;
    for (let x = 0; x < width; x++) {
      const u: f32 = (2 * f32(x)) / f32(width) - 1;
      const own = load<i32>(labels + (y * width + x) * 4);
      let l1: i32 = -1, l2: i32 = -1, l3: i32 = -1;
      let c0: i32 = 0, c1: i32 = 0, c2: i32 = 0, c3: i32 = 0;
      for (let dy = -radius; dy <= radius; dy++) {
        const row = labels + min(height - 1, max(0, y + dy)) * width * 4;
        for (let dx = -radius; dx <= radius; dx++) {
          if (f32(dx * dx + dy * dy) > reach) continue;
          const label = load<i32>(row + min(width - 1, max(0, x + dx)) * 4);
          if (label == own) c0++;
          else if (label == l1) c1++;
          else if (label == l2) c2++;
          else if (label == l3) c3++;
          else if (l1 < 0) { l1 = label; c1 = 1; }
          else if (l2 < 0) { l2 = label; c2 = 1; }
          else if (l3 < 0) { l3 = label; c3 = 1; }
        }
      }
      let first = own, most = c0, second = own, next: i32 = 0;
      if (c1 > most) { second = first; next = most; first = l1; most = c1; } else if (c1 > next) { second = l1; next = c1; }
      if (c2 > most) { second = first; next = most; first = l2; most = c2; } else if (c2 > next) { second = l2; next = c2; }
      if (c3 > most) { second = first; next = most; first = l3; most = c3; } else if (c3 > next) { second = l3; next = c3; }
      const i = y * width + x;
      store<i32>(smooth + i * 4, first);
      let paint = paintAt(colours + first * 96, u, v);
      if (next > 0) {
        const distance = (f32(most - next) / f32(most + next)) * f32(radius) * 0.785;
        const share = min<f32>(1, 0.5 + distance);
        const other = paintAt(colours + second * 96, u, v);
        paint = f32x4.add(other, f32x4.mul(f32x4.sub(paint, other), f32x4.splat(share)));
      }
      v128.store(target + i * 16, paint);
    }
  }
}
