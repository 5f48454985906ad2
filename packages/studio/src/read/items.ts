import { MADE, stuffOf } from "./made-of.js";
import { readNounPhrase } from "./noun-phrase.js";
import { partitiveAt } from "./partitive.js";
import { isPerson } from "./persons.js";
import type { Item, Notes, NounPhrase } from "./phrase.js";
import { type Lexeme, type SenseKind, sense } from "./sense.js";
import { FRAMING_NOUNS, SHEET_TAILS } from "./words/framing.js";
import { FILLINGS, GROUPS, LIKENESSES, PLATTERS, VESSELS } from "./words/nouns.js";
import { STUFF_COLOURS } from "./words/stuffs.js";
import { MEDIA } from "./words/styles.js";

/** "A slice of a piece of a stack of …" is followed this deep. */
const DEEPEST = 4;
const JOINTS: readonly SenseKind[] = ["comma", "break", "and", "with", "negation"];

/** Reads lexemes into a row of phrases and joints; what is said of the whole picture goes to the notes. */
export function itemsOf(lexemes: readonly Lexeme[], notes: Notes): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const lexeme = lexemes[at]!;
    const some = items.length > 0 ? partitiveAt(lexemes, at) : null;
    if (some) {
      items.push({ kind: "some", share: some.share, text: some.text });
      at = some.next;
      continue;
    }
    const joint = jointOf(lexeme, lexemes[at + 1]);
    if (joint) {
      items.push(joint);
      at++;
      continue;
    }
    const last = items.at(-1);
    // "A cat watches two birds": right after a thing, what can be a verb is one.
    const isDone = last?.kind === "copula" && !MADE.test(last.text) && /ing$|^spread$/.test(lexeme.lower);
    if (
      (last?.kind === "thing" || isDone || goesOn(items, lexeme, lexemes[at + 1])) &&
      sense(lexeme, "verb")
    ) {
      note(lexeme, items, notes);
      at++;
      continue;
    }
    const read = readThing(lexemes, at, notes, last?.kind === "copula" || last?.kind === "some", 0);
    if (read) {
      items.push(...read.items);
      at = read.next;
      continue;
    }
    note(lexeme, items, notes);
    at++;
  }
  return items;
}

/** "A cat sits on a box and watches the birds", "one pecks at a crumb": what somebody does besides, not watches. */
function goesOn(items: readonly Item[], { lower }: Lexeme, next: Lexeme | undefined): boolean {
  const last = items.at(-1)?.kind;
  if (!/(?<!s)s$/.test(lower)) return false;
  // "She sits beside him and watches."
  const ends = next === undefined || sense(next, "break") !== null || sense(next, "comma") !== null;
  if (ends) return last === "and" && isAlone(items);
  if (!OBJECTS.some((kind) => sense(next, kind) !== null) && next.lower !== "both") return false;
  const sentence = items.slice(items.findLastIndex(({ kind }) => kind === "break") + 1);
  if (last === "some" || (last === "and" && sentence.some(({ kind }) => kind === "verb"))) return true;
  // "A gull is perched on the bow and watches him."
  const whom = sense(next, "pronoun") !== null || WHOM.test(next.lower);
  return (
    last === "and" && whom && sentence.some((item) => item.kind === "relation" && PERCHED.test(item.text))
  );
}

/** Whether what comes before an "and" is one that does something already, rather than several of a list. */
function isAlone(items: readonly Item[]): boolean {
  const sentence = items.slice(items.findLastIndex(({ kind }) => kind === "break") + 1, -1);
  const before = sentence.at(-1);
  const listed = before?.kind === "thing" && (before.phrase.plural || before.phrase.count !== null);
  return !listed && sentence.some(({ kind }) => kind === "verb");
}

const WHOM = /^(?:him|her|it|them|us|me)$/;
const PERCHED = /^\w+(?:ed|ing) /;

const OBJECTS: readonly SenseKind[] = ["article", "pronoun", "relation"];

function jointOf(lexeme: Lexeme, next: Lexeme | undefined): Item | null {
  const relation = sense(lexeme, "relation");
  const side = sense(lexeme, "side");
  // "A castle far behind" has nothing that it is behind; "far behind the castle" has.
  if (relation && !(side && endsPhrase(next))) {
    return { kind: "relation", relation: relation.relation, reversed: relation.reversed, text: lexeme.lower };
  }
  if (side) return { kind: "side", side: side.side };
  if (sense(lexeme, "copula")) return { kind: "copula", text: lexeme.lower };
  if (sense(lexeme, "pronoun")) return { kind: "pronoun", text: lexeme.lower };
  for (const kind of JOINTS) {
    if (sense(lexeme, kind)) return { kind } as Item;
  }
  return null;
}

