import type { KeyRow } from "./store.js";

/** How long a key that was read counts as read, in milliseconds, and from when on it is read anew beside. */
const FRESH = 1000;
const AGING = 500;

const MOST = 1000;

/** Keys read from the database of late, so that a busy one is not read for each request. */
export interface SeenKeys {
  /** The key of a hash, read now unless that was done of late; null when there is none. */
  get(hash: string, now: Date): Promise<KeyRow | null>;
  forget(hash: string): void;
}

interface Seen {
  readonly row: KeyRow;
  readonly at: number;
  /** Whether it is being read anew. */
  renewing: boolean;
}

export function createSeenKeys(readAnew: (hash: string) => Promise<KeyRow | null>): SeenKeys {
  const rows = new Map<string, Seen>();
  /** Reads under way: those who come meanwhile wait for the same one, so that a slow database is not asked the more. */
  const reading = new Map<string, Promise<KeyRow | null>>();

  const keep = (hash: string, row: KeyRow | null, now: Date): void => {
    rows.delete(hash);
    if (row) rows.set(hash, { row, at: now.getTime(), renewing: false });
    // The first one is the oldest: a map keeps the order of insertion.
    if (rows.size > MOST) rows.delete(rows.keys().next().value ?? "");
  };

  const readNow = (hash: string, now: Date): Promise<KeyRow | null> => {
    const known = reading.get(hash);
    if (known) return known;
    const read = readAnew(hash)
      .then((row) => {
        // Unless it was forgotten meanwhile: then what was read may be old.
        if (reading.get(hash) === read) keep(hash, row, now);
        return row;
      })
      .finally(() => {
        if (reading.get(hash) === read) reading.delete(hash);
      });
    reading.set(hash, read);
    return read;
  };

  return {
    async get(hash, now) {
      const known = rows.get(hash);
      const age = now.getTime() - (known?.at ?? 0);
      if (!known || age < 0 || age >= FRESH) return readNow(hash, now);
      if (age >= AGING && !known.renewing) {
        // The requests of a busy key don't wait for it. What fails now is done when it is no longer fresh.
        known.renewing = true;
        readNow(hash, now).catch(() => {});
      }
      return known.row;
    },
    forget(hash) {
      reading.delete(hash);
      rows.delete(hash);
    },
  };
}
