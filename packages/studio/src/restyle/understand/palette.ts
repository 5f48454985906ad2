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
  const samples: (readonly [number, number, number])[] = [];
  for (let i = 0; i < width * height; i += stride)
    samples.push([lab[i * 3]!, lab[i * 3 + 1]!, lab[i * 3 + 2]!]);
  const centres = seedsOf(samples, count);
  let shares: number[] = [];
  for (let round = 0; round < 10; round++) {
    const sums = centres.map(() => [0, 0, 0, 0]);
    for (const sample of samples) {
      const sum = sums[nearestOf(centres, sample)]!;
      for (let c = 0; c < 3; c++) sum[c]! += sample[c]!;
      sum[3]! += 1;
    }
    sums.forEach(([l, a, b, n], index) => {
      if (n! > 0) centres[index] = [l! / n!, a! / n!, b! / n!];
    });
    shares = sums.map(([, , , n]) => n! / samples.length);
  }
  return centres
    .map((colour, index) => ({ lab: colour, share: shares[index]! }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}

type Lab = readonly [number, number, number];

/** The first near the mean, each next as far as can be from those before, crowds counting for more. */
function seedsOf(samples: readonly Lab[], count: number): Lab[] {
  const mean = [0, 1, 2].map(
    (c) => samples.reduce((sum, sample) => sum + sample[c]!, 0) / samples.length,
  ) as unknown as Lab;
  const seeds: Lab[] = [samples[nearestOf(samples, mean)]!];
  const far = samples.map((sample) => distance(sample, seeds[0]!));
  while (seeds.length < count) {
    let best = 0;
    for (let i = 1; i < far.length; i++) if (far[i]! > far[best]!) best = i;
    if (far[best]! < 1e-5) break;
    const seed = samples[best]!;
    seeds.push(seed);
    samples.forEach((sample, i) => {
      far[i] = Math.min(far[i]!, distance(sample, seed));
    });
  }
  return seeds;
}

export function nearestOf(colours: readonly Lab[], colour: Lab): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < colours.length; i++) {
    const d = distance(colours[i]!, colour);
    if (d < least) {
      least = d;
      best = i;
    }
  }
  return best;
}

function distance(a: Lab, b: Lab): number {
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
}
