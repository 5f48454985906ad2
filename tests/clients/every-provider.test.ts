import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createOpenRouter } from "@openrouter/ai-sdk-provider";
import { OpenRouter } from "@openrouter/sdk";
import { generateImage, generateText, streamText } from "ai";
import OpenAI, { toFile } from "openai";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FakeComfyUi, startFakeComfyUi } from "../support/fake-comfyui.js";
import { fakeEngine } from "../support/fake-draw.js";
import { type FakeService, startFakeService } from "../support/fake-service.js";
import { pictureFile } from "../support/pictures.js";
import { post } from "../support/post.js";
import { startTestServer, TEST_KEY, type TestServer } from "../support/server.js";

/** A model at each kind of provider, and one at another Atelier. */
const MODELS = [
  ...[
    "atelier/studio-1",
    "far/recraft",
    "far/openrouter",
    "far/chat",
    "far/openai",
    "far/comfy",
    "far/chained",
  ],
];

let picture: Buffer<ArrayBuffer>;
let service: FakeService;
let comfy: FakeComfyUi;
let upstream: TestServer;
let server: TestServer;

beforeAll(async () => {
  const png = await pictureFile("png");
  picture = Buffer.from(png);
  const base64 = png.toString("base64");
  const url = `data:image/png;base64,${base64}`;
  service = await startFakeService();
  service.answer(({ path: asked }) =>
    asked === "/chat/completions"
      ? {
          body: {
            id: "far",
            choices: [{ message: { images: [{ type: "image_url", image_url: { url } }] } }],
          },
        }
      : { body: { created: 1, data: [{ b64_json: base64, image_id: "far", media_type: "image/png" }] } },
  );
  comfy = await startFakeComfyUi(png, png);
  const workflow = path.join(tmpdir(), `atelier-workflow-${process.pid}.json`);
  const nodes = {
    "6": { class_type: "CLIPTextEncode", inputs: { text: "{{prompt}}" } },
    "7": { class_type: "LoadImage", inputs: { image: "{{input=none.png}}" } },
  };
  await writeFile(workflow, JSON.stringify(nodes));
  upstream = await startTestServer(fakeEngine().draw);
  const at = (id: string, type: string, base_url: string, slug: string, more: object = {}) => ({
    ...{ id, type, base_url },
    models: [
      {
        ...{ slug, upstream_model: "p", price_per_image: 0.01, output_formats: ["png"] },
        ...{ max_input_images: 1, ...more },
      },
    ],
  });
  server = await startTestServer(
    fakeEngine().draw,
    {
      providers: [
        { ...at("one", "recraft", service.url, "far/recraft"), api_key_env: "FAR_KEY" },
        { ...at("two", "openrouter", service.url, "far/openrouter"), api_key_env: "FAR_KEY" },
        { ...at("three", "openrouter", service.url, "far/chat", { api: "chat" }), api_key_env: "FAR_KEY" },
        at("four", "openai-images", service.url, "far/openai"),
        at("five", "comfyui", comfy.url, "far/comfy", { workflow }),
        {
          ...at("six", "openrouter", upstream.api, "far/chained", {
            ...{ upstream_model: "atelier/studio-1", streaming: true },
          }),
          api_key_env: "CHAIN_KEY",
        },
      ],
    },
    {},
    { FAR_KEY: "far", CHAIN_KEY: TEST_KEY },
  );
});
afterAll(() => Promise.all([server.close(), upstream.close(), service.close(), comfy.close()]));

const messages = [{ role: "user" as const, content: "a red apple" }];

