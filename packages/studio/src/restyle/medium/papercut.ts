import type { Kernel, Picture } from "../kernel/index.js";
import { blurredPlane } from "../kernel/operations.js";
import { meanColours, paintAreas } from "./areas.js";
import { type Canvas, noisePlane, step } from "./canvas.js";
import { detailCount } from "./details.js";
import { vivid } from "./flat.js";
import { heightsOf } from "./layers.js";

/** Sheets of coloured paper, one over the other, each throwing a soft shadow on those below. */
export function papercut(source: Picture, canvas: Canvas): Picture {
  const { kernel, seen, unit, boldness } = canvas;
  const { width, height } = source;
  const result = kernel.picture(width, height);
  kernel.within(() => {
    const wanted = Math.max(5, Math.round(20 * (1 - boldness) + 4));
    const { picture, labels, regions, under } = paintAreas(
      kernel,
      source,
      seen,
      wanted,
      (7 + 5 * boldness) * unit,
      (found) => meanColours(found, seen.small.rgb).map((colour) => vivid(colour, 1.12)),
      { ground: "one", alike: 0.045, details: detailCount(boldness) },
    );
    // Details are inlaid in the sheet that they lie on.
    const first = regions.areas.length - under.length;
    const own = levelsOf(heightsOf(regions, seen));
    const levels = own.map((level, area) => (area < first ? level : own[under[area - first]!]!));
    const fibre = noisePlane(canvas, width, height, {
      along: 9 * unit,
      across: 2.2 * unit,
      towards: [0.8, 0.6],
      octaves: 4,
      salt: 81,
    });
    const cloud = noisePlane(canvas, width, height, { along: 60 * unit, octaves: 4, salt: 82 });
    const shade = new Float32Array(width * height).fill(1);
    const rim = new Float32Array(width * height);
    const top = Math.max(...levels);
    for (let level = 1; level <= top; level++) {
      kernel.within(() => {
        const above = kernel.plane(width, height);
        for (let i = 0; i < above.data.length; i++) above.data[i] = levels[labels.data[i]!]! >= level ? 1 : 0;
        const soft = blurredPlane(kernel, above, 9 * unit);
        const hard = blurredPlane(kernel, above, 1.6 * unit);
        const [dx, dy] = [Math.round(7 * unit), Math.round(11 * unit)];
        const [ex, ey] = [Math.max(1, Math.round(1.6 * unit)), Math.max(1, Math.round(2.2 * unit))];
        for (let y = 0; y < height; y++) {
          for (let x = 0; x < width; x++) {
            const i = y * width + x;
            if (levels[labels.data[i]!]! >= level) {
              // The cut edge towards the light shows the white of the paper.
              const outside = 1 - hard.data[Math.max(0, y - ey) * width + Math.max(0, x - ex)]!;
              if (levels[labels.data[i]!] === level) rim[i] = Math.max(rim[i]!, outside);
              continue;
            }
            const from = Math.max(0, y - dy) * width + Math.max(0, x - dx);
            const near = Math.max(0, y - ey) * width + Math.max(0, x - ex);
            shade[i]! *= 1 - 0.42 * soft.data[from]! - 0.2 * hard.data[near]!;
          }
        }
      });
    }
    shadeBeside(kernel, labels.data, first, shade, { width, height, unit });
    for (let i = 0; i < width * height; i++) {
      const texture = 1 + (fibre.data[i]! - 0.5) * 0.09 + (cloud.data[i]! - 0.5) * 0.06;
      const shadow = Math.max(0.3, shade[i]!);
      const edge = 0.28 * step(0.12, 0.7, rim[i]!);
      for (let c = 0; c < 3; c++) {
        const paper = picture.data[i * 4 + c]! * texture;
        // Shadows on paper keep a little of the blue of the room.
        const dark = paper * (shadow + (1 - shadow) * (c === 2 ? 0.14 : 0.06));
        result.data[i * 4 + c] = Math.min(1, dark + (1 - dark) * edge);
      }
      result.data[i * 4 + 3] = 1;
    }
  });
  return result;
}

/** A handful of sheets is enough: heights are grouped. */
function levelsOf(heights: readonly number[]): number[] {
  const sheets = Math.min(9, heights.length);
  return heights.map((height) => Math.floor((height / heights.length) * sheets));
}

/** The short shadow of small scraps. */
function shadeBeside(
  kernel: Kernel,
  labels: Int32Array,
  first: number,
  shade: Float32Array,
  { width, height, unit }: { readonly width: number; readonly height: number; readonly unit: number },
): void {
  kernel.within(() => {
    const scraps = kernel.plane(width, height);
    for (let i = 0; i < labels.length; i++) scraps.data[i] = labels[i]! >= first ? 1 : 0;
    const soft = blurredPlane(kernel, scraps, 1.6 * unit);
    const [dx, dy] = [Math.max(1, Math.round(1.6 * unit)), Math.max(1, Math.round(2.4 * unit))];
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const i = y * width + x;
        if (labels[i]! < first)
          shade[i]! *= 1 - 0.4 * soft.data[Math.max(0, y - dy) * width + Math.max(0, x - dx)]!;
      }
    }
  });
}
