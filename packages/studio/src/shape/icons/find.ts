import { iconMeanings, type Meaning } from "./emoji.js";
import { drawingOf } from "./pack.js";
import { JUDGED_WORDS, type JudgedIcon } from "./words/index.js";

/** Groups whose icons are signs, faces or gestures, not things one can put into a picture. */
const NOT_THINGS =
  /^(face-|cat-face|monkey-face|hand|person-gesture|transport-sign|arrow|av-symbol|alphanum|keycap|skin-tone|hair-style|punctuation|zodiac|math|other-symbol|gender|currency|geometric|family|emotion|warning)/;

/** Names that are common words with another meaning than their icon. */
const MISLEADING = new Set([
  "mate",
  "customs",
  "registered",
  "dizzy",
  "multiply",
  "information",
  "seat",
  "wedding",
  "joker",
  "link",
  "guard",
  "customs",
  "tennis",
  "plus",
  "minus",
  "divide",
  "leo",
  "cancer",
  "virgo",
  "libra",
  "gemini",
  "aries",
  "pisces",
  "wing",
  "restroom",
  "hole",
  "label",
  "ring buoy",
  "nose",
  "foggy",
  "custard",
  "clamp",
  "ice",
  "fog",
  "bubbles",
  "hook",
  "copyright",
  "sparkle",
  "infinity",
  "troll",
]);

/** An icon that was judged to fit this word. */
export function judgedIcon(word: string): JudgedIcon | null {
  const judged = JUDGED_WORDS.get(word);
  return judged && drawingOf(judged.icon) ? judged : null;
}

/** An icon whose own name or label is this word or its plural. */
export function namedIcon(word: string): string | null {
  if (MISLEADING.has(word)) return null;
  const labels = namesByLabel();
  return labels.get(word) ?? labels.get(`${word}s`) ?? null;
}

/** Every name that `namedIcon` answers with an icon of a thing, no sign. */
export function namesOfThings(): readonly string[] {
  const meanings = iconMeanings();
  return [...namesByLabel()]
    .filter(([name, icon]) => !MISLEADING.has(name) && isThing(meanings.get(icon)!))
    .map(([name]) => name);
}

let known: ReadonlyMap<string, string> | null = null;

/** Icon names by what they are called. */
function namesByLabel(): ReadonlyMap<string, string> {
  if (known) return known;
  const labels = new Map<string, string>();
  for (const [icon, meaning] of iconMeanings()) {
    const thing = isThing(meaning);
    if (thing || !isSmallWord(meaning.label)) {
      for (const text of [icon.replaceAll("-", " "), plain(meaning.label)]) {
        if (!labels.has(text)) labels.set(text, icon);
      }
    }
  }
  known = labels;
  return labels;
}

function isThing({ group }: Meaning): boolean {
  return group !== null && !NOT_THINGS.test(group);
}

/** One-word labels of signs ("cool", "free") would answer words that mean something else. */
function isSmallWord(label: string): boolean {
  return !label.includes(" ");
}

function plain(label: string): string {
  return label
    .replaceAll("’", "'")
    .replace(/'s\b/g, "s")
    .replaceAll(/[^a-z0-9' ]+/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}
