import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { errorEnvelopeSchema } from "@atelier/contract";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fakeEngine } from "../support/fake-draw.js";
import { type Posted, post } from "../support/post.js";
import { quickest } from "../support/quickest.js";
import { startTestServer, TEST_KEY, type TestServer } from "../support/server.js";

const engine = fakeEngine();
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer(engine.draw);
  await post(server, "/images", picture({}));
  engine.requests.length = 0;
});
afterAll(() => server.close());

const PIXEL = "data:image/png;base64,iVBORw0KGgo=";

function chat(changes: Record<string, unknown>) {
  return { model: "atelier/studio-1", messages: [{ role: "user", content: "a red apple" }], ...changes };
}
function says(content: unknown) {
  return chat({ messages: [{ role: "user", content }] });
}
function config(image_config: unknown) {
  return chat({ image_config });
}
function picture(changes: Record<string, unknown>) {
  return { model: "atelier/studio-1", prompt: "a red apple", ...changes };
}

/** Every refusal is the contract's envelope with the id in its header, and never reaches the engine. */
function expectRefusal(answer: Posted, status: number, message: string) {
  const { error } = errorEnvelopeSchema.parse(answer.json);
  expect(error.message).toContain(message);
  expect(error.code).toBe(status);
  expect(answer.status).toBe(status);
  expect(answer.headers.get("x-generation-id")).toMatch(/^gen-\d+-[0-9a-f]+$/);
  expect(engine.requests).toEqual([]);
}

describe("chat refuses", () => {
  test.each<[string, unknown, string]>([
    ["broken JSON", '{"model":', "not valid JSON"],
    ["an empty body", "", "not valid JSON"],
    ["a list", [], "must be an object, not a list"],
    ["no messages", { model: "atelier/studio-1" }, "messages: is required"],
    ["no message at all", chat({ messages: [] }), "messages: must have at least 1 entry"],
    ["no message of the user", chat({ messages: [{ role: "system", content: "x" }] }), "messages: must hold"],
    ["no model", { messages: [{ role: "user", content: "x" }] }, "model: is required"],
    ["an unknown model", chat({ model: "no/such" }), "no/such is not a valid model ID"],
    ["an empty prompt", says(" "), "messages[0].content: must not be empty"],
    ["a prompt of many words", says("a ".repeat(65_537)), "longer than 65536 tokens"],
    ["a prompt of one long word", says("x".repeat(400_000)), "messages[0].content: the prompt is longer"],
    [
      "an unknown ratio",
      config({ aspect_ratio: "7:3" }),
      "image_config.aspect_ratio: must be one of 1:1, 2:3",
    ],
    ["a ratio that is a property name", config({ aspect_ratio: "constructor" }), "image_config.aspect_ratio"],
    [
      "a ratio that is a number",
      config({ aspect_ratio: 1 }),
      "image_config.aspect_ratio: must be text, not a number",
    ],
    ["an unknown tier", config({ image_size: "4K" }), "image_config.image_size: must be one of 1K, 2K for"],
    [
      "256 in a palette",
      config({
        rgb_colors: [
          [0, 0, 0],
          [256, 0, 0],
        ],
      }),
      "image_config.rgb_colors[1][0]: must be at most 255",
    ],
    [
      "-1 in a palette",
      config({ rgb_colors: [[-1, 0, 0]] }),
      "image_config.rgb_colors[0][0]: must be at least 0",
    ],
    [
      "a fraction in a palette",
      config({ rgb_colors: [[1.5, 0, 0]] }),
      "image_config.rgb_colors[0][0]: must be a whole number",
    ],
    [
      "text in a palette",
      config({ rgb_colors: [["red", 0, 0]] }),
      "image_config.rgb_colors[0][0]: must be a number, not text",
    ],
    [
      "a colour as text",
      config({ rgb_colors: ["#ff0000"] }),
      "image_config.rgb_colors[0]: must be a list, not text",
    ],
    ["a colour of two channels", config({ rgb_colors: [[1, 2]] }), "image_config.rgb_colors[0]"],
    [
      "256 in the background",
      config({ background_rgb_color: [0, 0, 256] }),
      "image_config.background_rgb_color[2]",
    ],
    ["a strength above 1", config({ strength: 2 }), "image_config.strength: must be at most 1"],
    [
      "two input images",
      says([
        { type: "text", text: "x" },
        { type: "image_url", image_url: { url: PIXEL } },
        { type: "image_url", image_url: { url: PIXEL } },
      ]),
      "messages[0].content[2].image_url: only one input image is supported",
    ],
    [
      "an unknown kind of part",
      says([{ type: "input_audio" }]),
      "messages[0].content[0].type: must be one of text, image_url",
    ],
    ["a seed that is text", chat({ seed: "lucky" }), "seed: must be a number, not text"],
    ["text for a flag", chat({ stream: "yes" }), "stream: must be true or false, not text"],
  ])("%s", async (_, body, message) => {
    expectRefusal(await post(server, "/chat/completions", body), 400, message);
  });

  test("what no endpoint can take, saying so for programs", async () => {
    const why = async (body: object) =>
      (await post(server, "/chat/completions", body)).json.error.availability;
    const common = { retryable: false, docs_url: "/docs/api" };
    expect(await why(chat({ model: "no/such" }))).toEqual({
      ...{ ...common, code: "model_not_found", requested_models: ["no/such"] },
    });
    expect(await why(chat({ provider: { only: ["nobody"] } }))).toEqual({
      ...{ ...common, code: "constraint_filtered", requested_models: ["atelier/studio-1"] },
    });
    expect(await why(chat({ seed: "lucky" }))).toBeUndefined();
  });

  test("modalities that no endpoint has, as not found", async () => {
    const answer = await post(server, "/chat/completions", chat({ modalities: ["audio"] }));
    expectRefusal(answer, 404, "No endpoints found that support the requested output modalities: audio");
  });
});

