import type { Small } from "./small.js";

/**
 * Parts a picture into about so many small areas of like colour (SLIC, Achanta et al. 2012) that hang together each,
 * numbered from 0.
 */
export function superpixels(small: Small, wanted: number): { cells: Int32Array; count: number } {
  const cells = connected(clustered(small, wanted), small.width, small.height);
  return { cells, count: cells.reduce((most, cell) => Math.max(most, cell), 0) + 1 };
}

/** Numbers of a centre: OKLab, x, y. */
const FIVE = 5;

function clustered({ width, height, lab }: Small, wanted: number): Int32Array {
  const step = Math.max(3, Math.round(Math.sqrt((width * height) / wanted)));
  const centres = centresOf(width, height, lab, step);
  const count = centres.length / FIVE;
  const labels = new Int32Array(width * height);
  const distances = new Float32Array(width * height);
  const compactness = (0.02 / step) ** 2;
  for (let round = 0; round < 6; round++) {
    distances.fill(Number.POSITIVE_INFINITY);
    for (let index = 0; index < count; index++) {
      const at = index * FIVE;
      const [l, a, b] = [centres[at]!, centres[at + 1]!, centres[at + 2]!];
      const [cx, cy] = [centres[at + 3]!, centres[at + 4]!];
      const top = Math.max(0, Math.floor(cy - step * 1.5));
      const bottom = Math.min(height - 1, Math.ceil(cy + step * 1.5));
      const left = Math.max(0, Math.floor(cx - step * 1.5));
      const right = Math.min(width - 1, Math.ceil(cx + step * 1.5));
      for (let y = top; y <= bottom; y++) {
        for (let x = left; x <= right; x++) {
          const i = y * width + x;
          const dl = lab[i * 3]! - l;
          const da = lab[i * 3 + 1]! - a;
          const db = lab[i * 3 + 2]! - b;
          const away = (x - cx) * (x - cx) + (y - cy) * (y - cy);
          const d = dl * dl + 2 * (da * da + db * db) + compactness * away;
          if (d < distances[i]!) {
            distances[i] = d;
            labels[i] = index;
          }
        }
      }
    }
    recentre(centres, labels, width, lab);
  }
  return labels;
}

/** A centre in the middle of every so many pixels. */
function centresOf(width: number, height: number, lab: Float32Array, step: number): Float64Array {
  const centres: number[] = [];
  for (let y = step >> 1; y < height; y += step) {
    for (let x = step >> 1; x < width; x += step) {
      const i = (y * width + x) * 3;
      centres.push(lab[i]!, lab[i + 1]!, lab[i + 2]!, x, y);
    }
  }
  return Float64Array.from(centres);
}

/** Moves each centre to the mean of its pixels; one without any stays. */
function recentre(centres: Float64Array, labels: Int32Array, width: number, lab: Float32Array): void {
  const sums = new Float64Array(centres.length);
  const counts = new Int32Array(centres.length / FIVE);
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    const at = label * FIVE;
    const x = i % width;
    sums[at]! += lab[i * 3]!;
    sums[at + 1]! += lab[i * 3 + 1]!;
    sums[at + 2]! += lab[i * 3 + 2]!;
    sums[at + 3]! += x;
    sums[at + 4]! += (i - x) / width;
    counts[label]! += 1;
  }
  for (let at = 0; at < centres.length; at++) {
    const count = counts[Math.floor(at / FIVE)]!;
    if (count > 0) centres[at] = sums[at]! / count;
  }
}

/** Splits labels into areas that hang together, numbered anew; crumbs join the area before them. */
function connected(labels: Int32Array, width: number, height: number): Int32Array {
  const result = new Int32Array(labels.length).fill(-1);
  const area = new Int32Array(labels.length);
  let next = 0;
  for (let start = 0; start < labels.length; start++) {
    if (result[start]! >= 0) continue;
    const label = labels[start]!;
    let size = 1;
    area[0] = start;
    result[start] = next;
    const visit = (j: number) => {
      if (result[j]! >= 0 || labels[j] !== label) return;
      result[j] = next;
      area[size++] = j;
    };
    for (let at = 0; at < size; at++) {
      const i = area[at]!;
      const x = i % width;
      if (x > 0) visit(i - 1);
      if (x < width - 1) visit(i + 1);
      if (i >= width) visit(i - width);
      if (i < width * (height - 1)) visit(i + width);
    }
    const before = start % width > 0 ? result[start - 1]! : start >= width ? result[start - width]! : -1;
    if (size < 8 && before >= 0) for (let at = 0; at < size; at++) result[area[at]!] = before;
    else next++;
  }
  return result;
}
