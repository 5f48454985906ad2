import type { AskedText, AskedType } from "../../brief.js";
import { carrierOf } from "./carriers.js";
import { contextOf } from "./context.js";
import { faceIn } from "./face.js";
import { type FoundText, findTexts, withCharacters } from "./find.js";
import { findFormat } from "./format.js";
import { numbersIn, withoutChart } from "./numbers.js";
import { withPlainColours } from "./plain.js";

/** What is to be set as type, and the prompt with only its texts and things left. */
export interface ReadTexts {
  /** The prompt without the words that only speak of type; texts stand in it in quotation marks. */
  readonly prompt: string;
  readonly texts: readonly AskedText[];
  readonly type: Omit<AskedType, "colours" | "material"> | null;
}

/** Gaps that nobody writes, which patterns around texts would go over again and again. */
const LONGEST_GAP = 12;
const LONG_GAP = /[\s,]{13,}/g;

const SMALL = /\b(?:subtitle|subheading|subline|tagline|slogan|footer|caption|date|lines?)\b/u;
const LETTERS =
  /\b(?:3d|three-dimensional|balloon|standing|giant|big|huge|block|metal|gold(?:en)?|chrome|neon|wooden|glass|clay|marble|inflat(?:ed|able)|puffy|bubble)?\s*(?:words?|letters?|lettering|typography|text|type)\b|\bspelled\b|\bspelling\b/iu;

/** Reads every text that the prompt wants set, what it stands on, its rank and its face. Nothing else is ever set. */
export function readTexts(written: string): ReadTexts {
  const gapless = written.replaceAll(LONG_GAP, (gap) => gap.slice(0, LONGEST_GAP));
  const original = withCharacters(withPlainColours(gapless));
  const found = findTexts(original);
  const chart = numbersIn(original);
  const outside = (at: number) => !found.some(({ from, to }) => at >= from && at < to);
  if (found.length === 0 && !chart) return { prompt: original, texts: [], type: null };
  const format = findFormat(original, outside);
  const pieces = piecesOf(original, found);
  const texts: AskedText[] = [];
  let prompt = "";
  for (const [n, { text }] of found.entries()) {
    const { before, after, called, spoken } = pieces[n]!;
    const carrier = format ? null : carrierOf(lastClause(before), after);
    // "Balloon letters" are letters, not balloons.
    const on = carrier !== null && ofLetters(carrier).test(original) ? null : carrier;
    const role =
      on !== null
        ? "label"
        : spoken && !format
          ? "speech"
          : called !== null && SMALL.test(called)
            ? "line"
            : "headline";
    texts.push({ text, role, on });
    // What a sheet is for, if that is but a text, is no thing that others would belong to.
    prompt += `${format ? before.replace(FOR, " ") : before} “${text}” `;
  }
  prompt += pieces.at(-1)?.after ?? original;
  const { face, rest } = faceIn(prompt);
  const standing = !format && LETTERS.test(original);
  return {
    prompt: withoutChart(format ? rest.replace(format.words, " ") : rest, chart),
    texts:
      format?.name === "menu" && isList(texts, original.slice(0, found[0]!.from))
        ? asLines(texts)
        : ranked(texts),
    type: { format: format?.name ?? null, standing, ...face, chart },
  };
}

function ofLetters(carrier: string): RegExp {
  return new RegExp(`\\b${carrier}s?\\s+(?:letters?|lettering|text|words?|typography|type|font)\\b`, "iu");
}

/** The words before each text and after the last, without what only introduces them. */
function piecesOf(prompt: string, found: readonly FoundText[]) {
  let start = 0;
  return found.map(({ from, to }, n) => {
    const next = found[n + 1]?.from ?? prompt.length;
    const context = contextOf(prompt.slice(start, from), prompt.slice(to, next));
    // What follows a text is read again as what comes before the next.
    start = next === prompt.length ? to : next - context.after.length;
    return n < found.length - 1 ? { ...context, text: n } : context;
  });
}

/** The clause that a text belongs to: a sentence ends, a comma does not. */
function lastClause(before: string): string {
  return before.split(/[.;!?\n]\s/u).at(-1)!;
}

const FOR = /\b(?:for|of|about)\s*$/iu;
const PRICED = /\s[$€£¥]?\s?\d{1,3}(?:[.,]\d{2})?\s?[$€£¥]?$/u;
const TITLED = /\b(?:titled|entitled|called|named|title|headline|heading)\W*$/iu;

/** Whether several texts are dishes with their prices, and nothing else: none of them is the title. */
function isList(texts: readonly AskedText[], before: string): boolean {
  return texts.length > 1 && !TITLED.test(before) && texts.every(({ text }) => PRICED.test(text));
}

function asLines(texts: readonly AskedText[]): AskedText[] {
  return texts.map((text) => ({ ...text, role: "line" }));
}

/** The first headline leads; further ones that were not called anything are lines below it. */
function ranked(texts: readonly AskedText[]): AskedText[] {
  let led = false;
  return texts.map((text) => {
    if (text.role !== "headline") return text;
    if (led) return { ...text, role: "line" };
    led = true;
    return text;
  });
}
