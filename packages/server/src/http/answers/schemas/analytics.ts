import { z } from "zod";

const named = { name: z.string(), display_label: z.string() };

/** What `/analytics/query` can be asked. */
export const analyticsMetaSchema = z.object({
  metrics: z.array(
    z.object({
      ...named,
      /** Percent is a share from 0 to 1, latency milliseconds, throughput tokens a second. */
      display_format: z.enum(["number", "currency", "percent", "latency", "throughput"]),
      /** Whether it is a mean or a share, which can't be added up. */
      is_rate: z.boolean(),
    }),
  ),
  dimensions: z.array(z.object(named)),
  operators: z.array(z.object({ name: z.string(), value_type: z.enum(["scalar", "array"]) })),
  granularities: z.array(z.object(named)),
});

export const analyticsSchema = z.object({
  /** `date` where there is a granularity, then what was asked for by its name. */
  data: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
  metadata: z.object({ query_time_ms: z.int(), row_count: z.int(), truncated: z.boolean() }),
});
