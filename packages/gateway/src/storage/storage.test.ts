import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { getTableConfig } from "drizzle-orm/pg-core";
import { describe, expect, test } from "vitest";
import { TEST_DATABASE_URL } from "../../../../tests/support/fresh-storage.js";
import { testDatabase } from "../../../../tests/support/test-database.js";
import { createSessionStore, SESSION_SECONDS } from "../keys/sessions.js";
import { createKeyStore } from "../keys/store.js";
import { createRecordStore, type GenerationRecord } from "../records.js";
import { openDatabase } from "./database.js";
import { lockFolder } from "./folder-lock.js";
import { migrate } from "./migrations.js";
import * as schema from "./schema.js";
import { keys } from "./schema.js";

const home = testDatabase();

describe("the migrations", () => {
  test.each(Object.values(schema))("make the table that the schema describes (%#)", async (table) => {
    const { name, columns } = getTableConfig(table);
    const { rows } = await home.open.database.execute<{ name: string; required: boolean; type: string }>(
      sql`select attname as name, attnotnull as required, format_type(atttypid, atttypmod) as type
        from pg_attribute where attrelid = ${name}::regclass and attnum > 0 and not attisdropped`,
    );
    const made = rows.map((row) => [row.name, row.required, row.type]);
    const described = columns.map((column) => [column.name, column.notNull, column.getSQLType()]);
    expect(made.toSorted()).toEqual(described.toSorted());
  });

  test("do nothing the second time", async () => {
    await migrate(home.open.database);
    await Promise.all([migrate(home.open.database), migrate(home.open.database)]);
  });
});

test("a database that is tidied knows what it holds", async () => {
  await home.open.tidy();
  const { rows } = await home.open.database.execute<{ known: boolean }>(
    sql`select reltuples >= 0 as known from pg_class where oid = 'generations'::regclass`,
  );
  // A server does that by itself, when it sees fit.
  if (!TEST_DATABASE_URL) expect(rows).toEqual([{ known: true }]);
});

describe("keys", () => {
  const now = new Date("2026-01-02T03:04:05Z");

  test("are known by their secret, which is not kept", async () => {
    const store = createKeyStore(home.open.database);
    const { secret } = await store.make({ name: "A name", kind: "inference" }, now);
    expect(await store.identify(secret, now)).toMatchObject({ kind: "inference" });
    expect(await store.identify(`${secret}0`, now)).toBeNull();
    const rows = await home.open.database.select().from(keys);
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(rows[0]?.label).toBe(`${secret.slice(0, 12)}...${secret.slice(-3)}`);
  });

  test("end when they are past their time, switched off, or removed", async () => {
    const store = createKeyStore(home.open.database);
    const expiresAt = new Date("2026-01-03T00:00:00Z");
    const { secret, row } = await store.make({ name: "Short", kind: "inference", expiresAt }, now);
    expect(await store.identify(secret, now)).not.toBeNull();
    expect(await store.identify(secret, expiresAt)).toBeNull();
    await store.change(row.hash, { disabled: true }, now);
    expect(await store.identify(secret, now)).toBeNull();
    expect(await store.list({ offset: 0, limit: 9, includeDisabled: false })).toHaveLength(1);
    expect(await store.list({ offset: 1, limit: 9, includeDisabled: true })).toHaveLength(1);
    expect([await store.remove(row.hash), await store.remove(row.hash)]).toEqual([true, false]);
    expect(await store.change(row.hash, { name: "x" }, now)).toBeNull();
  });

  test("stay signed in until the session ends", async () => {
    const key = await createKeyStore(home.open.database).first();
    const store = createSessionStore(home.open.database);
    const token = await store.open(key?.keyHash ?? "", now);
    const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);
    expect(key).not.toBeNull();
    expect(await store.identify(token, after(SESSION_SECONDS - 1))).toEqual({
      ...key,
      session: { manages: false },
    });
    expect(await store.identify(token, after(SESSION_SECONDS))).toBeNull();
    expect(await store.identify("made-up", now)).toBeNull();
  });
});

describe("records", () => {
  const record = (id: string, createdAt: string, costMicros: number): GenerationRecord => ({
    id,
    keyHash: "k",
    surface: "images",
    model: "a/b",
    requestedModel: "a/b",
    provider: "A",
    createdAt: new Date(createdAt),
    outcome: "done",
    errorType: null,
    streamed: false,
    totalMilliseconds: 1,
    drawingMilliseconds: 1,
    promptTokens: 1,
    inputPictures: 0,
    pictures: 1,
    costMicros,
    upstreamId: null,
    attempts: [],
    cacheSource: null,
    externalUser: null,
    sessionId: null,
    metadata: { a: "b" },
    referer: null,
    appTitle: null,
    userAgent: null,
  });

  test("are found by the key that made them, and by no other", async () => {
    const store = createRecordStore(home.open);
    const written = record("gen-1", "2026-01-01T00:00:00Z", 35_000);
    await store.write(written, null);
    expect(await store.find("gen-1", "k")).toEqual(written);
    expect(await store.find("gen-1", "other")).toBeNull();
  });

  test("add up by UTC day, week from Monday, and month", async () => {
    const store = createRecordStore(home.open);
    // 2026-03-04 is a Wednesday.
    await store.write(record("gen-2", "2026-02-28T23:59:59Z", 1), null);
    await store.write(record("gen-3", "2026-03-01T00:00:00Z", 10), null);
    await store.write(record("gen-4", "2026-03-02T00:00:00Z", 100), null);
    await store.write(record("gen-5", "2026-03-04T00:00:00Z", 1000), null);
    expect(await store.spending("k", new Date("2026-03-04T12:00:00Z"))).toEqual({
      all: 36_111,
      month: 1110,
      week: 1100,
      day: 1000,
    });
  });
});

test("a first start that was ended half way leaves nothing in the way of the next", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "atelier-storage-"));
  await mkdir(path.join(folder, "database.draft"));
  await writeFile(path.join(folder, "database.draft/PG_VERSION"), "half");
  const { database, close } = await openDatabase({ folder });
  expect(await database.select().from(keys)).toEqual([]);
  await close();
  await rm(folder, { recursive: true });
});

test("a folder is locked for one at a time", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "atelier-lock-"));
  const first = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow("in use by another Atelier");
  await first.release();
  await (await lockFolder(folder)).release();
  await rm(folder, { recursive: true });
});
