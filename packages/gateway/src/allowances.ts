import { lt, sql } from "drizzle-orm";
import type { Database } from "./storage/database.js";
import { allowances } from "./storage/schema.js";

/** How many requests someone may still make. */
export interface Allowance {
  readonly allowed: boolean;
  readonly remaining: number;
  /** Seconds until there is one more. */
  readonly waitSeconds: number;
}

/** A bucket of tokens, full at first and refilled evenly, of which each request takes one. */
export interface Bucket {
  /** How many it holds. */
  readonly most: number;
  /** How long an empty one takes to be full. */
  readonly refillMilliseconds: number;
}

/** Buckets in the database, so that all processes at one take from the same. */
export interface AllowanceStore {
  take(name: string, bucket: Bucket, now: Date): Promise<Allowance>;
  /** Forgets those that have long been full again. */
  prune(now: Date): Promise<void>;
}

/** Longer than any bucket here takes to be full. */
const KEPT_MILLISECONDS = 2 * 86_400_000;

export function createAllowanceStore(database: Database): AllowanceStore {
  return {
    async take(name, { most, refillMilliseconds }, now) {
      const { rows } = await database.execute<{ left: string | number }>(
        sql`select take_allowance(${name}, ${most}::float8, ${refillMilliseconds}::float8,
          ${now.toISOString()}::timestamptz) as left`,
      );
      const left = Number(rows[0]?.left ?? -1);
      // A refusal is told by what was there less the one that wasn't.
      return allowanceOf(left < 0 ? left + 1 : left, left >= 0, { most, refillMilliseconds });
    },

    async prune(now) {
      const before = new Date(now.getTime() - KEPT_MILLISECONDS);
      await database.delete(allowances).where(lt(allowances.at, before));
    },
  };
}

/** What a bucket with so many tokens left means for whoever asks. */
export function allowanceOf(left: number, allowed: boolean, { most, refillMilliseconds }: Bucket): Allowance {
  const waitSeconds = left >= 1 ? 0 : Math.ceil((((1 - left) / most) * refillMilliseconds) / 1000);
  return { allowed, remaining: Math.floor(left), waitSeconds };
}
