import { TOKENS_PER_IMAGE } from "@atelier/contract";
import { type SQL, sql } from "drizzle-orm";

/** How a value is shown. Percent is a share from 0 to 1, latency milliseconds, throughput tokens a second. */
export type DisplayFormat = "number" | "currency" | "percent" | "latency" | "throughput";

/** Something that is counted, or tells counts apart: how the sums by day have it (null: not), and how the records. */
interface Fact {
  readonly label: string;
  readonly ofDays: SQL | null;
  readonly ofRecords: SQL;
}

interface MetricFact extends Fact {
  readonly format: DisplayFormat;
  /** Whether it is a mean or a share, which can't be added up. */
  readonly isRate: boolean;
}

const sum = (column: string) => sql.raw(`coalesce(sum(${column}), 0)`);
const inMillions = (column: string) => sql.raw(`coalesce(sum(${column}), 0) / 1000000.0`);
const share = (condition: string, of = "true") =>
  sql.raw(`(count(*) filter (where ${condition}))::float / nullif(count(*) filter (where ${of}), 0)`);

// Cached answers use no tokens; neither do those that failed, which have no pictures.
const FRESH = "cache_source is null";
const COMPLETION = `case when ${FRESH} then pictures * ${TOKENS_PER_IMAGE} else 0 end`;
const PROMPT = `case when ${FRESH} then prompt_tokens else 0 end`;
const DRAWN = `${FRESH} and outcome = 'done'`;

const shown = (format: DisplayFormat, label: string, isRate = false) => ({ format, label, isRate });

/** What can be asked for of requests. */
export const METRICS = {
  request_count: {
    ...shown("number", "Requests"),
    ofDays: sum("requests"),
    ofRecords: sql.raw("count(*)"),
  },
  image_count: { ...shown("number", "Images"), ofDays: sum("pictures"), ofRecords: sum("pictures") },
  tokens_prompt: {
    ...shown("number", "Prompt tokens"),
    ofDays: sum("prompt_tokens"),
    ofRecords: sum(PROMPT),
  },
  tokens_completion: {
    ...shown("number", "Completion tokens"),
    ofDays: sum("completion_tokens"),
    ofRecords: sum(COMPLETION),
  },
  tokens_total: {
    ...shown("number", "Tokens"),
    ofDays: sum("prompt_tokens + completion_tokens"),
    ofRecords: sum(`${PROMPT} + ${COMPLETION}`),
  },
  total_usage: {
    ...shown("currency", "Spend"),
    ofDays: inMillions("cost_micros"),
    ofRecords: inMillions("cost_micros"),
  },
  cache_hit_count: {
    ...shown("number", "Answers from the cache"),
    ofDays: sum("cached"),
    ofRecords: sql.raw("count(cache_source)"),
  },
  cache_hit_rate: {
    ...shown("percent", "Share from the cache", true),
    ofDays: sql.raw("sum(cached)::float / nullif(sum(requests), 0)"),
    ofRecords: share("cache_source is not null"),
  },
  failed_count: {
    ...shown("number", "Failed requests"),
    ofDays: null,
    ofRecords: sql.raw("count(*) filter (where outcome = 'failed')"),
  },
  error_rate: {
    ...shown("percent", "Share that failed", true),
    ofDays: null,
    ofRecords: share("outcome = 'failed'", "outcome <> 'cancelled'"),
  },
  avg_latency: {
    ...shown("latency", "Latency, mean", true),
    ofDays: null,
    ofRecords: sql.raw(`(avg(total_milliseconds) filter (where ${DRAWN}))::float`),
  },
  p50_latency: { ...shown("latency", "Latency, median", true), ofDays: null, ofRecords: latencyAt(0.5) },
  p99_latency: {
    ...shown("latency", "Latency, 99th percentile", true),
    ofDays: null,
    ofRecords: latencyAt(0.99),
  },
  throughput: {
    ...shown("throughput", "Throughput", true),
    ofDays: null,
    ofRecords: sql.raw(
      `(sum(pictures * ${TOKENS_PER_IMAGE}) filter (where ${DRAWN}))::float * 1000
        / nullif(sum(drawing_milliseconds) filter (where ${DRAWN}), 0)`,
    ),
  },
} as const satisfies Record<string, MetricFact>;

export type Metric = keyof typeof METRICS;

function latencyAt(part: number): SQL {
  return sql.raw(
    `percentile_cont(${part}) within group (order by total_milliseconds) filter (where ${DRAWN})`,
  );
}

const same = (label: string, column: string) => ({
  label,
  ofDays: sql.raw(column),
  ofRecords: sql.raw(column),
});
const recorded = (label: string, column: string) => ({ label, ofDays: null, ofRecords: sql.raw(column) });

/** What requests can be told apart by. */
export const DIMENSIONS = {
  model: same("Model", "model"),
  provider: same("Provider", "provider"),
  /** The key's hash. */
  api_key_id: same("API key", "key_hash"),
  /** The app's address. */
  app: recorded("App", "referer"),
  user: recorded("User", "external_user"),
  session: recorded("Session", "session_id"),
  requested_model: recorded("Model asked for", "requested_model"),
  api_type: recorded("API", "surface"),
  outcome: recorded("Outcome", "outcome"),
  error_type: recorded("Error", "error_type"),
} as const satisfies Record<string, Fact>;

export type Dimension = keyof typeof DIMENSIONS;
