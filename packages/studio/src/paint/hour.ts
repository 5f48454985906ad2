import { hexOfOklch } from "../oklch.js";
import type { Hour } from "../scene.js";

/** A colour of the land by day, OKLCH. */
export type Tint = readonly [l: number, c: number, h: number];

/** The same land when the sun sets, after it, and by night. */
export function inHour([l, c, h]: Tint, hour: Hour): string {
  switch (hour) {
    case "night":
      return hexOfOklch({ l: Math.min(0.3, 0.08 + l * 0.24), c: Math.min(c, 0.055), h: 268 });
    case "twilight":
      return hexOfOklch({ l: Math.min(0.36, 0.06 + l * 0.34), c: Math.min(0.075, c), h: (h + 2 * 275) / 3 });
    case "dusk":
      return hexOfOklch({ l: Math.min(0.34, l * 0.62), c: 0.085, h: (h + 2 * 310) / 3 });
    default:
      return hexOfOklch({ l, c, h });
  }
}
