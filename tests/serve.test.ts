import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { type Serving, serve } from "@atelier/server";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fakeEngine } from "./support/fake-draw.js";
import { until } from "./support/until.js";

const engine = fakeEngine();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "atelier-serve-"));
});
afterAll(() => rm(folder, { recursive: true }));

function start(
  environment: Record<string, string> = {},
  logger = pino({ enabled: false }),
): Promise<Serving> {
  return serve({
    draw: engine.draw,
    environment: { ATELIER_PORT: "0", ATELIER_DATA: folder, ...environment },
    logger,
  });
}

async function keyStatus(serving: Serving, key: string | null): Promise<number> {
  return (await fetch(`${serving.url}/api/v1/key`, { headers: { Authorization: `Bearer ${key}` } })).status;
}

describe("a server", () => {
  let madeKey: string | null;

  test("makes a key on its first start", async () => {
    const serving = await start();
    madeKey = serving.newKey;
    expect(madeKey).toMatch(/^sk-or-v1-[0-9a-f]{64}$/);
    expect(await keyStatus(serving, madeKey)).toBe(200);
    await serving.close();
  });

  test("starts again, makes no second key, and knows the first", async () => {
    const serving = await start();
    expect(serving.newKey).toBeNull();
    expect(await keyStatus(serving, madeKey)).toBe(200);
    await serving.close();
  });

  test("accepts the environment's keys for as long as the environment names them", async () => {
    const first = await start({ ATELIER_API_KEY: "one", ATELIER_MANAGEMENT_KEY: "boss" });
    expect(await keyStatus(first, "one")).toBe(200);
    expect(await keyStatus(first, "boss")).toBe(200);
    const drawing = await fetch(`${first.url}/api/v1/images`, {
      method: "POST",
      headers: { Authorization: "Bearer boss" },
      body: JSON.stringify({ model: "atelier/studio-1", prompt: "a red apple" }),
    });
    expect(drawing.status).toBe(403);
    await first.close();

    const second = await start({ ATELIER_API_KEY: "two" });
    expect(await keyStatus(second, "one")).toBe(401);
    expect(await keyStatus(second, "boss")).toBe(401);
    expect(await keyStatus(second, "two")).toBe(200);
    expect(await keyStatus(second, madeKey)).toBe(200);
    await second.close();
  });

  test("leaves a data folder alone that another server has open", async () => {
    const first = await start();
    await expect(start()).rejects.toThrow("in use by another Atelier");
    await first.close();
    await (await start()).close();
  });

  test("names the variable that is wrong", async () => {
    await expect(start({ ATELIER_PORT: "eighty" })).rejects.toThrow("ATELIER_PORT: must be a whole number");
    await expect(start({ DATABASE_URL: "mysql://x" })).rejects.toThrow(
      "DATABASE_URL: must be a postgresql:// address",
    );
  });

  test("finishes the picture under way before it stops", async () => {
    const serving = await start({ ATELIER_API_KEY: "one" });
    const answer = fetch(`${serving.url}/api/v1/images`, {
      method: "POST",
      headers: { Authorization: "Bearer one" },
      body: JSON.stringify({ model: "atelier/studio-1", prompt: "a red apple", n: 5 }),
    });
    await until(() => engine.requests.length > 0);
    await serving.close();
    expect((await answer).status).toBe(200);
  });

  test("is no longer ready from the moment it stops, while it finishes what is under way", async () => {
    const serving = await start({ ATELIER_API_KEY: "one" });
    const probe = connect(Number(new URL(serving.url).port), "127.0.0.1");
    const heard = text(probe);
    // One question on a connection that stays open, and the beginning of the next, so that it isn't idle.
    const question = "GET /ready HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    probe.write(`${question}\r\n`);
    await once(probe, "readable");
    probe.write(question);
    const before = engine.requests.length;
    const answer = fetch(`${serving.url}/api/v1/images`, {
      method: "POST",
      headers: { Authorization: "Bearer one" },
      body: JSON.stringify({ model: "atelier/studio-1", prompt: "a red apple", n: 5 }),
    });
    await until(() => engine.requests.length > before);
    const closed = serving.close();
    probe.write("Connection: close\r\n\r\n");
    const told = await heard;
    expect(told.match(/HTTP\/1\.1 \d+|"status":"[^"]+"/g)).toEqual([
      ...["HTTP/1.1 200", '"status":"ready"', "HTTP/1.1 503", '"status":"not ready"'],
    ]);
    expect((await answer).status).toBe(200);
    await closed;
  });

  test("logs why it stops, and that it has", async () => {
    const lines: string[] = [];
    const logger = pino({ base: null }, { write: (line) => lines.push(line) });
    await (await start({ ATELIER_API_KEY: "one" }, logger)).close("SIGTERM");
    const [stopping, stopped] = lines.slice(-2).map((line) => JSON.parse(line));
    expect(stopping).toMatchObject({ msg: "stopping", why: "SIGTERM" });
    expect(stopped).toMatchObject({ msg: "stopped" });
  });
});
