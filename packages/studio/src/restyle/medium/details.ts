import type { Picture } from "../kernel/index.js";
import type { Detailed } from "../understand/details.js";
import type { Regions } from "../understand/regions.js";

/** How many details of a subject stay, at a boldness of 0 … 0.8: the simpler the picture, the fewer. */
export function detailCount(boldness: number): number {
  return Math.round(22 * Math.max(0, 1 - boldness / 0.8));
}

/** Coverage from which a pixel is a detail's: below a half, for what is tiny shrinks when its line is smoothed. */
const COVERED = 0.42;

/** Lays details over the large areas, whose smooth lines would swallow them. */
export function stampDetails(
  { width, height, data }: Picture,
  labels: Int32Array,
  { regions, first }: Detailed,
  paints: readonly (readonly number[])[],
): void {
  for (let area = first; area < regions.areas.length; area++) {
    const cover = smoothCover(regions, area);
    const [sx, sy] = [width / regions.width, height / regions.height];
    const paint = paints[area]!;
    const top = Math.max(0, Math.floor(cover.top * sy));
    const bottom = Math.min(height, Math.ceil((cover.top + cover.height) * sy));
    const left = Math.max(0, Math.floor(cover.left * sx));
    const right = Math.min(width, Math.ceil((cover.left + cover.width) * sx));
    for (let y = top; y < bottom; y++) {
      for (let x = left; x < right; x++) {
        const here = coverAt(cover, (x + 0.5) / sx - 0.5 - cover.left, (y + 0.5) / sy - 0.5 - cover.top);
        const share = Math.min(1, Math.max(0, 0.5 + (here - COVERED) * 2.5 * Math.max(1, sx)));
        if (share === 0) continue;
        const i = y * width + x;
        if (share > 0.5) labels[i] = area;
        for (let c = 0; c < 3; c++) data[i * 4 + c]! += (paint[c]! - data[i * 4 + c]!) * share;
      }
    }
  }
}

interface Cover {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

/** Margin around an area, small pixels: as far as its line is smoothed. */
const MARGIN = 4;

/** An area with a smoothed line, in a box of its own. */
function smoothCover({ labels, width, height }: Regions, area: number): Cover {
  let [left, right, top, bottom] = [width, 0, height, 0];
  const last = labels.lastIndexOf(area);
  for (let i = labels.indexOf(area); i <= last; i++) {
    if (labels[i] !== area) continue;
    const [x, y] = [i % width, Math.floor(i / width)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const box = { left: left - MARGIN, top: top - MARGIN };
  const [w, h] = [right - left + 1 + 2 * MARGIN, bottom - top + 1 + 2 * MARGIN];
  let values: Float32Array = new Float32Array(w * h);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const [u, v] = [x + box.left, y + box.top];
      if (u >= 0 && v >= 0 && u < width && v < height && labels[v * width + u] === area)
        values[y * w + x] = 1;
    }
  }
  // Steps of one, two, one along both ways.
  for (const by of [1, w, 1, w])
    values = values.map(
      (value, i) => 0.5 * value + 0.25 * ((values[i - by] ?? 0) + (values[i + by] ?? 0)),
    ) as Float32Array;
  return { ...box, width: w, height: h, values };
}

function coverAt({ width, height, values }: Cover, x: number, y: number): number {
  const [u, v] = [Math.floor(x), Math.floor(y)];
  if (u < 0 || v < 0 || u >= width - 1 || v >= height - 1) return 0;
  const at = v * width + u;
  const [fx, fy] = [x - u, y - v];
  const upper = values[at]! + (values[at + 1]! - values[at]!) * fx;
  const lower = values[at + width]! + (values[at + width + 1]! - values[at + width]!) * fx;
  return upper + (lower - upper) * fy;
}
