import { expect, test } from "vitest";
import { createSeenKeys } from "./seen.js";
import type { KeyRow } from "./store.js";

const at = (milliseconds: number) => new Date(1_700_000_000_000 + milliseconds);

/** A database whose answers come when the test says so, each with the number of its question as the name. */
function slowDatabase() {
  const asked: (() => void)[] = [];
  const read = (hash: string) =>
    new Promise<KeyRow | null>((resolve) => {
      const name = String(asked.length);
      asked.push(() => resolve({ hash, name } as KeyRow));
    });
  return { asked, read };
}

test("those who come while a key is being read wait for the same answer", async () => {
  const { asked, read } = slowDatabase();
  const seen = createSeenKeys(read);
  const waiting = Array.from({ length: 50 }, () => seen.get("k", at(0)));
  expect(asked).toHaveLength(1);
  asked[0]?.();
  expect(new Set((await Promise.all(waiting)).map((row) => row?.name))).toEqual(new Set(["0"]));
});

test("a key that was read of late is not read again, and one that ages is read beside", async () => {
  const { asked, read } = slowDatabase();
  const seen = createSeenKeys(read);
  const first = seen.get("k", at(0));
  asked[0]?.();
  await first;
  expect((await seen.get("k", at(400)))?.name).toBe("0");
  expect(asked).toHaveLength(1);
  expect((await seen.get("k", at(600)))?.name).toBe("0");
  expect((await seen.get("k", at(700)))?.name).toBe("0");
  expect(asked).toHaveLength(2);
  // By now it is too old to go by, and the second question is still open.
  const late = seen.get("k", at(1100));
  expect(asked).toHaveLength(2);
  asked[1]?.();
  expect((await late)?.name).toBe("1");
});

test("what was read before a change is not kept after it", async () => {
  const { asked, read } = slowDatabase();
  const seen = createSeenKeys(read);
  const before = seen.get("k", at(0));
  seen.forget("k");
  const after = seen.get("k", at(1));
  expect(asked).toHaveLength(2);
  asked[1]?.();
  asked[0]?.();
  expect((await before)?.name).toBe("0");
  expect((await after)?.name).toBe("1");
  expect((await seen.get("k", at(2)))?.name).toBe("1");
});

test("a read that failed is tried again by the next", async () => {
  let fails = true;
  const seen = createSeenKeys(async (hash) => {
    if (fails) throw new Error("no database");
    return { hash } as KeyRow;
  });
  await expect(seen.get("k", at(0))).rejects.toThrow("no database");
  fails = false;
  expect(await seen.get("k", at(1))).toEqual({ hash: "k" });
});
