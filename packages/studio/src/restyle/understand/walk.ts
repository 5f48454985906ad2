import type { Small } from "./small.js";

/** Pixels that could be a thing's or its ground's, with what speaks for either. */
export interface Doubtful {
  /** Their places. */
  readonly pixels: readonly number[];
  /** What speaks for each being the thing's; ties to what surely is are added. */
  readonly forThing: Float64Array;
  readonly forGround: Float64Array;
  /** Whether a pixel that is not doubtful is ground. */
  readonly isGround: (i: number) => boolean;
}

/** How firmly neighbours between which nothing changes hold together. */
const STIFFNESS = 4;

/** Times that the answer is gone through, forth and back. */
const SWEEPS = 24;

/**
 * How much of each doubtful pixel is the thing's, 0 … 1, where what speaks for either side and what ties it to its
 * neighbours balance: random walks over pixels with priors (Grady 2005).
 */
export function walked(small: Small, { pixels, forThing, forGround, isGround }: Doubtful): Float64Array {
  const { width, height, lab } = small;
  const numbers = new Int32Array(width * height).fill(-1);
  pixels.forEach((i, n) => {
    numbers[i] = n;
  });
  const scale = 1 / (2 * meanStep(lab, width, height));
  const ties = new Float64Array(pixels.length * AROUND.length);
  const ends = new Int32Array(pixels.length * AROUND.length).fill(-1);
  pixels.forEach((i, n) => {
    const [x, y] = [i % width, Math.floor(i / width)];
    for (let k = 0; k < AROUND.length; k++) {
      const [dx, dy] = AROUND[k]!;
      if (x + dx < 0 || x + dx >= width || y + dy < 0 || y + dy >= height) continue;
      const j = i + dy * width + dx;
      const firm = (STIFFNESS / (1 + stepBetween(lab, i, j) * scale) ** 2) * (dx !== 0 && dy !== 0 ? 0.7 : 1);
      // What is known on the other side speaks for itself.
      if (numbers[j]! < 0) (isGround(j) ? forGround : forThing)[n]! += firm;
      else {
        ties[n * AROUND.length + k] = firm;
        ends[n * AROUND.length + k] = numbers[j]!;
      }
    }
  });
  return settled(forThing, forGround, ties, ends);
}

function settled(
  forThing: Float64Array,
  forGround: Float64Array,
  ties: Float64Array,
  ends: Int32Array,
): Float64Array {
  const share = forThing.map((value, n) => value / (value + forGround[n]! + 1e-9));
  const visit = (n: number) => {
    let weighed = forThing[n]!;
    let all = forThing[n]! + forGround[n]! + 1e-9;
    for (let k = n * AROUND.length; k < (n + 1) * AROUND.length; k++) {
      if (ends[k]! < 0) continue;
      weighed += ties[k]! * share[ends[k]!]!;
      all += ties[k]!;
    }
    share[n] = weighed / all;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let n = 0; n < share.length; n++) visit(n);
    for (let n = share.length - 1; n >= 0; n--) visit(n);
  }
  return share;
}

const AROUND = [-1, 0, 1]
  .flatMap((dy) => [-1, 0, 1].map((dx) => [dx, dy] as const))
  .filter(([dx, dy]) => dx !== 0 || dy !== 0);

function stepBetween(lab: Float32Array, i: number, j: number): number {
  let sum = 0;
  for (let c = 0; c < 3; c++) sum += (c === 0 ? 1 : 2) * (lab[i * 3 + c]! - lab[j * 3 + c]!) ** 2;
  return sum;
}

/** The mean squared step between neighbours, not less than what nobody sees. */
function meanStep(lab: Float32Array, width: number, height: number): number {
  let sum = 0;
  for (let i = 0; i < width * (height - 1); i++) sum += stepBetween(lab, i, i + width);
  return Math.max(1.5e-4, sum / (width * (height - 1)));
}
