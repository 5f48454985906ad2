/** The kinds of physical thing that WordNet's lexicographers keep apart, by the number of their file. */
const FIELDS: Readonly<Record<string, Field>> = {
  "05": "animal",
  "06": "artifact",
  "08": "body",
  "13": "food",
  "17": "object",
  "18": "person",
  "20": "plant",
};

export type Field = "animal" | "artifact" | "body" | "food" | "object" | "person" | "plant";

/** One meaning: the words that share it and the meanings it is tied to, by number. */
export interface Synset {
  /** Null where it is no physical thing. */
  readonly field: Field | null;
  /** Lower case. */
  readonly words: readonly string[];
  readonly broader: readonly number[];
  readonly narrower: readonly number[];
  /** What it is made of, or what is made of it: "trout", the flesh, and "trout", the fish. */
  readonly substance: readonly number[];
  /** True of a single one with a name: a city, a poet. */
  readonly named: boolean;
}

/** One meaning of a word, and how often it was met with in WordNet's tagged texts. */
export interface Sense {
  readonly synset: number;
  readonly count: number;
}

export interface WordNet {
  readonly synsets: ReadonlyMap<number, Synset>;
  /** Meanings of a noun, the commonest first. */
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
  /** How often a meaning was met with, by its number, whatever the word. */
  readonly uses: ReadonlyMap<number, number>;
  /** How often a word was met with as something else than a noun. */
  readonly otherUses: ReadonlyMap<string, number>;
}

/**
 * Reads WordNet's database files `data.noun` and `index.sense`
 * (their form: https://wordnet.princeton.edu/documentation/wndb5wn and senseidx5wn).
 */
export function parseWordNet(nounData: string, senseIndex: string): WordNet {
  const synsets = new Map<number, Synset>();
  for (const line of nounData.split("\n")) {
    if (/^\d/.test(line)) synsets.set(Number(line.slice(0, 8)), synsetOf(line));
  }
  return { synsets, ...sensesOf(senseIndex) };
}

function synsetOf(line: string): Synset {
  const fields = line.slice(0, line.indexOf(" | ")).split(" ");
  const wordCount = Number.parseInt(fields[3], 16);
  const words = Array.from({ length: wordCount }, (_, n) => plain(fields[4 + 2 * n]));
  const ties: [symbol: string, target: number][] = [];
  for (let at = 5 + 2 * wordCount; at + 3 < fields.length; at += 4) {
    if (fields[at + 2] === "n") ties.push([fields[at], Number(fields[at + 1])]);
  }
  const tied = (...symbols: string[]) =>
    ties.filter(([symbol]) => symbols.includes(symbol)).map(([, target]) => target);
  return {
    // The few topmost meanings have a file of their own, and carry the names of the others.
    field: fields[1] === "03" ? topField(words[0]) : (FIELDS[fields[1]] ?? null),
    words,
    broader: tied("@"),
    narrower: tied("~"),
    substance: tied("#s", "%s"),
    named: tied("@i").length > 0,
  };
}

function topField(word: string): Field | null {
  return Object.values(FIELDS).find((field) => field === word) ?? null;
}

function sensesOf(senseIndex: string): Pick<WordNet, "senses" | "uses" | "otherUses"> {
  const numbered = new Map<string, Sense[]>();
  const uses = new Map<number, number>();
  const otherUses = new Map<string, number>();
  for (const line of senseIndex.split("\n")) {
    const [key, offset, number, tagged] = line.split(" ");
    if (tagged === undefined) continue;
    const mark = key.indexOf("%");
    const word = plain(key.slice(0, mark));
    const synset = Number(offset);
    const count = Number(tagged);
    if (key[mark + 1] !== "1") {
      if (count > 0) otherUses.set(word, (otherUses.get(word) ?? 0) + count);
      continue;
    }
    const senses = numbered.get(word) ?? [];
    senses[Number(number) - 1] = { synset, count };
    uses.set(synset, (uses.get(synset) ?? 0) + count);
    numbered.set(word, senses);
  }
  return { senses: numbered, uses, otherUses };
}

function plain(word: string): string {
  return word.replaceAll("_", " ").toLowerCase();
}
