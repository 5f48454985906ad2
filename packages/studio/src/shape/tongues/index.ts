import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { TongueTable } from "./table.js";

/** Written by `scripts/tongues.mjs` at the end of a build; the same place from the sources and from what is built. */
const FILE = fileURLToPath(new URL("../../../dist/tongues.json", import.meta.url));

let known: ReadonlyMap<string, string> | null = null;

/**
 * The English for a thing's name (lower case) in another language: German, French, Spanish, Italian, Portuguese, Dutch,
 * Danish, Swedish, Norwegian or Polish. Null where it is none or may mean several things, and for all words where the
 * studio was not built. Read at the first question.
 */
export function inEnglish(word: string): string | null {
  known ??= new Map(existsSync(FILE) ? entriesOf(JSON.parse(readFileSync(FILE, "utf8")) as TongueTable) : []);
  return known.get(word) ?? null;
}

function entriesOf(table: TongueTable): [word: string, english: string][] {
  return Object.entries(table).flatMap(([english, words]) =>
    words.map((word) => [word, english] as [string, string]),
  );
}
