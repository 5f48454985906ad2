import type { PlaceKind } from "../place/place.js";
import type { Draft, MentionDraft } from "./draft.js";
import { isScene, kindOf, phraseOf } from "./land-words.js";
import type { Found } from "./landmarks.js";
import { list } from "./words/list.js";

/** "Mountain village", "forest cabin": homes named by the land that they stand in. */
export function around({ mentions }: Pick<Draft, "mentions">): Found | null {
  for (const home of mentions) {
    const { id, noun, concept, states } = home;
    if (!HOMES.has(concept)) continue;
    if (isPlainVillage(home)) {
      // A village is part of its land: what else names land says which.
      const lands = mentions.filter((mention) => mention.id !== id && isScene(mention));
      const said = [
        ...lands.map((mention) => phraseOf(mention)),
        ...states.map((state) => state.toLowerCase()),
      ];
      const kinds = said.map((phrase) => (phrase === "alpine" ? "mountains" : kindOf(phrase)));
      const kind = kinds.find((found) => found !== null && OPEN.has(found)) ?? "hills";
      return {
        kind,
        words: [noun, ...lands.map((mention) => mention.noun)],
        mentions: [id, ...lands.map((mention) => mention.id)],
        phrase: null,
        village: id,
      };
    }
    for (const state of states) {
      const kind = state.toLowerCase() === "alpine" ? "mountains" : kindOf(state.toLowerCase());
      if (kind && kind !== "street" && kind !== "city")
        return { kind, words: [state], mentions: [], phrase: null };
    }
  }
  return null;
}

/** "A village in the hills" is part of them, too. */
export function withVillage({ mentions, places }: Pick<Draft, "mentions" | "places">, found: Found): Found {
  if (found.village || !OPEN.has(found.kind)) return found;
  const village = mentions.find((mention) => isPlainVillage(mention));
  if (village) {
    const { id, noun } = village;
    return { ...found, words: [...found.words, noun], mentions: [...found.mentions, id], village: id };
  }
  // "Hills in winter with a village" has it among its places.
  const phrase = places.find((place) => VILLAGES.has(place.toLowerCase()));
  return phrase ? { ...found, words: [...found.words, phrase], village: phrase } : found;
}

/** The village of a place, where it is one of the prompt's places and no mention. */
export function namedVillage({ places }: Pick<Draft, "places">, { village }: Found): readonly string[] {
  return village !== undefined && places.includes(village) ? [village.toLowerCase()] : [];
}

function isPlainVillage({ concept, material, counted, colours }: MentionDraft): boolean {
  return VILLAGES.has(concept) && material === null && !counted && colours.length === 0;
}

/** Land that a village stands in. */
export const OPEN: ReadonlySet<PlaceKind> = new Set<PlaceKind>(["hills", "mountains", "meadow", "snow"]);

const VILLAGES = new Set(["village", "hamlet", "settlement"]);
const HOMES = new Set(
  list("village, hamlet, settlement, cabin, log cabin, hut, cottage, house, chalet, monastery, lodge"),
);
