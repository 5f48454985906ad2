import type { Picture } from "../kernel/index.js";
import { inLab, onScreen, shrunk } from "../kernel/operations.js";
import { leadingColours, nearestOf } from "../understand/palette.js";
import type { Canvas } from "./canvas.js";

/** Thresholds of an ordered 4 × 4 pattern (Bayer). */
const PATTERN = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5].map(
  (value) => (value + 0.5) / 16 - 0.5,
);

/** Large square pixels of few colours, with ordered dither where colours meet, and the subject outlined. */
export function pixel(source: Picture, canvas: Canvas): Picture {
  const { kernel, unit, boldness, seen } = canvas;
  const { width, height } = source;
  const result = kernel.picture(width, height);
  const cell = Math.max(2, Math.round((8 + 22 * boldness) * unit));
  const across = Math.ceil(width / cell);
  const down = Math.ceil(height / cell);
  kernel.within(() => {
    const lab = inLab(kernel, shrunk(kernel, source, across, down));
    const three = new Float32Array(across * down * 3);
    for (let i = 0; i < across * down; i++)
      for (let c = 0; c < 3; c++) three[i * 3 + c] = lab.data[i * 4 + c]!;
    const count = Math.max(6, Math.round(26 * (1 - boldness)));
    const colours = leadingColours({ lab: three, width: across, height: down }, count).map(
      ({ lab: colour }) => colour,
    );
    const chosen = new Int32Array(across * down);
    for (let y = 0; y < down; y++) {
      for (let x = 0; x < across; x++) {
        const i = y * across + x;
        const jitter = PATTERN[(y % 4) * 4 + (x % 4)]! * 0.019;
        chosen[i] = nearestOf(colours, [three[i * 3]! + jitter, three[i * 3 + 1]!, three[i * 3 + 2]!]);
      }
    }
    const inside = (x: number, y: number) => {
      if (x < 0 || y < 0 || x >= across || y >= down) return false;
      const u = Math.min(seen.small.width - 1, Math.floor(((x + 0.5) * cell * seen.small.width) / width));
      const v = Math.min(seen.small.height - 1, Math.floor(((y + 0.5) * cell * seen.small.height) / height));
      return seen.subject.mask[v * seen.small.width + u]! > 0.5;
    };
    const large = kernel.picture(across, down);
    for (let y = 0; y < down; y++) {
      for (let x = 0; x < across; x++) {
        const i = y * across + x;
        const [l, a, b] = colours[chosen[i]!]!;
        const rim =
          seen.parted &&
          inside(x, y) &&
          !(inside(x - 1, y) && inside(x + 1, y) && inside(x, y - 1) && inside(x, y + 1));
        large.data[i * 4] = rim ? l * 0.62 : l;
        large.data[i * 4 + 1] = rim ? a * 0.85 : a;
        large.data[i * 4 + 2] = rim ? b * 0.85 : b;
      }
    }
    const shown = onScreen(kernel, large);
    for (let y = 0; y < height; y++) {
      const row = Math.floor(y / cell) * across;
      for (let x = 0; x < width; x++) {
        const from = (row + Math.floor(x / cell)) * 4;
        const at = (y * width + x) * 4;
        for (let c = 0; c < 3; c++) result.data[at + c] = shown.data[from + c]!;
        result.data[at + 3] = 1;
      }
    }
  });
  return result;
}
