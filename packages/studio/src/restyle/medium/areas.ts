import type { Kernel, Picture } from "../kernel/index.js";
import { inLab } from "../kernel/operations.js";
import type { Understanding } from "../understand/index.js";
import { cutTree, type Regions } from "../understand/regions.js";

/** A picture as few areas of one colour each. */
export interface Areas {
  readonly picture: Picture;
  /** The area of each pixel. */
  readonly labels: { readonly at: number; readonly data: Int32Array };
  readonly regions: Regions;
}

/**
 * Paints the areas of a picture in the colours given for them (display sRGB), with lines as smooth as `radius`
 * pixels make them.
 */
export function paintAreas(
  kernel: Kernel,
  source: Picture,
  seen: Understanding,
  wanted: number,
  radius: number,
  coloursOf: (regions: Regions) => readonly (readonly number[])[],
  { oneGround = false } = {},
): Areas {
  const { width, height } = source;
  const cut = cutTree(seen.regions, seen.small, wanted);
  const regions = oneGround && seen.parted ? withOneGround(cut, seen) : cut;
  const picture = kernel.picture(width, height);
  const labels = kernel.integers(new Int32Array(width * height));
  kernel.within(() => {
    const lab = inLab(kernel, source);
    const small = kernel.integers(regions.labels);
    const means = kernel.floats(regions.areas.flatMap(({ lab: [l, a, b] }) => [l, a, b, 0]));
    const rough = kernel.integers(new Int32Array(width * height));
    kernel.rows(
      "assign",
      height,
      ...[lab.at, small.at, regions.width, regions.height, means.at, rough.at, width, height, 0.0012],
    );
    const colours = kernel.floats(coloursOf(regions).flatMap(([r, g, b]) => [r!, g!, b!, 1]));
    kernel.rows(
      "vote",
      height,
      ...[rough.at, labels.at, colours.at, picture.at, width, height, Math.max(1, Math.round(radius))],
    );
  });
  return { picture, labels, regions };
}

/** All areas of the ground as one, shadows and all, in the open ground's colour. */
function withOneGround(
  { labels, areas, width, height }: Regions,
  { subject, small }: Understanding,
): Regions {
  const inside = areas.map(() => 0);
  for (let i = 0; i < labels.length; i++) inside[labels[i]!]! += subject.mask[i]!;
  const isGround = areas.map(({ pixels }, index) => inside[index]! < pixels * 0.5);
  const order = areas.map((_, index) => index).filter((index) => !isGround[index]);
  const numbers = areas.map((_, index) => (isGround[index] ? order.length : order.indexOf(index)));
  const sum = [0, 0, 0];
  let open = 0;
  let pixels = 0;
  for (let i = 0; i < labels.length; i++) {
    if (!isGround[labels[i]!]) continue;
    pixels++;
    if (subject.shade[i]! < 0.95) continue;
    open++;
    for (let c = 0; c < 3; c++) sum[c]! += small.lab[i * 3 + c]!;
  }
  const [l, a, b] = sum.map((value) => value / Math.max(1, open)) as [number, number, number];
  return {
    width,
    height,
    labels: labels.map((label) => numbers[label]!),
    areas: [...order.map((index) => areas[index]!), { lab: [l, a, b] as const, pixels, x: 0.5, y: 0.5 }],
  };
}

/** Mean display colours of areas, from the small picture. */
export function meanColours({ labels, areas }: Regions, rgb: Float32Array): [number, number, number][] {
  const sums = areas.map(() => [0, 0, 0]);
  for (let i = 0; i < labels.length; i++) {
    const sum = sums[labels[i]!]!;
    for (let c = 0; c < 3; c++) sum[c]! += rgb[i * 3 + c]!;
  }
  return sums.map(
    (sum, index) => sum.map((value) => value / areas[index]!.pixels) as [number, number, number],
  );
}
