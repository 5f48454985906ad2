import { expect, test } from "vitest";
import { fakeEngine } from "../support/fake-draw.js";
import { post } from "../support/post.js";
import { startTestServer, TEST_KEY } from "../support/server.js";

const RECRAFT = { model: "recraft/recraft-v4.1", messages: [{ role: "user", content: "a red apple" }] };

test("without a key, Recraft's models are drawn by the engine, and the answer says so", async () => {
  const server = await startTestServer(fakeEngine().draw);
  const { json } = await post(server, "/chat/completions", { ...RECRAFT, modalities: ["image", "text"] });
  expect(json).toMatchObject({ model: "atelier/studio-1", provider: "Atelier", usage: { cost: 0 } });
  expect(json.choices[0].message.images[0].image_url.url).toMatch(/^data:image\/webp;base64,/);
  await server.close();
});

test("one setting turns that off", async () => {
  const server = await startTestServer(fakeEngine().draw, { stand_ins: false });
  expect(await post(server, "/chat/completions", RECRAFT)).toMatchObject({
    status: 404,
    json: { error: { metadata: { field: "model" } } },
  });
  await server.close();
});

test("one Atelier serves another as its OpenRouter", async () => {
  const engine = fakeEngine();
  const far = await startTestServer(engine.draw);
  const models = [
    { slug: "far/studio", upstream_model: "atelier/studio-1", price_per_image: 0.01, max_images: 4 },
    { slug: "far/gone", upstream_model: "atelier/none", price_per_image: 0.01 },
  ];
  const near = await startTestServer(
    fakeEngine().draw,
    {
      providers: [{ id: "far", type: "openrouter", base_url: far.api, api_key_env: "TEST_FAR_KEY", models }],
    },
    {},
    { TEST_FAR_KEY: TEST_KEY },
  );
  const drawn = await post(near, "/images", {
    model: "far/studio",
    prompt: "a red apple",
    n: 2,
    seed: 5,
    aspect_ratio: "16:9",
    provider: { options: { atelier: { background_rgb_color: [1, 2, 3] } } },
  });
  expect(drawn.json).toMatchObject({
    data: [{ atelier: { seed: 5, width: 1344, height: 768, cost: 0.01 } }, { atelier: { seed: 6 } }],
    usage: { cost: 0.02 },
  });
  expect(engine.requests).toMatchObject([{ background: [1, 2, 3] }, { background: [1, 2, 3] }]);
  const record = await fetch(`${near.api}/generation?id=${drawn.headers.get("x-generation-id")}`, {
    headers: { Authorization: `Bearer ${TEST_KEY}` },
  });
  const { data } = (await record.json()) as { data: Record<string, unknown> };
  expect(data).toMatchObject({ model: "far/studio", total_cost: 0.02, provider_name: "OpenRouter" });
  expect(data.upstream_id).toMatch(/^gen-/);
  expect(await post(near, "/images", { model: "far/gone", prompt: "x" })).toMatchObject({ status: 400 });
  await Promise.all([near.close(), far.close()]);
});
