import { AtelierError, parse } from "@atelier/contract";
import {
  type AnalyticsFilter,
  type AnalyticsQuery,
  DIMENSIONS,
  type Dimension,
  type Granularity,
  METRICS,
  type Metric,
} from "@atelier/gateway";
import type { Context } from "hono";
import { z } from "zod";
import { readJson, SHORT_BODY } from "../guards/body.js";
import type { AppEnv, AppParts } from "../parts.js";

const DAY = 86_400_000;
const USUAL_DAYS = 30;
const USUAL_LIMIT = 1000;
const MOST_ROWS = 10_000;
const MOST_VALUES = 100;

const OPERATORS = {
  eq: "scalar",
  neq: "scalar",
  in: "array",
  not_in: "array",
  gt: "scalar",
  gte: "scalar",
  lt: "scalar",
  lte: "scalar",
} as const;

const GRANULARITIES = { minute: "Minute", hour: "Hour", day: "Day", week: "Week", month: "Month" } as const;

const namesOf = <Name extends string>(named: Readonly<Record<Name, unknown>>) =>
  z.enum(Object.keys(named) as [Name, ...Name[]]);

const metric = namesOf<Metric>(METRICS);
const dimension = namesOf<Dimension>(DIMENSIONS);

const scalar = z.union([
  z
    .string()
    .max(512)
    .refine((text) => !text.includes("\0"), "must not contain the character U+0000"),
  z.number(),
]);

const filterSchema = z
  .object({
    field: dimension,
    operator: namesOf(OPERATORS),
    value: z.union([scalar, z.array(scalar).min(1).max(MOST_VALUES)]),
    include_unset: z.boolean().nullish(),
  })
  .refine(
    ({ operator, value }) => Array.isArray(value) === (OPERATORS[operator] === "array"),
    "needs a list for in and not_in, and one value for the others",
  );

/** Body of `POST /analytics/query`. */
export const analyticsQuerySchema = z.object({
  metrics: z.array(metric).min(1).max(Object.keys(METRICS).length),
  dimensions: z.array(dimension).max(2).nullish(),
  filters: z.array(filterSchema).max(20).nullish(),
  granularity: namesOf<Granularity>(GRANULARITIES).nullish(),
  /** Left out, the last thirty days. */
  time_range: z.object({ start: z.iso.datetime(), end: z.iso.datetime() }).nullish(),
  order_by: z
    .object({ field: z.union([metric, dimension, z.literal("date")]), direction: z.enum(["asc", "desc"]) })
    .nullish(),
  limit: z.int().min(1).max(MOST_ROWS).nullish(),
  group_limit: z.int().min(1).max(MOST_ROWS).nullish(),
  /** Nothing is classified here. */
  classifier_dimensions: z.null().optional(),
  classifier_filters: z.null().optional(),
});

type Body = z.output<typeof analyticsQuerySchema>;

/** `GET /analytics/meta`: what can be asked. */
export function analyticsMeta() {
  const data = {
    metrics: Object.entries(METRICS).map(([name, { label, format, isRate }]) => ({
      ...{ name, display_label: label, display_format: format, is_rate: isRate },
    })),
    dimensions: Object.entries(DIMENSIONS).map(([name, { label }]) => ({ name, display_label: label })),
    operators: Object.entries(OPERATORS).map(([name, value_type]) => ({ name, value_type })),
    granularities: Object.entries(GRANULARITIES).map(([name, display_label]) => ({ name, display_label })),
  };
  return (context: Context<AppEnv>): Response => context.json({ data });
}

/** `POST /analytics/query`: sums of the recorded requests, of all keys. */
export function analyticsQuery(parts: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const body = parse(analyticsQuerySchema, await readJson(context.req.raw, SHORT_BODY));
    const query = queryOf(body, parts);
    const began = performance.now();
    const { rows, truncated } = await parts.gateway.statistics.analytics(query);
    const query_time_ms = Math.round(performance.now() - began);
    return context.json({
      data: { data: rows, metadata: { query_time_ms, row_count: rows.length, truncated } },
    });
  };
}

function queryOf(body: Body, { gateway, now }: AppParts): AnalyticsQuery {
  const dimensions = [...new Set(body.dimensions ?? [])];
  const metrics = [...new Set(body.metrics)];
  const granularity = body.granularity ?? null;
  const orderBy = orderOf(body, { metrics, dimensions });
  return {
    ...{ metrics, dimensions, granularity, orderBy },
    ...rangeOf(body.time_range, now()),
    filters: (body.filters ?? []).map((filter) => filterOf(filter, gateway)),
    limit: body.limit ?? USUAL_LIMIT,
    groupLimit: body.group_limit ?? null,
  };
}

/** By time where there is one, else the most first. */
function orderOf(
  { order_by, granularity }: Body,
  { metrics, dimensions }: { metrics: readonly Metric[]; dimensions: readonly Dimension[] },
): AnalyticsQuery["orderBy"] {
  if (!order_by) {
    return granularity ? { field: "date", descending: false } : { field: "request_count", descending: true };
  }
  const { field, direction } = order_by;
  const known = ["request_count", ...metrics, ...dimensions, ...(granularity ? ["date"] : [])];
  if (!known.includes(field)) {
    throw new AtelierError(
      "invalid_request",
      `order_by.field: must be one of ${known.join(", ")}`,
      "order_by.field",
    );
  }
  return { field, descending: direction === "desc" };
}

/** Today counts whole, so that the sums by day have what is asked. */
function rangeOf(range: Body["time_range"], now: Date): { from: Date; to: Date } {
  const tomorrow = (Math.floor(now.getTime() / DAY) + 1) * DAY;
  if (!range) return { from: new Date(tomorrow - USUAL_DAYS * DAY), to: new Date(tomorrow) };
  const [from, to] = [new Date(range.start), new Date(range.end)];
  if (from >= to) {
    throw new AtelierError("invalid_request", "time_range.start: must be before its end", "time_range.start");
  }
  return { from, to: to > now ? new Date(Math.max(tomorrow, from.getTime() + DAY)) : to };
}

/** Models may be named by their dated slugs; records have the plain ones. */
function filterOf(
  { field, operator, value, include_unset }: NonNullable<Body["filters"]>[number],
  { catalogue }: AppParts["gateway"],
): AnalyticsFilter {
  const values = (Array.isArray(value) ? value : [value]).map((one) => {
    const text = String(one);
    return field === "model" ? (catalogue.find(text)?.slug ?? text) : text;
  });
  return { dimension: field, operator, values, includeUnset: include_unset ?? false };
}
