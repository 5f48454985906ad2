import { exp, pow } from "../math/exact.js";
import type { Kernel, Plane } from "./kernel/index.js";

/** Weights of the five scales (Wang, Simoncelli and Bovik 2003). */
const WEIGHTS = [0.0448, 0.2856, 0.3001, 0.2363, 0.1333];

/** Eleven taps of a bell of 1.5 pixels, from the middle to one side. */
const BELL = (() => {
  const half = Array.from({ length: 6 }, (_, k) => exp((-0.5 * k * k) / 2.25));
  const sum = half.reduce((total, weight, k) => total + (k === 0 ? weight : 2 * weight), 0);
  return half.map((weight) => weight / sum);
})();

/** Multi-scale structural similarity of two planes of luma, 1 for the same, lower the more they differ. */
export function similarity(kernel: Kernel, first: Plane, second: Plane): number {
  return kernel.within(() => {
    const weights = kernel.floats(BELL);
    let [a, b] = [first, second];
    let product = 1;
    for (let scale = 0; scale < WEIGHTS.length; scale++) {
      const { width, height } = a;
      const pairs = kernel.picture(width, height);
      const across = kernel.picture(width, height);
      const sums = kernel.bytes(height * 16);
      kernel.rows("pair", height, a.at, b.at, pairs.at, width);
      kernel.rows("blurAcross", height, pairs.at, across.at, width, weights.at, 5);
      kernel.rows("blurDown", height, across.at, pairs.at, width, height, weights.at, 5);
      kernel.rows("terms", height, pairs.at, sums.at, width);
      const doubles = new Float64Array(sums.data.buffer, sums.at, height * 2);
      let [structure, whole] = [0, 0];
      for (let y = 0; y < height; y++) {
        structure += doubles[y * 2]!;
        whole += doubles[y * 2 + 1]!;
      }
      const last = scale === WEIGHTS.length - 1;
      const mean = (last ? whole : structure) / (width * height);
      product *= pow(Math.max(1e-4, mean), WEIGHTS[scale]!);
      if (last) break;
      const smaller = { width: width >> 1, height: height >> 1 };
      const [na, nb] = [
        kernel.plane(smaller.width, smaller.height),
        kernel.plane(smaller.width, smaller.height),
      ];
      kernel.rows("halve", smaller.height, a.at, na.at, width, smaller.width);
      kernel.rows("halve", smaller.height, b.at, nb.at, width, smaller.width);
      [a, b] = [na, nb];
    }
    return product;
  });
}
