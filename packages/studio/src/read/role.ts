import type { Clause } from "./clause.js";
import type { Item, NounPhrase } from "./phrase.js";
import { PARTS_OR_THINGS } from "./words/nouns.js";

/** True where a phrase names a part of the thing before it. */
export function isPart(
  phrase: NounPhrase,
  opened: boolean,
  next: Item | undefined,
  joint: string | null = null,
): boolean {
  // "A cat by the window" has none.
  if (joint !== null && BESIDE.includes(joint) && OF_ROOMS.has(phrase.concept)) return false;
  // "The face centred" is that of whom the picture shows.
  if (phrase.concept === "face" && phrase.definite && joint === null) return true;
  const maybe = phrase.role === "part" || PARTS_OR_THINGS.has(phrase.concept);
  if (!maybe) return false;
  const says = phrase.colours.length > 0 || phrase.material !== null;
  const sure = phrase.role === "part" && !PARTS_OR_THINGS.has(phrase.concept);
  return (
    (opened && (says || sure || next?.kind === "copula")) ||
    (phrase.definite && (next?.kind === "copula" || sure))
  );
}

const BESIDE = ["beside", "in_front_of", "behind", "left_of", "right_of", "under", "below"];
const OF_ROOMS = new Set(["window", "door", "doorway", "fireplace", "chimney"]);

/** True where a word for a picture is the frame ("an image, …"), not a thing in it. */
export function isFrame(phrase: NounPhrase, clause: Clause, items: readonly Item[], n: number): boolean {
  if (clause.pending || phrase.count !== null) return false;
  return (
    items[n + 1]?.kind !== "relation" && items.some((item, other) => other !== n && item.kind === "thing")
  );
}
