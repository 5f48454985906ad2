import { findSculpted, modelKind } from "../shape/sculpted/index.js";
import type { Clause } from "./clause.js";
import type { Draft, MentionDraft } from "./draft.js";
import { isPerson } from "./persons.js";
import type { Item } from "./phrase.js";

const PARTICIPLE = /^\w+ing\b/i;

/** What takes hands, and is a person's rather than a beast's where a sentence has both. */
const BY_HAND =
  /^(?:flying|reading|riding|playing|throwing|painting|drawing|writing|pouring|cooking|baking|building|cutting|washing|cleaning|photographing|driving|feeding|selling|knitting|sewing|lifting|swinging|drinking|holding|carrying|gripping|raising|using)\b/i;

const SEATED = /^(?:sitting|standing|lying|leaning|kneeling)\b/i;

/** How far back a participle looks. */
const BACK = 6;

/**
 * Who does what a participle says that comes right after a thing ("a fox with a girl flying a kite"): the nearest being
 * before it that can, where that is not the sentence's subject; null leaves it to the subject. Who is carried or ridden does
 * what its bearer or rider does.
 */
export function doersOf(
  { mentions, relations }: Draft,
  { subjects, active }: Clause,
  text: string,
  before: Item | undefined,
  next: Item | undefined,
): MentionDraft[] | null {
  const [first] = subjects;
  if (before?.kind !== "thing" || !first || !PARTICIPLE.test(text)) return null;
  const since = mentions.slice(mentions.indexOf(first) + 1).slice(-BACK);
  const byHand = BY_HAND.test(text) && next?.kind === "thing";
  const isBorne = ({ id }: MentionDraft) =>
    relations.some(
      ({ kind, subject, object }) =>
        object === id && (kind === "holding" || (kind === "on" && isBeing(conceptOf(mentions, subject)))),
    );
  const canDo = (one: MentionDraft) =>
    isBeing(one.concept) && !isBorne(one) && !(byHand && isBeast(one.concept) && !isBeast(first.concept));
  const doer = since.findLast((one) => subjects.includes(one) || canDo(one));
  // "A woman holding a baby sitting on a chair", "a girl riding a horse holding a flag": she does.
  const bears = since.some((one) => isBeing(one.concept) && isBorne(one));
  if (!doer && bears && (byHand || SEATED.test(text))) return [...subjects];
  if (!doer || subjects.includes(doer)) return null;
  // "A fox with a girl and a boy flying a kite": both do.
  const listed = active?.objects ?? [];
  return listed.length > 1 && listed.includes(doer) && listed.every(canDo) ? listed : [doer];
}

function conceptOf(mentions: readonly MentionDraft[], id: string): string {
  return mentions.find((mention) => mention.id === id)?.concept ?? "";
}

function isBeing(concept: string): boolean {
  return isPerson(concept) || isBeast(concept) || kindOf(concept) === "people";
}

function isBeast(concept: string): boolean {
  return !isPerson(concept) && kindOf(concept) === "animals";
}

function kindOf(concept: string): string | null {
  const name = findSculpted(concept);
  return name === null ? null : modelKind(name);
}
