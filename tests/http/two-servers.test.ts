import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadServer, startLoaded } from "../support/child-server.js";
import { fakeEngine } from "../support/fake-draw.js";
import { type FakeService, startFakeService } from "../support/fake-service.js";
import { TEST_DATABASE_URL } from "../support/fresh-storage.js";
import { pictureFile } from "../support/pictures.js";
import { post } from "../support/post.js";
import { startTestServer, TEST_KEY, TEST_MANAGEMENT_KEY, type TestServer } from "../support/server.js";
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

const draw = (server: Pick<TestServer, "api">, key: string) =>
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

    // Both count the questions for datasets together.
    const asked = await Promise.all(
      Array.from({ length: 34 }, (_, index) =>
        fetch(`${(index % 2 === 0 ? one : other).api}/datasets/session-cost`, {
          headers: { Authorization: `Bearer ${TEST_KEY}` },
        }).then(({ status }) => status),
      ),
    );
    expect(asked.filter((status) => status === 429).length).toBeGreaterThanOrEqual(3);
    expect(asked.filter((status) => status === 200).length).toBeGreaterThanOrEqual(30);

    // One that is gone takes nothing with it.
    await other.close();
    expect((await manage(one, "GET", "/api/v1/credits")).data.total_usage).toBe(0.1);
  });

  test("a process beside it shares the limit of a key, and leaves nothing held when it is killed", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "atelier-beside-"));
    await writeFile(path.join(folder, "settings.json"), JSON.stringify(settings()));
    const child = loadServer({
      ...{ ATELIER_DATA: path.join(folder, "data"), ATELIER_CONFIG: path.join(folder, "settings.json") },
      ...{ ATELIER_API_KEY: TEST_KEY, ATELIER_MANAGEMENT_KEY: TEST_MANAGEMENT_KEY },
      DATABASE_URL: one.databaseUrl ?? "",
    });
    try {
      const beside = { api: `${await startLoaded(child)}/api/v1` };
      const { key, data } = await manage(one, "POST", "/api/v1/keys", { name: "Beside", limit: 0.06 });
      const answers = await Promise.all(
        Array.from({ length: 16 }, (_, index) => draw(index % 2 === 0 ? one : beside, key)),
      );
      const statuses = answers.map(({ status }) => status).toSorted();
      expect(statuses).toEqual([...Array(6).fill(200), ...Array(10).fill(402)]);
      child.kill("SIGKILL");
      await once(child, "exit");
      // What it had taken ahead for other work comes back when another process starts.
      await manage(one, "PATCH", `/api/v1/keys/${data.hash}`, { limit: 0.08 });
      const next = await startTestServer(
        fakeEngine().draw,
        settings(),
        {},
        { DATABASE_URL: one.databaseUrl ?? "" },
      );
      const more = await Promise.all([one, next, one, next].map((server) => draw(server, key)));
      expect(more.map(({ status }) => status).toSorted()).toEqual([200, 200, 402, 402]);
      expect((await manage(next, "GET", `/api/v1/keys/${data.hash}`)).data).toMatchObject({
        ...{ usage: 0.08, limit_remaining: 0 },
      });
      await next.close();
    } finally {
      child.kill("SIGKILL");
      await rm(folder, { recursive: true, force: true });
    }
  });
} else {
  test("a second server is turned away from a folder in use", async () => {
    const environment = { ATELIER_DATA: one.dataFolder };
    await expect(startTestServer(fakeEngine().draw, settings(), {}, environment)).rejects.toThrow(
      "in use by another Atelier",
    );
  });
}
