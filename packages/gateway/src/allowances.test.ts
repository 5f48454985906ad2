import { beforeEach, expect, test } from "vitest";
import { testDatabase } from "../../../tests/support/test-database.js";
import { createAllowanceStore } from "./allowances.js";
import { allowances } from "./storage/schema.js";

const home = testDatabase();
beforeEach(() => home.open.database.delete(allowances).then(() => {}));

const at = (seconds: number) => new Date(Date.UTC(2026, 2, 4) + seconds * 1000);
const minute = { most: 3, refillMilliseconds: 60_000 };
const day = { most: 2, refillMilliseconds: 86_400_000 };

test("a bucket gives what it holds at once, then one after another as it fills", async () => {
  const store = createAllowanceStore(home.open.database);
  for (const remaining of [2, 1, 0]) {
    expect(await store.take("k", minute, at(0))).toMatchObject({ allowed: true, remaining });
  }
  expect(await store.take("k", minute, at(0))).toEqual({ allowed: false, remaining: 0, waitSeconds: 20 });
  expect((await store.take("another", minute, at(0))).allowed).toBe(true);
  expect((await store.take("k", minute, at(20))).allowed).toBe(true);
  expect((await store.take("k", minute, at(20))).allowed).toBe(false);
  expect(await store.take("k", minute, at(3600))).toMatchObject({ allowed: true, remaining: 2 });
});

test("a day's worth comes back over a day, and a clock that is late gives nothing back", async () => {
  const store = createAllowanceStore(home.open.database);
  await store.take("all", day, at(0));
  await store.take("all", day, at(0));
  expect(await store.take("all", day, at(-3600))).toMatchObject({ allowed: false, waitSeconds: 43_200 });
  expect((await store.take("all", day, at(43_200))).allowed).toBe(true);
});

test("many who ask at once, as several processes do, get no more than there is", async () => {
  const stores = [createAllowanceStore(home.open.database), createAllowanceStore(home.open.database)];
  const taken = await Promise.all(
    Array.from({ length: 20 }, (_, index) => stores[index % 2]!.take("k", minute, at(0))),
  );
  expect(taken.filter(({ allowed }) => allowed)).toHaveLength(3);
});

test("what has long been full again is forgotten", async () => {
  const store = createAllowanceStore(home.open.database);
  await store.take("old", minute, at(0));
  await store.take("new", minute, at(200_000));
  await store.prune(at(200_000));
  const left = await home.open.database.select().from(allowances);
  expect(left.map(({ name }) => name)).toEqual(["new"]);
});
