import { log } from "../../math/exact.js";
import { distanceToLines } from "../medium/distance.js";
import { coloursKnown, type Known } from "./colours-known.js";
import { boundsOf } from "./shadow.js";
import type { Small } from "./small.js";
import { dropSpecks } from "./spots.js";
import { walked } from "./walk.js";

/** A mask whose line was drawn anew, pixel by pixel. */
export interface Outlined {
  readonly mask: Uint8Array;
  /** Pixels beside it that could as well be the subject's, as a share of its own. */
  readonly doubt: number;
}

/** How far from the rough line it is looked for, by the root of the subject's area, and of the frame's width at most. */
const REACH = 0.3;
const MOST_REACH = 0.075;

/**
 * Draws the line of a rough mask anew: what is near the subject and of colours that the ground has nowhere else at that
 * height is the subject's (its ears, its shaded side), and what the ground has all along there is the ground's.
 */
export function outlined(small: Small, rough: Uint8Array): Outlined {
  const { width, height } = small;
  const area = rough.reduce((sum, value) => sum + value, 0);
  const reach = Math.round(Math.max(6, Math.min(MOST_REACH * width, REACH * Math.sqrt(area))));
  const away = distanceTo(rough, width, height, 2 * reach).map((far, i) => (rough[i] === 1 ? 0 : far));
  // What was found says what else is the subject's.
  const first = drawn(small, rough, reach, away);
  const { mask, share } = drawn(small, first.mask, reach, away);
  const far = distanceTo(mask, width, height, 3);
  let [doubtful, own] = [0, 0];
  for (let i = 0; i < mask.length; i++) {
    own += mask[i]!;
    if (mask[i] === 0 && far[i]! >= 2 && share[i]! > COULD_BE) doubtful++;
  }
  return { mask, doubt: doubtful / Math.max(1, own) };
}

/** How much of a pixel outside must be the subject's for it to be in doubt. */
const COULD_BE = 0.15;

/** Density of a colour in a subject where none like it was seen so far. */
const NEW = 0.5;
/** Density below which the ground does not have a colour. */
const LEAST = 0.08;
/** Colours of the ground less dense than this say little: a stone, a flower. */
const RARE = 30;

/** Part of the subject's height, from its foot, beside which its shadow may lie. */
const LOW = 0.45;
/** Lighter than the pixel by these factors of OKLab, a colour of the ground may be what the pixel shades. */
const LIGHTER = [1.07, 1.15, 1.25, 1.38, 1.55, 1.8];
/** Density that a shadow's colour is given at most: it could be the subject's all the same. */
const SHADOW = 1.2;
/** The same, of a colour that is a shadow's, in the subject. */
const SHADED = 3;

function drawn(
  small: Small,
  rough: Uint8Array,
  reach: number,
  away: Float32Array,
): { mask: Uint8Array; share: Float32Array } {
  const { width, height, lab } = small;
  const far = distanceTo(rough, width, height, reach + 1);
  const ground = bandsOf(small, (i) => rough[i] === 0 && far[i]! > reach);
  const own = coloursKnown(
    small,
    where(rough.length, (i) => rough[i] === 1 && far[i]! > 2),
  );
  const pixels = [...where(rough.length, (i) => far[i]! <= reach && away[i]! < 1.6 * reach)];
  const { top, bottom } = boundsOf(Float32Array.from(rough), width, height);
  const low = (bottom - LOW * (bottom - top)) * height;
  const forThing = new Float64Array(pixels.length);
  const forGround = new Float64Array(pixels.length);
  pixels.forEach((i, n) => {
    const below = rough[i] === 0 && Math.floor(i / width) > low && lab[i * 3]! < ground.level(i);
    const shade = below
      ? Math.min(SHADOW, 0.15 * Math.max(...LIGHTER.map((by) => ground.density(i, by))))
      : 0;
    const behind = Math.max(ground.density(i), shade);
    const density = 0.75 * own.density(lab, i * 3) + NEW;
    const thing = shade > 0.5 ? Math.min(SHADED, density) : density;
    const placed = rough[i] === 1 ? 0.8 + 1.2 * Math.min(1, far[i]! / 6) : -0.4 - 2.2 * (away[i]! / reach);
    const speaks = Math.min(4, Math.max(-4, log(thing) - log(behind + LEAST) + placed));
    if (speaks > 0) forThing[n] = speaks;
    else forGround[n] = -speaks;
  });
  const shares = walked(small, { pixels, forThing, forGround, isGround: (i) => rough[i] === 0 });
  const share = Float32Array.from(rough);
  pixels.forEach((i, n) => {
    share[i] = shares[n]!;
  });
  const mask = Uint8Array.from(share, (value) => (value > 0.5 ? 1 : 0));
  const area = rough.reduce((sum, value) => sum + value, 0);
  dropSpecks(mask, width, height, 1, area * 0.12);
  dropSpecks(mask, width, height, 0, Math.max(6, area * 0.004));
  return { mask, share };
}

/** The ground's colours by height. */
interface Bands {
  /** Density of a pixel's colour, or of one so much lighter, at its height. */
  readonly density: (i: number, by?: number) => number;
  /** Mean lightness at a pixel's height. */
  readonly level: (i: number) => number;
}

/** Height of a band of the ground, as a share of the frame, and the pixels it needs. */
const BAND = 1 / 20;
const ENOUGH = 400;

function bandsOf(small: Small, isGround: (i: number) => boolean): Bands {
  const { width, height, lab } = small;
  const tall = Math.max(6, Math.round(height * BAND));
  const known: Known[] = [];
  for (let band = 0; band * tall < height; band++) {
    for (let more = 1; ; more++) {
      const [from, to] = [Math.max(0, band - more) * tall, Math.min(height, (band + more + 1) * tall)];
      const picked = [...where((to - from) * width, (i) => isGround(from * width + i))];
      if (picked.length < ENOUGH && (from > 0 || to < height)) continue;
      known.push(
        coloursKnown(
          small,
          picked.map((i) => from * width + i),
        ),
      );
      break;
    }
  }
  const bandAt = (i: number) => known[Math.floor(Math.floor(i / width) / tall)]!;
  return {
    level: (i) => bandAt(i).level,
    density: (i, by) => {
      const density = bandAt(i).density(lab, i * 3, by);
      return (density * density) / (density + RARE);
    },
  };
}

/** Distance of each pixel from a mask's line, pixels, to both sides. */
function distanceTo(mask: Uint8Array, width: number, height: number, most: number): Float32Array {
  return distanceToLines(Int32Array.from(mask), width, height, most);
}

function* where(count: number, picks: (i: number) => boolean): Iterable<number> {
  for (let i = 0; i < count; i++) if (picks(i)) yield i;
}
