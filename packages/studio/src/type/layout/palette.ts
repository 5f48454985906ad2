import type { Random } from "../../math/random.js";
import { differenceOf, hexOfOklch, oklchOf } from "../../oklch.js";
import { contrastOf, readableOn } from "./contrast.js";

/** The few colours of a layout. */
export interface LayoutColours {
  readonly ground: string;
  /** For text: at least 4.5:1 on the ground. */
  readonly ink: string;
  /** Two to four for shapes, the leading one first; plainly apart from the ground. */
  readonly accents: readonly string[];
}

export interface ColourWish {
  /** Colours to make the layout of, leading first. */
  readonly palette: readonly string[];
  /** The ground's very colour; null leaves it open. */
  readonly ground: string | null;
  /** Colours the prompt names for the whole, in its order. */
  readonly named: readonly string[];
  readonly dark: boolean;
}

/** Hues that print well, with the lightness and chroma at which each is strongest. */
const HUES: readonly (readonly [h: number, l: number, c: number])[] = [
  [28, 0.63, 0.21],
  [48, 0.71, 0.18],
  [85, 0.81, 0.16],
  [155, 0.62, 0.14],
  [195, 0.61, 0.1],
  [258, 0.57, 0.19],
  [292, 0.53, 0.19],
  [355, 0.66, 0.19],
];
/** Partners of a hue, by their distance in that list. */
const PARTNERS: readonly (readonly number[])[] = [
  [4, 2],
  [3, 1],
  [5, 2],
  [4, 7],
];

/** Colours for a layout: the asked ones first, the rest chosen to go with them. */
export function layoutColours(wish: ColourWish, random: Random): LayoutColours {
  const asked = [...wish.palette, ...wish.named];
  const first = Math.floor(HUES.length * random());
  const lead = asked.find((hex) => oklchOf(hex).c > 0.04) ?? shade(first);
  const dark = wish.dark || random() < 0.28;
  const hue = oklchOf(lead).h;
  const ground =
    wish.ground ??
    groundOf(wish.palette, lead, dark) ??
    hexOfOklch(dark ? { l: 0.23, c: 0.045, h: hue } : { l: 0.955, c: 0.018, h: warm(hue) });
  const ink = readableOn(ground, [
    ...wish.palette,
    hexOfOklch({ l: 0.25, c: 0.05, h: inkHue(hue) }),
    hexOfOklch({ l: 0.95, c: 0.02, h: warm(hue) }),
  ]);
  const accents = accentsOf(asked, lead, ground, ink, random, wish.palette.length > 0);
  return { ground, ink, accents };
}

/** From a given palette of three or more, the colour of the most extreme lightness that is not the leading one. */
function groundOf(palette: readonly string[], lead: string, dark: boolean): string | null {
  if (palette.length < 3) return null;
  const rest = palette.filter((hex) => hex !== lead);
  const extreme = (hex: string) => (dark ? -1 : 1) * oklchOf(hex).l;
  return rest.reduce((best, hex) => (extreme(hex) > extreme(best) ? hex : best));
}

function accentsOf(
  asked: readonly string[],
  lead: string,
  ground: string,
  ink: string,
  random: Random,
  strict: boolean,
): string[] {
  const { h } = oklchOf(lead);
  const nearest = HUES.reduce((best, [hue], n) => (turn(hue, h) < turn(HUES[best]![0], h) ? n : best), 0);
  const partners = PARTNERS[Math.floor(PARTNERS.length * random())]!;
  // Colours that were asked for suffice where there are three of them; a palette is joined by shades of its own alone.
  const own =
    asked.length >= 3
      ? []
      : strict
        ? shadesOf(lead)
        : partners.map((step) => shade((nearest + step) % HUES.length));
  const accents: string[] = [];
  for (const hex of [lead, ...asked, ...own]) {
    const apart = accents.every((other) => differenceOf(other, hex) > 0.09);
    if (apart && differenceOf(hex, ground) > 0.12 && differenceOf(hex, ink) > 0.06) accents.push(hex);
  }
  if (accents.length === 0) accents.push(ink);
  return accents.slice(0, 4);
}

/** A colour deeper and lighter. */
function shadesOf(hex: string): string[] {
  const { l, c, h } = oklchOf(hex);
  return [
    hexOfOklch({ l: l > 0.5 ? l - 0.2 : l + 0.2, c, h }),
    hexOfOklch({ l: Math.min(0.92, l + 0.22), c: c * 0.6, h }),
  ];
}

function shade(n: number): string {
  const [h, l, c] = HUES[n]!;
  return hexOfOklch({ h, l, c });
}

/** Light grounds lean towards paper. */
function warm(hue: number): number {
  return turn(hue, 80) < 80 ? 80 : hue;
}

function inkHue(hue: number): number {
  return turn(hue, 80) < 60 ? 40 : hue;
}

function turn(a: number, b: number): number {
  const d = Math.abs(a - b) % 360;
  return Math.min(d, 360 - d);
}

/** The accent that stands out most from another colour, of those that can carry it. */
export function boldest(accents: readonly string[], against: string): string {
  return accents.reduce((best, hex) => (contrastOf(hex, against) > contrastOf(best, against) ? hex : best));
}
