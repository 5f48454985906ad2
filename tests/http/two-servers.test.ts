import { afterAll, beforeAll, expect, test } from "vitest";
import { fakeEngine } from "../support/fake-draw.js";
import { type FakeService, startFakeService } from "../support/fake-service.js";
import { TEST_DATABASE_URL } from "../support/fresh-storage.js";
import { pictureFile } from "../support/pictures.js";
import { post } from "../support/post.js";
import { startTestServer, TEST_MANAGEMENT_KEY, type TestServer } from "../support/server.js";
import { until } from "../support/until.js";

let service: FakeService;
let one: TestServer;

const settings = () => ({
  providers: [
    {
      ...{ id: "acme", type: "openai-images", base_url: service.url },
      models: [{ slug: "acme/paint", upstream_model: "p", price_per_image: 0.01 }],
    },
  ],
});

beforeAll(async () => {
  service = await startFakeService();
  const b64_json = (await pictureFile("png")).toString("base64");
  service.answer(() => ({ body: { data: [{ b64_json }] } }));
  one = await startTestServer(fakeEngine().draw, settings());
});
afterAll(() => Promise.all([one.close(), service.close()]));

const draw = (server: TestServer, key: string) =>
  post(
    server,
    "/images",
    { model: "acme/paint", prompt: "x" },
    { headers: { Authorization: `Bearer ${key}` } },
  );

async function manage(server: TestServer, method: string, path: string, body?: object) {
  const response = await fetch(`${server.url}${path}`, {
    method,
    headers: { Authorization: `Bearer ${TEST_MANAGEMENT_KEY}`, "Content-Type": "application/json" },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  // biome-ignore lint/suspicious/noExplicitAny: tests look wherever they like in it
  return (await response.json()) as any;
}

if (TEST_DATABASE_URL) {
  test("two servers at one database share keys, credit and statistics", async () => {
    const environment = { DATABASE_URL: one.databaseUrl ?? "" };
    const other = await startTestServer(fakeEngine().draw, settings(), {}, environment);
    const { key, data } = await manage(one, "POST", "/api/v1/keys", { name: "Shared", limit: 0.1 });

    // Ten pictures are within the limit, whichever server is asked.
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, index) => draw(index % 2 === 0 ? one : other, key)),
    );
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([...Array(10).fill(200), ...Array(14).fill(402)]);

    for (const server of [one, other]) {
      expect((await manage(server, "GET", `/api/v1/keys/${data.hash}`)).data).toMatchObject({
        usage: 0.1,
        limit_remaining: 0,
      });
      expect((await manage(server, "GET", "/api/v1/credits")).data.total_usage).toBe(0.1);
      const activity = "/api/frontend/v1/stats/model-activity?permaslug=acme/paint";
      expect((await manage(server, "GET", activity)).data).toMatchObject([{ requests: 10, images: 10 }]);
    }

    // A record is found at either; a key that one switches off is refused by the other within a second.
    const id = answers.find(({ status }) => status === 200)?.headers.get("x-generation-id");
    for (const server of [one, other]) {
      const found = await fetch(`${server.api}/generation?id=${id}`, {
        headers: { Authorization: `Bearer ${key}` },
      });
      expect(found.status).toBe(200);
    }
    await manage(one, "PATCH", `/api/v1/keys/${data.hash}`, { disabled: true });
    await until(async () => (await draw(other, key)).status === 401);

    // One that is gone takes nothing with it.
    await other.close();
    expect((await manage(one, "GET", "/api/v1/credits")).data.total_usage).toBe(0.1);
  });
} else {
  test("a second server is turned away from a folder in use", async () => {
    const environment = { ATELIER_DATA: one.dataFolder };
    await expect(startTestServer(fakeEngine().draw, settings(), {}, environment)).rejects.toThrow(
      "in use by another Atelier",
    );
  });
}
