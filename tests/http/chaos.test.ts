import { randomBytes } from "node:crypto";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fakeEngine } from "../support/fake-draw.js";
import { type FakeService, type Reply, startFakeService } from "../support/fake-service.js";
import { pictureFile } from "../support/pictures.js";
import { post } from "../support/post.js";
import { startTestServer, TEST_KEY, type TestServer } from "../support/server.js";

let broken: FakeService;
let sound: FakeService;
let server: TestServer;

/** `ATELIER_CHAOS_REQUESTS=1000` for so many that one in a thousand would be seen. */
const REQUESTS = Number(process.env.ATELIER_CHAOS_REQUESTS ?? 250);
const AT_ONCE = 10;

/** Ways to fail, each the way of a model of its own: a breaker soon leaves out an endpoint that fails so often. */
const WAYS = 14;
const slugOf = (way: number) => `acme/paint-${way}`;

beforeAll(async () => {
  [broken, sound] = [await startFakeService(), await startFakeService()];
  const shared = { type: "openai-images", attempt_seconds: 0.3 };
  const models = Array.from({ length: WAYS }, (_, way) => ({
    ...{ slug: slugOf(way), upstream_model: String(way), price_per_image: 0.02 },
  }));
  server = await startTestServer(fakeEngine().draw, {
    providers: [
      { ...shared, id: "broken", base_url: broken.url, models },
      // However slow a busy machine makes it, it is sound.
      { ...shared, id: "sound", base_url: sound.url, attempt_seconds: 30, models },
      // Nobody listens there.
      { ...shared, id: "gone", base_url: "http://127.0.0.1:1", models },
    ],
  });
});
afterAll(() => Promise.all([server.close(), broken.close(), sound.close()]));

test("a provider that fails half its calls in every way is never felt", { timeout: 240_000 }, async () => {
  const picture = (await pictureFile("png")).toString("base64");
  const noise = { raw: { width: 200, height: 200, channels: 3 } } as const;
  const large = await sharp(randomBytes(200 * 200 * 3), noise)
    .png()
    .toBuffer();
  const text = large.toString("base64");
  const middle = 4 * Math.floor(text.length / 8);
  const good: Reply = { body: { data: [{ b64_json: picture }] } };
  const ways: readonly Reply[] = [
    "hang",
    "reset",
    "refuse",
    { status: 429, headers: { "Retry-After": "1" }, body: "later" },
    { status: 500, body: "no" },
    { status: 503, body: "busy" },
    { status: 401, body: "who are you" },
    { body: { data: [{ b64_json: picture.slice(0, 40) }] } },
    // A long one that lacks its end, some of its middle, or has something else there.
    { body: { data: [{ b64_json: text.slice(0, -400) }] } },
    { body: { data: [{ b64_json: text.slice(0, middle) + text.slice(middle + 400) }] } },
    { body: { data: [{ b64_json: `${text.slice(0, middle)}%${text.slice(middle + 1)}` }] } },
    { body: { data: [] } },
    { headers: { "Content-Type": "image/png" }, body: Buffer.from(picture, "base64") },
    { headers: { "Content-Type": "text/html" }, body: "<html>Maintenance</html>" },
  ];
  expect(ways).toHaveLength(WAYS);
  const calls = ways.map(() => 0);
  broken.answer(({ json }) => {
    const way = Number(json.model);
    const call = calls[way]!++;
    return call % 2 === 0 ? ways[way]! : good;
  });
  sound.answer(() => good);

  const statuses: number[] = [];
  let asked = 0;
  const caller = async () => {
    while (asked < REQUESTS) {
      const turn = asked++;
      const { status } = await post(server, "/images", {
        ...{ model: slugOf(turn % WAYS), prompt: "x" },
        provider: { order: turn % 50 === 49 ? ["gone", "sound"] : ["broken", "sound"] },
      });
      statuses.push(status);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, caller));

  expect(statuses.filter((status) => status !== 200)).toEqual([]);
  expect(Math.min(...calls)).toBeGreaterThan(1);
  const key = await fetch(`${server.api}/key`, { headers: { Authorization: `Bearer ${TEST_KEY}` } });
  const { data } = (await key.json()) as { data: { usage: number } };
  expect(data.usage).toBeCloseTo(REQUESTS * 0.02, 9);
});
