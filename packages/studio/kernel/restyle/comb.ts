import { CALM } from "./kuwahara";
import { sample } from "./sample";

/** Pixels to either side from which a line is smoothed. */
const REACH: i32 = 3;

/**
 * Smooths each pixel along the line it lies on, so that lines between flat areas are not stepped; across them nothing
 * mixes. Only where structure is one-sided: corners and spots stay.
 * @param flows what `flow` made
 */
export function comb(
  from: i32, to: i32, source: i32, flows: i32, target: i32, width: i32, height: i32,
): void {
  for (let y = from; y < to; y++) {
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 16;
      const own = v128.load(source + i);
      const sided = load<f32>(flows + i, 8);
      if (load<f32>(flows + i, 12) < CALM) {
        v128.store(target + i, own);
        continue;
      }
      const dx = load<f32>(flows + i) * sided;
      const dy = load<f32>(flows + i, 4) * sided;
      let sum = f32x4.mul(own, f32x4.splat(f32(REACH + 1)));
      for (let k = 1; k <= REACH; k++) {
        const weight = f32x4.splat(f32(REACH + 1 - k));
        const ahead = sample(source, f32(x) + dx * f32(k), f32(y) + dy * f32(k), width, height);
        const behind = sample(source, f32(x) - dx * f32(k), f32(y) - dy * f32(k), width, height);
        sum = f32x4.add(sum, f32x4.mul(weight, f32x4.add(ahead, behind)));
      }
      v128.store(target + i, f32x4.mul(sum, f32x4.splat(1.0 / f32((REACH + 1) * (REACH + 1)))));
    }
  }
}
