import { converter, formatHex } from "culori";

const toOklab = converter("oklab");

/** A colour in OKLab with how many pixels have it. */
export interface Point {
  readonly l: number;
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** A cluster of colours: its mean, and how many pixels belong to it. */
export interface Cluster extends Point {
  readonly hex: string;
}

/**
 * Side of the cells that pixels are first gathered in, and least distance between two first guesses: less than what pale
 * colours of a CIEDE2000 of 9 lie apart, or the lights of two things would be averaged.
 */
const CELL = 0.014;
const APART = 0.03;
const MOST_CLUSTERS = 96;
const ROUNDS = 8;

/**
 * k-means in OKLab (Ottosson 2020) over 8-bit colours, each given as 0xrrggbb with its number of pixels. First guesses
 * are the commonest colours that lie apart, so that the result depends on the colours alone.
 */
export function clustersOf(counts: ReadonlyMap<number, number>): Cluster[] {
  const points = gathered(counts);
  let centres: Point[] = firstGuesses(points);
  for (let round = 0; round < ROUNDS; round++) centres = moved(centres, points);
  return centres
    .map((centre) => ({
      ...centre,
      hex: formatHex({ mode: "oklab", l: centre.l, a: centre.a, b: centre.b }),
    }))
    .sort((first, second) => second.weight - first.weight);
}

/** Colours gathered into cells, each standing for its own mean. */
function gathered(counts: ReadonlyMap<number, number>): Point[] {
  const cells = new Map<string, { l: number; a: number; b: number; weight: number }>();
  for (const [rgb, weight] of counts) {
    const { l, a, b } = labOf(rgb);
    const key = `${Math.round(l / CELL)} ${Math.round(a / CELL)} ${Math.round(b / CELL)}`;
    const cell = cells.get(key) ?? { l: 0, a: 0, b: 0, weight: 0 };
    cell.l += l * weight;
    cell.a += a * weight;
    cell.b += b * weight;
    cell.weight += weight;
    cells.set(key, cell);
  }
  return [...cells.values()].map(({ l, a, b, weight }) => ({
    l: l / weight,
    a: a / weight,
    b: b / weight,
    weight,
  }));
}

function firstGuesses(points: readonly Point[]): Point[] {
  const guesses: Point[] = [];
  for (const point of [...points].sort((first, second) => second.weight - first.weight)) {
    if (guesses.length === MOST_CLUSTERS) break;
    if (guesses.every((guess) => squaredDistance(guess, point) >= APART * APART)) guesses.push(point);
  }
  return guesses;
}

/** One round of Lloyd's algorithm. */
function moved(centres: readonly Point[], points: readonly Point[]): Point[] {
  const sums = centres.map(() => ({ l: 0, a: 0, b: 0, weight: 0 }));
  for (const point of points) {
    let nearest = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let n = 0; n < centres.length; n++) {
      const distance = squaredDistance(centres[n]!, point);
      if (distance < least) {
        least = distance;
        nearest = n;
      }
    }
    const sum = sums[nearest]!;
    sum.l += point.l * point.weight;
    sum.a += point.a * point.weight;
    sum.b += point.b * point.weight;
    sum.weight += point.weight;
  }
  return sums
    .filter(({ weight }) => weight > 0)
    .map(({ l, a, b, weight }) => ({ l: l / weight, a: a / weight, b: b / weight, weight }));
}

export function squaredDistance(first: Omit<Point, "weight">, second: Omit<Point, "weight">): number {
  return (first.l - second.l) ** 2 + (first.a - second.a) ** 2 + (first.b - second.b) ** 2;
}

/** OKLab of 0xrrggbb. */
export function labOf(rgb: number) {
  return toOklab({
    mode: "rgb",
    r: (rgb >> 16) / 255,
    g: ((rgb >> 8) & 255) / 255,
    b: (rgb & 255) / 255,
  });
}
