import { afterAll, beforeAll, expect, test } from "vitest";
import { fakeEngine } from "../support/fake-draw.js";
import { type FakeService, startFakeService } from "../support/fake-service.js";
import { pictureFile } from "../support/pictures.js";
import { post } from "../support/post.js";
import { startTestServer, TEST_KEY, type TestServer } from "../support/server.js";

/** Bytes of bodies that this server holds at once. */
const ROOM = 300_000;

let service: FakeService;
let server: TestServer;

beforeAll(async () => {
  service = await startFakeService();
  const base = { id: "acme", type: "openai-images", base_url: service.url };
  const models = [{ slug: "acme/paint", upstream_model: "p", price_per_image: 0.01, max_input_images: 1 }];
  const settings = { providers: [{ ...base, models }] };
  server = await startTestServer(fakeEngine().draw, settings, { httpLimits: { bodyBytesAtOnce: ROOM } });
});
afterAll(() => Promise.all([server.close(), service.close()]));

const url = `data:image/png;base64,${Buffer.alloc(150_000).toString("base64")}`;
const body = {
  ...{ model: "acme/paint", prompt: "a red apple" },
  input_references: [{ type: "image_url", image_url: { url } }],
};

test("large bodies are turned away while others fill the room, whatever their form, and taken again after", async () => {
  const b64_json = (await pictureFile("png")).toString("base64");
  let finish = () => {};
  let begun = () => {};
  const asked = new Promise<void>((resolve) => {
    begun = resolve;
  });
  service.answer(async () => {
    begun();
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    return { body: { data: [{ b64_json }] } };
  });
  const first = post(server, "/images", body);
  await asked;

  const refused = await post(server, "/images", body);
  expect(refused.status).toBe(503);
  expect(refused.headers.get("retry-after")).toBe("2");
  expect(refused.json.error).toMatchObject({
    code: 503,
    message: "Too many large requests are under way here. Try again shortly.",
  });
  const form = new FormData();
  for (const [name, value] of Object.entries({ model: body.model, prompt: body.prompt }))
    form.set(name, value);
  form.set("image", new Blob([Buffer.alloc(200_000)], { type: "image/png" }), "a.png");
  const headers = { Authorization: `Bearer ${TEST_KEY}` };
  const edit = await fetch(`${server.api}/images/edits`, { method: "POST", body: form, headers });
  expect(edit.status).toBe(503);
  // There is room for a small one.
  expect((await post(server, "/images", { model: "acme/none", prompt: "x" })).status).toBe(400);

  finish();
  expect((await first).status).toBe(200);
  service.answer(() => ({ body: { data: [{ b64_json }] } }));
  for (let turn = 0; turn < 3; turn += 1) expect((await post(server, "/images", body)).status).toBe(200);
});

test("bodies that are refused give their room back", async () => {
  for (let turn = 0; turn < 4; turn += 1) {
    const refused = await post(server, "/images", { ...body, n: 0 });
    expect(refused.status).toBe(400);
  }
});
