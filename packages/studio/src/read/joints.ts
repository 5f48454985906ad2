import { CHAINING, type Clause, connect, type Relative } from "./clause.js";
import { doersOf } from "./doers.js";
import type { Draft, MentionDraft } from "./draft.js";
import { isPerson, isSexed, personMeant } from "./persons.js";
import type { Item } from "./phrase.js";
import { place } from "./place.js";
import { isTop } from "./same-top.js";
import type { Side } from "./sense.js";
import { VESSELS, WORN } from "./words/nouns.js";

/** Words for a scene as a whole, in which things stand. */
export const SCENES =
  /\b(?:room|kitchen|bedroom|bathroom|office|studio|cafe|café|shop|bakery|library|garden|park|street|scene|view|landscape|still life)$/;

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
  const doers = item.reversed ? null : doersOf(draft, clause, item.text, items[n - 1], next);
  const after = items[n - 1]?.kind === "verb" ? clause.doers : null;
  if (SEATED.test(item.text)) for (const one of doers ?? clause.subjects) one.states.push("sits");
  if (ASLEEP.test(item.text)) for (const one of doers ?? clause.subjects) one.states.push("sleeping");
  if (LYING.test(item.text)) for (const one of doers ?? clause.subjects) one.states.push("lying");
  if (HALVED.test(item.text) && last) last.states.push("half full");
  const again = next?.kind === "thing" && next.phrase.definite && next.phrase.concept === owner?.concept;
  if (owner && last && owner !== last && (next?.kind === "pronoun" || again)) {
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
  // "A corgi wearing sunglasses on a skateboard": no glasses stand on one; "a badge on his coat" is on it.
  const stood =
    worn &&
    next?.kind === "thing" &&
    !next.phrase.owned &&
    !WORN.has(next.phrase.concept) &&
    STOOD.has(item.text);
  const chained =
    active &&
    !(grips(item) && worn) &&
    !stood &&
    !used &&
    active.subjects.length > 0 &&
    CHAINING.includes(active.relation.relation) &&
    CHAINING.includes(item.relation);
  // "A basket full of flowers": what fills or covers a thing comes right after it.
  const close = item.reversed && last !== null;
  const bearer = active?.relation.reversed ? active.subjects[0] : active?.objects.at(-1);
  // "A bicycle with tulips in its basket": they are.
  const inOwn =
    clause.active?.relation.text === "with" && next?.kind === "thing" && next.phrase.owned && !item.reversed;
  // "A kitchen with a kettle on the stove": no room is on one.
  const within = active?.relation.text === "with" && last && SCENES.test(active.subjects[0]?.concept ?? "");
  // "Basil, garlic, two balls on a plate": the balls are.
  const listed =
    items[n - 1]?.kind === "thing" && items[n - 2]?.kind === "comma" && clause.subjects.length > 1;
  // "A man beside a woman in a red dress": she wears it.
  const put = item.text === "in" && next?.kind === "thing" && WORN.has(next.phrase.concept);
  const dressed = put && active !== null && active.relation.text !== "with" && !WORN.has(last?.concept ?? "");
  const subjects =
    doers ??
    after ??
    (close || (dressed && last) || (inOwn && last) || within || (listed && !active && last)
      ? [last!]
      : chained && bearer
        ? [bearer]
        : clause.subjects);
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
  const reference = items[n + 1]?.kind === "pronoun" || items[n + 1]?.kind === "some";
  const done = after?.kind === "verb" || after?.kind === "copula";
  // ", and above the mountains flies an eagle."
  const told = done && items[n + 1]?.kind === "thing" && before !== undefined && before !== "break";
  return parted && (reference || told) && thing?.kind === "thing";
}

function grips({ relation: kind }: Relative): boolean {
  return kind === "holding" || kind === "wearing";
}

/** Words for where a whole figure is, rather than something small on what it wears. */
const STOOD = new Set(["on", "on top of", "atop", "in", "inside", "within", "aboard", "onto", "into"]);
const HALVED = /^half[ -]/;
const SEATED = /^(?:sitting|seated) /;
const ASLEEP = /^(?:sleeping|asleep) /;
const LYING = /^lying /;
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
export function verb(
  draft: Draft,
  clause: Clause,
  item: Extract<Item, { kind: "verb" }>,
  before: Item | undefined,
  next: Item | undefined,
): void {
  clause.doers = doersOf(draft, clause, item.text, before, next);
  const subjects = clause.doers ?? clause.subjects;
  const doer = subjects[0];
  const { active } = clause;
  if (!doer || (active && active.subjects.length === 0)) {
    // "On the rug sleeps a dog": who does it comes after.
    clause.doing = MERELY_THERE.test(item.text) ? null : item.text;
    return;
  }
  // "A girl and a boy dancing": both do.
  for (const one of subjects.length === 2 ? subjects : [doer]) one.states.push(item.text);
  const takesObject = next?.kind === "thing" || next?.kind === "pronoun";
  const passive = next?.kind === "relation" && next.text === "by";
  if (takesObject || passive) {
    // A bowl holds in another way than a hand.
    const inside = item.relation === "holding" && VESSELS.has(doer.concept);
    // So does a table.
    const below = item.relation === "holding" && isTop(doer.concept);
    const relation = {
      kind: "relation",
      relation: inside ? "in" : below ? "on" : (item.relation ?? "beside"),
      reversed: inside || below,
      text: item.text,
    } as const;
    clause.pending = { relation, subjects: [...subjects] };
  } else {
    // "A cat wearing a hat sits on …": the cat does, not the hat.
    clause.active = null;
  }
}

const MERELY_THERE = /^(?:stand|stood|lie|lay|laid|rest|hang|hung|float|come|came|grow|rise)/i;

