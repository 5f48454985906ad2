import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fakeEngine } from "../support/fake-draw.js";
import { type FakeService, startFakeService } from "../support/fake-service.js";
import { pictureFile } from "../support/pictures.js";
import { type Posted, post } from "../support/post.js";
import { startTestServer, TEST_KEY, TEST_MANAGEMENT_KEY, type TestServer } from "../support/server.js";

let service: FakeService;
let server: TestServer;

beforeAll(async () => {
  service = await startFakeService();
  const models = [
    { slug: "acme/paint", upstream_model: "p", price_per_image: 0.035 },
    { slug: "acme/large", upstream_model: "p", price_per_megapixel: 0.01 },
    { slug: "acme/counted", upstream_model: "p", price_per_million_image_tokens: 30 },
    { slug: "acme/unpriced", upstream_model: "p" },
  ];
  server = await startTestServer(fakeEngine().draw, {
    providers: [{ id: "acme", type: "openai-images", base_url: service.url, models }],
  });
});
afterAll(() => Promise.all([server.close(), service.close()]));
beforeEach(async () => {
  const b64_json = (await pictureFile("png")).toString("base64");
  service.sent.length = 0;
  service.answer(() => ({ body: { data: [{ b64_json }], usage: { output_tokens: 1056 } } }));
});

const as = (key: string, more: Record<string, string> = {}) => ({
  headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json", ...more },
});

const paint = (more: object = {}, key = TEST_KEY, headers = {}): Promise<Posted> =>
  post(server, "/images", { model: "acme/paint", prompt: "x", ...more }, as(key, headers));

