import { exp } from "../../math/exact.js";
import type { Kernel, Picture, Plane } from "../kernel/index.js";
import { blurred, blurredPlane, enlargedPlane, planeOf } from "../kernel/operations.js";
import { step } from "../medium/canvas.js";
import type { Understanding } from "../understand/index.js";
import type { LightName } from "../wish.js";
import { display, linear } from "./tone.js";

interface Scenery {
  readonly kernel: Kernel;
  readonly seen: Understanding;
  /** How far each pixel lies, 0 near … 1. */
  readonly depth: Plane;
  readonly sky: Plane | null;
  readonly alpha: Plane | null;
}

type Pixel = [number, number, number];

/**
 * Puts a picture in another light.
 * @param alpha where its subject is, if that was told from its ground: air veils what is near the least
 */
export function relit(
  kernel: Kernel,
  source: Picture,
  seen: Understanding,
  name: LightName,
  alpha: Plane | null,
): Picture {
  const { width, height } = source;
  const result = kernel.picture(width, height);
  kernel.within(() => {
    const { small } = seen;
    const soft = (values: ArrayLike<number>, sigma: number) =>
      blurredPlane(
        kernel,
        enlargedPlane(kernel, planeOf(kernel, small.width, small.height, values), width, height),
        sigma * small.scale,
      );
    const scenery: Scenery = {
      kernel,
      seen,
      alpha,
      depth: soft(seen.depth, 1.2),
      sky: seen.sky ? soft(seen.sky, 0.8) : null,
    };
    LIGHTS[name](source, result, scenery);
  });
  return result;
}

const LIGHTS: Readonly<Record<LightName, (source: Picture, result: Picture, scenery: Scenery) => void>> = {
  golden,
  night,
  fog,
  monochrome: (source, result) => grey(source, result, [1, 1, 1]),
  sepia: (source, result) => grey(source, result, [1.06, 0.96, 0.8]),
  bright,
};

/** Calls a function for every pixel with its linear light, and shows what it leaves there. */
function eachPixel(
  source: Picture,
  result: Picture,
  change: (light: Pixel, x: number, y: number, i: number) => void,
): void {
  const { width, height, data } = source;
  const light: Pixel = [0, 0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      for (let c = 0; c < 3; c++) light[c] = linear(data[i * 4 + c]!);
      change(light, (x + 0.5) / width, (y + 0.5) / height, i);
      for (let c = 0; c < 3; c++) result.data[i * 4 + c] = display(light[c]!);
      result.data[i * 4 + 3] = 1;
    }
  }
}

function luminance([r, g, b]: Pixel): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** How much less of the air's light lies over the subject than over its ground. */
const NEAR_CLEAR = 0.65;

/** A low warm sun at the side the light came from: warm lights, violet shade, a glow that spreads from there. */
function golden(source: Picture, result: Picture, { kernel, seen, sky, alpha }: Scenery): void {
  const side = seen.light.x < 0.05 ? -0.02 : 1.02;
  const glow = blurred(kernel, source, 46 * (Math.min(source.width, source.height) / 1024));
  eachPixel(source, result, (light, x, y, i) => {
    const far = (x - side) ** 2 + ((y - 0.24) * 0.8) ** 2;
    const sun = exp(-far * 2.1);
    const level = luminance(light);
    const lit = step(0.02, 0.5, level);
    const warm: Pixel = [1.24, 0.78, 0.42];
    const shade: Pixel = [0.86, 0.76, 0.92];
    const above = (sky?.data[i] ?? 0) * (1 - y);
    // Air lies between the eye and what is far; what is near keeps its darks, and so its form.
    const near = alpha?.data[i] ?? 0;
    const veil = 1 - NEAR_CLEAR * near;
    for (let c = 0; c < 3; c++) {
      const tint = shade[c]! + (warm[c]! - shade[c]!) * lit;
      const sunset =
        [1.05, 0.72, 0.5][c]! + ([0.5, 0.5, 0.85][c]! - [1.05, 0.72, 0.5][c]!) * step(0.1, 0.9, above * 1.4);
      // Low sun drowns cold colours rather than mixing with them.
      const seenIn = light[c]! + (level * [1.16, 0.92, 0.62][c]! - light[c]!) * 0.34 * lit;
      const own =
        seenIn * tint * (1 - 0.6 * (sky?.data[i] ?? 0)) +
        sunset * (0.25 + 0.75 * level) * 0.6 * (sky?.data[i] ?? 0);
      const spread = linear(glow.data[i * 4 + c]!) * 0.16 * sun * warm[c]! * veil;
      const haze = sun * [0.27, 0.1, 0.03][c]! * veil;
      light[c] = own * (0.84 + 0.3 * sun + 0.16 * near) + spread + haze * (1 - 0.5 * own);
    }
  });
}

