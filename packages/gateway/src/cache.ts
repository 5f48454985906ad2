import type { Picture } from "./providers/provider.js";

/** What an answer that can be given again consists of. */
export interface CachedAnswer {
  /** The generation it was made for. */
  readonly sourceId: string;
  readonly model: string;
  readonly provider: string;
  readonly pictures: readonly Picture[];
}

export interface CacheHit {
  readonly answer: CachedAnswer;
  /** Whole seconds since it was made, and until it goes. */
  readonly age: number;
  readonly remaining: number;
}

/** What a caller wishes of the cache. */
export interface CacheWish {
  /** Equal for requests whose answers may be exchanged; it tells keys apart, too. */
  readonly key: string;
  /** Seconds that the answer may be given again. */
  readonly ttl: number;
  /** Forget what is there first. */
  readonly clear: boolean;
}

export interface ResponseCache {
  /**
   * The answer that is there, or is being made by another request: that one is waited for. Null makes the caller
   * the one who makes it; it must then call `keep` or `fail`.
   */
  take(wish: CacheWish): Promise<CacheHit | null>;
  keep(wish: CacheWish, answer: CachedAnswer): void;
  /** Lets another request make it. */
  fail(wish: CacheWish): void;
}

interface Entry {
  readonly answer: CachedAnswer;
  readonly bytes: number;
  readonly madeAt: number;
  readonly expiresAt: number;
}

/**
 * Answers kept in memory, those asked for longest ago dropped first.
 * @param now milliseconds
 */
export function createResponseCache(limits: { bytes: number; now: () => number }): ResponseCache {
  const entries = new Map<string, Entry>();
  const underWay = new Map<string, { readonly done: Promise<void>; readonly end: () => void }>();
  let held = 0;

  const drop = (key: string) => {
    held -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  };
  const look = (key: string): CacheHit | null => {
    const entry = entries.get(key);
    if (!entry) return null;
    const now = limits.now();
    drop(key);
    if (now >= entry.expiresAt) return null;
    // Put back at the end: a map keeps the order of insertion.
    entries.set(key, entry);
    held += entry.bytes;
    const seconds = (milliseconds: number) => Math.max(0, Math.floor(milliseconds / 1000));
    return {
      answer: entry.answer,
      age: seconds(now - entry.madeAt),
      remaining: seconds(entry.expiresAt - now),
    };
  };
  const finish = (key: string) => {
    underWay.get(key)?.end();
    underWay.delete(key);
  };

  return {
    async take({ key, clear }) {
      if (clear) drop(key);
      for (;;) {
        const hit = look(key);
        if (hit) return hit;
        const other = underWay.get(key);
        if (!other) break;
        await other.done;
      }
      let end = () => {};
      const done = new Promise<void>((resolve) => {
        end = resolve;
      });
      underWay.set(key, { done, end });
      return null;
    },

    keep({ key, ttl }, answer) {
      const bytes = answer.pictures.reduce(
        (sum, picture) => sum + (picture.base64 ?? picture.bytes).byteLength,
        0,
      );
      drop(key);
      if (bytes <= limits.bytes) {
        const madeAt = limits.now();
        entries.set(key, { answer, bytes, madeAt, expiresAt: madeAt + ttl * 1000 });
        held += bytes;
      }
      for (const oldest of entries.keys()) {
        if (held <= limits.bytes) break;
        drop(oldest);
      }
      finish(key);
    },

    fail: ({ key }) => finish(key),
  };
}
