import { CHAINING, type Clause, type Relative } from "./clause.js";
import type { Draft } from "./draft.js";
import type { Item } from "./phrase.js";
import { place } from "./place.js";
import type { Side } from "./sense.js";
import { WORN } from "./words/nouns.js";

/** A relation word: remembers whose it is until its object comes. */
export function relation(
  draft: Draft,
  clause: Clause,
  item: Relative,
  items: readonly Item[],
  n: number,
): void {
  const next = items[n + 1];
  if (isFronted(items, n)) {
    clause.pending = { relation: item, subjects: [] };
    return;
  }
  const { active, owner, last } = clause;
  if (SEATED.test(item.text)) for (const one of clause.subjects) one.states.push("sits");
  if (owner && last && owner !== last && next?.kind === "pronoun") {
    // "A table with a vase on it": this says how it goes with its owner.
    draft.relations = draft.relations.filter(
      ({ subject, object }) => !(subject === last.id && object === owner.id),
    );
    clause.pending = { relation: item, subjects: [last] };
    return;
  }
  // "Reading a newspaper on a bench": who reads is on the bench, not the newspaper.
  const used = active !== null && USED.test(active.relation.text) && !grips(item);
  // A scarf holds nothing: its wearer does.
  const worn = active?.relation.relation === "wearing" && WORN.has(active.objects.at(-1)?.concept ?? "");
  const chained =
    active &&
    !(grips(item) && worn) &&
    !used &&
    active.subjects.length > 0 &&
    CHAINING.includes(active.relation.relation) &&
    CHAINING.includes(item.relation);
  // "A basket full of flowers": what fills or covers a thing comes right after it.
  const close = item.reversed && last !== null;
  const bearer = active?.relation.reversed ? active.subjects[0] : active?.objects.at(-1);
  const subjects = close ? [last] : chained && bearer ? [bearer] : clause.subjects;
  if (clause.pending && clause.pending.subjects.length > 0) {
    // "Held by", "painted on": the later word says where it stands.
    const held = clause.pending.relation.text.endsWith("ed") || clause.pending.relation.text === "held";
    const reversed = item.text === "by" && held;
    clause.pending = { relation: reversed ? { ...clause.pending.relation, reversed: true } : item, subjects };
    return;
  }
  clause.pending = { relation: item, subjects };
}

/** ", and to the right of it two pebbles", "Behind it stands a lamp": what comes is about the next thing. */
function isFronted(items: readonly Item[], n: number): boolean {
  const before = items[n - 1]?.kind;
  const after = items[n + 2];
  const thing = after?.kind === "verb" || after?.kind === "copula" ? items[n + 3] : after;
  const parted = before === undefined || before === "break" || before === "comma" || before === "and";
  return parted && items[n + 1]?.kind === "pronoun" && thing?.kind === "thing";
}

function grips({ relation: kind }: Relative): boolean {
  return kind === "holding" || kind === "wearing";
}

const SEATED = /^(?:sitting|seated) /;
const USED =
  /^(?:read|eat|drink|play|sip|us|lick|munch|nibbl|chew|hug|cuddl|swing|throw|catch|bit|caught|ate)\w*$/;

/** "A cat on the left" places the cat; "on the left, a cat" what comes next. */
export function side(clause: Clause, where: Side, items: readonly Item[], n: number): void {
  const before = items[n - 1]?.kind;
  const next = items
    .slice(n + 1, n + 4)
    .find(({ kind }) => kind !== "copula" && kind !== "verb" && kind !== "comma");
  const fronted =
    before !== "thing" && before !== "attributes" && before !== "verb" && next?.kind === "thing";
  if (clause.last && !fronted) clause.last.side = where;
  else clause.side = where;
}

/** A verb says what its subject does, and may take the next thing as its object. */
export function verb(clause: Clause, item: Extract<Item, { kind: "verb" }>, next: Item | undefined): void {
  const doer = clause.subjects[0];
  if (!doer) return;
  // "A girl and a boy dancing": both do.
  for (const one of clause.subjects.length === 2 ? clause.subjects : [doer]) one.states.push(item.text);
  const takesObject = next?.kind === "thing" || next?.kind === "pronoun";
  const passive = next?.kind === "relation" && next.text === "by";
  if (takesObject || passive) {
    const relation = {
      kind: "relation",
      relation: item.relation ?? "beside",
      reversed: false,
      text: item.text,
    } as const;
    clause.pending = { relation, subjects: clause.subjects };
  } else {
    // "A cat wearing a hat sits on …": the cat does, not the hat.
    clause.active = null;
  }
}

/** "It" and "them": the subject before, or what a companion was said to go with. */
export function pronoun(draft: Draft, clause: Clause): void {
  if (clause.pending && clause.owner && clause.pending.subjects[0] === clause.last) {
    place(draft, clause, clause.owner, false);
    clause.subjects = [clause.owner!];
    clause.owner = null;
    return;
  }
  const fronted = clause.pending?.subjects.length === 0 && clause.before.length > 0;
  const own = clause.pending?.subjects.includes(clause.subjects[0]!);
  const meant = fronted || own ? clause.before : clause.subjects;
  const found = (meant.length > 0 ? meant : clause.before)[0];
  if (found) place(draft, clause, found, false);
  return;
}
