import type { Endpoint, Model } from "./model.js";

export interface Catalogue {
  /** Newest first. */
  readonly models: readonly Model[];
  /** By slug or permaslug. */
  find(name: string): Model | null;
  /** The model that answers for another while nobody has a key for it; null when there is none. */
  standInFor(model: Model): Model | null;
}

/**
 * @param standIns slugs of the models that answer for others; those that don't exist are passed over
 */
export function createCatalogue(
  models: readonly Model[],
  standIns: Readonly<Record<string, string>> = {},
): Catalogue {
  const byName = new Map<string, Model>();
  for (const model of models) {
    byName.set(model.slug, model);
    byName.set(model.permaslug, model);
  }
  const standInOf = new Map(Object.entries(standIns));
  return {
    models: models.toSorted((one, other) => other.released - one.released),
    find: (name) => byName.get(name) ?? null,
    standInFor: (model) => byName.get(standInOf.get(model.slug) ?? "") ?? null,
  };
}

/** A model served somewhere: an endpoint, and what the model is if nobody described it before. */
export interface Offer {
  readonly model: Omit<Model, "endpoints">;
  readonly endpoint: Endpoint;
}

/** Models with further offers joined in: a known slug gains an endpoint, a new one becomes a model. */
export function withOffers(models: readonly Model[], offers: readonly Offer[]): Model[] {
  const bySlug = new Map(models.map((model) => [model.slug, model]));
  for (const { model, endpoint } of offers) {
    const known = bySlug.get(model.slug);
    const others = known?.endpoints.filter(({ provider }) => provider !== endpoint.provider) ?? [];
    bySlug.set(model.slug, { ...(known ?? model), endpoints: [...others, endpoint] });
  }
  return [...bySlug.values()];
}
