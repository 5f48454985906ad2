import { type Draft, type MentionDraft, relate } from "./draft.js";
import type { Item } from "./phrase.js";

type Relative = Extract<Item, { kind: "relation" }>;

/** Said of what leans on the thing it is beside. */
export const LEANING = "leaning";
/** Said of what hangs from the thing it is below, and of what hangs from a ceiling. */
export const HANGING = "hanging from it";
export const HANGING_FREE = "hanging from above";

const LEANS = /^(?:(?:leaning|propped(?: up)?|slouching|slumped) (?:on|against|up against)|resting against)$/;
const LEANS_VERB = /^(?:lean|prop)/i;
const HANGS = /^(?:hanging|dangling|suspended|hung|hangs|hang|swinging) (?:from|down from)$/;
const HANGS_VERB = /^(?:hang|hung|dangl|suspend)/i;
const OVERHEAD = /\b(?:ceiling|rafter|beam|roof beam|above)$/;
/** What stands on the ground and spreads over what hangs from it. */
const SPREADING =
  /\b(?:tree|oak|willow|pine|maple|birch|palm|elm|beech|fir|cedar|spruce|lamp ?post|street ?lamp|gallows|pergola|gazebo)$/;

/** "A ladder leaning against a tree", "a lantern hanging from a branch": true where that was said and is noted. */
export function heldBy(
  draft: Draft,
  { reversed, text }: Relative,
  subject: MentionDraft,
  object: MentionDraft,
): boolean {
  if (reversed || subject === object) return false;
  const does = (verb: RegExp) => subject.states.some((state) => verb.test(state));
  if (LEANS.test(text) || (does(LEANS_VERB) && /^(?:on|against|onto)$/.test(text))) {
    subject.states = [...subject.states.filter((state) => !LEANS_VERB.test(state)), LEANING];
    relate(draft, "beside", subject, object);
    return true;
  }
  if (!HANGS.test(text) && !(does(HANGS_VERB) && /^(?:from|off|under|below|beneath)$/.test(text)))
    return false;
  const free = OVERHEAD.test(object.concept);
  subject.states = [
    ...subject.states.filter((state) => !HANGS_VERB.test(state)),
    free ? HANGING_FREE : HANGING,
  ];
  if (!free) relate(draft, SPREADING.test(object.concept) ? "under" : "below", subject, object);
  else draft.overhead.add(object.id);
  return true;
}

/** Takes out the ceilings that are only what something hangs from. */
export function withoutCeilings({ mentions, overhead, ...draft }: Draft): void {
  if (overhead.size === 0) return;
  const isTied = (id: string) =>
    draft.relations.some(({ subject, object }) => subject === id || object === id);
  for (const id of overhead) {
    const at = mentions.findIndex((mention) => mention.id === id);
    if (at >= 0 && !isTied(id)) mentions.splice(at, 1);
  }
}
