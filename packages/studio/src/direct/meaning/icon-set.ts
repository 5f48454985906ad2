import { type Brief, isFlat, type Mention } from "../../brief.js";
import { read } from "../../read/index.js";
import type { Report } from "../../request.js";
import { lookUpDrawn } from "../../shape/lookup.js";
import { ICON_SET } from "../camera/framing.js";
import { STAGINGS } from "./symbols.js";

/** A brief of the signs of a field, each once, and what the prompt calls them. */
export interface IconSet {
  readonly brief: Brief;
  readonly word: string;
  /** How many more were asked for than the field has signs. */
  readonly lacking: number;
}

/** So many where only the plural says how many. */
const USUAL = 9;
const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const SAID =
  /\b((?:[\w'-]{1,24}[ ]){1,6})(icons\b(?! of)|icon (?:set|pack|collection|sheet)\b(?! (?:of|for|about)))|\bicon(?:s| set| pack| collection| sheet) (?:of|for|about) (?:an? |the )?((?:[\w'-]{1,24}[ ]?){1,2})/iu;

/**
 * "A set of nine weather icons", "six kitchen icons", "flat travel icons": nothing but so many signs of a field, as a sheet
 * of drawings in one style. Null for any other prompt, and for a field of which no signs are known.
 */
export function iconSet(brief: Brief): IconSet | null {
  if (brief.mentions.length > 1 || brief.relations.length > 0 || brief.texts.length > 0) return null;
  const said = SAID.exec(brief.prompt);
  if (!said) return null;
  const words = (said[1] ?? said[3]!).trim().toLowerCase().split(" ");
  const field = fieldAt(words, said[1] === undefined);
  if (field === null) return null;
  const [mention] = brief.mentions;
  const count =
    countIn(wordsBefore(brief.prompt)) ??
    // "An icon set of weather" says of no number how many a set has.
    (mention && !mention.uncounted && mention.count > 1 && !mention.states.includes("set")
      ? mention.count
      : USUAL);
  const signs = signsOf(field);
  const shown = signs.slice(0, count);
  return {
    brief: {
      ...brief,
      style: isFlat(brief.style) && brief.style !== "icon" ? brief.style : flatOr(brief),
      mentions: shown.map((sign, n): Mention => {
        const colours = (mention?.colours ?? []).map((colour) => ({ ...colour }));
        return { ...sign, id: `m${n + 1}`, count: 1, size: "normal", colours };
      }),
      framing: [...brief.framing.filter((word) => !/\bicon$|^\d+ by \d+$/.test(word)), ICON_SET],
      setting: { kind: "plain", colour: brief.setting.colour, places: [] },
    },
    word: `${field}s`,
    lacking: Math.max(0, count - (mention?.uncounted ? USUAL : shown.length)),
  };
}

/** What was asked for is there as a set; each sign by itself was not. */
export function reportSet({ word, lacking }: IconSet, { notDepicted }: Report): Report {
  const more = lacking > 0 ? [`${lacking} more ${word}`] : [];
  return { depicted: [word], substituted: [], notDepicted: [...more, ...notDepicted] };
}

/** Signs are flat drawings unless a style was asked for by name. */
function flatOr({ style, styleAsked }: Brief): Brief["style"] {
  return styleAsked && style !== "icon" ? style : "flat";
}

/** The longest name of a field among words, at their end or, after "icons of", at their beginning. */
function fieldAt(words: readonly string[], fromStart: boolean): string | null {
  for (let length = Math.min(3, words.length); length > 0; length--) {
    const phrase = (fromStart ? words.slice(0, length) : words.slice(-length)).join(" ");
    if (STAGINGS.get(`${phrase} icon`)?.scene) return `${phrase} icon`;
  }
  return null;
}

/** The words that lead up to "icons": a number is among them. */
function wordsBefore(prompt: string): string[] {
  const [before = ""] = prompt.toLowerCase().split(/\bicons?\b/u);
  return before.split(/[^\p{L}\p{N}]+/u).slice(-8);
}

function countIn(words: readonly string[]): number | null {
  for (const word of words) {
    const count = /^\d{1,2}$/.test(word) ? Number(word) : NUMBERS.indexOf(word) + 1;
    if (count > 1) return count;
  }
  return null;
}

function signsOf(field: string): Mention[] {
  const { mentions } = read(STAGINGS.get(field)!.ways[0]!);
  const seen = new Set<string>();
  return mentions.filter(({ concept }) => {
    const name = lookUpDrawn(concept)?.entry.ref.name;
    if (name === undefined || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
