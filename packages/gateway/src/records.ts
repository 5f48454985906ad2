import { and, eq, gte, sql } from "drizzle-orm";
import { type Closing, closingFacts } from "./money/ledger.js";
import { periodStarts } from "./money/period.js";
import { countingFacts } from "./statistics/write.js";
import type { Database } from "./storage/database.js";
import { databaseJson } from "./storage/keepable.js";
import { rowOf } from "./storage/row.js";
import { generationContents, generations, keyDays } from "./storage/schema.js";

/** What is kept of a generation. */
export type GenerationRecord = typeof generations.$inferSelect;

/** US-dollar millionths spent by a key. */
export interface Spending {
  readonly all: number;
  readonly day: number;
  readonly week: number;
  readonly month: number;
}

/** What is known of a generation beyond its record. */
export interface Beside {
  /** What the calling app says it is. */
  readonly categories?: readonly string[];
  /** The caller's trace, which the generation is a part of. */
  readonly trace?: TraceParent | null;
  /** What was asked and answered, where the key logs it. */
  readonly content?: GenerationContent | null;
}

/** A span of the caller's, by the W3C's Trace Context. */
export interface TraceParent {
  /** 32 and 16 hexadecimal digits. */
  readonly traceId: string;
  readonly spanId: string;
}

/** What is kept of a generation's prompt and answer. */
export type GenerationContent = typeof generationContents.$inferSelect;

export interface RecordStore {
  /** Keeps a record, counts it, and ends its hold if it had one: all of it, or nothing. */
  write(record: GenerationRecord, closing: Closing | null, beside?: Beside): Promise<void>;
  /** A key's own record; null when the id is unknown or another's. */
  find(id: string, keyHash: string): Promise<GenerationRecord | null>;
  /** What was logged of a key's own generation; null when nothing was. */
  content(id: string, keyHash: string): Promise<GenerationContent | null>;
  /** What a key has spent in all and since the UTC day, week (from Monday) and month began. */
  spending(keyHash: string, now: Date): Promise<Spending>;
}

/** @param onRecord told of every record once it is kept */
export function createRecordStore(
  database: Database,
  onRecord: (record: GenerationRecord, beside: Beside) => void = () => {},
): RecordStore {
  return {
    async write(record, closing, beside = {}) {
      const { categories = [], content = null } = beside;
      const facts = {
        generation: rowOf(generations, record),
        ...countingFacts(record, categories),
        ...(content ? { content: rowOf(generationContents, content) } : {}),
        closing: closing && closingFacts(closing),
      };
      await database.execute(sql`select record_generation(${databaseJson(facts)}::jsonb)`);
      onRecord(record, beside);
    },

    async find(id, keyHash) {
      const [row] = await database
        .select()
        .from(generations)
        .where(and(eq(generations.id, id), eq(generations.keyHash, keyHash)));
      return row ?? null;
    },

    async content(id, keyHash) {
      const [row] = await database
        .select()
        .from(generationContents)
        .where(and(eq(generationContents.generationId, id), eq(generationContents.keyHash, keyHash)));
      return row ?? null;
    },

    async spending(keyHash, now) {
      const { day, week, month } = periodStarts(now);
      const since = (start: Date) =>
        sql<string>`coalesce(sum(${keyDays.costMicros}) filter (where ${gte(keyDays.day, start)}), 0)`;
      const [row] = await database
        .select({
          all: sql<string>`coalesce(sum(${keyDays.costMicros}), 0)`,
          day: since(day),
          week: since(week),
          month: since(month),
        })
        .from(keyDays)
        .where(eq(keyDays.keyHash, keyHash));
      const number = (value: string | undefined) => Number(value ?? 0);
      return {
        all: number(row?.all),
        day: number(row?.day),
        week: number(row?.week),
        month: number(row?.month),
      };
    },
  };
}
