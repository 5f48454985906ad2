import type { Draft } from "./draft.js";

/** "A candle between two books": one book is to its left and the rest to its right, which makes two mentions of them. */
export function partBetween(draft: Draft): void {
  for (const { subject, object } of draft.between) {
    const at = draft.mentions.findIndex(({ id }) => id === object);
    const middle = draft.mentions.find(({ id }) => id === subject);
    const sides = draft.mentions[at];
    const own = draft.relations.filter((known) => known.subject === object || known.object === object);
    const second = draft.relations.some(({ kind, subject: one }) => kind === "left_of" && one === subject);
    if (
      !sides ||
      !middle ||
      middle.count > sides.count ||
      second ||
      own.length > 1 ||
      sides.count > MOST ||
      sides.count < 2
    )
      continue;
    const right = Math.floor(sides.count / 2);
    const id = `${object}b`;
    sides.count -= right;
    sides.counted = true;
    draft.mentions.splice(at + 1, 0, { ...sides, id, count: right, states: [...sides.states] });
    draft.relations.push({ kind: "left_of", subject, object: id });
  }
}

/** More than this stand all around. */
const MOST = 8;
