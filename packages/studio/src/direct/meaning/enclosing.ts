import type { Brief, Mention } from "../../brief.js";
import type { ShapeEntry } from "../../shape/catalogue.js";
import type { LookUp } from "./depict.js";
import { openingOf } from "./opening.js";

/** Models of closed glass and cages, and the same with room for something else than they usually hold. */
const ROOMY: Readonly<Record<string, string>> = {
  bottle: "lying bottle",
  "burgundy bottle": "lying bottle",
  "flute bottle": "lying bottle",
  "snow globe": "empty snow globe",
  "light bulb": "empty light bulb",
  "crystal ball": "empty crystal ball",
  terrarium: "empty terrarium",
  aquarium: "empty aquarium",
  "bird cage": "empty bird cage",
  greenhouse: "empty greenhouse",
};

/** Words that mean the glass itself: a cat in the light is in no bulb. */
const NAMED =
  /\b(?:bottle|globe|dome|bulb|ball|orb|terrarium|garden|aquarium|tank|cage|greenhouse|glass ?house|hothouse|conservatory|orangery)$/;

/**
 * A brief in which what is said to be in closed glass has room there: a castle in a snow globe takes the place of the house,
 * a ship is in a bottle that lies. What a vessel shows as it is (the fish of an aquarium) and stems, which stand in the neck
 * of a bottle, leave it as it was.
 */
export function enclosing(brief: Brief, lookUp: LookUp): Brief {
  const byId = new Map(brief.mentions.map((mention) => [mention.id, mention]));
  const roomy = new Map<string, string>();
  for (const { kind, subject, object } of brief.relations) {
    const [inner, vessel] = [byId.get(subject), byId.get(object)];
    if (kind !== "in" || !inner || !vessel || !NAMED.test(vessel.concept)) continue;
    const outer = lookUp(vessel.concept)?.entry;
    const empty = outer && ROOMY[outer.ref.name];
    const own = lookUp(inner.concept)?.entry;
    if (empty && own && !isShown(inner, outer) && !(empty === "lying bottle" && standsInNeck(own)))
      roomy.set(object, empty);
  }
  const posted = new Set(
    brief.relations.flatMap(({ kind, subject, object }) =>
      kind === "in" && isPost(byId.get(subject)) && isUnsaidEnvelope(byId.get(object)) ? [object] : [],
    ),
  );
  if (roomy.size + posted.size === 0) return brief;
  return {
    ...brief,
    mentions: brief.mentions.map((mention) => {
      if (posted.has(mention.id)) return { ...mention, states: [...mention.states, "open"] };
      const concept = roomy.get(mention.id);
      return concept === undefined ? mention : { ...mention, concept };
    }),
  };
}

/** What is written is seen in an envelope that is open. */
function isPost(mention: Mention | undefined): boolean {
  return mention !== undefined && /\b(?:letter|note|card|message|invitation|paper)$/.test(mention.concept);
}

function isUnsaidEnvelope(mention: Mention | undefined): boolean {
  return mention?.concept === "envelope" && mention.count === 1 && openingOf(mention) === null;
}

function isShown({ concept }: Mention, { roles }: ShapeEntry): boolean {
  return roles.some(({ name }) => name === concept || name === `${concept}s` || concept.endsWith(name));
}

function standsInNeck({ roles, lies }: ShapeEntry): boolean {
  return lies === true || roles.some(({ name }) => name === "stem");
}
