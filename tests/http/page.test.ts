import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fakeEngine } from "../support/fake-draw.js";
import { post } from "../support/post.js";
import { startTestServer, type TestServer } from "../support/server.js";

const SCRIPT = "export {};";

let server: TestServer;
let pages: string;

beforeAll(async () => {
  pages = await mkdtemp(path.join(tmpdir(), "atelier-pages-"));
  await mkdir(path.join(pages, "assets"));
  await writeFile(path.join(pages, "index.html"), "<title>Atelier</title>");
  await writeFile(path.join(pages, "assets", "index-a1b2c3.js"), SCRIPT);
  await writeFile(path.join(pages, "assets", "index-a1b2c3.js.br"), brotliCompressSync(SCRIPT));
  server = await startTestServer(fakeEngine().draw, {}, { consoleFolder: pages });
});
afterAll(async () => {
  await server.close();
  await rm(pages, { recursive: true });
});

describe("the page", () => {
  test("is served under a policy that allows nothing from elsewhere", async () => {
    const answer = await fetch(server.url);
    expect(await answer.text()).toContain("<title>Atelier</title>");
    expect(answer.headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(answer.headers.get("cache-control")).toBe("no-cache");
  });

  test("is kept by its tag, and hashed files for ever", async () => {
    const tag = (await fetch(server.url)).headers.get("etag") ?? "";
    expect((await fetch(server.url, { headers: { "If-None-Match": tag } })).status).toBe(304);
    const script = await fetch(`${server.url}/assets/index-a1b2c3.js`);
    expect(script.headers.get("content-type")).toMatch("text/javascript");
    expect(script.headers.get("cache-control")).toContain("immutable");
  });

  test("travels zipped to those who take that", async () => {
    const encoding = async (accepted: string) =>
      (await fetch(server.url, { headers: { "Accept-Encoding": accepted } })).headers.get("content-encoding");
    expect(await encoding("gzip, br")).toBe("gzip");
    expect(await encoding("identity")).toBeNull();
    expect(await encoding("gzip;q=0, identity")).toBeNull();
    expect(await (await fetch(server.url)).text()).toContain("<title>Atelier</title>");
    const script = `${server.url}/assets/index-a1b2c3.js`;
    const written = await fetch(script, { headers: { "Accept-Encoding": "gzip, br" } });
    expect(written.headers.get("content-encoding")).toBe("br");
    expect(await written.text()).toBe(SCRIPT);
    const refused = await fetch(script, { headers: { "Accept-Encoding": "gzip, br;q=0" } });
    expect(refused.headers.get("content-encoding")).toBe("gzip");
  });

  test("answers for its own addresses, but not for missing files or outside paths", async () => {
    expect(await (await fetch(`${server.url}/models/atelier/studio-1`)).text()).toContain("Atelier");
    expect((await fetch(`${server.url}/models/recraft/recraft-v4.1/pricing`)).status).toBe(200);
    expect((await fetch(`${server.url}/models/recraft/recraft-v4.1`)).status).toBe(200);
    expect((await fetch(`${server.url}/assets/gone.js`)).status).toBe(404);
    expect((await fetch(`${server.url}/..%2f..%2fpackage.json`)).status).toBe(404);
    expect((await fetch(`${server.url}/api/v1/nothing`)).status).toBe(404);
  });
});

describe("signing in by the link", () => {
  let cookie: string;

  test("works once", async () => {
    const first = await fetch(server.signInUrl, { redirect: "manual" });
    expect(first.status).toBe(303);
    expect(first.headers.get("location")).toBe("/");
    const given = first.headers.get("set-cookie") ?? "";
    expect(given).toMatch(/HttpOnly/);
    expect(given).toMatch(/SameSite=Strict/);
    cookie = given.split(";")[0] ?? "";
    const second = await fetch(server.signInUrl, { redirect: "manual" });
    expect(second.headers.get("set-cookie")).toBeNull();
  });

  test("lets our own page draw, and no other", async () => {
    const body = { model: "atelier/studio-1", prompt: "a red apple" };
    const from = async (headers: Record<string, string>) =>
      (await post(server, "/images", body, { headers: { Cookie: cookie, ...headers } })).status;
    const host = new URL(server.url).host;
    expect(await from({ "Sec-Fetch-Site": "same-origin" })).toBe(200);
    expect(await from({ "Sec-Fetch-Site": "same-site" })).toBe(401);
    expect(await from({ "Sec-Fetch-Site": "cross-site", Origin: `http://${host}` })).toBe(401);
    expect(await from({ Origin: `http://${host}` })).toBe(200);
    expect(await from({ Origin: "http://127.0.0.1:1" })).toBe(401);
    expect(await from({ Origin: "null" })).toBe(401);
    expect(await from({})).toBe(401);
  });

  test("lets it look after keys, until it signs out", async () => {
    const keys = (headers: Record<string, string>) =>
      fetch(`${server.api}/keys`, { headers: { Cookie: cookie, ...headers } });
    const ours = { "Sec-Fetch-Site": "same-origin" };
    expect((await keys(ours)).status).toBe(200);
    expect((await keys({ "Sec-Fetch-Site": "same-site" })).status).toBe(401);
    const signOut = (headers: Record<string, string>) =>
      fetch(`${server.url}/session`, { method: "DELETE", headers: { Cookie: cookie, ...headers } });
    await signOut({ "Sec-Fetch-Site": "cross-site" });
    expect((await keys(ours)).status).toBe(200);
    expect((await signOut(ours)).status).toBe(204);
    expect((await keys(ours)).status).toBe(401);
  });
});
