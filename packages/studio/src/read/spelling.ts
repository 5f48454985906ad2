import { LEXICON } from "./lexicon.js";

/** Shorter words have too many neighbours to guess from. */
const SHORTEST = 6;

let index: Map<string, string> | null = null;

/**
 * The known word that a misspelt one was meant to be: one letter missing, added, changed or two swapped.
 * Only long words that begin alike; null where nothing is that near.
 */
export function nearestWord(word: string): string | null {
  if (word.length < SHORTEST - 1 || word.length > 20) return null;
  index ??= buildIndex();
  for (const key of [word, ...deletions(word)]) {
    const found = index.get(key);
    if (found && found[0] === word[0] && found !== word && withinOneEdit(word, found)) return found;
  }
  return null;
}

/** Every known word under itself and each of its spellings with one letter left out (as in SymSpell). */
function buildIndex(): Map<string, string> {
  const built = new Map<string, string>();
  const known = [...LEXICON.senses.keys()].filter(
    (phrase) => /^[a-z]+$/.test(phrase) && phrase.length >= SHORTEST,
  );
  for (const word of known) built.set(word, word);
  for (const word of known) {
    for (const key of deletions(word)) if (!built.has(key)) built.set(key, word);
  }
  return built;
}

function deletions(word: string): string[] {
  return Array.from(word, (_, n) => word.slice(0, n) + word.slice(n + 1));
}

/** One insertion, deletion, substitution or swap of neighbours apart. */
function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
