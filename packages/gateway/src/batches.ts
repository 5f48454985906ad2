import { setImmediate as breath } from "node:timers/promises";
import { sql } from "drizzle-orm";
import type { Payer } from "./money/ledger.js";
import { periodStart } from "./money/period.js";
import type { GenerationContent, GenerationRecord } from "./records.js";
import { createCounting } from "./statistics/write.js";
import type { Database } from "./storage/database.js";
import type { OpenJournal } from "./storage/journal.js";
import { databaseJson } from "./storage/keepable.js";
import { rowsOf } from "./storage/row.js";
import { generationContents, generations } from "./storage/schema.js";

/** How a generation's hold ended. */
export interface Closing {
  readonly key: Payer;
  /** Microdollars that were held, and what of them was spent; null lets all go. */
  readonly held: number;
  readonly spent: number | null;
  readonly now: Date;
}

/** All that is to be written of one generation. */
export interface Entry {
  /** The process whose lease the hold was from. */
  readonly instance: number;
  readonly record: GenerationRecord;
  readonly closing: Closing | null;
  readonly categories: readonly string[];
  readonly content: GenerationContent | null;
}

/** Writes entries to the database, many at a time: one alone costs it nearly as much as twenty. */
export interface Batches {
  /** Resolves once the entry is safe; rejects when it is neither in the journal nor in the database. */
  add(entry: Entry): Promise<void>;
  /** Resolves when the database has all entries until now; rejects when it takes none. */
  settled(): Promise<void>;
}

/**
 * How long entries that are safe wait for others, in milliseconds. Whoever asks for what they change doesn't wait: each
 * question has them written first.
 */
const PAUSE = 400;

/** Until the database is tried again. */
const RETRY_PAUSE = 1000;

/** Entries in one batch, and those that may wait before new ones wait for the database, too. */
const MOST_AT_ONCE = 500;
const MOST_WAITING = 10_000;

export interface BatchParts {
  readonly journal: OpenJournal | null;
  readonly onFault: (fault: unknown) => void;
}

/** Entries that an earlier process left in the journal come first. */
export function createBatches(database: Database, { journal, onFault }: BatchParts): Batches {
  let waiting: Waiting[] = leftIn(journal, onFault).map((entry) => ({ entry, safe: true }));
  let running: Promise<void> | null = null;
  let timer: NodeJS.Timeout | null = null;

  const writeSome = async (): Promise<void> => {
    const dropOld = waiting.length <= MOST_AT_ONCE ? journal?.journal.cut() : undefined;
    const batch = waiting.slice(0, MOST_AT_ONCE);
    try {
      const entries = batch.map(({ entry }) => entry);
      // A connection may be lost when all was written; the second try finds it written then.
      await writeBatch(database, entries).catch(() => writeBatch(database, entries));
    } catch (fault) {
      // What is not safe is its writer's to care for.
      waiting = waiting.filter((one) => one.safe || !batch.includes(one));
      throw fault;
    }
    waiting = waiting.slice(batch.length);
    dropOld?.();
    if (waiting.length === 0) journal?.journal.clear();
  };
  const run = (): Promise<void> => {
    running ??= writeSome().finally(() => {
      running = null;
    });
    return running;
  };

  const settled = async (): Promise<void> => {
    const last = waiting.at(-1);
    while (last && waiting.includes(last)) await run();
  };

  const wake = (pause: number) => {
    timer ??= setTimeout(() => {
      timer = null;
      settled().catch((fault) => {
        onFault(fault);
        wake(RETRY_PAUSE);
      });
    }, pause);
    timer.unref();
  };

  return {
    async add(entry) {
      const safe = journal !== null && waiting.length < MOST_WAITING && added(journal, entry, onFault);
      const one = { entry, safe };
      waiting.push(one);
      if (safe) return wake(PAUSE);
      // A batch that failed before it was this one's turn is no matter.
      while (waiting.includes(one))
        await run().catch((fault) => (waiting.includes(one) ? null : fail(fault)));
    },
    settled,
  };
}

