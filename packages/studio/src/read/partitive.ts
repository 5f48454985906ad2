import type { Share } from "./phrase.js";
import { type Lexeme, type SenseKind, sense } from "./sense.js";

/** A phrase for some of the things that were named before, and where it ends. */
export interface Partitive {
  readonly share: Share;
  readonly text: string;
  readonly next: number;
}

const DESCRIBING: readonly SenseKind[] = ["colour", "shade", "material", "size", "adjective", "mood"];
/** What may follow a phrase that stands for things without naming them. */
const GOING_ON: readonly SenseKind[] = ["with", "copula", "verb", "relation", "side"];
const CLOSING: readonly SenseKind[] = ["comma", "break", "and"];

/** How far the words that only describe are followed. */
const REACH = 8;

const ALL = new Set(["both", "all", "each", "both of", "all of"]);
const VAGUE: Readonly<Record<string, Share>> = { half: "half", some: "half", most: "most", none: "none" };
const ORDINALS: Readonly<Record<string, Share>> = {
  first: "first",
  former: "first",
  second: "second",
  third: "third",
  fourth: "fourth",
  last: "last",
  latter: "last",
  other: "rest",
  others: "rest",
  rest: "rest",
  remaining: "rest",
  left: "left",
  right: "right",
  smaller: "smaller",
  smallest: "smaller",
  larger: "larger",
  bigger: "larger",
  largest: "larger",
  biggest: "larger",
  taller: "larger",
  tallest: "larger",
};

/**
 * "One", "two of them", "the other", "the latter", "both", where they stand for what was named before: "two kittens, one
 * black, the other white". Null where a noun follows ("one cup").
 */
export function partitiveAt(lexemes: readonly Lexeme[], at: number): Partitive | null {
  const { lower } = lexemes[at]!;
  const found =
    lower === "the" || lower === "the rest" || lower === "another"
      ? orderedAt(lexemes, at)
      : countedAt(lexemes, at, lower);
  return found && { ...found, text: textOf(lexemes, at, found.next) };
}

type Found = Omit<Partitive, "text">;

function countedAt(lexemes: readonly Lexeme[], at: number, lower: string): Found | null {
  const count = sense(lexemes[at], "number")?.count ?? null;
  const all = ALL.has(lower);
  if (count === null && !all && !Object.hasOwn(VAGUE, lower)) return null;
  const share: Share = all ? "all" : (VAGUE[lower] ?? count!);
  const of = lower.endsWith(" of") ? at : sense(lexemes[at + 1], "of") ? at + 1 : null;
  if (of !== null) return isReference(lexemes[of + 1]) ? { share, next: of + 2 } : null;
  if (count === null && !all) return null;
  // "All three are red."
  const numbered = all && sense(lexemes[at + 1], "number") ? at + 2 : at + 1;
  return standsAlone(lexemes, numbered) ? { share, next: numbered } : null;
}

function orderedAt(lexemes: readonly Lexeme[], at: number): Found | null {
  const { lower } = lexemes[at]!;
  if (lower !== "the") {
    const one = lower === "another" && lexemes[at + 1]?.lower === "one" ? 2 : 1;
    return standsAlone(lexemes, at + one)
      ? { share: lower === "another" ? 1 : "rest", next: at + one }
      : null;
  }
  const word = lexemes[at + 1]?.lower ?? "";
  const share = Object.hasOwn(ORDINALS, word) ? ORDINALS[word]! : null;
  if (share === null) return null;
  let next = at + 2;
  const follower = lexemes[next];
  if (follower?.lower === "one" || follower?.lower === "ones" || sense(follower, "number")) next++;
  // "The smaller of the two."
  if (sense(lexemes[next], "of") && (isReference(lexemes[next + 1]) || lexemes[next + 1]?.lower === "the"))
    next += isReference(lexemes[next + 1]) ? 2 : sense(lexemes[next + 2], "number") ? 3 : 0;
  const ends = lexemes[next] === undefined || has(lexemes[next], CLOSING);
  return standsAlone(lexemes, next) || (ends && share === "rest") ? { share, next } : null;
}

function isReference(lexeme: Lexeme | undefined): boolean {
  return /^(?:them|which|whom|these|those|which (?:is|are))$/.test(lexeme?.lower ?? "");
}

/** Whether what follows goes on about things without a noun of their own: "with …", "is …", "black, …". */
function standsAlone(lexemes: readonly Lexeme[], at: number): boolean {
  const first = lexemes[at];
  if (has(first, GOING_ON) && !has(first, DESCRIBING) && !sense(first, "noun")) return true;
  for (let next = at; next < at + REACH; next++) {
    const lexeme = lexemes[next];
    if (next > at && (lexeme === undefined || has(lexeme, CLOSING) || has(lexeme, GOING_ON))) return true;
    if (!has(lexeme, DESCRIBING)) return false;
  }
  return false;
}

function has(lexeme: Lexeme | undefined, kinds: readonly SenseKind[]): boolean {
  return lexeme?.senses.some(({ kind }) => kinds.includes(kind)) ?? false;
}

function textOf(lexemes: readonly Lexeme[], from: number, to: number): string {
  return lexemes
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}
