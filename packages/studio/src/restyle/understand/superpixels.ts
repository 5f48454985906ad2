import type { Small } from "./small.js";

/**
 * Parts a picture into about so many small areas of like colour (SLIC, Achanta et al. 2012) that hang together each,
 * numbered from 0.
 */
export function superpixels(small: Small, wanted: number): { cells: Int32Array; count: number } {
  const cells = connected(clustered(small, wanted), small.width, small.height);
  return { cells, count: cells.reduce((most, cell) => Math.max(most, cell), 0) + 1 };
}

function clustered({ width, height, lab }: Small, wanted: number): Int32Array {
  const step = Math.max(3, Math.round(Math.sqrt((width * height) / wanted)));
  const centres: number[][] = [];
  for (let y = step >> 1; y < height; y += step) {
    for (let x = step >> 1; x < width; x += step) {
      const i = y * width + x;
      centres.push([lab[i * 3]!, lab[i * 3 + 1]!, lab[i * 3 + 2]!, x, y]);
    }
  }
  const labels = new Int32Array(width * height);
  const distances = new Float32Array(width * height);
  const compactness = (0.02 / step) ** 2;
  for (let round = 0; round < 6; round++) {
    distances.fill(Number.POSITIVE_INFINITY);
    centres.forEach(([l, a, b, cx, cy], index) => {
      const top = Math.max(0, Math.floor(cy! - step * 1.5));
      const bottom = Math.min(height - 1, Math.ceil(cy! + step * 1.5));
      const left = Math.max(0, Math.floor(cx! - step * 1.5));
      const right = Math.min(width - 1, Math.ceil(cx! + step * 1.5));
      for (let y = top; y <= bottom; y++) {
        for (let x = left; x <= right; x++) {
          const i = y * width + x;
          const dl = lab[i * 3]! - l!;
          const da = lab[i * 3 + 1]! - a!;
          const db = lab[i * 3 + 2]! - b!;
          const d = dl * dl + 2 * (da * da + db * db) + compactness * ((x - cx!) ** 2 + (y - cy!) ** 2);
          if (d < distances[i]!) {
            distances[i] = d;
            labels[i] = index;
          }
        }
      }
    });
    const sums = centres.map(() => [0, 0, 0, 0, 0, 0]);
    for (let i = 0; i < labels.length; i++) {
      const sum = sums[labels[i]!]!;
      const x = i % width;
      sum[0]! += lab[i * 3]!;
      sum[1]! += lab[i * 3 + 1]!;
      sum[2]! += lab[i * 3 + 2]!;
      sum[3]! += x;
      sum[4]! += (i - x) / width;
      sum[5]! += 1;
    }
    sums.forEach((sum, index) => {
      if (sum[5]! > 0) centres[index] = sum.slice(0, 5).map((value) => value / sum[5]!);
    });
  }
  return labels;
}

/** Splits labels into areas that hang together, numbered anew; crumbs join the area before them. */
function connected(labels: Int32Array, width: number, height: number): Int32Array {
  const result = new Int32Array(labels.length).fill(-1);
  let next = 0;
  for (let start = 0; start < labels.length; start++) {
    if (result[start]! >= 0) continue;
    const area = [start];
    result[start] = next;
    for (let at = 0; at < area.length; at++) {
      const i = area[at]!;
      const x = i % width;
      for (const j of [x > 0 ? i - 1 : -1, x < width - 1 ? i + 1 : -1, i - width, i + width]) {
        if (j < 0 || j >= width * height || result[j]! >= 0 || labels[j] !== labels[start]) continue;
        result[j] = next;
        area.push(j);
      }
    }
    const before = start % width > 0 ? result[start - 1]! : start >= width ? result[start - width]! : -1;
    if (area.length < 8 && before >= 0) for (const i of area) result[i] = before;
    else next++;
  }
  return result;
}
