import type { Picture } from "../kernel/index.js";
import { blurred } from "../kernel/operations.js";
import { type Canvas, noisePlane, step } from "./canvas.js";

/** Cosine and sine of the screens' angles: cyan 15°, magenta 75°, yellow 0°, black 45°. */
const SCREENS = [
  [0.9659, 0.2588],
  [0.2588, 0.9659],
  [1, 0],
  [Math.SQRT1_2, Math.SQRT1_2],
] as const;

/** What each ink leaves of red, green and blue. */
const INKS = [
  [0.05, 0.62, 0.86],
  [0.91, 0.09, 0.5],
  [1, 0.87, 0.06],
  [0.1, 0.09, 0.1],
] as const;

/** Four screens of round dots, in printer's inks on warm paper. */
export function halftone(source: Picture, canvas: Canvas): Picture {
  const { kernel, unit, boldness } = canvas;
  const { width, height } = source;
  const result = kernel.picture(width, height);
  const cell = (8.5 + 12 * boldness) * unit;
  const table = separations();
  const wanted: [number, number, number] = [0, 0, 0];
  const inks: [number, number, number] = [0, 0, 0];
  kernel.within(() => {
    const soft = blurred(kernel, source, cell * 0.3);
    const fibre = noisePlane(canvas, width, height, { along: 3 * unit, octaves: 3, salt: 51 });
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const at = (y * width + x) * 4;
        const [r, g, b] = [soft.data[at]!, soft.data[at + 1]!, soft.data[at + 2]!];
        // The black plate takes over in the dark; the three colours make up for what it leaves.
        const black = Math.max(0, (0.72 - Math.max(r, g, b)) / 0.72) * 0.9;
        const left = 1 - black * (1 - INKS[3][0]);
        for (let c = 0; c < 3; c++) wanted[c] = Math.min(1, soft.data[at + c]! / left);
        separated(table, wanted, inks);
        const sheet = 0.975 + 0.03 * (fibre.data[y * width + x]! - 0.5);
        const light = [sheet, sheet * 0.985, sheet * 0.95];
        for (let k = 0; k < 4; k++) {
          const covered = dot(x, y, SCREENS[k]!, k === 2 ? cell * 0.92 : cell, k === 3 ? black : inks[k]!);
          if (covered > 0) for (let c = 0; c < 3; c++) light[c]! *= 1 + (INKS[k]![c]! - 1) * covered;
        }
        for (let c = 0; c < 3; c++) result.data[at + c] = light[c]!;
        result.data[at + 3] = 1;
      }
    }
  });
  return result;
}

/** Steps of a separation table along each channel. */
const STEPS = 17;

/**
 * Coverages of cyan, magenta and yellow whose dots together look like each display colour: dots at different angles
 * overlap by chance (Demichel), so what they leave of a channel is the product of what each leaves.
 */
function separations(): Float32Array {
  const table = new Float32Array(STEPS ** 3 * 3);
  for (let i = 0; i < STEPS ** 3; i++) {
    const rgb = [i % STEPS, Math.floor(i / STEPS) % STEPS, Math.floor(i / STEPS ** 2)].map(
      (place) => place / (STEPS - 1),
    );
    const inks = rgb.map((value) => 1 - value);
    for (let round = 0; round < 24; round++) {
      for (let c = 0; c < 3; c++) {
        let left = 1;
        for (let k = 0; k < 3; k++) if (k !== c) left *= 1 - inks[k]! * (1 - INKS[k]![c]!);
        // Each ink is set by the channel it holds back most.
        const needed = (1 - rgb[c]! / Math.max(0.05, left)) / (1 - INKS[c]![c]!);
        inks[c] = Math.min(1, Math.max(0, inks[c]! + 0.6 * (needed - inks[c]!)));
      }
    }
    for (let c = 0; c < 3; c++) table[i * 3 + c] = inks[c]!;
  }
  return table;
}

/** Looks coverages up, between the table's entries. */
function separated(table: Float32Array, rgb: readonly number[], inks: [number, number, number]): void {
  const place = rgb.map((value) => Math.min(STEPS - 1.001, value * (STEPS - 1)));
  const whole = place.map(Math.floor);
  inks.fill(0);
  for (let corner = 0; corner < 8; corner++) {
    let weight = 1;
    let at = 0;
    for (let c = 2; c >= 0; c--) {
      const up = (corner >> c) & 1;
      const share = place[c]! - whole[c]!;
      weight *= up === 1 ? share : 1 - share;
      at = at * STEPS + whole[c]! + up;
    }
    for (let c = 0; c < 3; c++) inks[c]! += weight * table[at * 3 + c]!;
  }
}

/** How much a round dot of a screen covers a pixel, 0 … 1, for so much ink. */
export function dot(
  x: number,
  y: number,
  [cosine, sine]: readonly [number, number],
  cell: number,
  ink: number,
): number {
  if (ink <= 0.015) return 0;
  const u = (x * cosine + y * sine) / cell;
  const v = (y * cosine - x * sine) / cell;
  // Past half, the paper is what is round.
  const inverse = ink > 0.6;
  const shift = inverse ? 0.5 : 0;
  const du = u + shift - Math.floor(u + shift) - 0.5;
  const dv = v + shift - Math.floor(v + shift) - 0.5;
  const away = Math.sqrt(du * du + dv * dv) * cell;
  const radius = Math.sqrt((inverse ? 1 - ink : ink) / Math.PI) * cell;
  const disc = 1 - step(radius - 0.75, radius + 0.75, away);
  return inverse ? 1 - disc : disc;
}
