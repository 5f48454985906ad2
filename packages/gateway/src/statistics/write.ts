import { TOKENS_PER_IMAGE } from "@atelier/contract";
import type { Attempt } from "../attempt.js";
import { periodStarts } from "../money/period.js";
import type { GenerationRecord } from "../records.js";
import { rowsOf } from "../storage/row.js";
import { appDays, apps, endpointSpans, failures, keyDays } from "../storage/schema.js";
import { addBuckets, countIn } from "./buckets.js";

/** A generation and what its app says of itself. */
export interface Counted {
  readonly record: GenerationRecord;
  readonly categories: readonly string[];
}

/** What finished generations add to the sums. */
export interface Counting {
  add(counted: readonly Counted[]): void;
  /** As rows for the database's function: one for each row there, in the order of their names. */
  rows(): Readonly<Record<string, readonly object[]>>;
}

export function createCounting(): Counting {
  const failed: (typeof failures.$inferInsert)[] = [];
  const byKey = createSums<typeof keyDays.$inferInsert>(["keyHash", "day", "model", "provider"]);
  const byApp = createSums<typeof appDays.$inferInsert>(["model", "day", "app"]);
  const byEndpoint = createSums<EndpointCounts>(["model", "provider", "span", "start"]);
  const categoriesOf = new Map<string, Set<string>>();
  return {
    add(counted) {
      for (const { record, categories } of counted) {
        failed.push(...failuresOf(record));
        byKey.add(keyDayOf(record));
        for (const span of ["hour", "minute"] as const) {
          for (const counts of countsByEndpoint(record, span)) byEndpoint.add(counts);
        }
        if (record.outcome !== "done" || record.referer === null) continue;
        byApp.add(appDayOf(record, record.referer));
        if (categories.length === 0) continue;
        categoriesOf.set(
          record.referer,
          new Set([...(categoriesOf.get(record.referer) ?? []), ...categories]),
        );
      }
    },
    rows: () => ({
      failures: rowsOf(failures, failed),
      key_days: rowsOf(keyDays, byKey.rows()),
      app_days: rowsOf(appDays, byApp.rows()),
      apps: rowsOf(
        apps,
        inOrder(categoriesOf).map(([app, categories]) => ({ app, categories: [...categories] })),
      ),
      spans: rowsOf(endpointSpans, byEndpoint.rows()),
    }),
  };
}

/** Rows of the same names as one, with their numbers and lists of numbers added up where they are. */
function createSums<Row extends object>(names: readonly (keyof Row)[]) {
  const sums = new Map<string, Row>();
  return {
    add(row: Row) {
      const name = names.map((one) => (row[one] instanceof Date ? row[one].getTime() : row[one])).join("\n");
      const known = sums.get(name);
      if (known) addTo(known as Record<string, unknown>, row as Record<string, unknown>);
      else sums.set(name, row);
    },
    rows: () => inOrder(sums).map(([, row]) => row),
  };
}

function inOrder<Value>(named: ReadonlyMap<string, Value>): [string, Value][] {
  return [...named].toSorted(([one], [other]) => (one < other ? -1 : 1));
}

function addTo(sum: Record<string, unknown>, more: Readonly<Record<string, unknown>>): void {
  for (const name in more) {
    const [value, add] = [sum[name], more[name]];
    if (typeof value === "number" && typeof add === "number") sum[name] = value + add;
    else if (Array.isArray(value) && Array.isArray(add)) addBuckets(value, add);
    else sum[name] = add ?? value;
  }
}

/** What an attempt says of its endpoint. The caller's own mistakes and departures say nothing. */
export function verdictOf({ status }: Pick<Attempt, "status">): "ok" | "failed" | "rateLimited" | "other" {
  if (status === 200) return "ok";
  if (status === 429) return "rateLimited";
  return status >= 500 ? "failed" : "other";
}

interface EndpointCounts {
  readonly span: "hour" | "minute";
  readonly start: Date;
  readonly model: string;
  readonly provider: string;
  ok: number;
  failed: number;
  rateLimited: number;
  pictures: number;
  milliseconds: number;
  readonly attemptBuckets: number[];
  readonly previewBuckets: number[];
  readonly totalBuckets: number[];
}

const SPANS = { hour: 3_600_000, minute: 60_000 } as const;

/** Attempts that say something of their endpoint, summed up for each. */
function countsByEndpoint(
  { attempts, outcome, createdAt, totalMilliseconds }: GenerationRecord,
  span: keyof typeof SPANS,
): EndpointCounts[] {
  const start = new Date(Math.floor(createdAt.getTime() / SPANS[span]) * SPANS[span]);
  const sums: EndpointCounts[] = [];
  let last: EndpointCounts | null = null;
  for (const attempt of attempts) {
    const verdict = verdictOf(attempt);
    if (verdict === "other") continue;
    const { model, provider, milliseconds, previewMilliseconds, pictures } = attempt;
    last = sums.find((one) => one.model === model && one.provider === provider) ?? null;
    if (!last) {
      last = noCounts(span, start, model, provider);
      sums.push(last);
    }
    last[verdict] += 1;
    last.pictures += pictures;
    if (verdict !== "ok") continue;
    last.milliseconds += milliseconds;
    countIn(last.attemptBuckets, milliseconds);
    if (typeof previewMilliseconds === "number") countIn(last.previewBuckets, previewMilliseconds);
  }
  // The whole of a request counts where it was answered.
  if (last && outcome === "done") countIn(last.totalBuckets, totalMilliseconds);
  return sums;
}

function noCounts(
  span: EndpointCounts["span"],
  start: Date,
  model: string,
  provider: string,
): EndpointCounts {
  return {
    span,
    start,
    model,
    provider,
    ok: 0,
    failed: 0,
    rateLimited: 0,
    pictures: 0,
    milliseconds: 0,
    attemptBuckets: [],
    previewBuckets: [],
    totalBuckets: [],
  };
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
