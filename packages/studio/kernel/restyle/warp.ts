import { sample } from "./sample";

/** Moves a picture: each pixel is taken from as far away as `shifts` says (x, y in pixels), bilinear. */
export function warp(
  from: i32, to: i32, source: i32, shifts: i32, target: i32, width: i32, height: i32,
): void {
  for (let y = from; y < to; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const u = f32(x) + load<f32>(shifts + i * 16);
      const v = f32(y) + load<f32>(shifts + i * 16, 4);
      v128.store(target + i * 16, sample(source, u, v, width, height));
    }
  }
}
