import type { Brief, MaterialName, Mention } from "../../brief.js";
import type { LookUp } from "./depict.js";

/** What things that show other things are made of, where nobody says. */
const MADE_OF: readonly (readonly [RegExp, MaterialName])[] = [
  [/^(?:statue|sculpture|monument|stone figure)$/, "marble"],
  [/^(?:carving|wood carving|whittling)$/, "wood"],
  [/^(?:figurine|porcelain figure)$/, "ceramic"],
  [/^(?:toy|plastic toy)$/, "plastic"],
  [/^(?:plush|plushie|plush toy|stuffed|stuffed toy)$/, "felt"],
];

/** A brief in which statues, carvings and toys of things are these things, of what such are made of. */
export function likenesses(brief: Brief, lookUp: LookUp): Brief {
  return { ...brief, mentions: brief.mentions.map((mention) => likenessOf(mention, lookUp)) };
}

function likenessOf(mention: Mention, lookUp: LookUp): Mention {
  const { concept, states } = mention;
  const shown = (material: MaterialName | null) => mention.material ?? (isOfMetal(mention) ? null : material);
  const shows = (word: string) => lookUp(word)?.substitution === null;
  // The head and shoulders of someone are a shape of their own.
  if (
    states.some((state) => state.toLowerCase() === "bust") &&
    lookUp(concept)?.entry.figure &&
    shows("bust")
  )
    return { ...mention, concept: "bust", states: states.filter((state) => state.toLowerCase() !== "bust") };
  const said = states.find((state) => madeOf(state) !== null);
  // "A toy train" has a shape of its own.
  if (said && shows(concept) && !shows(`${said.toLowerCase()} ${concept}`))
    return {
      ...mention,
      states: states.filter((state) => state !== said),
      material: shown(madeOf(said)),
    };
  const own = madeOf(concept);
  // "A lion statue" is a lion, as "a statue of a lion" is.
  const subject = own && states.find((state) => shows(state.toLowerCase()));
  if (!subject) return mention;
  return {
    ...mention,
    concept: subject.toLowerCase(),
    states: states.filter((state) => state !== subject),
    material: shown(own),
  };
}

const METAL = /^(?:gold|golden|silver|copper|bronze|chrome)$/;

/** "A gold lion statue": the colour says what it is of. */
function isOfMetal({ colours }: Mention): boolean {
  return colours.some(({ word, part }) => part === null && METAL.test(word.toLowerCase()));
}

function madeOf(word: string): MaterialName | null {
  return MADE_OF.find(([words]) => words.test(word.toLowerCase()))?.[1] ?? null;
}
