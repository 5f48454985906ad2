import type { PaletteColour } from "./palette.js";
import { nearestOf } from "./palette.js";
import type { Small } from "./small.js";
import type { Subject } from "./subject.js";

/** Where a picture's light comes from. */
export interface LightFound {
  /** Towards the light, in the frame: x to the right, y down; length 0 (unknown or flat) … 1. */
  readonly x: number;
  readonly y: number;
  /** −1 cold … 1 warm, by the tint of the bright parts. */
  readonly warmth: number;
  /** Mean lightness (OKLab) of the picture. */
  readonly level: number;
}

/**
 * The light's direction from shading: inside the subject (or the whole frame) lightness against the mean of
 * the same leading colour is fitted to how far a pixel lies towards each side of its body.
 */
export function findLight(
  small: Small,
  subject: Subject | null,
  colours: readonly PaletteColour[],
): LightFound {
  const { width, height, lab } = small;
  const centres = colours.map(({ lab: colour }) => colour);
  const box = subject?.box ?? { left: 0, top: 0, right: 1, bottom: 1 };
  const [midX, midY] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const [halfX, halfY] = [(box.right - box.left) / 2 || 1, (box.bottom - box.top) / 2 || 1];
  let [xx, xy, yy, xl, yl] = [1e-6, 0, 1e-6, 0, 0];
  let [level, brightB, bright] = [0, 0, 0];
  const means = centres.map(() => [0, 0]);
  const nearest = new Int32Array(width * height);
  for (let i = 0; i < nearest.length; i++) {
    // By hue more than by lightness: light and dark sides of one colour belong together.
    nearest[i] = nearestOf(centres, lab, i * 3);
    if (subject && subject.mask[i]! < 0.5) continue;
    means[nearest[i]!]![0]! += lab[i * 3]!;
    means[nearest[i]!]![1]! += 1;
  }
  for (let i = 0; i < nearest.length; i++) {
    const l = lab[i * 3]!;
    level += l;
    if (l > 0.8) {
      brightB += lab[i * 3 + 2]! + 0.4 * lab[i * 3 + 1]!;
      bright += 1;
    }
    if (subject && subject.mask[i]! < 0.5) continue;
    const [sum, count] = means[nearest[i]!]!;
    const off = l - sum! / count!;
    const x = ((i % width) / width - midX) / halfX;
    const y = (Math.floor(i / width) / height - midY) / halfY;
    xx += x * x;
    xy += x * y;
    yy += y * y;
    xl += x * off;
    yl += y * off;
  }
  const determinant = xx * yy - xy * xy || 1;
  const [x, y] = [(xl * yy - yl * xy) / determinant, (yl * xx - xl * xy) / determinant];
  const length = Math.sqrt(x * x + y * y);
  const certain = Math.min(1, length / 0.06);
  return {
    x: length > 0 ? (x / length) * certain : 0,
    y: length > 0 ? (y / length) * certain : 0,
    warmth: bright > 0 ? Math.max(-1, Math.min(1, (brightB / bright) * 14)) : 0,
    level: level / nearest.length,
  };
}