/** "It" and "them": the subject before, or what a companion was said to go with. */
export function pronoun(draft: Draft, clause: Clause, text: string, next: Item | undefined): void {
  if (clause.pending && clause.owner && clause.pending.subjects[0] === clause.last) {
    place(draft, clause, clause.owner, false);
    clause.subjects = [clause.owner!];
    clause.owner = null;
    return;
  }
  const fronted = clause.pending?.subjects.length === 0 && clause.before.length > 0;
  const own = clause.pending?.subjects.includes(clause.subjects[0]!);
  // "A rug lies in the middle, and on it sits a bear": on the rug.
  const same = fronted && clause.subjects.length > 0 && clause.active?.subjects.length !== 0;
  const earlier = clause.prior.length > 0 ? clause.prior : clause.before;
  const meant = own ? earlier : fronted && !same ? clause.before : clause.subjects;
  const spoken = meant.length > 0 ? meant : clause.before;
  const free = fronted || own || !clause.pending;
  const found = isSexed(text)
    ? (personMeant(draft, text, spoken, clause.pending ? undefined : next) ?? spoken[0])
    : free
      ? (pointedAt(draft, spoken, text) ?? spoken[0])
      : spoken[0];
  const over =
    text === "it" && clause.pending?.relation.relation === "under" ? overhead(draft, found) : found;
  if (over && over !== found) {
    place(draft, clause, over, false);
    return;
  }
  if (!found) return;
  if (clause.pending && THEY.test(text) && amongAll(draft, clause, spoken)) return;
  if (text === "it" && isPerson(found.concept)) {
    hand(draft, clause, found);
    return;
  }
  const several = THEY.test(text) && !clause.pending && spoken.length > 1 && spoken.includes(found);
  place(draft, clause, found, false);
  if (!several) return;
  clause.subjects = [...spoken];
  // "They are yellow."
  if (next?.kind === "copula") clause.together = spoken;
}

/** "Between them", "behind them all": said of each of those that the sentence before spoke of. True where that was it. */
function amongAll(draft: Draft, clause: Clause, spoken: readonly MentionDraft[]): boolean {
  const { relation } = clause.pending!;
  const kind = relation.relation;
  // "Two cups, and a plate is between them": the cups are the others.
  const [alone, ...listed] = clause.pending!.subjects.toReversed();
  const parted = kind === "between" && listed.length > 0;
  const subjects = parted ? [alone!] : clause.pending!.subjects;
  if (kind !== "between" && kind !== "behind" && kind !== "in_front_of") return false;
  const others = draft.mentions.filter((mention) => !subjects.includes(mention));
  const known = parted ? listed.toReversed() : spoken.filter((mention) => !subjects.includes(mention));
  const whole = [...known, ...others.toReversed()].find(({ count }) => count > 1);
  const meant = known.length > 1 ? known : kind === "between" ? (whole ? [whole] : others.slice(-2)) : known;
  if (meant.length === 0 || (kind !== "between" && meant.length < 2)) return false;
  const objects = kind === "between" ? [...new Set([meant[0]!, meant.at(-1)!])] : [...meant];
  clause.pending = null;
  // "Between them lies a ball": what is there comes after.
  clause.active = { relation, subjects: [...subjects], objects };
  clause.last = subjects[0] ?? objects[0]!;
  for (const [nth, object] of objects.entries()) connect(draft, relation, subjects, object, nth);
  return true;
}

/** "A man with an umbrella; he is holding it": no person is "it", but the thing that was named last. */
function hand(draft: Draft, clause: Clause, person: MentionDraft): void {
  const thing = draft.mentions
    .slice(-BACK)
    .findLast(({ concept, count }) => count === 1 && !isPerson(concept));
  const { pending } = clause;
  if (!thing) {
    place(draft, clause, person, false);
    return;
  }
  if (pending?.subjects.includes(person) && pending.relation.relation !== "beside")
    draft.relations = draft.relations.filter(
      ({ kind, subject, object }) => kind !== "beside" || subject !== thing.id || object !== person.id,
    );
  place(draft, clause, thing, false);
}

/** What something can be under: the table that was spoken of rather than the sack that lies on it. */
function overhead(draft: Draft, found: MentionDraft | undefined): MentionDraft | undefined {
  const covers = ({ concept, count }: MentionDraft) =>
    count === 1 && (isTop(concept) || COVERS.test(concept));
  if (!found || covers(found)) return found;
  return draft.mentions.slice(-FAR_BACK).findLast(covers) ?? found;
}

const COVERS =
  /\b(?:tree|umbrella|parasol|bridge|roof|arch|awning|tent|lamp|chair|bench|bed|sofa|palm|oak|willow)$/;
const FAR_BACK = 14;

const THEY = /^(?:them|they|themselves)$/;
/** How far back a pronoun may look. */
const BACK = 6;

/** What a pronoun means by its number, where the subjects of the sentence before do not fit. */
function pointedAt(draft: Draft, spoken: readonly MentionDraft[], text: string): MentionDraft | null {
  const isOne = ({ count }: MentionDraft) => count === 1;
  const recent = () => draft.mentions.slice(-BACK).reverse();
  if (THEY.test(text) && spoken.length === 1 && isOne(spoken[0]!))
    return recent().find((mention) => !isOne(mention)) ?? null;
  if (text === "it" && spoken.length > 1 && !isOne(spoken[0]!)) return spoken.find(isOne) ?? null;
  // "Two rabbits sit by a barrow. It is green": none of two rabbits is "it".
  if (text === "it" && spoken.length === 1 && spoken[0]!.counted && !isOne(spoken[0]!))
    return recent().find((mention) => isOne(mention) && !isPerson(mention.concept)) ?? null;
  return null;
}
