import { colourRunAt, written } from "./colour-run.js";
import { emptyPhrase, type Notes, type NounPhrase } from "./phrase.js";
import { type Lexeme, type SenseKind, sense } from "./sense.js";
import { FRAMING_TAILS, SHEET_TAILS } from "./words/framing.js";
import { ALWAYS_ONE } from "./words/plurals.js";
import { STUFF_COLOURS } from "./words/stuffs.js";

/** How far a noun may be from the words that describe it. */
const REACH = 12;
const MODIFIERS: readonly SenseKind[] = [
  "colour",
  "shade",
  "material",
  "size",
  "adjective",
  "mood",
  "style",
  "framing",
  "quality",
  "aside",
];

/** Numbers that multiply the one before: "two pairs of". */
const MULTIPLES = new Set(["pairs of", "dozen", "hundred", "thousand"]);

/** Sizes that say along which side. */
const FORM_WORDS = new Set(
  "tall high towering long short wide fat chubby thick thin slim narrow low".split(" "),
);

/** Trees that are also timber, and what grows of them. */
const TIMBER = new Set("pine oak birch beech bamboo teak walnut".split(" "));
const GROWING = new Set("forest wood woods woodland grove jungle leaf branch sapling".split(" "));

/** They stand for a noun that was said before: "a blue one". */
const STANDING = new Set(["one", "ones"]);

const OWNERS = new Set(["its", "his", "her", "their", "my", "your", "our", "it's"]);
const AGES = new Set(["year old", "years old"]);

export interface ReadPhrase {
  readonly phrase: NounPhrase;
  readonly next: number;
  /** True where the head owns what follows ("the cat's eyes"). */
  readonly possessive: boolean;
}

/**
 * Reads the noun phrase (or the attributes without a noun) that begins at a lexeme.
 * `attributesFirst`: after "is" or "made of", where "orange" and "glass" describe.
 */
export function readNounPhrase(
  lexemes: readonly Lexeme[],
  at: number,
  notes: Notes,
  attributesFirst = false,
): ReadPhrase | null {
  const phrase = emptyPhrase();
  let begin = at;
  let next = at;
  let modifiers = 0;
  let joined = false;
  for (; next < lexemes.length; next++) {
    const lexeme = lexemes[next]!;
    const article = sense(lexeme, "article");
    if (article) {
      if (phrase.introduced || modifiers > 0) break;
      phrase.introduced = true;
      phrase.definite = article.definite;
      phrase.owned = OWNERS.has(lexeme.lower);
      begin = next + 1;
      continue;
    }
    const number = sense(lexeme, "number");
    if (number && AGES.has(lexemes[next + 1]?.lower ?? "")) {
      phrase.states.push(`${lexeme.text} ${lexemes[next + 1]!.text}`);
      modifiers++;
      next++;
      continue;
    }
    if (
      number &&
      phrase.count === null &&
      modifiers === 0 &&
      (nounAhead(lexemes, next + 1) ||
        lexeme.lower === "one" ||
        sense(lexemes[next + 1], "number") ||
        sense(lexemes[next + 1], "of"))
    ) {
      phrase.count = number.count;
      phrase.introduced = true;
      continue;
    }
    if (number && phrase.count !== null && modifiers === 0) {
      const compound = compoundNumber(phrase.count, number.count, lexeme.lower);
      if (compound === null) break;
      phrase.count = compound;
      continue;
    }
    // "Half red, half white" is of two colours.
    const halved = lexeme.lower === "half" ? colourRunAt(lexemes, next + 1) : null;
    if (halved && !nounAhead(lexemes, halved.next)) continue;
    const colour = colourRunAt(lexemes, next);
    // "Red, orange and mint" is a list of colours; in "pink sand" the second is what is pink.
    const listed = phrase.colours.length > 0 && !phrase.introduced && (joined || !canBeNoun(lexeme));
    if (colour && (attributesFirst || listed || !canBeNoun(lexeme) || nounAhead(lexemes, colour.next))) {
      phrase.colours.push({ word: colour.word, hex: colour.hex });
      // Linen and denim are cloth as well.
      const stuff = colour.next === next + 1 ? sense(lexeme, "material") : null;
      if (stuff?.exact) phrase.material ??= stuff.material;
      modifiers++;
      next = colour.next - 1;
      joined = joinsModifiers(lexemes, colour.next) && colourRunAt(lexemes, colour.next + 1) !== null;
      if (joined) next++;
      continue;
    }
    if (
      ((attributesFirst && !phrase.introduced) || !canBeNoun(lexeme) || nounAhead(lexemes, next + 1)) &&
      takeModifier(lexemes, next, phrase, notes)
    ) {
      modifiers++;
      if (joinsModifiers(lexemes, next + 1) && isModifier(lexemes[next + 2]) && nounAhead(lexemes, next + 2))
        next++;
      continue;
    }
    if (modifiers > 0 && STANDING.has(lexeme.lower)) {
      phrase.stands = true;
      phrase.noun = lexeme.text;
      phrase.plural = lexeme.lower === "ones";
      phrase.text = written(lexemes, begin, next + 1);
      return { phrase, next: next + 1, possessive: false };
    }
    if (isHead(lexeme, phrase, modifiers)) {
      return readHead(lexemes, begin, next, phrase, notes);
    }
    break;
  }
  if (modifiers === 0 && phrase.count === null) return null;
  phrase.text = written(lexemes, begin, next);
  return { phrase, next, possessive: false };
}

