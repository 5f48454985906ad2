import type { BodySpot, RelationKind } from "../brief.js";
import { type Draft, type MentionDraft, MOST_THINGS, relate } from "./draft.js";
import { heldBy } from "./held-by.js";
import type { Parting } from "./parting.js";
import type { Item } from "./phrase.js";
import type { Side } from "./sense.js";

export type Relative = Extract<Item, { kind: "relation" }>;

/** Relations whose object can itself carry the next ("a cup on a book on a table"). */
export const CHAINING: readonly string[] = ["on", "in", "holding", "wearing"];
/** Relations that take a list of objects ("next to a cat and a dog"). */
export const LISTING: readonly string[] = [
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
export interface Clause {
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
  /** What "with" opened: parts and companions that follow are its own. */
  owner: MentionDraft | null;
  /** A place in the frame that waits for its thing. */
  side: Side | null;
  /** Subjects of the sentence before, for "it" and "them". */
  before: MentionDraft[];
  /** Things of which the prompt speaks one after the other ("one …, the other …"). */
  parting: Parting | null;
  /** Whose hand, shoulder or lap the sentence spoke of. */
  bearer: MentionDraft | null;
  /** What the next subject does, where the verb comes first. */
  doing: string | null;
  /** Where on somebody the next subject is ("on his shoulder sits a gull"). */
  spot: { readonly bearer: MentionDraft; readonly spot: BodySpot | null } | null;
  /** Who does what the verb before says, where that is not the subject. */
  doers: MentionDraft[] | null;
  /** The subjects before them in the same sentence. */
  prior: MentionDraft[];
  /** All whom the next words describe, where that is more than one ("both are blue"). */
  together: readonly MentionDraft[] | null;
}

export function newClause(): Clause {
  return {
    subjects: [],
    pending: null,
    active: null,
    last: null,
    part: null,
    negated: false,
    owner: null,
    side: null,
    before: [],
    parting: null,
    bearer: null,
    prior: [],
    doing: null,
    doers: null,
    spot: null,
    together: null,
  };
}

/** Relates subjects to the object of a relation; `nth`: the how manieth of its objects. */
export function connect(
  draft: Draft,
  relation: Relative,
  subjects: readonly MentionDraft[],
  object: MentionDraft,
  nth: number,
): void {
  if (relation.relation === "between" && nth === 0 && object.count > 1) {
    for (const subject of subjects) draft.between.push({ subject: subject.id, object: object.id });
  }
  if (relation.relation === "flanking") {
    for (const subject of subjects)
      flank(draft, ...(relation.reversed ? ([object, subject] as const) : ([subject, object] as const)));
    return;
  }
  for (const subject of subjects) {
    if (heldBy(draft, relation, subject, object)) continue;
    const [from, to] = relation.reversed ? [object, subject] : [subject, object];
    relate(draft, kindOf(relation, nth), from, to);
  }
}

/** "Lions on either side of a door": there is one on each, and the door between them. */
function flank(draft: Draft, flanking: MentionDraft, middle: MentionDraft): void {
  if (flanking === middle) return;
  if (flanking.count === 1 && draft.things < MOST_THINGS) {
    flanking.count = 2;
    flanking.counted = true;
    draft.things++;
  } else if (!flanking.counted) flanking.count = 2;
  draft.between.push({ subject: middle.id, object: flanking.id });
  relate(draft, "right_of", middle, flanking);
}

/** "Between A and B" is right of A and left of B. */
function kindOf({ relation }: Relative, nth: number): RelationKind {
  if (relation === "between") return nth === 0 ? "right_of" : "left_of";
  return relation === "against" || relation === "aside" || relation === "flanking" ? "beside" : relation;
}
