import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { LEXICON } from "./lexicon.js";
import { type SlipKind, slipBetween } from "./slip.js";

/** Of so few letters a word can be known still: two swapped are a clear sign, one changed the faintest. */
const SHORTEST: Readonly<Record<SlipKind, number>> = { swapped: 4, doubled: 4, missed: 5, changed: 6 };
/** Where the prompt may be in another language, only long words are guessed at. */
const SHORTEST_ABROAD: Readonly<Record<SlipKind, number>> = { swapped: 6, doubled: 7, missed: 7, changed: 7 };
const CLEAREST: readonly SlipKind[] = ["swapped", "doubled", "missed", "changed"];

/** Kinds of word that are guessed at: what there is, how it looks, how it stands. */
const GUESSED = new Set(["noun", "colour", "material", "relation", "with", "size"]);

let index: Map<string, string[]> | null = null;

/**
 * The known word that a misspelt one was meant to be: one letter missing, added, changed or two swapped, the clearest
 * slip first. Null where nothing is that near, and for what is an English word of its own. `isAbroad`: the prompt may be
 * in another language. `clearly`: two letters swapped, and nothing less.
 */
export function nearestWord(word: string, isAbroad = false, clearly = false): string | null {
  const found = slipOf(word, isAbroad ? SHORTEST_ABROAD : SHORTEST, clearly);
  return found !== null && !isWord(word) ? found : null;
}

/** What `nearestWord` says of a word of which nobody knows whether it is one. */
export function slipOf(
  word: string,
  shortest: Readonly<Record<SlipKind, number>> = SHORTEST,
  clearly = false,
): string | null {
  if (word.length < 4 || word.length > 20) return null;
  index ??= buildIndex();
  let best: string | null = null;
  let rank = clearly ? 1 : CLEAREST.length;
  for (const key of [word, ...deletions(word)]) {
    for (const meant of index.get(key) ?? []) {
      const kind = slipBetween(word, meant);
      if (kind === null || meant.length < shortest[kind] || CLEAREST.indexOf(kind) >= rank) continue;
      best = meant;
      rank = CLEAREST.indexOf(kind);
    }
  }
  return best;
}

/** Every known word under itself and each of its spellings with one letter left out (as in SymSpell). */
function buildIndex(): Map<string, string[]> {
  const built = new Map<string, string[]>();
  for (const [phrase, senses] of LEXICON.senses) {
    if (phrase.length < 4 || !/^[a-z]+$/.test(phrase) || !senses.some(({ kind }) => GUESSED.has(kind)))
      continue;
    for (const key of [phrase, ...deletions(phrase)]) {
      const known = built.get(key);
      if (known) known.push(phrase);
      else built.set(key, [phrase]);
    }
  }
  built.set("next", ["next"]);
  for (const key of deletions("next")) built.set(key, [...(built.get(key) ?? []), "next"]);
  return built;
}

function deletions(word: string): string[] {
  return Array.from(word, (_, n) => word.slice(0, n) + word.slice(n + 1));
}

/** Written by `scripts/kin.mjs` at the end of a build; the same place from the sources and from what is built. */
const FILE = fileURLToPath(new URL("../../dist/near-words.json", import.meta.url));

let words: ReadonlySet<string> | null = null;

/** English words that a slip of the pen could make of known ones ("bead", "stork"). Read at the first slip. */
function isWord(word: string): boolean {
  words ??= new Set(existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as string).split(" ") : []);
  return words.has(word);
}
