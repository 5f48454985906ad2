import { type Clause, connect, LISTING, type Relative } from "./clause.js";
import { type Draft, type MentionDraft, relate } from "./draft.js";
import type { Item } from "./phrase.js";
import {
  BY_TABLES,
  DISHES,
  ON_SEATS,
  PLATTERS,
  SEATS,
  TOPPINGS,
  TOPS,
  VESSELS,
  WORN,
} from "./words/nouns.js";

/** Puts a mention where the sentence has room for one: object of a relation, or subject. */
export function place(
  draft: Draft,
  clause: Clause,
  mention: MentionDraft,
  listed: boolean,
  joinedByAnd = false,
  following: Item["kind"] | null = null,
): void {
  const { active } = clause;
  clause.last = mention;
  mention.side = clause.side ?? mention.side;
  clause.side = null;
  if (clause.pending) {
    const pending = going(dressed(clause.pending, mention), mention);
    clause.pending = null;
    clause.active = { ...pending, objects: [mention] };
    connect(draft, pending.relation, pending.subjects, mention, 0);
    return;
  }
  if (active && active.subjects.length === 0 && active.objects[0] !== mention) {
    // The relation came first: "on a table stand a cup and a lamp".
    if (clause.doing) mention.states.push(clause.doing);
    const relation = onItsSide(active.relation, mention);
    for (const [nth, object] of active.objects.entries()) connect(draft, relation, [mention], object, nth);
    if (listed) clause.subjects.push(mention);
    else clause.subjects = [mention];
    return;
  }
  const takesList = active !== null && LISTING.includes(active.relation.relation);
  if (
    active &&
    listed &&
    joinedByAnd &&
    takesList &&
    following !== "relation" &&
    following !== "copula" &&
    (following !== "verb" || WORN.has(mention.concept))
  ) {
    connect(draft, active.relation, active.subjects, mention, active.objects.length);
    active.objects.push(mention);
    return;
  }
  // "Tomatoes on the left, a bowl above the dough": where the tomatoes are is said already.
  const settled = clause.subjects.some(({ side }) => side !== null && side !== mention.side);
  if (listed && !active && !settled) clause.subjects.push(mention);
  else {
    if (!clause.subjects.includes(mention)) clause.prior = clause.subjects;
    clause.subjects = [mention];
  }
  clause.active = null;
}

/** What one goes along or over on its upper side. */
const WAYS =
  /\b(?:bridge|footbridge|viaduct|overpass|flyover|drawbridge|rope bridge|plank|track|tracks|railway|rail|ramp|pier|dock|boardwalk)$/;
const ACROSS = /^(?:across|over|along|crossing|driving over|crossing over)$/;
const GOES =
  /^(?:driv|walk|run|rid|cycl|cross|pass|roll|go|speed|travel|march|stroll|jog|rac|rush|chug|hik|cycl|trot|gallop)\w*$/i;

/** A car driving over a bridge is on it, a train that crosses one as well; a bird over it is not. */
function going(pending: NonNullable<Clause["pending"]>, mention: MentionDraft): typeof pending {
  const { relation, subjects } = pending;
  if (!WAYS.test(mention.concept) || !ACROSS.test(relation.text)) return pending;
  const goes = subjects.every(({ states }) => states.some((state) => GOES.test(state)));
  if (relation.text !== "crossing" && relation.text !== "driving over" && !goes) return pending;
  return { relation: { ...relation, relation: "on" }, subjects };
}

/** "A woman in a red dress" wears it; a kitten in a shoe does not. */
function dressed(pending: NonNullable<Clause["pending"]>, mention: MentionDraft): typeof pending {
  const { relation, subjects } = pending;
  const inside = relation.relation === "in" && !relation.reversed && relation.text === "in";
  if (!inside || !WORN.has(mention.concept) || ROOMY.test(mention.concept)) return pending;
  return { relation: { ...relation, relation: "wearing" }, subjects };
}

/** "To the left of it a cup, to the right a book": the book is right of the same thing. */
function onItsSide(relation: Relative, mention: MentionDraft): Relative {
  const { side } = mention;
  if (side !== "left" && side !== "right") return relation;
  mention.side = null;
  return { ...relation, relation: side === "left" ? "left_of" : "right_of" };
}

/** Worn things that small ones fit into. */
const ROOMY = /shoe|boot|sock|slipper|glove|stocking|sneaker|helmet/;

/** "With a hat", "with flowers": worn by beings, inside vessels, on tables, else beside. */
export function accompany(draft: Draft, clause: Clause, owner: MentionDraft, mention: MentionDraft): void {
  if (WORN.has(mention.concept) && !WORN.has(owner.concept)) relate(draft, "wearing", owner, mention);
  else if (VESSELS.has(owner.concept) && !VESSELS.has(mention.concept)) relate(draft, "in", mention, owner);
  else if (carriesOnTop(owner.concept, mention.concept)) relate(draft, "on", mention, owner);
  else if (DISHES.has(owner.concept) && TOPPINGS.has(mention.concept)) relate(draft, "on", mention, owner);
  else relate(draft, "beside", mention, owner);
  if (clause.subjects.length === 0) clause.subjects = [owner];
  // What follows a comma is a new subject; what is said next is still said of the owner.
  clause.active = { relation: WITH, subjects: clause.subjects, objects: [mention] };
  clause.last = mention;
}

/** Whether "a desk with a lamp" has the lamp on the desk. */
function carriesOnTop(owner: string, mention: string): boolean {
  if (SEATS.has(owner)) return ON_SEATS.has(mention);
  return (PLATTERS.has(owner) || TOPS.has(owner)) && !BY_TABLES.has(mention);
}

const WITH: Relative = { kind: "relation", relation: "beside", reversed: false, text: "with" };
