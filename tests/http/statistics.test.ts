import { endpointSchema } from "@atelier/contract";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fakeEngine } from "../support/fake-draw.js";
import { type FakeService, startFakeService } from "../support/fake-service.js";
import { pictureFile } from "../support/pictures.js";
import { post } from "../support/post.js";
import { startTestServer, TEST_KEY, TEST_MANAGEMENT_KEY, type TestServer } from "../support/server.js";

let service: FakeService;
let server: TestServer;

const HEADERS = {
  Authorization: `Bearer ${TEST_KEY}`,
  "HTTP-Referer": "https://shop.example",
  "X-OpenRouter-Title": "Shop",
  "X-OpenRouter-Categories": "image-gen, unheard-of, game, legal",
  "X-OpenRouter-Cache": "true",
};

beforeAll(async () => {
  service = await startFakeService();
  const models = [{ slug: "acme/paint", upstream_model: "p", price_per_image: 0.04 }];
  server = await startTestServer(fakeEngine().draw, {
    providers: [{ id: "acme", name: "Acme", type: "openai-images", base_url: service.url, models }],
  });
  const b64_json = (await pictureFile("png")).toString("base64");
  const body = { model: "acme/paint", prompt: "x" };
  service.answer(() => ({ body: { data: [{ b64_json }] } }));
  for (let count = 0; count < 4; count += 1) await post(server, "/images", body, { headers: HEADERS });
  service.answer(() => ({ status: 500, body: "no" }));
  await post(server, "/images", { ...body, prompt: "another" }, { headers: HEADERS });
});
afterAll(() => Promise.all([server.close(), service.close()]));

/** The JSON at an address below the API, or at a full path; without a key if that is null. */
async function get(path: string, key: string | null = TEST_KEY) {
  const address = path.startsWith("/api/") ? `${server.url}${path}` : `${server.api}${path}`;
  const response = await fetch(address, key === null ? {} : { headers: { Authorization: `Bearer ${key}` } });
  // biome-ignore lint/suspicious/noExplicitAny: tests look wherever they like in it
  return (await response.json()) as any;
}

const stats = (name: string, model = "acme/paint") =>
  get(`/api/frontend/v1/stats/${name}?permaslug=${model}`);

describe("an endpoint", () => {
  test("tells its uptime to everyone, and its durations to those with a key", async () => {
    const [known] = (await get("/models/acme/paint/endpoints")).data.endpoints;
    endpointSchema.parse(known);
    expect(known).toMatchObject({ status: 0, uptime_last_5m: 50, uptime_last_30m: 50, uptime_last_1d: 50 });
    expect(known.latency_last_30m.p50).toBeGreaterThan(0);
    expect(known.perf_last_30m_by_workload.image_generation.request_count).toBe(1);
    const [open] = (await get("/models/acme/paint/endpoints", null)).data.endpoints;
    expect(open).toMatchObject({ uptime_last_1d: 50, latency_last_30m: null, throughput_last_30m: null });
  });

  test("without a key here says that it can't be used", async () => {
    const { data } = await get("/models/recraft/recraft-v4.1/endpoints");
    expect(data.endpoints).toMatchObject([{ status: -10, uptime_last_1d: null }]);
  });
});

