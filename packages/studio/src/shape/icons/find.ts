import { iconMeanings, type Meaning } from "./emoji.js";
import { drawingOf } from "./pack.js";
import { JUDGED_WORDS, type JudgedIcon } from "./words.js";

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
  const { labels } = index();
  return labels.get(word) ?? labels.get(`${word}s`) ?? null;
}

/** An icon whose label is a kind of what the word means, its last word being this one: "alarm clock" for "clock". */
export function kindOfIcon(word: string): { readonly icon: string; readonly label: string } | null {
  if (MISLEADING.has(word) || word.includes(" ")) return null;
  return index().kinds.get(word) ?? null;
}

interface Index {
  readonly labels: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, { icon: string; label: string }>;
}

let known: Index | null = null;

function index(): Index {
  if (known) return known;
  const labels = new Map<string, string>();
  const kinds = new Map<string, { icon: string; label: string }>();
  for (const [icon, meaning] of iconMeanings()) {
    const thing = isThing(meaning);
    if (thing || !isSmallWord(meaning.label)) {
      for (const text of [icon.replaceAll("-", " "), plain(meaning.label)]) {
        if (!labels.has(text)) labels.set(text, icon);
      }
    }
    const last = tailOf(meaning);
    if (thing && last && !kinds.has(last)) kinds.set(last, { icon, label: plain(meaning.label) });
  }
  known = { labels, kinds };
  return known;
}

function isThing({ group }: Meaning): boolean {
  return group !== null && !NOT_THINGS.test(group);
}

/** One-word labels of signs ("cool", "free") would answer words that mean something else. */
function isSmallWord(label: string): boolean {
  return !label.includes(" ");
}

/** The head of a two- or three-word label, when the label is a plain compound and the word is among its tags. */
function tailOf({ label, tags }: Meaning): string | null {
  const words = plain(label).split(" ");
  if (words.length < 2 || words.some((word) => LINKING.has(word))) return null;
  const last = words.at(-1)!;
  return tags.includes(last) ? last : null;
}

const LINKING = new Set([
  "with",
  "and",
  "of",
  "in",
  "at",
  "on",
  "behind",
  "no",
  "not",
  "without",
  "showing",
  "face",
]);

function plain(label: string): string {
  return label
    .replaceAll("’", "'")
    .replace(/'s\b/g, "s")
    .replaceAll(/[^a-z0-9' ]+/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}
