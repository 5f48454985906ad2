import {
  type EndpointHealth,
  type Parameters,
  type Percentiles,
  type PriceLine,
  readParameters,
  readPercentiles,
  readPrices,
} from "./models.js";
import { list, member, number, numberOrNull, text, textOrNull, texts } from "./reading.js";

/** An endpoint with all that the pages show of it. */
export interface EndpointState extends Omit<EndpointHealth, "contextLength"> {
  /** `author/slug@provider`. */
  readonly id: string;
  readonly model: string;
  readonly hasKey: boolean;
  readonly trains: boolean | null;
  readonly retains: boolean | null;
  readonly prices: readonly PriceLine[];
  readonly contextLength: number | null;
  readonly parameters: Parameters;
  readonly passthrough: readonly string[];
  readonly streams: boolean;
  readonly breaker: {
    readonly state: string;
    readonly failures: number;
    readonly leftAloneUntil: string | null;
  };
  readonly firstPreview: Percentiles | null;
  /** Of the last 30 minutes. */
  readonly requests: number;
}

export function readEndpointStates(body: unknown): EndpointState[] {
  return list(member(body, "data")).map(readEndpointState);
}

function readEndpointState(entry: unknown): EndpointState {
  const policy = member(entry, "data_policy");
  const breaker = member(entry, "breaker");
  const stats = member(entry, "stats");
  return {
    id: text(member(entry, "id")),
    model: text(member(entry, "model")),
    provider: text(member(entry, "provider_display_name")),
    slug: text(member(entry, "provider_slug")),
    hasKey: member(entry, "has_key") === true,
    trains: (member(policy, "training") as boolean | undefined) ?? null,
    retains: (member(policy, "retains_prompts") as boolean | undefined) ?? null,
    prices: readPrices(member(entry, "display_pricing")),
    contextLength: numberOrNull(member(entry, "context_length")),
    parameters: readParameters(member(entry, "supported_image_parameters")),
    passthrough: texts(member(entry, "allowed_passthrough_parameters")),
    streams: member(entry, "supports_streaming") === true,
    status: number(member(entry, "status")),
    breaker: {
      state: text(member(breaker, "state")),
      failures: number(member(breaker, "failures")),
      leftAloneUntil: textOrNull(member(breaker, "left_alone_until")),
    },
    uptimeDay: numberOrNull(member(member(entry, "uptime"), "last_1d")),
    latency: readPercentiles(member(stats, "latency")),
    throughput: readPercentiles(member(stats, "throughput")),
    firstPreview: readPercentiles(member(stats, "first_preview")),
    requests: number(member(stats, "request_count")),
  };
}

/** A point of a chart: a value for each provider's slug; null where nothing was measured. */
export interface Point {
  readonly time: Date;
  readonly values: Readonly<Record<string, number | null>>;
}

export function readPoints(body: unknown): Point[] {
  return list(member(body, "data")).map((point) => {
    const values = member(point, "y");
    return {
      time: new Date(text(member(point, "x"))),
      values: Object.fromEntries(
        Object.entries(typeof values === "object" && values !== null ? values : {}).map(([name, value]) => [
          name,
          numberOrNull(value),
        ]),
      ),
    };
  });
}

/** A failed attempt. */
export interface Failure {
  readonly at: string;
  readonly model: string;
  readonly provider: string;
  readonly status: number;
  readonly type: string;
  readonly message: string;
}

export function readFailures(body: unknown): Failure[] {
  return list(member(body, "data")).map(readFailure);
}

function readFailure(entry: unknown): Failure {
  return {
    at: text(member(entry, "at")),
    model: text(member(entry, "model")),
    provider: text(member(entry, "provider_slug")),
    status: number(member(entry, "status")),
    type: text(member(entry, "error_type")),
    message: text(member(entry, "message")),
  };
}

/** What was paid for a picture. US dollars; shares from 0 to 1. */
export interface Paid {
  readonly effective: number | null;
  readonly images: number;
  readonly requests: number;
  readonly cached: number;
  readonly cacheShare: number | null;
}

export interface EffectivePricing extends Paid {
  readonly list: number | null;
  readonly byDay: readonly (Paid & { readonly date: string })[];
  readonly byProvider: readonly (Paid & { readonly provider: string })[];
}

export function readEffectivePricing(body: unknown): EffectivePricing {
  const data = member(body, "data");
  return {
    ...readPaid(data),
    list: numberOrNull(member(data, "list_price_per_image")),
    byDay: list(member(data, "by_day")).map((day) => ({ ...readPaid(day), date: text(member(day, "date")) })),
    byProvider: list(member(data, "by_provider")).map((one) => ({
      ...readPaid(one),
      provider: text(member(one, "provider_name")),
    })),
  };
}

