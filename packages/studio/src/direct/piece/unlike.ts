import type { Random } from "../../math/random.js";
import { hexOfOklch, oklchOf } from "../../oklch.js";
import type { ShapeEntry } from "../../shape/catalogue.js";
import { modelKind } from "../../shape/sculpted/index.js";

/** Copies have one of so many looks by turns, so that a picture of many is built and traced as soon. */
export const OWN_EACH = 3;
const IDENTICAL = /^(?:identical|same|matching|alike|twin|uniform)$/i;

/** Whether the words say that several of a kind are alike. */
export function saidAlike(states: readonly string[]): boolean {
  return states.some((state) => IDENTICAL.test(state));
}

/** Parts by which what has grown is known. */
const GROWN_PART = /^(?:stalks?|calyx|leaf|leaves|crown|tops?|stem)$/;
const HANDLE = /^handles?$/;

/** Lightness and hue of its copies against its own colour. */
const TONES = [
  [0, 0],
  [-0.022, 3],
  [0.014, -2],
  [-0.012, -3],
  [0.01, 5],
] as const;

/** Whether no two of a thing are alike: fruit and vegetables, not what is baked or made. */
export function isGrown({ ref, roles }: Pick<ShapeEntry, "ref" | "roles">): boolean {
  if (ref.source !== "sculpted") return false;
  const kind = modelKind(ref.name);
  return (kind === "food" || kind === "nature") && roles.some(({ name }) => GROWN_PART.test(name));
}

/** How far a copy is turned, and how large it is, beside others of its kind. */
export function unlike(
  entry: ShapeEntry,
  count: number,
  random: Random,
): { readonly turn: number; readonly size: number } {
  if (count < 2) return { turn: 0, size: 1 };
  // What is made in a mould differs in how it was put down.
  if (!isGrown(entry)) return { turn: hasHandle(entry) ? 40 * (random() - 0.5) : 0, size: 1 };
  return { turn: 150 * (random() - 0.5), size: 0.92 + 0.1 * random() };
}

function hasHandle({ roles }: ShapeEntry): boolean {
  return roles.some(({ name }) => HANDLE.test(name));
}

/** The main part of a copy in a tone of its own; nothing for the first one and for what is made. */
export function ownTone(entry: ShapeEntry, nth: number): Record<string, string> {
  const main = entry.roles[0];
  const [lighter, warmer] = TONES[nth % TONES.length]!;
  if (!main || nth === 0 || !isGrown(entry)) return {};
  const { l, c, h } = oklchOf(main.colour);
  return { [main.name]: hexOfOklch({ l: l + lighter, c, h: h + warmer }) };
}
