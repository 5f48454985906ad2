import { partBetween } from "./between.js";
import { onBody, settleAhead } from "./body-spots.js";
import { type Clause, newClause } from "./clause.js";
import {
  addMention,
  type Draft,
  describe,
  earlierMention,
  emptyDraft,
  type MentionDraft,
  relate,
} from "./draft.js";
import { isOnHeights } from "./flown.js";
import { withoutCeilings } from "./held-by.js";
import { pronoun, relation, SCENES, side, verb } from "./joints.js";
import { MADE } from "./made-of.js";
import { part } from "./parting.js";
import { emptyPhrase, type Item, type Notes, type NounPhrase } from "./phrase.js";
import { accompany, place } from "./place.js";
import { isFrame, isPart } from "./role.js";
import { settle } from "./setting.js";
import { placeSides } from "./sides.js";
import { surfaceOf } from "./underfoot.js";
import { FRAMING_NOUNS, FRAMING_TAILS } from "./words/framing.js";
import { PARTS_OR_THINGS, VESSELS, WORN } from "./words/nouns.js";
import { MEDIA } from "./words/styles.js";

/** What goes over water or a valley and stands on its banks. */
const SPANS = /\b(?:bridge|footbridge|viaduct|aqueduct|pier|jetty|rainbow)$/;

/** Decides what every phrase belongs to. One pass, linear in the items. */
export function attach(items: readonly Item[], notes: Notes): Draft {
  const draft = emptyDraft(notes);
  const clause = newClause();
  for (const [n, item] of items.entries()) step(draft, clause, item, items, n);
  withoutCeilings(draft);
  placeSides(draft);
  partBetween(draft);
  return draft;
}

function step(draft: Draft, clause: Clause, item: Item, items: readonly Item[], n: number): void {
  switch (item.kind) {
    case "thing":
      thing(draft, clause, item.phrase, items, n);
      return;
    case "attributes":
      attributes(draft, clause, item.phrase);
      return;
    case "relation":
      relation(draft, clause, item, items, n);
      return;
    case "verb":
      verb(draft, clause, item, items[n - 1], items[n + 1]);
      return;
    case "side":
      side(clause, item.side, items, n);
      return;
    case "with":
      clause.owner = clause.last;
      return;
    case "negation":
      clause.negated = true;
      return;
    case "some":
      part(draft, clause, item);
      return;
    case "pronoun":
      pronoun(draft, clause, item.text, items[n + 1]);
      return;
    case "comma":
      clause.negated = false;
      clause.part = null;
      return;
    case "break":
      if (clause.subjects.length > 0) clause.before = spokenOf(clause);
      clause.subjects = [];
      clause.pending = null;
      clause.active = null;
      clause.negated = false;
      clause.owner = null;
      clause.part = null;
      clause.together = null;
      clause.prior = [];
      clause.doing = null;
      clause.spot = null;
      return;
    case "and":
    case "copula":
      return;
  }
}

