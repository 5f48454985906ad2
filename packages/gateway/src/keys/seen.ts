import type { KeyRow } from "./store.js";

/** How long a key that was read counts as read, in milliseconds. */
const FRESH = 1000;

const MOST = 1000;

/** Keys read from the database of late, so that a busy one is not read for each request. */
export interface SeenKeys {
  get(hash: string, now: Date): KeyRow | null;
  put(row: KeyRow, now: Date): void;
  forget(hash: string): void;
}

export function createSeenKeys(): SeenKeys {
  const rows = new Map<string, { readonly row: KeyRow; readonly at: number }>();
  return {
    get(hash, now) {
      const known = rows.get(hash);
      const age = now.getTime() - (known?.at ?? 0);
      if (known && age >= 0 && age < FRESH) return known.row;
      rows.delete(hash);
      return null;
    },
    put(row, now) {
      if (rows.has(row.hash)) return;
      rows.set(row.hash, { row, at: now.getTime() });
      // The first one is the oldest: a map keeps the order of insertion.
      if (rows.size > MOST) rows.delete(rows.keys().next().value ?? "");
    },
    forget: (hash) => void rows.delete(hash),
  };
}
