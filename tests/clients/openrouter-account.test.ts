import { OpenRouter } from "@openrouter/sdk";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fakeEngine } from "../support/fake-draw.js";
import { startTestServer, TEST_KEY, TEST_MANAGEMENT_KEY, type TestServer } from "../support/server.js";

/** Every question of `@openrouter/sdk` beside drawing that has an answer here; the package checks the forms. */

const MODEL = "atelier/studio-1";
const APP = { httpReferer: "https://shop.example", appTitle: "Shop", appCategories: "image-gen" };

let server: TestServer;
let client: OpenRouter;
let manager: OpenRouter;
let drawn: string;

beforeAll(async () => {
  server = await startTestServer(fakeEngine().draw);
  client = new OpenRouter({ serverURL: server.api, apiKey: TEST_KEY });
  manager = new OpenRouter({ serverURL: server.api, apiKey: TEST_MANAGEMENT_KEY });
  const chatRequest = { model: MODEL, messages: [{ role: "user" as const, content: "a red apple" }] };
  const answer = await client.chat.send({ ...APP, chatRequest: { ...chatRequest, stream: false } });
  if (!("id" in answer)) throw new Error("expected a whole answer");
  drawn = answer.id;
});
afterAll(() => server.close());

describe("@openrouter/sdk", () => {
  test("makes, lists, changes and removes keys", async () => {
    const requestBody = { name: "Of the client", limit: 5, limitReset: "monthly" as const };
    const made = await manager.apiKeys.create({ requestBody });
    expect(made).toMatchObject({ key: expect.stringMatching(/^sk-or-v1-/), data: { limit: 5 } });
    const { hash } = made.data;
    const { data: listed } = await manager.apiKeys.list();
    expect(listed.map((one) => one.hash)).toContain(hash);
    const workspaceId = made.data.workspaceId;
    expect((await manager.apiKeys.list({ workspaceId })).data.map((one) => one.hash)).toContain(hash);
    expect((await manager.apiKeys.list({ workspaceId: "another" })).data).toEqual([]);
    const changed = await manager.apiKeys.update({ hash, requestBody: { disabled: true } });
    expect(changed.data.disabled).toBe(true);
    expect((await manager.apiKeys.get({ hash })).data).toMatchObject({
      name: "Of the client",
      disabled: true,
    });
    expect((await manager.apiKeys.list({ includeDisabled: false })).data).not.toContainEqual(changed.data);
    expect(await manager.apiKeys.delete({ hash })).toEqual({ deleted: true });
  });

  test("reads credit and use", async () => {
    expect(await manager.credits.getCredits()).toEqual({ data: { totalCredits: 0, totalUsage: 0 } });
    const { data: meta } = await manager.analytics.getAnalyticsMeta();
    expect(meta.metrics.map(({ name }) => name)).toContain("request_count");
    const requestBody = { metrics: ["request_count"], dimensions: ["model"], granularity: "day" };
    const { data } = await manager.analytics.queryAnalytics({ requestBody });
    expect(data.metadata).toMatchObject({ rowCount: 1, truncated: false });
    expect(await manager.analytics.getUserActivity()).toEqual({ data: [] });
    for (const query of [
      { userId: "nobody" },
      { groupBy: "workspace" as const },
      { workspaceId: "another" },
    ]) {
      expect(await manager.analytics.getUserActivity(query)).toEqual({ data: [] });
    }
  });

  test("says what it thinks of a generation", async () => {
    const feedback = { generationId: drawn, category: "latency" as const, comment: "slow" };
    const answer = await manager.generations.submitFeedback({ submitGenerationFeedbackRequest: feedback });
    expect(answer).toEqual({ data: { success: true } });
  });

  test("reads what was asked and answered where a key logs it", async () => {
    const made = (await (
      await fetch(`${server.api}/keys`, {
        method: "POST",
        headers: { Authorization: `Bearer ${TEST_MANAGEMENT_KEY}` },
        body: JSON.stringify({ name: "Logs", log_content: true }),
      })
    ).json()) as { key: string };
    const logging = new OpenRouter({ serverURL: server.api, apiKey: made.key });
    const messages = [{ role: "user" as const, content: "a red apple" }];
    const answer = await logging.chat.send({ chatRequest: { model: MODEL, messages, stream: false } });
    if (!("id" in answer)) throw new Error("expected a whole answer");
    expect(await logging.generations.listGenerationContent({ id: answer.id })).toMatchObject({
      data: { input: { messages: [{ content: "a red apple" }] }, error: null },
    });
  });

  test("reads the datasets", async () => {
    const rankings = await client.datasets.getRankingsDaily({ period: "month", modality: "image_output" });
    expect(rankings.data).toMatchObject([{ modelPermaslug: expect.stringContaining(MODEL) }]);
    for (const sort of ["popular", "trending"] as const) {
      const { result } = await client.datasets.getAppRankings({ sort, category: "creative" });
      expect(result.data).toMatchObject([{ appName: "Shop", rank: 1, totalRequests: 1 }]);
    }
    for (const query of [
      { category: "coding" as const },
      { subcategory: "game" as const },
      { category: "creative" as const, offset: 1 },
    ]) {
      expect((await client.datasets.getAppRankings(query)).result.data).toEqual([]);
    }
    expect((await client.datasets.getSessionCost()).result.data).toEqual([]);
  });

  test("reads the benchmarks", async () => {
    const all = await client.benchmarks.getBenchmarks();
    expect(all.data).toContainEqual(
      expect.objectContaining({
        source: "openrouter",
        benchmarkType: "geneval",
        accuracy: expect.any(Number),
      }),
    );
    expect((await client.benchmarks.getBenchmarks({ source: "openrouter" })).data).toEqual(all.data);
    expect(
      (await client.benchmarks.getBenchmarks({ source: "design-arena", category: "image" })).data,
    ).toEqual([]);
    expect((await client.benchmarks.getBenchmarks({ taskType: "coding" })).data).toEqual([]);
  });

  test("filters the models by whatever it can", async () => {
    const found = async (query: Parameters<OpenRouter["models"]["list"]>[0]) =>
      (await client.models.list({ outputModalities: "all", ...query })).result.data.map(({ id }) => id);
    expect(await found({ q: "studio", sort: "newest", maxPrice: 1, context: 1000, zdr: "true" })).toContain(
      MODEL,
    );
    expect(await found({ minIntelligenceIndex: 1 })).toEqual([]);
    expect(await found({ category: "programming", region: "eu" })).toEqual([]);
    expect((await client.models.listForUser({ bearer: TEST_KEY })).result.data.map(({ id }) => id)).toContain(
      MODEL,
    );
    expect((await client.embeddings.listModels()).result.data).toEqual([]);
    expect((await client.videoGeneration.listVideosModels()).data).toEqual([]);
    expect((await client.endpoints.listZdrEndpoints()).data[0]).toMatchObject({ providerName: "Atelier" });
    expect((await client.providers.list()).data).toMatchObject([{ slug: "atelier" }]);
  });

  test("draws by responses, at once and as a stream", async () => {
    const responsesRequest = { model: MODEL, input: "a red apple", modalities: ["image" as const] };
    const answer = await client.responses.send({ responsesRequest: { ...responsesRequest, stream: false } });
    expect(answer).toMatchObject({ status: "completed", output: [{ type: "image_generation_call" }] });
    const events = await client.responses.send({ responsesRequest: { ...responsesRequest, stream: true } });
    const types: string[] = [];
    if (!(Symbol.asyncIterator in events)) throw new Error("expected a stream");
    for await (const event of events) types.push(event.type);
    expect(types[0]).toBe("response.created");
    expect(types.at(-1)).toBe("response.completed");
  });
});
