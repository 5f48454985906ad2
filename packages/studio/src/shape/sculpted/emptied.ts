import type { Enclosed } from "../catalogue.js";
import type { Model } from "./model.js";

/** A model without what its glass or bars shut in, so that something else has room there. Named "empty …". */
export function emptied(model: Model, without: readonly string[], encloses: Enclosed): Model {
  const roles = Object.fromEntries(Object.entries(model.roles).filter(([role]) => !without.includes(role)));
  return {
    ...model,
    concept: `empty ${model.concept}`,
    aliases: [],
    roles,
    encloses,
    parts: (coarseness) => model.parts(coarseness).filter(({ role }) => !without.includes(role)),
  };
}
