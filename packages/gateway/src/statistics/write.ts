import { TOKENS_PER_IMAGE } from "@atelier/contract";
import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Attempt } from "../attempt.js";
import { periodStarts } from "../money/period.js";
import type { GenerationRecord } from "../records.js";
import type { Step } from "../storage/database.js";
import { appDays, endpointLatencies, endpointSpans, keyDays } from "../storage/schema.js";
import { bucketOf } from "./buckets.js";

/**
 * Adds a finished generation to the sums. Rows are always written in the same order, so that two transactions
 * never wait for each other.
 */
export async function countGeneration(step: Step, record: GenerationRecord): Promise<void> {
  await countForKey(step, record);
  if (record.referer !== null && record.outcome === "done") await countForApp(step, record, record.referer);
  const counted = record.attempts.filter((attempt) => verdictOf(attempt) !== "other");
  for (const attempt of counted.toSorted(byEndpoint)) await countAttempt(step, attempt, record.createdAt);
}

/** What an attempt says of its endpoint. The caller's own mistakes and departures say nothing. */
export function verdictOf({ status }: Pick<Attempt, "status">): "ok" | "failed" | "rateLimited" | "other" {
  if (status === 200) return "ok";
  if (status === 429) return "rateLimited";
  return status >= 500 ? "failed" : "other";
}

function byEndpoint(one: Attempt, other: Attempt): number {
  const [first, second] = [`${one.model} ${one.provider}`, `${other.model} ${other.provider}`];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

async function countForKey(step: Step, record: GenerationRecord): Promise<void> {
  const free = record.cacheSource !== null;
  await step
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
    });
}

async function countForApp(step: Step, record: GenerationRecord, app: string): Promise<void> {
  const tokens = record.promptTokens + record.pictures * TOKENS_PER_IMAGE;
  await step
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
    });
}

async function countAttempt(step: Step, attempt: Attempt, at: Date): Promise<void> {
  const { model, provider, milliseconds, pictures } = attempt;
  const verdict = verdictOf(attempt);
  const ok = verdict === "ok" ? 1 : 0;
  const spans = spansOf(at).map((span) => ({ ...span, model, provider }));
  await step
    .insert(endpointSpans)
    .values(
      spans.map((span) => ({
        ...span,
        ok,
        failed: verdict === "failed" ? 1 : 0,
        rateLimited: verdict === "rateLimited" ? 1 : 0,
        pictures,
        milliseconds: ok * milliseconds,
      })),
    )
    .onConflictDoUpdate({
      target: [endpointSpans.model, endpointSpans.provider, endpointSpans.span, endpointSpans.start],
      set: {
        ok: added(endpointSpans.ok),
        failed: added(endpointSpans.failed),
        rateLimited: added(endpointSpans.rateLimited),
        pictures: added(endpointSpans.pictures),
        milliseconds: added(endpointSpans.milliseconds),
      },
    });
  if (ok === 0) return;
  const bucket = bucketOf(milliseconds);
  const { model: byModel, provider: byProvider, span, start, bucket: byBucket } = endpointLatencies;
  await step
    .insert(endpointLatencies)
    .values(spans.map((one) => ({ ...one, bucket, count: 1 })))
    .onConflictDoUpdate({
      target: [byModel, byProvider, span, start, byBucket],
      set: { count: added(endpointLatencies.count) },
    });
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
