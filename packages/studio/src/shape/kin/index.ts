import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Kin, Relation } from "./kinship.js";
import type { KinTable } from "./table.js";

/** Written by `scripts/kin.mjs` at the end of a build; the same place from the sources and from what is built. */
const FILE = fileURLToPath(new URL("../../../dist/kin.json", import.meta.url));

let known: ReadonlyMap<string, Kin> | null = null;

/**
 * What may be drawn for a noun (lower case, singular) that no shape answers: the same thing by another name, or the
 * nearest broader, narrower or sister term of the same kind of physical thing. Null where there is none, and for all
 * words where the studio was not built. Read at the first question.
 */
export function nearestKin(word: string): Kin | null {
  known ??= existsSync(FILE) ? byWord(JSON.parse(readFileSync(FILE, "utf8")) as KinTable) : new Map();
  return known.get(word) ?? null;
}

/** The table turned round: what is drawn for each word. */
export function byWord(table: KinTable): ReadonlyMap<string, Kin> {
  const kin = new Map<string, Kin>();
  for (const [drawn, relations] of Object.entries(table)) {
    for (const [relation, words] of Object.entries(relations)) {
      const answer: Kin = { drawn, relation: relation as Relation };
      for (const word of words) kin.set(word, answer);
    }
  }
  return kin;
}
