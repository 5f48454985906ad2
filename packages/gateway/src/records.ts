import { and, eq, gte, sql } from "drizzle-orm";
import type { Database } from "./storage/database.js";
import { generations } from "./storage/schema.js";

/** What is kept of a generation. */
export type GenerationRecord = typeof generations.$inferSelect;

/** US-dollar millionths spent by a key. */
export interface Spending {
  readonly all: number;
  readonly day: number;
  readonly week: number;
  readonly month: number;
}

export interface RecordStore {
  write(record: GenerationRecord): Promise<void>;
  /** A key's own record; null when the id is unknown or another's. */
  find(id: string, keyHash: string): Promise<GenerationRecord | null>;
  /** What a key has spent in all and since the UTC day, week (from Monday) and month began. */
  spending(keyHash: string, now: Date): Promise<Spending>;
}

export function createRecordStore(database: Database): RecordStore {
  const spentSince = async (keyHash: string, since: Date) => {
    const [row] = await database
      .select({ micros: sql<string>`coalesce(sum(${generations.costMicros}), 0)` })
      .from(generations)
      .where(and(eq(generations.keyHash, keyHash), gte(generations.createdAt, since)));
    return Number(row?.micros ?? 0);
  };

  return {
    async write(record) {
      await database.insert(generations).values(record);
    },

    async find(id, keyHash) {
      const [row] = await database
        .select()
        .from(generations)
        .where(and(eq(generations.id, id), eq(generations.keyHash, keyHash)));
      return row ?? null;
    },

    async spending(keyHash, now) {
      const { day, week, month } = periodStarts(now);
      return {
        all: await spentSince(keyHash, new Date(0)),
        day: await spentSince(keyHash, day),
        week: await spentSince(keyHash, week),
        month: await spentSince(keyHash, month),
      };
    },
  };
}

function periodStarts(now: Date) {
  const [year, month, date] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  const sinceMonday = (now.getUTCDay() + 6) % 7;
  return {
    day: new Date(Date.UTC(year, month, date)),
    week: new Date(Date.UTC(year, month, date - sinceMonday)),
    month: new Date(Date.UTC(year, month, 1)),
  };
}
