import type { LinearPicture } from "../render/index.js";
import * as layout from "../render/layout.js";
import type { Raster } from "./measure.js";
import { showingFirst } from "./shown-first.js";

/** Reach of the tight and of the wide part of a halo, as shares of the picture's short side, and how strong each is. */
const TIGHT = { reach: 0.013, strength: 0.75 };
const WIDE = { reach: 0.085, strength: 2.6 };
/** Of the picture: what shines on less of it has a stronger halo. */
const SMALL = 0.006;
/** The brightest that a halo gets away from what shines, of 255. */
const MOST = 120;

/** Which pixels of a picture show what shines by itself, 1 where they do; null where none does. */
export function glowIn(picture: LinearPicture): Uint8Array | null {
  const mask = showingFirst(picture, [layout.KIND_GLOW]);
  return mask.includes(1) ? mask : null;
}

/**
 * The picture as a lens shows it: what shines wears a soft halo of its own colour, the sum of a tight and a wide blur
 * screened over it (Spencer et al. 1995, "Physically-based glare effects"). `hot`: what shines burns out towards its middle too.
 */
export function haloed<Picture extends Raster>(picture: Picture, glow: Uint8Array, hot: boolean): Picture {
  const { width, height } = picture;
  const cell = Math.max(1, Math.round(Math.min(width, height) / 256));
  const across = Math.ceil(width / cell);
  const down = Math.ceil(height / cell);
  const light = gathered(picture, glow, cell, across, down);
  const short = Math.min(across, down);
  const tight = blurred(light, across, down, Math.max(1, Math.round(TIGHT.reach * short)));
  const wide = blurred(light, across, down, Math.max(2, Math.round(WIDE.reach * short)));
  // An eye that looks at one small flame opens wider than before a sign of tubes.
  const share = glow.reduce((sum, shines) => sum + shines, 0) / glow.length;
  const spread = WIDE.strength * Math.min(4, Math.max(1, SMALL / share));
  const halo = tight.map((value, i) => value * TIGHT.strength + wide[i]! * spread);
  const rgba = picture.rgba.slice();
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const pixel = y * width + x;
      if (glow[pixel] === 1 && !hot) continue;
      screen(rgba, pixel * 4, halo, across, down, (x + 0.5) / cell - 0.5, (y + 0.5) / cell - 0.5, x, y);
    }
  }
  return { ...picture, rgba };
}

/** Mean light of what shines in each cell. */
function gathered(
  { width, height, rgba }: Raster,
  glow: Uint8Array,
  cell: number,
  across: number,
  down: number,
) {
  const light = new Float32Array(across * down * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const pixel = y * width + x;
      if (glow[pixel] === 0) continue;
      const to = (Math.floor(y / cell) * across + Math.floor(x / cell)) * 3;
      for (let k = 0; k < 3; k++) light[to + k]! += rgba[pixel * 4 + k]! / (cell * cell);
    }
  }
  return light;
}

/** Three box blurs along rows and columns, which is near a bell. */
function blurred(light: Float32Array, across: number, down: number, reach: number): Float32Array {
  const [from, to] = [light.slice(), new Float32Array(light.length)];
  for (let pass = 0; pass < 3; pass++) {
    for (let row = 0; row < down; row++) boxed(from, to, row * across * 3, across, 3, reach);
    for (let column = 0; column < across; column++) boxed(to, from, column * 3, down, across * 3, reach);
  }
  return from;
}

/** The running mean over `reach` cells to either side along a line of cells; beyond its ends is no light. */
function boxed(
  from: Float32Array,
  to: Float32Array,
  at: number,
  length: number,
  stride: number,
  reach: number,
): void {
  const share = 1 / (2 * reach + 1);
  for (let k = 0; k < 3; k++) {
    let sum = 0;
    for (let i = 0; i <= Math.min(reach, length - 1); i++) sum += from[at + i * stride + k]!;
    for (let i = 0; i < length; i++) {
      to[at + i * stride + k] = sum * share;
      if (i + reach + 1 < length) sum += from[at + (i + reach + 1) * stride + k]!;
      if (i - reach >= 0) sum -= from[at + (i - reach) * stride + k]!;
    }
  }
}

/** Screens the halo, read between its cells, over a pixel; a fixed grain of half a step keeps it from banding. */
function screen(
  rgba: Uint8Array,
  at: number,
  halo: Float32Array,
  across: number,
  down: number,
  u: number,
  v: number,
  x: number,
  y: number,
): void {
  const left = Math.min(across - 1, Math.max(0, Math.floor(u)));
  const top = Math.min(down - 1, Math.max(0, Math.floor(v)));
  const right = Math.min(across - 1, left + 1);
  const bottom = Math.min(down - 1, top + 1);
  const s = Math.min(1, Math.max(0, u - left));
  const t = Math.min(1, Math.max(0, v - top));
  const grain = ((x * 7 + y * 13 + ((x * y) % 5) * 3) % 16) / 16;
  for (let k = 0; k < 3; k++) {
    const upper = halo[(top * across + left) * 3 + k]! * (1 - s) + halo[(top * across + right) * 3 + k]! * s;
    const lower =
      halo[(bottom * across + left) * 3 + k]! * (1 - s) + halo[(bottom * across + right) * 3 + k]! * s;
    const more = upper * (1 - t) + lower * t;
    if (more < 0.3) continue;
    const own = rgba[at + k]!;
    const added = ((255 - own) * Math.min(MOST, more)) / 255;
    rgba[at + k] = Math.min(255, Math.floor(own + added + grain));
  }
}
