import type { Mention } from "../../brief.js";
import { LIDLESS, TAKEN_OFF } from "../../read/words/closures.js";
import type { Opening } from "../../shape/sculpted/opening.js";

const WITHOUT = new Set(LIDLESS);
const OFF = new Set(TAKEN_OFF);

const WORDS: readonly (readonly [RegExp, Opening])[] = [
  [
    /^(?:ajar|half(?: way)? open|half closed|half shut|half opened|slightly open|partly open|partially open|cracked open|with (?:its |the |a )?(?:lid|door|flap)s? ajar)$/,
    "ajar",
  ],
  [
    /^(?:open|opened|wide open|fully open|unsealed|with (?:an? |its |the )?(?:open (?:lid|door|drawer|flap|cover)s?|(?:lid|door|drawer|flap|cover|top)s? (?:open|off|up|removed)))$/,
    "open",
  ],
  [
    /^(?:closed|shut|sealed|fastened|tightly closed|tightly shut|with (?:an? |its |the )?(?:(?:closed|shut) (?:lid|door|drawer|flap|cover)s?|(?:lid|door|drawer|flap|cover)s? (?:closed|shut|down|on)))$/,
    "closed",
  ],
];

/** How far one word or phrase that is said of a thing has it stand open; null where it is of something else. */
export function openingSaid(state: string): Opening | null {
  const word = state.toLowerCase().replaceAll("-", " ");
  if (WITHOUT.has(word)) return "lidless";
  return OFF.has(word) ? "open" : (WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? null);
}

/** How far a thing is said to stand open; what is halfway is not also wide open. */
export function openingOf({ states }: Pick<Mention, "states">): Opening | null {
  const said = states.map(openingSaid);
  return said.includes("ajar") ? "ajar" : (said.find((opening) => opening !== null) ?? null);
}

/** Whether it is said of what stops a thing up that it is off. */
export function isTakenOff(state: string): boolean {
  return OFF.has(state);
}
