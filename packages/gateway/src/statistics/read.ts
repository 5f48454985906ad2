import { and, desc, eq, gte, lt, type SQL, sql, type sum } from "drizzle-orm";
import type { Database } from "../storage/database.js";
import { appDays, endpointLatencies, endpointSpans, keyDays } from "../storage/schema.js";
import { type BucketCount, type Percentiles, percentilesOf } from "./buckets.js";

/** An endpoint as the counts name it. */
export interface EndpointName {
  readonly model: string;
  /** The provider's slug. */
  readonly provider: string;
}

export interface EndpointHealth {
  /** Percent of attempts that went well; null when there were none. Rate limits don't count. */
  readonly uptime5m: number | null;
  readonly uptime30m: number | null;
  readonly uptime1d: number | null;
  /** Milliseconds of the last 30 minutes; null when nothing was drawn. */
  readonly latency30m: Percentiles | null;
  /** Attempts of the last 30 minutes that brought pictures. */
  readonly requests30m: number;
  /** Pictures of the last 30 minutes. */
  readonly pictures30m: number;
}

/** An hour of an endpoint. */
export interface EndpointHour {
  readonly start: Date;
  readonly provider: string;
  readonly ok: number;
  readonly failed: number;
  readonly rateLimited: number;
  readonly pictures: number;
  readonly milliseconds: number;
  readonly latency: Percentiles | null;
}

export interface ActivityRow {
  readonly day: Date;
  readonly model: string;
  readonly provider: string;
  readonly requests: number;
  readonly cached: number;
  readonly pictures: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly costMicros: number;
}

export interface AppUse {
  readonly app: string;
  readonly title: string | null;
  readonly requests: number;
  readonly tokens: number;
}

export interface StatisticsStore {
  health(endpoint: EndpointName, now: Date): Promise<EndpointHealth>;
  /** Every hour in which a model was asked for, oldest first. */
  hours(model: string, since: Date): Promise<EndpointHour[]>;
  /** By day, model and provider, newest first; of one key or of all. */
  activity(range: { from: Date; to: Date; keyHash?: string; model?: string }): Promise<ActivityRow[]>;
  topApps(model: string, since: Date, limit: number): Promise<AppUse[]>;
  /** Drops the sums by minute that nobody asks for any more. */
  prune(now: Date): Promise<void>;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export function createStatisticsStore(database: Database): StatisticsStore {
  return {
    health: (endpoint, now) => readHealth(database, endpoint, now),
    hours: (model, since) => readHours(database, model, since),

    async activity({ from, to, keyHash, model }) {
      const rows = await database
        .select({
          day: keyDays.day,
          model: keyDays.model,
          provider: keyDays.provider,
          requests: total(keyDays.requests),
          cached: total(keyDays.cached),
          pictures: total(keyDays.pictures),
          promptTokens: total(keyDays.promptTokens),
          completionTokens: total(keyDays.completionTokens),
          costMicros: total(keyDays.costMicros),
        })
        .from(keyDays)
        .where(
          and(
            gte(keyDays.day, from),
            lt(keyDays.day, to),
            keyHash === undefined ? undefined : eq(keyDays.keyHash, keyHash),
            model === undefined ? undefined : eq(keyDays.model, model),
          ),
        )
        .groupBy(keyDays.day, keyDays.model, keyDays.provider)
        .orderBy(desc(keyDays.day), keyDays.model, keyDays.provider);
      return rows;
    },

    async topApps(model, since, limit) {
      const tokens = total(appDays.tokens);
      return database
        .select({
          app: appDays.app,
          title: sql<string | null>`max(${appDays.title})`,
          requests: total(appDays.requests),
          tokens,
        })
        .from(appDays)
        .where(and(eq(appDays.model, model), gte(appDays.day, since)))
        .groupBy(appDays.app)
        .orderBy(desc(tokens), appDays.app)
        .limit(limit);
    },

    async prune(now) {
      const before = new Date(now.getTime() - 2 * DAY);
      for (const table of [endpointSpans, endpointLatencies] as const) {
        await database.delete(table).where(and(eq(table.span, "minute"), lt(table.start, before)));
      }
    },
  };
}

/** A sum as a number; the database gives it as text, since it may have more digits. */
function total(column: Parameters<typeof sum>[0]): SQL<number> {
  return sql<number>`coalesce(sum(${column}), 0)`.mapWith(Number);
}

async function readHealth(
  database: Database,
  { model, provider }: EndpointName,
  now: Date,
): Promise<EndpointHealth> {
  const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  const spans = await database
    .select({
      start: endpointSpans.start,
      ok: endpointSpans.ok,
      failed: endpointSpans.failed,
      pictures: endpointSpans.pictures,
    })
    .from(endpointSpans)
    .where(
      and(
        eq(endpointSpans.model, model),
        eq(endpointSpans.provider, provider),
        eq(endpointSpans.span, "minute"),
        gte(endpointSpans.start, ago(DAY)),
      ),
    );
  const latencies = await database
    .select({ bucket: endpointLatencies.bucket, count: total(endpointLatencies.count) })
    .from(endpointLatencies)
    .where(
      and(
        eq(endpointLatencies.model, model),
        eq(endpointLatencies.provider, provider),
        eq(endpointLatencies.span, "minute"),
        gte(endpointLatencies.start, ago(30 * MINUTE)),
      ),
    )
    .groupBy(endpointLatencies.bucket);
  const within = (milliseconds: number) => spans.filter(({ start }) => start >= ago(milliseconds));
  const lately = within(30 * MINUTE);
  return {
    uptime5m: uptimeOf(within(5 * MINUTE)),
    uptime30m: uptimeOf(lately),
    uptime1d: uptimeOf(spans),
    latency30m: percentilesOf(latencies),
    requests30m: lately.reduce((count, { ok }) => count + ok, 0),
    pictures30m: lately.reduce((count, { pictures }) => count + pictures, 0),
  };
}

/** Percent of attempts that went well. */
export function uptimeOf(counts: readonly { readonly ok: number; readonly failed: number }[]): number | null {
  const ok = counts.reduce((all, count) => all + count.ok, 0);
  const failed = counts.reduce((all, count) => all + count.failed, 0);
  return ok + failed === 0 ? null : (ok / (ok + failed)) * 100;
}

async function readHours(database: Database, model: string, since: Date): Promise<EndpointHour[]> {
  const ofModel = (table: typeof endpointSpans | typeof endpointLatencies) =>
    and(eq(table.model, model), eq(table.span, "hour"), gte(table.start, since));
  const [spans, latencies] = await Promise.all([
    database
      .select()
      .from(endpointSpans)
      .where(ofModel(endpointSpans))
      .orderBy(endpointSpans.start, endpointSpans.provider),
    database.select().from(endpointLatencies).where(ofModel(endpointLatencies)),
  ]);
  const bySpan = new Map<string, BucketCount[]>();
  for (const { start, provider, bucket, count } of latencies) {
    const name = `${start.getTime()} ${provider}`;
    const counts = bySpan.get(name);
    if (counts) counts.push({ bucket, count });
    else bySpan.set(name, [{ bucket, count }]);
  }
  return spans.map(({ start, provider, ok, failed, rateLimited, pictures, milliseconds }) => ({
    ...{ start, provider, ok, failed, rateLimited, pictures, milliseconds },
    latency: percentilesOf(bySpan.get(`${start.getTime()} ${provider}`) ?? []),
  }));
}
