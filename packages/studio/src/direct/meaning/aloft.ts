import type { Brief, Mention } from "../../brief.js";
import { stanceIn } from "../landscape/in-landscape.js";
import { find, type LookUp } from "./depict.js";
import { isFlying } from "./states.js";

/** How what is over others hangs, where there is such a shape: "wall clock", "hanging lamp". */
const WAYS_TO_HANG = ["wall", "hanging"];

/** How what sits on others does, where it has a stand of its own otherwise: "perched parrot". */
const PERCHED = "perched";

/** "A bird above a bench" and "a crow in the sky" are on the wing, and a clock above a bed one for the wall, where there is such a shape. */
export function aloft(brief: Brief, lookUp: LookUp): Brief {
  return inSky(overOthers(onOthers(brief, lookUp), lookUp), lookUp);
}

/** Whether there is a shape of it on the wing. */
function isFlier(mention: Mention, lookUp: LookUp): boolean {
  const found = find({ ...mention, states: ["flying"] }, lookUp);
  return found !== null && found.substitution === null && found.entry.floats;
}

/** In a place whose things are all in the air, what stands elsewhere is on the wing. */
function inSky(brief: Brief, lookUp: LookUp): Brief {
  const { place } = brief.setting;
  if (!place || stanceIn(place, brief) !== "aloft") return brief;
  const mentions = brief.mentions.map((mention) => {
    if (mention.states.some(isFlying)) return mention;
    const takesWing = find(mention, lookUp)?.entry.floats === false && isFlier(mention, lookUp);
    return takesWing ? { ...mention, states: [...mention.states, "flying"] } : mention;
  });
  return { ...brief, mentions };
}

function onOthers(brief: Brief, lookUp: LookUp): Brief {
  const borne = new Set(brief.relations.flatMap(({ kind, subject }) => (kind === "on" ? [subject] : [])));
  const mentions = brief.mentions.map((mention) => {
    const own = borne.has(mention.id) ? lookUp(`${PERCHED} ${mention.concept}`) : null;
    if (!own || own.substitution || mention.states.includes(PERCHED)) return mention;
    return { ...mention, states: [PERCHED, ...mention.states] };
  });
  return { ...brief, mentions };
}

function overOthers(brief: Brief, lookUp: LookUp): Brief {
  const over = new Set(
    brief.relations.flatMap(({ kind, subject, object }) =>
      kind === "above" ? [subject] : kind === "below" ? [object] : [],
    ),
  );
  if (over.size === 0) return brief;
  const mentions = brief.mentions.map((mention) => {
    if (!over.has(mention.id)) return mention;
    if (isFlier(mention, lookUp)) return { ...mention, states: [...mention.states, "flying"] };
    const way = WAYS_TO_HANG.find((word) => {
      const hung = lookUp(`${word} ${mention.concept}`);
      return hung !== null && hung.substitution === null && hung.entry.hangs === true;
    });
    return way === undefined ? mention : { ...mention, states: [...mention.states, way] };
  });
  return { ...brief, mentions };
}
