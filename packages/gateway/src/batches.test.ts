import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { generationRecord } from "../../../tests/support/generation-record.js";
import { testDatabase } from "../../../tests/support/test-database.js";
import { createKeyStore } from "./keys/store.js";
import { createLedger } from "./money/ledger.js";
import { createRecordStore, type RecordParts } from "./records.js";
import type { OpenDatabase } from "./storage/database.js";
import { openJournal } from "./storage/journal.js";
import { accounts, generations, keyDays } from "./storage/schema.js";

const home = testDatabase();
let folder: string;
const now = new Date("2026-03-04T12:00:00Z");

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "atelier-journal-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const key = { keyHash: "k", limitReset: null };
const write = (store: ReturnType<typeof createRecordStore>, id: string, costMicros = 10) =>
  store.write(generationRecord({ id, createdAt: now, costMicros }), { key, held: 0, spent: costMicros, now });
const spent = async () => (await home.open.database.select().from(accounts))[0]?.spentMicros ?? 0;

/** A database that takes nothing for as long as it is told so. */
function failing() {
  const state = { fails: true, faults: 0 };
  const execute: OpenDatabase["database"]["execute"] = (query) => {
    if (state.fails) throw new Error("The database is not there");
    return home.open.database.execute(query);
  };
  const database = { ...home.open.database, execute } as OpenDatabase["database"];
  const store = (parts: RecordParts) => createRecordStore({ database, instance: 1 }, parts);
  return { state, store };
}

describe("records in batches", () => {
  test("are in the database once settled, each counted once", async () => {
    const before = await spent();
    const store = createRecordStore(home.open, { journal: openJournal(folder) });
    await Promise.all(Array.from({ length: 20 }, (_, index) => write(store, `gen-a${index}`)));
    await store.settled();
    expect(await spent()).toBe(before + 200);
    expect(await store.spending("k", now)).toMatchObject({ day: 200 });
  });

  test("that a killed process left in its journal are written at the next start, and none twice", async () => {
    const before = await spent();
    const { store } = failing();
    const killed = store({ journal: openJournal(folder) });
    await write(killed, "gen-b1");
    await write(killed, "gen-b2");
    for (const _ of [1, 2]) {
      // The second start finds what the first would have left, had it been killed before it could clear up.
      const [file = ""] = readdirSync(folder);
      const lines = readFileSync(path.join(folder, file), "utf8");
      const journal = openJournal(folder);
      await createRecordStore(home.open, { journal }).settled();
      journal.journal.add(lines.trim());
    }
    expect(await spent()).toBe(before + 20);
    expect(await home.open.database.$count(generations)).toBeGreaterThan(2);
  });

  test("wait for a database that is away, and are written when it is back", async () => {
    const before = await spent();
    const { state, store } = failing();
    const patient = store({ journal: openJournal(folder) });
    await write(patient, "gen-c1");
    await expect(patient.settled()).rejects.toThrow("not there");
    state.fails = false;
    await patient.settled();
    expect(await spent()).toBe(before + 10);
  });

  test("without a journal are refused by a database that is away, and their hold is let go of", async () => {
    const { row } = await createKeyStore(home.open.database).make({ name: "k", kind: "inference" }, now);
    const money = createLedger(home.open);
    const hold = await money.hold({ key: { keyHash: row.hash, limitReset: null }, micros: 60, now });
    const { state, store } = failing();
    const strict = store({});
    await expect(write(strict, "gen-d1")).rejects.toThrow("not there");
    hold.undo();
    await money.giveBack();
    expect(await money.balance()).toMatchObject({ held: 0 });
    state.fails = false;
    await write(strict, "gen-d2");
    const sound = createRecordStore(home.open);
    expect(await sound.find("gen-d1", "k")).toBeNull();
    expect(await sound.find("gen-d2", "k")).not.toBeNull();
    await money.close();
  });

  test("of one day and model are one row", async () => {
    expect(await home.open.database.$count(keyDays)).toBe(1);
  });
});

describe("a journal", () => {
  test("gives back whole lines in their order, and goes on in a new file when one is large", () => {
    const { journal } = openJournal(folder);
    const long = "x".repeat(600_000);
    journal.add(`1${long}`);
    journal.add(`2${long}`);
    const dropOld = journal.cut();
    journal.add("3");
    expect(openJournal(folder).leftOver.map(([first]) => first)).toEqual(["1", "2", "3"]);
    dropOld();
    expect(openJournal(folder).leftOver).toEqual(["3"]);
    journal.clear();
    expect(openJournal(folder).leftOver).toEqual([]);
  });
});
