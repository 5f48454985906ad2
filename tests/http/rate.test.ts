import { expect, test } from "vitest";
import { fakeEngine } from "../support/fake-draw.js";
import { post } from "../support/post.js";
import { startTestServer } from "../support/server.js";

test("a key that asks too often is told when to come back", async () => {
  const server = await startTestServer(fakeEngine().draw, { requests_per_minute: 2 });
  const body = { model: "atelier/studio-1", prompt: "x", size: "256x256" };
  expect(await post(server, "/images", body)).toMatchObject({ status: 200 });
  expect(await post(server, "/images", body)).toMatchObject({ status: 200 });
  const refused = await post(server, "/images", body);
  expect(refused).toMatchObject({
    status: 429,
    json: { error: { code: 429, metadata: { error_type: "rate_limit_exceeded" } } },
  });
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(refused.headers.get("x-ratelimit-limit")).toBe("2");
  expect(refused.headers.get("x-ratelimit-remaining")).toBe("0");
  await server.close();
});
