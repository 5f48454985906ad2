import type { Brief, Mention, Relation } from "../../brief.js";
import { LEXICON } from "../../read/lexicon.js";
import { phraseOf } from "./stage.js";
import { STAGINGS } from "./symbols.js";

/** What "with" must name before it is the whole of an occasion. */
const ENOUGH = 2;

/**
 * A brief without the occasions whose things the prompt names itself ("breakfast: coffee and a croissant", "a picnic with a
 * basket, apples and cheese"): those are all there is, and stand where it would. `nouns` are the occasions' words.
 */
export function itemised(brief: Brief): { brief: Brief; nouns: string[] } {
  const dropped = new Map<string, readonly Mention[]>();
  for (const mention of brief.mentions) {
    const { concept, states } = mention;
    if (!STAGINGS.get(phraseOf(concept, states))?.scene || isPlace(concept)) continue;
    const items = itemsOf(brief, mention);
    if (items.length > 0) dropped.set(mention.id, items);
  }
  if (dropped.size === 0) return { brief, nouns: [] };
  return {
    nouns: brief.mentions.filter(({ id }) => dropped.has(id)).map(({ noun }) => noun),
    brief: {
      ...brief,
      mentions: brief.mentions.filter(({ id }) => !dropped.has(id)),
      relations: brief.relations.flatMap((relation) => passedOn(brief, relation, dropped)),
    },
  };
}

/** A room or a garden is more than what is in it. */
function isPlace(concept: string): boolean {
  return (LEXICON.senses.get(concept) ?? []).some((one) => one.kind === "noun" && one.role === "place");
}

function itemsOf({ mentions, relations, prompt }: Brief, occasion: Mention): readonly Mention[] {
  const after = mentions.slice(mentions.indexOf(occasion) + 1);
  const words = occasion.noun.replaceAll(/[^\p{L}\p{N}]+/gu, ".");
  // What follows a colon says what the word before it is.
  if (new RegExp(`${words}[^:.;]{0,60}:`, "iu").test(prompt)) {
    const grounds = new Set(
      relations.flatMap(({ subject, object }) => (subject === occasion.id ? object : [])),
    );
    return after.filter(({ id }) => !grounds.has(id));
  }
  const beside = after.filter(({ id }) =>
    relations.some(
      ({ kind, subject, object }) => kind === "beside" && subject === id && object === occasion.id,
    ),
  );
  const named = new RegExp(`${words} (?:with|of|including)\\b`, "iu").test(prompt);
  return named && beside.length >= ENOUGH ? beside : [];
}

/** What is said of an occasion is said of its things, but for those of whom more is said. */
function passedOn(
  { relations }: Brief,
  relation: Relation,
  dropped: ReadonlyMap<string, readonly Mention[]>,
): Relation[] {
  const { subject, object, kind } = relation;
  if (dropped.has(object)) return [];
  const items = dropped.get(subject);
  if (!items) return [relation];
  const placed = new Set(relations.filter((other) => other.kind === kind).map((other) => other.subject));
  return items
    .filter(({ id }) => !placed.has(id) && id !== object)
    .map(({ id }) => ({ ...relation, subject: id }));
}