describe("images refuse", () => {
  test.each<[string, unknown, string]>([
    ["an empty prompt", picture({ prompt: "" }), "prompt: must not be empty"],
    ["a prompt that is null", picture({ prompt: null }), "prompt: must be text, not null"],
    ["an over-long prompt", picture({ prompt: "word ".repeat(70_000) }), "prompt: the prompt is longer"],
    ["an unknown ratio", picture({ aspect_ratio: "1:100" }), "aspect_ratio: must be one of"],
    ["an unknown tier", picture({ resolution: "8K" }), "resolution: must be one of 1K, 2K for"],
    ["an unknown tier as size", picture({ size: "4K" }), "size: must be one of 1K, 2K for"],
    ["a size that is no size", picture({ size: "big" }), 'size: must be "auto", a tier'],
    ["a size too small", picture({ size: "16x16" }), "size: each side must be 256 to 3072 pixels"],
    ["a size too large", picture({ size: "3072x3072" }), "size: must have at most"],
    ["size against ratio", picture({ size: "1024x1024", aspect_ratio: "16:9" }), "size: 1024x1024 conflicts"],
    ["no pictures", picture({ n: 0 }), "n: must be at least 1"],
    ["too many pictures", picture({ n: 11 }), "n: must be at most 10"],
    [
      "an unknown format",
      picture({ output_format: "gif" }),
      "output_format: must be one of png, jpeg, webp, svg",
    ],
    [
      "a transparent background in a format without one",
      picture({ background: "transparent", output_format: "jpeg" }),
      "background: a transparent background",
    ],
    [
      "two reference images",
      picture({ input_references: [PIXEL, PIXEL].map((url) => ({ type: "image_url", image_url: { url } })) }),
      "input_references[1]: only one input image is supported",
    ],
    [
      "a palette with text",
      picture({ provider: { options: { atelier: { rgb_colors: [["a", 0, 0]] } } } }),
      "provider.options.atelier.rgb_colors[0][0]: must be a number, not text",
    ],
    ["a label that can't be kept", picture({ user: "a\0" }), "user: must not contain the character U+0000"],
    ["metadata that is no text", picture({ metadata: { a: 1 } }), "metadata.a: must be text"],
  ])("%s", async (_, body, message) => {
    expectRefusal(await post(server, "/images", body), 400, message);
  });

  test("bytes that are not UTF-8", async () => {
    const body = new Uint8Array([0x22, 0xff, 0x22]);
    expectRefusal(await post(server, "/images/generations", "", { body }), 400, "not UTF-8");
  });
});

