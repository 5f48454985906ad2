import { expect, test } from "vitest";
import { fakeEngine } from "../support/fake-draw.js";
import { post } from "../support/post.js";
import { startTestServer, TEST_KEY, TEST_MANAGEMENT_KEY } from "../support/server.js";

test("an address that asks too often is turned away before its key is looked at", async () => {
  const server = await startTestServer(fakeEngine().draw, {
    requests_per_minute_by_address: 3,
    trust_proxy: true,
  });
  const ask = async (address: string) => {
    const headers = { Authorization: "Bearer a-guess", "X-Forwarded-For": `9.9.9.9, ${address}` };
    const answer = await fetch(`${server.api}/key`, { headers });
    await answer.arrayBuffer();
    return answer.status;
  };
  const statuses = [await ask("1.1.1.1"), await ask("1.1.1.1"), await ask("1.1.1.1"), await ask("1.1.1.1")];
  expect(statuses).toEqual([401, 401, 401, 429]);
  expect(await ask("2.2.2.2")).toBe(401);
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
  await server.close();
});

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

test("datasets may be asked for thirty times a minute by a key, and so often a day by all", async () => {
  const askWith = async (api: string, key: string) => {
    const answer = await fetch(`${api}/datasets/session-cost`, {
      headers: { Authorization: `Bearer ${key}` },
    });
    return [answer.status, answer.headers.get("x-ratelimit-limit"), await answer.text()];
  };
  const usual = await startTestServer(fakeEngine().draw);
  for (let count = 0; count < 30; count += 1) expect((await askWith(usual.api, TEST_KEY))[0]).toBe(200);
  expect(await askWith(usual.api, TEST_KEY)).toEqual([
    ...[429, "30"],
    expect.stringContaining("This key may make 30 requests for datasets a minute"),
  ]);
  expect((await askWith(usual.api, TEST_MANAGEMENT_KEY))[0]).toBe(200);
  // Nothing else is counted with them.
  const headers = { Authorization: `Bearer ${TEST_KEY}` };
  expect((await fetch(`${usual.api}/key`, { headers })).status).toBe(200);
  await usual.close();

  const small = await startTestServer(fakeEngine().draw, {}, { httpLimits: { datasetRequestsPerDay: 2 } });
  expect((await askWith(small.api, TEST_KEY))[0]).toBe(200);
  expect((await askWith(small.api, TEST_MANAGEMENT_KEY))[0]).toBe(200);
  expect(await askWith(small.api, TEST_KEY)).toEqual([
    ...[429, "2"],
    expect.stringContaining("All keys together may make 2 requests for datasets a day"),
  ]);
  await small.close();
});
