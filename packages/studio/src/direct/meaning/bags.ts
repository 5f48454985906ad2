import type { Brief, Mention } from "../../brief.js";
import { genreOf } from "../../shape/genre.js";
import type { LookUp } from "./depict.js";

const BAG = /^(?:bag|bags)$/;
/** Stuff that comes by the sack. */
const COARSE =
  /\b(?:beans?|rice|flour|grain|wheat|sugar|potato(?:es)?|onions?|nuts?|seeds?|corn|money|coins?|gold|sand|salt|oats|soil|wool)\b/i;

/** "A bag of coffee beans" is a sack, and one of apples is of paper: what goes with food is no handbag. */
export function bagged(brief: Brief, lookUp: LookUp): Brief {
  if (!brief.mentions.some(({ concept }) => BAG.test(concept))) return brief;
  const byId = new Map(brief.mentions.map((mention) => [mention.id, mention]));
  const mentions = brief.mentions.map((mention) => {
    const { id, concept, states, material } = mention;
    if (!BAG.test(concept) || material === "leather") return mention;
    const near = brief.relations.flatMap(({ subject, object }) =>
      subject === id ? [byId.get(object)!] : object === id ? [byId.get(subject)!] : [],
    );
    const coarse = [...near.map((other) => other.concept), ...states].some((word) => COARSE.test(word));
    if (coarse) return called(mention, "sack", lookUp);
    return near.some((other) => isFood(other, lookUp)) ? called(mention, "paper bag", lookUp) : mention;
  });
  return { ...brief, mentions };
}

function isFood({ concept }: Mention, lookUp: LookUp): boolean {
  const entry = lookUp(concept)?.entry;
  return entry !== undefined && genreOf(entry) === "food";
}

function called(mention: Mention, concept: string, lookUp: LookUp): Mention {
  return lookUp(concept) ? { ...mention, concept } : mention;
}
