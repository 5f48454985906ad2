import { randomBytes } from "node:crypto";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fakeEngine } from "../support/fake-draw.js";
import { type FakeService, startFakeService } from "../support/fake-service.js";
import { post } from "../support/post.js";
import { startTestServer, type TestServer } from "../support/server.js";

const PICTURES = 6;

let service: FakeService;
let server: TestServer;
/** Each too large for its memory not to be used again, and none like another. */
let pictures: string[];

beforeAll(async () => {
  service = await startFakeService();
  const base = { id: "acme", type: "openai-images", base_url: service.url };
  const models = [{ slug: "acme/paint", upstream_model: "paint", price_per_image: 0.01, max_images: 2 }];
  server = await startTestServer(fakeEngine().draw, { providers: [{ ...base, models }] });
  const noise = { raw: { width: 400, height: 400, channels: 3 } } as const;
  pictures = await Promise.all(
    Array.from({ length: PICTURES }, async () => {
      const file = await sharp(randomBytes(400 * 400 * 3), noise)
        .png()
        .toBuffer();
      return file.toString("base64");
    }),
  );
  service.answer(({ json }) => ({ body: { data: [{ b64_json: pictures[Number(json.prompt)] }] } }));
});
afterAll(() => Promise.all([server.close(), service.close()]));

const drawn = async (index: number, more: object = {}, headers: Record<string, string> = {}) => {
  const { json } = await post(
    server,
    "/images",
    { model: "acme/paint", prompt: String(index), ...more },
    { headers: { Authorization: "Bearer sk-or-v1-test-key-of-the-suite", ...headers } },
  );
  return (json as { data: { b64_json: string }[] }).data.map(({ b64_json }) => b64_json);
};

test("each caller gets its own picture, whoever had the memory before", async () => {
  const cached = { "X-OpenRouter-Cache": "true" };
  expect((await drawn(0, {}, cached))[0]).toBe(pictures[0]);
  for (let round = 0; round < 3; round += 1) {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) => drawn(index % PICTURES, { n: 1 + (index % 2) })),
    );
    const wrong = answers.filter((one, index) => one.some((text) => text !== pictures[index % PICTURES]));
    expect(wrong).toHaveLength(0);
  }
  // What the cache holds is nobody else's.
  expect((await drawn(0, {}, cached))[0]).toBe(pictures[0]);
});
