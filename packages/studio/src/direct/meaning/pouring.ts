import type { Brief, Relation } from "../../brief.js";
import { isStuff } from "./fill.js";

const POURS = /^pour(?:s|ing|ed)?$/;

/**
 * A brief in which what pours something into a vessel stands beside it: "a teapot pouring tea into a cup" is a teapot and
 * a cup of tea. That it pours is left to be said.
 */
export function poursInto(brief: Brief): Brief {
  let changed = false;
  const byId = new Map(brief.mentions.map((mention) => [mention.id, mention]));
  const relations = brief.relations.flatMap((relation): Relation[] => {
    const { kind, subject, object } = relation;
    const pourer = byId.get(subject);
    if (kind !== "in" || !pourer?.states.some((state) => POURS.test(state.toLowerCase()))) return [relation];
    if (isStuff(pourer.concept)) return [relation];
    changed = true;
    const stuff = brief.mentions.find(
      ({ id, concept }) => id !== subject && id !== object && isStuff(concept),
    );
    const poured: Relation[] = stuff ? [{ kind: "in", subject: stuff.id, object }] : [];
    return [{ kind: "beside", subject, object }, ...poured];
  });
  return changed ? { ...brief, relations } : brief;
}
