import type { AskedColour, Mention } from "../../brief.js";
import { oklchOf } from "../../oklch.js";
import type { Thing } from "../../scene.js";
import type { ShapeEntry } from "../../shape/catalogue.js";

type Pattern = NonNullable<Thing["pattern"]>;

const KINDS: readonly (readonly [Pattern["kind"], RegExp])[] = [
  ["striped", /\b(?:striped?|stripes|stripy|stripey|pinstriped?)\b/],
  ["dotted", /\b(?:dotted|dots?|polka dots?|polka dotted|spotted|spots?|speckled)\b/],
  ["checkered", /\b(?:checkered|chequered|checked|checks|plaid|tartan|gingham|checkerboard|chessboard)\b/],
];
const PALE = "#fbf7ee";
const DEEP = "#35507c";

/** The pattern that the words said of a thing ask for, and the colours that are left for the thing itself. */
export interface Printed {
  readonly pattern: Pattern;
  readonly mention: Mention;
}

/**
 * Stripes, dots and checks: "a striped ball", "a red and white checkered shirt" (white on red), "a ball with blue
 * stripes". Null where nothing asks for them, or where the shape has them by nature and no colour is named.
 */
export function printedOn(mention: Mention, entry: ShapeEntry): Printed | null {
  const said = [...mention.states, ...mention.colours.flatMap(({ part }) => part ?? [])].map((word) =>
    word.toLowerCase(),
  );
  const kind = KINDS.find(([, pattern]) => said.some((word) => pattern.test(word)))?.[0];
  if (!kind) return null;
  const ofPattern = mention.colours.filter(({ part }) => part !== null && isPatternWord(part));
  const whole = mention.colours.filter(({ part }) => part === null);
  const natural = kind === "striped" ? /stripe/ : kind === "dotted" ? /spot|dot/ : /check/;
  const own = entry.roles.some(({ name }) => natural.test(name));
  if (own && whole.length === 0 && ofPattern.length === 0) return null;
  const main = whole[0]?.hex ?? entry.roles[0]!.colour;
  const second = ofPattern[0] ?? whole[1];
  const pattern: Pattern = { kind, colour: second?.hex ?? contrastTo(main) };
  const used = (colour: AskedColour) => colour === second || ofPattern.includes(colour);
  return { pattern, mention: { ...mention, colours: mention.colours.filter((colour) => !used(colour)) } };
}

export function isPatternWord(part: string): boolean {
  return KINDS.some(([, pattern]) => pattern.test(part.toLowerCase()));
}

function contrastTo(hex: string): string {
  return oklchOf(hex).l > 0.82 ? DEEP : PALE;
}
