import type { Picture } from "../kernel/index.js";
import type { Small } from "../understand/small.js";

/** Small pixels to both sides of the line over which a change of colour is followed. */
const REACH = 4;

/** Difference of display colours across the line below which it says nothing. */
const PLAIN = 0.25;

/** Over how many pixels colours change from those within a mask to those around, as the middle one of its line does. */
export function softnessOf({ data, width, height }: Picture, small: Small, mask: Float32Array): number {
  const reach = Math.round(REACH * small.scale);
  const widths: number[] = [];
  for (let v = 0; v < small.height; v++) {
    for (let u = 1; u < small.width; u++) {
      const i = v * small.width + u;
      if (mask[i]! > 0.5 === mask[i - 1]! > 0.5) continue;
      const [x, y] = [Math.round(u * small.scale), Math.min(height - 1, Math.round((v + 0.5) * small.scale))];
      if (x - reach < 0 || x + reach >= width) continue;
      const apart = (one: number, other: number) => {
        let sum = 0;
        for (let c = 0; c < 3; c++)
          sum += (data[(y * width + one) * 4 + c]! - data[(y * width + other) * 4 + c]!) ** 2;
        return Math.sqrt(sum);
      };
      const all = apart(x - reach, x + reach);
      if (all < PLAIN) continue;
      let steepest = 0;
      for (let at = x - reach; at + 2 <= x + reach; at++)
        steepest = Math.max(steepest, apart(at, at + 2) / 2);
      widths.push(all / steepest);
    }
  }
  return widths.sort((a, b) => a - b)[widths.length >> 1] ?? 0;
}
