import type { RelationKind } from "../brief.js";
import {
  addMention,
  type Draft,
  describe,
  earlierMention,
  emptyDraft,
  type MentionDraft,
  relate,
} from "./draft.js";
import type { Item, Notes, NounPhrase } from "./phrase.js";
import { settle } from "./setting.js";
import { placeSides } from "./sides.js";
import { PARTS_OR_THINGS, VESSELS, WORN } from "./words/nouns.js";

type Relative = Extract<Item, { kind: "relation" }>;

/** Relations whose object can itself carry the next ("a cup on a book on a table"). */
const CHAINING: readonly string[] = ["on", "in", "holding", "wearing"];
/** Relations that take a list of objects ("next to a cat and a dog"). */
const LISTING: readonly string[] = [
  "beside",
  "left_of",
  "right_of",
  "around",
  "holding",
  "wearing",
  "behind",
  "in_front_of",
  "in",
  "between",
];

/** Where the reader is within a sentence. */
interface Clause {
  /** What the sentence is about. */
  subjects: MentionDraft[];
  /** The relation that waits for its object. */
  pending: { relation: Relative; subjects: MentionDraft[] } | null;
  /** The relation that has its first object and may take more. */
  active: { relation: Relative; subjects: MentionDraft[]; objects: MentionDraft[] } | null;
  last: MentionDraft | null;
  /** The part that the last phrase described, for "and the handle is red". */
  part: string | null;
  negated: boolean;
  withOpen: boolean;
  /** Subjects of the sentence before, for "it" and "them". */
  before: MentionDraft[];
}

/** Decides what every phrase belongs to. One pass, linear in the items. */
export function attach(items: readonly Item[], notes: Notes): Draft {
  const draft = emptyDraft(notes);
  const clause: Clause = {
    subjects: [],
    pending: null,
    active: null,
    last: null,
    part: null,
    negated: false,
    withOpen: false,
    before: [],
  };
  for (const [n, item] of items.entries()) step(draft, clause, item, items, n);
  placeSides(draft);
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
      relation(clause, item);
      return;
    case "verb":
      verb(clause, item, items[n + 1]);
      return;
    case "side": {
      const target = clause.last;
      if (target && !clause.pending) target.side = item.side;
      else
        clause.pending = {
          relation: { kind: "relation", relation: "beside", reversed: false, text: `side ${item.side}` },
          subjects: [],
        };
      return;
    }
    case "with":
      clause.withOpen = true;
      return;
    case "negation":
      clause.negated = true;
      return;
    case "pronoun": {
      const meant = clause.pending?.subjects.includes(clause.subjects[0]!) ? clause.before : clause.subjects;
      const found = (meant.length > 0 ? meant : clause.before)[0];
      if (found) place(draft, clause, found, false);
      return;
    }
    case "comma":
      clause.negated = false;
      clause.part = null;
      return;
    case "break":
      if (clause.subjects.length > 0) clause.before = clause.subjects;
      clause.subjects = [];
      clause.pending = null;
      clause.active = null;
      clause.negated = false;
      clause.withOpen = false;
      clause.part = null;
      return;
    case "and":
    case "copula":
      return;
  }
}

function thing(draft: Draft, clause: Clause, phrase: NounPhrase, items: readonly Item[], n: number): void {
  const before = items[n - 1]?.kind;
  const listed = before === "and" || before === "comma";
  if (clause.negated) {
    draft.excluded.push(phrase.text);
    clause.negated = items[n + 1]?.kind === "and";
    return;
  }
  const owner = clause.last;
  const opened = before === "with" || (clause.withOpen && listed);
  if (owner && isPart(phrase, opened, items[n + 1])) {
    describe(owner, phrase, phrase.concept);
    clause.part = phrase.concept;
    return;
  }
  if (!listed) clause.withOpen = false;
  if (settle(draft, phrase, clause.pending?.relation ?? null, owner !== null || opened)) {
    clause.pending = null;
    return;
  }
  if (phrase.role === "picture" && isFrame(phrase, clause, items, n)) {
    draft.notes.leftover.push(phrase.text);
    return;
  }
  if (clause.pending?.relation.relation === "aside") {
    draft.notes.leftover.push(phrase.text);
    clause.pending = null;
    return;
  }
  clause.part = null;
  const earlier = earlierMention(draft, phrase);
  if (earlier) describe(earlier, { ...phrase, colours: [] }, null);
  const mention = earlier ?? addMention(draft, phrase);
  if (before === "with" && owner && !clause.pending) {
    clause.withOpen = true;
    accompany(draft, clause, owner, mention);
    return;
  }
  place(draft, clause, mention, listed, items[n - 1]?.kind === "and", nextJoint(items, n));
}

