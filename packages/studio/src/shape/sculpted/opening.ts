import type { Model } from "./model.js";

/** How far what opens stands open; "ajar" is a third of the way. */
export type Opening = "closed" | "ajar" | "open";

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
