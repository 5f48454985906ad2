import { LEXICON } from "./lexicon.js";

/** Shorter words have too many neighbours to guess from; colours are few, and two letters swapped are a clear sign. */
const SHORTEST = 7;
const SHORTEST_COLOUR = 6;
const SHORTEST_SWAP = 5;

let index: Map<string, string> | null = null;

/**
 * The known word that a misspelt one was meant to be: one letter missing, added, changed or two swapped.
 * Only names of things, colours and materials, long ones that begin and end alike; null where nothing is that near.
 */
export function nearestWord(word: string): string | null {
  if (word.length < SHORTEST_SWAP || word.length > 20) return null;
  index ??= buildIndex();
  for (const key of [word, ...deletions(word)]) {
    const found = index.get(key);
    if (found && found[0] === word[0] && isSlip(word, found)) return found;
  }
  return null;
}

/** Every known word under itself and each of its spellings with one letter left out (as in SymSpell). */
function buildIndex(): Map<string, string> {
  const built = new Map<string, string>();
  const known: string[] = [];
  for (const [phrase, senses] of LEXICON.senses) {
    const names = senses.some(({ kind }) => kind === "noun" || kind === "colour" || kind === "material");
    if (names && phrase.length >= SHORTEST_SWAP && /^[a-z]+$/.test(phrase)) known.push(phrase);
  }
  for (const word of known) built.set(word, word);
  for (const word of known) {
    for (const key of deletions(word)) if (!built.has(key)) built.set(key, word);
  }
  return built;
}

function deletions(word: string): string[] {
  return Array.from(word, (_, n) => word.slice(0, n) + word.slice(n + 1));
}

/** Two neighbours swapped; or, in a long word that ends alike, one letter added, left out or changed. */
function isSlip(written: string, meant: string): boolean {
  let start = 0;
  while (start < written.length && written[start] === meant[start]) start++;
  const [w, m] = [written.slice(start), meant.slice(start)];
  if (w[0] === m[1] && w[1] === m[0] && w.slice(2) === m.slice(2)) return true;
  const shortest = LEXICON.senses.get(meant)!.some(({ kind }) => kind === "colour")
    ? SHORTEST_COLOUR
    : SHORTEST;
  if (meant.length < shortest || written.at(-1) !== meant.at(-1)) return false;
  return w.slice(1) === m.slice(1) || w.slice(1) === m || w === m.slice(1);
}
