import { TOKENS_PER_IMAGE } from "@atelier/contract";
import type { Attempt } from "../attempt.js";
import { periodStarts } from "../money/period.js";
import type { GenerationRecord } from "../records.js";
import { rowOf } from "../storage/row.js";
import { appDays, apps, endpointSpans, failures, keyDays } from "../storage/schema.js";
import { bucketsOf } from "./buckets.js";

/** What a finished generation adds to the sums, as rows for the database's function. */
export function countingFacts(record: GenerationRecord, categories: readonly string[]) {
  const app = record.outcome === "done" ? record.referer : null;
  const failed = failuresOf(record).map((failure) => rowOf(failures, failure));
  const spans = countsByEndpoint(record).flatMap((counts) =>
    spansOf(record.createdAt).map((span) => rowOf(endpointSpans, { ...span, ...counts })),
  );
  return {
    key_day: keyDayOf(record),
    ...(app === null ? {} : { app_day: appDayOf(record, app) }),
    ...(app === null || categories.length === 0 ? {} : { app: rowOf(apps, { app, categories }) }),
    ...(spans.length > 0 ? { spans } : {}),
    ...(failed.length > 0 ? { failures: failed } : {}),
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

function keyDayOf(record: GenerationRecord) {
  const free = record.cacheSource !== null;
  return rowOf(keyDays, {
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
  });
}

function appDayOf(record: GenerationRecord, app: string) {
  return rowOf(appDays, {
    day: periodStarts(record.createdAt).day,
    model: record.model,
    app,
    title: record.appTitle,
    requests: 1,
    tokens: record.promptTokens + record.pictures * TOKENS_PER_IMAGE,
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
