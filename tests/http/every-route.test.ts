import { errorEnvelopeSchema } from "@atelier/contract";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { arbitraryFrom, type JsonSchema, nasty } from "../support/arbitrary.js";
import { fakeEngine } from "../support/fake-draw.js";
import { startFakeService } from "../support/fake-service.js";
import { startTestServer, TEST_KEY, TEST_MANAGEMENT_KEY, type TestServer } from "../support/server.js";
import { until } from "../support/until.js";

/** More by `ATELIER_FUZZ_RUNS`. */
const RUNS = Number(process.env.ATELIER_FUZZ_RUNS ?? 12);

interface Operation {
  readonly parameters: readonly { name: string; in: string; required?: boolean; schema: JsonSchema }[];
  readonly requestBody?: { content: Record<string, { schema: JsonSchema }> };
  readonly responses: Record<string, { content: Record<string, { schema: JsonSchema }> }>;
}

type PathItem = Record<string, Operation> & { servers?: [{ url: string }] };

let server: TestServer;
let service: Awaited<ReturnType<typeof startFakeService>>;
let operations: { name: string; method: string; path: string; operation: Operation }[];

beforeAll(async () => {
  service = await startFakeService();
  service.answer(() => ({ status: 400, body: { error: { message: "not this" } } }));
  const models = [{ slug: "acme/paint", upstream_model: "p", price_per_image: 0.01 }];
  server = await startTestServer(fakeEngine().draw, {
    providers: [{ id: "acme", type: "openai-images", base_url: service.url, models }],
  });
  const document = (await (await fetch(`${server.url}/openapi.json`)).json()) as {
    servers: [{ url: string }];
    paths: Record<string, PathItem>;
  };
  operations = Object.entries(document.paths).flatMap(([path, { servers, ...methods }]) =>
    Object.entries(methods).map(([method, operation]) => {
      const [{ url }] = servers ?? document.servers;
      return { name: `${method} ${path}`, method: method.toUpperCase(), path: `${url}${path}`, operation };
    }),
  );
});
afterAll(() => Promise.all([server.close(), service.close()]));

/** A segment of an address: something that is there, or nonsense. */
const segment = fc.oneof(
  fc.constantFrom("atelier", "studio-1", "acme", "paint", "0".repeat(64), `gen-1-${"0".repeat(20)}-0`),
  fc.constantFrom("%00", "%E0%A4", "__proto__", "x".repeat(300)),
  fc.string({ minLength: 1, maxLength: 20 }).map(safely),
);

function safely(text: string): string {
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/g, "?")).replace(/^\.+$/, "dots");
}

function requestsFor({ method, path, operation }: (typeof operations)[number]) {
  const named = operation.parameters.filter((one) => one.in === "query");
  const query = fc.record(
    Object.fromEntries(named.map(({ name, schema }) => [name, arbitraryFrom(schema)])),
    { requiredKeys: [] },
  );
  const body = operation.requestBody?.content["application/json"];
  return fc.record({
    address: fc.tuple(fc.array(segment, { minLength: 3, maxLength: 3 }), query).map(([segments, asked]) => {
      const filled = segments.reduce((text, one) => text.replace(/\{\w+\}/, () => one), path);
      const questions = Object.entries(asked).map(
        ([name, value]) =>
          `${name}=${safely(typeof value === "object" ? JSON.stringify(value) : String(value))}`,
      );
      return questions.length === 0 ? filled : `${filled}?${questions.join("&")}`;
    }),
    key: fc.constantFrom(TEST_KEY, TEST_MANAGEMENT_KEY, "sk-or-v1-unknown"),
    body: body
      ? fc.oneof({ weight: 6, arbitrary: arbitraryFrom(body.schema) }, nasty)
      : fc.constant(undefined),
    method: fc.constant(method),
  });
}

/** What this version of the document promises of every answer, and no fault of ours. */
async function expectSound(response: Response, operation: Operation): Promise<void> {
  const text = await response.text();
  const type = response.headers.get("content-type")?.split(";")[0] ?? "";
  expect(response.status, text).toBeLessThan(500);
  if (response.status >= 400) {
    errorEnvelopeSchema.parse(JSON.parse(text));
    return;
  }
  expect(Object.keys(operation.responses)).toContain(String(response.status));
  expect(Object.keys(operation.responses[response.status]?.content ?? {})).toContain(type);
  expect(text).not.toContain('"code":500');
  if (type === "application/json") {
    const { schema } = operation.responses[response.status]?.content[type] ?? { schema: {} };
    // What the document doesn't name must not be there either.
    expect(z.fromJSONSchema(schema as never).safeParse(JSON.parse(text)).error?.issues).toBeUndefined();
  }
}

