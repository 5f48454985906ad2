import { TOKENS_PER_IMAGE } from "@atelier/contract";
import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Attempt } from "../attempt.js";
import { periodStarts } from "../money/period.js";
import type { GenerationRecord } from "../records.js";
import type { Database } from "../storage/database.js";
import { appDays, apps, endpointSpans, failures, keyDays } from "../storage/schema.js";
import type { NamedStatements } from "../storage/together.js";
import { bucketsOf } from "./buckets.js";

/**
 * The statements that add a finished generation to the sums. Rows are always written in the same order, so that two
 * transactions never wait for each other.
 */
export function countingStatements(
  database: Database,
  record: GenerationRecord,
  categories: readonly string[] = [],
): NamedStatements {
  const endpoints = countsByEndpoint(record);
  const failed = failuresOf(record);
  const app = record.outcome === "done" ? record.referer : null;
  return {
    key_day: countForKey(database, record),
    ...(app === null ? {} : { app_day: countForApp(database, record, app) }),
    ...(app === null || categories.length === 0 ? {} : { app: categorise(database, app, categories) }),
    ...(endpoints.length > 0 ? { endpoint_span: countSpans(database, endpoints, record.createdAt) } : {}),
    ...(failed.length > 0 ? { failure: database.insert(failures).values(failed).getSQL() } : {}),
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
  readonly attemptBuckets: number[];
  readonly previewBuckets: number[];
  readonly totalBuckets: number[];
}

/** Attempts that say something of their endpoint, summed up for each, in a fixed order. */
function countsByEndpoint({ attempts, outcome, totalMilliseconds }: GenerationRecord): EndpointCounts[] {
  const counted = attempts.filter((attempt) => verdictOf(attempt) !== "other");
  const answering = outcome === "done" ? counted.at(-1) : undefined;
  const names = [...new Set(counted.map(({ model, provider }) => `${model}@${provider}`))].toSorted();
  return names.map((name) => {
    const own = counted.filter(({ model, provider }) => `${model}@${provider}` === name);
    const ok = own.filter((attempt) => verdictOf(attempt) === "ok");
    const sum = (all: readonly Attempt[], part: (attempt: Attempt) => number) =>
      all.reduce((total, attempt) => total + part(attempt), 0);
    return {
      model: own[0]?.model ?? "",
      provider: own[0]?.provider ?? "",
      ok: ok.length,
      failed: own.filter((attempt) => verdictOf(attempt) === "failed").length,
      rateLimited: own.filter((attempt) => verdictOf(attempt) === "rateLimited").length,
      pictures: sum(own, ({ pictures }) => pictures),
      milliseconds: sum(ok, ({ milliseconds }) => milliseconds),
      attemptBuckets: bucketsOf(ok.map(({ milliseconds }) => milliseconds)),
      previewBuckets: bucketsOf(ok.flatMap(({ previewMilliseconds }) => previewMilliseconds ?? [])),
      totalBuckets: bucketsOf(answering && own.includes(answering) ? [totalMilliseconds] : []),
    };
  });
}

/** What its attempts say against their endpoints. */
function failuresOf({ id, createdAt, attempts }: GenerationRecord): (typeof failures.$inferInsert)[] {
  return attempts.flatMap((attempt, index) => {
    const verdict = verdictOf(attempt);
    if (verdict !== "failed" && verdict !== "rateLimited") return [];
    const { model, provider, status, errorType, message } = attempt;
    return [
      {
        ...{ generationId: id, attempt: index, at: createdAt, model, provider, status },
        ...{ errorType: errorType ?? "", message: message ?? "" },
      },
    ];
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
      unpriced: record.costMicros === null ? record.pictures : 0,
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
        unpriced: added(keyDays.unpriced),
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

/** Most categories that are kept of an app, as upstream. */
const MOST_CATEGORIES = 10;

/** Adds categories to those that an app is known by; a row that has them all is left alone. */
function categorise(database: Database, app: string, categories: readonly string[]): SQL {
  const all = sql`${apps.categories} || excluded.categories`;
  const distinct = sql`(select distinct category from jsonb_array_elements_text(${all}) as one (category)
    order by category limit ${sql.raw(String(MOST_CATEGORIES))})`;
  return database
    .insert(apps)
    .values({ app, categories })
    .onConflictDoUpdate({
      target: apps.app,
      set: { categories: sql`(select jsonb_agg(category) from ${distinct} as kept)` },
      setWhere: sql`not ${apps.categories} @> excluded.categories`,
    })
    .getSQL();
}

function countSpans(database: Database, counts: readonly EndpointCounts[], at: Date): SQL {
  const rows = counts.flatMap((sums) => spansOf(at).map((span) => ({ ...span, ...sums })));
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
        attemptBuckets: addedByBucket(endpointSpans.attemptBuckets),
        previewBuckets: addedByBucket(endpointSpans.previewBuckets),
        totalBuckets: addedByBucket(endpointSpans.totalBuckets),
      },
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

/** The same for counts by bucket, of which either side may have more. */
function addedByBucket(column: PgColumn): SQL {
  return sql`coalesce((
    select array_agg(coalesce(one, 0) + coalesce(other, 0) order by bucket)
    from unnest(${column}, excluded.${sql.identifier(column.name)}) with ordinality as t (one, other, bucket)
  ), '{}')`;
}