function thing(draft: Draft, clause: Clause, phrase: NounPhrase, items: readonly Item[], n: number): void {
  const before = items[n - 1]?.kind;
  const listed = before === "and" || before === "comma";
  clause.together = null;
  if (clause.negated) {
    draft.excluded.push(phrase.text);
    clause.negated = items[n + 1]?.kind === "and";
    return;
  }
  if (isOnTop(clause, phrase)) {
    onTop(draft, clause);
    return;
  }
  if (onBody(draft, clause, phrase, before)) return;
  // "A logo for a bakery" shows the bakery.
  if (
    clause.pending?.relation.text === "for" &&
    !clause.last &&
    draft.notes.framing.some((word) => MARKS.has(word))
  )
    clause.pending = null;
  const joint = items[n - 1];
  if (joint?.kind === "copula" && clause.last && MADE.test(joint.text)) {
    // Made of something that is no material here ("made of yarn").
    clause.last.states.push(`of ${phrase.text}`);
    return;
  }
  const next = items[n + 1];
  const marked = MARKS.has(phrase.concept) && next?.kind === "relation" && next.text === "for";
  const framed = FRAMING_NOUNS.has(phrase.concept) && (next?.kind === "with" || marked);
  if (framed && !clause.pending && !clause.last) {
    draft.notes.framing.push(phrase.concept);
    return;
  }
  // "App icon, a rocket on a gradient" is an icon of a rocket.
  const heads =
    n === 0 && next?.kind === "comma" && phrase.colours.length === 0 && phrase.states.length === 0;
  if (heads && FRAMING_TAILS.has(phrase.concept) && items.slice(2).some(({ kind }) => kind === "thing")) {
    draft.notes.framing.push(phrase.concept);
    return;
  }
  // "A fox, sticker" is a sticker of a fox.
  const trailing = before === "comma" && !phrase.introduced && (!next || next.kind === "comma");
  if (trailing && phrase.states.length === 0 && clause.last) {
    if (FRAMING_TAILS.has(phrase.concept)) {
      draft.notes.framing.push(phrase.concept);
      return;
    }
    if (/^silhouette$/iu.test(phrase.noun)) {
      draft.notes.style ??= "silhouette";
      return;
    }
  }
  // "The light is soft": nothing is to be seen of it but what it does.
  if (phrase.role === "light" && phrase.definite && items[n + 1]?.kind === "copula" && !clause.pending) {
    clause.last = addressed();
    return;
  }
  const opened = before === "with" || (clause.owner !== null && listed);
  const owner = opened ? clause.owner : clause.last;
  const loose = clause.pending?.subjects.length === 0 && !phrase.owned && before === "relation";
  const isCap = phrase.concept === "cap" && opened && !CAPPED.test(owner?.concept ?? "");
  if (owner && !loose && !isCap && isPart(phrase, opened, items[n + 1], clause.pending?.relation.relation)) {
    describe(owner, phrase, phrase.concept, items[n + 1]?.kind === "copula");
    clause.part = phrase.concept;
    clause.last = owner;
    return;
  }
  const joined = { relation: clause.pending?.relation ?? null, subjects: clause.pending?.subjects ?? [] };
  if (settle(draft, phrase, joined, owner !== null || opened)) {
    // Over a lake, there is nothing else that says so.
    if (clause.pending?.relation.relation === "above")
      for (const subject of clause.pending.subjects)
        if (!SPANS.test(subject.concept) && !isOnHeights(subject, draft, phrase.concept))
          subject.states.push("flying");
    clause.pending = null;
    // "The background is pale beige": no thing is.
    if (items[n + 1]?.kind === "copula") clause.last = null;
    return;
  }
  if (phrase.role === "picture" && isFrame(phrase, clause, items, n)) {
    if (MEDIA.includes(phrase.concept)) draft.notes.leftover.push(phrase.text);
    return;
  }
  const bodily = phrase.owned && (phrase.role === "part" || PARTS_OR_THINGS.has(phrase.concept));
  if (clause.pending && (clause.pending.relation.relation === "aside" || bodily)) {
    const [whose] = clause.before;
    if (
      /^(?:foot|side|heel)$/.test(phrase.concept) &&
      whose &&
      clause.pending.relation.relation === "beside"
    ) {
      // "A dog sits at his feet."
      for (const subject of clause.pending.subjects) relate(draft, "beside", subject, whose);
      clause.pending = null;
      return;
    }
    // "For kids", "in its hand": said, but no thing of its own.
    draft.notes.leftover.push(phrase.text);
    clause.pending = null;
    return;
  }
  clause.part = null;
  const earlier = earlierMention(draft, phrase);
  if (earlier) describe(earlier, { ...phrase, colours: [] }, null);
  const mention = earlier ?? addMention(draft, phrase);
  if (clause.spot) settleAhead(draft, clause, mention);
  const apart = listed && isToldApart(items, n, phrase);
  if (apart) clause.owner = null;
  const joins =
    before === "with" ||
    (opened && before === "and" && items[n + 1]?.kind !== "relation") ||
    (opened &&
      before === "comma" &&
      clause.owner !== null &&
      !isLidded(clause.owner) &&
      isListed(clause.owner, clause, items, n));
  if (joins && clause.owner && !clause.pending) {
    accompany(draft, clause, clause.owner, mention);
    return;
  }
  // "A table with a vase of flowers, a candle and a book": what is in the vase ends no list.
  const owned = joint?.kind === "relation" && joint.text === "of" ? clause.owner : null;
  const { active } = clause;
  clause.owner = null;
  const anew = apart || (earlier !== null && listed && isNewClause(items, n));
  if (anew) clause.active = null;
  place(draft, clause, mention, listed && !anew, joint?.kind === "and", items[n + 1]?.kind ?? null);
  if (owned && active?.relation.text === "with") {
    clause.owner = owned;
    clause.active = active;
  }
}

/** "The bread is sliced, the kettle is steaming": after a comma, what is known already and has its own verb. */
function isNewClause(items: readonly Item[], n: number): boolean {
  const comma = items[n - 1]?.kind === "comma" || items[n - 2]?.kind === "comma";
  const next = items[n + 1];
  const has = next?.kind === "relation" && (next.relation === "wearing" || next.relation === "holding");
  return comma && (next?.kind === "copula" || next?.kind === "verb" || next?.kind === "with" || has);
}

/**
 * "A jug stands on a table, and a cat sleeps under it": the cat alone sleeps. A verb in the singular has one subject;
 * one in the plural has those that are listed, unless the sentence has told already what others do.
 */
