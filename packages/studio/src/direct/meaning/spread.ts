import type { Brief, Mention, Relation } from "../../brief.js";
import { read } from "../../read/index.js";
import type { Report } from "../../request.js";
import { isFlatLay, outlookOf } from "../camera/framing.js";
import { SPREAD_WORDS } from "./spread-words.js";
import { STAGINGS } from "./symbols.js";

/** A brief of the things that lie about where a field is spread out or a table laid, and what the prompt calls that. */
export interface Spread {
  readonly brief: Brief;
  readonly word: string;
}

const SPREADS: ReadonlyMap<string, string> = new Map(
  SPREAD_WORDS.split("\n")
    .filter((line) => line.includes(":"))
    .flatMap((line) => {
      const [words, items] = line.split(":") as [string, string];
      return words.split(",").map((word) => [word.trim(), items.trim()] as const);
    }),
);

/** A table is full with so many kinds of things; one that is seen whole with fewer, and a meadow's blanket. */
const ON_TABLE = 7;
const ON_WHOLE_TABLE = 3;
const ON_BLANKET = 5;
/** Of a field whose signs alone are known, so many lie about. */
const OF_SIGNS = 9;

const ARTICLE = "(?:\\b(?:an?|the)\\s+)?";
const FIELD = "([\\p{L}']{2,20}(?:[ -][\\p{L}']{2,20}){0,2})";
const LAID =
  "(?:all |nicely |beautifully )?(?:set up|set|laid out|laid|prepared|ready|arranged|decorated|decked)";
const SAID: readonly RegExp[] = [
  new RegExp(
    `${ARTICLE}(?:\\b[\\p{L}]{2,24}[ ])?(?:table|desk|counter|workbench)(?: is| that is)? ${LAID} for (?:an? |the |some )?${FIELD}`,
    "iu",
  ),
  new RegExp(
    `${ARTICLE}(?:(?:laid|set|full) )?${FIELD} (?:table|desk)(?: setting| setup| set ?up| spread)?\\b`,
    "iu",
  ),
  new RegExp(
    `${ARTICLE}(${"tea party|picnic|afternoon tea|high tea|breakfast spread|workspace|desk set ?up"})\\b`,
    "iu",
  ),
];

/**
 * "A flat lay of makeup", "a breakfast table", "a picnic": the things that belong there, laid out to be seen, on a table, or
 * on a blanket in a meadow. Null where the prompt says what lies there, or who is there.
 */
export function spreadOut(brief: Brief): Spread | null {
  if (brief.texts.length > 0 || brief.mentions.length > 1) return null;
  return isFlatLay(brief) || outlookOf(brief) === "down" || FLAT_LAY.test(brief.prompt)
    ? flatLay(brief)
    : laidTable(brief);
}

const FLAT_LAY = /\bflat ?lay\b/i;

function flatLay(brief: Brief): Spread | null {
  const [mention] = brief.mentions;
  const named = mention ? namesOf(mention) : [];
  const field = named.find(({ key }) =>
    FLAT_LAY.test(brief.prompt) || isFlatLay(brief) ? itemsOf(key) !== null : SPREADS.has(key),
  );
  if (field) {
    const pattern = new RegExp(`${ARTICLE}\\b${field.said.replaceAll(/[ -]+/g, "[\\s-]+")}(?:e?s)?\\b`, "iu");
    if (pattern.test(brief.prompt)) return told(brief, pattern, itemsOf(field.key)!, field.said);
  }
  for (const pattern of SAID_FLAT) {
    const said = pattern.exec(brief.prompt)?.[1]?.toLowerCase();
    const key = said && fieldIn(said);
    if (key) return told(brief, pattern, `flat lay of ${itemsOf(key)}`, said);
  }
  return null;
}

/** "Christmas flat lay", where the field is no thing. */
const SAID_FLAT: readonly RegExp[] = [
  new RegExp(`${ARTICLE}flat ?lay of (?:an? |the )?${FIELD}`, "iu"),
  new RegExp(`${ARTICLE}${FIELD} flat ?lay\\b`, "iu"),
];

