import { and, eq, gte, sql } from "drizzle-orm";
import { type Closing, createBatches } from "./batches.js";
import { periodStarts } from "./money/period.js";
import type { OpenDatabase } from "./storage/database.js";
import type { OpenJournal } from "./storage/journal.js";
import { generationContents, generationFeedback, generations, keyDays } from "./storage/schema.js";

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

/** A place in the caller's traces. */
export interface TraceParent {
  /** The trace by the W3C's Trace Context, 32 hexadecimal digits; null where the caller names none. */
  readonly traceId: string | null;
  /** The caller's span in it, 16 digits. */
  readonly spanId: string | null;
  /** What the caller calls the generation, and the trace. */
  readonly name?: string | null;
  readonly traceName?: string | null;
}

/** What is kept of a generation's prompt and answer. */
export type GenerationContent = typeof generationContents.$inferSelect;

/** What somebody may have against a generation. */
export const FEEDBACK_CATEGORIES = [
  "latency",
  "incoherence",
  "incorrect_response",
  "formatting",
  "billing",
  "api_error",
  "other",
] as const;

/** What somebody says of a generation. */
export interface Feedback {
  readonly generationId: string;
  readonly category: (typeof FEEDBACK_CATEGORIES)[number];
  readonly comment: string | null;
}

export interface RecordStore {
  /**
   * Keeps a record, counts it, and ends its hold if it had one: all of it, or nothing. Once this resolves, a process that
   * is killed loses none of it.
   */
  write(record: GenerationRecord, closing: Closing | null, beside?: Beside): Promise<void>;
  /** Resolves when the database has all that was written until now. */
  settled(): Promise<void>;
  /** A key's own record; null when the id is unknown or another's. */
  find(id: string, keyHash: string): Promise<GenerationRecord | null>;
  /** What was logged of a key's own generation; null when nothing was. */
  content(id: string, keyHash: string): Promise<GenerationContent | null>;
  /** Keeps what is said of a generation, whoever's it is; false when there is none of that name. */
  addFeedback(feedback: Feedback, now: Date): Promise<boolean>;
  /** What a key has spent in all and since the UTC day, week (from Monday) and month began. */
  spending(keyHash: string, now: Date): Promise<Spending>;
}

export interface RecordParts {
  /** Told of every record once it is kept. */
  readonly onRecord?: (record: GenerationRecord, beside: Beside) => void;
  /** Where records are safe until the database has them; without one, every record waits for the database. */
  readonly journal?: OpenJournal | null;
  /** Told when the database takes no records, which is tried again. */
  readonly onFault?: (fault: unknown) => void;
}

export function createRecordStore(
  { database, instance }: Pick<OpenDatabase, "database" | "instance">,
  { onRecord = () => {}, journal = null, onFault = () => {} }: RecordParts = {},
): RecordStore {
  const batches = createBatches(database, { journal, onFault });
  return {
    async write(record, closing, beside = {}) {
      const { categories = [], content = null } = beside;
      await batches.add({ instance, record, closing, categories, content });
      onRecord(record, beside);
    },

    settled: () => batches.settled(),

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

    async addFeedback({ generationId, category, comment }, now) {
      const [known] = await database
        .select({ id: generations.id })
        .from(generations)
        .where(eq(generations.id, generationId));
      if (!known) return false;
      await database.insert(generationFeedback).values({ generationId, category, comment, at: now });
      return true;
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
