import type { Brief, Mention } from "../../brief.js";
import { genreOf } from "../../shape/genre.js";
import type { LookUp } from "./depict.js";

/** Words that are a vehicle or a vessel, and the vessel's own name. */
const VESSELS: Readonly<Record<string, string>> = { tank: "aquarium" };

/** Adjectives that make the word the vessel. */
const OF_VESSEL = /^(?:glass|water|fish|filled|full|tropical|saltwater|freshwater)$/;

/** Beside these, or anything to eat, glasses that nobody wears are for drinking. */
const DRUNK_WITH =
  /\b(?:wine|champagne|wine bottle|beer|water|juice|lemonade|cider|whisky|whiskey|milk|jug|pitcher|carafe|decanter|plate|plates)$/;

/**
 * A brief in which a tank that holds something, or is of glass, is an aquarium and no armoured vehicle, glasses beside wine or
 * food are no spectacles, and a boat that somebody is in has no sails to hide them.
 */
export function vesselSense(brief: Brief, lookUp: LookUp): Brief {
  const people = new Set(
    brief.mentions.filter(({ concept }) => lookUp(concept)?.entry.figure).map(({ id }) => id),
  );
  const holds = ({ id }: Mention) =>
    brief.relations.some(
      ({ kind, subject, object }) => kind === "in" && object === id && !people.has(subject),
    );
  const carriesPeople = ({ id }: Mention) =>
    brief.relations.some(
      ({ kind, subject, object }) => (kind === "in" || kind === "on") && object === id && people.has(subject),
    );
  const isWorn = ({ id }: Mention) =>
    brief.relations.some(({ object, subject }) => object === id && people.has(subject));
  const beside = brief.mentions.flatMap(({ concept, states }) => [concept, ...states]);
  const isFood = (word: string) => {
    const entry = lookUp(word)?.entry;
    return entry !== undefined && genreOf(entry) === "food";
  };
  const drinks =
    beside.some((words) => DRUNK_WITH.test(words)) || brief.mentions.some(({ concept }) => isFood(concept));
  const wine = beside.some((words) => /\b(?:wine|champagne)(?: bottle)?$/.test(words));
  return {
    ...brief,
    mentions: brief.mentions.map((mention) => {
      if (mention.concept === "glasses" && drinks && mention.colours.length === 0 && !isWorn(mention))
        return { ...mention, concept: wine ? "wine glass" : "glass" };
      if (mention.concept === "boat" && carriesPeople(mention)) return { ...mention, concept: "rowboat" };
      const vessel = VESSELS[mention.concept];
      if (vessel === undefined) return mention;
      const said = mention.material === "glass" || mention.states.some((state) => OF_VESSEL.test(state));
      return said || holds(mention) ? { ...mention, concept: vessel } : mention;
    }),
  };
}
