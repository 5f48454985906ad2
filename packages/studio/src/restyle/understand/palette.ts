import type { Small } from "./small.js";

export interface PaletteColour {
  /** OKLab. */
  readonly lab: readonly [number, number, number];
  /** Of the picture's area. */
  readonly share: number;
}

/** The leading colours, by k-means in OKLab from seeds that lie far apart; largest share first. */
export function leadingColours(
  { lab, width, height }: Pick<Small, "lab" | "width" | "height">,
  count: number,
): PaletteColour[] {
  const stride = Math.max(1, Math.floor((width * height) / 12_000));
  const samples = new Float64Array(Math.ceil((width * height) / stride) * 3);
  for (let i = 0, at = 0; i < width * height; i += stride)
    for (let c = 0; c < 3; c++) samples[at++] = lab[i * 3 + c]!;
  const centres = seedsOf(samples, count);
  const counts = new Float64Array(centres.length);
  for (let round = 0; round < 10; round++) {
    const sums = new Float64Array(centres.length * 3);
    counts.fill(0);
    for (let at = 0; at < samples.length; at += 3) {
      const nearest = nearestOf(centres, samples, at);
      for (let c = 0; c < 3; c++) sums[nearest * 3 + c]! += samples[at + c]!;
      counts[nearest]! += 1;
    }
    centres.forEach((_, index) => {
      const n = counts[index]!;
      if (n === 0) return;
      const at = index * 3;
      centres[index] = [sums[at]! / n, sums[at + 1]! / n, sums[at + 2]! / n];
    });
  }
  return centres
    .map((colour, index) => ({ lab: colour, share: (counts[index]! * 3) / samples.length }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}

type Lab = readonly [number, number, number];

/** The first near the mean, each next as far as can be from those before, crowds counting for more. */
function seedsOf(samples: Float64Array, count: number): Lab[] {
  const mean: [number, number, number] = [0, 0, 0];
  for (let at = 0; at < samples.length; at++) mean[at % 3]! += (samples[at]! * 3) / samples.length;
  const far = new Float64Array(samples.length / 3).fill(Number.POSITIVE_INFINITY);
  const seeds: Lab[] = [];
  const take = (index: number) => {
    const at = index * 3;
    const seed: Lab = [samples[at]!, samples[at + 1]!, samples[at + 2]!];
    seeds.push(seed);
    for (let i = 0; i < far.length; i++) far[i] = Math.min(far[i]!, distance(seed, samples, i * 3));
  };
  let first = 0;
  for (let i = 1; i < far.length; i++)
    if (distance(mean, samples, i * 3) < distance(mean, samples, first * 3)) first = i;
  take(first);
  while (seeds.length < count) {
    let best = 0;
    for (let i = 1; i < far.length; i++) if (far[i]! > far[best]!) best = i;
    if (far[best]! < 1e-5) break;
    take(best);
  }
  return seeds;
}

/** The colour of a list that is nearest to one that begins at a place among numbers. */
export function nearestOf(colours: readonly Lab[], among: ArrayLike<number>, at = 0): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < colours.length; i++) {
    const d = distance(colours[i]!, among, at);
    if (d < least) {
      least = d;
      best = i;
    }
  }
  return best;
}

function distance(a: Lab, among: ArrayLike<number>, at: number): number {
  const l = a[0] - among[at]!;
  const u = a[1] - among[at + 1]!;
  const v = a[2] - among[at + 2]!;
  return l * l + u * u + v * v;
}
