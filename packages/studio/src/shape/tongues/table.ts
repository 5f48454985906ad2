/** Emoji names of one language by code point. */
export type Labels = ReadonlyMap<string, string>;

/** Words of other languages by the English word that means the same. */
export type TongueTable = Readonly<Record<string, readonly string[]>>;

/**
 * Words for things in other languages, from the names that emoji have in them.
 *
 * `draws` gives the shape that an English word draws, null for none; a word that means different shapes in two
 * languages, or is English too, is left out.
 */
export function tongueTable(
  english: Labels,
  others: readonly Labels[],
  draws: (word: string) => string | null,
  isEnglish: (word: string) => boolean,
): TongueTable {
  const meanings = new Map<string, string | null>();
  for (const labels of others) {
    for (const [word, concept] of [...wholeNames(english, labels), ...sharedWords(english, labels)]) {
      const shape = draws(concept);
      if (shape === null || isEnglish(word) || !isWord(word)) continue;
      const known = meanings.get(word);
      const agrees = known === undefined || (known !== null && draws(known) === shape);
      meanings.set(word, agrees ? (known ?? concept) : null);
    }
  }
  const table: Record<string, string[]> = {};
  for (const [word, concept] of [...meanings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (concept === null) continue;
    table[concept] ??= [];
    table[concept].push(word);
  }
  return table;
}

/** One or two words of at least three letters in all; shorter ones are mostly particles. */
function isWord(word: string): boolean {
  return /^[\p{L}'’-]+( [\p{L}'’-]+)?$/u.test(word) && word.length >= 3;
}

function wholeNames(english: Labels, labels: Labels): [word: string, concept: string][] {
  return [...labels].flatMap(([code, label]) => {
    const concept = english.get(code);
    return concept === undefined ? [] : [[label, concept]];
  });
}

/**
 * What two names have in common in both languages: "manzana roja" and "manzana verde", red and green apple, say that
 * "manzana" is an apple.
 */
function sharedWords(english: Labels, labels: Labels): [word: string, concept: string][] {
  const byHead = new Map<string, string[][]>();
  for (const [code, name] of english) {
    const label = labels.get(code);
    const words = name.split(" ");
    if (label === undefined || words.length !== 2) continue;
    byHead.set(words[1], [...(byHead.get(words[1]) ?? []), label.split(" ")]);
  }
  return [...byHead].flatMap(([concept, names]) => {
    const [first, ...rest] = names;
    const shared = first.filter((word) => rest.every((name) => name.includes(word)));
    return rest.length > 0 && shared.length === 1 ? [[shared[0], concept] as [string, string]] : [];
  });
}
