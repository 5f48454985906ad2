import { describe, expect, test } from "vitest";
import { type CachedAnswer, createResponseCache } from "./cache.js";
import type { Picture } from "./providers/provider.js";

const wish = (key: string, more = {}) => ({ key, ttl: 10, clear: false, ...more });

function answer(sourceId: string, bytes = 10): CachedAnswer {
  return { sourceId, model: "a/b", provider: "A", pictures: [{ bytes: new Uint8Array(bytes) } as Picture] };
}

describe("a response cache", () => {
  test("gives an answer again until its time is over", async () => {
    let now = 0;
    const cache = createResponseCache({ bytes: 100, now: () => now });
    expect(await cache.take(wish("k"))).toBeNull();
    cache.keep(wish("k"), answer("gen-1"));
    now = 9_999;
    expect(await cache.take(wish("k"))).toMatchObject({
      answer: { sourceId: "gen-1" },
      age: 9,
      remaining: 0,
    });
    now = 10_000;
    expect(await cache.take(wish("k"))).toBeNull();
  });

  test("drops what was asked for longest ago when it is full", async () => {
    const cache = createResponseCache({ bytes: 25, now: () => 0 });
    for (const key of ["a", "b"]) cache.keep(wish(key), answer(key));
    await cache.take(wish("a"));
    cache.keep(wish("c"), answer("c"));
    expect(await cache.take(wish("a"))).not.toBeNull();
    expect(await cache.take(wish("c"))).not.toBeNull();
    expect(await cache.take(wish("b"))).toBeNull();
  });

  test("keeps nothing larger than itself", async () => {
    const cache = createResponseCache({ bytes: 25, now: () => 0 });
    cache.keep(wish("a"), answer("a"));
    cache.keep(wish("huge"), answer("huge", 26));
    expect(await cache.take(wish("a"))).not.toBeNull();
    expect(await cache.take(wish("huge"))).toBeNull();
  });

  test("lets the next one try when the first fails", async () => {
    const cache = createResponseCache({ bytes: 100, now: () => 0 });
    await cache.take(wish("k"));
    const waiting = [cache.take(wish("k")), cache.take(wish("k"))];
    cache.fail(wish("k"));
    expect(await waiting[0]).toBeNull();
    cache.keep(wish("k"), answer("gen-2"));
    expect(await waiting[1]).toMatchObject({ answer: { sourceId: "gen-2" } });
  });
});
