import { gunzipSync } from "node:zlib";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { takes, zippedJson } from "./encoding.js";
import type { AppEnv } from "./parts.js";

test("an encoding is taken where it is named and not refused", () => {
  expect(takes("gzip", "gzip, deflate, br")).toBe(true);
  expect(takes("br", "gzip;q=1.0, br;q=0.5")).toBe(true);
  expect(takes("gzip", "gzip;q=0, identity")).toBe(false);
  expect(takes("gzip", "gzip;q=0.000")).toBe(false);
  expect(takes("br", "brotli")).toBe(false);
  expect(takes("gzip", undefined)).toBe(false);
});

const app = new Hono<AppEnv>()
  .use(zippedJson())
  .get("/long", (context) => context.json({ data: "paper ".repeat(2000) }, 200, { "X-Own": "kept" }))
  .get("/short", (context) => context.json({ data: "paper" }))
  .get("/picture", () => new Response("x".repeat(9000), { headers: { "Content-Type": "image/svg+xml" } }))
  .post("/long", (context) => context.json({ data: "paper ".repeat(2000) }));

async function ask(path: string, method = "GET", accepted = "gzip, br") {
  const response = await app.request(path, { method, headers: { "Accept-Encoding": accepted } });
  return {
    encoding: response.headers.get("content-encoding"),
    own: response.headers.get("x-own"),
    body: Buffer.from(await response.arrayBuffer()),
  };
}

test("long JSON of a GET is zipped for those who take it, and nothing else is", async () => {
  const long = await ask("/long");
  expect(long).toMatchObject({ encoding: "gzip", own: "kept" });
  expect(JSON.parse(gunzipSync(long.body).toString())).toEqual({ data: "paper ".repeat(2000) });
  expect((await ask("/long", "GET", "identity")).encoding).toBe(null);
  expect((await ask("/long", "POST")).encoding).toBe(null);
  expect((await ask("/picture")).encoding).toBe(null);
  const short = await ask("/short");
  expect(short.encoding).toBe(null);
  expect(JSON.parse(short.body.toString())).toEqual({ data: "paper" });
});