function told(brief: Brief, pattern: RegExp, items: string, word: string): Spread {
  const again = read(brief.prompt.replace(pattern, items));
  return { word, brief: { ...again, style: brief.style, styleAsked: brief.styleAsked } };
}

/** What a mention may be called, the fullest first: as the table knows it, and as it was said. */
function namesOf({ concept, noun, states }: Mention): { key: string; said: string }[] {
  const froms = states.map((_, n) => states.slice(n).join(" "));
  return [...froms, ""].flatMap((before) =>
    [concept, noun].map((head) => {
      const said = `${before} ${head}`.trim().toLowerCase();
      return { key: said, said: `${before} ${noun}`.trim().toLowerCase() };
    }),
  );
}

function itemsOf(key: string): string | null {
  const known = SPREADS.get(key);
  if (known) return known;
  const signs = STAGINGS.get(`${key} icon`)?.ways[0];
  return signs
    ? signs
        .split(/,| and /)
        .slice(0, OF_SIGNS)
        .join(", ")
    : null;
}

function laidTable(brief: Brief): Spread | null {
  const [mention] = brief.mentions;
  for (const pattern of SAID) {
    const match = pattern.exec(brief.prompt);
    const field = match && fieldIn(match[1]!.toLowerCase());
    if (!field) continue;
    if (mention && !match[0].toLowerCase().includes(mention.concept.split(" ").at(-1)!)) return null;
    const picnic = field === "picnic";
    const outside = picnic || brief.setting.place !== undefined;
    const kinds = picnic ? ON_BLANKET : outside ? ON_WHOLE_TABLE : ON_TABLE;
    const items = SPREADS.get(field)!
      .split(/, | and /)
      .slice(0, kinds);
    const meadow = picnic && !brief.setting.place && brief.setting.places.length === 0 ? " in a meadow" : "";
    const ground = picnic ? "a red checkered rug" : "a wooden table";
    const rest = brief.prompt.replace(pattern, `still life${meadow}`);
    const again = read(`On ${ground} there are ${items.join(", ")}. ${rest}`);
    return {
      word: match[0].toLowerCase().replace(/^(?:an?|the)\s+/, ""),
      brief: { ...allOnIt(again), style: brief.style, styleAsked: brief.styleAsked },
    };
  }
  return null;
}

/** The field at the end of what was said: "rustic breakfast" is of breakfast. */
function fieldIn(said: string): string | null {
  const words = said.replaceAll("-", " ").split(" ");
  const phrases = words.map((_, from) => words.slice(from).join(" "));
  return phrases.find((phrase) => SPREADS.has(phrase)) ?? null;
}

/** A brief whose first thing bears all that nothing else does. */
function allOnIt(brief: Brief): Brief {
  const ground = brief.mentions.find(({ concept }) => concept === "table" || concept === "rug");
  if (!ground) return brief;
  const placed = new Set(
    brief.relations.flatMap(({ kind, subject }) => (kind === "on" || kind === "in" ? [subject] : [])),
  );
  const more = brief.mentions
    .filter(({ id }) => id !== ground.id && !placed.has(id))
    .map(({ id }): Relation => ({ kind: "on", subject: id, object: ground.id }));
  return { ...brief, relations: [...brief.relations.filter(({ kind }) => kind !== "beside"), ...more] };
}

/** What was asked for is there as a whole; of what lies there only what the prompt says itself was asked for. */
export function reportSpread({ word }: Spread, report: Report, prompt: string): Report {
  const said = (noun: string) =>
    prompt.toLowerCase().includes(noun.toLowerCase()) && !word.includes(noun.toLowerCase());
  return {
    depicted: [word, ...report.depicted.filter(said)],
    substituted: report.substituted.filter(({ asked }) => said(asked)),
    notDepicted: report.notDepicted.filter(said),
  };
}
