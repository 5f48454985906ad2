import type { Outline } from "../drawing.js";
import { mapOutline } from "../outline.js";
import { bordersOf, type Mask } from "./contour.js";
import { fitted } from "./fit.js";
import type { LabelMap } from "./labels.js";

/** An area of one label as a closed outline, in pixels of its map. */
export interface Region {
  readonly label: number;
  readonly outline: Outline;
  /** Pixels. */
  readonly area: number;
}

/** How far an area goes on beneath those painted over it, pixels, so that no gap shows between them. */
const UNDER = 3;
/** Contours around fewer pixels than this are specks. */
const LEAST_CONTOUR = 14;

/**
 * The areas of a map in paint order, layer by layer and the largest first; each goes on a little beneath the later ones
 * that it touches.
 * @param layerOf the layer of each region's label, the lowest painted first
 */
export function regionsOf(map: LabelMap, layerOf: (label: number) => number = () => 0): Region[] {
  const boxes = boxesOf(map);
  const order = [...boxes]
    .sort((a, b) => layerOf(a[0] - 1) - layerOf(b[0] - 1) || b[1].area - a[1].area || a[0] - b[0])
    .map(([label]) => label);
  return order.map((label, rank) => {
    const later = new Set(order.slice(rank + 1));
    const box = boxes.get(label)!;
    const part = cropped(map, box);
    const mask = holesFilled(grown(part, label, later), part, later);
    const borders = bordersOf(mask).filter((border) => border.length >= LEAST_CONTOUR);
    const outline = mapOutline([1, 0, 0, 1, box.left, box.top], borders.map(fitted));
    return { label: label - 1, outline, area: box.area };
  });
}

/** The pixels that a label takes, with room to grow: from left and top up to right and bottom. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
  area: number;
}

function boxesOf({ width, height, labels }: LabelMap): Map<number, Box> {
  const boxes = new Map<number, Box>();
  const margin = UNDER + 1;
  labels.forEach((label, at) => {
    if (label === 0) return;
    const [x, y] = [at % width, Math.floor(at / width)];
    let box = boxes.get(label);
    if (!box) {
      box = { left: width, top: height, right: 0, bottom: 0, area: 0 };
      boxes.set(label, box);
    }
    box.left = Math.max(0, Math.min(box.left, x - margin));
    box.right = Math.min(width, Math.max(box.right, x + margin + 1));
    box.top = Math.max(0, Math.min(box.top, y - margin));
    box.bottom = Math.min(height, Math.max(box.bottom, y + margin + 1));
    box.area++;
  });
  return boxes;
}

function cropped({ width, labels }: LabelMap, { left, top, right, bottom }: Box): LabelMap {
  const out = new Int16Array((right - left) * (bottom - top));
  for (let row = top; row < bottom; row++) {
    out.set(labels.subarray(row * width + left, row * width + right), (row - top) * (right - left));
  }
  return { width: right - left, height: bottom - top, labels: out };
}

/** The area of a label, and what of later ones lies within reach of it. */
function grown({ width, height, labels }: LabelMap, label: number, later: ReadonlySet<number>): Mask {
  let cells = Uint8Array.from(labels, (own) => (own === label ? 1 : 0));
  for (let n = 0; n < UNDER; n++) {
    const next = cells.slice();
    for (let at = width; at < cells.length - width; at++) {
      if (cells[at] || !later.has(labels[at]!)) continue;
      if (cells[at - 1] || cells[at + 1] || cells[at - width] || cells[at + width]) next[at] = 1;
    }
    cells = next;
  }
  return { width, height, cells };
}

/** Holes that later areas cover whole are filled: an eye lies on a face, not in it. */
function holesFilled(mask: Mask, { labels }: LabelMap, later: ReadonlySet<number>): Mask {
  const { width, height } = mask;
  const cells = mask.cells.slice();
  const known = cells.slice();
  for (let start = 0; start < cells.length; start++) {
    if (known[start]) continue;
    const pixels = [start];
    known[start] = 1;
    let covered = true;
    for (let n = 0; n < pixels.length; n++) {
      const at = pixels[n]!;
      covered &&= later.has(labels[at]!);
      for (const next of [at - 1, at + 1, at - width, at + width]) {
        if (next < 0 || next >= cells.length || known[next]) continue;
        known[next] = 1;
        pixels.push(next);
      }
    }
    if (covered) for (const at of pixels) cells[at] = 1;
  }
  return { width, height, cells };
}
