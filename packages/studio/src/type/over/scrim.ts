import { hexToRgb } from "@atelier/contract";
import type { Raster } from "../../grade/index.js";
import type { Outline, VectorDrawing } from "../../paint/drawing.js";
import { rasterOf, svgOf } from "../../paint/index.js";

/** A soft ground that is laid beneath words. */
export interface Scrim {
  readonly outline: Outline;
  readonly colour: string;
  /** How much of the picture it covers in its middle. */
  readonly share: number;
  /** Pixels over which it fades about its outline. */
  readonly fade: number;
}

/** Lays scrims over pixels, in place. */
export async function layScrims(raster: Raster, scrims: readonly Scrim[]): Promise<void> {
  for (const scrim of scrims) await layScrim(raster, scrim);
}

async function layScrim(
  { width, height, rgba }: Raster,
  { outline, colour, share, fade }: Scrim,
): Promise<void> {
  const shape = { kind: "shape", outline, fill: "#ffffff" } as const;
  const drawing: VectorDrawing = { width, height, title: "", children: [shape] };
  const solid = await rasterOf(svgOf(drawing));
  const cover = Uint8Array.from({ length: width * height }, (_, pixel) => solid.rgba[4 * pixel + 3]!);
  const radius = Math.max(1, Math.round(fade / 2));
  // Twice the mean over a square falls off like a bell.
  const soft = blurred(blurred(cover, width, height, radius), width, height, radius);
  const laid = hexToRgb(colour);
  soft.forEach((covered, pixel) => {
    if (covered === 0) return;
    const over = (covered / 255) * share;
    const at = 4 * pixel;
    const below = rgba[at + 3]! / 255;
    const total = over + below * (1 - over);
    for (let channel = 0; channel < 3; channel++) {
      const mixed = laid[channel]! * over + rgba[at + channel]! * below * (1 - over);
      rgba[at + channel] = Math.round(mixed / total);
    }
    rgba[at + 3] = Math.round(255 * total);
  });
}

/** Each value as the mean of the square about it; what lies past the frame counts as its edge does. */
function blurred(values: Uint8Array, width: number, height: number, radius: number): Uint8Array {
  const across = meansAlong(values, width, height, 1, width, radius);
  return meansAlong(across, height, width, width, 1, radius);
}

/** Means over a window along lines of `length` values that are `step` apart, the lines themselves `line` apart. */
function meansAlong(
  values: Uint8Array,
  length: number,
  lines: number,
  step: number,
  line: number,
  radius: number,
): Uint8Array {
  const out = new Uint8Array(values.length);
  const size = 2 * radius + 1;
  for (let n = 0; n < lines; n++) {
    const at = (k: number) => values[n * line + Math.min(length - 1, Math.max(0, k)) * step]!;
    let sum = 0;
    for (let k = -radius; k <= radius; k++) sum += at(k);
    for (let k = 0; k < length; k++) {
      out[n * line + k * step] = Math.round(sum / size);
      sum += at(k + radius + 1) - at(k - radius);
    }
  }
  return out;
}
