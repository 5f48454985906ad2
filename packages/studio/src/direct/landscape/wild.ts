import type { Brief } from "../../brief.js";
import type { LookUp } from "../meaning/depict.js";

/** What grows in a landscape grows from its ground: a cactus in a desert needs no pot, where there is such a shape. */
export function wild(brief: Brief, lookUp: LookUp): Brief {
  const mentions = brief.mentions.map((mention) => {
    if (mention.states.some((state) => /^pot/.test(state))) return mention;
    const found = lookUp(`wild ${mention.concept}`);
    return found !== null && found.substitution === null && found.entry.concept !== mention.concept
      ? { ...mention, states: [...mention.states, "wild"] }
      : mention;
  });
  return { ...brief, mentions };
}
