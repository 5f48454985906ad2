import { afterAll, beforeAll, expect, test } from "vitest";
import { fakeEngine } from "../support/fake-draw.js";
import { post } from "../support/post.js";
import { startTestServer, TEST_KEY, TEST_MANAGEMENT_KEY, type TestServer } from "../support/server.js";

let server: TestServer;
beforeAll(async () => {
  const environment = { RECRAFT_API_KEY: "r", OPENROUTER_API_KEY: "o" };
  server = await startTestServer(fakeEngine().draw, {}, {}, environment);
});
afterAll(() => server.close());

test("pages of other origins may read nothing", async () => {
  const body = JSON.stringify({ model: "atelier/studio-1", prompt: "x" });
  for (const [method, path] of [
    ["OPTIONS", "/images"],
    ["POST", "/images"],
    ["OPTIONS", "/models"],
    ["GET", "/models"],
    ["GET", "/key"],
  ] as const) {
    const answer = await fetch(`${server.api}${path}`, {
      method,
      headers: {
        Origin: "https://elsewhere.example",
        Authorization: `Bearer ${TEST_KEY}`,
        "Access-Control-Request-Method": "POST",
      },
      ...(method === "POST" ? { body } : {}),
    });
    await answer.arrayBuffer();
    const names = [...answer.headers.keys()];
    expect(names.filter((name) => name.startsWith("access-control-"))).toEqual([]);
  }
});

test("a key whose time is over draws no more, and one whose time is to come does", async () => {
  const manage = { Authorization: `Bearer ${TEST_MANAGEMENT_KEY}`, "Content-Type": "application/json" };
  const statusWith = async (expires_at: string) => {
    const made = await post(server, "/keys", { name: "For a while", expires_at }, { headers: manage });
    expect(made.json.data.expires_at).toBe(new Date(expires_at).toISOString());
    const headers = { Authorization: `Bearer ${made.json.key}` };
    const drawn = await post(server, "/images", { model: "atelier/studio-1", prompt: "x" }, { headers });
    return [drawn.status, drawn.status === 200 ? null : drawn.json.error.metadata.error_type];
  };
  expect(await statusWith("2020-01-01T00:00:00Z")).toEqual([401, "authentication"]);
  expect(await statusWith("2100-01-01T00:00:00Z")).toEqual([200, null]);
});

test("with keys for both, a model of Recraft's is offered by Recraft and by OpenRouter", async () => {
  const answer = await fetch(`${server.api}/images/models/recraft/recraft-v4.1/endpoints`);
  const { endpoints } = (await answer.json()) as { endpoints: { provider_tag: string; pricing: object[] }[] };
  expect(endpoints.map(({ provider_tag }) => provider_tag)).toEqual(["recraft", "openrouter"]);
  for (const { pricing } of endpoints) expect(pricing).toMatchObject([{ unit: "image", cost_usd: 0.035 }]);
});
