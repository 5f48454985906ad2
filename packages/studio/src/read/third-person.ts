import { type Lexeme, sense } from "./sense.js";

/** How far before its noun the article of who does something is looked for. */
const REACH = 4;
const OBJECTS = ["article", "pronoun", "number"] as const;

/**
 * Reads as verbs what could be several of a thing but stands between one being or thing and its object: in "the water mirrors
 * the sky" there are no mirrors, and "a fisherman mends a net" has no mends.
 */
export function asDone(lexemes: readonly Lexeme[]): Lexeme[] {
  return lexemes.map((lexeme, at) => (isDone(lexemes, at) ? { ...lexeme, senses: [VERB] } : lexeme));
}

const VERB = { kind: "verb", relation: null } as const;

function isDone(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at]!;
  const noun = sense(lexeme, "noun");
  if (!noun?.plural || !/^\p{L}+(?<!s)s$/u.test(lexeme.lower) || noun.concept.endsWith("s")) return false;
  if (sense(lexeme, "verb") || sense(lexeme, "relation")) return false;
  const next = lexemes[at + 1];
  const leads = LEADS.test(lexeme.lower) && next?.lower === "to";
  if (!leads && !OBJECTS.some((kind) => sense(next, kind) !== null)) return false;
  const before = lexemes[at - 1];
  if (/^(?:he|she|it)$/.test(before?.lower ?? "")) return true;
  const doer = sense(before, "noun");
  if (doer ? doer.plural : !sense(before, "unknown")) return false;
  for (let n = at - 2; n >= Math.max(0, at - 1 - REACH); n--) {
    if (sense(lexemes[n], "article")) return true;
    if (sense(lexemes[n], "number") || sense(lexemes[n], "comma") || sense(lexemes[n], "break")) return false;
  }
  return false;
}

/** Ways and stairs do so without an object. */
const LEADS = /^(?:leads|winds|runs|goes|belongs)$/;