/** Moonlight: little and blue, colours faint, what was bright keeps a gleam; stars where there is sky. */
function night(source: Picture, result: Picture, { seen, sky }: Scenery): void {
  const left = seen.light.x <= 0;
  const exposure = 0.16 + 0.1 * Math.max(0, 0.62 - seen.light.level);
  eachPixel(source, result, (light, x, y, i) => {
    const level = luminance(light);
    const moon = exp(-((x - (left ? 0.28 : 0.72)) ** 2 + (y - 0.3) ** 2) * 3);
    const rods = level * 1.05;
    const gleam = level * level * 0.22;
    const above = sky?.data[i] ?? 0;
    const tint: Pixel = [0.56, 0.78, 1.32];
    for (let c = 0; c < 3; c++) {
      const seenAs = rods + (light[c]! - rods) * 0.5;
      const lit = seenAs * tint[c]! * (exposure + 0.16 * moon) + gleam * tint[c]! * (0.6 + 0.4 * moon);
      const dusk = [0.006, 0.014, 0.045][c]! * (0.6 + 1.4 * y) + lit * 0.12;
      light[c] = lit + (dusk - lit) * above + [0.0015, 0.002, 0.004][c]!;
    }
    if (above > 0.9) {
      const star = starAt(Math.floor(x * 1400), Math.floor(y * 1400)) * (1 - 0.7 * y);
      for (let c = 0; c < 3; c++) light[c]! += star * [0.9, 0.95, 1.1][c]!;
    }
  });
}

/** A few bright points, by a hash of the place. */
function starAt(x: number, y: number): number {
  let h = Math.imul(x >> 1, 0x27d4eb2d) ^ Math.imul(y >> 1, 0x165667b1);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h ^= h >>> 13;
  return (h & 2047) === 0 ? (0.15 + 0.85 * ((h >>> 16) & 255)) / 255 : 0;
}

/** Fog that swallows what is far, and the contrast of the rest; a near subject stands before most of it. */
function fog(source: Picture, result: Picture, { kernel, seen, depth, alpha }: Scenery): void {
  const soft = blurred(kernel, source, 5 * (Math.min(source.width, source.height) / 1024));
  const air: Pixel = [0.7, 0.735, 0.76];
  const parted = seen.plain ? 0.5 : 1;
  const stands = alpha ? farOf(seen) : 1;
  eachPixel(source, result, (light, _x, y, i) => {
    const near = alpha?.data[i] ?? 0;
    // All of a subject is as far as where it stands, up to its very line.
    const far = depth.data[i]! + (Math.min(stands, depth.data[i]!) - depth.data[i]!) * near;
    const between = 0.12 + 1.5 * parted * far * far + 0.3 * parted * far + 0.08 * (1 - y);
    const thick = 1 - exp(-between * (1 - NEAR_CLEAR * near * (1 - stands)));
    for (let c = 0; c < 3; c++) {
      const seenAs = light[c]! + (linear(soft.data[i * 4 + c]!) - light[c]!) * Math.min(0.75, thick);
      light[c] = seenAs + (air[c]! - seenAs) * thick;
    }
  });
}

/** How far the subject stands, 0 near … 1. */
function farOf({ depth, subject: { mask } }: Understanding): number {
  let [sum, count] = [0, 0];
  for (let i = 0; i < mask.length; i++) {
    if (mask[i]! <= 0.5) continue;
    sum += depth[i]!;
    count++;
  }
  return count === 0 ? 1 : sum / count;
}

/** One tone, with the contrast of a print; a tint makes it sepia. */
function grey(source: Picture, result: Picture, tint: Pixel): void {
  const { width, height, data } = source;
  for (let i = 0; i < width * height; i++) {
    // As a film with a yellow filter sees: skies darker, skin lighter.
    const tone = 0.36 * data[i * 4]! + 0.5 * data[i * 4 + 1]! + 0.14 * data[i * 4 + 2]!;
    const curved = 0.4 * tone + 0.6 * step(-0.06, 1.04, tone);
    for (let c = 0; c < 3; c++)
      result.data[i * 4 + c] = Math.min(1, curved * tint[c]! + (tint[c]! < 1 ? 0.02 : 0));
    result.data[i * 4 + 3] = 1;
  }
}

/** High key: everything lifted, whites wide and soft, colours pale but clean. */
function bright(source: Picture, result: Picture, { kernel }: Scenery): void {
  const glow = blurred(kernel, source, 22 * (Math.min(source.width, source.height) / 1024));
  eachPixel(source, result, (light, _x, _y, i) => {
    const level = luminance(light);
    for (let c = 0; c < 3; c++) {
      const bloom = linear(glow.data[i * 4 + c]!);
      const pale = level + (light[c]! - level) * 0.86;
      const lifted = 1 - (1 - Math.min(1, pale)) * (1 - 0.42 * bloom) * 0.86;
      light[c] = Math.min(1, 0.55 * lifted + 0.45 * Math.sqrt(Math.max(0, pale)));
    }
  });
}
