import type { Draft, MentionDraft } from "./draft.js";
import type { Item, NounPhrase } from "./phrase.js";
import { surfaceOf, wallOf } from "./underfoot.js";

type Relative = Extract<Item, { kind: "relation" }>;

/** Takes a phrase that says where it all stands, or what light there is; false for a thing to draw. */
export function settle(
  draft: Draft,
  phrase: NounPhrase,
  { relation, subjects }: { relation: Relative | null; subjects: readonly MentionDraft[] },
  follows: boolean,
): boolean {
  const surface = relation?.relation === "on" ? surfaceOf(phrase) : null;
  if (surface) {
    draft.surface ??= surface;
    draft.places.push(surface.phrase);
    return true;
  }
  if (phrase.role === "ground" && relation) draft.wall ??= wallOf(phrase, relation, subjects);
  switch (phrase.role) {
    case "backdrop":
      ground(draft, phrase);
      return true;
    case "ground":
      // "A pilot in a plane": no ground.
      if (!relation || (phrase.concept === "plane" && relation.relation !== "on")) return false;
      ground(draft, phrase);
      return true;
    case "place":
      if (!relation || (BUILDINGS.test(phrase.concept) && OUTSIDE.has(relation.relation))) return false;
      draft.places.push(phrase.text);
      return true;
    case "light":
      if (!relation && !follows) return false;
      if (!isSaidElsewhere(draft, phrase)) draft.notes.leftover.push(phrase.text);
      return true;
    default:
      return false;
  }
}

/** What is before a shop is outside, and the shop is seen. */
const BUILDINGS =
  /\b(?:bakery|caf[eé]|coffee shop|restaurant|pizzeria|bistro|diner|pub|bar|shop|store|bookshop|bookstore|supermarket|library|hotel|hospital|school|museum|theatre|theater|cinema|station|church|barn|garage|gym|pharmacy)$/;
const OUTSIDE: ReadonlySet<Relative["relation"]> = new Set([
  "in_front_of",
  "behind",
  "beside",
  "left_of",
  "right_of",
]);

/** A plain ground has at most a colour; what else is said of it is not drawn. */
function ground(draft: Draft, phrase: NounPhrase): void {
  draft.ground = phrase.colours[0] ?? draft.ground;
  const plain = phrase.states.every((state) => PLAIN.has(state.toLowerCase()));
  if (phrase.material !== null || !plain) draft.places.push(phrase.text);
}

const PLAIN = new Set(
  "plain simple solid clean seamless gradient uniform empty blank flat minimal smooth single-color neutral studio colored coloured even same".split(
    " ",
  ),
);

/** True for "soft light", whose mood is noted, and for the words "…", which are quoted. */
function isSaidElsewhere({ notes }: Draft, { noted, states, colours, concept }: NounPhrase): boolean {
  if (states.length > 0 || colours.length > 0) return false;
  return (
    noted ||
    (notes.quotes.length > 0 && ["word", "text", "letter", "words", "letters", "caption"].includes(concept))
  );
}
