import { createOpenRouter, type OpenRouterProvider } from "@openrouter/ai-sdk-provider";
import { generateImage, generateText, streamText } from "ai";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fakeEngine } from "../support/fake-draw.js";
import { startTestServer, TEST_KEY, type TestServer } from "../support/server.js";

let server: TestServer;
let openrouter: OpenRouterProvider;

beforeAll(async () => {
  server = await startTestServer(fakeEngine().draw);
  openrouter = createOpenRouter({ baseURL: server.api, apiKey: TEST_KEY });
});
afterAll(() => server.close());

describe("ai with @openrouter/ai-sdk-provider", () => {
  test("generateText gives the picture as a file", async () => {
    const { files, text } = await generateText({
      model: openrouter("atelier/studio-1", { extraBody: { modalities: ["image", "text"] } }),
      prompt: "a unicorn",
      maxRetries: 0,
    });
    expect(files).toMatchObject([{ mediaType: "image/png" }]);
    expect(text).toBe("In this picture “unicorn” is drawn as horse.");
  });

  test("streamText gives the picture as a file", async () => {
    const stream = streamText({
      model: openrouter("atelier/studio-1"),
      prompt: "a red apple",
      maxRetries: 0,
    });
    await stream.consumeStream();
    expect(await stream.files).toMatchObject([{ mediaType: "image/png" }]);
  });

  test("generateImage gives pictures", async () => {
    const { images } = await generateImage({
      model: openrouter.imageModel("atelier/studio-1"),
      prompt: "a red apple",
      n: 2,
      aspectRatio: "16:9",
      seed: 3,
      maxRetries: 0,
    });
    expect(images).toHaveLength(2);
    expect(images[0]?.mediaType).toBe("image/png");
  });
});