/** Answers with something in them: after a picture, one that failed, one that was kept and one that was logged. */
test("answers are as the document says where there is something to tell", async () => {
  const ask = async (
    name: string,
    { path, body, key = TEST_KEY }: { path?: string; body?: object; key?: string } = {},
  ) => {
    const one = operations.find((operation) => operation.name === name);
    if (!one) throw new Error(`The document has no ${name}`);
    const response = await fetch(`${server.url}${path ?? one.path}`, {
      method: one.method,
      headers: {
        Authorization: `Bearer ${key}`,
        "Content-Type": "application/json",
        "HTTP-Referer": "https://shop.example",
        "X-OpenRouter-Categories": "game",
        "X-OpenRouter-Metadata": "enabled",
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const id = response.headers.get("x-generation-id");
    const isJson = response.headers.get("content-type")?.startsWith("application/json");
    // biome-ignore lint/suspicious/noExplicitAny: tests look wherever they like in it
    const json: any = isJson ? await response.clone().json() : null;
    await expectSound(response, one.operation);
    return { id, json, status: response.status };
  };
  const manage = { key: TEST_MANAGEMENT_KEY };
  const { json: made } = await ask("post /keys", {
    ...manage,
    body: { name: "All", log_content: true, keep_pictures: true, limit: 5, limit_reset: "daily" },
  });
  const own = { key: made.key };
  const model = "atelier/studio-1";
  const { id } = await ask("post /images", { ...own, body: { model, prompt: "a cup" } });
  await ask("post /chat/completions", {
    ...own,
    body: { model, messages: [{ role: "user", content: "a cup" }] },
  });
  await ask("post /responses", { ...own, body: { model, input: "a cup" } });
  const failed = await ask("post /images", { ...own, body: { model: "acme/paint", prompt: "a cup" } });
  expect(failed.status).toBe(400);
  await ask("patch /keys/{hash}", {
    ...manage,
    path: `/api/v1/keys/${made.data.hash}`,
    body: { name: "More" },
  });
  for (const one of [id, failed.id]) {
    await ask("get /generation", { ...own, path: `/api/v1/generation?id=${one}` });
    await ask("get /generation/content", { ...own, path: `/api/v1/generation/content?id=${one}` });
  }
  let kept: { id: string }[] = [];
  await until(async () => {
    kept = (await ask("get /pictures", own)).json.data;
    return kept.length === 3;
  });
  const picture = `/api/frontend/v1/pictures/${kept[0]?.id}`;
  await ask("get /pictures/{id}/details", { ...own, path: `${picture}/details` });
  await ask("patch /pictures/{id}", { ...own, path: picture, body: { favourite: true } });
  await ask("post /providers/{slug}/check", { ...manage, path: "/api/frontend/v1/providers/acme/check" });
  await ask("post /credits", { ...manage, body: { amount: 5 } });
  await ask("get /credits", manage);
  for (const { name, method, path, operation } of operations) {
    if (method !== "GET" || path.includes("{") || operation.parameters.some(({ required }) => required))
      continue;
    const question = /stats/.test(path) ? `?permaslug=${model}` : "";
    for (const key of [made.key, TEST_MANAGEMENT_KEY]) await ask(name, { path: `${path}${question}`, key });
  }
  await ask("delete /keys/{hash}", { ...manage, path: `/api/v1/keys/${made.data.hash}` });
});

test("no request to any route brings forth a 5xx, nor an answer that the document does not know", {
  timeout: 300_000,
}, async () => {
  expect(operations.length).toBeGreaterThan(40);
  for (const one of operations) {
    await fc.assert(
      fc.asyncProperty(requestsFor(one), async ({ address, key, body, method }) => {
        const response = await fetch(`${server.url}${address}`, {
          method,
          headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json" },
          ...(body === undefined ? {} : { body: JSON.stringify(body) ?? "" }),
        });
        await expectSound(response, one.operation);
      }),
      { numRuns: RUNS },
    );
  }
});

test("the page of the document can be read without scripts, and says what a body may hold", async () => {
  const page = await fetch(`${server.url}/docs/api`);
  expect(page.headers.get("content-security-policy")).toMatch(/^default-src 'none'; style-src 'sha256-/);
  const html = await page.text();
  for (const word of ["/api/v1/images", "aspect_ratio", "/api/frontend/v1/pictures", "provider.sort"]) {
    expect(html).toContain(word);
  }
  expect(html).not.toContain("<script");
});
