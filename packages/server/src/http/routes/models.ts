import { AtelierError, type EndpointEntry } from "@atelier/contract";
import { type Endpoint, endpointId, type Model } from "@atelier/gateway";
import type { Context } from "hono";
import { type EndpointStatus, endpointEntry, modelEntry } from "../answers/catalogue.js";
import { identify } from "../guards/key.js";
import type { AppEnv, AppParts } from "../parts.js";

/** `GET /model/{author}/{slug}`. */
export function oneModel(parts: AppParts) {
  return (context: Context<AppEnv>): Response => context.json({ data: modelEntry(modelOf(parts, context)) });
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

/** The model that the address names. */
export function modelOf({ gateway }: AppParts, context: Context<AppEnv>): Model {
  const name = `${context.req.param("author")}/${context.req.param("slug")}`;
  const model = gateway.catalogue.find(name);
  if (!model) throw new AtelierError("not_found", `There is no model called ${name}`);
  return model;
}
