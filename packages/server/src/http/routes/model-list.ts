import { parse } from "@atelier/contract";
import { comparablePrice, imageParameters, type Model } from "@atelier/gateway";
import type { Context } from "hono";
import { z } from "zod";
import { modelEntry } from "../answers/catalogue.js";
import { FEED_TYPE, modelFeed } from "../answers/model-feed.js";
import type { AppEnv, AppParts } from "../parts.js";
import { lastDays } from "./statistics/asked.js";

const DAY_SECONDS = 86_400;
const TOP_DAYS = 7;

const number = z
  .string()
  .regex(/^\d{1,12}(\.\d{1,12})?$/, "must be a number of 0 or more")
  .transform(Number)
  .optional();

const count = z
  .string()
  .regex(/^\d{1,6}$/, "must be a whole number")
  .transform(Number);

const SORTS = [
  ...["newest", "most-popular", "top-weekly", "pricing-low-to-high", "pricing-high-to-low"],
  ...["context-high-to-low", "throughput-high-to-low", "latency-low-to-high"],
  ...["intelligence-high-to-low", "coding-high-to-low", "agentic-high-to-low"],
  "design-arena-elo-high-to-low",
] as const;

/** What nobody has measured of the models here: a filter by it leaves none. */
const UNKNOWN_HERE = [
  ...["category", "region", "min_tool_success_rate", "max_tool_success_rate"],
  ...["min_intelligence_index", "max_intelligence_index", "min_coding_index", "max_coding_index"],
  ...["min_agentic_index", "max_agentic_index"],
] as const;

export const modelsQuerySchema = z.object({
  /** Without both, the whole list. */
  offset: count.optional(),
  limit: count.refine((limit) => limit >= 1 && limit <= 1000, "must be 1 to 1000").optional(),
  /** As upstream, models that only make pictures are not listed unless asked for. */
  output_modalities: z.string().default("text"),
  input_modalities: z.string().optional(),
  q: z.string().optional(),
  sort: z.enum(SORTS as unknown as ["newest", ...string[]]).optional(),
  /** Names of parameters, each of which a model must take. */
  supported_parameters: z.string().optional(),
  /** Fewest tokens of context. */
  context: number,
  /** Dollars for a million tokens: of the prompt, and of what comes out. */
  ...{ min_price: number, max_price: number, min_output_price: number, max_output_price: number },
  /** `true` answers with an RSS feed, whose entries lead to the models' pages or to where they are tried. */
  ...{
    use_rss: z.enum(["true", "false"]).optional(),
    use_rss_chat_links: z.enum(["true", "false"]).optional(),
  },
  arch: z.string().optional(),
  model_authors: z.string().optional(),
  providers: z.string().optional(),
  distillable: z.enum(["true", "false"]).optional(),
  zdr: z.enum(["true", "false"]).optional(),
  min_age_days: number,
  max_age_days: number,
  ...(Object.fromEntries(UNKNOWN_HERE.map((name) => [name, z.string().optional()])) as Record<
    (typeof UNKNOWN_HERE)[number],
    z.ZodOptional<z.ZodString>
  >),
});

type Query = z.output<typeof modelsQuerySchema>;

/** `GET /models`: newest first or as `sort` says, filtered. */
export function listModels(parts: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const query = parse(modelsQuerySchema, context.req.query());
    const found = await sorted(matching(query, parts), query.sort, parts);
    const offset = query.offset ?? 0;
    const limit = query.limit ?? (query.offset === undefined ? found.length : 500);
    const page = found.slice(offset, offset + limit);
    if (query.use_rss === "true" || query.use_rss_chat_links === "true") {
      const { origin } = new URL(context.req.url);
      const feed = modelFeed(page, origin, query.use_rss_chat_links === "true");
      return context.body(feed, 200, { "Content-Type": `${FEED_TYPE}; charset=utf-8` });
    }
    const after = offset + page.length;
    return context.json({
      data: page.map(modelEntry),
      links: { next: after < found.length ? nextPage(context, after, limit) : null },
      total_count: found.length,
    });
  };
}

/** `GET /models/count`: as many as the list with the same filters has. */
export function countModels(parts: AppParts) {
  return (context: Context<AppEnv>): Response => {
    const query = parse(modelsQuerySchema, context.req.query());
    return context.json({ data: { count: matching(query, parts).length } });
  };
}

function matching(query: Query, parts: AppParts): readonly Model[] {
  if (UNKNOWN_HERE.some((name) => query[name] !== undefined) || query.distillable === "true") return [];
  return parts.gateway.catalogue.models.filter(
    (model) => isOfKind(model, query) && isOffered(model, query, parts) && isWithin(model, query, parts),
  );
}

function isOfKind(model: Model, query: Query): boolean {
  const entry = modelEntry(model);
  const parameters = { ...imageParameters(model), ...nothingFor(entry.supported_parameters) };
  return (
    hasOneOf(query.output_modalities, model.outputModalities) &&
    (query.input_modalities === undefined || hasOneOf(query.input_modalities, model.inputModalities)) &&
    (query.q === undefined || `${model.slug} ${model.name}`.toLowerCase().includes(query.q.toLowerCase())) &&
    (query.arch === undefined || query.arch.toLowerCase() === entry.architecture.tokenizer.toLowerCase()) &&
    namesIn(query.supported_parameters ?? "").every((name) => Object.hasOwn(parameters, name))
  );
}

