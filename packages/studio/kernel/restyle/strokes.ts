import { placeNoise } from "./convert";

/**
 * Lays brush strokes over a canvas, the first lowest. A stroke is 28 floats: red, green, blue, half-width, salt,
 * count of points (2…10), load of paint, spare, then the points. The fourth channel of the canvas is the height of
 * the paint. Every thread walks all strokes and paints its own rows, so the order is always the same.
 */
export function strokes(from: i32, to: i32, list: i32, count: i32, target: i32, width: i32): void {
  for (let s = 0; s < count; s++) {
    const at = list + s * 112;
    const half = load<f32>(at, 12);
    const points = i32(load<f32>(at, 20));
    let top: f32 = 1e9, bottom: f32 = -1e9, left: f32 = 1e9, right: f32 = -1e9;
    for (let p = 0; p < points; p++) {
      const px = load<f32>(at + 32 + p * 8);
      const py = load<f32>(at + 36 + p * 8);
      left = min(left, px); right = max(right, px);
      top = min(top, py); bottom = max(bottom, py);
    }
    const y0 = max(from, i32(top - half));
    const y1 = min(to, i32(bottom + half) + 2);
    if (y0 >= y1) continue;
    const x0 = max(0, i32(left - half));
    const x1 = min(width, i32(right + half) + 2);
    const red = load<f32>(at);
    const green = load<f32>(at, 4);
    const blue = load<f32>(at, 8);
    const salt = i32(load<f32>(at, 16));
    const paint = load<f32>(at, 24);
    for (let y = y0; y < y1; y++) {
      for (let x = x0; x < x1; x++) {
        const fx = f32(x), fy = f32(y);
        // The nearest place of the line: how far aside, on which side, and how far along.
        let least: f32 = 1e9, side: f32 = 0, along: f32 = 0, run: f32 = 0;
        for (let p = 0; p + 1 < points; p++) {
          const ax = load<f32>(at + 32 + p * 8), ay = load<f32>(at + 36 + p * 8);
          const bx = load<f32>(at + 40 + p * 8) - ax, by = load<f32>(at + 44 + p * 8) - ay;
          const length2 = bx * bx + by * by;
          if (length2 < 1e-6) continue;
          const t = min<f32>(1, max<f32>(0, ((fx - ax) * bx + (fy - ay) * by) / length2));
          const dx = fx - ax - t * bx, dy = fy - ay - t * by;
          const d = dx * dx + dy * dy;
          const length = sqrt(length2);
          if (d < least) {
            least = d;
            side = (bx * (fy - ay) - by * (fx - ax)) / length;
            along = run + t * length;
          }
          run += length;
        }
        if (least >= half * half) continue;
        const aside = sqrt(least);
        const across = min<f32>(half, max<f32>(-half, side));
        // Bristles: lines of paint along the stroke, thinner towards its end and its sides.
        const line = across / max<f32>(0.9, half * 0.13) + 20;
        const whole = i32(floor(line));
        const share = line - floor(line);
        const n0 = placeNoise(whole, salt, 7), n1 = placeNoise(whole + 1, salt, 7);
        const bristle = n0 + (n1 - n0) * share * share * (3 - 2 * share);
        const worn: f32 = run > 0 ? along / run : 0;
        const edge = min<f32>(1, (half - aside) * 0.8);
        const cover = min<f32>(1, max<f32>(0, edge * (1.25 - worn * 0.55 - (1 - bristle) * (0.25 + 0.6 * worn)) * 1.5)) * paint;
        if (cover <= 0) continue;
        const out = target + (y * width + x) * 16;
        const tint = (bristle - 0.5) * 0.05;
        store<f32>(out, load<f32>(out) + (red + tint - load<f32>(out)) * cover);
        store<f32>(out, load<f32>(out, 4) + (green + tint - load<f32>(out, 4)) * cover, 4);
        store<f32>(out, load<f32>(out, 8) + (blue + tint - load<f32>(out, 8)) * cover, 8);
        const ridge = aside / half;
        const height = f32((0.35 + 0.65 * bristle) * (0.75 + 0.5 * ridge * ridge) * min<f32>(1, half * 0.16));
        store<f32>(out, load<f32>(out, 12) * (1 - f32(0.85) * cover) + height * cover, 12);
      }
    }
  }
}