/** Puts a mention where the sentence has room for one: object of a relation, or subject. */
function place(
  draft: Draft,
  clause: Clause,
  mention: MentionDraft,
  listed: boolean,
  joinedByAnd = false,
  following: Item["kind"] | null = null,
): void {
  const { pending, active } = clause;
  clause.last = mention;
  if (pending) {
    clause.pending = null;
    if (pending.relation.text.startsWith("side ")) {
      mention.side = pending.relation.text.slice(5) as NonNullable<MentionDraft["side"]>;
      clause.subjects = [mention];
      return;
    }
    clause.active = { ...pending, objects: [mention] };
    connect(draft, pending.relation, pending.subjects, mention, 0);
    return;
  }
  if (active && active.subjects.length === 0 && active.objects[0] !== mention) {
    // The relation came first: "on a table stands a cup".
    connect(draft, active.relation, [mention], active.objects[0]!, 0);
    clause.subjects = [mention];
    clause.active = null;
    return;
  }
  const takesList = active !== null && LISTING.includes(active.relation.relation);
  if (active && listed && joinedByAnd && takesList && following !== "relation" && following !== "copula") {
    connect(draft, active.relation, active.subjects, mention, active.objects.length);
    active.objects.push(mention);
    return;
  }
  if (listed && !active) clause.subjects.push(mention);
  else clause.subjects = [mention];
  clause.active = null;
}

function connect(
  draft: Draft,
  relation: Relative,
  subjects: readonly MentionDraft[],
  object: MentionDraft,
  nth: number,
): void {
  for (const subject of subjects) {
    const [from, to] = relation.reversed ? [object, subject] : [subject, object];
    relate(draft, kindOf(relation, nth), from, to);
  }
}

/** "Between A and B" is right of A and left of B. */
function kindOf({ relation }: Relative, nth: number): RelationKind {
  if (relation === "between") return nth === 0 ? "right_of" : "left_of";
  return relation === "against" || relation === "aside" ? "beside" : relation;
}

function relation(clause: Clause, item: Relative): void {
  const { active } = clause;
  const chained = active && CHAINING.includes(active.relation.relation) && CHAINING.includes(item.relation);
  const subjects = chained ? [active.objects.at(-1)!] : clause.subjects;
  if (clause.pending && clause.pending.subjects.length > 0) {
    // "Held by", "painted on": the later word says where it stands.
    const held = clause.pending.relation.text.endsWith("ed") || clause.pending.relation.text === "held";
    const reversed = item.text === "by" && held;
    clause.pending = { relation: reversed ? { ...clause.pending.relation, reversed: true } : item, subjects };
    return;
  }
  clause.pending = { relation: item, subjects };
}

function verb(clause: Clause, item: Extract<Item, { kind: "verb" }>, next: Item | undefined): void {
  const doer = clause.active && clause.active.relation.relation === "on" ? clause.subjects[0] : clause.last;
  (clause.subjects[0] ?? doer)?.states.push(item.text);
  const takesObject =
    next?.kind === "thing" || next?.kind === "pronoun" || (next?.kind === "relation" && next.text === "by");
  if (!takesObject || clause.subjects.length === 0) return;
  clause.pending = {
    relation: { kind: "relation", relation: item.relation ?? "beside", reversed: false, text: item.text },
    subjects: clause.subjects,
  };
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
  if (pending && colour && (pending.relation.relation === "on" || pending.relation.relation === "against")) {
    draft.ground = colour;
    return;
  }
  if (!clause.last) {
    draft.notes.leftover.push(phrase.text);
    return;
  }
  describe(clause.last, phrase, clause.part);
}

/** "With a hat", "with flowers": worn by beings, inside vessels, else beside. */
function accompany(draft: Draft, clause: Clause, owner: MentionDraft, mention: MentionDraft): void {
  if (WORN.has(mention.concept) && !WORN.has(owner.concept)) relate(draft, "wearing", owner, mention);
  else if (VESSELS.has(owner.concept) && !VESSELS.has(mention.concept)) relate(draft, "in", mention, owner);
  else relate(draft, "beside", mention, owner);
  if (clause.subjects.length === 0) clause.subjects = [owner];
}

/** True where a phrase names a part of the thing before it. */
function isPart(phrase: NounPhrase, opened: boolean, next: Item | undefined): boolean {
  const maybe = phrase.role === "part" || PARTS_OR_THINGS.has(phrase.concept);
  if (!maybe) return false;
  const says = phrase.colours.length > 0 || phrase.material !== null;
  const sure = phrase.role === "part" && !PARTS_OR_THINGS.has(phrase.concept);
  return (opened && (says || sure)) || (phrase.definite && (next?.kind === "copula" || sure));
}

/** True where a word for a picture is the frame ("an image, …"), not a thing in it. */
function isFrame(phrase: NounPhrase, clause: Clause, items: readonly Item[], n: number): boolean {
  if (clause.pending || phrase.count !== null) return false;
  return (
    items[n + 1]?.kind !== "relation" && items.some((item, other) => other !== n && item.kind === "thing")
  );
}

function nextJoint(items: readonly Item[], n: number): Item["kind"] | null {
  return items[n + 1]?.kind ?? null;
}
