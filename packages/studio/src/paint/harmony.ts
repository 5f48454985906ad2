import { differenceOf, hexOfOklch, type Oklch, oklchOf } from "../oklch.js";

/** A colour of a picture, how much of it can be seen, and whether it must stay. */
export interface Seen {
  readonly colour: string;
  readonly area: number;
  readonly fixed: boolean;
}

/** Hues that print well, OKLCH degrees: what lies near one is drawn towards it. */
const GOOD_HUES = [28, 48, 85, 155, 195, 258, 292, 355];
/** Colours of hues nearer than this are light and shade of one. */
const KIN = 20;
/** More hue families than this look gathered, not chosen. */
const MOST_FAMILIES = 4;
/** Below this chroma a colour is a neutral. */
const NEUTRAL = 0.035;
/** Lightness steps within a family, and what neutrals may be. */
const STEP = 0.075;
const NEUTRALS = [0.25, 0.42, 0.6, 0.77, 0.89, 0.975];

interface Family {
  readonly from: Oklch;
  readonly to: Oklch;
}

/**
 * Few related colours for many: hues become at most four families, drawn towards hues that print well, each in steps
 * of light and shade; neutrals take a touch of the ground's hue. Fixed colours stay and lead their family.
 */
export function harmonised(seen: readonly Seen[], ground: string): Map<string, string> {
  const families: Family[] = [];
  const byArea = [...seen].sort((a, b) => Number(b.fixed) - Number(a.fixed) || b.area - a.area);
  const inks = new Map<string, string>();
  const tint = oklchOf(ground);
  for (const { colour, fixed } of byArea) {
    const own = oklchOf(colour);
    if (fixed) {
      inks.set(colour, colour);
      if (own.c >= NEUTRAL) families.push({ from: own, to: own });
      continue;
    }
    const ink = own.c < NEUTRAL ? neutral(own, tint) : ofFamily(own, familyOf(own, families));
    inks.set(colour, settled(ink, [...inks.values()]));
  }
  return inks;
}

function familyOf(own: Oklch, families: Family[]): Family {
  const near = families.reduce<Family | null>(
    (best, one) => (best && turnBetween(best.from.h, own.h) <= turnBetween(one.from.h, own.h) ? best : one),
    null,
  );
  const room = families.length < MOST_FAMILIES;
  // Deep browns and bright oranges are no light and shade of one.
  const alike = near && turnBetween(near.from.h, own.h) < KIN && Math.abs(near.from.l - own.l) < 0.42;
  if (near && (alike || !room)) return near;
  const family = { from: own, to: printed(own) };
  families.push(family);
  return family;
}

/** The same colour as a designer would have it: a good hue, neither shrill nor dull. */
function printed({ l, c, h }: Oklch): Oklch {
  const good = GOOD_HUES.reduce((best, hue) => (turnBetween(hue, h) < turnBetween(best, h) ? hue : best));
  const turn = ((good - h + 540) % 360) - 180;
  const hue = (h + Math.max(-14, Math.min(14, turn * 0.6)) + 360) % 360;
  const bright = l > 0.5 ? Math.min(0.165, Math.max(0.1, c * 0.92)) : Math.min(0.13, Math.max(0.06, c));
  return { l: l > 0.5 ? l + (0.7 - l) * 0.25 : l, c: bright, h: hue };
}

function ofFamily(own: Oklch, { from, to }: Family): Oklch {
  const steps = Math.round((own.l - from.l) / STEP);
  const l = Math.max(0.2, Math.min(0.96, to.l + steps * STEP));
  const chroma = to.c * Math.max(0.35, Math.min(1.15, own.c / Math.max(0.02, from.c)));
  // Shades turn towards blue, lights towards yellow, a little.
  const turn = steps < 0 ? towards(to.h, 285) : towards(to.h, 95);
  return { l, c: chroma, h: (to.h + turn * Math.min(7, 2 * Math.abs(steps)) + 360) % 360 };
}

function neutral({ l }: Oklch, ground: Oklch): Oklch {
  const step = NEUTRALS.reduce((best, one) => (Math.abs(one - l) < Math.abs(best - l) ? one : best));
  return { l: step, c: step > 0.95 ? 0.006 : 0.018, h: ground.c > 0.01 ? ground.h : 80 };
}

/** Nearly the same as an ink there is already: that one. */
function settled(ink: Oklch, known: readonly string[]): string {
  const hex = hexOfOklch(ink);
  return known.find((one) => differenceOf(one, hex) < 0.028) ?? hex;
}

/** The way round the circle to a hue: 1 or -1. */
function towards(from: number, to: number): number {
  return ((to - from + 540) % 360) - 180 < 0 ? -1 : 1;
}

function turnBetween(a: number, b: number): number {
  return Math.abs(((a - b + 540) % 360) - 180);
}
