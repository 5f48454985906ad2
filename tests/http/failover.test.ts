import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type FakeEngine, fakeEngine } from "../support/fake-draw.js";
import { type FakeService, type Reply, startFakeService } from "../support/fake-service.js";
import { pictureFile } from "../support/pictures.js";
import { post } from "../support/post.js";
import { startTestServer, type TestServer } from "../support/server.js";

let first: FakeService;
let second: FakeService;
let engine: FakeEngine;
let server: TestServer;
let good: Reply;

const serves = (slug: string, price: number, max_images = 4) => [
  { slug, upstream_model: "paint", price_per_image: price, max_images },
];

beforeAll(async () => {
  [first, second] = [await startFakeService(), await startFakeService()];
  engine = fakeEngine();
  const both = { type: "openai-images", attempt_seconds: 0.3 };
  server = await startTestServer(engine.draw, {
    providers: [
      {
        ...{ ...both, id: "first", name: "First", base_url: first.url },
        models: serves("acme/paint", 0.02),
      },
      {
        ...both,
        ...{ id: "second", name: "Second", base_url: second.url, zdr: true, data_collection: "deny" },
        models: [...serves("acme/paint", 0.03, 5), ...serves("acme/only", 0.05)],
      },
    ],
  });
  good = { body: { data: [{ b64_json: (await pictureFile("png")).toString("base64") }] } };
});
afterAll(() => Promise.all([server.close(), first.close(), second.close()]));
beforeEach(() => {
  for (const service of [first, second]) {
    service.sent.length = 0;
    service.answer(() => good);
  }
});

/** Asks the first provider first. */
const paint = (more: Record<string, unknown> = {}, headers: Record<string, string> = {}) =>
  post(
    server,
    "/images",
    { model: "acme/paint", prompt: "x", provider: { order: ["first", "second"] }, ...more },
    { headers: { Authorization: `Bearer ${KEY}`, ...headers } },
  );

const KEY = "sk-or-v1-test-key-of-the-suite";

// Before the others, after which the first provider counts as ailing.
test("preferences are kept", async () => {
  await paint({ provider: { only: ["second"] } });
  await paint({ provider: { sort: "price" } });
  await paint({ provider: { zdr: true } });
  expect([first.sent.length, second.sent.length]).toEqual([1, 2]);
  await paint({ model: "acme/paint:floor", provider: {} });
  expect([first.sent.length, second.sent.length]).toEqual([2, 2]);
  // Five are more than the first draws at once; the second is asked for them one by one.
  await paint({ n: 5, provider: { order: ["first"], require_parameters: true } });
  expect([first.sent.length, second.sent.length]).toEqual([2, 7]);
  expect(await paint({ provider: { max_price: { image: 0.001 } } })).toMatchObject({
    status: 404,
    json: { error: { metadata: { failed_routing_step: "Filter by Max Price" } } },
  });
  first.answer(() => ({ status: 500, body: "no" }));
  expect(await paint({ provider: { order: ["first"], allow_fallbacks: false } })).toMatchObject({
    status: 502,
  });
});

describe("when a provider fails, the next one draws", () => {
  test.each<[string, () => Reply]>([
    ["has a fault", () => ({ status: 500, body: "no" })],
    ["is overloaded", () => ({ status: 503, body: "no" })],
    ["breaks off", () => "reset"],
    ["never answers", () => "hang"],
    ["sends HTML", () => ({ headers: { "Content-Type": "text/html" }, body: "<html></html>" })],
    ["cuts its picture short", () => ({ body: { data: [{ b64_json: "iVBORw0KGgo=" }] } })],
    ["says there is too much to do", () => ({ status: 429, headers: { "Retry-After": "1" }, body: "later" })],
  ])("one that %s", async (_, reply) => {
    first.answer(reply);
    const answer = await paint();
    expect(answer.status).toBe(200);
    expect(answer.json.usage.cost).toBe(0.03);
    expect(second.sent).toHaveLength(1);
  });

  test("and only the missing pictures are asked for again", async () => {
    let count = 0;
    first.answer(() => {
      count += 1;
      return count === 2 ? { status: 500, body: "no" } : good;
    });
    const answer = await paint({ n: 3 });
    expect(answer.json.data).toHaveLength(3);
    expect(second.sent.length).toBeLessThan(3);
    const spent = first.sent.length - 1;
    expect(answer.json.usage.cost).toBeCloseTo(spent * 0.02 + second.sent.length * 0.03, 9);
  });
});

test("a mistake of the caller's and a policy refusal are told, and taken to nobody else", async () => {
  first.answer(() => ({ status: 400, body: { error: { message: "prompt: too odd" } } }));
  expect(await paint()).toMatchObject({ status: 400, json: { error: { message: "prompt: too odd" } } });
  first.answer(() => ({
    status: 400,
    body: { error: { message: "Rejected", code: "content_policy_violation" } },
  }));
  expect(await paint()).toMatchObject({
    status: 400,
    json: { error: { metadata: { error_type: "content_policy_violation" } } },
  });
  expect(second.sent).toHaveLength(0);
});

test("when everyone fails, the last fault is told, with those before it, and nothing is charged", async () => {
  const spentBefore = (await usage()).usage;
  first.answer(() => ({ status: 500, body: "a secret stack trace" }));
  second.answer(() => ({ status: 502, body: "another" }));
  const answer = await paint();
  expect(answer).toMatchObject({
    status: 502,
    json: {
      error: {
        message: "Second answered with status 502",
        metadata: { previous_errors: [{ provider: "First", code: "provider_unavailable", status: 502 }] },
      },
    },
  });
  expect(answer.text).not.toContain("secret");
  expect((await usage()).usage).toBe(spentBefore);
});

test("models fall back on each other, and the answer names who answered", async () => {
  second.answer(() => ({ status: 500, body: "no" }));
  const chat = await post(server, "/chat/completions", {
    models: ["acme/only", "atelier/studio-1"],
    messages: [{ role: "user", content: "a red apple" }],
  });
  expect(chat.json).toMatchObject({ model: "atelier/studio-1", provider: "Atelier", usage: { cost: 0 } });
});

test("a caller who leaves stops the provider", async () => {
  first.answer(() => "hang");
  const before = first.left();
  const leaving = new AbortController();
  const gone = post(
    server,
    "/images",
    { model: "acme/paint", prompt: "x", provider: { only: ["first"] } },
    { signal: leaving.signal, headers: { Authorization: `Bearer ${KEY}` } },
  ).catch(() => "gone");
  while (first.sent.length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
  leaving.abort();
  expect(await gone).toBe("gone");
  while (first.left() === before) await new Promise((resolve) => setTimeout(resolve, 2));
});

async function usage() {
  const answer = await fetch(`${server.api}/key`, { headers: { Authorization: `Bearer ${KEY}` } });
  return ((await answer.json()) as { data: { usage: number } }).data;
}
