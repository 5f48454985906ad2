import type { Lexeme } from "./sense.js";
import type { Token } from "./tokens.js";

/** So many across and so many down, and how many tokens say it. */
export interface Grid {
  readonly columns: number;
  readonly lines: number;
  readonly length: number;
}

const WHOLE = /^([1-9]|1[0-2])x([1-9]|1[0-2])$/i;
const TIMES = new Set(["by", "x", "×"]);
const SHAPES = new Set(["grid", "array", "matrix", "arrangement", "layout", "formation", "pattern"]);
const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
/** What leads to a grid and says nothing more: "arranged in a". */
const LEADS = new Set(["in", "as", "into", "a", "an", "the", "neat"]);

/** "3 by 2", "3x2", "three by two grid" at a token; null for anything else. */
export function gridAt(tokens: readonly Token[], at: number): Grid | null {
  const whole = WHOLE.exec(tokens[at]!.text);
  const found = whole ? { columns: Number(whole[1]), lines: Number(whole[2]), length: 1 } : apart(tokens, at);
  if (!found) return null;
  const named = SHAPES.has(tokens[at + found.length]?.lower ?? "");
  // "Two by four planks" is no grid, "2 by 2 apples" is.
  if (!named && !whole && tokens[at]!.kind !== "number") return null;
  return { ...found, length: found.length + (named ? 1 : 0) };
}

function apart(tokens: readonly Token[], at: number): Grid | null {
  if (!TIMES.has(tokens[at + 1]?.lower ?? "")) return null;
  const [columns, lines] = [numberOf(tokens[at]), numberOf(tokens[at + 2])];
  return columns && lines ? { columns, lines, length: 3 } : null;
}

function numberOf(token: Token | undefined): number | null {
  if (!token) return null;
  const value = token.kind === "number" ? Number(token.lower) : NUMBERS.indexOf(token.lower);
  return value >= 1 && value <= 12 ? value : null;
}

/** Adds a grid to the lexemes as a word of composition, "3 by 2", without the words that led to it. */
export function pushGrid(lexemes: Lexeme[], { columns, lines }: Grid): void {
  while (LEADS.has(lexemes.at(-1)?.lower ?? "")) lexemes.pop();
  const text = `${columns} by ${lines}`;
  lexemes.push({ senses: [{ kind: "framing" }], text, lower: text, glued: false });
}

/** The numbers of a grid among composition words, or null. */
export function gridIn(framing: readonly string[]): { columns: number; lines: number } | null {
  for (const word of framing) {
    const found = /^(\d+) by (\d+)$/.exec(word);
    if (found) return { columns: Number(found[1]), lines: Number(found[2]) };
  }
  return null;
}

const LINE_NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 };

/** The number of "in two rows" or "3 rows" among composition words or states, or null. */
export function linesIn(words: readonly string[]): number | null {
  for (const word of words) {
    const found = /^(?:in )?(\w+) (?:rows|lines)$/.exec(word);
    const lines = found ? (LINE_NUMBERS[found[1]!] ?? Number(found[1])) : null;
    if (lines && lines >= 2 && lines <= 12) return lines;
  }
  return null;
}
