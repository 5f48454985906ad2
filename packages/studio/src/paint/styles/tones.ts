import { differenceOf, hexOfOklch, mixed, oklchOf } from "../../oklch.js";
import type { Easel } from "../easel.js";
import type { Figure } from "../figures.js";
import type { InkedMark } from "../layer.js";

/** The two inks of a print: one that reads as dark, one as light. */
export interface InkPair {
  readonly dark: string;
  readonly light: string;
}

/** Pairs that print well together. */
const PAIRS: readonly (readonly [dark: string, light: string])[] = [
  ["#1f2a5c", "#ff8f73"],
  ["#123c3a", "#f7b267"],
  ["#3b1f5b", "#ffb3a7"],
  ["#14213d", "#fca311"],
  ["#0b4f6c", "#f6c6c0"],
  ["#5b1a3a", "#f2c14e"],
];

/** The inks of a picture of two: asked ones where there are any, else a pair by the seed. */
export function inkPair({ scene, random }: Easel): InkPair {
  const pair = PAIRS[Math.floor(random() * PAIRS.length)]!;
  const asked = [...scene.palette, ...askedOfThings(scene.things)];
  if (asked.length === 0) return { dark: pair[0], light: pair[1] };
  const [first, second] = asked;
  // A palette of one is printed in its own tints: no hue beside it.
  if (scene.palette.length === 1 && second === undefined) {
    return oklchOf(first!).l > 0.6
      ? { dark: mixed(first!, "#000000", 0.68), light: first! }
      : { dark: first!, light: mixed(first!, "#ffffff", 0.8) };
  }
  if (second === undefined || differenceOf(first!, second) < 0.12) {
    const { l, c, h } = oklchOf(first!);
    // Dark blues and violets print well under any light ink; dark greens and browns look like mud.
    const other = hexOfOklch(
      l > 0.6
        ? { l: 0.28, c: Math.min(0.1, c + 0.03), h: h > 190 && h < 345 ? h : 278 }
        : { l: 0.88, c: 0.07, h: (h + 165) % 360 },
    );
    return l > 0.6 ? { dark: other, light: first! } : { dark: first!, light: other };
  }
  return oklchOf(first!).l < oklchOf(second).l
    ? { dark: first!, light: second }
    : { dark: second, light: first! };
}

function askedOfThings(things: Easel["scene"]["things"]): string[] {
  return [...new Set(things.flatMap(({ colour }) => colour ?? []))];
}

/** Lightness of every mark of a figure on a scale from its darkest, 0, to its lightest, 1. */
export function relativeLightness({ layer }: Figure): (mark: InkedMark) => number {
  const values = layer.marks.map(({ colour }) => oklchOf(colour).l);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const range = Math.max(0.25, high - low);
  const middle = (low + high) / 2;
  return ({ colour }) => 0.5 + (oklchOf(colour).l - middle) / range;
}
