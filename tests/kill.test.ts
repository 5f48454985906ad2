import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGateway } from "../packages/gateway/src/open.js";
import { openDatabase } from "../packages/gateway/src/storage/database.js";
import {
  accounts,
  generations,
  keyDays,
  keys,
  leases,
  ledger,
} from "../packages/gateway/src/storage/schema.js";
import { loadServer, startLoaded } from "./support/child-server.js";
import { type FakeService, startFakeService } from "./support/fake-service.js";
import { type FreshStorage, freshStorage } from "./support/fresh-storage.js";
import { pictureFile } from "./support/pictures.js";
import { until } from "./support/until.js";

/** A few by default; `ATELIER_KILLS=200` for a long run. */
const KILLS = Number(process.env.ATELIER_KILLS ?? 3);
const CALLERS = 6;
const PRICE_MICROS = 35_000;
const KEY = "sk-or-v1-key-of-the-killed";

let service: FakeService;
let storage: FreshStorage;
let folder: string;

beforeAll(async () => {
  service = await startFakeService();
  storage = await freshStorage();
  folder = await mkdtemp(path.join(tmpdir(), "atelier-kill-"));
  const models = [{ slug: "acme/paint", upstream_model: "p", price_per_image: PRICE_MICROS / 1e6 }];
  const providers = [{ id: "acme", type: "openai-images", base_url: service.url, models }];
  await writeFile(path.join(folder, "settings.json"), JSON.stringify({ providers }));
  const b64_json = (await pictureFile("png")).toString("base64");
  let calls = 0;
  service.answer(async () => {
    calls += 1;
    await pause(calls % 7);
    return calls % 5 === 0 ? { status: 500, body: "no" } : { body: { data: [{ b64_json }] } };
  });
});
afterAll(async () => {
  await service.close();
  await storage.drop();
  await rm(folder, { recursive: true, force: true });
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const load = () =>
  loadServer({
    ATELIER_DATA: path.join(folder, "data"),
    ATELIER_API_KEY: KEY,
    ATELIER_CONFIG: path.join(folder, "settings.json"),
    ...("url" in storage.place ? { DATABASE_URL: storage.place.url } : {}),
  });

/** Draws without end; notes the id of every picture that arrived, until the server is gone. */
async function call(url: string, delivered: string[]): Promise<void> {
  for (;;) {
    try {
      const response = await fetch(`${url}/api/v1/images`, {
        method: "POST",
        headers: { Authorization: `Bearer ${KEY}`, "Content-Type": "application/json" },
        body: JSON.stringify({ model: "acme/paint", prompt: "x" }),
      });
      await response.arrayBuffer();
      if (response.status === 200) delivered.push(response.headers.get("x-generation-id") ?? "");
    } catch {
      return;
    }
  }
}

test("money adds up however often the server is killed", { timeout: 60_000 + KILLS * 30_000 }, async () => {
  const delivered: string[] = [];
  let next = load();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = next;
    const url = await startLoaded(child);
    if (kill < KILLS - 1) next = load();
    const callers = Array.from({ length: CALLERS }, () => call(url, delivered));
    const enough = delivered.length + 1 + ((kill * 7) % 12);
    await until(() => delivered.length >= enough);
    await pause((kill * 5) % 13);
    child.kill("SIGKILL");
    await once(child, "exit");
    await Promise.all(callers);
  }
  expect(delivered.length).toBeGreaterThan(0);

  const place = "url" in storage.place ? storage.place : { folder: path.join(folder, "data") };
  await (await openGateway({ storage: place, providers: [] })).close();
  const opened = await openDatabase(place);
  const { database } = opened;
  const entries = await database.select().from(ledger);
  const records = await database.select().from(generations);
  const done = records.filter(({ outcome }) => outcome === "done");
  const settled = entries.filter(({ kind }) => kind === "settle");
  const ids = (rows: readonly { id?: string; generationId?: string | null }[]) =>
    rows.map(({ id, generationId }) => id ?? generationId ?? "").toSorted();

  // Every picture that arrived has its record, every charge its picture, and every hold its end.
  const recorded = new Set(ids(done));
  expect(delivered.filter((id) => !recorded.has(id))).toEqual([]);
  expect(ids(settled)).toEqual(ids(done));
  expect(settled.every(({ micros }) => micros === PRICE_MICROS)).toBe(true);
  const held = entries.filter(({ kind }) => kind === "hold");
  const released = entries.filter(({ kind }) => kind === "release");
  expect(ids([...settled, ...released])).toEqual(ids(held));
  expect(await database.select().from(leases)).toEqual([]);
  const spent = settled.length * PRICE_MICROS;
  expect(await database.select().from(accounts)).toMatchObject([{ spentMicros: spent, heldMicros: 0 }]);
  const [key] = await database.select().from(keys);
  expect(key).toMatchObject({ periodMicros: spent, heldMicros: 0 });
  const days = await database.select().from(keyDays);
  expect(days.reduce((sum, { costMicros }) => sum + costMicros, 0)).toBe(spent);
  await opened.close();
});
