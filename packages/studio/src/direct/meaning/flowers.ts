import type { Brief, Mention } from "../../brief.js";
import { read } from "../../read/index.js";
import { isSculpted } from "../../shape/index.js";
import type { LookUp } from "./depict.js";

const BOUQUET = /^(?:bouquet|posy|flower bouquet|bunch of flowers)$/;
const GATHERED = /^(?:(?<several>\d+) )?(?:bunch|bunches|bouquets?|posy|posies|armfuls?|bundles?)$/;
/** Stems in a vase where nobody says how many, and in one that is said to hold a bouquet. */
const FEW = 5;
const MANY = 7;

/**
 * What flowers in vessels and bunches of them are shown as: stems in the vessel, and a wrapped bouquet elsewhere. What grows
 * in bunches, and pieces of a game that nobody counts, are shown as one where they have such a form.
 */
export function bunched(brief: Brief, lookUp: LookUp): Brief {
  const isStem = (concept: string) =>
    lookUp(concept)?.entry.roles.some(({ name }) => name === "stem") ?? false;
  const standing = new Set(brief.relations.flatMap(({ kind, subject }) => (kind === "in" ? [subject] : [])));
  const mentions = brief.mentions.map((mention): Mention => {
    const { id, concept, states } = mention;
    if (BOUQUET.test(concept)) {
      const named = states.find((state) => state.startsWith("of "));
      const flower = named ? read(named.slice(3)).mentions[0] : undefined;
      if (!standing.has(id)) return flower ? ofColours(mention, named!, flower, lookUp) : mention;
      const kind = flower && isStem(flower.concept) ? flower : null;
      const colours = mention.colours.length > 0 ? mention.colours : (kind?.colours ?? []);
      return {
        ...mention,
        concept: kind?.concept ?? "flower",
        count: MANY,
        colours,
        states: kind ? kind.states : ["assorted", ...states],
      };
    }
    // What grows in bunches is seen as one where it has that form.
    const bunches = bunchesIn(states);
    const whole = [concept, mention.noun.toLowerCase()]
      .map((what) => `bunch of ${what}`)
      .find((name) => isSculpted(name));
    if (whole !== undefined && bunches !== null)
      return {
        ...mention,
        concept: whole,
        count: bunches,
        states: states.filter((state) => !GATHERED.test(state)),
      };
    if (mention.uncounted && mention.count > 1 && isSculpted(`set of ${mention.noun.toLowerCase()}`))
      return { ...mention, concept: `set of ${mention.noun.toLowerCase()}`, count: 1 };
    if (!isStem(concept)) return mention;
    if (standing.has(id)) {
      const few = mention.uncounted || bunches === 1;
      return few && mention.count < FEW ? { ...mention, count: FEW } : mention;
    }
    if (bunches === null) return mention;
    return {
      ...mention,
      concept: "bouquet",
      count: bunches,
      states: [`of ${mention.noun.toLowerCase()}`, ...states.filter((state) => !GATHERED.test(state))],
    };
  });
  return { ...brief, mentions };
}

/** "A bouquet of white peonies": the colour is the petals', where the bouquet is of those flowers. */
function ofColours(mention: Mention, named: string, flower: Mention, lookUp: LookUp): Mention {
  const kind = `of ${flower.noun.toLowerCase()}`;
  const hasPetals = lookUp(`${mention.concept} ${kind}`)?.entry.roles.some(({ name }) => name === "petals");
  if (flower.colours.length === 0 || !hasPetals) return mention;
  return {
    ...mention,
    colours: [...mention.colours, ...flower.colours.map((colour) => ({ ...colour, part: "petals" }))],
    states: mention.states.map((state) => (state === named ? kind : state)),
  };
}

/** How many bunches the words said of a thing make of it; null where they speak of none. */
function bunchesIn(states: readonly string[]): number | null {
  const said = states.map((state) => GATHERED.exec(state)).find((match) => match !== null);
  return said ? Number(said.groups?.several ?? 1) : null;
}
