import type { Brief, Mention } from "../../brief.js";
import type { Season } from "../../place/place.js";
import type { ShapeEntry } from "../../shape/catalogue.js";
import type { LookUp } from "../meaning/depict.js";

const WORDS: readonly (readonly [Season, RegExp])[] = [
  ["autumn", /\b(?:autumn|autumnal|fall (?:leaves|leaf|foliage|colou?rs?|trees?)|in (?:the )?fall)\b/i],
];

/** What a season colours: leaves by themselves, and those of what grows. */
const LEAVES = /^(?:leaf|maple leaf|oak leaf|foliage)$/;
const GROWS = /\b(?:tree|maple|oak|birch|bush|hedge|vine|ivy|wreath|branch)$/;
const FOLIAGE = /leaves|foliage|crown|canopy|leaf/;

/** Fallen leaves, each of another: rust, amber, crimson, gold and brown. */
const AUTUMN = ["#c8501e", "#e3a02c", "#a62a22", "#d97a22", "#8a4a22", "#e0bb45"] as const;

/** The season that a prompt names for what grows in it; null where it names none. */
function seasonOf({ prompt }: Pick<Brief, "prompt">): Season | null {
  return WORDS.find(([, words]) => words.test(prompt))?.[0] ?? null;
}

/** Leaves in autumn are those that have fallen, and lie in a loose heap. */
export function seasonal(brief: Brief, lookUp: LookUp): Brief {
  if (seasonOf(brief) !== "autumn" || lookUp("maple leaf") === null) return brief;
  const mentions = brief.mentions.map((mention): Mention => {
    if (mention.concept !== "leaf") return mention;
    const count = mention.uncounted ? SCATTERED : mention.count;
    return { ...mention, concept: "maple leaf", count };
  });
  return { ...brief, mentions };
}

const SCATTERED = 5;

/** A mention in the season's colours, where the prompt gives it none of its own. */
export function inSeason(
  mention: Mention,
  { roles }: Pick<ShapeEntry, "roles">,
  nth: number,
  brief: Pick<Brief, "prompt">,
): Mention {
  if (mention.colours.length > 0 || seasonOf(brief) !== "autumn") return mention;
  const hex = AUTUMN[nth % AUTUMN.length]!;
  if (LEAVES.test(mention.concept)) return { ...mention, colours: [{ word: "autumn", hex, part: null }] };
  if (!GROWS.test(mention.concept)) return mention;
  const parts = roles.filter(({ name }) => FOLIAGE.test(name));
  return {
    ...mention,
    colours: parts.map(({ name }, n) => ({
      word: "autumn",
      hex: AUTUMN[(nth + n) % AUTUMN.length]!,
      part: name,
    })),
  };
}
