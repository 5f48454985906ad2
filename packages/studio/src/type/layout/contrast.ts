import { linearOf } from "../../colour.js";
import { hexOfOklch, oklchOf } from "../../oklch.js";

/** Contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrastOf(first: string, second: string): number {
  const [a, b] = [luminance(first), luminance(second)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = linearOf(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Text must part from its ground at least this much. */
export const READABLE = 4.5;

/** The first of these colours that can be read on a ground, else a near black or white of the ground's hue. */
export function readableOn(ground: string, wishes: readonly string[], least = READABLE): string {
  const found = wishes.find((colour) => contrastOf(colour, ground) >= least);
  if (found) return found;
  const { h } = oklchOf(ground);
  const [dark, light] = [hexOfOklch({ l: 0.2, c: 0.03, h }), hexOfOklch({ l: 0.97, c: 0.012, h })];
  const best = contrastOf(dark, ground) >= contrastOf(light, ground) ? dark : light;
  if (contrastOf(best, ground) >= least) return best;
  // One of the two always reaches it: their contrasts with any ground multiply to 21.
  return contrastOf("#000000", ground) >= contrastOf("#ffffff", ground) ? "#000000" : "#ffffff";
}
