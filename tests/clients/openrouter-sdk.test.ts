import { OpenRouter } from "@openrouter/sdk";
import type { ChatRequest } from "@openrouter/sdk/models";
import { BadRequestResponseError } from "@openrouter/sdk/models/errors";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fakeEngine } from "../support/fake-draw.js";
import { startTestServer, TEST_KEY, type TestServer } from "../support/server.js";

const engine = fakeEngine();
let server: TestServer;
let client: OpenRouter;

beforeAll(async () => {
  server = await startTestServer(engine.draw);
  client = new OpenRouter({ serverURL: server.api, apiKey: TEST_KEY });
});
afterAll(() => server.close());

const chatRequest = {
  model: "atelier/studio-1",
  messages: [{ role: "user", content: "justice beside a red apple" }],
  modalities: ["image"],
  imageConfig: { aspect_ratio: "16:9", background_rgb_color: [10, 20, 30] },
} satisfies ChatRequest;

describe("@openrouter/sdk", () => {
  test("chats", async () => {
    const answer = await client.chat.send({ chatRequest: { ...chatRequest, stream: false } });
    expect(answer).toMatchObject({
      model: "atelier/studio-1",
      choices: [
        { message: { content: "In this picture “justice” is not depicted.", images: [{ imageUrl: {} }] } },
      ],
      usage: { cost: 0, completionTokens: 4175 },
    });
  });

  test("reads a chat's stream to its end", async () => {
    const chunks = await client.chat.send({ chatRequest: { ...chatRequest, stream: true } });
    if (!(Symbol.asyncIterator in chunks)) throw new Error("expected a stream");
    let usage: unknown;
    for await (const chunk of chunks) usage = chunk.usage ?? usage;
    expect(usage).toMatchObject({ totalTokens: expect.any(Number) });
  });

  test("makes pictures, with colours in the one form of them that it lets through", async () => {
    const answer = await client.images.generate({
      imageGenerationRequest: {
        model: "atelier/studio-1",
        prompt: "a red apple",
        aspectRatio: "4:5",
        outputFormat: "webp",
        provider: {
          options: {
            recraft: { controls: { colors: [{ rgb: [200, 30, 30] }], background_color: { rgb: [1, 2, 3] } } },
          },
        },
      },
    });
    expect(answer).toMatchObject({ data: [{ mediaType: "image/webp" }], usage: { cost: 0 } });
    expect(engine.requests.at(-1)).toMatchObject({
      width: 896,
      height: 1152,
      palette: [[200, 30, 30]],
      background: [1, 2, 3],
    });
  });

  test("reads a picture's stream to its end", async () => {
    const events = await client.images.generate({
      imageGenerationRequest: { model: "atelier/studio-1", prompt: "a red apple", stream: true },
    });
    if (!(Symbol.asyncIterator in events)) throw new Error("expected a stream");
    const types: string[] = [];
    for await (const event of events) types.push(event.type);
    expect(types).toEqual(["image_generation.partial_image", "image_generation.completed"]);
  });

  test("reads the catalogue", async () => {
    const { result } = await client.models.list();
    expect(result.data.map((model) => model.id)).toContain("atelier/studio-1");
    expect(await client.models.count()).toMatchObject({ data: { count: 3 } });
    expect(await client.models.get({ author: "atelier", slug: "studio-1" })).toMatchObject({
      data: { name: "Atelier: Studio 1", contextLength: 65536 },
    });
    expect(await client.endpoints.list({ author: "atelier", slug: "studio-1" })).toMatchObject({
      data: { endpoints: [{ providerName: "Atelier" }] },
    });
  });

  test("reads the catalogue of picture models", async () => {
    const models = await client.images.listModels();
    expect(models.data.map((model) => model.id)).toContain("atelier/studio-1");
    const { endpoints } = await client.images.listModelEndpoints({ author: "atelier", slug: "studio-1" });
    expect(endpoints).toMatchObject([
      { providerSlug: "atelier", pricing: [{ billable: "output_image", unit: "image", costUsd: 0 }] },
    ]);
  });

  test("reads its key and a generation's record", async () => {
    expect(await client.apiKeys.getCurrentKeyMetadata()).toMatchObject({
      data: { usage: 0, isManagementKey: false },
    });
    const answer = await client.chat.send({ chatRequest: { ...chatRequest, stream: false } });
    if (!("id" in answer)) throw new Error("expected a whole answer");
    expect(await client.generations.getGeneration({ id: answer.id })).toMatchObject({
      data: {
        id: answer.id,
        model: "atelier/studio-1",
        cancelled: false,
        numMediaCompletion: 1,
        totalCost: 0,
      },
    });
  });

  test("gets a typed error that names the field", async () => {
    const request = client.chat.send({
      chatRequest: {
        ...chatRequest,
        stream: false,
        imageConfig: {
          rgb_colors: [
            [0, 0, 0],
            [256, 0, 0],
          ],
        },
      },
    });
    await expect(request).rejects.toThrow(BadRequestResponseError);
    await expect(request).rejects.toThrow("image_config.rgb_colors[1][0]: must be at most 255");
  });
});
