import type { Kernel, Picture } from "../kernel/index.js";
import type { Matte } from "./matte.js";
import { display, linear } from "./tone.js";

/** Something drawn to be added: colours with coverage, its shadow as black that is partly clear. */
export interface Layer {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, coverage; colours are not multiplied by coverage. */
  readonly rgba: Uint8Array;
  /** Behind the subject where one was told from its ground. */
  readonly behind: boolean;
}

/** Lays things over a picture, or between its subject and its ground. */
export function withLayers(
  kernel: Kernel,
  source: Picture,
  matte: Matte | null,
  layers: readonly Layer[],
): Picture {
  const result = kernel.picture(source.width, source.height);
  result.data.set(source.data);
  for (const { rgba, behind } of layers) {
    for (let i = 0; i < source.width * source.height; i++) {
      const coverage = rgba[i * 4 + 3]! / 255;
      if (coverage === 0) continue;
      const open = behind && matte ? 1 - matte.alpha.data[i]! : 1;
      const share = coverage * open;
      for (let c = 0; c < 3; c++) {
        const under = result.data[i * 4 + c]!;
        const over = rgba[i * 4 + c]! / 255;
        // Black that is partly clear is shadow, which dims light; the rest covers as seen.
        const shadow = rgba[i * 4]! + rgba[i * 4 + 1]! + rgba[i * 4 + 2]! === 0;
        result.data[i * 4 + c] = shadow
          ? display(linear(under) * (1 - share))
          : under + (over - under) * share;
      }
    }
  }
  return result;
}
