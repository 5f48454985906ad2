import type { Brief, Mention } from "../../brief.js";
import { hexOfOklch } from "../../oklch.js";
import type { ShapeEntry } from "../../shape/catalogue.js";

/** Words that ask for many colours, of each thing and of a group. */
const MANY = /rainbow|multi ?-?colou?r|many colou?r|all colou?rs/i;
const EACH =
  /assorted|various|different|mixed|each (?:a|in a|with a) different|in (?:various|different|assorted|rainbow)/i;
const LIVELY = /^colou?rful$/i;

/** Whether a word asks for many colours. */
export function asksForMany(word: string): boolean {
  return MANY.test(word) || EACH.test(word) || LIVELY.test(word);
}

/** Hues that follow each other in such a group, far apart and of about one weight. */
const HUES: readonly (readonly [number, number, number])[] = [
  [28, 0.63, 0.2],
  [88, 0.84, 0.16],
  [250, 0.6, 0.15],
  [148, 0.66, 0.15],
  [355, 0.7, 0.16],
  [55, 0.74, 0.16],
  [300, 0.58, 0.16],
  [195, 0.74, 0.11],
];
/** Smaller parts keep their own colour. */
const DETAIL = 0.06;

/** A mention with a colour of its own for its nth piece, where the prompt asks for many colours and names none. */
export function assorted(
  mention: Mention,
  entry: ShapeEntry,
  nth: number,
  { moods }: Pick<Brief, "moods">,
  first: number,
): Mention {
  if (mention.colours.some(({ part }) => part === null)) return mention;
  const says = (pattern: RegExp) => mention.states.some((state) => pattern.test(state));
  const colourAt = (n: number) => {
    const [h, l, c] = HUES[(first + n) % HUES.length]!;
    return hexOfOklch({ l, c, h });
  };
  if (mention.count > 1 && (says(MANY) || says(EACH) || moods.some((mood) => LIVELY.test(mood)))) {
    return {
      ...mention,
      colours: [...mention.colours, { word: "assorted", hex: colourAt(nth), part: null }],
    };
  }
  if (!says(MANY)) return mention;
  const parts = entry.roles.filter(({ share }) => share >= DETAIL).slice(0, HUES.length);
  return {
    ...mention,
    colours: parts.map(({ name }, n) => ({ word: "rainbow", hex: colourAt(n), part: name })),
  };
}
