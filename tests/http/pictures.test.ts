import { readdir } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fakeEngine } from "../support/fake-draw.js";
import { post } from "../support/post.js";
import { startTestServer, TEST_KEY, TEST_MANAGEMENT_KEY, type TestServer } from "../support/server.js";
import { until } from "../support/until.js";

let server: TestServer;
let cookie: string;
let keeper: { key: string; hash: string };

beforeAll(async () => {
  server = await startTestServer(fakeEngine().draw);
  const signedIn = await fetch(server.signInUrl, { redirect: "manual" });
  cookie = signedIn.headers.get("set-cookie")?.split(";")[0] ?? "";
  const made = await ask("POST", "/api/v1/keys", TEST_MANAGEMENT_KEY, {
    name: "Keeper",
    keep_pictures: true,
  });
  keeper = { key: made.json.key, hash: made.json.data.hash };
});
afterAll(() => server.close());

async function ask(method: string, address: string, key: string | null, body?: object) {
  const response = await fetch(`${server.url}${address}`, {
    method,
    headers: {
      "Content-Type": "application/json",
      ...(key === null
        ? { Cookie: cookie, "Sec-Fetch-Site": "same-origin" }
        : { Authorization: `Bearer ${key}` }),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  const isJson = response.headers.get("content-type")?.startsWith("application/json") ?? false;
  // biome-ignore lint/suspicious/noExplicitAny: tests look wherever they like in it
  const json: any = isJson ? JSON.parse(bytes.toString("utf8")) : undefined;
  return { status: response.status, headers: response.headers, bytes, json };
}

const PICTURES = "/api/frontend/v1/pictures";

const draw = (key: string, prompt: string, more: object = {}, headers = {}) =>
  post(
    server,
    "/images",
    { model: "atelier/studio-1", prompt, size: "256x320", ...more },
    { headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json", ...headers } },
  );

const count = async (key: string | null) => (await ask("GET", PICTURES, key)).json.total_count;

describe("kept pictures", () => {
  test("are those of keys that wish it, unless the request says no", async () => {
    await draw(TEST_KEY, "not kept");
    await draw(keeper.key, "not this one", {}, { "X-Atelier-Keep": "false" });
    await draw(keeper.key, "a red fox", {
      n: 2,
      seed: 7,
      provider: { options: { atelier: { background_rgb_color: [220, 30, 40] } } },
    });
    await until(async () => (await count(keeper.key)) === 2);
    expect(await count(TEST_KEY)).toBe(0);
    const [picture] = (await ask("GET", PICTURES, keeper.key)).json.data;
    expect(picture).toMatchObject({
      ...{ model: "atelier/studio-1", provider: "Atelier", prompt: "a red fox", media_type: "image/png" },
      ...{ width: 256, height: 320, favourite: false, colours: ["red"] },
      settings: { n: 2, seed: 7, size: "256x320", background_rgb_color: [220, 30, 40] },
      atelier: { seed: expect.any(Number), cost: 0 },
    });
    const file = await ask("GET", picture.url, keeper.key);
    expect(await sharp(file.bytes).metadata()).toMatchObject({ format: "png", width: 256, height: 320 });
    expect(file.headers.get("content-security-policy")).toContain("sandbox");
    const small = await ask("GET", picture.thumbnail_url, keeper.key);
    expect(await sharp(small.bytes).metadata()).toMatchObject({ format: "webp", height: 320 });
  });

  test("show on the card of the model that made them, the newest alone, small", async () => {
    const shelf = { name: "Shelf", keep_pictures: true };
    const { key, data } = (await ask("POST", "/api/v1/keys", TEST_MANAGEMENT_KEY, shelf)).json;
    for (const [before, prompt] of ["an older one", "the newest"].entries()) {
      await draw(key, prompt);
      await until(async () => (await count(key)) === before + 1);
    }
    const { json } = await ask("GET", "/api/frontend/v1/stats/model-cards", key);
    const card = json.data.find(({ model }: { model: string }) => model === "atelier/studio-1");
    const [newest] = (await ask("GET", `${PICTURES}?limit=1`, key)).json.data;
    expect(card.picture).toBe(newest.thumbnail_url);
    expect((await ask("GET", card.picture, key)).headers.get("content-type")).toBe("image/webp");
    const others = (await ask("GET", "/api/frontend/v1/stats/model-cards", TEST_KEY)).json.data;
    expect(others.every(({ picture }: { picture: null }) => picture === null)).toBe(true);
    const examples = "/api/frontend/v1/model-examples?permaslug=atelier/studio-1";
    const shown = (await ask("GET", examples, key)).json.data;
    expect(shown.map(({ prompt }: { prompt: string }) => prompt)).toEqual(["the newest", "an older one"]);
    expect((await ask("GET", examples, TEST_KEY)).json.data).toEqual([]);
    await ask("DELETE", `/api/v1/keys/${data.hash}`, TEST_MANAGEMENT_KEY);
  });

  test("are kept for a signed-in browser", async () => {
    const address = "/api/v1/images";
    await ask("POST", address, null, { model: "atelier/studio-1", prompt: "from the page", size: "256x256" });
    await until(async () => (await count(null)) === 1);
  });

  test("are found by words, colour and favour, a page at a time", async () => {
    for (const prompt of ["100% blue", "a blue whale"]) {
      const blue = { provider: { options: { atelier: { background_rgb_color: [30, 60, 220] } } } };
      await draw(keeper.key, prompt, blue);
    }
    await until(async () => (await count(keeper.key)) === 4);
    const found = async (query: string) =>
      (await ask("GET", `${PICTURES}?${query}`, keeper.key)).json.data.map(
        ({ prompt }: { prompt: string }) => prompt,
      );
    expect(await found("q=WHALE%20blue")).toEqual(["a blue whale"]);
    expect(await found("q=%25")).toEqual(["100% blue"]);
    expect(await found("colour=blue")).toHaveLength(2);
    expect(await found("colour=%23ff0000")).toEqual(["a red fox", "a red fox"]);
    const first = (await ask("GET", `${PICTURES}?limit=3`, keeper.key)).json;
    expect(first).toMatchObject({ total_count: 4, data: [{ prompt: "a blue whale" }, {}, {}] });
    const rest = (await ask("GET", `${PICTURES}?limit=3&cursor=${first.next}`, keeper.key)).json;
    expect(rest).toMatchObject({ next: null, data: [{ prompt: "a red fox" }] });
    await ask("PATCH", rest.data[0].url, keeper.key, { favourite: true });
    expect((await ask("GET", `${PICTURES}?favourite=true`, keeper.key)).json.data).toMatchObject([
      { id: rest.data[0].id, favourite: true },
    ]);
    expect((await ask("GET", `${PICTURES}?cursor=nonsense`, keeper.key)).status).toBe(400);
  });

  test("are nobody else's", async () => {
    const [picture] = (await ask("GET", PICTURES, keeper.key)).json.data;
    for (const address of [picture.url, picture.thumbnail_url, `${picture.url}/details`]) {
      expect((await ask("GET", address, TEST_KEY)).status).toBe(404);
    }
    expect((await ask("DELETE", picture.url, TEST_KEY)).status).toBe(404);
    expect((await ask("PATCH", picture.url, TEST_KEY, { favourite: true })).status).toBe(404);
  });

  test("are deleted with their files, which may be another picture's too", async () => {
    const files = async () =>
      (await readdir(path.join(server.dataFolder, "pictures"), { recursive: true })).filter((name) =>
        /^..[/\\]/.test(name),
      );
    const before = await files();
    const { data } = (await ask("GET", `${PICTURES}?q=fox`, keeper.key)).json;
    // The fake engine draws the same for both.
    expect(await ask("DELETE", data[0].url, keeper.key)).toMatchObject({ json: { deleted: true } });
    expect(await files()).toEqual(before);
    expect((await ask("GET", data[1].url, keeper.key)).status).toBe(200);
    await ask("DELETE", data[1].url, keeper.key);
    expect(await files()).toHaveLength(before.length - 2);
    expect((await ask("GET", data[1].url, keeper.key)).status).toBe(404);
  });

  test("go with their key", async () => {
    await ask("DELETE", `/api/v1/keys/${keeper.hash}`, TEST_MANAGEMENT_KEY);
    const left = await readdir(path.join(server.dataFolder, "pictures"), { recursive: true });
    // Only the picture and the thumbnail of the signed-in browser are left.
    expect(left.filter((name) => /^..[/\\]/.test(name))).toHaveLength(2);
  });
});

describe("the content of a generation", () => {
  const contentOf = async (id: string | null, key: string) =>
    ask("GET", `/api/v1/generation/content?id=${id}`, key);

  test("is logged only by keys that are told to", async () => {
    const silent = await draw(TEST_KEY, "a secret");
    expect(await contentOf(silent.headers.get("x-generation-id"), TEST_KEY)).toMatchObject({
      status: 404,
      json: { error: { message: "The content of this generation was not logged" } },
    });
    const { json: made } = await ask("POST", "/api/v1/keys", TEST_MANAGEMENT_KEY, { name: "Open" });
    await ask("PATCH", `/api/v1/keys/${made.data.hash}`, TEST_MANAGEMENT_KEY, { log_content: true });
    const told = await draw(made.key, "a unicorn\u0000 of justice");
    const id = told.headers.get("x-generation-id");
    expect((await contentOf(id, made.key)).json.data).toEqual({
      input: { prompt: "a unicorn\ufffd of justice" },
      output: {
        completion: "In this picture “unicorn” is drawn as horse, “justice” is not depicted.",
        reasoning: null,
      },
      error: null,
    });
    expect((await contentOf(id, TEST_KEY)).status).toBe(404);
  });
});
