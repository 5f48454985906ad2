import type { Mention } from "../brief.js";
import type { PlaceKind } from "../place/place.js";
import type { MentionDraft } from "./draft.js";
import { list } from "./words/list.js";
import { PLACE_NOUNS, SCENERY } from "./words/outdoors.js";

type Drawn = Pick<Mention, "concept" | "states" | "count">;

/** Whether a thing is land that one looks at, and nothing that stands in it. */
export function isScene(mention: MentionDraft): boolean {
  if (mention.material !== null || (mention.counted && mention.count > 1)) return false;
  if (mention.size === "tiny" || mention.size === "small") return false;
  if (POOL.test(phraseOf(mention))) return false;
  return SCENERY.has(mention.concept) || kindOf(phraseOf(mention)) !== null;
}

/** Water that is part of a garden: one looks at it as at a thing. */
const POOL = /\b(?:koi|fish|goldfish|garden|lily)(?: fish)? pond$/;

export function phraseOf({ concept, states }: Drawn): string {
  return [...states.map((state) => state.toLowerCase()), concept].join(" ");
}

/** No place is named in more words than these, its scenery counted in. */
const MOST_WORDS = 6;

/** The kind of land that a thing's words name ("clay landscape", "felt forest"); hills where they name land alone. */
export function landNamed(mention: Drawn): PlaceKind | null {
  return kindOf(phraseOf(mention)) ?? (LAND_ALONE.has(mention.concept) ? "hills" : null);
}

const LAND_ALONE = new Set(list("landscape, scenery, nature, countryside, diorama, world"));

/** The place that a phrase's last words name, its head first: "mountain lake" is a lake. */
export function kindOf(phrase: string): PlaceKind | null {
  const words = phrase.split(" ").slice(-MOST_WORDS);
  for (let from = 0; from < words.length; from++) {
    const tail = words.slice(from).join(" ");
    for (const [kind, nouns] of PLACE_NOUNS) if (nouns.includes(tail)) return kind;
  }
  return SCENERY.has(words.at(-1) ?? "") ? kindOf(words.slice(0, -1).join(" ") || "-") : null;
}

export function kindIn(said: string): PlaceKind | null {
  for (const [kind, nouns] of PLACE_NOUNS) if (nouns.some((noun) => said.includes(` ${noun} `))) return kind;
  return null;
}
