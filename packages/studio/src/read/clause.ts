import type { RelationKind } from "../brief.js";
import { type Draft, type MentionDraft, relate } from "./draft.js";
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