/** Asks with the management key, unless told otherwise. */
async function ask(method: string, path: string, body?: object, key = TEST_MANAGEMENT_KEY) {
  const response = await fetch(`${server.api}${path}`, {
    ...{ method, ...as(key) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  // biome-ignore lint/suspicious/noExplicitAny: tests look wherever they like in it
  return { status: response.status, json: (await response.json()) as any };
}

const recordOf = async (answer: Posted) =>
  (await ask("GET", `/generation?id=${answer.headers.get("x-generation-id")}`, undefined, TEST_KEY)).json
    .data;

describe("the cost", () => {
  test("is in the answer, in the record, and in what the key has used", async () => {
    const before = (await ask("GET", "/key", undefined, TEST_KEY)).json.data.usage;
    const answer = await paint({ n: 3 });
    expect(answer.json.usage.cost).toBe(0.105);
    expect(await recordOf(answer)).toMatchObject({
      total_cost: 0.105,
      usage: 0.105,
      num_media_completion: 3,
    });
    const after = (await ask("GET", "/key", undefined, TEST_KEY)).json.data;
    expect(after.usage).toBeCloseTo(before + 0.105, 9);
    expect(after.usage_daily).toBe(after.usage);
  });

  test("follows the megapixels, or the tokens that the provider counted", async () => {
    // The fake's pictures have 64 x 48 pixels.
    expect((await paint({ model: "acme/large" })).json.usage.cost).toBe(0.000031);
    expect((await paint({ model: "acme/counted" })).json.usage.cost).toBe(0.03168);
  });

  test("that nobody knows is null, which is not nothing", async () => {
    const answer = await paint({ model: "acme/unpriced" });
    expect(answer.json.usage.cost).toBeNull();
    expect(answer.json.data[0].atelier.cost).toBeNull();
  });
});

describe("keys", () => {
  test("are made, listed, changed and removed with a management key", async () => {
    const made = await ask("POST", "/keys", { name: "Shop", limit: 0.05, limit_reset: "monthly" });
    expect(made.status).toBe(201);
    expect(made.json.key).toMatch(/^sk-or-v1-[0-9a-f]{64}$/);
    const { hash } = made.json.data;
    expect(made.json.data).toMatchObject({
      name: "Shop",
      limit: 0.05,
      limit_remaining: 0.05,
      disabled: false,
    });
    expect(JSON.stringify((await ask("GET", "/keys")).json)).not.toContain(made.json.key);

    expect(await paint({}, made.json.key)).toMatchObject({ status: 200 });
    expect(await paint({}, made.json.key)).toMatchObject({
      status: 402,
      json: { error: { code: 402, metadata: { error_type: "payment_required" } } },
    });
    expect((await ask("GET", `/keys/${hash}`)).json.data).toMatchObject({
      usage: 0.035,
      limit_remaining: 0.015,
    });

    await ask("PATCH", `/keys/${hash}`, { limit: 0.07, name: "Web shop" });
    expect(await paint({}, made.json.key)).toMatchObject({ status: 200 });
    await ask("PATCH", `/keys/${hash}`, { disabled: true });
    expect(await paint({}, made.json.key)).toMatchObject({ status: 401 });
    expect(await ask("DELETE", `/keys/${hash}`)).toEqual({ status: 200, json: { deleted: true } });
    expect(await ask("GET", `/keys/${hash}`)).toMatchObject({ status: 404 });
  });

  test("that draw can't manage, and those that manage can't draw", async () => {
    for (const path of ["/keys", "/credits"]) {
      expect(await ask("GET", path, undefined, TEST_KEY)).toMatchObject({ status: 403 });
    }
    expect(await paint({}, TEST_MANAGEMENT_KEY)).toMatchObject({ status: 403 });
    expect(await ask("POST", "/keys", { name: "" })).toMatchObject({
      status: 400,
      json: { error: { message: "name: must not be empty" } },
    });
  });
});

test("failed and abandoned work costs nothing and leaves nothing held", async () => {
  const { json: made } = await ask("POST", "/keys", { name: "Unlucky", limit: 0.035 });
  service.answer(() => ({ status: 500, body: "no" }));
  expect(await paint({}, made.key)).toMatchObject({ status: 502 });
  expect((await ask("GET", `/keys/${made.data.hash}`)).json.data).toMatchObject({
    usage: 0,
    limit_remaining: 0.035,
  });
});

describe("the response cache", () => {
  const CACHED = { "X-OpenRouter-Cache": "true" };

  test("gives the same answer again, for nothing, as a generation of its own", async () => {
    const body = { prompt: "a cat in the cache" };
    const first = await paint(body, TEST_KEY, CACHED);
    const again = await paint(body, TEST_KEY, { ...CACHED, "X-OpenRouter-Cache-TTL": "60abc" });
    expect(service.sent).toHaveLength(1);
    expect(first.headers.get("x-openrouter-cache-status")).toBe("MISS");
    expect(first.headers.get("x-openrouter-cache-ttl")).toBe("300");
    expect(again.headers.get("x-openrouter-cache-status")).toBe("HIT");
    expect(again.headers.get("x-openrouter-cache-source-id")).toBe(first.headers.get("x-generation-id"));
    expect(Number(again.headers.get("x-openrouter-cache-age"))).toBeLessThan(5);
    expect(again.headers.get("x-generation-id")).not.toBe(first.headers.get("x-generation-id"));
    expect(again.json.data[0].b64_json).toBe(first.json.data[0].b64_json);
    expect(again.json.usage).toMatchObject({ cost: 0, total_tokens: 0 });
    expect(await recordOf(again)).toMatchObject({
      total_cost: 0,
      response_cache_source_id: first.headers.get("x-generation-id"),
    });
  });

  test("is asked only by those who wish, and keeps keys apart", async () => {
    const body = { prompt: "a dog in the cache" };
    await paint(body, TEST_KEY, CACHED);
    expect((await paint(body)).headers.get("x-openrouter-cache-status")).toBeNull();
    const { json: other } = await ask("POST", "/keys", { name: "Other" });
    expect((await paint(body, other.key, CACHED)).headers.get("x-openrouter-cache-status")).toBe("MISS");
    expect((await paint({ ...body, n: 2 }, TEST_KEY, CACHED)).headers.get("x-openrouter-cache-status")).toBe(
      "MISS",
    );
  });

  test("forgets on request, and never keeps a failure", async () => {
    const body = { prompt: "a fish in the cache" };
    service.answer(() => ({ status: 500, body: "no" }));
    expect(await paint(body, TEST_KEY, CACHED)).toMatchObject({ status: 502 });
    service.answer(async () => ({
      body: { data: [{ b64_json: (await pictureFile("webp")).toString("base64") }] },
    }));
    expect((await paint(body, TEST_KEY, CACHED)).headers.get("x-openrouter-cache-status")).toBe("MISS");
    const cleared = await paint(body, TEST_KEY, { ...CACHED, "X-OpenRouter-Cache-Clear": "true" });
    expect(cleared.headers.get("x-openrouter-cache-status")).toBe("MISS");
  });

  test("has identical requests under way drawn once", async () => {
    const body = { prompt: "a bird in the cache" };
    const answers = await Promise.all(Array.from({ length: 5 }, () => paint(body, TEST_KEY, CACHED)));
    expect(service.sent).toHaveLength(1);
    const statuses = answers.map(({ headers }) => headers.get("x-openrouter-cache-status"));
    expect(statuses.toSorted()).toEqual(["HIT", "HIT", "HIT", "HIT", "MISS"]);
  });

  test("gives streams again as streams", async () => {
    const body = { prompt: "a stream in the cache", stream: true };
    await paint(body, TEST_KEY, CACHED);
    const again = await paint(body, TEST_KEY, CACHED);
    expect(again.headers.get("x-openrouter-cache-status")).toBe("HIT");
    expect(again.text).toContain('"type":"image_generation.completed"');
    expect(again.text.trimEnd().endsWith("data: [DONE]")).toBe(true);
  });
});

test("who wants to know how a request found its way is told", async () => {
  const told = await paint({ models: ["atelier/studio-1"] }, TEST_KEY, {
    "X-OpenRouter-Metadata": "Enabled",
  });
  expect(told.json.openrouter_metadata).toMatchObject({
    requested: "acme/paint",
    strategy: "fallback",
    attempt: 1,
    endpoints: { total: 2, available: [{ provider: "acme", selected: true }, { selected: false }] },
    attempts: [{ provider: "acme", model: "acme/paint", status: 200 }],
  });
  expect((await paint()).json).not.toHaveProperty("openrouter_metadata");
});

test("the account spends no more than it was granted", async () => {
  expect((await ask("GET", "/credits")).json.data.total_credits).toBe(0);
  const spent = (await ask("GET", "/credits")).json.data.total_usage;
  const granted = await ask("POST", "/credits", { amount: Math.round((spent + 0.07) * 1e6) / 1e6 });
  expect(granted.json.data.total_credits - spent).toBeCloseTo(0.07, 9);
  const answers = await Promise.all(Array.from({ length: 6 }, () => paint()));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 402, 402, 402, 402]);
  expect(await post(server, "/images", { model: "atelier/studio-1", prompt: "free" })).toMatchObject({
    status: 200,
  });
});
