import { draw } from "@atelier/studio";
import OpenAI, { toFile } from "openai";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestServer, TEST_KEY, type TestServer } from "../support/server.js";

const SIDE = 256;
let server: TestServer;
let client: OpenAI;

beforeAll(async () => {
  server = await startTestServer(draw);
  client = new OpenAI({ baseURL: server.api, apiKey: TEST_KEY, maxRetries: 0 });
});
afterAll(() => server.close());

async function pngOf(channels: 3 | 4, pixel: (x: number, y: number) => readonly number[]): Promise<Buffer> {
  const data = Buffer.alloc(SIDE * SIDE * channels);
  for (let i = 0; i < SIDE * SIDE; i++) data.set(pixel(i % SIDE, Math.floor(i / SIDE)), i * channels);
  return sharp(data, { raw: { width: SIDE, height: SIDE, channels } })
    .png()
    .toBuffer();
}

test("the openai package's edit with a mask changes the clear part of the mask, and not a byte elsewhere", async () => {
  const clear = (x: number, y: number) => Math.hypot(x - 90, y - 130) < 60;
  const picture = await pngOf(3, (x, y) =>
    Math.hypot(x - 128, y - 128) < 70 ? [210, 60, 40] : [200 - (y >> 3), 215, 225 + (x >> 4)],
  );
  const mask = await pngOf(4, (x, y) => [0, 0, 0, clear(x, y) ? 0 : 255]);
  const answer = await client.images.edit({
    model: "atelier/studio-1",
    prompt: "in black and white",
    image: await toFile(picture, "picture.png", { type: "image/png" }),
    mask: await toFile(mask, "mask.png", { type: "image/png" }),
    size: "256x256",
  });
  const [before, after] = await Promise.all(
    [picture, Buffer.from(answer.data?.[0]?.b64_json ?? "", "base64")].map((file) =>
      sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true }),
    ),
  );
  expect(after!.info).toMatchObject({ width: SIDE, height: SIDE });
  let [changedInside, changedOutside] = [0, 0];
  for (let i = 0; i < SIDE * SIDE; i++) {
    const same = [0, 1, 2].every((c) => before!.data[i * 3 + c] === after!.data[i * 3 + c]);
    if (same) continue;
    if (clear(i % SIDE, Math.floor(i / SIDE))) changedInside++;
    else changedOutside++;
  }
  expect(changedOutside).toBe(0);
  expect(changedInside).toBeGreaterThan(Math.PI * 60 * 60 * 0.95);
});