describe("the charts' data", () => {
  test("are of one model, by hour and provider", async () => {
    const uptime = await stats("uptime-recent");
    expect(uptime.data).toEqual([{ x: expect.stringMatching(/:00:00\.000Z$/), y: { acme: 50 } }]);
    expect((await stats("uptime-hourly")).data).toEqual(uptime.data);
    for (const name of ["latency-comparison", "latency-e2e-comparison", "throughput-comparison"]) {
      expect((await stats(name)).data[0].y.acme).toBeGreaterThan(0);
    }
  });

  test("tell what a picture really cost, with those from the cache", async () => {
    expect((await stats("effective-pricing")).data).toMatchObject({
      list_price_per_image: 0.04,
      effective_price_per_image: 0.01,
      images: 4,
      requests: 5,
      cached_requests: 3,
      days: 30,
    });
  });

  test("tell all that the cards of models need at once", async () => {
    const { data } = await get("/api/frontend/v1/stats/model-cards");
    expect(data).toEqual([
      {
        model: "acme/paint",
        uptime: [{ x: expect.stringMatching(/:00:00\.000Z$/), y: { acme: 50 } }],
        picture: null,
      },
    ]);
  });

  test("tell who draws, and how much", async () => {
    expect((await stats("top-apps-for-model")).data).toMatchObject([
      { origin_url: "https://shop.example", title: "Shop", total_requests: 4 },
    ]);
    expect((await stats("model-activity")).data).toMatchObject([{ requests: 5, images: 4 }]);
  });

  test("tell endpoints, their errors, their breakers and their prices", async () => {
    const [known] = (await stats("endpoint")).data;
    expect(known).toMatchObject({
      ...{ id: "acme/paint@acme", provider_display_name: "Acme", has_key: true, status: 0 },
      breaker: { state: "closed", failures: 1, left_alone_until: null },
      uptime: { last_5m: 50 },
      stats: { request_count: 1, images: 1, p50_latency: expect.any(Number), first_preview: null },
    });
    expect((await stats("listed-pricing")).data).toMatchObject([{ price_per_image: 0.04 }]);
    const wrong = {
      status: 502,
      error_type: "provider_unavailable",
      message: "Acme answered with status 500",
    };
    expect((await stats("recent-errors")).data).toMatchObject([wrong]);
    const hour = `${new Date().toISOString().slice(0, 13)}:00:00Z`;
    const ofHour = `/api/frontend/v1/stats/recent-errors?id=acme/paint@acme&hour=`;
    expect((await get(`${ofHour}${hour}`)).data).toHaveLength(1);
    expect((await get(`${ofHour}2026-01-01T00:00:00Z`)).data).toEqual([]);
    expect((await stats("benchmark-scores", "atelier/studio-1")).data).not.toEqual([]);
    expect((await stats("benchmark-scores")).data).toEqual([]);
    expect((await get("/api/frontend/v1/rankings/models?view=day")).data).toMatchObject([
      { rank: 1, model: "acme/paint", requests: 5, images: 4 },
    ]);
  });

  test("tell whole requests and other percentiles, by minute where the window is short", async () => {
    const window = "&window=30m&percentile=p99";
    const [point] = (await stats("latency-e2e-comparison", `acme/paint${window}`)).data;
    expect(point).toEqual({ x: expect.stringMatching(/:00\.000Z$/), y: { acme: expect.any(Number) } });
    expect((await stats("first-preview-comparison")).data).toMatchObject([{ y: { acme: null } }]);
  });

  test("need a key and a model", async () => {
    expect(await get("/api/frontend/v1/stats/uptime-recent?permaslug=acme/paint", null)).toMatchObject({
      error: { code: 401 },
    });
    expect(await stats("uptime-recent", "no/such")).toMatchObject({ error: { code: 404 } });
    expect(await get("/api/frontend/v1/stats/uptime-recent")).toMatchObject({ error: { code: 400 } });
  });
});

test.each(["top-weekly", "most-popular", "latency-low-to-high", "throughput-high-to-low"])(
  "the list of models by %s has the one that drew first",
  async (sort) => {
    const { data } = await get(`/models?output_modalities=image&limit=1&sort=${sort}`);
    expect(data).toMatchObject([{ id: "acme/paint" }]);
  },
);

test("who could be asked is told, with or without a key", async () => {
  const { data } = await get("/api/frontend/v1/all-providers");
  const told = data.map(({ slug, has_key, key_variable }: Record<string, unknown>) => [
    slug,
    has_key,
    key_variable,
  ]);
  expect(told).toEqual([
    ["recraft", false, "RECRAFT_API_KEY"],
    ["openrouter", false, "OPENROUTER_API_KEY"],
    ["acme", true, null],
    ["atelier", true, null],
  ]);
  const acme = data.find(({ slug }: { slug: string }) => slug === "acme");
  expect(acme).toMatchObject({ last_errors: [{ status: 502 }], endpoints: [{ id: "acme/paint@acme" }] });
});

test("a provider is checked on demand, by whoever may manage", async () => {
  const check = async (slug: string, key = TEST_MANAGEMENT_KEY) => {
    const address = `${server.url}/api/frontend/v1/providers/${slug}/check`;
    const answer = await fetch(address, { method: "POST", headers: { Authorization: `Bearer ${key}` } });
    return (await answer.json()) as object;
  };
  service.answer(() => ({ status: 404, body: "no such address" }));
  expect(await check("acme")).toMatchObject({ data: { ok: true, message: null } });
  service.answer(() => ({ status: 500, body: "no" }));
  expect(await check("acme")).toMatchObject({
    data: { ok: false, message: "Acme answered with status 500" },
  });
  expect(await check("nobody")).toMatchObject({ error: { code: 404 } });
  expect(await check("acme", TEST_KEY)).toMatchObject({ error: { code: 403 } });
});

