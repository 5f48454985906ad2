import type { Model } from "./model.js";

/** How far what opens stands open; "ajar" is a third of the way, "lidless" is open with no lid to be seen. */
export type Opening = "closed" | "ajar" | "open" | "lidless";

/**
 * A model whose lid, leaf, flap or drawer stands otherwise than it is known by. It is named after that ("closed box"), and
 * by this name whoever says so finds it. Words of its own are those that say the state in another way or of another thing.
 */
export function opened(
  model: Model,
  as: Opening,
  changed: Partial<Omit<Model, "concept">> & Pick<Model, "parts">,
): Model {
  return { ...model, aliases: [], ...changed, concept: `${as} ${model.concept}` };
}

/** A vessel without what stops it up. Its hollow is modelled, so that one sees into it. */
export function unlidded(model: Model, as: "open" | "lidless", lid: readonly string[]): Model {
  const kept = Object.entries(model.roles).filter(([role]) => !lid.includes(role));
  return opened(model, as, {
    roles: Object.fromEntries(kept),
    parts: (coarseness) => model.parts(coarseness).filter(({ role }) => !lid.includes(role)),
  });
}