/** "Two pairs of", "twenty-one"; null where two numbers just follow each other. */
function compoundNumber(first: number, second: number, word: string): number | null {
  if (MULTIPLES.has(word)) return first * second;
  return first >= 20 && first % 10 === 0 && second < 10 ? first + second : null;
}

/** The run of nouns whose last is the head; those before it describe ("tomato plant"). */
function readHead(
  lexemes: readonly Lexeme[],
  begin: number,
  first: number,
  phrase: NounPhrase,
  notes: Notes,
): ReadPhrase {
  let next = first + 1;
  let possessive = lexemes[first]!.lower.endsWith("'s");
  while (!possessive && next < lexemes.length && (continuesHead(lexemes[next]!) || isFaceOf(lexemes, next))) {
    phrase.states.push(lexemes[next - 1]!.text);
    possessive = lexemes[next]!.lower.endsWith("'s");
    next++;
  }
  let head = lexemes[next - 1]!;
  const plural = sense(head, "noun")?.plural ?? false;
  const shown = lexemes[next - 2];
  const tail = head.lower === "silhouette" ? "silhouette" : (sense(head, "noun")?.concept ?? "");
  const framing = FRAMING_TAILS.has(tail) || (SHEET_TAILS.has(tail) && begin <= 1);
  if ((framing || tail === "silhouette") && next - 2 >= begin && sense(shown, "noun")) {
    // "A fox sticker" shows a fox, "a lemon pattern" lemons, "a cat silhouette" is a picture in one ink.
    if (framing) notes.framing.push(tail);
    else notes.style ??= "silhouette";
    head = shown!;
    if (next - first > 1) phrase.states.pop();
    else phrase.colours.pop();
    possessive = false;
  }
  const noun = sense(head, "noun");
  phrase.noun = possessive ? head.text.slice(0, -2) : head.text;
  phrase.concept = noun?.concept ?? (possessive ? head.lower.slice(0, -2) : head.lower);
  phrase.role = noun?.role ?? "thing";
  phrase.plural = plural || (noun?.plural ?? false);
  phrase.unknown = sense(head, "unknown") !== null;
  if (phrase.concept === "glasses" && sense(lexemes[next], "of")) {
    phrase.concept = "glass";
    phrase.plural = true;
  }
  // "A pair of scissors" is one thing.
  if (ALWAYS_ONE.has(phrase.concept) && phrase.count === 2 && /pair/i.test(written(lexemes, begin, first)))
    phrase.count = 1;
  phrase.text = written(lexemes, begin, next);
  return { phrase, next, possessive };
}

function isHead(lexeme: Lexeme, phrase: NounPhrase, modifiers: number): boolean {
  if (sense(lexeme, "unknown")) return true;
  if (!sense(lexeme, "noun")) return false;
  // "watch" is a thing after an article or adjective, or where no verb could stand.
  return !sense(lexeme, "verb") || phrase.introduced || modifiers > 0 || !/(?:ing|ed)$/.test(lexeme.lower);
}

