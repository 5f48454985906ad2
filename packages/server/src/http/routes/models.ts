import { AtelierError, type EndpointEntry, parse } from "@atelier/contract";
import { type Endpoint, endpointId, type Model, readModelName } from "@atelier/gateway";
import type { Context } from "hono";
import { z } from "zod";
import { type EndpointStatus, endpointEntry, modelEntry } from "../answers/catalogue.js";
import { identify } from "../guards/key.js";
import type { AppEnv, AppParts } from "../parts.js";

/** `GET /model/{author}/{slug}`. */
export function oneModel(parts: AppParts) {
  return (context: Context<AppEnv>): Response => context.json({ data: modelEntry(modelOf(parts, context)) });
}

/** `GET /embeddings/models` and `GET /videos/models`: models that give such a thing, if any. */
export function modelsGiving(modality: string, { gateway }: AppParts) {
  return (context: Context<AppEnv>): Response => {
    const found = gateway.catalogue.models.filter((model) => model.outputModalities.includes(modality));
    return context.json({ data: found.map(modelEntry), links: { next: null }, total_count: found.length });
  };
}

export const authorQuerySchema = z.object({ author: z.string().min(1) });

/** `author-models?author=`: the models of one maker. */
export function authorModels({ gateway }: AppParts) {
  return (context: Context<AppEnv>): Response => {
    const { author } = parse(authorQuerySchema, context.req.query());
    const found = gateway.catalogue.models.filter(({ slug }) => slug.startsWith(`${author}/`));
    if (found.length === 0) throw new AtelierError("not_found", `There is no model by ${author}`, "author");
    return context.json({ data: found.map(modelEntry) });
  };
}

/** `GET /models/{author}/{slug}/endpoints`, wrapped in `data`. */
export function modelEndpoints(parts: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const model = modelOf(parts, context);
    const { id, name, created, description, architecture } = modelEntry(model);
    const withDurations = (await identify(context, parts)) !== null;
    const endpoints = await Promise.all(
      model.endpoints.map((endpoint) => entryOf(model, endpoint, withDurations, parts)),
    );
    return context.json({ data: { id, name, created, description, architecture, endpoints } });
  };
}

/** `GET /endpoints/zdr`: endpoints of providers that retain nothing, of all models. */
export function zeroRetentionEndpoints(parts: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const { catalogue, providers } = parts.gateway;
    const withDurations = (await identify(context, parts)) !== null;
    const retainNothing = new Set(providers.filter(({ policy }) => !policy.retains).map(({ slug }) => slug));
    const data = await Promise.all(
      catalogue.models.flatMap((model) =>
        model.endpoints
          .filter(({ provider }) => retainNothing.has(provider))
          .map((endpoint) => entryOf(model, endpoint, withDurations, parts)),
      ),
    );
    return context.json({ data });
  };
}

/** An endpoint with how it fares. */
async function entryOf(
  model: Model,
  endpoint: Endpoint,
  withDurations: boolean,
  { gateway, now }: AppParts,
): Promise<EndpointEntry> {
  const where = { model: model.slug, provider: endpoint.provider };
  const health = await gateway.statistics.health(where, now());
  const status = endpointStatus(model, endpoint, gateway);
  return endpointEntry(model, endpoint, gateway.providers, { status, health, withDurations });
}

export function endpointStatus(
  model: Model,
  endpoint: Endpoint,
  gateway: AppParts["gateway"],
): EndpointStatus {
  if (!gateway.providers.some(({ slug }) => slug === endpoint.provider)) return -10;
  return gateway.condition(endpointId(model, endpoint)).breaker === "open" ? -2 : 0;
}

/** The model that the address names, with a suffix such as `:nitro` or without. */
export function modelOf({ gateway }: AppParts, context: Context<AppEnv>): Model {
  const name = `${context.req.param("author")}/${context.req.param("slug")}`;
  const model = gateway.catalogue.find(readModelName(name).name);
  if (!model) throw new AtelierError("not_found", `There is no model called ${name}`);
  return model;
}
