import { meanWithin, type Small } from "./small.js";
import { partsOf } from "./spots.js";

/** Where water lies in one upright strip of the frame, fractions of its height. */
export interface Reach {
  readonly top: number;
  readonly bottom: number;
}

/** Side of the tiles that are told as water or not, small pixels. */
const TILE = 8;

/** Light changes so many times as much from row to row as along them where waves lie. */
const STREAKED = 1.5;

/** Light that changes by less than this from pixel to pixel is calm. */
const CALM = 0.006;

/** A tile's colour is cold as water is from here down, OKLab b, unless it is greener than this, OKLab a. */
const COLD = 0.004;
const GREEN = -0.065;

/** A tile may be as warm as the sky it mirrors. */
const LIKE_SKY = 0.045;

/** The least share of the frame that is water rather than a puddle. */
const LEAST = 0.03;

/** What ends above this height in most strips is a far slope rather than water. */
const LOWEST = 0.5;

/**
 * Where water lies in an outdoor picture, by strips from left to right: below the sky, streaked along its rows or calm,
 * cold or of the sky's own hue. Null where there is none to speak of.
 * @param sky 0 or 1 per small pixel
 * @param subject what lies before the ground, 0 … 1 per small pixel; null where it is not told from it
 */
export function waterIn(
  small: Small,
  sky: Uint8Array,
  subject: Float32Array | null,
): readonly (Reach | null)[] | null {
  const { width } = small;
  const [across, down] = [Math.floor(width / TILE), Math.floor(small.height / TILE)];
  const mirrored = meanWithin(small, sky);
  const tiles = new Uint8Array(across * down);
  for (let v = 0; v < down; v++) {
    for (let u = 0; u < across; u++) {
      const free = shareOf(sky, small, u, v) < 0.1 && (!subject || shareOf(subject, small, u, v) < 0.3);
      const under = free && skyAbove(sky, small, u, v);
      if (under && isWater(small, u, v, mirrored)) tiles[v * across + u] = 1;
    }
  }
  const largest = partsOf(tiles, across, down).sort((a, b) => b.length - a.length)[0];
  if (largest === undefined || largest.length < LEAST * tiles.length) return null;
  const strips: (Reach | null)[] = Array.from({ length: across }, () => null);
  for (const tile of largest) {
    const [u, v] = [tile % across, Math.floor(tile / across)];
    const known = strips[u];
    strips[u] = {
      top: Math.min(known?.top ?? 1, v / down),
      bottom: Math.max(known?.bottom ?? 0, (v + 1) / down),
    };
  }
  const known = strips.filter((strip) => strip !== null);
  if (middle(known.map(({ bottom }) => bottom)) < LOWEST) return null;
  // Water is level: what rises far above its usual line is what it mirrors.
  const line = middle(known.map(({ top }) => top));
  return strips.map((strip) => strip && { ...strip, top: Math.max(strip.top, Math.min(line, strip.bottom)) });
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

/** Whether anything above a tile is sky: what lies over the horizon is none of the water's. */
function skyAbove(sky: Uint8Array, { width }: Small, u: number, v: number): boolean {
  const x = u * TILE + (TILE >> 1);
  for (let y = 0; y < v * TILE; y++) if (sky[y * width + x] === 1) return true;
  return false;
}

function isWater(small: Small, u: number, v: number, [, skyA, skyB]: readonly number[]): boolean {
  const { width, height, lab } = small;
  let [along, over, a, b] = [0, 0, 0, 0];
  for (let y = v * TILE; y < (v + 1) * TILE; y++) {
    for (let x = u * TILE; x < (u + 1) * TILE; x++) {
      const i = y * width + x;
      a += lab[i * 3 + 1]!;
      b += lab[i * 3 + 2]!;
      if (x + 1 < width) along += Math.abs(lab[i * 3]! - lab[(i + 1) * 3]!);
      if (y + 1 < height) over += Math.abs(lab[i * 3]! - lab[(i + width) * 3]!);
    }
  }
  const pixels = TILE * TILE;
  [along, over, a, b] = [along / pixels, over / pixels, a / pixels, b / pixels];
  const streaked = over > STREAKED * along || (over < CALM && along < CALM);
  const hued = (b < COLD && a > GREEN) || (a - skyA!) ** 2 + (b - skyB!) ** 2 < LIKE_SKY ** 2;
  return streaked && hued;
}

function shareOf(mask: ArrayLike<number>, { width }: Small, u: number, v: number): number {
  let sum = 0;
  for (let y = v * TILE; y < (v + 1) * TILE; y++)
    for (let x = u * TILE; x < (u + 1) * TILE; x++) sum += mask[y * width + x]!;
  return sum / (TILE * TILE);
}
