import { and, desc, eq, gt, gte, inArray, lt, or, type SQL, sql, type sum } from "drizzle-orm";
import type { Database } from "../storage/database.js";
import { appDays, apps, endpointSpans, failures, keyDays } from "../storage/schema.js";
import { type AnalyticsAnswer, type AnalyticsQuery, readAnalytics } from "./analytics.js";
import type { Percentiles } from "./buckets.js";
import { readHealth } from "./health.js";
import { sealHours } from "./seal.js";
import { readSpans } from "./spans.js";

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
  /** The same until the first preview. */
  readonly firstPreview30m: Percentiles | null;
  /** Attempts of the last 30 minutes that brought pictures. */
  readonly requests30m: number;
  /** Pictures of the last 30 minutes. */
  readonly pictures30m: number;
}

/** What is measured of how long pictures take. */
export type Duration = "attempt" | "preview" | "total";

/** An hour or a minute of an endpoint. */
export interface EndpointSpan {
  readonly start: Date;
  readonly model: string;
  readonly provider: string;
  readonly ok: number;
  readonly failed: number;
  readonly rateLimited: number;
  readonly pictures: number;
  readonly milliseconds: number;
  /** Of the duration that was asked for; null for none. */
  readonly latency: Percentiles | null;
}

/** A failed attempt. */
export type Failure = typeof failures.$inferSelect;

export interface ActivityRow {
  readonly day: Date;
  readonly model: string;
  readonly provider: string;
  readonly requests: number;
  readonly cached: number;
  readonly pictures: number;
  /** Pictures whose cost nobody knows, among them. */
  readonly unpriced: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly costMicros: number;
}

export interface AppUse {
  readonly app: string;
  readonly title: string | null;
  readonly categories: readonly string[];
  readonly requests: number;
  readonly tokens: number;
}

/** What to read of endpoints' spans. */
export interface SpanQuery {
  /** Left out, those of every model. */
  readonly model?: string;
  readonly span: "minute" | "hour";
  readonly since: Date;
  /** Left out, no durations are read, which takes less time. */
  readonly duration?: Duration;
}

export interface FailureQuery {
  readonly provider: string;
  readonly model?: string;
  readonly since: Date;
  readonly until?: Date;
  readonly limit: number;
}

export interface AppQuery {
  readonly model?: string;
  /** Of any of these; left out, of any at all. */
  readonly categories?: readonly string[];
  /**
   * By how many more tokens there were than on average in the three spans of the same length before, instead of by tokens;
   * apps that did not grow are left out.
   */
  readonly byGrowth?: boolean;
  readonly from: Date;
  readonly to: Date;
  readonly limit: number;
  readonly offset?: number;
}

export interface StatisticsStore {
  health(endpoint: EndpointName, now: Date): Promise<EndpointHealth>;
  /** Every hour or minute in which a model, or any, was asked for, oldest first. */
  spans(query: SpanQuery): Promise<EndpointSpan[]>;
  /** The last failures of a provider, newest first; of one model or of all. */
  failures(query: FailureQuery): Promise<Failure[]>;
  /** By day, model and provider, newest first; of one key or of all. */
  activity(range: { from: Date; to: Date; keyHash?: string; model?: string }): Promise<ActivityRow[]>;
  /** Any sums of recorded requests. @throws AtelierError `query_timeout` */
  analytics(query: AnalyticsQuery): Promise<AnalyticsAnswer>;
  /** Apps by tokens or by their growth; of one model or of all, of one category or of any. */
  topApps(query: AppQuery): Promise<AppUse[]>;
  /** Closes hours that are over, which makes their charts quick. */
  seal(now: Date): Promise<void>;
  /** Drops the sums by minute that nobody asks for any more. */
  prune(now: Date): Promise<void>;
}

/** Spans of time before one that its growth is held against. */
const SPANS_BEFORE = 3;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export function createStatisticsStore(database: Database): StatisticsStore {
  return {
    health: (endpoint, now) => readHealth(database, endpoint, now),
    spans: (query) => readSpans(database, query),
    analytics: (query) => readAnalytics(database, query),

    async failures({ provider, model, since, until, limit }) {
      return database
        .select()
        .from(failures)
        .where(
          and(
            eq(failures.provider, provider),
            gte(failures.at, since),
            until === undefined ? undefined : lt(failures.at, until),
            model === undefined ? undefined : eq(failures.model, model),
          ),
        )
        .orderBy(desc(failures.at), desc(failures.generationId), desc(failures.attempt))
        .limit(limit);
    },

    async activity({ from, to, keyHash, model }) {
      const rows = await database
        .select({
          day: keyDays.day,
          model: keyDays.model,
          provider: keyDays.provider,
          requests: total(keyDays.requests),
          cached: total(keyDays.cached),
          pictures: total(keyDays.pictures),
          unpriced: total(keyDays.unpriced),
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

    async topApps({ model, categories: wanted, byGrowth = false, from, to, limit, offset = 0 }) {
      const before = byGrowth ? SPANS_BEFORE * (to.getTime() - from.getTime()) : 0;
      const since = new Date(from.getTime() - before);
      const isWithin = gte(appDays.day, from);
      const tokens = total(appDays.tokens, isWithin);
      const requests = total(appDays.requests, isWithin);
      const growth = sql`${tokens} - ${total(appDays.tokens, lt(appDays.day, from))} / ${sql.raw(SPANS_BEFORE.toFixed(1))}`;
      const ofCategory = (name: string) => sql`${apps.categories} @> ${JSON.stringify([name])}::jsonb`;
      const rows = await database
        .select({
          app: appDays.app,
          title: sql<string | null>`max(${appDays.title})`,
          requests,
          tokens,
        })
        .from(appDays)
        .where(
          and(
            gte(appDays.day, since),
            lt(appDays.day, to),
            model === undefined ? undefined : eq(appDays.model, model),
            wanted === undefined
              ? undefined
              : inArray(
                  appDays.app,
                  database
                    .select({ app: apps.app })
                    .from(apps)
                    .where(or(sql`false`, ...wanted.map(ofCategory))),
                ),
          ),
        )
        .groupBy(appDays.app)
        .having(and(gt(requests, 0), byGrowth ? sql`${growth} > 0` : undefined))
        .orderBy(desc(byGrowth ? growth : tokens), appDays.app)
        .limit(limit)
        .offset(offset);
      const names = rows.map(({ app }) => app);
      const known =
        names.length === 0 ? [] : await database.select().from(apps).where(inArray(apps.app, names));
      const categories = new Map(known.map((one) => [one.app, one.categories]));
      return rows.map((row) => ({ ...row, categories: categories.get(row.app) ?? [] }));
    },

    async seal(now) {
      while ((await sealHours(database, now)) > 0);
    },

    async prune(now) {
      const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);
      await database
        .delete(endpointSpans)
        .where(and(eq(endpointSpans.span, "minute"), lt(endpointSpans.start, ago(2 * DAY))));
      await database.delete(failures).where(lt(failures.at, ago(31 * DAY)));
    },
  };
}

/** A sum as a number; the database gives it as text, since it may have more digits. */
function total(column: Parameters<typeof sum>[0], condition: SQL = sql`true`): SQL<number> {
  return sql<number>`coalesce(sum(${column}) filter (where ${condition}), 0)`.mapWith(Number);
}
