import { colourTable } from "../colour-words.js";

const COLOURS: ReadonlySet<string> = new Set(colourTable().keys());

/** A word in quotation marks between what opens a noun phrase and the phrase's next word. */
const QUOTED =
  /(^|\b(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|several|some|of|with|and|photo of)\s+|,\s*)["'“”„«‘]([\p{L}-]{2,20})["'”“»’]\s+(?=([\p{L}-]+))/giu;
/** What a text stands on, or goes on after it: `a "red" sign` says so. */
const CARRIES =
  /^(?:signs?|signboards?|posters?|labels?|banners?|logos?|words?|letters?|lettering|text|title|caption|wordmark|stickers?|badges?|in|on|at|as|and|or|is|are|with|written|printed|painted|by|over|under|above|below|next)$/i;

/** The prompt whose quoted colours that only describe a noun ("a “red” apple") are plain words. */
export function withPlainColours(prompt: string): string {
  return prompt.replaceAll(QUOTED, (whole, opening: string, word: string, next: string) =>
    COLOURS.has(word.toLowerCase()) && !CARRIES.test(next) ? `${opening}${word} ` : whole,
  );
}
