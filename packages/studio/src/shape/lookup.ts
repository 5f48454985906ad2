import type { Depiction } from "./catalogue.js";
import { judgedIcon, namedIcon } from "./icons/find.js";
import { iconEntry } from "./icons/index.js";
import { findSculpted, sculptedEntry } from "./sculpted/index.js";

type Finder = (word: string) => Depiction | null;

/**
 * Ways from a word to a shape, the best first. What cannot be drawn by any of them may later be answered by a
 * broader or sister term, as one more way at the end.
 */
const WAYS: readonly Finder[] = [sculpted, judged, named];

/**
 * The shape that depicts a word (a noun, singular or plural): a sculpted model by name or alias, an icon judged to
 * show it or to stand in for it, or an icon of that name. Null where nothing fits, for a wrong thing is worse than
 * none; search words of icons are not asked, since too many of them name something else than what is drawn.
 */
export function lookUp(concept: string): Depiction | null {
  const word = concept
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, " ")
    .trim();
  const forms = [word, ...singularsOf(word)];
  for (const way of WAYS) {
    for (const form of forms) {
      const depiction = way(form);
      if (depiction) return depiction;
    }
  }
  return null;
}

function sculpted(word: string): Depiction | null {
  const name = findSculpted(word);
  const entry = name === null ? null : sculptedEntry(name);
  return entry && { entry, substitution: null };
}

function judged(word: string): Depiction | null {
  const found = judgedIcon(word);
  const entry = found && iconEntry(found.icon);
  if (!entry) return null;
  const { called } = found;
  return {
    entry,
    substitution:
      called === null ? null : { drawn: called, why: `there is no shape of ${article(word)} ${word} yet` },
  };
}

function named(word: string): Depiction | null {
  const name = namedIcon(word);
  const entry = name === null ? null : iconEntry(name);
  return entry && { entry, substitution: null };
}

function article(word: string): string {
  return /^[aeiou]/.test(word) ? "an" : "a";
}

const IRREGULAR: Readonly<Record<string, string>> = {
  people: "person",
  men: "man",
  women: "woman",
  children: "child",
  mice: "mouse",
  geese: "goose",
  feet: "foot",
  teeth: "tooth",
  dice: "die",
  oxen: "ox",
};

/** Readings of a plural's last word as a singular; the word itself may be singular already. */
function singularsOf(word: string): string[] {
  const start = word.slice(0, word.lastIndexOf(" ") + 1);
  const last = word.slice(start.length);
  const forms: string[] = [];
  if (IRREGULAR[last]) forms.push(IRREGULAR[last]);
  if (last.endsWith("ies")) forms.push(`${last.slice(0, -3)}y`);
  if (last.endsWith("ves")) forms.push(`${last.slice(0, -3)}f`, `${last.slice(0, -3)}fe`);
  if (/(s|x|z|ch|sh|o)es$/.test(last)) forms.push(last.slice(0, -2));
  if (/[^s]s$/.test(last)) forms.push(last.slice(0, -1));
  return forms.map((form) => start + form);
}
