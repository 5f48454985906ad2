import { IRREGULAR } from "./words/verbs.js";

const VOWELS = "aeiou";

/** Every form of an English verb from its base: third person, participles, past. */
export function formsOf(verb: string): string[] {
  const irregular = Object.hasOwn(IRREGULAR, verb) ? IRREGULAR[verb]!.split(", ") : [];
  const last = verb.at(-1)!;
  const before = verb.at(-2) ?? "";
  const consonantY = last === "y" && !VOWELS.includes(before);
  const third = consonantY
    ? `${verb.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`;
  const stem = verb.endsWith("ie")
    ? verb
    : last === "e" && before !== "e"
      ? verb.slice(0, -1)
      : doubles(verb)
        ? verb + last
        : verb;
  const past = last === "e" ? `${verb}d` : consonantY ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  return [verb, third, `${stem}ing`, past, ...irregular];
}

/** One short vowel between consonants at the end of a one-syllable word: "sit" gives "sitting". */
function doubles(verb: string): boolean {
  return /^[^aeiou]*[aeiou][bcdfgklmnprtvz]$/.test(verb);
}
