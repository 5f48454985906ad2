import type { Picture } from "../kernel/index.js";
import { blurred } from "../kernel/operations.js";
import { type Canvas, noisePlane, step } from "./canvas.js";
import { dot } from "./halftone.js";

/** Two inks: lightness becomes a way from the dark colour to the light one, through a fine screen. */
export function duotone(source: Picture, canvas: Canvas): Picture {
  const { kernel, unit, boldness, seen } = canvas;
  const { width, height } = source;
  const [dark, light] = inksOf(canvas);
  const result = kernel.picture(width, height);
  kernel.within(() => {
    const soft = boldness > 0.05 ? blurred(kernel, source, 9 * boldness * unit) : source;
    const grain = noisePlane(canvas, width, height, { along: 1.8 * unit, octaves: 1, salt: 61 });
    const [low, high] = rangeOf(seen.small.lab);
    const cell = 5.2 * unit;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const i = y * width + x;
        const at = i * 4;
        const luma = 0.2126 * soft.data[at]! + 0.7152 * soft.data[at + 1]! + 0.0722 * soft.data[at + 2]!;
        const tone = Math.min(1, Math.max(0, (luma - low) / (high - low)));
        const curved = tone * 0.4 + 0.6 * step(0.06, 0.94, tone);
        // The screen shows in the middle tones; solid ink and bare paper have none, else they would sparkle.
        const screened = 1 - dot(x, y, [Math.SQRT1_2, Math.SQRT1_2], cell, 1 - curved);
        const open = step(0.04, 0.2, curved) * (1 - step(0.86, 0.97, curved));
        const fine = (grain.data[i]! - 0.5) * 0.03;
        const share = Math.min(1, Math.max(0, curved + 0.3 * open * (screened - curved) + fine));
        for (let c = 0; c < 3; c++) result.data[at + c] = dark[c]! + (light[c]! - dark[c]!) * share;
        result.data[at + 3] = 1;
      }
    }
  });
  return result;
}

/** The darker and the lighter of the colours asked for; else a deep and a pale of the picture's own hues. */
function inksOf({ colours, seen }: Canvas): [readonly number[], readonly number[]] {
  const weight = (colour: readonly number[]) =>
    0.2126 * colour[0]! + 0.7152 * colour[1]! + 0.0722 * colour[2]!;
  if (colours.length >= 2) {
    const sorted = [...colours].sort((a, b) => weight(a) - weight(b));
    return [sorted[0]!, sorted.at(-1)!];
  }
  const accent = [...seen.palette].sort((a, b) => chroma(b) - chroma(a))[0];
  const warm = (accent?.lab[2] ?? 0) + (accent?.lab[1] ?? 0) > 0;
  const [asked] = colours;
  if (asked) return weight(asked) < 0.45 ? [asked, [1, 0.93, 0.82]] : [[0.1, 0.09, 0.2], asked];
  return warm
    ? [
        [0.13, 0.1, 0.42],
        [1, 0.84, 0.66],
      ]
    : [
        [0.04, 0.2, 0.27],
        [1, 0.87, 0.7],
      ];
}

function chroma({ lab, share }: { lab: readonly number[]; share: number }): number {
  return Math.sqrt(lab[1]! ** 2 + lab[2]! ** 2) * Math.sqrt(Math.sqrt(share));
}

/** The dark and light ends of a picture as display luma, the outer hundredths left out. */
function rangeOf(lab: Float32Array): [number, number] {
  const counts = new Int32Array(101);
  for (let i = 0; i < lab.length; i += 3) counts[Math.min(100, Math.max(0, Math.round(lab[i]! * 100)))]! += 1;
  const few = lab.length / 3 / 80;
  let [low, high] = [0, 100];
  for (let sum = 0; low < 100 && sum + counts[low]! < few; low++) sum += counts[low]!;
  for (let sum = 0; high > 0 && sum + counts[high]! < few; high--) sum += counts[high]!;
  // OKLab lightness and display luma of greys nearly agree.
  const [from, to] = [low / 100, high / 100];
  return to - from < 0.2
    ? [Math.max(0, to - 0.6), Math.min(1, to + 0.02)]
    : [Math.max(0, from * 1.1 - 0.12), Math.min(1, to + 0.01)];
}
