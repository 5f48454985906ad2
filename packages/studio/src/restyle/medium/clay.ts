import type { Picture } from "../kernel/index.js";
import { blurredPlane, planeOf } from "../kernel/operations.js";
import { meanColours, paintAreas } from "./areas.js";
import { type Canvas, noisePlane } from "./canvas.js";
import { detailCount } from "./details.js";
import { distanceToLines } from "./distance.js";
import { vivid } from "./flat.js";
import { heightsOf } from "./layers.js";

/**
 * A relief of modelling clay: each area is a pad with rounded rims, the subject as a whole swells out of its
 * ground, all lit by one soft lamp, with the marks of fingers.
 */
export function clay(source: Picture, canvas: Canvas): Picture {
  const { kernel, seen, unit, boldness } = canvas;
  const { width, height } = source;
  const result = kernel.picture(width, height);
  kernel.within(() => {
    const wanted = Math.max(5, Math.round(20 * (1 - boldness) + 4));
    const { picture, labels, regions } = paintAreas(
      kernel,
      source,
      seen,
      wanted,
      (6 + 5 * boldness) * unit,
      (found) => meanColours(found, seen.small.rgb).map((colour) => muted(vivid(colour, 1.1))),
      { ground: "one", alike: 0.06, details: detailCount(boldness) },
    );
    const levels = heightsOf(regions, seen);
    const most = 30 * unit;
    const rims = distanceToLines(labels.data, width, height, most);
    const body = kernel.plane(width, height);
    const swell = swelling(canvas, width, height);
    for (let i = 0; i < body.data.length; i++) {
      const t = Math.min(1, rims[i]! / most);
      // A quarter round at the rim, then level.
      const pad = Math.sqrt(Math.max(0, 1 - (1 - t) * (1 - t))) * 11;
      body.data[i] = (pad + (levels[labels.data[i]!]! / levels.length) * 16 + swell.data[i]! * 30) * unit;
    }
    const kneaded = noisePlane(canvas, width, height, { along: 46 * unit, octaves: 3, salt: 91 });
    const prints = noisePlane(canvas, width, height, {
      along: 26 * unit,
      across: 4.4 * unit,
      towards: [0.86, 0.5],
      octaves: 2,
      salt: 92,
    });
    for (let i = 0; i < body.data.length; i++) {
      body.data[i]! += ((kneaded.data[i]! - 0.5) * 5.5 + (prints.data[i]! - 0.5) * 0.55) * unit;
    }
    const relief = blurredPlane(kernel, body, 1.6 * unit);
    const low = blurredPlane(kernel, body, 12 * unit);
    const lower = blurredPlane(kernel, body, 34 * unit);
    const h = relief.data;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const i = y * width + x;
        const gx = (h[y * width + Math.min(width - 1, x + 1)]! - h[y * width + Math.max(0, x - 1)]!) * 0.5;
        const gy = (h[Math.min(height - 1, y + 1) * width + x]! - h[Math.max(0, y - 1) * width + x]!) * 0.5;
        const length = Math.sqrt(gx * gx + gy * gy + 1);
        // Lamp at the upper left and before the picture.
        const lambert = Math.max(0, (gx * 0.5 + gy * 0.62 + 0.6) / length);
        const half = Math.max(0, (gx * 0.28 + gy * 0.34 + 0.9) / length);
        const gloss = half ** 24 * 0.1;
        // Hollows see less of the room.
        const open =
          1 +
          Math.max(-0.34, Math.min(0.06, (h[i]! - low.data[i]!) * (0.05 / unit))) +
          Math.max(-0.2, Math.min(0.05, (h[i]! - lower.data[i]!) * (0.018 / unit)));
        const light = (0.36 + 0.98 * lambert) * open;
        for (let c = 0; c < 3; c++) {
          const colour = picture.data[i * 4 + c]!;
          // Light that wanders in the clay keeps its shadows warm.
          const lit = colour * (light + (1 - light) * 0.1 * colour);
          result.data[i * 4 + c] = Math.min(1, Math.max(0, lit + gloss));
        }
        result.data[i * 4 + 3] = 1;
      }
    }
  });
  return result;
}

/** Clay is neither black nor white. */
function muted(colour: readonly number[]): number[] {
  return colour.map((value) => 0.07 + 0.86 * value);
}

/** 0 … 1: how far the subject swells out, from its rim to its middle. */
function swelling({ kernel, seen }: Canvas, width: number, height: number) {
  const { small, subject, parted } = seen;
  const plane = kernel.plane(width, height);
  if (!parted) return plane;
  kernel.within(() => {
    const labels = Int32Array.from(subject.mask, (value) => (value > 0.5 ? 1 : 0));
    const most = small.width * 0.14;
    const far = distanceToLines(labels, small.width, small.height, most);
    const round = Float32Array.from(far, (value, i) => {
      const t = Math.min(1, value / most);
      return labels[i] === 1 ? Math.sqrt(1 - (1 - t) * (1 - t)) : 0;
    });
    const soft = blurredPlane(kernel, planeOf(kernel, small.width, small.height, round), 2.2);
    kernel.rows("enlargePlane", height, soft.at, soft.width, soft.height, plane.at, width, height);
  });
  return plane;
}
