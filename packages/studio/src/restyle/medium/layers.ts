import type { Understanding } from "../understand/index.js";
import type { Regions } from "../understand/regions.js";

/**
 * How high each area lies, 0 the farthest: what is deeper in the picture lies lower, the subject above its ground,
 * and of areas alike in depth the smaller on the larger.
 */
export function heightsOf(
  { labels, areas, width, height }: Regions,
  { depth, subject, parted }: Understanding,
): number[] {
  const sums = areas.map(() => [0, 0]);
  for (let i = 0; i < labels.length; i++) {
    const sum = sums[labels[i]!]!;
    sum[0]! += depth[i]!;
    if (parted) sum[1]! += subject.mask[i]!;
  }
  const whole = width * height;
  const rank = areas.map(({ pixels }, index) => {
    const [far, inside] = sums[index]!;
    return -far! / pixels + (inside! / pixels > 0.5 ? 2 : 0) - 0.9 * Math.sqrt(pixels / whole);
  });
  const order = rank.map((_, index) => index).sort((a, b) => rank[a]! - rank[b]! || a - b);
  const heights = new Array<number>(areas.length).fill(0);
  order.forEach((area, place) => {
    heights[area] = place;
  });
  return heights;
}
