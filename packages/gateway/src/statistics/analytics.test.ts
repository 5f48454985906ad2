import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "../../../../tests/support/test-database.js";
import { createRecordStore, type GenerationRecord } from "../records.js";
import type { Database } from "../storage/database.js";
import { type AnalyticsQuery, readAnalytics } from "./analytics.js";
import { createStatisticsStore, type StatisticsStore } from "./read.js";

const home = testDatabase();
let statistics: StatisticsStore;

const BASE: GenerationRecord = {
  ...{ id: "", keyHash: "k", surface: "images", model: "a/b", requestedModel: "a/b", provider: "Acme" },
  ...{ createdAt: new Date("2026-03-04T12:00:00Z"), outcome: "done", errorType: null, streamed: false },
  ...{ totalMilliseconds: 3000, drawingMilliseconds: 2000, promptTokens: 10, inputPictures: 0, pictures: 1 },
  ...{ costMicros: 40_000, upstreamId: null, attempts: [], cacheSource: null, externalUser: null },
  ...{ sessionId: null, metadata: {}, referer: null, appTitle: null, userAgent: null },
};

const FAILED = { outcome: "failed", errorType: "timeout", pictures: 0, costMicros: 0 } as const;
const HIT = { cacheSource: "gen-0", costMicros: 0 } as const;

beforeAll(async () => {
  statistics = createStatisticsStore(home.open.database);
  const store = createRecordStore(home.open);
  const at = (time: string) => ({ createdAt: new Date(`2026-03-${time}Z`) });
  const shop = { referer: "https://shop.example" };
  const records: Partial<GenerationRecord>[] = [
    { ...at("02T23:59:59"), keyHash: "other" },
    { ...at("03T00:00:00"), ...shop },
    { ...at("03T10:30:00"), ...FAILED },
    { ...at("03T10:40:00"), ...HIT, ...shop },
    { ...at("04T12:00:00"), model: "a/c", provider: "Other", totalMilliseconds: 5000, costMicros: null },
  ];
  for (const [index, record] of records.entries()) {
    await store.write({ ...BASE, ...record, id: `gen-${index}` }, null);
  }
});

const QUERY: AnalyticsQuery = {
  ...{ metrics: ["request_count"], dimensions: [], filters: [], granularity: null, groupLimit: null },
  ...{ from: new Date("2026-03-01T00:00:00Z"), to: new Date("2026-03-05T00:00:00Z"), limit: 100 },
  orderBy: { field: "request_count", descending: true },
};

const ask = (query: Partial<AnalyticsQuery>) => statistics.analytics({ ...QUERY, ...query });

describe("analytics", () => {
  test("sum up days and say the same of them by the records", async () => {
    const metrics = [
      ...(["request_count", "image_count", "tokens_prompt", "tokens_completion", "tokens_total"] as const),
      ...(["total_usage", "cache_hit_count", "cache_hit_rate"] as const),
    ];
    const whole = await ask({ metrics });
    expect(whole).toEqual({
      rows: [
        {
          ...{ request_count: 5, image_count: 4, tokens_prompt: 40, tokens_completion: 12_525 },
          ...{ tokens_total: 12_565, total_usage: 0.08, cache_hit_count: 1, cache_hit_rate: 0.2 },
        },
      ],
      truncated: false,
    });
    // A second less on a day when nothing was asked: no whole days any more, so the records answer.
    expect(await ask({ metrics, from: new Date("2026-03-01T00:00:01Z") })).toEqual(whole);
  });

  test("tell hours apart, and what only the records know", async () => {
    const { rows } = await ask({
      ...{ granularity: "hour", from: new Date("2026-03-03T00:00:00Z") },
      metrics: ["request_count", "failed_count", "error_rate", "avg_latency", "p50_latency", "throughput"],
      orderBy: { field: "date", descending: false },
    });
    const drawn = { failed_count: 0, error_rate: 0, throughput: 2087.5 };
    expect(rows).toEqual([
      { ...drawn, date: "2026-03-03T00:00:00.000Z", request_count: 1, avg_latency: 3000, p50_latency: 3000 },
      {
        ...{ date: "2026-03-03T10:00:00.000Z", request_count: 2, failed_count: 1, error_rate: 0.5 },
        ...{ avg_latency: null, p50_latency: null, throughput: null },
      },
      { ...drawn, date: "2026-03-04T12:00:00.000Z", request_count: 1, avg_latency: 5000, p50_latency: 5000 },
    ]);
  });

  test.each([
    ["day", ["2026-03-02", "2026-03-03", "2026-03-04"]],
    ["week", ["2026-03-02"]],
    ["month", ["2026-03-01"]],
  ] as const)("begin a %s where it begins in UTC", async (granularity, dates) => {
    const { rows } = await ask({ granularity, orderBy: { field: "date", descending: false } });
    expect(rows.map(({ date }) => date)).toEqual(dates.map((date) => `${date}T00:00:00.000Z`));
  });

  test("tell apart by two things, in the order asked for, and say when there is more", async () => {
    const { rows, truncated } = await ask({
      dimensions: ["model", "api_key_id"],
      orderBy: { field: "model", descending: true },
      limit: 2,
    });
    expect(rows).toEqual([
      { model: "a/c", api_key_id: "k", request_count: 1 },
      { model: "a/b", api_key_id: "k", request_count: 3 },
    ]);
    expect(truncated).toBe(true);
  });

  test("give each of a kind so many rows", async () => {
    const { rows } = await ask({
      ...{ dimensions: ["model"], granularity: "day", groupLimit: 1 },
      orderBy: { field: "date", descending: true },
    });
    expect(rows).toEqual([
      { date: "2026-03-04T00:00:00.000Z", model: "a/c", request_count: 1 },
      { date: "2026-03-03T00:00:00.000Z", model: "a/b", request_count: 3 },
    ]);
  });

  test.each([
    [{ dimension: "model", operator: "eq", values: ["a/b"] }, 4],
    [{ dimension: "model", operator: "neq", values: ["a/b"] }, 1],
    [{ dimension: "model", operator: "gt", values: ["a/b"] }, 1],
    [{ dimension: "model", operator: "lte", values: ["a/b"] }, 4],
    [{ dimension: "outcome", operator: "in", values: ["failed", "cancelled"] }, 1],
    [{ dimension: "app", operator: "in", values: ["https://shop.example"] }, 2],
    [{ dimension: "app", operator: "in", values: ["https://shop.example"], includeUnset: true }, 5],
    [{ dimension: "app", operator: "not_in", values: ["https://shop.example"] }, 0],
    [{ dimension: "app", operator: "not_in", values: ["https://shop.example"], includeUnset: true }, 3],
    [{ dimension: "model", operator: "eq", values: ["'; drop table generations; --"] }, 0],
  ] as const)("count what a filter lets through: %j", async (filter, expected) => {
    const { rows } = await ask({ filters: [{ includeUnset: false, ...filter }] });
    expect(rows).toEqual([{ request_count: expected }]);
  });

  test("say when a question took too long", async () => {
    const stopped = Object.assign(new Error("canceling statement due to statement timeout"), {
      code: "57014",
    });
    const transaction = () => Promise.reject(new Error("Failed query", { cause: stopped }));
    await expect(readAnalytics({ transaction } as unknown as Database, QUERY)).rejects.toMatchObject({
      ...{ type: "query_timeout", status: 408, field: "time_range" },
    });
  });
});
