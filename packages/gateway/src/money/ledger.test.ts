import { eq, sql } from "drizzle-orm";
import * as fc from "fast-check";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { TEST_DATABASE_URL } from "../../../../tests/support/fresh-storage.js";
import { generationRecord } from "../../../../tests/support/generation-record.js";
import { testDatabase } from "../../../../tests/support/test-database.js";
import { createKeyStore, type NewKey } from "../keys/store.js";
import { createRecordStore } from "../records.js";
import { openDatabase } from "../storage/database.js";
import { accounts, generations, keys, leases, ledger } from "../storage/schema.js";
import { createLedger, type Hold, type Ledger } from "./ledger.js";
import { periodStart } from "./period.js";

const home = testDatabase();
let money: Ledger;
const now = new Date("2026-03-04T12:00:00Z");

beforeAll(async () => {
  // Each test begins with an empty one.
  await home.open.database.execute(sql`alter table ledger disable trigger keep_ledger`);
});
beforeEach(() => {
  money = createLedger(home.open);
});
afterEach(async () => {
  await money.close();
  for (const table of [leases, ledger, generations, keys]) await home.open.database.delete(table);
  await home.open.database.update(accounts).set({ grantedMicros: null, spentMicros: 0, heldMicros: 0 });
});

async function makeKey(wishes: Partial<NewKey> = {}) {
  const { row } = await createKeyStore(home.open.database).make(
    { name: "k", kind: "inference", ...wishes },
    now,
  );
  return { keyHash: row.hash, limitReset: row.limitReset };
}

type Key = Awaited<ReturnType<typeof makeKey>>;

const hold = (key: Key, micros: number, at = now) => money.hold({ key, micros, now: at });

/** Ends a hold with the record of its generation: so much was spent, or null lets all go. */
const close = (key: Key, id: string, { micros: held }: Hold, spent: number | null, at = now) =>
  createRecordStore(home.open).write(generationRecord({ id, keyHash: key.keyHash, createdAt: at }), {
    ...{ key, held, spent, now: at },
  });

describe("money", () => {
  test("is held, then settled at the true cost", async () => {
    const key = await makeKey();
    await money.grant(100, now);
    const held = await hold(key, 60);
    expect(await money.balance()).toEqual({ granted: 100, spent: 0, held: 60 });
    await close(key, "gen-1", held, 35);
    expect(await money.balance()).toEqual({ granted: 100, spent: 35, held: 0 });
  });

  test("is let go of when nothing came of it", async () => {
    const key = await makeKey();
    await close(key, "gen-1", await hold(key, 60), null);
    const undone = await hold(key, 60);
    undone.undo();
    undone.undo();
    await money.giveBack();
    expect(await money.balance()).toEqual({ granted: null, spent: 0, held: 0 });
  });

  test("is never charged twice for one generation", async () => {
    const key = await makeKey();
    const held = await hold(key, 60);
    await close(key, "gen-1", held, 35);
    await close(key, "gen-1", held, 35);
    await close(key, "gen-1", held, null);
    expect(await money.balance()).toEqual({ granted: null, spent: 35, held: 0 });
  });

  test("can't be overdrawn, however many ask at once", async () => {
    const key = await makeKey();
    await money.grant(100, now);
    const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => hold(key, 3)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(33);
    for (const outcome of outcomes) {
      if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ status: 402 });
    }
    expect(await money.balance()).toMatchObject({ held: 99 });
  });

  test("is taken out ahead where plenty is left, and given back when nobody holds it", async () => {
    const key = await makeKey();
    await money.grant(1_000_000, now);
    for (let request = 0; request < 40; request += 1) await hold(key, 3);
    expect((await money.balance()).held).toBeGreaterThan(120);
    await money.giveBack();
    expect(await money.balance()).toMatchObject({ held: 120 });
  });

  test("that another key took out ahead is there for one that needs it", async () => {
    const [busy, other] = [await makeKey(), await makeKey()];
    await money.grant(4000, now);
    for (let request = 0; request < 40; request += 1) await hold(busy, 1);
    await hold(other, 3960);
    await expect(hold(other, 1)).rejects.toMatchObject({ status: 402 });
    expect(await money.balance()).toMatchObject({ held: 4000 });
  });

  test("adds up from its entries, whatever happens in whatever order", async () => {
    const step = fc.record({
      generation: fc.integer({ min: 1, max: 6 }),
      act: fc.constantFrom("hold", "settle", "release", "undo"),
      micros: fc.nat(50),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const key = await makeKey({ limitMicros: 400 });
        await money.grant(120, now);
        const under = new Map<number, Hold>();
        for (const { generation, act, micros } of steps) {
          const held = under.get(generation);
          if (act === "hold" && !held) {
            await hold(key, micros + 1).then(
              (one) => under.set(generation, one),
              () => {},
            );
          } else if (held && act !== "hold") {
            if (act === "undo") held.undo();
            else await close(key, `${key.keyHash}-${generation}`, held, act === "settle" ? micros : null);
            under.delete(generation);
          }
        }
        await money.giveBack();
        const entries = await home.open.database.select().from(ledger);
        const sum = (kind: string) =>
          entries.filter((entry) => entry.kind === kind).reduce((total, entry) => total + entry.micros, 0);
        const left = (await home.open.database.select().from(leases)).reduce(
          (total, row) => total + row.micros,
          0,
        );
        expect(await money.balance()).toEqual({ granted: sum("grant"), spent: sum("settle"), held: left });
      }),
      { numRuns: 25 },
    );
  });
});