test("the public lists tell tokens by day, apps by category, and benchmarks", async () => {
  const today = new Date().toISOString().slice(0, 10);
  const tokens = {
    date: today,
    model_permaslug: expect.stringMatching(/^acme\/paint-/),
    total_tokens: "4178",
  };
  expect((await get("/datasets/rankings-daily")).data).toEqual([tokens]);
  expect((await get("/datasets/rankings-daily?end_date=2026-01-01&start_date=2025-12-01")).data).toEqual([]);
  expect((await get("/datasets/app-rankings?category=game")).data).toMatchObject([
    { rank: 1, origin_url: "https://shop.example", app_name: "Shop", categories: ["image-gen", "game"] },
  ]);
  expect((await get("/datasets/app-rankings?category=legal")).data).toEqual([]);
  expect((await get("/datasets/app-rankings?category=coding")).data).toEqual([]);
  expect((await get("/datasets/app-rankings?category=creative&subcategory=image-gen")).data).toHaveLength(1);
  expect(await get("/datasets/app-rankings?category=coding&subcategory=image-gen")).toMatchObject({
    error: { code: 400, metadata: { field: "subcategory" } },
  });
  expect((await get("/benchmarks?source=atelier")).data[0]).toMatchObject({ source: "atelier" });
  expect(await get("/datasets/rankings-daily?start_date=2026-02-01&end_date=2026-01-01")).toMatchObject({
    error: { code: 400 },
  });
});

test("the public lists are filtered and sorted", async () => {
  const counts = async (path: string, queries: readonly string[]) => {
    const answers = await Promise.all(queries.map((query) => get(`${path}?${query}`)));
    return answers.map(({ data }) => data.length);
  };
  const shares = (await get("/benchmarks")).data.length;
  const all = (await get("/benchmarks?source=atelier")).data.length;
  expect(all).toBeGreaterThan(shares);
  expect(
    await counts("/benchmarks", [
      ...["source=atelier", "category=image", "max_results=1", "benchmark_type=geneval"],
      ...["source=design-arena", "category=video", "arena=models", "task_type=coding"],
    ]),
  ).toEqual([all, shares, 1, 1, 0, 0, 0, 0]);
  expect((await get("/benchmarks?source=atelier&max_results=1")).meta).toEqual({
    ...{ version: "v1", as_of: expect.any(String), source: "atelier", task_type: null },
    ...{ model_count: 1, citation: null, source_url: null },
  });
  expect(
    await counts("/datasets/rankings-daily", [
      ...["modality=image_output", "modality=text", "category=legal", "language_type=natural"],
    ]),
  ).toEqual([1, 0, 0, 0]);
  expect(await counts("/datasets/app-rankings", ["sort=popular", "sort=trending"])).toEqual([1, 1]);
  expect(await get("/datasets/session-cost?turn_range=1-turn", TEST_MANAGEMENT_KEY)).toMatchObject({
    data: [],
    meta: { version: "v1", window_days: null, window_end_date: null },
  });
  for (const wrong of ["/benchmarks?source=hearsay", "/datasets/app-rankings?sort=best"]) {
    expect(await get(wrong, TEST_MANAGEMENT_KEY)).toMatchObject({ error: { code: 400 } });
  }
});

test("the models of a maker are told, and that none was in an arena", async () => {
  const { data } = await get("/api/frontend/v1/author-models?author=atelier");
  expect(data.map(({ id }: { id: string }) => id)).toContain("atelier/studio-1");
  expect(data.every(({ id }: { id: string }) => id.startsWith("atelier/"))).toBe(true);
  expect(await get("/api/frontend/v1/author-models?author=nobody")).toMatchObject({ error: { code: 404 } });
  expect(await get("/api/frontend/v1/arena/explore/models/atelier/studio-1?tab=image")).toMatchObject({
    error: { code: 404, message: "Model has no public Arena results on this tab" },
  });
});

test("activity is of days that are over", async () => {
  expect(await get("/activity", TEST_MANAGEMENT_KEY)).toEqual({ data: [] });
  expect(await get("/activity?date=yesterday", TEST_MANAGEMENT_KEY)).toMatchObject({ error: { code: 400 } });
  expect(await get("/activity")).toMatchObject({ error: { code: 403 } });
});

test("providers are those that can be asked", async () => {
  const { data } = await get("/providers", null);
  expect(data.map(({ slug }: { slug: string }) => slug)).toEqual(["atelier", "acme"]);
});

test("Prometheus finds what it counts, without secrets", async () => {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  expect(text).toContain('atelier_attempts_total{model="acme/paint",provider="acme",verdict="failed"} 1');
  expect(text).toContain('atelier_pictures_total{model="acme/paint",provider="Acme"} 4');
  expect(text).toMatch(/atelier_cost_dollars_total\{[^}]*provider="Acme"\} 0\.04/);
  expect(text).toContain('atelier_cache_hits_total{model="acme/paint"} 3');
  expect(text).toMatch(
    /atelier_http_request_seconds_count\{method="POST",route="\/api\/v1\/images",status="200"\} 4/,
  );
  expect(text).not.toContain(TEST_KEY);
});

test("ready says whether requests would be served", async () => {
  const answer = await fetch(`${server.url}/ready`);
  expect([answer.status, await answer.json()]).toEqual([200, { status: "ready" }]);
});
