import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Family } from "./families.js";

const require = createRequire(import.meta.url);

/** One file of a family: the characters of one subset. */
export interface FontFile {
  readonly path: string;
  readonly covers: (codePoint: number) => boolean;
}

const known = new Map<string, readonly FontFile[]>();

/** The files of a family, each with the characters it is for; the first that covers a character is the one to take. */
export function filesOf(family: Family, italic = false): readonly FontFile[] {
  const key = `${family.id}${italic ? " italic" : ""}`;
  const before = known.get(key);
  if (before) return before;
  const scope = family.variable ? "@fontsource-variable" : "@fontsource";
  const folder = dirname(require.resolve(`${scope}/${family.id}/package.json`));
  const ranges = JSON.parse(readFileSync(join(folder, "unicode.json"), "utf8")) as Record<string, string>;
  const style = italic ? "italic" : "normal";
  const files = Object.entries(ranges).map(([subset, range]): FontFile => {
    const part = subset.replace(/^\[|\]$/g, "");
    return {
      path: join(folder, "files", `${family.id}-${part}-${family.cut}-${style}.woff2`),
      covers: within(range),
    };
  });
  // The plain alphabet comes last in these tables and is asked first.
  const ordered = files.reverse();
  known.set(key, ordered);
  return ordered;
}

/** A test for a CSS `unicode-range`. */
function within(range: string): (codePoint: number) => boolean {
  const spans = range.split(",").map((span): readonly [number, number] => {
    const [from, to] = span.trim().replace(/^U\+/i, "").split("-");
    return [Number.parseInt(from!, 16), Number.parseInt(to ?? from!, 16)];
  });
  return (codePoint) => spans.some(([from, to]) => codePoint >= from && codePoint <= to);
}
