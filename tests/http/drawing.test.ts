import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { fakeEngine } from "../support/fake-draw.js";
import { post } from "../support/post.js";
import { quickest } from "../support/quickest.js";
import { startTestServer, TEST_KEY, type TestServer } from "../support/server.js";
import { until } from "../support/until.js";

const engine = fakeEngine();
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer(engine.draw);
});
afterAll(() => server.close());
afterEach(() => {
  engine.requests.length = 0;
  engine.stoppedAt.length = 0;
});

const picture = { model: "atelier/studio-1", prompt: "a red apple" };

describe("a picture", () => {
  test("has the pixels of the ratio asked for", async () => {
    const sizes = { auto: [1024, 1024], "21:9": [1536, 672], "9:16": [768, 1344], "4:5": [896, 1152] };
    for (const [aspect_ratio, [width, height]] of Object.entries(sizes)) {
      const { json } = await post(server, "/images", { ...picture, aspect_ratio });
      expect(json.data[0].atelier).toMatchObject({ width, height });
    }
  });

  test("has twice the sides at 2K, whichever way it is asked for", async () => {
    const twice = { width: 2688, height: 1536 };
    for (const wish of [{ resolution: "2K" }, { size: "2K" }]) {
      const { json } = await post(server, "/images", { ...picture, ...wish, aspect_ratio: "16:9" });
      expect(json.data[0].atelier).toMatchObject(twice);
    }
    await post(server, "/chat/completions", {
      model: "atelier/studio-1-vector",
      messages: [{ role: "user", content: "a fox" }],
      image_config: { image_size: "2K", aspect_ratio: "16:9" },
    });
    await post(server, "/responses", {
      model: "atelier/studio-1-flash",
      input: "a fox",
      tools: [{ type: "image_generation", size: "2048x2048" }],
    });
    expect(engine.requests.slice(-2)).toMatchObject([twice, { width: 2048, height: 2048 }]);
  });

  test("is drawn from all that the chat says", async () => {
    await post(server, "/chat/completions", {
      model: "atelier/studio-1-flash",
      messages: [
        { role: "system", content: "You are a helpful assistant." },
        { role: "user", content: "a dog" },
        { role: "assistant", content: null },
        { role: "user", content: [{ type: "text", text: "two red apples" }] },
      ],
      image_config: {
        aspect_ratio: "3:2",
        image_size: "1K",
        rgb_colors: [[1, 2, 3]],
        background_rgb_color: [4, 5, 6],
        output_format: "webp",
        unknown: true,
      },
      modalities: ["image", "text"],
      seed: -1,
      temperature: 0.5,
      stream_options: { include_usage: true },
    });
    expect(engine.requests).toEqual([
      {
        prompt: "two red apples",
        width: 1248,
        height: 832,
        seed: 4294967295,
        palette: [[1, 2, 3]],
        background: [4, 5, 6],
        quality: "flash",
        format: "webp",
      },
    ]);
  });

  test("comes with usage, cost, notes and the id of its record", async () => {
    const { json, headers } = await post(server, "/images", {
      ...picture,
      prompt: "justice",
      seed: 5,
      user: "u1",
    });
    expect(json).toMatchObject({
      data: [
        {
          media_type: "image/png",
          atelier: {
            seed: 5,
            cost: 0,
            seconds: { total: 0.02 },
            report: { depicted: [], substituted: [], not_depicted: ["justice"] },
          },
        },
      ],
      usage: { prompt_tokens: 2, completion_tokens: 4175, total_tokens: 4177, cost: 0 },
    });
    const id = headers.get("x-generation-id");
    const record = await fetch(`${server.api}/generation?id=${id}`, {
      headers: { Authorization: `Bearer ${TEST_KEY}` },
    });
    expect(await record.json()).toMatchObject({
      data: { id, api_type: "image", external_user: "u1", finish_reason: "stop", num_media_completion: 1 },
    });
  });

  test("belongs to the session that the body names, else the one that the header does", async () => {
    const sessionOf = async (body: object) => {
      const headers = {
        Authorization: `Bearer ${TEST_KEY}`,
        "Content-Type": "application/json",
        "X-Session-Id": "by header",
      };
      const drawn = await post(server, "/images", { ...picture, ...body }, { headers });
      const address = `${server.api}/generation?id=${drawn.headers.get("x-generation-id")}`;
      const { data } = (await (await fetch(address, { headers })).json()) as { data: { session_id: string } };
      return data.session_id;
    };
    expect(await sessionOf({})).toBe("by header");
    expect(await sessionOf({ session_id: "by body" })).toBe("by body");
  });

  test("gets a random seed where none is asked for", async () => {
    const seeds = new Set<number>();
    for (let index = 0; index < 3; index += 1) {
      seeds.add((await post(server, "/images", picture)).json.data[0].atelier.seed);
    }
    expect(seeds.size).toBe(3);
  });
});

