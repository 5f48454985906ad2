import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What WordNet's lexicographers sort nouns into, by the number of their file. */
const FILES = {
  "04": "act",
  "05": "animal",
  "06": "artifact",
  "07": "attribute",
  "08": "body",
  "09": "cognition",
  "10": "communication",
  "11": "event",
  "12": "feeling",
  "13": "food",
  "14": "group",
  "15": "location",
  "16": "motive",
  "17": "object",
  "18": "person",
  "19": "phenomenon",
  "20": "plant",
  "21": "possession",
  "22": "process",
  "23": "quantity",
  "24": "relation",
  "25": "shape",
  "26": "state",
  "27": "substance",
  "28": "time",
} as const;

/** The field of life that a noun belongs to. */
export type NounField = (typeof FILES)[keyof typeof FILES];

/** Words by field, parted by spaces. */
export type FieldTable = Readonly<Partial<Record<NounField, string>>>;

/** Written by `scripts/kin.mjs` at the end of a build; the same place from the sources and from what is built. */
const FILE = fileURLToPath(new URL("../../../dist/fields.json", import.meta.url));

let known: ReadonlyMap<string, NounField> | null = null;

/** The field of a noun (lower case, singular) that has no shape; null where it is none. Read at the first question. */
export function fieldOf(word: string): NounField | null {
  known ??= existsSync(FILE) ? byWord(JSON.parse(readFileSync(FILE, "utf8")) as FieldTable) : new Map();
  return known.get(word) ?? null;
}

function byWord(table: FieldTable): ReadonlyMap<string, NounField> {
  const fields = new Map<string, NounField>();
  for (const [field, words] of Object.entries(table))
    for (const word of words.split(" ")) fields.set(word, field as NounField);
  return fields;
}

/** Fields of what could be seen, for which no other thing may stand: a platypus is no fox, a propeller no hammer. */
const BODIES: ReadonlySet<NounField> = new Set(["animal", "artifact", "body", "food", "object", "plant"]);

/**
 * The field of each single word's usual meaning, from WordNet's `index.sense`, whose keys name the file of each meaning
 * (https://wordnet.princeton.edu/documentation/senseidx5wn). Left out are words with a shape, words that may mean a
 * thing with a body ("mole", "jack"), and words that may mean a person or something else ("steamroller").
 */
export function fieldTable(senseIndex: string, hasShape: (word: string) => boolean): FieldTable {
  const usual = new Map<string, NounField>();
  const fields = new Map<string, Set<NounField>>();
  for (const line of senseIndex.split("\n")) {
    const [key = "", , number] = line.split(" ");
    const [, word, file] = /^([a-z][a-z'-]+)%1:(\d\d):/.exec(key) ?? [];
    const field = FILES[file as keyof typeof FILES];
    if (!word || !field || hasShape(word)) continue;
    if (number === "1") usual.set(word, field);
    fields.set(word, (fields.get(word) ?? new Set<NounField>()).add(field));
  }
  const words: Partial<Record<NounField, string[]>> = {};
  for (const [word, field] of usual) {
    const all = [...fields.get(word)!];
    if (all.some((other) => BODIES.has(other) || (all.length > 1 && other === "person"))) continue;
    words[field] ??= [];
    words[field].push(word);
  }
  return Object.fromEntries(Object.entries(words).map(([field, own]) => [field, own.join(" ")]));
}
