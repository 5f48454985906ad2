import { quoteAt } from "../tokens.js";

/** A text that the prompt wants set, and where it stands in the prompt. */
export interface FoundText {
  readonly text: string;
  /** From its opening mark, or first letter, to after the closing one. */
  readonly from: number;
  readonly to: number;
  readonly quoted: boolean;
}

/** Words after which a text stands even without quotation marks. */
const SAYS =
  /\b(?:(?:that|which)\s+(?:says|reads)|saying|says|titled|entitled|captioned|with\s+the\s+(?:text|words?|caption|title|headline|slogan|inscription|message|lettering))\s*:?\s+/giu;
/** Where such a text ends: a mark, or what goes on to say where it is. */
const ENDS =
  /[,.;:!?\n"“”„«»()]|\s(?:on|in|over|above|below|with|beside|against|near|next|hanging|standing|made|and|at|by|to|for|under)\s(?:a|an|the|its|his|her|two|three|front)\b|\s(?:on|in)\s(?:\w+\s)?(?:background|letters|style|colou?rs?|font)\b|\s(?:showing|featuring|depicting|displaying|illustrated)\s\p{L}/iu;
const MOST_WORDS = 8;

/** Finds quoted texts in any style of quotation mark, and unquoted ones after "saying", "titled" and the like. */
export function findTexts(prompt: string): FoundText[] {
  const found: FoundText[] = [];
  for (let at = 0; at < prompt.length; at++) {
    const text = quoteAt(prompt, at, prompt[at]!);
    if (text === null) continue;
    const to = at + text.length + 2;
    if (text.trim() !== "") found.push({ text: text.trim(), from: at, to, quoted: true });
    at = to - 1;
  }
  for (const match of prompt.matchAll(SAYS)) {
    const from = match.index + match[0].length;
    if (found.some((other) => from <= other.to && other.from <= from + 3)) continue;
    const rest = prompt.slice(from);
    const end = ENDS.exec(rest)?.index ?? rest.length;
    const mark = /^[!?]+/u.exec(rest.slice(end))?.[0] ?? "";
    const text = rest.slice(0, end).trim() + mark;
    const first = found.find((other) => other.from > from);
    if (text === "" || text.split(/\s+/).length > MOST_WORDS || (first && first.from < from + text.length))
      continue;
    if (!/^[\p{L}\p{N}]/u.test(text)) continue;
    found.push({ text, from, to: from + text.length, quoted: false });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** "The letter A", "a golden number 7": one character that is named as one. */
const CHARACTER =
  /\b(?:[Ll]etter|[Nn]umber|[Dd]igit|[Nn]umeral|[Ii]nitial)\s+["“'‘]?([A-Z]|\d{1,4})["”'’]?(?![\p{L}\p{N}])/gu;

/** "In blue letters": what the letters are like. */
const IN_LETTERS = /\bin ((?:[\p{L}\d-]+ ){0,3}(?:letters|lettering|capitals))\b/giu;

/** A prompt in which single characters are letters to be set, as words are, and letters that words are set in stand beside them. */
export function withCharacters(prompt: string): string {
  return prompt.replaceAll(CHARACTER, "letters “$1”").replaceAll(IN_LETTERS, ", $1");
}

/** What may stand between a colour and the letters that it is said of. */
const LETTERS =
  "(?:[\\s,]+(?:3d|bold|big|large|giant|huge|tall|capital|block|balloon|standing|puffy|glossy|shiny|matte))*\\s+(?:letters?|lettering|words?|text|typography|capitals|numbers?|digits?)\\b";

/** Whether a prompt says a colour of letters: "blue letters". */
export function isOfLetters(prompt: string, colour: string): boolean {
  const word = colour.replaceAll(/[^\p{L}\p{N} -]/gu, ".");
  return new RegExp(`\\b${word}${LETTERS}`, "iu").test(prompt);
}
