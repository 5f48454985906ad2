import { gridAt, pushGrid } from "./grid.js";
import { LEXICON } from "./lexicon.js";
import type { Lexeme, Sense } from "./sense.js";
import { singular, singularPhrase } from "./singular.js";
import { nearestWord } from "./spelling.js";
import type { Token } from "./tokens.js";
import { ADJECTIVE_ENDINGS, ING_NOUNS, NOT_ADJECTIVES } from "./words/adjectives.js";

export interface Correction {
  readonly written: string;
  readonly readAs: string;
}

/** Says whether a phrase in singular is the name of something that can be drawn. */
export type NameTest = (phrase: string) => boolean;

const LONGEST_NAME = 4;
const UNKNOWN: readonly Sense[] = [{ kind: "unknown" }];

/** Groups tokens into the longest phrases that are known, each with its senses. Linear in the tokens. */
export function lexemesOf(
  written: readonly Token[],
  names: NameTest,
): { lexemes: Lexeme[]; corrections: Correction[] } {
  const tokens = [...written];
  const isAbroad = tokens.some(isForeign);
  const lexemes: Lexeme[] = [];
  const corrections: Correction[] = [];
  // A prompt may say the same word thousands of times.
  const isName = remembered(names);
  const correction = remembered((word: string) =>
    correctionOf(word, isAbroad, inferredSenses(word) !== null && !SHAPED.test(word)),
  );
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    const grid = gridAt(tokens, at);
    if (grid) {
      pushGrid(lexemes, grid);
      at += grid.length;
      continue;
    }
    const single = senseOfMark(token);
    if (single) {
      lexemes.push({ senses: [single], text: token.text, lower: token.lower, glued: token.glued });
      at++;
      continue;
    }
    const match = longestMatch(tokens, at, isName);
    if (match) {
      lexemes.push(lexeme(tokens, at, match.length, match.senses));
      at += match.length;
      continue;
    }
    const word = token.lower;
    // A name that no table holds ("spaniel", "Hund") is written as it was meant, one with a capital ("Monet") as well.
    const isProper = token.text !== word && at > 0 && tokens[at - 1]!.kind !== "break";
    const asIs = isProper || isName(singular(word).word) || token.read === true;
    const corrected = asIs ? null : correction(word);
    if (corrected) {
      corrections.push({ written: token.text, readAs: corrected });
      tokens[at] = { ...token, lower: corrected, read: true };
      continue;
    }
    const senses = inferredSenses(word) ?? nounSenses(word);
    lexemes.push({ senses, text: token.text, lower: word, glued: token.glued });
    at++;
  }
  return { lexemes, corrections };
}

/** What is asked of a word is asked once. */
function remembered<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    if (!answers.has(word)) answers.set(word, ask(word));
    return answers.get(word)!;
  };
}

/** Endings that say little: "woden" is no verb and no adverb. */
const SHAPED = /(?:en|al|ic|y)$/;

/** A short word that no table holds: English has few of them. */
function isForeign({ kind, lower }: Token): boolean {
  return kind === "word" && lower.length <= 3 && !LEXICON.senses.has(lower) && !LEXICON.longest.has(lower);
}

/** The known word a misspelt one was meant to be, in its own number: "ballons" is "balloons". */
function correctionOf(word: string, isAbroad: boolean, clearly: boolean): string | null {
  const found = nearestWord(word, isAbroad, clearly);
  if (found) return found;
  const base = word.endsWith("is") ? word.slice(0, -1) : singular(word).plural ? singular(word).word : null;
  const single = base ? nearestWord(base, isAbroad, clearly) : null;
  return single ? `${single}s` : null;
}

function senseOfMark(token: Token): Sense | null {
  switch (token.kind) {
    case "comma":
      return { kind: "comma" };
    case "break":
      return { kind: "break" };
    case "quote":
      return { kind: "quote" };
    case "colour":
      return { kind: "colour", hex: token.lower };
    case "number":
      return { kind: "number", count: Math.min(Number(token.lower), 1e6) };
    case "mark":
      return token.text === "&" || token.text === "+" ? { kind: "and" } : { kind: "stop" };
    case "word":
      return null;
  }
}

