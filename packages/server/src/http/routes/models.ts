import { AtelierError, type EndpointEntry, parse } from "@atelier/contract";
import { type Endpoint, endpointId, type Model } from "@atelier/gateway";
import type { Context } from "hono";
import { z } from "zod";
import { type EndpointStatus, endpointEntry, modelEntry } from "../answers/catalogue.js";
import { identify } from "../guards/key.js";
import type { AppEnv, AppParts } from "../parts.js";

const count = z
  .string()
  .regex(/^\d{1,6}$/, "must be a whole number")
  .transform(Number);

export const modelsQuerySchema = z.object({
  offset: count.default(0),
  limit: count.refine((limit) => limit >= 1 && limit <= 1000, "must be 1 to 1000").default(500),
  /** As upstream, models that only make pictures are not listed unless asked for. */
  output_modalities: z.string().default("text"),
  input_modalities: z.string().optional(),
  q: z.string().optional(),
});

type Query = z.output<typeof modelsQuerySchema>;

/** `GET /models`: newest first, filtered; filters that bear on nothing here are ignored. */
export function listModels({ gateway }: AppParts) {
  return (context: Context<AppEnv>): Response => {
    const query = parse(modelsQuerySchema, context.req.query());
    const found = gateway.catalogue.models.filter((model) => matches(model, query));
    const page = found.slice(query.offset, query.offset + query.limit);
    const after = query.offset + page.length;
    return context.json({
      data: page.map(modelEntry),
      links: { next: after < found.length ? nextPage(context, after, query.limit) : null },
      total_count: found.length,
    });
  };
}

/** `GET /models/count`. */
export function countModels({ gateway }: AppParts) {
  return (context: Context<AppEnv>): Response => {
    const query = parse(modelsQuerySchema, context.req.query());
    const found = gateway.catalogue.models.filter((model) => matches(model, query));
    return context.json({ data: { count: found.length } });
  };
}

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

function matches(model: Model, query: Query): boolean {
  return (
    hasOneOf(query.output_modalities, model.outputModalities) &&
    (query.input_modalities === undefined || hasOneOf(query.input_modalities, model.inputModalities)) &&
    (query.q === undefined || `${model.slug} ${model.name}`.toLowerCase().includes(query.q.toLowerCase()))
  );
}

function hasOneOf(wanted: string, offered: readonly string[]): boolean {
  const names = wanted.split(",").map((name) => name.trim());
  return names.includes("all") || names.some((name) => offered.includes(name));
}

function nextPage(context: Context<AppEnv>, offset: number, limit: number): string {
  const query = new URLSearchParams({ ...context.req.query(), offset: String(offset), limit: String(limit) });
  return `${context.req.path}?${query}`;
}
