import type { Kernel, Picture } from "../kernel/index.js";
import { inLab } from "../kernel/operations.js";
import { joinedAlike } from "../understand/alike.js";
import { withDetails } from "../understand/details.js";
import type { Understanding } from "../understand/index.js";
import { fitGradient } from "../understand/polynomial.js";
import { cutTree, type Regions } from "../understand/regions.js";
import { stampDetails } from "./details.js";

/** A told ground as areas like any others, as open ground and shadow, or as one. */
export type GroundForm = "areas" | "toned" | "one";

/** A picture as few areas of one colour each. */
export interface Areas {
  readonly picture: Picture;
  /** The area of each pixel. */
  readonly labels: { readonly at: number; readonly data: Int32Array };
  readonly regions: Regions;
  /** The areas that details lie in; details are the last areas, in the same order. */
  readonly under: readonly number[];
}

/** A paint of one colour, display sRGB; or one that changes over the frame: six colours, the factors of a gradient. */
type Paint = readonly number[];

export interface AreaForm {
  readonly ground?: GroundForm;
  readonly alike?: number;
  readonly details?: number;
}

/** Numbers of a paint in kernel memory. */
const PAINT = 24;

/**
 * Paints the areas of a picture in the paints given for them, with lines as smooth as `radius` pixels make them.
 * Neighbours that differ by less than `alike`, mostly in light, count as one; of a subject told from its ground about
 * so many `details` stay, however small.
 */
export function paintAreas(
  kernel: Kernel,
  source: Picture,
  seen: Understanding,
  wanted: number,
  radius: number,
  paintsOf: (regions: Regions) => readonly Paint[],
  { ground = "areas", alike = 0, details = 0 }: AreaForm = {},
): Areas {
  const { width, height } = source;
  const all = cutTree(seen.regions(), seen.small, wanted);
  const cut = alike > 0 ? joinedAlike(all, seen.parted ? seen.subject.mask : null, alike) : all;
  const large = ground !== "areas" && seen.plain ? withPlainGround(cut, seen, ground === "toned") : cut;
  const detailed = withDetails(large, seen.small, seen.subject.mask, seen.parted ? details : 0);
  const { regions } = detailed;
  const picture = kernel.picture(width, height);
  const labels = kernel.integers(new Int32Array(width * height));
  kernel.within(() => {
    const lab = inLab(kernel, source);
    const small = kernel.integers(large.labels);
    const means = kernel.floats(large.areas.flatMap(({ lab: [l, a, b] }) => [l, a, b, 0]));
    const rough = kernel.integers(new Int32Array(width * height));
    kernel.rows(
      "assign",
      height,
      ...[lab.at, small.at, regions.width, regions.height, means.at, rough.at, width, height, 0.0012],
    );
    const paints = kernel.floats(new Float32Array(regions.areas.length * PAINT));
    const all = paintsOf(regions);
    all.forEach((paint, area) => {
      paint.forEach((value, n) => {
        paints.data[area * PAINT + Math.floor(n / 3) * 4 + (n % 3)] = value;
      });
      paints.data[area * PAINT + 3] = 1;
    });
    kernel.rows(
      "vote",
      height,
      ...[rough.at, labels.at, paints.at, picture.at, width, height, Math.max(1, Math.round(radius))],
    );
    stampDetails(picture, labels.data, detailed, all);
  });
  return { picture, labels, regions, under: detailed.under };
}

/** Light below which ground counts as shaded. */
const SHADED = 0.86;

/** All areas of the ground as one in the open ground's colour, or as two: open ground and shadow. */
function withPlainGround(
  { labels, areas, width, height }: Regions,
  { subject, small }: Understanding,
  toned: boolean,
): Regions {
  const inside = inSubject({ labels, areas }, subject.mask);
  const order = areas.map((_, index) => index).filter((index) => inside[index]);
  const numbers = areas.map((_, index) => order.indexOf(index));
  const [open, shadow] = [order.length, order.length + 1];
  const sums = [
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ];
  const merged = labels.map((label, i) => {
    const number = numbers[label]!;
    if (number >= 0) return number;
    const dark = subject.shade[i]! < SHADED;
    if (dark && !toned) return open;
    const sum = sums[dark ? 1 : 0]!;
    for (let c = 0; c < 3; c++) sum[c]! += small.lab[i * 3 + c]!;
    sum[3]! += 1;
    return dark ? shadow : open;
  });
  const added = (toned ? sums : sums.slice(0, 1)).map(([l, a, b, pixels]) => ({
    lab: [l! / Math.max(1, pixels!), a! / Math.max(1, pixels!), b! / Math.max(1, pixels!)] as const,
    pixels: Math.max(1, pixels!),
    x: 0.5,
    y: 0.5,
  }));
  return { width, height, labels: merged, areas: [...order.map((index) => areas[index]!), ...added] };
}

/** Whether each area is the subject's for the most part. */
export function inSubject(
  { labels, areas }: Pick<Regions, "labels" | "areas">,
  mask: Float32Array,
): boolean[] {
  const inside = areas.map(() => 0);
  for (let i = 0; i < labels.length; i++) inside[labels[i]!]! += mask[i]!;
  return areas.map(({ pixels }, index) => inside[index]! >= pixels * 0.5);
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

/** Areas as gradients over the frame, from the small picture, so that slow changes of light make no steps. */
export function gradientsOf({ labels, areas, width, height }: Regions, rgb: Float32Array): number[][] {
  return areas.map((_, index) => {
    const weights = new Uint8Array(labels.length);
    for (let i = 0; i < labels.length; i++) if (labels[i] === index) weights[i] = 1;
    const { factors } = fitGradient(rgb, width, height, weights);
    return factors[0]!.flatMap((_, term) => factors.map((channel) => channel[term]!));
  });
}