function longestMatch(tokens: readonly Token[], at: number, isName: NameTest) {
  const first = tokens[at]!.lower;
  const known = LEXICON.longest.get(first) ?? 1;
  const nameable = isNominal(first);
  const words: string[] = [];
  for (let n = 0; n < Math.max(known, nameable ? LONGEST_NAME : 1) && at + n < tokens.length; n++) {
    const token = tokens[at + n]!;
    if (token.kind !== "word" && !(token.kind === "number" && n > 0)) break;
    words.push(token.lower);
  }
  for (let length = words.length; length > 0; length--) {
    const phrase = words.slice(0, length).join(" ");
    const stands =
      length > 1 &&
      ((isVerb(words[length - 1]!) && singularPhrase(phrase).plural && isOne(tokens, at)) ||
        (words[0] === "playing" && isDoer(tokens, at)));
    const senses = length <= known && !stands ? sensesOf(phrase) : null;
    if (senses) return { length, senses };
    if (length > 1 && length <= LONGEST_NAME && words.slice(0, length).every(isNominal)) {
      const name = singularPhrase(phrase);
      if (isName(name.word) && !stands) return { length, senses: [thing(name.word, name.plural)] };
    }
  }
  return null;
}

function isVerb(word: string): boolean {
  return LEXICON.senses.get(word)?.some(({ kind }) => kind === "verb") ?? false;
}

/** "A black hat stands": of one hat, so that these are no hat stands. */
function isOne(tokens: readonly Token[], at: number): boolean {
  for (let n = at - 1; n >= Math.max(0, at - 4) && tokens[n]!.kind === "word"; n--) {
    const { lower } = tokens[n]!;
    if (/^(?:an?|another|each|every)$/.test(lower)) return true;
    if (/^(?:the|with|and|of|in|on|two|some|several|many)$/.test(lower)) return false;
  }
  return false;
}

/** "People playing cards", "a man at a table playing cards": what they do, rather than the cards' own name. */
function isDoer(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== "word") return false;
  const noun = sensesOf(before.lower)?.find((sense) => sense.kind === "noun");
  return noun?.kind === "noun" && noun.role === "thing" && (noun.plural || isOne(tokens, at));
}

/** A name is made of nouns and words that no table knows: "red apple" is an apple, "person running" a person. */
function isNominal(word: string): boolean {
  return LEXICON.senses.get(word)?.every(({ kind }) => kind === "noun") ?? true;
}

/** What the tables say of a phrase, as written or in singular. */
export function sensesOf(phrase: string): readonly Sense[] | null {
  const known = LEXICON.senses.get(phrase);
  const name = singularPhrase(phrase);
  if (name.word === phrase) return known ?? null;
  const base = LEXICON.senses.get(name.word)?.filter((sense) => sense.kind === "noun") ?? [];
  const nouns = base.map((sense) => ({ ...sense, plural: name.plural }) as Sense);
  if (!known) return nouns.length > 0 ? nouns : null;
  return known.some((sense) => sense.kind === "noun") ? known : [...known, ...nouns];
}

/** The kind of a word that no table holds, from its ending; null where the ending says nothing. */
function inferredSenses(word: string): readonly Sense[] | null {
  if (word.length > 4 && /(?:ly)$/.test(word) && !NOT_ADVERBS.has(word)) return [{ kind: "aside" }];
  if (word.length > 5 && word.endsWith("ing") && !ING_NOUNS.includes(singular(word).word)) {
    return [{ kind: "verb", relation: null }];
  }
  if (word.length > 5 && word.endsWith("ed") && !/eed$/.test(word)) return [{ kind: "adjective" }];
  if (NOT_ADJECTIVES.has(singular(word).word)) return null;
  for (const ending of ADJECTIVE_ENDINGS) {
    if (word.length > ending.length + 2 && word.endsWith(ending))
      return [{ kind: "adjective" }, ...nounSenses(word)];
  }
  return null;
}

const NOT_ADVERBS = new Set([
  "butterfly",
  "dragonfly",
  "firefly",
  "housefly",
  "family",
  "belly",
  "jelly",
  "assembly",
  "lily",
  "italy",
  "supply",
  "bully",
  "holly",
  "trolley",
  "monopoly",
  "anomaly",
  "gadfly",
  "mayfly",
  "rally",
  "folly",
]);

function nounSenses(word: string): readonly Sense[] {
  const name = singular(word);
  return name.plural ? [{ kind: "unknown" }, thing(name.word, true)] : UNKNOWN;
}

function thing(concept: string, plural: boolean): Sense {
  return { kind: "noun", concept, plural, role: "thing" };
}

function lexeme(tokens: readonly Token[], at: number, length: number, senses: readonly Sense[]): Lexeme {
  const run = tokens.slice(at, at + length);
  const join = (key: "text" | "lower") =>
    run.map((token, n) => (n === 0 ? "" : token.glued ? "-" : " ") + token[key]).join("");
  return {
    senses,
    text: join("text"),
    lower: run.map((token) => token.lower).join(" "),
    glued: tokens[at]!.glued,
  };
}
