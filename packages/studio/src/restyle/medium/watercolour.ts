import { exp, log } from "../../math/exact.js";
import type { Picture } from "../kernel/index.js";
import { blurred, moved, smoothedAlong } from "../kernel/operations.js";
import { type Canvas, noisePlane, step } from "./canvas.js";

/**
 * Washes on rough paper: areas flatten, their edges wander and dry darker, pigment settles unevenly and gathers
 * in the grain, and the paint ends before the paper does.
 */
export function watercolour(source: Picture, canvas: Canvas): Picture {
  const { kernel, unit, boldness } = canvas;
  const { width, height } = source;
  const result = kernel.picture(width, height);
  kernel.within(() => {
    const flat = smoothedAlong(
      kernel,
      smoothedAlong(kernel, source, (4.5 + 3 * boldness) * unit),
      (5 + 3 * boldness) * unit,
      8,
    );
    const wander = wandering(canvas, width, height, (3.2 + 3 * boldness) * unit, 26 * unit);
    const washes = moved(kernel, flat, wander);
    const near = blurred(kernel, washes, 2.2 * unit);
    const wide = blurred(kernel, washes, 9 * unit);
    const wet = noisePlane(canvas, width, height, { along: 150 * unit, octaves: 4, salt: 21 });
    const pools = noisePlane(canvas, width, height, { along: 70 * unit, octaves: 5, salt: 22 });
    const grain = noisePlane(canvas, width, height, { along: 5 * unit, octaves: 3, salt: 23 });
    const edge = noisePlane(canvas, width, height, { along: 60 * unit, octaves: 5, salt: 24 });
    const [w, n, f, out] = [washes.data, near.data, wide.data, result.data];
    const margin = 22 * unit;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const i = y * width + x;
        const at = i * 4;
        const bleed = 0.5 * step(0.5, 0.72, wet.data[i]!);
        // Where two washes meet, the lighter one is lined by what the darker one pushed to its rim.
        let line = 0;
        for (let c = 0; c < 3; c++)
          line += Math.abs(n[at + c]! - w[at + c]!) + 0.35 * Math.abs(f[at + c]! - n[at + c]!);
        const rim = Math.min(0.75, line * 1.5);
        const paper = grain.data[i]! - 0.5;
        const bright = 0.3 * w[at]! + 0.6 * w[at + 1]! + 0.1 * w[at + 2]!;
        // Dark washes are even; it is the thin ones that pool.
        const load =
          0.86 + (0.3 + 0.8 * bright) * (pools.data[i]! - 0.5) + (0.15 + 0.45 * bright) * paper + rim;
        const rest = Math.min(x, y, width - 1 - x, height - 1 - y) + (edge.data[i]! - 0.5) * 46 * unit;
        const painted = step(margin - 1.5 * unit, margin + 1.5 * unit, rest);
        const shore = painted * (1 - step(margin, margin + 9 * unit, rest)) * 0.55;
        for (let c = 0; c < 3; c++) {
          const wash = w[at + c]! + (f[at + c]! - w[at + c]!) * bleed;
          // Pigment is density: more of it takes more light away.
          const density = -log(Math.max(0.012, 0.05 + 0.945 * wash)) * (Math.max(0.35, load) + shore);
          const sheet = PAPER[c]! + paper * 0.05;
          out[at + c] = sheet * (1 - painted) + painted * sheet * exp(-density);
        }
        out[at + 3] = 1;
      }
    }
  });
  return result;
}

const PAPER = [0.985, 0.975, 0.95];

/** Shifts that make lines wander by so many pixels. */
export function wandering(canvas: Canvas, width: number, height: number, by: number, cell: number): Picture {
  const { kernel } = canvas;
  const shifts = kernel.picture(width, height);
  kernel.within(() => {
    const across = noisePlane(canvas, width, height, { along: cell, octaves: 3, salt: 11 });
    const down = noisePlane(canvas, width, height, { along: cell, octaves: 3, salt: 12 });
    for (let i = 0; i < width * height; i++) {
      shifts.data[i * 4] = (across.data[i]! - 0.5) * 2 * by;
      shifts.data[i * 4 + 1] = (down.data[i]! - 0.5) * 2 * by;
    }
  });
  return shifts;
}
