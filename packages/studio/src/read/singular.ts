import { ALWAYS_ONE, IRREGULAR_PLURALS, UNCHANGING } from "./words/plurals.js";

/** The singular of a noun as written in lower case, and whether it was a plural. */
export function singular(word: string): { word: string; plural: boolean } {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (UNCHANGING.has(bare) || ALWAYS_ONE.has(bare)) return { word: bare, plural: false };
  const irregular = Object.hasOwn(IRREGULAR_PLURALS, bare) ? IRREGULAR_PLURALS[bare] : undefined;
  if (irregular) return { word: irregular, plural: irregular !== bare };
  for (const [ending, replacement] of ENDINGS) {
    if (bare.length > ending.length + 1 && bare.endsWith(ending)) {
      return { word: bare.slice(0, -ending.length) + replacement, plural: replacement !== ending };
    }
  }
  return { word: bare, plural: false };
}

/** First fit wins. An ending that maps to itself is no plural. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ["ss", "ss"],
  ["us", "us"],
  ["is", "is"],
  ["ies", "y"],
  ["sses", "ss"],
  ["shes", "sh"],
  ["ches", "ch"],
  ["xes", "x"],
  ["zzes", "zz"],
  ["oes", "o"],
  ["men", "man"],
  ["s", ""],
];

/** Singular of a phrase: its last word is the one that changes, or that before "of" ("chests of drawers"). */
export function singularPhrase(phrase: string): { word: string; plural: boolean } {
  const of = phrase.indexOf(" of ");
  if (of > 0) {
    const { word, plural } = singularPhrase(phrase.slice(0, of));
    return { word: word + phrase.slice(of), plural };
  }
  const cut = phrase.lastIndexOf(" ") + 1;
  // "Glasses" alone are for the eyes; "wine glasses" are for wine.
  const last =
    cut > 0 && phrase.endsWith(" glasses") ? { word: "glass", plural: true } : singular(phrase.slice(cut));
  return { word: phrase.slice(0, cut) + last.word, plural: last.plural };
}
