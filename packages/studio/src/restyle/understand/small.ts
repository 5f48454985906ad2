import type { Kernel, Picture } from "../kernel/index.js";
import { inLab, shrunk } from "../kernel/operations.js";

/** The picture small enough to be thought about: OKLab, three floats a pixel. */
export interface Small {
  readonly width: number;
  readonly height: number;
  readonly lab: Float32Array;
  /** Display sRGB, three floats a pixel. */
  readonly rgb: Float32Array;
  /** Pixels of the whole picture to one of these. */
  readonly scale: number;
}

/** Longest side of the picture that is thought about. */
const LONGEST = 416;

/** @param longest side in pixels up to which it is kept */
export function smallOf(kernel: Kernel, picture: Picture, longest = LONGEST): Small {
  const scale = Math.max(1, Math.max(picture.width, picture.height) / longest);
  return kernel.within(() => {
    const small = shrunk(kernel, picture, picture.width / scale, picture.height / scale);
    const { width, height } = small;
    return {
      width,
      height,
      rgb: threeOf(small.data),
      lab: threeOf(inLab(kernel, small).data),
      scale,
    };
  });
}

/** The mean OKLab colour of the pixels that a mask holds, 0 or 1 each; black where it holds none. */
export function meanWithin({ lab }: Pick<Small, "lab">, mask: Uint8Array): [number, number, number] {
  const sums: [number, number, number] = [0, 0, 0];
  let count = 0;
  for (let i = 0; i < mask.length; i++) {
    if (mask[i] === 0) continue;
    count++;
    for (let c = 0; c < 3; c++) sums[c]! += lab[i * 3 + c]!;
  }
  return sums.map((sum) => sum / Math.max(1, count)) as [number, number, number];
}

/** The first three of every four channels. */
function threeOf(data: Float32Array): Float32Array {
  const result = new Float32Array((data.length / 4) * 3);
  for (let i = 0, at = 0; at < data.length; at += 4) {
    result[i++] = data[at]!;
    result[i++] = data[at + 1]!;
    result[i++] = data[at + 2]!;
  }
  return result;
}
