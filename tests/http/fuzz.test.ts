import { errorEnvelopeSchema } from "@atelier/contract";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fakeEngine } from "../support/fake-draw.js";
import { type Posted, post } from "../support/post.js";
import { startTestServer, TEST_KEY, TEST_MANAGEMENT_KEY, type TestServer } from "../support/server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(fakeEngine().draw);
});
afterAll(() => server.close());

const ROUTES = ["/chat/completions", "/images", "/images/generations", "/responses"];

const SOUND = {
  model: "atelier/studio-1",
  prompt: "a red apple",
  messages: [{ role: "user", content: [{ type: "text", text: "a red apple" }] }],
  input: [{ role: "user", content: [{ type: "input_text", text: "a red apple" }] }],
  tools: [{ type: "image_generation", size: "256x256" }],
  store: false,
  modalities: ["image"],
  image_config: {
    aspect_ratio: "1:1",
    image_size: "1K",
    rgb_colors: [[1, 2, 3]],
    background_rgb_color: [4, 5, 6],
    strength: 0.2,
  },
  n: 1,
  size: "256x256",
  aspect_ratio: null,
  resolution: "1K",
  output_format: "jpeg",
  background: "auto",
  seed: 1,
  stream: false,
  input_references: [],
  strength: null,
  models: ["atelier/studio-1-flash"],
  provider: {
    order: ["atelier"],
    only: ["Atelier"],
    ignore: ["recraft"],
    allow_fallbacks: true,
    require_parameters: false,
    data_collection: "deny",
    zdr: true,
    sort: { by: "price", partition: "none" },
    max_price: { image: "0.5", request: 1 },
    preferred_max_latency: { p50: 3 },
    options: {
      atelier: { rgb_colors: [[1, 2, 3]] },
      recraft: { controls: { colors: [{ rgb: [1, 2, 3] }] } },
    },
  },
  user: "someone",
  session_id: "s",
  metadata: { a: "b" },
};

type Path = readonly (string | number)[];

/** Every place in a JSON value. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function replacedAt(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[key] = replacedAt(copy[key], rest, put);
  return copy;
}

const nasty = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: "binary" }),
  fc.constantFrom<unknown>(
    null,
    "",
    "\u0000",
    "\ud800",
    "auto",
    "__proto__",
    "constructor",
    -1,
    0.5,
    256,
    1e308,
    2 ** 53,
    true,
    [],
    {},
    [[]],
    "svg",
    "1024x1024",
    "99999x1",
  ),
);

/** A sound body with one or two places put wrong: gets further in than noise does. */
const nearlySound = fc
  .array(fc.tuple(fc.constantFrom(...placesIn(SOUND)), nasty), { minLength: 1, maxLength: 2 })
  .map((changes) =>
    changes.reduce<unknown>((body, [path, put]) => {
      try {
        return replacedAt(body, path, put);
      } catch {
        return put;
      }
    }, SOUND),
  );

/** A picture, a stream, or a refusal in the envelope; never a fault of ours. */
function expectSoundAnswer(answer: Posted) {
  expect(answer.status).toBeLessThan(500);
  expect(answer.headers.get("x-generation-id")).toMatch(/^gen-/);
  if (answer.status !== 200) errorEnvelopeSchema.parse(answer.json);
  expect(answer.text).not.toContain('"code":"500"');
  expect(answer.text).not.toContain('"code":500');
}

test("no body brings forth a 5xx", { timeout: 120_000 }, async () => {
  const body = fc.oneof({ weight: 4, arbitrary: nearlySound }, { weight: 1, arbitrary: fc.jsonValue() });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...ROUTES), body, async (route, content) => {
      expectSoundAnswer(await post(server, route, content));
    }),
    { numRuns: 250 },
  );
});

test("no management body and no wish in a header brings forth a 5xx", async () => {
  const hash = "0".repeat(64);
  const routes = [
    ["POST", "/keys"],
    ["PATCH", `/keys/${hash}`],
    ["DELETE", `/keys/${hash}x`],
    ["POST", "/credits"],
  ] as const;
  const content = fc.oneof(
    fc.jsonValue(),
    fc.record(
      { name: nasty, limit: nasty, limit_reset: nasty, expires_at: nasty, kind: nasty, amount: nasty },
      { requiredKeys: [] },
    ),
  );
  const headers = { Authorization: `Bearer ${TEST_MANAGEMENT_KEY}`, "Content-Type": "application/json" };
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...routes), content, async ([method, path], body) => {
      const answer = await post(server, path, body, { method, headers });
      expect(answer.status).toBeLessThan(500);
    }),
    { numRuns: 150 },
  );
  const word = fc.stringMatching(/^[ -~]{0,40}$/);
  await fc.assert(
    fc.asyncProperty(word, word, word, async (ttl, metadata, referer) => {
      const wishes = {
        Authorization: `Bearer ${TEST_KEY}`,
        "X-OpenRouter-Cache": "true",
        "X-OpenRouter-Cache-TTL": ttl,
        "X-OpenRouter-Metadata": metadata,
        "HTTP-Referer": referer,
      };
      expectSoundAnswer(await post(server, "/images", { ...SOUND, model: "no/such" }, { headers: wishes }));
    }),
    { numRuns: 50 },
  );
});

test("no text that is nearly JSON brings forth a 5xx", async () => {
  const cut = fc.nat({ max: JSON.stringify(SOUND).length }).map((end) => JSON.stringify(SOUND).slice(0, end));
  const text = fc.oneof(
    cut,
    fc.string(),
    fc.constant("[".repeat(200_000)),
    fc.constant('{"a":'.repeat(100_000)),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...ROUTES), text, async (route, content) => {
      expectSoundAnswer(await post(server, route, content));
    }),
    { numRuns: 60 },
  );
});

test("no address or question brings forth a 5xx", async () => {
  const piece = fc.oneof(
    fc.webSegment(),
    fc.constantFrom(
      ...["models", "images", "generation", "model", "%00", "%E0%A4", "..", "key", "endpoints"],
      ...["providers", "atelier", "studio-1", "credits", "keys", "activity"],
    ),
  );
  const query = fc.webQueryParameters();
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 5 }), query, async (pieces, question) => {
      const address = `${server.api}/${pieces.join("/")}?id=%00&limit=${question}&${question}`;
      const answer = await fetch(address, { headers: { Authorization: `Bearer ${TEST_KEY}` } });
      expect(answer.status).toBeLessThan(500);
      await answer.arrayBuffer();
    }),
    { numRuns: 150 },
  );
});