interface Waiting {
  readonly entry: Entry;
  /** Whether the journal has it. */
  readonly safe: boolean;
}

function fail(fault: unknown): never {
  throw fault;
}

function added({ journal }: OpenJournal, entry: Entry, onFault: (fault: unknown) => void): boolean {
  try {
    journal.add(JSON.stringify(entry));
    return true;
  } catch (fault) {
    onFault(fault);
    return false;
  }
}

function leftIn(journal: OpenJournal | null, onFault: (fault: unknown) => void): Entry[] {
  return (journal?.leftOver ?? []).flatMap((line) => {
    try {
      return [revived(JSON.parse(line) as Entry)];
    } catch (fault) {
      onFault(fault);
      return [];
    }
  });
}

/** An entry from JSON, whose moments are text. */
function revived({ record, closing, ...entry }: Entry): Entry {
  return {
    ...entry,
    record: { ...record, createdAt: new Date(record.createdAt) },
    closing: closing && { ...closing, now: new Date(closing.now) },
  };
}

/** What PostgreSQL says of a row that is there already. */
const UNIQUE_VIOLATION = "23505";

/** Writes all or none, but for entries that are there already: those are left as they are. */
async function writeBatch(database: Database, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  try {
    await database.execute(sql`select record_generations(${databaseJson(await factsOf(entries))}::jsonb)`);
  } catch (fault) {
    if (codeOf(fault) !== UNIQUE_VIOLATION) throw fault;
    // One that the journal still had, or one whose commit was not heard of.
    if (entries.length > 1) for (const entry of entries) await writeBatch(database, [entry]);
  }
}

function codeOf(fault: unknown): unknown {
  if (!(fault instanceof Error)) return undefined;
  return (fault as { code?: unknown }).code ?? codeOf(fault.cause);
}

/** Entries of which the facts are put together before others have a turn. */
const IN_ONE_BREATH = 16;

async function factsOf(entries: readonly Entry[]) {
  const counting = createCounting();
  const rows = { generations: [] as object[], contents: [] as object[], entries: [] as object[] };
  for (let at = 0; at < entries.length; at += IN_ONE_BREATH) {
    if (at > 0) await breath();
    const some = entries.slice(at, at + IN_ONE_BREATH);
    const records = some.map(({ record }) => record);
    const contents = some.flatMap(({ content }) => content ?? []);
    rows.generations.push(...rowsOf(generations, records));
    rows.contents.push(...rowsOf(generationContents, contents));
    rows.entries.push(...some.flatMap(ledgerEntries));
    counting.add(some);
  }
  return { ...rows, ...counting.rows(), payments: paymentsOf(entries) };
}

/** The generation's movements in the ledger: what was held, and what was spent or let go of. */
function ledgerEntries({ record, closing }: Entry) {
  if (!closing) return [];
  const { key, held, spent, now } = closing;
  const entry = (at: Date, kind: string, micros: number) => ({
    generation_id: record.id,
    key_hash: key.keyHash,
    at,
    kind,
    micros,
  });
  const end = spent === null ? entry(now, "release", held) : entry(now, "settle", spent);
  return held > 0 ? [entry(record.createdAt, "hold", held), end] : [end];
}

/** What the holds of each key and period come to, in the order of the keys. */
function paymentsOf(entries: readonly Entry[]) {
  const sums = new Map<
    string,
    { instance: number; key: string; start: string; held: number; spent: number }
  >();
  for (const { instance, closing } of entries) {
    if (!closing) continue;
    const { key, held, spent, now } = closing;
    const start = periodStart(key.limitReset, now).toISOString();
    const name = `${key.keyHash} ${start} ${instance}`;
    const known = sums.get(name) ?? { instance, key: key.keyHash, start, held: 0, spent: 0 };
    sums.set(name, { ...known, held: known.held + held, spent: known.spent + (spent ?? 0) });
  }
  return [...sums].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, sum]) => sum);
}
