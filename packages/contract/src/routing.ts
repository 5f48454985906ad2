import { z } from "zod";

const slugs = z.array(z.string().min(1).max(128)).max(64).nullish();

const percentiles = z
  .union([
    z.number().positive(),
    z.object({
      p50: z.number().positive().nullish(),
      p75: z.number().positive().nullish(),
      p90: z.number().positive().nullish(),
      p99: z.number().positive().nullish(),
    }),
  ])
  .nullish();

const sortKeySchema = z.enum(["price", "throughput", "latency", "exacto"]);

const dollars = z
  .union([z.number().nonnegative(), z.string().regex(/^\d{1,12}(\.\d{1,12})?$/, "must be a decimal number")])
  .transform(Number)
  .nullish();

/** Fields of a body's `provider` that say where a request may go. */
export const routingFields = {
  order: slugs,
  only: slugs,
  ignore: slugs,
  allow_fallbacks: z.boolean().nullish(),
  require_parameters: z.boolean().nullish(),
  data_collection: z.enum(["allow", "deny"]).nullish(),
  zdr: z.boolean().nullish(),
  sort: z
    .union([
      sortKeySchema,
      z.object({ by: sortKeySchema.nullish(), partition: z.enum(["model", "none"]).nullish() }),
    ])
    .nullish(),
  max_price: z.object({ image: dollars, request: dollars }).nullish(),
  preferred_max_latency: percentiles,
};

const routingSchema = z.object(routingFields);

export type SortKey = "price" | "throughput" | "latency";

/** Where a request may go, and what it prefers. */
export interface Routing {
  /** Providers to try first, in this order. */
  readonly order: readonly string[];
  /** Providers allowed; empty allows all. */
  readonly only: readonly string[];
  readonly ignore: readonly string[];
  readonly allowFallbacks: boolean;
  /** Only providers that keep nothing of what they are sent. */
  readonly zeroRetention: boolean;
  /** Only providers that neither store for training nor train. */
  readonly denyCollection: boolean;
  readonly sort: SortKey | null;
  /** Whether the endpoints of several models are sorted as one list. */
  readonly acrossModels: boolean;
  /** US dollars for each picture; null for no limit. */
  readonly maxImagePrice: number | null;
  /** Seconds of the median; endpoints above it come last. */
  readonly preferredSeconds: number | null;
}

export const ANY_ROUTE: Routing = {
  order: [],
  only: [],
  ignore: [],
  allowFallbacks: true,
  zeroRetention: false,
  denyCollection: false,
  sort: null,
  acrossModels: false,
  maxImagePrice: null,
  preferredSeconds: null,
};

/**
 * The routing part of a body. Whether parameters are supported is always required here, so
 * `require_parameters` changes nothing; `exacto` is the default order.
 */
export function readRouting(provider: z.output<typeof routingSchema> | null | undefined): Routing {
  if (!provider) return ANY_ROUTE;
  const { sort, preferred_max_latency: latency, max_price: price } = provider;
  const by = typeof sort === "string" ? sort : sort?.by;
  return {
    order: provider.order ?? [],
    only: provider.only ?? [],
    ignore: provider.ignore ?? [],
    allowFallbacks: provider.allow_fallbacks ?? true,
    zeroRetention: provider.zdr ?? false,
    denyCollection: provider.data_collection === "deny",
    sort: by && by !== "exacto" ? by : null,
    acrossModels: typeof sort === "object" && sort?.partition === "none",
    maxImagePrice: lowest([price?.image, price?.request]),
    preferredSeconds: typeof latency === "number" ? latency : (latency?.p50 ?? null),
  };
}

function lowest(limits: readonly (number | null | undefined)[]): number | null {
  const set = limits.filter((limit) => typeof limit === "number");
  return set.length === 0 ? null : Math.min(...set);
}
