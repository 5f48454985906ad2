/** A smooth colour over the frame: for each channel the factors of 1, x, y, x², xy, y² with x and y in −1 … 1. */
export interface Gradient {
  readonly factors: readonly (readonly number[])[];
}

const TERMS = 6;

function termsAt(x: number, y: number): number[] {
  return [1, x, y, x * x, x * y, y * y];
}

/** The powers of x and of y in each term. */
const EXPONENTS = [
  [0, 0],
  [1, 0],
  [0, 1],
  [2, 0],
  [1, 1],
  [0, 2],
] as const;

/** Least squares over the pixels that `weights` counts in. */
export function fitGradient(
  channels: Float32Array,
  width: number,
  height: number,
  weights: Uint8Array | Float32Array,
): Gradient {
  const normal = Array.from({ length: TERMS }, () => new Float64Array(TERMS + 3));
  // Within a row only powers of x differ: their sums, alone and with each channel, say all of it.
  const powers = new Float64Array(5);
  const mixed = new Float64Array(9);
  for (let y = 0; y < height; y++) {
    powers.fill(0);
    mixed.fill(0);
    for (let x = 0, i = y * width; x < width; x++, i++) {
      const weight = weights[i]!;
      if (weight === 0) continue;
      const u = (2 * x) / width - 1;
      const [wu, wuu] = [weight * u, weight * u * u];
      powers[0]! += weight;
      powers[1]! += wu;
      powers[2]! += wuu;
      powers[3]! += wuu * u;
      powers[4]! += wuu * u * u;
      for (let c = 0; c < 3; c++) {
        const value = channels[i * 3 + c]!;
        mixed[c]! += weight * value;
        mixed[3 + c]! += wu * value;
        mixed[6 + c]! += wuu * value;
      }
    }
    if (powers[0] === 0) continue;
    const v = (2 * y) / height - 1;
    const heights = [1, v, v * v, v * v * v, v * v * v * v];
    for (let row = 0; row < TERMS; row++) {
      const [p, q] = EXPONENTS[row]!;
      for (let column = 0; column < TERMS; column++) {
        const [r, s] = EXPONENTS[column]!;
        normal[row]![column]! += powers[p + r]! * heights[q + s]!;
      }
      for (let c = 0; c < 3; c++) normal[row]![TERMS + c]! += mixed[3 * p + c]! * heights[q]!;
    }
  }
  // A little stiffness keeps sparse borders from bending wildly inside.
  for (let row = 1; row < TERMS; row++) normal[row]![row]! += 1e-3 * normal[0]![0]! + 1e-6;
  solve(normal);
  return { factors: [0, 1, 2].map((c) => normal.map((row) => row[TERMS + c]!)) };
}

/** Gauss–Jordan with pivoting, in place: the right-hand sides become the answers. */
function solve(rows: Float64Array[]): void {
  for (let column = 0; column < TERMS; column++) {
    let pivot = column;
    for (let row = column + 1; row < TERMS; row++) {
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    }
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const lead = rows[column]!;
    const by = lead[column]! || 1;
    for (let k = 0; k < lead.length; k++) lead[k]! /= by;
    for (let row = 0; row < TERMS; row++) {
      const factor = rows[row]![column]!;
      if (row === column || factor === 0) continue;
      for (let k = 0; k < lead.length; k++) rows[row]![k]! -= factor * lead[k]!;
    }
  }
}

/** The colour of a gradient at fractions of the frame. */
export function gradientAt({ factors }: Gradient, u: number, v: number): [number, number, number] {
  const terms = termsAt(2 * u - 1, 2 * v - 1);
  return factors.map((row) => row.reduce((sum, factor, k) => sum + factor * terms[k]!, 0)) as [
    number,
    number,
    number,
  ];
}

/** A gradient over a whole frame, three floats a pixel. */
export function spread({ factors }: Gradient, width: number, height: number): Float32Array {
  const result = new Float32Array(width * height * 3);
  for (let c = 0; c < 3; c++) {
    const [one, x1, y1, xx, xy, yy] = factors[c]! as [number, number, number, number, number, number];
    for (let row = 0, at = c; row < height; row++) {
      const y = (2 * row) / height - 1;
      for (let column = 0; column < width; column++, at += 3) {
        const x = (2 * column) / width - 1;
        result[at] = one + x * (x1 + xx * x + xy * y) + y * (y1 + yy * y);
      }
    }
  }
  return result;
}
