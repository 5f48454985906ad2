import { imageEndpointSchema } from "@atelier/contract";
import { z } from "zod";

const moment = z.iso.datetime();
/** US dollars. */
const dollars = z.number();
/** 0 to 100. */
const percent = z.number();

export const percentilesSchema = z.object({
  p50: z.number(),
  p75: z.number(),
  p90: z.number(),
  p99: z.number(),
});

const { pricing } = imageEndpointSchema.shape;
const { supported_parameters, allowed_passthrough_parameters, supports_streaming } =
  imageEndpointSchema.shape;

const policySchema = z.object({ training: z.boolean(), retains_prompts: z.boolean() });

/** An endpoint with all that its page shows of it. */
export const endpointStateSchema = z.object({
  ...{ id: z.string(), model: z.string(), permaslug: z.string() },
  ...{ provider_display_name: z.string(), provider_slug: z.string(), provider_model_id: z.string() },
  has_key: z.boolean(),
  data_policy: policySchema.nullable(),
  ...{ display_pricing: pricing, context_length: z.int() },
  supported_image_parameters: supported_parameters,
  ...{ allowed_passthrough_parameters, supports_streaming },
  status: z.int(),
  breaker: z.object({
    state: z.enum(["closed", "open", "half-open"]),
    failures: z.int(),
    left_alone_until: moment.nullable(),
  }),
  uptime: z.object({
    ...{ last_5m: percent.nullable(), last_30m: percent.nullable(), last_1d: percent.nullable() },
  }),
  stats: z.object({
    ...{ window_minutes: z.int(), request_count: z.int(), images: z.int() },
    ...{ p50_latency: z.number().nullable(), p50_throughput: z.number().nullable() },
    latency: percentilesSchema.nullable(),
    throughput: percentilesSchema.nullable(),
    first_preview: percentilesSchema.nullable(),
  }),
});

export const listedPricingSchema = z.object({
  ...{ provider_name: z.string(), provider_slug: z.string() },
  price_per_image: dollars.nullable(),
  pricing,
});

const paid = {
  effective_price_per_image: dollars.nullable(),
  ...{ images: z.int(), unpriced_images: z.int(), requests: z.int(), cached_requests: z.int() },
  /** 0 to 1. */
  cache_hit_share: z.number().nullable(),
};

export const effectivePricingSchema = z.object({
  list_price_per_image: dollars.nullable(),
  ...paid,
  days: z.int(),
  by_day: z.array(z.object({ date: z.iso.date(), ...paid })),
  by_provider: z.array(z.object({ provider_name: z.string(), ...paid })),
});

/** A point of a chart: a value for each provider, null where there is none. */
export const pointSchema = z.object({ x: moment, y: z.record(z.string(), z.number().nullable()) });

export const failureSchema = z.object({
  ...{ at: moment, model: z.string(), provider_slug: z.string(), status: z.int() },
  ...{ error_type: z.string(), message: z.string(), generation_id: z.string() },
});

export const appSchema = z.object({
  ...{ origin_url: z.string(), title: z.string(), categories: z.array(z.string()) },
  ...{ total_requests: z.int(), total_tokens: z.int() },
});

const counts = { requests: z.int(), images: z.int(), tokens: z.int() };

export const modelDaySchema = z.object({ date: z.iso.date(), ...counts });

export const rankedModelSchema = z.object({
  ...{ rank: z.int(), model: z.string(), model_permaslug: z.string() },
  ...counts,
});

const scoreFacts = {
  ...{ benchmark: z.string(), title: z.string(), unit: z.string(), higher_is_better: z.boolean() },
  ...{ model: z.string(), score: z.number(), measured_on: z.iso.date(), method: z.string() },
  tasks: z.int().optional(),
};

export const scoreSchema = z.object({
  ...scoreFacts,
  ...{ rank: z.int(), models: z.int() },
  /** Percent of the other models here that did worse; null for the only one. */
  rank_percentile: percent.nullable(),
});

const ownResultSchema = z.object({
  source: z.literal("atelier"),
  model_permaslug: z.string(),
  ...scoreFacts,
});

/** A share of tasks done right, in the form that clients of OpenRouter know. */
const shareSchema = z.object({
  ...{ source: z.literal("openrouter"), benchmark_type: z.string() },
  ...{ model_permaslug: z.string(), display_name: z.string() },
  ...{ accuracy: z.number(), accuracy_stddev: z.null(), avg_cost_per_task: z.number().nullable() },
  ...{ total_tasks: z.int(), last_run_timestamp: z.iso.datetime() },
  ...scoreFacts,
});

export const benchmarkSchema = z.union([shareSchema, ownResultSchema]);

const metaSchema = z.object({ version: z.string(), as_of: moment });
const rangeSchema = metaSchema.extend({ start_date: z.iso.date(), end_date: z.iso.date() });

export const benchmarksSchema = z.object({
  data: z.array(benchmarkSchema),
  meta: metaSchema.extend({
    ...{ source: z.string().nullable(), task_type: z.string().nullable(), model_count: z.int() },
    ...{ citation: z.null(), source_url: z.null() },
  }),
});

/** Always empty: no sample of sessions is taken here. */
export const sessionCostSchema = z.object({
  data: z.array(z.never()),
  meta: metaSchema.extend({ window_days: z.null(), window_end_date: z.null() }),
});

export const arenaStandingSchema = z.object({
  standing: z.object({ checksPassed: z.int(), checksTotal: z.int() }),
});

export const rankingsSchema = z.object({
  data: z.array(z.object({ date: z.iso.date(), model_permaslug: z.string(), total_tokens: z.string() })),
  meta: rangeSchema,
});

export const appRankingsSchema = z.object({
  data: z.array(
    z.object({
      ...{ rank: z.int(), app_id: z.int(), app_name: z.string() },
      ...{ origin_url: z.string(), categories: z.array(z.string()) },
      ...{ total_tokens: z.string(), total_requests: z.int() },
    }),
  ),
  meta: rangeSchema,
});

export const checkSchema = z.object({
  ...{ at: moment, ok: z.boolean(), milliseconds: z.number(), message: z.string().nullable() },
});

export const providerStateSchema = z.object({
  ...{ slug: z.string(), name: z.string(), has_key: z.boolean(), key_variable: z.string().nullable() },
  data_policy: policySchema.optional(),
  last_check: checkSchema.nullable(),
  last_errors: z.array(failureSchema),
  endpoints: z.array(endpointStateSchema),
});

/** What the list of models shows of one that was asked for. */
export const modelCardSchema = z.object({
  model: z.string(),
  uptime: z.array(pointSchema),
  /** Address of a small form of the newest picture that the key in use keeps of it. */
  picture: z.string().nullable(),
});