function isToldApart(items: readonly Item[], n: number, { concept, count, plural }: NounPhrase): boolean {
  const next = items[n + 1];
  // "A girl with red hair and round glasses sits": she does, they don't.
  if (WORN.has(concept) && next?.kind === "verb" && isHad(items, n)) return false;
  if (next?.kind !== "verb" && next?.kind !== "copula") return false;
  if (!plural && (count ?? 1) === 1) return SINGULAR.test(next.text);
  if (items[n - 1]?.kind !== "and" || items[n - 2]?.kind !== "comma" || !FINITE.test(next.text)) return false;
  for (let at = n - 3; at >= 0 && items[at]!.kind !== "break"; at--) {
    const item = items[at]!;
    if ((item.kind === "verb" || item.kind === "copula") && FINITE.test(item.text)) return true;
  }
  return false;
}

/** Whether nothing but a list stands between a thing and the "with" that opened it. */
function isHad(items: readonly Item[], n: number): boolean {
  const joints = items
    .slice(0, n)
    .findLast(({ kind }) => kind !== "and" && kind !== "thing" && kind !== "attributes");
  return items[n - 1]?.kind === "and" && joints?.kind === "with";
}

const SINGULAR = /(?<!s)s$/i;
const FINITE = /(?<!ing|ed|en)$/i;

const TABLES = /\b(?:desk|table|counter)$/;

/** Whom "it" in the next sentence is: the subject, or the thing that a scene was said to hold. */
function spokenOf({ subjects, active }: Clause): MentionDraft[] {
  const [first, another] = subjects;
  const within = active?.objects ?? [];
  if (!first || another || within.length !== 1 || within[0] === first) return subjects;
  return (SCENES.test(first.concept) || TABLES.test(first.concept)) && active!.relation.text === "with"
    ? [...within]
    : subjects;
}

/**
 * "A desk with a laptop, a plant and a mug": the plant is the desk's as well where an "and" ends the list. What somebody
 * wears ends with the comma.
 */
function isListed(owner: MentionDraft, { active }: Clause, items: readonly Item[], n: number): boolean {
  const companion = active?.objects[0];
  if (companion && WORN.has(companion.concept) && !WORN.has(owner.concept)) return false;
  for (let at = n + 1; at < items.length; at += 1) {
    const kind = items[at]!.kind;
    if (kind === "and") return items[at + 1]?.kind === "thing";
    if (kind !== "comma" && kind !== "thing") return false;
  }
  return false;
}

/** What has a cap that nobody wears. */
const CAPPED =
  /\b(?:bottle|flask|thermos|pen|marker|mushroom|toadstool|jar|tube|can|lens|hydrant|canister|acorn)$/;

/** "A jar with a red lid, a dish and two plates": after a part of it comes what stands by a vessel. */
function isLidded({ concept, colours, states }: MentionDraft): boolean {
  const parts =
    colours.some(({ part }) => part !== null) || states.some((state) => state.startsWith("with "));
  return VESSELS.has(concept) && parts;
}

/** Pictures that stand for something: "an emblem for a hiking club". */
const MARKS = new Set(["logo", "emblem", "badge", "icon", "app icon"]);

/** Takes what is said of the light, of which no mention is made. */
function addressed(): MentionDraft {
  return addMention(
    emptyDraft({ style: null, moods: [], framing: [], quotes: [], leftover: [] }),
    emptyPhrase(),
  );
}

/** "With a cherry on top": nothing is named that it lies on. */
function isOnTop({ pending, last }: Clause, { concept, introduced, colours, states }: NounPhrase): boolean {
  const bare = concept === "top" && !introduced && colours.length === 0 && states.length === 0;
  return bare && last !== null && pending?.relation.text === "on";
}

/** Lays what a thing was said to go with upon it. */
function onTop(draft: Draft, clause: Clause): void {
  clause.pending = null;
  const owner = clause.owner ?? clause.active?.subjects[0];
  const laid = new Set(clause.active?.objects.map(({ id }) => id));
  draft.relations = draft.relations.map((known) =>
    known.kind === "beside" && laid.has(known.subject) && known.object === owner?.id
      ? { ...known, kind: "on" }
      : known,
  );
}

function attributes(draft: Draft, clause: Clause, phrase: NounPhrase): void {
  const { pending } = clause;
  clause.pending = null;
  if (clause.negated) {
    draft.excluded.push(phrase.text);
    clause.negated = false;
    return;
  }
  const colour = phrase.colours[0];
  const surface = pending?.relation.relation === "on" ? surfaceOf(phrase) : null;
  if (surface) {
    draft.surface ??= surface;
    draft.places.push(surface.phrase);
    return;
  }
  if (pending && colour && (pending.relation.relation === "on" || pending.relation.relation === "against")) {
    draft.ground = colour;
    return;
  }
  if (!clause.last) {
    // A colour before any thing is the picture's.
    const rest = draft.ground ? phrase.colours : phrase.colours.slice(1);
    draft.ground ??= colour ?? null;
    draft.notes.leftover.push(...(colour ? rest.map(({ word }) => word) : [phrase.text]));
    return;
  }
  for (const mention of clause.together ?? [clause.last]) describe(mention, phrase, clause.part);
}
