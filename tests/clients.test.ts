import OpenAI from "openai";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fakeEngine } from "./support/fake-draw.js";
import { startTestServer, TEST_KEY, type TestServer } from "./support/server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(fakeEngine().draw);
});
afterAll(() => server.close());

test("openai: images.generate", async () => {
  const client = new OpenAI({ baseURL: server.api, apiKey: TEST_KEY });
  const answer = await client.images.generate({
    model: "atelier/studio-1",
    prompt: "a red apple",
    size: "1024x1024",
  });
  expect(answer.data?.[0]?.b64_json).toMatch(/^iVBOR/);
});
test("openai: chat", async () => {
  const client = new OpenAI({ baseURL: server.api, apiKey: TEST_KEY });
  const answer = await client.chat.completions.create({
    model: "atelier/studio-1",
    messages: [{ role: "user", content: "a unicorn" }],
  });
  expect(answer.choices[0]?.message.content).toContain("horse");
});
