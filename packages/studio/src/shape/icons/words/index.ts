import { BELONGINGS } from "./belongings.js";
import { FOOD } from "./food.js";
import { LIVING } from "./living.js";
import { MACHINES } from "./machines.js";
import { STAND_INS } from "./stand-ins.js";

/** An icon for a word; `called` where it is a different thing that stands in for what the word means. */
export interface JudgedIcon {
  readonly icon: string;
  readonly called: string | null;
}

/**
 * Every judged word, in lower case and as people say it. Judged by looking: which icon shows the very thing that a
 * common word means, where the icon's own name is another or where several icons would answer.
 */
export const JUDGED_WORDS: ReadonlyMap<string, JudgedIcon> = judgedWords();

function judgedWords(): Map<string, JudgedIcon> {
  const judged = new Map<string, JudgedIcon>();
  for (const [head, words] of linesOf(STAND_INS)) {
    const [icon, called] = head.split("|").map((part) => part.trim());
    for (const word of words) judged.set(word, { icon, called });
  }
  for (const [icon, words] of [LIVING, FOOD, MACHINES, BELONGINGS].flatMap(linesOf)) {
    for (const word of words) judged.set(word, { icon, called: null });
  }
  return judged;
}

function linesOf(table: string): [head: string, words: string[]][] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [head, words] = line.split(":");
      return [head.trim(), words.split(",").map((word) => word.trim())];
    });
}