describe("a key", () => {
  test.each<[string, Record<string, string>, string]>([
    ["is needed", {}, "No API key given"],
    ["must be known", { Authorization: "Bearer sk-or-v1-wrong" }, "not known"],
    ["must be a bearer token", { Authorization: "Basic YTpi" }, "not known"],
    ["must be a cookie of ours", { Cookie: "atelier_session=made-up" }, "No API key given"],
  ])("%s", async (_, headers, message) => {
    expectRefusal(await post(server, "/images", picture({}), { headers }), 401, message);
  });
});

describe("a body of 40 MB is refused", () => {
  test("by its announced length, before it has come in", async () => {
    const milliseconds = await quickest(3, async () => {
      const began = performance.now();
      const request = httpRequest(`${server.api}/images`, {
        method: "POST",
        headers: { Authorization: `Bearer ${TEST_KEY}`, "Content-Length": 40 * 1024 * 1024 },
      });
      request.write("{");
      const [response] = await once(request, "response");
      request.destroy();
      expect(response.statusCode).toBe(413);
      return performance.now() - began;
    });
    expect(milliseconds).toBeLessThan(50);
  });

  test("in words, even to a client that sends it all first", async () => {
    const answer = await post(server, "/images", "", { body: Buffer.alloc(40 * 1024 * 1024, 0x20) });
    expectRefusal(answer, 413, "larger than 20 MiB");
  });

  test("while it streams in without a length", async () => {
    const chunk = new Uint8Array(1024 * 1024).fill(0x20);
    const chunks = Array.from({ length: 40 }, () => chunk);
    const init = { body: ReadableStream.from(chunks), duplex: "half" } as RequestInit;
    expectRefusal(await post(server, "/images", "", init), 413, "larger than 20 MiB");
  });
});

test("a body nested too deep is refused before anything walks it", async () => {
  const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;
  const headers = { Authorization: `Bearer ${TEST_KEY}`, "X-OpenRouter-Cache": "true" };
  const answer = await post(server, "/images", nested(5000), { headers });
  expect(answer).toMatchObject({
    status: 400,
    json: { error: { message: "The request body is nested deeper than 64 levels" } },
  });
  expect((await post(server, "/images", nested(60))).json.error.message).toBe("model: is required");
  const many = new FormData();
  for (let field = 0; field < 300; field += 1) many.append(`field-${field}`, "x");
  const crowd = await fetch(`${server.api}/images/edits`, { method: "POST", headers, body: many });
  expect(await crowd.text()).toContain("The form has more than 256 fields");
  // A form's fields may hold JSON, too.
  const form = new FormData();
  form.append("image", new Blob(["x"]), "a.png");
  for (const [name, value] of Object.entries({ model: "atelier/studio-1", prompt: "x" }))
    form.append(name, value);
  form.append("trace", nested(100_000));
  const edit = await fetch(`${server.api}/images/edits`, { method: "POST", headers, body: form });
  expect(edit.status).toBe(400);
  expect(await edit.text()).toContain("nested deeper than 64 levels");
});

test("an address that is nothing answers in the envelope as well", async () => {
  for (const path of ["/images/variations", "/nothing"]) {
    expect((await post(server, path, {})).json).toMatchObject({ error: { code: 404 } });
  }
});
