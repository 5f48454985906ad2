import OpenAI, { toFile } from "openai";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fakeEngine } from "../support/fake-draw.js";
import { startTestServer, TEST_KEY, type TestServer } from "../support/server.js";

const engine = fakeEngine();
let server: TestServer;
let client: OpenAI;

beforeAll(async () => {
  server = await startTestServer(engine.draw);
  client = new OpenAI({ baseURL: server.api, apiKey: TEST_KEY, maxRetries: 0 });
});
afterAll(() => server.close());

describe("the openai package", () => {
  test("makes a picture of the size asked for", async () => {
    const answer = await client.images.generate({
      model: "atelier/studio-1",
      prompt: "a red apple",
      size: "1024x1536",
    });
    const picture = await sharp(Buffer.from(answer.data?.[0]?.b64_json ?? "", "base64")).metadata();
    expect(picture).toMatchObject({ format: "png", width: 1024, height: 1536 });
  });

  test("makes several pictures, whose seeds count up", async () => {
    const request = { model: "atelier/studio-1", prompt: "a red apple", n: 2, seed: 7 };
    const answer = await client.images.generate(request);
    expect(answer.data).toHaveLength(2);
    expect(answer.data).toMatchObject([{ atelier: { seed: 7 } }, { atelier: { seed: 8 } }]);
  });

  test("changes a picture where a mask is clear", async () => {
    const [image, mask] = await Promise.all(
      ["picture", "mask"].map((text) => toFile(Buffer.from(text), `${text}.png`, { type: "image/png" })),
    );
    const answer = await client.images.edit({
      model: "atelier/studio-1",
      prompt: "as a watercolour",
      image: image!,
      mask: mask!,
      size: "1024x1024",
    });
    expect(answer.data?.[0]?.b64_json).toBeTruthy();
    const { input } = engine.requests.at(-1)!;
    expect(Buffer.from(input!.bytes).toString()).toBe("picture");
    expect(Buffer.from(input!.mask!).toString()).toBe("mask");
    expect(input).toMatchObject({ strength: 0.2, field: "image" });
  });

  test("is told that one picture is enough", async () => {
    const files = await Promise.all(["a", "b"].map((text) => toFile(Buffer.from(text), `${text}.png`)));
    const edit = client.images.edit({ model: "atelier/studio-1", prompt: "as a watercolour", image: files });
    await expect(edit).rejects.toThrow("image[1]: only one input image is supported");
  });

  test("streams previews, then the picture", async () => {
    const events = await client.images.generate({
      model: "atelier/studio-1",
      prompt: "a red apple",
      stream: true,
    });
    const types: string[] = [];
    for await (const event of events) {
      types.push(event.type);
      expect(event.b64_json).not.toBe("");
    }
    expect(types).toEqual(["image_generation.partial_image", "image_generation.completed"]);
  });

  test("gets a picture and a sentence from a chat", async () => {
    const answer = await client.chat.completions.create({
      model: "atelier/studio-1",
      messages: [{ role: "user", content: "a unicorn" }],
      // @ts-expect-error the package knows no images in chats
      modalities: ["image", "text"],
    });
    expect(answer.choices[0]?.message).toMatchObject({
      content: "In this picture “unicorn” is drawn as horse.",
      images: [{ type: "image_url", image_url: { url: expect.stringMatching(/^data:image\/png;base64,/) } }],
    });
    expect(answer.usage).toMatchObject({ completion_tokens: 4175, cost: 0 });
  });

  test("streams a chat with the picture in one delta", async () => {
    const chunks = await client.chat.completions.create({
      model: "atelier/studio-1-flash",
      messages: [{ role: "user", content: [{ type: "text", text: "a red apple" }] }],
      stream: true,
    });
    const seen: object[] = [];
    for await (const chunk of chunks) seen.push(chunk);
    expect(seen[0]).toMatchObject({ choices: [{ delta: { images: [{ type: "image_url" }] } }] });
    expect(seen.at(-1)).toMatchObject({ choices: [], usage: { total_tokens: 4178, cost: 0 } });
  });

  test("lists and finds models", async () => {
    const ids: string[] = [];
    for await (const model of client.models.list()) ids.push(model.id);
    expect(ids).toEqual(["atelier/studio-1", "atelier/studio-1-flash", "atelier/studio-1-vector"]);
  });

  test("turns errors into its own classes", async () => {
    const wrongKey = new OpenAI({ baseURL: server.api, apiKey: "sk-or-v1-wrong", maxRetries: 0 });
    await expect(wrongKey.images.generate({ model: "atelier/studio-1", prompt: "x" })).rejects.toThrow(
      OpenAI.AuthenticationError,
    );
    await expect(client.images.generate({ model: "atelier/none", prompt: "x" })).rejects.toThrow(
      "400 atelier/none is not a valid model ID",
    );
  });
});