function endsPhrase(next: Lexeme | undefined): boolean {
  return next === undefined || ENDS.some((kind) => sense(next, kind) !== null);
}

const ENDS: readonly SenseKind[] = ["comma", "break", "and", "with", "relation", "copula", "verb"];

/** What no phrase took: marks of the whole picture, verbs, and the rest. */
function note(lexeme: Lexeme, items: Item[], notes: Notes): void {
  const style = sense(lexeme, "style");
  const verb = sense(lexeme, "verb");
  if (sense(lexeme, "quote")) notes.quotes.push(lexeme.text);
  else if (style) notes.style = style.style;
  else if (sense(lexeme, "framing")) notes.framing.push(lexeme.lower);
  else if (sense(lexeme, "mood")) notes.moods.push(lexeme.lower);
  else if (verb && !sense(lexeme, "stop"))
    items.push({ kind: "verb", relation: verb.relation, text: lexeme.text });
  else if (!sense(lexeme, "stop") && !sense(lexeme, "of") && !sense(lexeme, "article"))
    notes.leftover.push(lexeme.text);
}

/** Whose a room is says who lives there, not who is to be seen. */
const ROOM = /(?:\broom|bedroom|kitchen|office|study|bathroom|playroom|nursery)$/;

/** Trades that are named for what they keep, rather than shown. */
const NOBODY = /(?:maker|keeper|banker|collector|lover|seller|smith|owner)$/;

/** What somebody has without being there. */
function isFurnishing({ role, concept, noun }: NounPhrase): boolean {
  return role === "thing" && noun !== "" && OWNED.test(concept);
}

const OWNED =
  /\b(?:table|desk|workbench|bench|lamp|shelf|bookshelf|room|kitchen|studio|workshop|office|tools?|things?|belongings?|house|hut|cottage|knife|bag|suitcase|toolbox|notebook|kit|equipment|chair|bed|cabinet|wardrobe|bouquet)$/;

function isOnlyOwned(phrase: NounPhrase): boolean {
  return isFurnishing(phrase) || ROOM.test(phrase.concept);
}

/** A noun phrase and what hangs on it by "of". */
function readThing(
  lexemes: readonly Lexeme[],
  at: number,
  notes: Notes,
  attributesFirst: boolean,
  depth: number,
): { items: Item[]; next: number } | null {
  const read = readNounPhrase(lexemes, at, notes, attributesFirst);
  if (!read) return null;
  const { phrase, next } = read;
  // "One of the cups": the cups are known already.
  const known = phrase.noun === "" && phrase.count !== null && sense(lexemes[next], "of") !== null;
  if (known && sense(lexemes[next + 1], "article")?.definite && depth < DEEPEST)
    return someOf(phrase, readThing(lexemes, next + 1, notes, false, depth + 1));
  if (phrase.noun === "") return { items: describes(phrase) ? [{ kind: "attributes", phrase }] : [], next };
  if (read.possessive) {
    const isOwner = NOBODY.test(phrase.concept) || isPerson(phrase.concept);
    const held = isOwner && depth < DEEPEST ? readThing(lexemes, next, notes, false, depth + 1) : null;
    const [first] = held?.items ?? [];
    // "A detective's desk" shows no detective; "a pirate's shoulder" and "a girl's hat" do show whose they are.
    if (held && first?.kind === "thing" && !phrase.definite && isOnlyOwned(first.phrase)) {
      first.phrase.states.push(`${phrase.noun}’s`);
      first.phrase.colours.push(...phrase.colours);
      return held;
    }
    return { items: [{ kind: "thing", phrase }, { kind: "with" }], next };
  }
  // "Half an apple" is half of one.
  const halves = phrase.role === "share" && sense(lexemes[next], "article") !== null;
  if ((!sense(lexemes[next], "of") && !halves) || depth >= DEEPEST)
    return { items: [{ kind: "thing", phrase }], next };
  const several = SEVERAL.test(phrase.concept) ? sense(lexemes[next + 1], "number") : null;
  if (several && !sense(lexemes[next + 2], "noun")) {
    // "A family of four."
    phrase.states.push(`of ${NUMBERED[several.count] ?? several.count}`);
    return { items: [{ kind: "thing", phrase }], next: next + 2 };
  }
  const inner = readThing(lexemes, halves ? next : next + 1, notes, false, depth + 1);
  const owned = inner?.items[0];
  if (!inner || owned?.kind !== "thing") return { items: [{ kind: "thing", phrase }], next: next + 1 };
  return {
    items: joinedByOf(phrase, owned.phrase, inner.items, notes, isOpening(lexemes, at)),
    next: inner.next,
  };
}

