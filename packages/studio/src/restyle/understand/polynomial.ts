/** A smooth colour over the frame: for each channel the factors of 1, x, y, x², xy, y² with x and y in −1 … 1. */
export interface Gradient {
  readonly factors: readonly (readonly number[])[];
}

const TERMS = 6;

function termsAt(x: number, y: number): number[] {
  return [1, x, y, x * x, x * y, y * y];
}

/** Least squares over the pixels that `weights` counts in. */
export function fitGradient(
  channels: Float32Array,
  width: number,
  height: number,
  weights: Uint8Array | Float32Array,
): Gradient {
  const terms = termsAt(0, 0);
  const normal = Array.from({ length: TERMS }, () => new Float64Array(TERMS + 3));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const weight = weights[i]!;
      if (weight === 0) continue;
      const [u, v] = [(2 * x) / width - 1, (2 * y) / height - 1];
      terms[1] = u;
      terms[2] = v;
      terms[3] = u * u;
      terms[4] = u * v;
      terms[5] = v * v;
      for (let row = 0; row < TERMS; row++) {
        const share = weight * terms[row]!;
        for (let column = 0; column < TERMS; column++) normal[row]![column]! += share * terms[column]!;
        for (let c = 0; c < 3; c++) normal[row]![TERMS + c]! += share * channels[i * 3 + c]!;
      }
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
