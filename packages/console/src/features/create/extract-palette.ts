/** Channels 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Red, green, blue and alpha of pixels, one after the other, 0 to 255. */
type Pixels = Uint8ClampedArray | readonly number[];

type Lab = readonly [lightness: number, a: number, b: number];

interface Cluster {
  readonly middle: Lab;
  readonly weight: number;
}

/** Bits of a channel that tell colours apart when they are counted: 4 make 4,096 boxes. */
const BITS = 4;

/** Colours nearer than this in OKLab are one colour to the eye's first glance. */
const NEAR = 0.06;

const ROUNDS = 12;

/**
 * The colours that a picture is made of, the leading one first: pixels are counted in boxes, and the boxes
 * gathered around as many middles as were asked for (k-means in OKLab, begun at the far ends, k-means++
 * without chance). Transparent pixels don't count.
 */
export function extractPalette(pixels: Pixels, count: number): Rgb[] {
  const boxes = countBoxes(pixels);
  if (boxes.length === 0) return [];
  let clusters = firstMiddles(boxes, count);
  for (let round = 0; round < ROUNDS; round += 1) clusters = gathered(boxes, clusters);
  return merged(clusters)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ middle }) => rgbOfLab(middle));
}

function countBoxes(pixels: Pixels): Cluster[] {
  const sums = new Map<number, [red: number, green: number, blue: number, count: number]>();
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    if (pixels[at + 3] < 128) continue;
    const shift = 8 - BITS;
    const box =
      ((pixels[at] >> shift) << (2 * BITS)) | ((pixels[at + 1] >> shift) << BITS) | (pixels[at + 2] >> shift);
    const sum = sums.get(box) ?? [0, 0, 0, 0];
    sum[0] += pixels[at];
    sum[1] += pixels[at + 1];
    sum[2] += pixels[at + 2];
    sum[3] += 1;
    sums.set(box, sum);
  }
  return [...sums.values()].map(([red, green, blue, weight]) => ({
    middle: labOf([red / weight, green / weight, blue / weight]),
    weight,
  }));
}

/** The heaviest box, then each time the one that is farthest from those chosen, heavy ones before light ones. */
function firstMiddles(boxes: readonly Cluster[], count: number): Cluster[] {
  const chosen = [boxes.reduce((best, box) => (box.weight > best.weight ? box : best))];
  while (chosen.length < Math.min(count, boxes.length)) {
    const reach = (box: Cluster) =>
      Math.min(...chosen.map(({ middle }) => distance(middle, box.middle))) ** 2 * Math.sqrt(box.weight);
    chosen.push(boxes.reduce((best, box) => (reach(box) > reach(best) ? box : best)));
  }
  return chosen;
}

function gathered(boxes: readonly Cluster[], clusters: readonly Cluster[]): Cluster[] {
  const sums = clusters.map(() => [0, 0, 0, 0]);
  for (const { middle, weight } of boxes) {
    let nearest = 0;
    clusters.forEach((cluster, index) => {
      if (distance(cluster.middle, middle) < distance(clusters[nearest].middle, middle)) nearest = index;
    });
    middle.forEach((value, axis) => {
      sums[nearest][axis] += value * weight;
    });
    sums[nearest][3] += weight;
  }
  return sums.flatMap(([lightness, a, b, weight]) =>
    weight === 0 ? [] : [{ middle: [lightness / weight, a / weight, b / weight] as const, weight }],
  );
}

/** Middles that came to lie side by side are one colour. */
function merged(clusters: readonly Cluster[]): Cluster[] {
  const kept: Cluster[] = [];
  for (const cluster of clusters.toSorted((one, other) => other.weight - one.weight)) {
    const near = kept.findIndex(({ middle }) => distance(middle, cluster.middle) < NEAR);
    if (near < 0) kept.push(cluster);
    else kept[near] = { ...kept[near], weight: kept[near].weight + cluster.weight };
  }
  return kept;
}

function distance(one: Lab, other: Lab): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

/** OKLab (Ottosson 2020) of channels 0 to 255. */
function labOf(rgb: Rgb): Lab {
  const [red, green, blue] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function rgbOfLab([lightness, a, b]: Lab): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channel = (linear: number) => {
    const share = linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
    return Math.round(Math.min(1, Math.max(0, share)) * 255);
  };
  return [
    channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    channel(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}
