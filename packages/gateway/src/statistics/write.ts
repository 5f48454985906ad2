import { TOKENS_PER_IMAGE } from "@atelier/contract";
import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Attempt } from "../attempt.js";
import { periodStarts } from "../money/period.js";
import type { GenerationRecord } from "../records.js";
import type { Database } from "../storage/database.js";
import { appDays, endpointLatencies, endpointSpans, keyDays } from "../storage/schema.js";
import type { NamedStatements } from "../storage/together.js";
import { bucketOf } from "./buckets.js";

/**
 * The statements that add a finished generation to the sums. Rows are always written in the same order, so that two
 * transactions never wait for each other.
 */
export function countingStatements(database: Database, record: GenerationRecord): NamedStatements {
  const endpoints = countsByEndpoint(record.attempts);
  const latencies = endpoints.flatMap(({ model, provider, buckets }) =>
    [...buckets].map(([bucket, count]) => ({ model, provider, bucket, count })),
  );
  const countsForApp = record.referer !== null && record.outcome === "done";
  return {
    key_day: countForKey(database, record),
    ...(countsForApp ? { app_day: countForApp(database, record, record.referer ?? "") } : {}),
    ...(endpoints.length > 0 ? { endpoint_span: countSpans(database, endpoints, record.createdAt) } : {}),
    ...(latencies.length > 0
      ? { endpoint_latency: countLatencies(database, latencies, record.createdAt) }
      : {}),
  };
}

/** What an attempt says of its endpoint. The caller's own mistakes and departures say nothing. */
export function verdictOf({ status }: Pick<Attempt, "status">): "ok" | "failed" | "rateLimited" | "other" {
  if (status === 200) return "ok";
  if (status === 429) return "rateLimited";
  return status >= 500 ? "failed" : "other";
}

interface EndpointCounts {
  readonly model: string;
  readonly provider: string;
  readonly ok: number;
  readonly failed: number;
  readonly rateLimited: number;
  readonly pictures: number;
  readonly milliseconds: number;
  readonly buckets: ReadonlyMap<number, number>;
}

/** Attempts that say something of their endpoint, summed up for each, in a fixed order. */
function countsByEndpoint(attempts: readonly Attempt[]): EndpointCounts[] {
  const counted = attempts.filter((attempt) => verdictOf(attempt) !== "other");
  const names = [...new Set(counted.map(({ model, provider }) => `${model}@${provider}`))].toSorted();
  return names.map((name) => {
    const own = counted.filter(({ model, provider }) => `${model}@${provider}` === name);
    const ok = own.filter((attempt) => verdictOf(attempt) === "ok");
    const sum = (all: readonly Attempt[], part: (attempt: Attempt) => number) =>
      all.reduce((total, attempt) => total + part(attempt), 0);
    const buckets = new Map<number, number>();
    for (const { milliseconds } of ok) {
      const bucket = bucketOf(milliseconds);
      buckets.set(bucket, (buckets.get(bucket) ?? 0) + 1);
    }
    return {
      model: own[0]?.model ?? "",
      provider: own[0]?.provider ?? "",
      ok: ok.length,
      failed: own.filter((attempt) => verdictOf(attempt) === "failed").length,
      rateLimited: own.filter((attempt) => verdictOf(attempt) === "rateLimited").length,
      pictures: sum(own, ({ pictures }) => pictures),
      milliseconds: sum(ok, ({ milliseconds }) => milliseconds),
      buckets,
    };
  });
}

function countForKey(database: Database, record: GenerationRecord): SQL {
  const free = record.cacheSource !== null;
  return database
    .insert(keyDays)
    .values({
      day: periodStarts(record.createdAt).day,
      keyHash: record.keyHash,
      model: record.model,
      provider: record.provider,
      requests: 1,
      cached: free ? 1 : 0,
      pictures: record.pictures,
      promptTokens: free ? 0 : record.promptTokens,
      completionTokens: free ? 0 : record.pictures * TOKENS_PER_IMAGE,
      costMicros: record.costMicros ?? 0,
    })
    .onConflictDoUpdate({
      target: [keyDays.keyHash, keyDays.day, keyDays.model, keyDays.provider],
      set: {
        requests: added(keyDays.requests),
        cached: added(keyDays.cached),
        pictures: added(keyDays.pictures),
        promptTokens: added(keyDays.promptTokens),
        completionTokens: added(keyDays.completionTokens),
        costMicros: added(keyDays.costMicros),
      },
    })
    .getSQL();
}

function countForApp(database: Database, record: GenerationRecord, app: string): SQL {
  const tokens = record.promptTokens + record.pictures * TOKENS_PER_IMAGE;
  return database
    .insert(appDays)
    .values({
      day: periodStarts(record.createdAt).day,
      model: record.model,
      app,
      title: record.appTitle,
      requests: 1,
      tokens,
    })
    .onConflictDoUpdate({
      target: [appDays.model, appDays.day, appDays.app],
      set: {
        requests: added(appDays.requests),
        tokens: added(appDays.tokens),
        title: sql`coalesce(excluded.title, ${appDays.title})`,
      },
    })
    .getSQL();
}

function countSpans(database: Database, counts: readonly EndpointCounts[], at: Date): SQL {
  const rows = counts.flatMap(({ buckets: _, ...sums }) => spansOf(at).map((span) => ({ ...span, ...sums })));
  return database
    .insert(endpointSpans)
    .values(rows)
    .onConflictDoUpdate({
      target: [endpointSpans.model, endpointSpans.provider, endpointSpans.span, endpointSpans.start],
      set: {
        ok: added(endpointSpans.ok),
        failed: added(endpointSpans.failed),
        rateLimited: added(endpointSpans.rateLimited),
        pictures: added(endpointSpans.pictures),
        milliseconds: added(endpointSpans.milliseconds),
      },
    })
    .getSQL();
}

type LatencyCount = Pick<typeof endpointLatencies.$inferInsert, "model" | "provider" | "bucket" | "count">;

function countLatencies(database: Database, counts: readonly LatencyCount[], at: Date): SQL {
  const { model, provider, span, start, bucket } = endpointLatencies;
  const rows = counts.flatMap((count) => spansOf(at).map((one) => ({ ...one, ...count })));
  return database
    .insert(endpointLatencies)
    .values(rows)
    .onConflictDoUpdate({
      target: [model, provider, span, start, bucket],
      set: { count: added(endpointLatencies.count) },
    })
    .getSQL();
}

/** The minute and the hour of a moment. */
function spansOf(at: Date) {
  const floor = (milliseconds: number) => new Date(Math.floor(at.getTime() / milliseconds) * milliseconds);
  return [
    { span: "hour" as const, start: floor(3_600_000) },
    { span: "minute" as const, start: floor(60_000) },
  ];
}

/** A column's value with that of the row that could not be inserted added to it. */
function added(column: PgColumn): SQL {
  return sql`${column} + excluded.${sql.identifier(column.name)}`;
}