/** "A bear face icon": here nobody faces anything. */
function isFaceOf(lexemes: readonly Lexeme[], at: number): boolean {
  const tail = sense(lexemes[at + 1], "noun")?.concept ?? "";
  return lexemes[at]!.lower === "face" && FRAMING_TAILS.has(tail);
}

function continuesHead(lexeme: Lexeme): boolean {
  if (sense(lexeme, "verb") || sense(lexeme, "relation") || sense(lexeme, "and")) return false;
  if (sense(lexeme, "unknown")) return true;
  return sense(lexeme, "noun") !== null && !sense(lexeme, "colour") && !sense(lexeme, "number");
}

/** Takes one describing word into the phrase or the notes; false where it does not describe. */
function takeModifier(lexemes: readonly Lexeme[], at: number, phrase: NounPhrase, notes: Notes): boolean {
  const lexeme = lexemes[at]!;
  const material = sense(lexeme, "material");
  if (material) {
    // In "pine forest" and "birch leaf" the word is the tree's, not that of its wood.
    if (TIMBER.has(lexeme.lower) && growing(lexemes[at + 1])) {
      phrase.states.push(lexeme.text);
      return true;
    }
    phrase.material = material.material;
    const tint = STUFF_COLOURS.get(lexeme.lower);
    if (tint && phrase.colours.length === 0) phrase.colours.push({ word: lexeme.text, hex: tint });
    // The word of a material that Studio only comes near to is kept.
    if (!material.exact) phrase.states.push(lexeme.text);
    return true;
  }
  const size = sense(lexeme, "size");
  if (size) {
    // "Tall" says more than that it is large, and "thin" is not small.
    const along = FORM_WORDS.has(lexeme.lower);
    if (!along || size.size !== "small") phrase.size = size.size;
    if (along) phrase.states.push(lexeme.text);
    return true;
  }
  const style = sense(lexeme, "style");
  if (style) {
    notes.style = style.style;
    phrase.noted = true;
    return true;
  }
  if (sense(lexeme, "framing")) {
    notes.framing.push(lexeme.lower);
    phrase.noted = true;
    return true;
  }
  if (sense(lexeme, "mood")) {
    notes.moods.push(lexeme.lower);
    phrase.noted = true;
    return true;
  }
  if (sense(lexeme, "quality") || (sense(lexeme, "aside") && nounAhead(lexemes, at + 1))) {
    notes.leftover.push(lexeme.text);
    return true;
  }
  const participle =
    sense(lexeme, "verb") && /(?:ing|ed|en|t|n)$/.test(lexeme.lower) && nounAhead(lexemes, at + 1);
  if (sense(lexeme, "adjective") || participle) {
    phrase.states.push(lexeme.text);
    return true;
  }
  return false;
}

function growing(lexeme: Lexeme | undefined): boolean {
  return GROWING.has(sense(lexeme, "noun")?.concept ?? lexeme?.lower ?? "");
}

/** True where, past any describing words, a noun comes. */
function nounAhead(lexemes: readonly Lexeme[], from: number): boolean {
  for (let n = from; n < Math.min(lexemes.length, from + REACH); n++) {
    const lexeme = lexemes[n]!;
    if (STANDING.has(lexeme.lower)) return true;
    if (sense(lexeme, "unknown")) return true;
    const noun = sense(lexeme, "noun");
    // "A lemon and half an avocado": the half is no lemon's.
    if (noun) return noun.role !== "share" || n === from || !joinsModifiers(lexemes, n - 1);
    if (joinsModifiers(lexemes, n) && isModifier(lexemes[n + 1])) continue;
    if (!isModifier(lexeme) && !(sense(lexeme, "verb") && /(?:ing|ed)$/.test(lexeme.lower))) return false;
  }
  return false;
}

function joinsModifiers(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  return sense(lexeme, "comma") !== null || (sense(lexeme, "and") !== null && lexeme!.lower === "and");
}

function isModifier(lexeme: Lexeme | undefined): boolean {
  return lexeme?.senses.some(({ kind }) => MODIFIERS.includes(kind)) ?? false;
}

function canBeNoun(lexeme: Lexeme): boolean {
  return sense(lexeme, "noun") !== null;
}
