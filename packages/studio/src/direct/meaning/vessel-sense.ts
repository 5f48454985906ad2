import type { Brief, Mention } from "../../brief.js";
import type { LookUp } from "./depict.js";

/** Words that are a vehicle or a vessel, and the vessel's own name. */
const VESSELS: Readonly<Record<string, string>> = { tank: "aquarium" };

/** Adjectives that make the word the vessel. */
const OF_VESSEL = /^(?:glass|water|fish|filled|full|tropical|saltwater|freshwater)$/;

/** A brief in which a tank that holds something, or is of glass, is an aquarium and no armoured vehicle. */
export function vesselSense(brief: Brief, lookUp: LookUp): Brief {
  const people = new Set(
    brief.mentions.filter(({ concept }) => lookUp(concept)?.entry.figure).map(({ id }) => id),
  );
  const holds = ({ id }: Mention) =>
    brief.relations.some(
      ({ kind, subject, object }) => kind === "in" && object === id && !people.has(subject),
    );
  return {
    ...brief,
    mentions: brief.mentions.map((mention) => {
      const vessel = VESSELS[mention.concept];
      if (vessel === undefined) return mention;
      const said = mention.material === "glass" || mention.states.some((state) => OF_VESSEL.test(state));
      return said || holds(mention) ? { ...mention, concept: vessel } : mention;
    }),
  };
}