/** Groups whose members a number alone can count. */
const SEVERAL = /^(?:family|team|crew|band|party|group|choir|couple|gang)$/;
const NUMBERED = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight"];

/** "Two of the four candles": those are four, of whom the sentence goes on with two. */
function someOf(
  { count, text }: NounPhrase,
  whole: { items: Item[]; next: number } | null,
): { items: Item[]; next: number } | null {
  const [first] = whole?.items ?? [];
  if (!whole || first?.kind !== "thing" || whole.items.length > 1) return whole;
  const { phrase } = first;
  const isPart = count !== null && (phrase.count === null ? phrase.plural : count < phrase.count);
  return isPart ? { ...whole, items: [first, { kind: "some", share: count, text }] } : whole;
}

/** No more words than these come before what a picture is to be: "Please design me a poster of …". */
const FIRST_WORDS = 8;

function isOpening(lexemes: readonly Lexeme[], at: number): boolean {
  const told: readonly SenseKind[] = ["noun", "relation", "with", "unknown"];
  return at <= FIRST_WORDS && !lexemes.slice(0, at).some((known) => told.some((kind) => sense(known, kind)));
}

function joinedByOf(
  outer: NounPhrase,
  inner: NounPhrase,
  items: Item[],
  notes: Notes,
  opening: boolean,
): Item[] {
  // A poster in a room is a thing that hangs there.
  if (FRAMING_NOUNS.has(outer.concept) && (opening || !SHEET_TAILS.has(outer.concept))) {
    notes.framing.push(outer.concept);
    notes.leftover.push(...outer.states);
    return items;
  }
  if (outer.role === "picture" && !(outer.material !== null && LIKENESSES.has(outer.concept))) {
    notes.leftover.push(...outer.states, ...(MEDIA.includes(outer.concept) ? [outer.noun] : []));
    return items;
  }
  const stuff = stuffOf(outer, inner);
  if (stuff) {
    outer.material ??= stuff.material;
    outer.colours.push(...inner.colours);
    const tint = STUFF_COLOURS.get(inner.concept);
    if (tint && outer.colours.length === 0) outer.colours.push({ word: inner.noun, hex: tint });
    if (!stuff.exact) outer.states.push(inner.noun);
    outer.text += ` of ${inner.text}`;
    return [{ kind: "thing", phrase: outer }, ...items.slice(1)];
  }
  if (Object.hasOwn(GROUPS, outer.concept) && (outer.role === "group" || inner.plural)) {
    const groups = outer.count ?? 1;
    // "Two rows of four" are eight, "a group of four" is four.
    inner.count = (inner.count ?? GROUPS[outer.concept]!) * groups;
    inner.states.push(...outer.states, groups > 1 ? `${groups} ${outer.noun}` : outer.noun);
    return items;
  }
  if (SHEET_TAILS.has(outer.concept)) {
    outer.states.push(`of ${inner.text}`);
    return [{ kind: "thing", phrase: outer }, ...items.slice(1)];
  }
  if (outer.role === "share" || LIKENESSES.has(outer.concept)) {
    const whole = inner.definite && outer.count === null && !outer.plural && !inner.plural;
    // "Over the edge of the table": of the one that was named.
    if (!whole) inner.count = outer.count ?? (outer.plural ? inner.count : 1);
    inner.plural = inner.plural && outer.plural;
    inner.colours.unshift(...outer.colours);
    inner.material ??= outer.material;
    if (outer.size !== "normal") inner.size = outer.size;
    inner.states.push(...outer.states, outer.noun);
    return items;
  }
  const onIt = PLATTERS.has(outer.concept);
  if ((onIt || VESSELS.has(outer.concept)) && !FILLINGS.has(inner.concept)) {
    const relation = onIt ? "on" : "in";
    return [
      { kind: "thing", phrase: outer },
      { kind: "relation", relation, reversed: true, text: "of" },
      ...items,
    ];
  }
  outer.states.push(`of ${inner.text}`);
  return [{ kind: "thing", phrase: outer }, ...items.slice(1)];
}

/** False for a phrase that held nothing but marks of the whole picture ("a photo"). */
function describes(phrase: NounPhrase): boolean {
  const { colours, material, size, states, count } = phrase;
  return colours.length > 0 || material !== null || size !== "normal" || states.length > 0 || count !== null;
}
