import { timingSafeEqual } from "node:crypto";
import { beforeEach, expect, test, vi } from "vitest";
import { testDatabase } from "../../../../tests/support/test-database.js";
import { hashSecret } from "./secret.js";
import { createKeyStore } from "./store.js";

vi.mock("node:crypto", async (original) => {
  const real = await original<typeof import("node:crypto")>();
  return { ...real, timingSafeEqual: vi.fn(real.timingSafeEqual) };
});

const home = testDatabase();
const now = new Date("2026-03-04T12:00:00Z");
const compared = vi.mocked(timingSafeEqual);
beforeEach(() => {
  compared.mockClear();
});

test("a key is compared once, by its hash and in constant time, also where it was read before", async () => {
  const store = createKeyStore(home.open.database);
  const { secret, row } = await store.make({ name: "One", kind: "inference" }, now);
  for (const time of [now, now]) {
    compared.mockClear();
    expect(await store.identify(secret, time)).toMatchObject({ keyHash: row.hash });
    const hash = Buffer.from(hashSecret(secret), "hex");
    expect(compared.mock.calls).toEqual([[hash, hash]]);
  }
});

test("a secret that is not known is looked for by its hash alone, and compared with no key", async () => {
  const store = createKeyStore(home.open.database);
  const { secret } = await store.make({ name: "Two", kind: "inference" }, now);
  expect(await store.identify(`${secret.slice(0, -1)}!`, now)).toBeNull();
  expect(await store.identify(hashSecret(secret), now)).toBeNull();
  expect(compared).not.toHaveBeenCalled();
});

test("no secret is kept, only its hash and a label that hides its middle", async () => {
  const store = createKeyStore(home.open.database);
  const { secret, row } = await store.make({ name: "Three", kind: "inference" }, now);
  expect(JSON.stringify(await store.find(row.hash))).not.toContain(secret.slice(15, -5));
});