describe.each(MODELS)("%s", (model) => {
  test("by the openai package", async () => {
    const client = new OpenAI({ baseURL: server.api, apiKey: TEST_KEY, maxRetries: 0 });
    const prompt = "a red apple";
    expect((await client.images.generate({ model, prompt, n: 2 })).data).toHaveLength(2);
    const types: string[] = [];
    const events = await client.images.generate({ model, prompt, stream: true });
    for await (const event of events) types.push(event.type);
    expect(types.at(-1)).toBe("image_generation.completed");
    const image = await toFile(picture, "input.png", { type: "image/png" });
    expect((await client.images.edit({ model, prompt, image })).data).toHaveLength(1);
    const edited: string[] = [];
    for await (const event of await client.images.edit({ model, prompt, image, stream: true })) {
      edited.push(event.type);
    }
    // Ours tells it by the one name that OpenRouter has.
    expect(edited.at(-1)).toBe("image_generation.completed");
    const chat = await client.chat.completions.create({ model, messages });
    expect(chat.choices[0]?.message).toHaveProperty("images[0].image_url.url");
    const chunks: object[] = [];
    for await (const chunk of await client.chat.completions.create({ model, messages, stream: true })) {
      chunks.push(chunk);
    }
    expect(JSON.stringify(chunks)).toContain("data:image/");
    const tools = [{ type: "image_generation" as const }];
    const response = await client.responses.create({ model, input: prompt, tools, store: false });
    expect(response.output[0]).toMatchObject({ type: "image_generation_call", status: "completed" });
    const kinds: string[] = [];
    const stream = await client.responses.create({ model, input: prompt, tools, store: false, stream: true });
    for await (const event of stream) kinds.push(event.type);
    expect(kinds.at(-1)).toBe("response.completed");
  });

  test("by @openrouter/sdk", async () => {
    const client = new OpenRouter({ serverURL: server.api, apiKey: TEST_KEY });
    const imageGenerationRequest = { model, prompt: "a red apple" };
    const answer = await client.images.generate({ imageGenerationRequest });
    expect(answer).toMatchObject({ data: [{ b64Json: expect.any(String) }] });
    const url = `data:image/png;base64,${picture.toString("base64")}`;
    const inputReferences = [{ type: "image_url" as const, imageUrl: { url } }];
    const edited = await client.images.generate({
      imageGenerationRequest: { ...imageGenerationRequest, inputReferences },
    });
    expect(edited).toMatchObject({ data: [{ b64Json: expect.any(String) }] });
    const chatRequest = { model, messages };
    const chat = await client.chat.send({ chatRequest: { ...chatRequest, stream: false } });
    expect(chat).toMatchObject({ choices: [{ message: { images: [{}] } }] });
    const chunks = await client.chat.send({ chatRequest: { ...chatRequest, stream: true } });
    if (!(Symbol.asyncIterator in chunks)) throw new Error("expected a stream");
    let usage: unknown;
    for await (const chunk of chunks) usage = chunk.usage ?? usage;
    expect(usage).toMatchObject({ completionTokens: 4175 });
    const events = await client.images.generate({
      imageGenerationRequest: { ...imageGenerationRequest, inputReferences, stream: true },
    });
    if (!(Symbol.asyncIterator in events)) throw new Error("expected a stream");
    const types: string[] = [];
    for await (const event of events) types.push(event.type);
    expect(types.at(-1)).toBe("image_generation.completed");
    const content = [
      { type: "text" as const, text: "a red apple" },
      { type: "image_url" as const, imageUrl: { url } },
    ];
    const seen = { model, messages: [{ role: "user" as const, content }], stream: false as const };
    expect(await client.chat.send({ chatRequest: seen })).toMatchObject({ choices: [{ message: {} }] });
    const responsesRequest = { model, input: "a red apple" };
    const whole = await client.responses.send({ responsesRequest: { ...responsesRequest, stream: false } });
    expect(whole).toMatchObject({ status: "completed", output: [{ type: "image_generation_call" }] });
    const parts = await client.responses.send({ responsesRequest: { ...responsesRequest, stream: true } });
    if (!(Symbol.asyncIterator in parts)) throw new Error("expected a stream");
    const kinds: string[] = [];
    for await (const part of parts) kinds.push(part.type);
    expect(kinds.at(-1)).toBe("response.completed");
  });

  test("by ai with @openrouter/ai-sdk-provider", async () => {
    const openrouter = createOpenRouter({ baseURL: server.api, apiKey: TEST_KEY });
    const asked = { prompt: "a red apple", maxRetries: 0 };
    const { files } = await generateText({ model: openrouter(model), ...asked });
    expect(files).toHaveLength(1);
    const stream = streamText({ model: openrouter(model), ...asked });
    await stream.consumeStream();
    expect(await stream.files).toHaveLength(1);
    const { images } = await generateImage({ model: openrouter.imageModel(model), ...asked });
    expect(images[0]?.mediaType).toMatch(/^image\//);
    const prompt = { text: "a red apple", images: [new Uint8Array(picture)] };
    const edited = await generateImage({ model: openrouter.imageModel(model), prompt, maxRetries: 0 });
    expect(edited.images[0]?.mediaType).toMatch(/^image\//);
    const file = { type: "file" as const, data: new Uint8Array(picture), mediaType: "image/png" };
    const content = [{ type: "text" as const, text: "a red apple" }, file];
    const changed = await generateText({
      model: openrouter(model),
      messages: [{ role: "user", content }],
      maxRetries: 0,
    });
    expect(changed.files).toHaveLength(1);
  });

  test("by plain fetch", async () => {
    const url = `data:image/png;base64,${picture.toString("base64")}`;
    const reference = { type: "image_url", image_url: { url } };
    const bodies = {
      "/images": { model, prompt: "a red apple" },
      "/images/generations": { model, prompt: "a red apple" },
      "/images/edits": { model, prompt: "a red apple", input_references: [reference] },
      "/chat/completions": { model, messages },
      "/responses": { model, input: "a red apple" },
    };
    for (const [address, body] of Object.entries(bodies)) {
      const whole = await post(server, address, body);
      expect(whole).toMatchObject({ status: 200 });
      const id = whole.headers.get("x-generation-id");
      const record = await fetch(`${server.api}/generation?id=${id}`, {
        headers: { Authorization: `Bearer ${TEST_KEY}` },
      });
      const cost = model === "atelier/studio-1" ? 0 : 0.01;
      expect(await record.json()).toMatchObject({ data: { num_media_completion: 1, total_cost: cost } });
      const stream = await post(server, address, { ...body, stream: true });
      expect(stream.status).toBe(200);
      expect(stream.text).toMatch(/iVBOR|data:image/);
    }
  });
});
