import { isNotNull } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "../../../../tests/support/test-database.js";
import type { Attempt } from "../attempt.js";
import { createRecordStore, type GenerationRecord } from "../records.js";
import { endpointSpans } from "../storage/schema.js";
import { createStatisticsStore, type StatisticsStore } from "./read.js";

const home = testDatabase();
let statistics: StatisticsStore;

const now = new Date("2026-03-04T12:00:00Z");
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

const attempt = (status: number, milliseconds = 1000): Attempt => ({
  model: "a/b",
  provider: "acme",
  providerName: "Acme",
  status,
  errorType: null,
  milliseconds,
  pictures: status === 200 ? 1 : 0,
});

let count = 0;
function record(
  createdAt: Date,
  attempts: Attempt[],
  more: Partial<GenerationRecord> = {},
): GenerationRecord {
  count += 1;
  const done = attempts.at(-1)?.status === 200;
  return {
    id: `gen-${count}`,
    keyHash: "k",
    surface: "images",
    model: "a/b",
    requestedModel: "a/b",
    provider: "Acme",
    createdAt,
    outcome: done ? "done" : "failed",
    errorType: null,
    streamed: false,
    totalMilliseconds: 1,
    drawingMilliseconds: 1,
    promptTokens: 10,
    inputPictures: 0,
    pictures: done ? 1 : 0,
    costMicros: done ? 35_000 : 0,
    upstreamId: null,
    attempts,
    cacheSource: null,
    externalUser: null,
    sessionId: null,
    metadata: {},
    referer: null,
    appTitle: null,
    userAgent: null,
    ...more,
  };
}

beforeAll(async () => {
  statistics = createStatisticsStore(home.open.database);
  const store = createRecordStore(home.open);
  const app = { referer: "https://shop.example", appTitle: "Shop" };
  for (const one of [
    record(ago(2), [{ ...attempt(200, 2000), previewMilliseconds: 500 }], app),
    record(ago(2), [{ ...attempt(502), message: "Acme can't be reached" }, attempt(200, 4000)], app),
    record(ago(20), [attempt(429)]),
    record(ago(20), [attempt(400)]),
    record(ago(100), [attempt(504)]),
    record(ago(3 * 24 * 60), [attempt(502)]),
    record(ago(24 * 60), [attempt(200, 8000)], { keyHash: "other", ...app, appTitle: null }),
    record(ago(1), [], { outcome: "done", pictures: 1, costMicros: 0, cacheSource: "gen-1" }),
  ]) {
    await store.write(one, null, { categories: one.appTitle === null ? ["legal"] : ["image-gen", "game"] });
  }
});

