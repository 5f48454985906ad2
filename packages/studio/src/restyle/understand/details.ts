import { distanceToLines } from "../medium/distance.js";
import { fitGradient, gradientAt } from "./polynomial.js";
import type { Area, Regions } from "./regions.js";
import type { Small } from "./small.js";

/** Areas with the small parts that stand out of them, which come last. */
export interface Detailed {
  readonly regions: Regions;
  /** The number of the first area that is a detail. */
  readonly first: number;
  /** The area that each detail lies in, in their order. */
  readonly under: readonly number[];
}

/** How far a pixel strays from its area's own light and colour, and how far it is from what lies beside it, to be a detail's. */
const STANDS_OUT = 0.1;
/** Neighbouring pixels of one detail differ by less than this, and none from where it began by more than twice as much. */
const OF_ONE = 0.09;
/** Pixels of the smallest detail that can be told. */
const LEAST = 6;
/** Along the subject's line its colours are mixed with the ground's. */
const RIM = 2;
/** A detail that weighs this share of the last that is kept is kept with it: of two eyes both, or neither. */
const AS_MUCH = 0.75;

/**
 * Finds within a subject what is small and of strong contrast: eyes, handles, spots. However few areas a picture is
 * cut into, these say what it shows; the ground has none, where they would be confetti.
 * @param wanted about how many are kept, those of most contrast and size
 */
export function withDetails(regions: Regions, small: Small, mask: Float32Array, wanted: number): Detailed {
  const first = regions.areas.length;
  if (wanted <= 0) return { regions, first, under: [] };
  const { width, height } = small;
  const inner = distanceToLines(
    Int32Array.from(mask, (value) => (value > 0.5 ? 1 : 0)),
    width,
    height,
    RIM + 1,
  );
  const off = strayOf(regions, small, mask);
  const open = off.map((value, i) => (inner[i]! > RIM ? value : 0));
  const found = piecesOf(open, small)
    .map((pixels) => ({ pixels, weight: contrastOf(pixels, open, small) * Math.sqrt(pixels.length) }))
    .filter(({ weight }) => weight > STANDS_OUT * Math.sqrt(LEAST))
    .sort((a, b) => b.weight - a.weight || a.pixels[0]! - b.pixels[0]!);
  const last = found[Math.min(wanted, found.length) - 1];
  const kept = found.filter(({ weight }, n) => n < wanted || weight > AS_MUCH * last!.weight);
  const labels = regions.labels.slice();
  kept.forEach(({ pixels }, n) => {
    for (const i of pixels) labels[i] = first + n;
  });
  const areas = [...regions.areas, ...kept.map(({ pixels }) => areaOf(pixels, small))];
  const under = kept.map(({ pixels }) => regions.labels[pixels[0]!]!);
  return { regions: { width, height, labels, areas }, first, under };
}

/** How far each pixel of the subject strays from its area's colour, slow changes of light left out. */
function strayOf(
  { labels, areas, width, height }: Regions,
  { lab }: Small,
  mask: Float32Array,
): Float32Array {
  const off = new Float32Array(labels.length);
  const members = areas.map((): number[] => []);
  for (let i = 0; i < labels.length; i++) if (mask[i]! > 0.5) members[labels[i]!]!.push(i);
  const weights = new Uint8Array(labels.length);
  for (const pixels of members) {
    if (pixels.length === 0) continue;
    for (const i of pixels) weights[i] = 1;
    // What stands out must not bend what it stands out of.
    for (let round = 0; round < 2; round++) {
      const fit = fitGradient(lab, width, height, weights);
      for (const i of pixels) {
        const x = i % width;
        const usual = gradientAt(fit, x / width, (i - x) / width / height);
        off[i] = apart(lab, i * 3, usual, 0);
        weights[i] = off[i]! < STANDS_OUT ? 1 : 0;
      }
      if (!pixels.some((i) => weights[i] === 1)) for (const i of pixels) weights[i] = 1;
    }
    for (const i of pixels) weights[i] = 0;
  }
  return off;
}

/** Difference of two colours; light counts less than hue, which shading leaves as it is. */
function apart(first: ArrayLike<number>, at: number, second: ArrayLike<number>, from: number): number {
  const [l, a, b] = [0, 1, 2].map((c) => first[at + c]! - second[from + c]!) as [number, number, number];
  return Math.sqrt(0.4 * l * l + 2 * (a * a + b * b));
}

/** What strays, in pieces of one colour each, the farthest first. */
function piecesOf(off: Float32Array, { width, lab }: Small): number[][] {
  const far = [...off.keys()].filter((i) => off[i]! > STANDS_OUT).sort((a, b) => off[b]! - off[a]! || a - b);
  const taken = new Uint8Array(off.length);
  const pieces: number[][] = [];
  for (const start of far) {
    if (taken[start] === 1) continue;
    const piece = [start];
    taken[start] = 1;
    for (const i of piece) {
      for (const j of [i - 1, i + 1, i - width, i + width]) {
        if (taken[j] !== 0 || off[j]! <= STANDS_OUT) continue;
        if (apart(lab, i * 3, lab, j * 3) > OF_ONE || apart(lab, start * 3, lab, j * 3) > 2 * OF_ONE)
          continue;
        taken[j] = 1;
        piece.push(j);
      }
    }
    const own = new Set(piece);
    // A seam between two areas has no midst.
    const midst = piece.filter((i) => [i - 1, i + 1, i - width, i + width].every((j) => own.has(j)));
    if (piece.length >= LEAST && midst.length > piece.length * 0.1) pieces.push(piece);
  }
  return pieces;
}

/** How far a piece stands out along its line and as a whole; shade has no line. */
function contrastOf(pixels: readonly number[], off: Float32Array, { width, lab }: Small): number {
  const own = new Set(pixels);
  let [sum, count] = [0, 0];
  for (const i of pixels) {
    for (const by of [1, -1, width, -width]) {
      if (own.has(i + by)) continue;
      const [out, within] = [(i + 2 * by) * 3, (own.has(i - by) ? i - by : i) * 3];
      if (out < 0 || out >= lab.length) continue;
      sum += apart(lab, out, lab, within);
      count++;
    }
  }
  const strays = pixels.reduce((total, i) => total + off[i]!, 0) / pixels.length;
  return Math.min(strays, count === 0 ? 0 : sum / count);
}

function areaOf(pixels: readonly number[], { width, height, lab }: Small): Area {
  const mean = (of: (i: number) => number) => pixels.reduce((sum, i) => sum + of(i), 0) / pixels.length;
  return {
    lab: [0, 1, 2].map((c) => mean((i) => lab[i * 3 + c]!)) as unknown as Area["lab"],
    pixels: pixels.length,
    x: mean((i) => (i % width) / width),
    y: mean((i) => Math.floor(i / width) / height),
  };
}
