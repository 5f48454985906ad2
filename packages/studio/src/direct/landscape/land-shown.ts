import type { Brief } from "../../brief.js";

/** A place that was asked for, as the reader tells it. */
type PlaceAsked = NonNullable<Brief["setting"]["place"]>;

const BOW = /\brainbows?\b/i;
const CLIFF = /\b(?:cliffs?|cliff ?tops?|precipices?)\b/i;

/**
 * The words of a place that its picture shows, and those of which it shows nothing: the coast by the sea is low and has no
 * cliff, and rocks about a waterfall hide where a rainbow would stand.
 */
export function landShown(place: Pick<PlaceAsked, "kind" | "words" | "falls"> | null): {
  readonly shown: readonly string[];
  readonly missing: readonly string[];
} {
  if (!place) return { shown: [], missing: [] };
  const isMissing = (word: string) =>
    (place.kind === "sea" && CLIFF.test(word)) || (place.falls === true && BOW.test(word));
  return {
    shown: place.words.filter((word) => !isMissing(word)),
    missing: place.words.filter(isMissing),
  };
}