describe("statistics", () => {
  test("tell how an endpoint fares; rate limits and callers' mistakes don't count against it", async () => {
    const health = await statistics.health({ model: "a/b", provider: "acme" }, now);
    expect(health).toMatchObject({ requests30m: 2, pictures30m: 2 });
    expect(health.uptime5m).toBeCloseTo(66.67, 1);
    expect(health.uptime30m).toBeCloseTo(66.67, 1);
    expect(health.uptime1d).toBeCloseTo(60, 1);
    expect(health.latency30m?.p50).toBeGreaterThan(1940);
    expect(health.latency30m?.p99).toBeLessThan(4120);
    expect(await statistics.health({ model: "a/b", provider: "none" }, now)).toMatchObject({
      uptime1d: null,
      latency30m: null,
    });
  });

  test("tell each hour, and each minute", async () => {
    const hours = await statistics.spans({
      ...{ model: "a/b", span: "hour", since: ago(24 * 60), duration: "attempt" },
    });
    expect(
      hours.map(({ start, ok, failed, rateLimited }) => [start.toISOString(), ok, failed, rateLimited]),
    ).toEqual([
      ["2026-03-03T12:00:00.000Z", 1, 0, 0],
      ["2026-03-04T10:00:00.000Z", 0, 1, 0],
      ["2026-03-04T11:00:00.000Z", 2, 1, 1],
    ]);
    expect(hours[2]).toMatchObject({ milliseconds: 6000, pictures: 2 });
    expect(hours[0]?.latency?.p50).toBeGreaterThan(7760);
    const minutes = await statistics.spans({ model: "a/b", span: "minute", since: ago(30) });
    expect(minutes.map(({ ok, failed, latency }) => [ok, failed, latency])).toEqual([
      [0, 0, null],
      [2, 1, null],
    ]);
  });

  test("tell what was used by day, of all or of one key, with answers from the cache", async () => {
    const range = { from: new Date("2026-03-03"), to: new Date("2026-03-05") };
    expect(await statistics.activity(range)).toEqual([
      {
        ...{ day: new Date("2026-03-04"), model: "a/b", provider: "Acme" },
        ...{
          requests: 6,
          cached: 1,
          pictures: 3,
          unpriced: 0,
          promptTokens: 50,
          completionTokens: 8350,
          costMicros: 70_000,
        },
      },
      {
        ...{ day: new Date("2026-03-03"), model: "a/b", provider: "Acme" },
        ...{
          requests: 1,
          cached: 0,
          pictures: 1,
          unpriced: 0,
          promptTokens: 10,
          completionTokens: 4175,
          costMicros: 35_000,
        },
      },
    ]);
    expect(await statistics.activity({ ...range, keyHash: "other" })).toHaveLength(1);
  });

  test("tell which apps draw most", async () => {
    const range = { from: ago(30 * 24 * 60), to: now, limit: 5 };
    const shop = { app: "https://shop.example", title: "Shop", requests: 3, tokens: 12_555 };
    const categories = ["game", "image-gen", "legal"];
    expect(await statistics.topApps({ ...range, model: "a/b" })).toEqual([{ ...shop, categories }]);
    expect(await statistics.topApps({ ...range, categories: ["legal", "game"] })).toHaveLength(1);
    expect(await statistics.topApps({ ...range, categories: ["roleplay"] })).toEqual([]);
  });

  test("tell how long the first preview and the whole request took", async () => {
    const read = (duration: "preview" | "total") =>
      statistics.spans({ model: "a/b", span: "hour", since: ago(60), duration });
    expect((await read("preview")).map(({ latency }) => latency?.p50)).toEqual([512]);
    expect((await read("total")).map(({ latency }) => latency?.p99)).toEqual([1]);
  });

  test("tell the same of hours that were closed, and of one that was counted in again", async () => {
    const read = () =>
      statistics.spans({ model: "a/b", span: "hour", since: ago(24 * 60), duration: "attempt" });
    const before = await read();
    await statistics.seal(now);
    expect(await read()).toEqual(before);
    const closed = () =>
      home.open.database.select().from(endpointSpans).where(isNotNull(endpointSpans.percentiles));
    expect(await closed()).toHaveLength(4);
    await createRecordStore(home.open).write(record(ago(24 * 60), [attempt(200, 100)]), null);
    expect(await closed()).toHaveLength(3);
    expect((await read())[0]?.latency?.p50).toBeLessThan(110);
  });

  test("tell what went wrong of late, newest first", async () => {
    const found = await statistics.failures({ provider: "acme", since: ago(24 * 60), limit: 9 });
    expect(found.map(({ status, message }) => [status, message])).toEqual([
      [502, "Acme can't be reached"],
      [429, ""],
      [504, ""],
    ]);
    const some = { provider: "acme", since: ago(24 * 60), until: ago(60), limit: 9 };
    expect(await statistics.failures(some)).toHaveLength(1);
    expect(await statistics.failures({ ...some, model: "a/other" })).toEqual([]);
  });

  test("keep minutes for two days, and hours", async () => {
    await statistics.prune(now);
    const spans = await home.open.database.select().from(endpointSpans);
    expect(spans.filter(({ span }) => span === "hour")).toHaveLength(4);
    expect(spans.filter(({ span }) => span === "minute")).toHaveLength(4);
  });
});

test("tell which apps draw more than before", async () => {
  // One drew as much on each of three days before, the other only today.
  const steady = { referer: "https://steady.example", appTitle: "Steady", model: "c/d" };
  const store = createRecordStore(home.open);
  const day = 24 * 60;
  for (const minutes of [5, 5, 5, day, day, day, 2 * day, 2 * day, 2 * day, 3 * day, 3 * day]) {
    await store.write(record(ago(minutes), [{ ...attempt(200), model: "c/d" }], steady), null, {
      categories: [],
    });
  }
  const today = { from: new Date("2026-03-04"), to: new Date("2026-03-05"), limit: 5, byGrowth: true };
  expect(await statistics.topApps(today)).toMatchObject([
    { app: "https://shop.example", requests: 2, tokens: 8370 },
    { app: "https://steady.example", requests: 3, tokens: 12_555 },
  ]);
  await store.write(record(ago(3 * day), [{ ...attempt(200), model: "c/d" }], steady), null);
  expect((await statistics.topApps(today)).map(({ app }) => app)).toEqual(["https://shop.example"]);
  const byTokens = await statistics.topApps({ ...today, byGrowth: false });
  expect(byTokens.map(({ app }) => app)).toEqual(["https://steady.example", "https://shop.example"]);
  // Without a request in its days an app is not told of, whatever it did before.
  const tomorrow = { from: new Date("2026-03-05"), to: new Date("2026-03-06") };
  expect(await statistics.topApps({ ...today, ...tomorrow })).toEqual([]);
});
