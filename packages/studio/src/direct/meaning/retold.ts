import { type Brief, isFlat } from "../../brief.js";
import { randomFrom } from "../../math/random.js";
import { read } from "../../read/index.js";
import type { Report } from "../../request.js";
import { findSculpted } from "../../shape/sculpted/index.js";
import { WORDS_RETOLD } from "./words-retold.js";

interface Way {
  /** Read in the place of the word. */
  readonly text: string;
  /** What is drawn, where that is not the very thing. */
  readonly drawn: string | null;
}

interface Retelling {
  readonly ways: readonly Way[];
  /** The part that takes the word's own colours. */
  readonly part: string | null;
}

/** A brief told in other words, and how its report names what was asked. */
export interface Retold {
  readonly brief: Brief;
  readonly word: string;
  readonly drawn: string | null;
}

const RETELLINGS: ReadonlyMap<string, Retelling> = new Map(
  WORDS_RETOLD.split("\n")
    .filter((line) => line.includes(":"))
    .flatMap((line) => {
      const [words, told] = splitOnce(line, ":");
      const [text, part] = splitOnce(told, "@");
      const ways = text.split("/").map((way): Way => {
        const [said, drawn] = splitOnce(way, ">");
        return { text: said, drawn: drawn || null };
      });
      return words.split(",").map((word) => [word.trim(), { ways, part: part || null }] as const);
    }),
);

function splitOnce(line: string, mark: string): [string, string] {
  const at = line.indexOf(mark);
  return at < 0 ? [line.trim(), ""] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}

/**
 * The brief of a prompt that asks for nothing but a word without a shape, told in words that have one ("a garden", "old
 * roof", "graffiti"): null for every other. The rest of the prompt, its style, light and framing, is read again with it.
 */
export function retold(brief: Brief, seed: number): Retold | null {
  const { mentions, relations, setting, texts, prompt } = brief;
  const [mention] = mentions;
  if (mentions.length > 1 || relations.length > 0 || texts.length > 0 || setting.surface || setting.wall)
    return null;
  // A market, a garden, a farm is drawn as the place that it is.
  if (setting.place?.site) return null;
  if (mention ? mention.count > 1 && !mention.uncounted : setting.places.length > 0 || setting.place)
    return null;
  const word = wordIn(brief);
  if (word === null) return null;
  const { ways, part } = RETELLINGS.get(word.key)!;
  const way = ways[Math.floor(randomFrom("retold", seed, word.key)() * ways.length)]!;
  const again = read(prompt.replace(word.pattern, (_, own?: string) => (own ? way.text : bare(way.text))));
  const colours = mention?.colours ?? [];
  const told = part && colours.length > 0 ? bound(again, part, colours.length) : again;
  const kept = again.styleAsked && !(isFlat(brief.style) && !isFlat(again.style));
  return {
    brief: kept ? told : { ...told, style: brief.style, styleAsked: brief.styleAsked },
    word: mention?.noun ?? word.key,
    drawn: way.drawn,
  };
}

/** The word that is told otherwise, and where it stands in the prompt with the article before it. */
function wordIn({ prompt, mentions, moods, notUnderstood }: Brief): { key: string; pattern: RegExp } | null {
  const [mention] = mentions;
  const said = mention
    ? [
        [...mention.states, mention.concept].join(" "),
        [...mention.states, mention.noun].join(" "),
        mention.concept,
        mention.noun,
      ]
    : [...moods, ...notUnderstood, prompt.replace(/[.!]+$/, "")];
  for (const phrase of said) {
    const key = phrase
      .trim()
      .toLowerCase()
      .replace(/^(?:an?|the)\s+/, "");
    if (!RETELLINGS.has(key) || findSculpted(key) !== null) continue;
    const pattern = new RegExp(`(\\b(?:an?|the)\\s+)?\\b${key.replaceAll(" ", "[\\s-]+")}(?:e?s)?\\b`, "i");
    if (pattern.test(prompt)) return { key, pattern };
  }
  return null;
}

/** "Blond hair" keeps its own article, if any, before what describes it. */
function bare(text: string): string {
  return text.replace(/^(?:an?|the)\s+/, "");
}

/** The first thing's leading colours as those of one of its parts: a red roof is no red house. */
function bound(brief: Brief, part: string, count: number): Brief {
  const [first, ...others] = brief.mentions;
  if (!first) return brief;
  const colours = first.colours.map((colour, n) =>
    n < count ? { ...colour, part: colour.part ?? part } : colour,
  );
  return { ...brief, mentions: [{ ...first, colours }, ...others] };
}

/** What became of the word, in the report of what it was told as. */
export function reportRetold({ word, drawn }: Retold, { notDepicted }: Report): Report {
  return {
    depicted: [word],
    substituted:
      drawn === null ? [] : [{ asked: word, drawn, why: `“${word}” is shown as ${article(drawn)}${drawn}` }],
    notDepicted,
  };
}

function article(phrase: string): string {
  if (/^(?:an?|the) |^\w+s\b/.test(phrase)) return "";
  return /^[aeiou]/.test(phrase) ? "an " : "a ";
}
