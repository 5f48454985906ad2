import { and, eq, gte, sql } from "drizzle-orm";
import type { Database } from "../storage/database.js";
import { endpointSpans } from "../storage/schema.js";
import { type Percentiles, percentilesOf } from "./buckets.js";
import type { Duration, EndpointSpan, SpanQuery } from "./read.js";

const DURATIONS = {
  attempt: { counts: endpointSpans.attemptBuckets, first: 1 },
  preview: { counts: endpointSpans.previewBuckets, first: 5 },
  total: { counts: endpointSpans.totalBuckets, first: 9 },
} as const;

/** A span as the database writes it into JSON: its durations are four percentiles once it is closed. */
type Written = readonly [
  ...[seconds: number, model: string, provider: string, ok: number, failed: number, rateLimited: number],
  ...[pictures: number, milliseconds: number],
  ...[sealed: readonly number[] | null, counts: readonly number[] | null],
];

/**
 * Every span that was asked for, in one text: a chart of thirty days has some thousand, and to send and read them as rows
 * takes several times as long.
 */
export async function readSpans(
  database: Database,
  { model, span, since, duration }: SpanQuery,
): Promise<EndpointSpan[]> {
  const one = endpointSpans;
  const ofModel = model === undefined ? undefined : eq(one.model, model);
  const [row] = await database
    .select({
      text: sql<string>`coalesce(json_agg(json_build_array(extract(epoch from ${one.start}), ${one.model},
        ${one.provider}, ${one.ok}, ${one.failed}, ${one.rateLimited}, ${one.pictures}, ${one.milliseconds},
        ${durationsOf(duration)}) order by ${one.start}, ${one.provider}), '[]')::text`,
    })
    .from(one)
    .where(and(ofModel, eq(one.span, span), gte(one.start, since)));
  return (JSON.parse(row?.text ?? "[]") as Written[]).map(spanOf);
}

/** Two values: the percentiles of a closed hour, else the counts, since to send both would take its time. */
function durationsOf(duration: Duration | undefined) {
  if (duration === undefined) return sql`null, null`;
  const { counts, first } = DURATIONS[duration];
  const { percentiles } = endpointSpans;
  const four = sql.raw(`${first}:${first + 3}`);
  return sql`${percentiles}[${four}], case when ${percentiles} is null then ${counts} end`;
}

function spanOf([
  seconds,
  model,
  provider,
  ok,
  failed,
  rateLimited,
  pictures,
  milliseconds,
  ...durations
]: Written) {
  const [sealed, counts] = durations;
  const latency = sealed ? percentilesIn(sealed) : percentilesOf(counts ?? []);
  return {
    ...{ start: new Date(seconds * 1000), model, provider },
    ...{ ok, failed, rateLimited, pictures, milliseconds, latency },
  };
}

function percentilesIn([p50 = 0, p75 = 0, p90 = 0, p99 = 0]: readonly number[]): Percentiles | null {
  return p50 === 0 ? null : { p50, p75, p90, p99 };
}