async function micros(key: Key) {
  const [row] = await home.open.database.select().from(keys).where(eq(keys.hash, key.keyHash));
  return { held: row?.heldMicros, period: row?.periodMicros };
}

describe("a key's limit", () => {
  test("counts what is held and what was spent", async () => {
    const key = await makeKey({ limitMicros: 100 });
    const held = await hold(key, 60);
    await expect(hold(key, 41)).rejects.toThrow("this key's limit does not reach");
    await close(key, "gen-1", held, 50);
    await hold(key, 50);
    expect(await micros(key)).toEqual({ held: 50, period: 50 });
    await expect(hold(key, 1)).rejects.toMatchObject({ status: 402 });
  });

  test("starts afresh at midnight UTC, and only then", async () => {
    const key = await makeKey({ limitMicros: 100, limitReset: "daily" });
    await close(key, "gen-1", await hold(key, 100), 100);
    await expect(hold(key, 1, new Date("2026-03-04T23:59:59Z"))).rejects.toMatchObject({ status: 402 });
    await hold(key, 100, new Date("2026-03-05T00:00:00Z"));
  });

  test("of a week runs from Monday, that of a month from the first", () => {
    expect(periodStart("weekly", now)).toEqual(new Date("2026-03-02T00:00:00Z"));
    expect(periodStart("monthly", now)).toEqual(new Date("2026-03-01T00:00:00Z"));
    expect(periodStart(null, now)).toEqual(new Date(0));
  });
});

describe("holds that a crash left over", () => {
  test("are let go of at the next start, and a picture delivered after that is paid for", async () => {
    const key = await makeKey();
    const held = await hold(key, 60);
    const successor = createLedger({ ...home.open, instance: -1, isGone: async () => true });
    expect(await successor.releaseAbandoned()).toBe(1);
    expect(await successor.releaseAbandoned()).toBe(0);
    expect(await money.balance()).toMatchObject({ held: 0, spent: 0 });
    await close(key, "gen-1", held, 35);
    expect(await money.balance()).toMatchObject({ held: 0, spent: 35 });
  });

  if (TEST_DATABASE_URL) {
    test("are told from those of another process that is still there", async () => {
      const key = await makeKey();
      const neighbour = await openDatabase(home.place);
      await createLedger(neighbour).hold({ key, micros: 60, now });
      expect(await money.releaseAbandoned()).toBe(0);
      await neighbour.close();
      expect(await money.releaseAbandoned()).toBe(1);
    });

    test("a limit starts afresh for two processes at once", async () => {
      const key = await makeKey({ limitMicros: 100, limitReset: "daily" });
      const neighbour = await openDatabase(home.place);
      const other = createLedger(neighbour);
      const late = new Date("2026-03-04T23:59:59Z");
      const midnight = new Date("2026-03-05T00:00:00Z");
      await close(key, "gen-1", await hold(key, 60, late), 60, late);
      await expect(other.hold({ key, micros: 41, now: late })).rejects.toMatchObject({ status: 402 });
      const [one, another] = [
        await hold(key, 50, midnight),
        await other.hold({ key, micros: 50, now: midnight }),
      ];
      await close(key, "gen-2", one, 50, midnight);
      await createRecordStore(neighbour).write(
        generationRecord({ id: "gen-3", keyHash: key.keyHash, createdAt: midnight }),
        { key, held: another.micros, spent: 50, now: midnight },
      );
      for (const process of [money, other]) {
        await expect(process.hold({ key, micros: 1, now: midnight })).rejects.toMatchObject({ status: 402 });
      }
      expect(await micros(key)).toEqual({ held: 0, period: 100 });
      await other.close();
      await neighbour.close();
    });

    test("two processes can't overdraw together", async () => {
      const key = await makeKey();
      const neighbour = await openDatabase(home.place);
      const both = [money, createLedger(neighbour)];
      await money.grant(100, now);
      const outcomes = await Promise.allSettled(
        Array.from({ length: 40 }, (_, index) => both[index % 2]?.hold({ key, micros: 7, now })),
      );
      expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(14);
      await neighbour.close();
    });
  }
});
