import OpenAI from "openai";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FakeEngine, fakeEngine } from "../support/fake-draw.js";
import { post } from "../support/post.js";
import { startTestServer, TEST_KEY, type TestServer } from "../support/server.js";

let engine: FakeEngine;
let server: TestServer;
let client: OpenAI;

beforeAll(async () => {
  engine = fakeEngine();
  server = await startTestServer(engine.draw);
  client = new OpenAI({ baseURL: server.api, apiKey: TEST_KEY, maxRetries: 0 });
});
afterAll(() => server.close());

const MODEL = "atelier/studio-1";

/** The picture in an answer's output. */
async function pictureIn(output: readonly { type: string }[]) {
  const call = output.find((item) => /image_generation/.test(item.type)) as { result?: string } | undefined;
  return sharp(Buffer.from(call?.result ?? "", "base64")).metadata();
}

describe("the Responses API", () => {
  test("draws by the image tool, for the openai package", async () => {
    const answer = await client.responses.create({
      model: MODEL,
      store: false,
      input: "a red apple",
      tools: [{ type: "image_generation", size: "1024x1536", output_format: "webp" }],
    });
    expect(answer).toMatchObject({ object: "response", status: "completed", model: MODEL, error: null });
    expect(answer.output.map(({ type }) => type)).toEqual(["image_generation_call"]);
    expect(await pictureIn(answer.output)).toMatchObject({ format: "webp", width: 1024, height: 1536 });
    expect(answer.usage).toMatchObject({ output_tokens: 4175, cost: 0 });
  });

  test("draws without a tool, as image_config says, and puts into words what is missing", async () => {
    const { json } = await post(server, "/responses", {
      model: MODEL,
      modalities: ["image", "text"],
      input: [{ role: "user", content: [{ type: "input_text", text: "justice" }] }],
      image_config: { aspect_ratio: "16:9", background_rgb_color: [1, 2, 3] },
      metadata: { order: "7" },
    });
    expect(await pictureIn(json.output)).toMatchObject({ width: 1344, height: 768 });
    expect(json.output[1]).toMatchObject({
      type: "message",
      content: [{ type: "output_text", text: "In this picture “justice” is not depicted." }],
    });
    expect(json.metadata).toEqual({ order: "7" });
    expect(engine.requests.at(-1)?.background).toEqual([1, 2, 3]);
  });

  test("takes OpenRouter's tool, whose model comes before the one that calls it", async () => {
    const parameters = { model: "atelier/studio-1-flash", aspect_ratio: "1:1" };
    const { json } = await post(server, "/responses", {
      model: "some/writer",
      input: "a red apple",
      tools: [
        { type: "function", name: "x" },
        { type: "openrouter:image_generation", parameters },
      ],
    });
    expect(json).toMatchObject({
      model: "atelier/studio-1-flash",
      output: [{ type: "openrouter:image_generation", status: "completed" }],
    });
  });

  test("streams the steps in order, with previews", async () => {
    const events = await client.responses.create({
      ...{ model: MODEL, input: "a red apple", stream: true },
      tools: [{ type: "image_generation" }],
    });
    const types: string[] = [];
    const numbers: number[] = [];
    for await (const event of events) {
      types.push(event.type);
      numbers.push(event.sequence_number);
    }
    expect(types).toEqual([
      "response.created",
      "response.in_progress",
      "response.output_item.added",
      "response.image_generation_call.in_progress",
      "response.image_generation_call.generating",
      "response.image_generation_call.partial_image",
      "response.image_generation_call.completed",
      "response.output_item.done",
      "response.completed",
    ]);
    expect(numbers).toEqual(numbers.map((_, index) => index));
  });

  test("tells a fault after the start as an event", async () => {
    const { text } = await post(server, "/responses", { model: MODEL, input: "kernel trap", stream: true });
    expect(text).toContain('"type":"response.failed"');
    expect(text).toContain('"error_type":"server"');
    expect(text).not.toContain("unreachable");
  });

  test.each<[string, object, string]>([
    ["something to be kept", { store: true }, "store: must be false"],
    ["a response to go on from", { previous_response_id: "resp_1" }, "previous_response_id: must be null"],
    ["no input", { input: undefined }, "input: "],
    ["nothing said", { input: "  " }, "input[0].content: must not be empty"],
    ["only an assistant", { input: [{ role: "assistant", content: "hi" }] }, "input: must hold a message"],
    ["a size that isn't drawn", { tools: [{ type: "image_generation", size: "9000x10" }] }, "size: "],
    [
      "a second picture",
      {
        input: [
          {
            role: "user",
            content: [
              { type: "input_text", text: "x" },
              { type: "input_image", image_url: "data:," },
              { type: "input_image", image_url: "data:," },
            ],
          },
        ],
      },
      "input[0].content[2].image_url: only one input image is supported",
    ],
  ])("refuses %s by name", async (_, more, message) => {
    const answer = await post(server, "/responses", { model: MODEL, input: "x", ...more });
    expect(answer.status).toBe(400);
    expect(answer.json.error.message).toContain(message);
  });
});
