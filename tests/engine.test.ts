import type { StudioDraw } from "@atelier/gateway";
import { draw } from "@atelier/studio";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { post } from "./support/post.js";
import { quickest } from "./support/quickest.js";
import { startTestServer, TEST_KEY, type TestServer } from "./support/server.js";
import { until } from "./support/until.js";

/** When drawings ended, in milliseconds of `performance.now()`. */
const ended: number[] = [];
const watchedDraw: StudioDraw = (request, options) =>
  draw(request, options).finally(() => ended.push(performance.now()));

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(watchedDraw);
});
afterAll(() => server.close());

const sketch = { model: "atelier/studio-1-flash", prompt: "a red mug", size: "256x256", seed: 7 };

describe("the built-in engine behind the API", () => {
  test("draws the same picture for the same request, and says how", async () => {
    const [first, second] = [await post(server, "/images", sketch), await post(server, "/images", sketch)];
    expect(first.status).toBe(200);
    expect(second.json.data[0].b64_json).toBe(first.json.data[0].b64_json);
    expect(first.json.data[0].atelier).toMatchObject({
      seed: 7,
      width: 256,
      height: 256,
      report: { depicted: ["mug"], not_depicted: [] },
      seconds: { total: expect.any(Number), render: expect.any(Number) },
    });
  });

  test("keeps a background colour to the picture's corners", async () => {
    const { json } = await post(server, "/chat/completions", {
      model: "atelier/studio-1-flash",
      messages: [{ role: "user", content: "a red mug" }],
      image_config: { background_rgb_color: [250, 235, 90], aspect_ratio: "16:9" },
    });
    const url: string = json.choices[0].message.images[0].image_url.url;
    const picture = sharp(Buffer.from(url.split(",")[1] ?? "", "base64"));
    expect(await picture.metadata()).toMatchObject({ width: 1344, height: 768, format: "png" });
    const corner = await picture
      .extract({ left: 0, top: 0, width: 8, height: 8 })
      .removeAlpha()
      .raw()
      .toBuffer();
    for (const [channel, asked] of [250, 235, 90].entries()) {
      expect(Math.abs((corner[channel] ?? 0) - asked)).toBeLessThanOrEqual(2);
    }
  });

  test("answers with shapes where shapes are asked for", async () => {
    const decoded = (base64: string) => Buffer.from(base64, "base64").toString("utf8");
    const vector = { model: "atelier/studio-1-vector", prompt: "a red apple", size: "256x256" };
    const { json: own } = await post(server, "/images", vector);
    expect(own.data[0].media_type).toBe("image/svg+xml");
    expect(decoded(own.data[0].b64_json)).toMatch(/^<svg .*<g id="apple">/s);
    const { json: asked } = await post(server, "/images", { ...sketch, output_format: "svg" });
    expect(decoded(asked.data[0].b64_json)).toMatch(/^<svg .*<g id="mug">/s);
    const { json: pixels } = await post(server, "/images", { ...vector, output_format: "webp" });
    expect(pixels.data[0].media_type).toBe("image/webp");
    const { json: chat } = await post(server, "/chat/completions", {
      model: "recraft/recraft-v4.1-vector",
      messages: [{ role: "user", content: "a red apple" }],
    });
    expect(chat.model).toContain("atelier/studio-1-vector");
    expect(chat.choices[0].message.images[0].image_url.url).toMatch(/^data:image\/svg\+xml;base64,/);
  });

  test("names what it can't depict", async () => {
    const { json } = await post(server, "/chat/completions", {
      model: "atelier/studio-1-flash",
      messages: [{ role: "user", content: "a mug and a zxqvut" }],
    });
    expect(json.choices[0].message.content).toContain("zxqvut");
  });

  test("stops within 200 ms when the caller leaves", async () => {
    const body = { ...sketch, size: "1024x1024", model: "atelier/studio-1", stream: true };
    const milliseconds = await quickest(3, async () => {
      ended.length = 0;
      const answer = await fetch(`${server.api}/images`, {
        method: "POST",
        headers: { Authorization: `Bearer ${TEST_KEY}` },
        body: JSON.stringify(body),
      });
      for await (const chunk of answer.body ?? []) {
        if (Buffer.from(chunk).includes("partial_image")) break;
      }
      // Ending the loop early has closed the connection.
      const left = performance.now();
      await until(() => ended.length === 1);
      return (ended[0] ?? 0) - left;
    });
    expect(milliseconds).toBeLessThan(200);
  });
});
