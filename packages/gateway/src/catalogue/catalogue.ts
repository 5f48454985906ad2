import type { Model } from "./model.js";

export interface Catalogue {
  /** Newest first. */
  readonly models: readonly Model[];
  /** By slug or permaslug. */
  find(name: string): Model | null;
}

export function createCatalogue(models: readonly Model[]): Catalogue {
  const byName = new Map<string, Model>();
  for (const model of models) {
    byName.set(model.slug, model);
    byName.set(model.permaslug, model);
  }
  return {
    models: models.toSorted((one, other) => other.released - one.released),
    find: (name) => byName.get(name) ?? null,
  };
}