const nothingFor = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, null]));

function isOffered(model: Model, query: Query, { gateway }: AppParts): boolean {
  const offering = gateway.providers.filter(({ slug }) =>
    model.endpoints.some(({ provider }) => provider === slug),
  );
  const names = [
    ...model.endpoints.map(({ provider }) => provider),
    ...offering.map(({ name }) => name.toLowerCase()),
  ];
  return (
    (query.model_authors === undefined ||
      hasOneOf(query.model_authors.toLowerCase(), [model.slug.split("/")[0] ?? ""])) &&
    (query.providers === undefined || hasOneOf(query.providers.toLowerCase(), names)) &&
    (query.zdr !== "true" || offering.some(({ policy }) => !policy.retains))
  );
}

function isWithin(model: Model, query: Query, { now }: AppParts): boolean {
  const { prompt, image_token } = modelEntry(model).pricing;
  const age = (now().getTime() / 1000 - model.released) / DAY_SECONDS;
  return (
    model.contextLength >= (query.context ?? 0) &&
    isBetween(perMillion(prompt), query.min_price, query.max_price) &&
    isBetween(perMillion(image_token), query.min_output_price, query.max_output_price) &&
    isBetween(age, query.min_age_days, query.max_age_days)
  );
}

/** Dollars for a million tokens; null where the price isn't known, which no bound lets through. */
function perMillion(price: string): number | null {
  return price === "-1" ? null : Number(price) * 1_000_000;
}

function isBetween(value: number | null, least: number | undefined, most: number | undefined): boolean {
  if (least === undefined && most === undefined) return true;
  return value !== null && value >= (least ?? Number.NEGATIVE_INFINITY) && value <= (most ?? Infinity);
}

/** Models in the order asked for; those of which nothing is known for it last, as newest first. */
async function sorted(
  models: readonly Model[],
  sort: string | undefined,
  parts: AppParts,
): Promise<readonly Model[]> {
  const rank = await ranksFor(models, sort, parts);
  const ranked = models.map((model) => ({ model, at: rank(model) ?? Number.POSITIVE_INFINITY }));
  return ranked
    .toSorted((one, other) => (one.at === other.at ? 0 : one.at - other.at))
    .map(({ model }) => model);
}

/** What is small comes first; null is unknown. */
type Rank = (model: Model) => number | null;

async function ranksFor(models: readonly Model[], sort: string | undefined, parts: AppParts): Promise<Rank> {
  switch (sort) {
    case "pricing-low-to-high":
      return priceOf;
    case "pricing-high-to-low":
      return (model) => negated(priceOf(model));
    case "context-high-to-low":
      return ({ contextLength }) => -contextLength;
    case "most-popular":
    case "top-weekly":
      return popularity(parts);
    case "latency-low-to-high":
    case "throughput-high-to-low": {
      // The more tokens a second, the sooner a picture is there: a picture has a fixed number of them.
      const medians = await mediansOf(models, parts);
      return ({ slug }) => medians.get(slug) ?? null;
    }
    default:
      return () => null;
  }
}

function negated(value: number | null): number | null {
  return value === null ? null : -value;
}

/** What a picture of a megapixel costs at the first endpoint, whose price the list shows. */
function priceOf({ endpoints }: Model): number | null {
  const price = endpoints[0] ? comparablePrice(endpoints[0].price) : Number.POSITIVE_INFINITY;
  return Number.isFinite(price) ? price : null;
}

async function popularity({ gateway, now }: AppParts): Promise<Rank> {
  const rows = await gateway.statistics.activity(lastDays(TOP_DAYS, now()));
  const tokens = new Map<string, number>();
  for (const { model, promptTokens, completionTokens } of rows) {
    tokens.set(model, (tokens.get(model) ?? 0) + promptTokens + completionTokens);
  }
  return ({ slug }) => negated(tokens.get(slug) ?? null);
}

/** Milliseconds in the middle of the last half hour, at the quickest of a model's endpoints. */
async function mediansOf(
  models: readonly Model[],
  { gateway, now }: AppParts,
): Promise<ReadonlyMap<string, number>> {
  const medians = new Map<string, number>();
  const endpoints = models.flatMap(({ slug, endpoints: all }) =>
    all.map(({ provider }) => ({ model: slug, provider })),
  );
  for (const endpoint of endpoints) {
    const { latency30m } = await gateway.statistics.health(endpoint, now());
    if (!latency30m) continue;
    medians.set(endpoint.model, Math.min(latency30m.p50, medians.get(endpoint.model) ?? Infinity));
  }
  return medians;
}

function namesIn(list: string): string[] {
  return list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function hasOneOf(wanted: string, offered: readonly string[]): boolean {
  const names = namesIn(wanted);
  return names.includes("all") || names.some((name) => offered.includes(name));
}

function nextPage(context: Context<AppEnv>, offset: number, limit: number): string {
  const query = new URLSearchParams({ ...context.req.query(), offset: String(offset), limit: String(limit) });
  return `${context.req.path}?${query}`;
}
