/** Packs two planes for `blurAcross`: (x, y, x² + y², x·y) per pixel. */
export function pair(from: i32, to: i32, first: i32, second: i32, target: i32, width: i32): void {
  for (let i = from * width, end = to * width; i < end; i++) {
    const x = load<f32>(first + i * 4);
    const y = load<f32>(second + i * 4);
    const out = target + i * 16;
    store<f32>(out, x);
    store<f32>(out, y, 4);
    store<f32>(out, x * x + y * y, 8);
    store<f32>(out, x * y, 12);
  }
}

/**
 * Structural similarity (Wang, Simoncelli and Bovik 2003) from blurred pairs: two doubles a row, the sum of
 * contrast-structure and the sum of it times luminance.
 */
export function terms(from: i32, to: i32, pairs: i32, sums: i32, width: i32): void {
  const c1: f32 = 0.0001;
  const c2: f32 = 0.0009;
  for (let y = from; y < to; y++) {
    let structure: f64 = 0;
    let whole: f64 = 0;
    for (let x = 0; x < width; x++) {
      const at = pairs + (y * width + x) * 16;
      const a = load<f32>(at);
      const b = load<f32>(at, 4);
      const spread = load<f32>(at, 8) - a * a - b * b;
      const common = load<f32>(at, 12) - a * b;
      const cs: f32 = (common + common + c2) / (spread + c2);
      structure += cs;
      const ab: f32 = a * b;
      whole += (cs * (ab + ab + c1)) / (a * a + b * b + c1);
    }
    store<f64>(sums + y * 16, structure);
    store<f64>(sums + y * 16, whole, 8);
  }
}

/** Halves a plane by the mean of each four pixels. */
export function halve(from: i32, to: i32, source: i32, target: i32, sourceWidth: i32, width: i32): void {
  for (let y = from; y < to; y++) {
    for (let x = 0; x < width; x++) {
      const at = source + (2 * y * sourceWidth + 2 * x) * 4;
      const below = at + sourceWidth * 4;
      const sum = load<f32>(at) + load<f32>(at, 4) + load<f32>(below) + load<f32>(below, 4);
      store<f32>(target + (y * width + x) * 4, sum * 0.25);
    }
  }
}
