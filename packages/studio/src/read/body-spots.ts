import type { BodySpot, Relation } from "../brief.js";
import type { Clause } from "./clause.js";
import type { Draft, MentionDraft } from "./draft.js";
import type { NounPhrase } from "./phrase.js";
import { WORN } from "./words/nouns.js";

const SPOTS: Readonly<Record<string, BodySpot>> = {
  shoulder: "shoulder",
  lap: "lap",
  knee: "lap",
  thigh: "lap",
  head: "head",
  hair: "head",
  nose: "head",
  back: "back",
};

/** With these one holds. */
const GRIPS = new Set("hand paw arm mouth beak claw talon trunk fist finger palm tentacle".split(" "));

const PLACES: ReadonlySet<Relation["kind"]> = new Set(["on", "in", "above", "beside", "around"]);

/**
 * "On a pirate's shoulder", "with a bird on her head", "a flower in its hand": where on its bearer a thing is, not a thing
 * of its own. True where the phrase was that.
 */
export function onBody(
  draft: Draft,
  clause: Clause,
  phrase: NounPhrase,
  before: string | undefined,
): boolean {
  const spot = Object.hasOwn(SPOTS, phrase.concept) ? SPOTS[phrase.concept]! : null;
  if (!spot && !GRIPS.has(phrase.concept)) return false;
  if (phrase.colours.length > 0 || phrase.material !== null) return false;
  const ahead = phrase.owned && clause.pending?.subjects.length === 0 ? clause.before[0] : undefined;
  if (ahead && PLACES.has(clause.pending!.relation.relation as Relation["kind"])) {
    // "On his shoulder sits a gull."
    clause.spot = { bearer: ahead, spot };
    clause.pending = null;
    return true;
  }
  const pair = before === "with" ? ownedIn(clause) : sharedIn(clause, phrase);
  if (!pair) return false;
  settleOn(draft, pair, spot);
  clause.bearer = pair.bearer;
  clause.pending = null;
  clause.last = pair.thing;
  return true;
}

/** Puts the subject where on somebody it was said to be before it was named. */
export function settleAhead(draft: Draft, clause: Clause, thing: MentionDraft): void {
  const { spot } = clause;
  clause.spot = null;
  if (spot && spot.bearer !== thing) settleOn(draft, { thing, bearer: spot.bearer }, spot.spot);
}

interface Pair {
  readonly thing: MentionDraft;
  readonly bearer: MentionDraft;
}

/** "On a pirate's shoulder": the pirate has just become the object. */
function ownedIn({ active, owner }: Clause): Pair | null {
  const [thing] = active?.subjects ?? [];
  if (!active || !thing || !owner || active.objects.at(-1) !== owner) return null;
  return PLACES.has(active.relation.relation as Relation["kind"]) && active.relation.text !== "with"
    ? { thing, bearer: owner }
    : null;
}

/** "On his shoulder", "in one hand": of whom the sentence speaks. */
function sharedIn(
  { pending, active, last, subjects, bearer: known }: Clause,
  phrase: NounPhrase,
): Pair | null {
  if (!pending || !PLACES.has(pending.relation.relation as Relation["kind"])) return null;
  if (!phrase.owned && !/^(?:in|on)$/.test(pending.relation.text)) return null;
  const first = active?.subjects[0] ?? subjects[0];
  // "A basket in one hand and a lantern in the other": the lantern bears nothing.
  const bearer = first === last ? known : first;
  if (!last || !bearer || bearer === last) return null;
  return { thing: last, bearer };
}

function settleOn(draft: Draft, { thing, bearer }: Pair, spot: BodySpot | null): void {
  const [a, b] = [thing.id, bearer.id];
  const isBetween = ({ subject, object }: Relation) =>
    (subject === a && object === b) || (subject === b && object === a);
  const grips = spot === null;
  const worn = spot !== null && spot !== "lap" && WORN.has(thing.concept);
  draft.relations = draft.relations.filter((known) => !isBetween(known));
  if (grips || worn) draft.relations.push({ kind: grips ? "holding" : "wearing", subject: b, object: a });
  else draft.relations.push({ kind: "on", subject: a, object: b, at: spot });
}