describe("a stream", () => {
  test("begins with a comment, counts its previews, and ends with [DONE]", async () => {
    const { text, headers } = await post(server, "/images/generations", { ...picture, n: 2, stream: true });
    expect(headers.get("content-type")).toBe("text/event-stream");
    expect(headers.get("x-generation-id")).toMatch(/^gen-/);
    const blocks = text.trimEnd().split("\n\n");
    expect(blocks[0]).toBe(": OPENROUTER PROCESSING");
    expect(blocks.at(-1)).toBe("data: [DONE]");
    const events = blocks
      .filter((block) => block.startsWith("data: {"))
      .map((block) => JSON.parse(block.slice(6)));
    expect(events).toMatchObject([
      { type: "image_generation.partial_image", partial_image_index: 0 },
      { type: "image_generation.partial_image", partial_image_index: 1 },
      { type: "image_generation.completed", media_type: "image/png" },
      { type: "image_generation.completed", usage: { completion_tokens: 8350 } },
    ]);
  });

  test("ends a chat with its usage", async () => {
    const body = { model: "atelier/studio-1", messages: [{ role: "user", content: "x" }], stream: true };
    const { text } = await post(server, "/chat/completions", body);
    expect(text).toMatch(/"usage":\{.*\}\n\ndata: \[DONE\]\n\n$/);
  });

  test("that is refused is refused as JSON with its true status", async () => {
    const answer = await post(server, "/images", { ...picture, model: "no/such", stream: true });
    expect(answer).toMatchObject({ status: 400, json: { error: { code: 400 } } });
  });

  test("tells a fault on the way, in each surface's own form", async () => {
    const messages = [{ role: "user", content: "kernel trap" }];
    const body = { ...picture, prompt: "kernel trap", messages, stream: true };
    const images = await post(server, "/images", body);
    expect(images.status).toBe(200);
    expect(images.text).toMatch(/data: \{"type":"error","error":\{"message":"Something[^"]*","code":"500"/);
    const chat = await post(server, "/chat/completions", body);
    expect(chat.text).toMatch(/"finish_reason":"error".*"error":\{"code":500,"message":"Something/);
  });
});

describe("a caller who leaves", () => {
  test.each([
    ["/images", false],
    ["/images", true],
    ["/chat/completions", false],
    ["/chat/completions", true],
  ])("stops the drawing within 200 ms (%s, stream: %s)", async (path, stream) => {
    const body = { ...picture, prompt: "slowly", messages: [{ role: "user", content: "slowly" }], stream };
    const milliseconds = await quickest(3, async () => {
      engine.requests.length = 0;
      engine.stoppedAt.length = 0;
      const leaving = new AbortController();
      const answer = post(server, path, body, { signal: leaving.signal });
      await until(() => engine.requests.length === 1);
      const left = performance.now();
      leaving.abort();
      await expect(answer).rejects.toThrow();
      await until(() => engine.stoppedAt.length === 1);
      return (engine.stoppedAt[0] ?? 0) - left;
    });
    expect(milliseconds).toBeLessThan(200);
  });

  test("gives its place in the line to the next", async () => {
    const [first, second] = [new AbortController(), new AbortController()];
    const slow = { ...picture, prompt: "slowly" };
    const leavers = [first, second].map(({ signal }) =>
      post(server, "/images", slow, { signal }).catch(() => {}),
    );
    await until(() => engine.requests.length === 1);
    const next = post(server, "/images", picture);
    second.abort();
    first.abort();
    expect((await next).status).toBe(200);
    await Promise.all(leavers);
    expect(engine.requests.map(({ prompt }) => prompt)).toContain("a red apple");
  });
});

describe("a fault inside", () => {
  test("answers in general words, is noted with its id, and harms no one after it", async () => {
    const answer = await post(server, "/images", { ...picture, prompt: "kernel trap" });
    expect(answer.status).toBe(500);
    expect(answer.text).not.toMatch(/unreachable|at .*\.[jt]s/);
    const id = answer.headers.get("x-generation-id") ?? "none";
    const noted = server.logLines.filter((line) => line.includes(id)).map((line) => JSON.parse(line));
    expect(noted).toContainEqual(
      expect.objectContaining({ msg: "internal fault", fault: "Error: unreachable" }),
    );
    expect((await post(server, "/images", picture)).status).toBe(200);
  });
});

test("no secret is logged", async () => {
  await post(server, "/images", picture);
  await fetch(`${server.signInUrl}-wrong`);
  expect(server.logLines.length).toBeGreaterThan(0);
  expect(server.logLines.join("")).not.toContain(TEST_KEY);
  expect(server.logLines.join("")).not.toContain("once");
});

describe("limits", () => {
  test("a full line refuses for now, and moves on", async () => {
    const small = fakeEngine();
    const crowded = await startTestServer(small.draw, { limits: { waiting: 0 } });
    const leaving = new AbortController();
    const slow = { ...picture, prompt: "slowly" };
    const drawing = post(crowded, "/images", slow, { signal: leaving.signal }).catch(() => {});
    await until(() => small.requests.length === 1);
    const refused = await post(crowded, "/images", { ...picture, stream: true });
    expect(refused).toMatchObject({
      status: 503,
      json: { error: { code: 503, metadata: { error_type: "provider_overloaded" } } },
    });
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    leaving.abort();
    await drawing;
    await until(() => small.stoppedAt.length === 1);
    expect((await post(crowded, "/images", picture)).status).toBe(200);
    await crowded.close();
  });

  test("a picture that takes too long is given up", async () => {
    const hasty = await startTestServer(fakeEngine().draw, { limits: { picture_seconds: 0.2 } });
    expect((await post(hasty, "/images", { ...picture, prompt: "hang for ever" })).status).toBe(504);
    expect((await post(hasty, "/images", picture)).status).toBe(200);
    await hasty.close();
  });
});
