import type { Brief } from "../brief.js";
import type { LookUp } from "./depict.js";

/** "A bird above a bench" is on the wing, and a clock above a bed one for the wall, where there is such a shape. */
export function aloft(brief: Brief, lookUp: LookUp): Brief {
  const over = new Set(
    brief.relations.flatMap(({ kind, subject, object }) =>
      kind === "above" ? [subject] : kind === "below" ? [object] : [],
    ),
  );
  if (over.size === 0) return brief;
  const mentions = brief.mentions.map((mention) => {
    if (!over.has(mention.id)) return mention;
    const found = lookUp(`flying ${mention.concept}`);
    const flies = found !== null && found.substitution === null && found.entry.floats;
    if (flies) return { ...mention, states: [...mention.states, "flying"] };
    const hung = lookUp(`wall ${mention.concept}`);
    const hangs = hung !== null && hung.substitution === null && hung.entry.hangs === true;
    return hangs ? { ...mention, states: [...mention.states, "wall"] } : mention;
  });
  return { ...brief, mentions };
}
