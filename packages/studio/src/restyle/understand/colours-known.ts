import type { Small } from "./small.js";

/** Bins of OKLab: lightness, and the two axes of hue each. */
const LIGHTS = 26;
const HUES = 28;
const BINS = LIGHTS * HUES * HUES;
/** How wide they are. */
const LIGHT = 1 / 24;
const HUE = 0.026;

/** Which colours a crowd of pixels has. */
export interface Known {
  /**
   * How common a colour is, 1 where it is as common as if all were.
   * @param by looked for so much lighter, and more exactly
   */
  readonly density: (lab: Float32Array, at: number, by?: number) => number;
  /** Mean lightness. */
  readonly level: number;
}

/** The colours of the pixels that are picked, each with those that hardly differ from it. */
export function coloursKnown({ lab }: Pick<Small, "lab">, picked: Iterable<number>): Known {
  const counts = new Float32Array(BINS);
  let [pixels, light] = [0, 0];
  for (const i of picked) {
    counts[binOf(lab, i * 3, 1)]! += 1;
    light += lab[i * 3]!;
    pixels++;
  }
  const axes = [1, HUES, HUES * HUES];
  const near = axes.reduce(softened, counts);
  const wide = [...axes, ...axes].reduce(softened, near);
  const scale = BINS / Math.max(1, pixels);
  return {
    level: light / Math.max(1, pixels),
    density: (from, at, by) => {
      if (by !== undefined) return near[binOf(from, at, by)]! * scale;
      const bin = binOf(from, at, 1);
      return Math.max(near[bin]!, 0.5 * wide[bin]!) * scale;
    },
  };
}

function binOf(lab: Float32Array, at: number, by: number): number {
  const light = within(Math.floor((lab[at]! * by) / LIGHT), LIGHTS);
  const a = within(Math.floor((lab[at + 1]! * by) / HUE + HUES / 2), HUES);
  const b = within(Math.floor((lab[at + 2]! * by) / HUE + HUES / 2), HUES);
  return (light * HUES + a) * HUES + b;
}

function within(value: number, count: number): number {
  return Math.min(count - 2, Math.max(1, value));
}

/** Shares each bin's count with its two neighbours along an axis. */
function softened(counts: Float32Array, by: number): Float32Array {
  const result = new Float32Array(counts.length);
  for (let i = by; i < counts.length - by; i++) {
    const count = counts[i]!;
    if (count === 0) continue;
    result[i - by]! += 0.25 * count;
    result[i]! += 0.5 * count;
    result[i + by]! += 0.25 * count;
  }
  return result;
}
