import type { Area, Regions } from "./regions.js";

/**
 * Joins neighbouring areas that light alone tells apart: of nearly one hue and chroma, and not far in lightness. Areas
 * on two sides of a mask stay apart.
 * @param limit distance in OKLab, lightness counting half
 */
export function joinedAlike(
  { width, height, labels, areas }: Regions,
  mask: Float32Array | null,
  limit: number,
): Regions {
  const inside = areas.map(() => 0);
  const pairs = new Set<number>();
  const touch = (a: number, b: number) => {
    if (a !== b) pairs.add(Math.min(a, b) * areas.length + Math.max(a, b));
  };
  for (let i = 0; i < labels.length; i++) {
    inside[labels[i]!]! += mask?.[i] ?? 0;
    if (i % width < width - 1) touch(labels[i]!, labels[i + 1]!);
    if (i + width < labels.length) touch(labels[i]!, labels[i + width]!);
  }
  const within = areas.map(({ pixels }, index) => inside[index]! > pixels / 2);
  const root = areas.map((_, index) => index);
  const rootOf = (area: number): number => (root[area] === area ? area : rootOf(root[area]!));
  const sums: Area[] = [...areas];
  for (;;) {
    let [least, kept, gone] = [limit * limit, -1, -1];
    for (const pair of pairs) {
      const [a, b] = [rootOf(Math.floor(pair / areas.length)), rootOf(pair % areas.length)];
      if (a === b || within[a] !== within[b]) continue;
      const off = apart(sums[a]!, sums[b]!);
      if (off < least) [least, kept, gone] = [off, Math.min(a, b), Math.max(a, b)];
    }
    if (kept < 0) break;
    sums[kept] = together(sums[kept]!, sums[gone]!);
    root[gone] = kept;
  }
  const roots = areas.map((_, index) => index).filter((index) => root[index] === index);
  const numbers = areas.map((_, index) => roots.indexOf(rootOf(index)));
  return {
    width,
    height,
    labels: labels.map((label) => numbers[label]!),
    areas: roots.map((index) => sums[index]!),
  };
}

function apart(a: Area, b: Area): number {
  const [l, u, v] = [0, 1, 2].map((c) => a.lab[c]! - b.lab[c]!) as [number, number, number];
  return 0.25 * l * l + 2 * (u * u + v * v);
}

function together(a: Area, b: Area): Area {
  const pixels = a.pixels + b.pixels;
  const mean = (first: number, second: number) => (first * a.pixels + second * b.pixels) / pixels;
  return {
    lab: [0, 1, 2].map((c) => mean(a.lab[c]!, b.lab[c]!)) as unknown as Area["lab"],
    pixels,
    x: mean(a.x, b.x),
    y: mean(a.y, b.y),
  };
}