function readPaid(entry: unknown): Paid {
  return {
    effective: numberOrNull(member(entry, "effective_price_per_image")),
    images: number(member(entry, "images")),
    requests: number(member(entry, "requests")),
    cached: number(member(entry, "cached_requests")),
    cacheShare: numberOrNull(member(entry, "cache_hit_share")),
  };
}

export interface AppUse {
  readonly origin: string;
  readonly title: string;
  readonly categories: readonly string[];
  readonly requests: number;
  readonly tokens: number;
}

export function readApps(body: unknown): AppUse[] {
  return list(member(body, "data")).map((entry) => ({
    origin: text(member(entry, "origin_url")),
    title: text(member(entry, "title")),
    categories: texts(member(entry, "categories")),
    requests: number(member(entry, "total_requests")),
    tokens: number(member(entry, "total_tokens")),
  }));
}

/** A day's counts. */
export interface ModelDay {
  /** `YYYY-MM-DD`, UTC. */
  readonly date: string;
  readonly requests: number;
  readonly images: number;
  readonly tokens: number;
}

export function readModelDays(body: unknown): ModelDay[] {
  return list(member(body, "data")).map((entry) => ({
    date: text(member(entry, "date")),
    requests: number(member(entry, "requests")),
    images: number(member(entry, "images")),
    tokens: number(member(entry, "tokens")),
  }));
}

export interface BenchmarkScore {
  readonly title: string;
  readonly score: number;
  readonly unit: string;
  readonly higherIsBetter: boolean;
  readonly measuredOn: string;
  readonly method: string;
  readonly rank: number | null;
  readonly models: number | null;
  /** Percent of the other models that did worse. */
  readonly percentile: number | null;
}

export function readBenchmarks(body: unknown): BenchmarkScore[] {
  return list(member(body, "data")).map((entry) => ({
    title: text(member(entry, "title")),
    score: number(member(entry, "score")),
    unit: text(member(entry, "unit")),
    higherIsBetter: member(entry, "higher_is_better") !== false,
    measuredOn: text(member(entry, "measured_on")),
    method: text(member(entry, "method")),
    rank: numberOrNull(member(entry, "rank")),
    models: numberOrNull(member(entry, "models")),
    percentile: numberOrNull(member(entry, "rank_percentile")),
  }));
}

/** A provider, with or without a key here. */
export interface ProviderState {
  readonly slug: string;
  readonly name: string;
  readonly hasKey: boolean;
  /** The variable that would hold its key; null where it needs none. */
  readonly keyVariable: string | null;
  readonly trains: boolean | null;
  readonly retains: boolean | null;
  readonly lastCheck: Check | null;
  readonly errors: readonly Failure[];
  readonly endpoints: readonly EndpointState[];
}

export interface Check {
  readonly at: string;
  readonly ok: boolean;
  readonly milliseconds: number;
  readonly message: string | null;
}

export function readProviderStates(body: unknown): ProviderState[] {
  return list(member(body, "data")).map((entry) => ({
    slug: text(member(entry, "slug")),
    name: text(member(entry, "name")),
    hasKey: member(entry, "has_key") === true,
    keyVariable: textOrNull(member(entry, "key_variable")),
    trains: (member(member(entry, "data_policy"), "training") as boolean | undefined) ?? null,
    retains: (member(member(entry, "data_policy"), "retains_prompts") as boolean | undefined) ?? null,
    lastCheck: readCheck(member(entry, "last_check")),
    errors: list(member(entry, "last_errors")).map(readFailure),
    endpoints: list(member(entry, "endpoints")).map(readEndpointState),
  }));
}

export function readCheck(check: unknown): Check | null {
  const at = textOrNull(member(check, "at"));
  if (at === null) return null;
  return {
    at,
    ok: member(check, "ok") === true,
    milliseconds: number(member(check, "milliseconds")),
    message: textOrNull(member(check, "message")),
  };
}

/** A model's place by use. */
export interface Ranked {
  readonly rank: number;
  readonly model: string;
  readonly requests: number;
}

export function readRankings(body: unknown): Ranked[] {
  return list(member(body, "data")).map((entry) => ({
    rank: number(member(entry, "rank")),
    model: text(member(entry, "model")),
    requests: number(member(entry, "requests")),
  }));
}
