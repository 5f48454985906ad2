/**
 * Convolves rows of pictures with symmetric weights: `weights` holds the middle one and those to one side.
 * Beyond the border the last pixel is repeated.
 */
export function blurAcross(
  from: i32, to: i32, source: i32, target: i32, width: i32, weights: i32, radius: i32,
): void {
  for (let y = from; y < to; y++) {
    const row = source + y * width * 16;
    for (let x = 0; x < width; x++) {
      let sum = f32x4.mul(v128.load(row + x * 16), v128.load32_splat(weights));
      if (x >= radius && x + radius < width) {
        for (let k = 1; k <= radius; k++) {
          const pair = f32x4.add(v128.load(row + (x - k) * 16), v128.load(row + (x + k) * 16));
          sum = f32x4.add(sum, f32x4.mul(pair, v128.load32_splat(weights + k * 4)));
        }
      } else {
        for (let k = 1; k <= radius; k++) {
          const pair = f32x4.add(
            v128.load(row + max(0, x - k) * 16),
            v128.load(row + min(width - 1, x + k) * 16),
          );
          sum = f32x4.add(sum, f32x4.mul(pair, v128.load32_splat(weights + k * 4)));
        }
      }
      v128.store(target + (y * width + x) * 16, sum);
    }
  }
}

/** As `blurAcross`, down the columns. */
export function blurDown(
  from: i32, to: i32, source: i32, target: i32, width: i32, height: i32, weights: i32, radius: i32,
): void {
  for (let y = from; y < to; y++) {
    for (let x = 0; x < width; x++) {
      let sum = f32x4.mul(v128.load(source + (y * width + x) * 16), v128.load32_splat(weights));
      for (let k = 1; k <= radius; k++) {
        const above = max(0, y - k) * width + x;
        const below = min(height - 1, y + k) * width + x;
        const pair = f32x4.add(v128.load(source + above * 16), v128.load(source + below * 16));
        sum = f32x4.add(sum, f32x4.mul(pair, v128.load32_splat(weights + k * 4)));
      }
      v128.store(target + (y * width + x) * 16, sum);
    }
  }
}

/** As `blurAcross`, for planes. */
export function blurPlaneAcross(
  from: i32, to: i32, source: i32, target: i32, width: i32, weights: i32, radius: i32,
): void {
  for (let y = from; y < to; y++) {
    const row = source + y * width * 4;
    for (let x = 0; x < width; x++) {
      let sum = load<f32>(row + x * 4) * load<f32>(weights);
      for (let k = 1; k <= radius; k++) {
        const pair = load<f32>(row + max(0, x - k) * 4) + load<f32>(row + min(width - 1, x + k) * 4);
        sum += pair * load<f32>(weights + k * 4);
      }
      store<f32>(target + (y * width + x) * 4, sum);
    }
  }
}

/** As `blurDown`, for planes. */
export function blurPlaneDown(
  from: i32, to: i32, source: i32, target: i32, width: i32, height: i32, weights: i32, radius: i32,
): void {
  for (let y = from; y < to; y++) {
    for (let x = 0; x < width; x++) {
      let sum = load<f32>(source + (y * width + x) * 4) * load<f32>(weights);
      for (let k = 1; k <= radius; k++) {
        const above = max(0, y - k) * width + x;
        const below = min(height - 1, y + k) * width + x;
        sum += (load<f32>(source + above * 4) + load<f32>(source + below * 4)) * load<f32>(weights + k * 4);
      }
      store<f32>(target + (y * width + x) * 4, sum);
    }
  }
}
