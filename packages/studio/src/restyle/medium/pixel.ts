import type { Picture } from "../kernel/index.js";
import { inLab, onScreen, shrunk } from "../kernel/operations.js";
import { leadingColours, nearestOf } from "../understand/palette.js";
import { fitGradient, spread } from "../understand/polynomial.js";
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
    const ground = evenGround(three, across, down, seen);
    const count = Math.max(6, Math.round(26 * (1 - boldness)));
    const colours = leadingColours({ lab: three, width: across, height: down }, count).map(
      ({ lab: colour }) => colour,
    );
    const chosen = new Int32Array(across * down);
    for (let y = 0; y < down; y++) {
      for (let x = 0; x < across; x++) {
        const i = y * across + x;
        const jitter = ground[i] === 1 ? 0 : PATTERN[(y % 4) * 4 + (x % 4)]! * 0.019;
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

/** How far in OKLab open ground may be from its middle colour and still be of that alone. */
const SAME = 0.03;

/**
 * Takes the slow gradient out of a plain ground's cells and gives all that lies open its one colour; its shadows stay.
 * @returns the cells that are ground, in which nothing is dithered
 */
function evenGround(
  lab: Float32Array,
  across: number,
  down: number,
  { plain, subject, small }: Canvas["seen"],
): Uint8Array {
  const ground = new Uint8Array(across * down);
  if (!plain) return ground;
  const lit = new Uint8Array(across * down);
  for (let i = 0; i < ground.length; i++) {
    const u = Math.min(small.width - 1, Math.floor((((i % across) + 0.5) * small.width) / across));
    const v = Math.min(small.height - 1, Math.floor(((Math.floor(i / across) + 0.5) * small.height) / down));
    ground[i] = subject.mask[v * small.width + u]! > 0.5 ? 0 : 1;
    lit[i] = ground[i] === 1 && subject.shade[v * small.width + u]! > 0.94 ? 1 : 0;
  }
  if (!lit.includes(1)) return ground;
  const fit = spread(fitGradient(lab, across, down, lit), across, down);
  const middle = [0, 0, 0];
  const count = lit.reduce((sum, value) => sum + value, 0);
  for (let i = 0; i < lit.length; i++)
    if (lit[i] === 1) for (let c = 0; c < 3; c++) middle[c]! += fit[i * 3 + c]! / count;
  for (let i = 0; i < ground.length; i++) {
    if (ground[i] === 0) continue;
    const off = [0, 1, 2].map((c) => lab[i * 3 + c]! - fit[i * 3 + c]!);
    const open = Math.sqrt(off.reduce((sum, value) => sum + value * value, 0)) < SAME;
    for (let c = 0; c < 3; c++) lab[i * 3 + c] = middle[c]! + (open ? 0 : off[c]!);
  }
  return ground;
}
