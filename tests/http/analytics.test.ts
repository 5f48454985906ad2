import { OpenRouter } from "@openrouter/sdk";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fakeEngine } from "../support/fake-draw.js";
import { post } from "../support/post.js";
import { startTestServer, TEST_KEY, TEST_MANAGEMENT_KEY, type TestServer } from "../support/server.js";
import { until } from "../support/until.js";

let server: TestServer;
let client: OpenRouter;
let generation: string;

const HEADERS = { Authorization: `Bearer ${TEST_MANAGEMENT_KEY}`, "Content-Type": "application/json" };

beforeAll(async () => {
  server = await startTestServer(fakeEngine().draw);
  client = new OpenRouter({ serverURL: server.api, apiKey: TEST_MANAGEMENT_KEY });
  const drawn = await post(server, "/images", { model: "atelier/studio-1", prompt: "x", n: 2 });
  generation = drawn.headers.get("x-generation-id") ?? "";
  await post(server, "/images", { model: "atelier/studio-1-flash", prompt: "x" });
  // Records reach the database shortly after the answer.
  await until(
    async () => (await query({ metrics: ["request_count"] })).json.data.data[0].request_count === 2,
  );
});
afterAll(() => server.close());

const query = (body: object) => post(server, "/analytics/query", body, { headers: HEADERS });
const feedback = (body: object, headers = HEADERS) => post(server, "/generation/feedback", body, { headers });

describe("analytics", () => {
  test("say what can be asked, and answer all of it", async () => {
    const { data } = await client.analytics.getAnalyticsMeta();
    expect(data.granularities.map(({ name }) => name)).toEqual(["minute", "hour", "day", "week", "month"]);
    expect(data.metrics).toContainEqual({
      ...{ name: "total_usage", displayLabel: "Spend", displayFormat: "currency", isRate: false },
    });
    expect(data.operators).toContainEqual({ name: "not_in", valueType: "array" });
    for (const { name } of data.dimensions) {
      const metrics = data.metrics.map((metric) => metric.name);
      const answer = await query({ metrics, dimensions: [name], granularity: "minute" });
      expect(answer.status).toBe(200);
      const { data: rows, metadata } = answer.json.data;
      expect(metadata).toMatchObject({ row_count: rows.length, truncated: false });
      expect(Object.keys(rows[0])).toEqual(["date", name, ...metrics]);
    }
  });

  test("are sums of all keys, of models by either of their names", async () => {
    const answer = await query({
      metrics: ["request_count", "image_count"],
      dimensions: ["model", "api_key_id"],
      order_by: { field: "image_count", direction: "desc" },
    });
    const api_key_id = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(answer.json.data.data).toEqual([
      { model: "atelier/studio-1", api_key_id, request_count: 1, image_count: 2 },
      { model: "atelier/studio-1-flash", api_key_id, request_count: 1, image_count: 1 },
    ]);
    const models = (await (await fetch(`${server.api}/model/atelier/studio-1`)).json()) as {
      data: { canonical_slug: string };
    };
    const filters = [{ field: "model", operator: "eq", value: models.data.canonical_slug }];
    const one = await query({ metrics: ["image_count"], filters });
    expect(one.json.data.data).toEqual([{ image_count: 2 }]);
  });

  test("are read by the SDK", async () => {
    const { data } = await client.analytics.queryAnalytics({
      requestBody: {
        metrics: ["request_count"],
        granularity: "day",
        timeRange: { start: new Date(Date.now() - 86_400_000), end: new Date(Date.now() + 1000) },
      },
    });
    expect(data.metadata).toMatchObject({ rowCount: 1, truncated: false });
  });

  test.each([
    [{}, "metrics"],
    [{ metrics: ["weather"] }, "metrics[0]"],
    [{ metrics: ["request_count"], dimensions: ["model", "provider", "app"] }, "dimensions"],
    [
      { metrics: ["request_count"], filters: [{ field: "model", operator: "in", value: "a/b" }] },
      "filters[0]",
    ],
    [{ metrics: ["request_count"], order_by: { field: "image_count", direction: "asc" } }, "order_by.field"],
    [
      {
        metrics: ["request_count"],
        time_range: { start: "2026-03-04T00:00:00Z", end: "2026-03-04T00:00:00Z" },
      },
      "time_range.start",
    ],
    [{ metrics: ["request_count"], classifier_filters: { classifier_id: "x" } }, "classifier_filters"],
  ])("refuse what they can't answer: %j", async (body, field) => {
    expect((await query(body)).json.error).toMatchObject({ code: 400, metadata: { field } });
  });

  test("are for those who manage", async () => {
    const headers = { ...HEADERS, Authorization: `Bearer ${TEST_KEY}` };
    expect((await post(server, "/analytics/query", {}, { headers })).status).toBe(403);
    expect((await feedback({}, headers)).status).toBe(403);
  });
});

describe("feedback", () => {
  test("is kept of a generation that is there", async () => {
    const answer = await feedback({ generation_id: generation, category: "other", comment: "too blue" });
    expect([answer.status, answer.json]).toEqual([200, { data: { success: true } }]);
    expect(server.logLines.join("")).toContain('"category":"other"');
    expect(server.logLines.join("")).not.toContain("too blue");
    const { data } = await client.generations.submitFeedback({
      submitGenerationFeedbackRequest: { generationId: generation, category: "latency" },
    });
    expect(data).toEqual({ success: true });
  });

  test("is refused where there is none, or in other words", async () => {
    const none = await feedback({ generation_id: "gen-1-00000000000000000000", category: "other" });
    expect(none.json.error).toMatchObject({ code: 404, metadata: { field: "generation_id" } });
    for (const wrong of [{ category: "ugly" }, { category: "other", comment: "x".repeat(1001) }]) {
      expect((await feedback({ generation_id: generation, ...wrong })).status).toBe(400);
    }
  });
});
