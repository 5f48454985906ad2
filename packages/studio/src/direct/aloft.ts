import type { Brief } from "../brief.js";
import type { LookUp } from "./depict.js";

/** "A bird above a bench" is on the wing, where its shape can be. */
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
    return flies ? { ...mention, states: [...mention.states, "flying"] } : mention;
  });
  return { ...brief, mentions };
}
