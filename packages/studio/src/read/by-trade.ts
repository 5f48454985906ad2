import type { Draft, MentionDraft } from "./draft.js";
import { isPerson } from "./persons.js";

/** Whose colour by an everyday word is another one than the word means of paint. */
const BY_TRADE: readonly (readonly [RegExp, string, string])[] = [
  [/\b(?:fox|squirrel|deer|stag|kangaroo|setter)$/, "red", "#b9501f"],
  [/^(?:hair|beard|moustache|mustache|mane|fur|eyebrows)$/, "red", "#a8481c"],
  [/\b(?:cow|bull|calf)$/, "red", "#8c4426"],
  [/\bonions?$/, "red", "#7d2d52"],
  [/\bcabbage$/, "red", "#6c2f63"],
  [/\b(?:grape|grapes)$/, "red", "#7c2140"],
  [/\b(?:brick|bricks)$/, "red", "#a34e38"],
  [/\bchocolate(?: \w+)?$/, "white", "#efe1c3"],
  [/\brice$/, "brown", "#b18f5e"],
];

/** What is said of somebody's hair without the word: "a blond man". */
const OF_HAIR = /^(?:\w+ )?(?:blond|blonde|ginger|auburn)$/i;
const HAIRED = /^(?:haired|headed)$/i;
const BRUNETTE = /^brunett?e?$/i;
const BRUNETTE_HAIR = "#59371f";

/** "A red fox" is russet, a red onion purple, and a blond, red-haired or red-headed person is so of hair. */
export function colourByTrade({ mentions }: Pick<Draft, "mentions">): void {
  for (const mention of mentions) {
    if (isPerson(mention.concept)) hairOf(mention);
    mention.colours = mention.colours.map((colour) => {
      const of = colour.part ?? mention.concept;
      const known = BY_TRADE.find(([what, word]) => colour.word.toLowerCase() === word && what.test(of));
      return known ? { ...colour, hex: known[2] } : colour;
    });
  }
}

function hairOf(mention: MentionDraft): void {
  const haired = mention.states.some((state) => HAIRED.test(state));
  const brunette = mention.states.find((state) => BRUNETTE.test(state));
  if (brunette) mention.colours.push({ word: brunette, hex: BRUNETTE_HAIR, part: "hair" });
  mention.states = mention.states.filter((state) => !HAIRED.test(state) && state !== brunette);
  mention.colours = mention.colours.map((colour) =>
    colour.part === null && (haired || OF_HAIR.test(colour.word)) ? { ...colour, part: "hair" } : colour,
  );
}
