import { TOKENS_PER_IMAGE } from "@atelier/contract";
import type { Attempt } from "../attempt.js";
import { periodStarts } from "../money/period.js";
import type { GenerationRecord } from "../records.js";
import { rowOf } from "../storage/row.js";
import { appDays, apps, endpointSpans, failures, keyDays } from "../storage/schema.js";
import { addedBuckets, bucketsOf } from "./buckets.js";

/** A generation and what its app says of itself. */
export interface Counted {
  readonly record: GenerationRecord;
  readonly categories: readonly string[];
}

/** What finished generations add to the sums, as rows for the database's function: one for each row there. */
export function countingFacts(counted: readonly Counted[]) {
  const byApp = counted.filter(({ record }) => record.outcome === "done" && record.referer !== null);
  const spans = counted.flatMap(({ record }) =>
    countsByEndpoint(record).flatMap((counts) =>
      spansOf(record.createdAt).map((span) => ({ ...span, ...counts })),
    ),
  );
  return {
    failures: counted.flatMap(({ record }) => failuresOf(record)).map((one) => rowOf(failures, one)),
    key_days: summedUp(
      counted.map(({ record }) => keyDayOf(record)),
      ["keyHash", "day", "model", "provider"],
    ).map((row) => rowOf(keyDays, row)),
    app_days: summedUp(
      byApp.map(({ record }) => appDayOf(record, record.referer ?? "")),
      ["model", "day", "app"],
    ).map((row) => rowOf(appDays, row)),
    apps: appsOf(byApp).map((row) => rowOf(apps, row)),
    spans: summedUp(spans, ["model", "provider", "span", "start"]).map((row) => rowOf(endpointSpans, row)),
  };
}

/** Rows of the same names as one, with their numbers and lists of numbers added up, in the order of their names. */
function summedUp<Row extends object>(rows: readonly Row[], names: readonly (keyof Row)[]): Row[] {
  const sums = new Map<string, Row>();
  for (const row of rows) {
    const name = JSON.stringify(names.map((one) => row[one]));
    const known = sums.get(name);
    sums.set(name, known ? added(known, row) : row);
  }
  return [...sums].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}

function added<Row extends object>(one: Row, other: Row): Row {
  const more = other as Readonly<Record<string, unknown>>;
  const sum = Object.entries(one).map(([name, value]) => {
    const add = more[name];
    if (typeof value === "number" && typeof add === "number") return [name, value + add];
    if (Array.isArray(value) && Array.isArray(add)) return [name, addedBuckets([value, add])];
    return [name, add ?? value];
  });
  return Object.fromEntries(sum) as Row;
}

function appsOf(byApp: readonly Counted[]): (typeof apps.$inferInsert)[] {
  const known = new Map<string, Set<string>>();
  for (const { record, categories } of byApp) {
    if (categories.length === 0) continue;
    const app = record.referer ?? "";
    known.set(app, new Set([...(known.get(app) ?? []), ...categories]));
  }
  return [...known]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([app, categories]) => ({ app, categories: [...categories] }));
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
  return {
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
  };
}

function appDayOf(record: GenerationRecord, app: string) {
  return {
    day: periodStarts(record.createdAt).day,
    model: record.model,
    app,
    title: record.appTitle,
    requests: 1,
    tokens: record.promptTokens + record.pictures * TOKENS_PER_IMAGE,
  };
}

/** The minute and the hour of a moment. */
function spansOf(at: Date) {
  const floor = (milliseconds: number) => new Date(Math.floor(at.getTime() / milliseconds) * milliseconds);
  return [
    { span: "hour" as const, start: floor(3_600_000) },
    { span: "minute" as const, start: floor(60_000) },
  ];
}
