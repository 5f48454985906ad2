import { randomInt } from "node:crypto";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { drizzle, type PgliteDatabase } from "drizzle-orm/pglite";
import { openEmbedded } from "./embedded.js";
import { lockFolder } from "./folder-lock.js";
import { migrate } from "./migrations.js";
import { openPostgres } from "./postgres.js";
import { appDays, endpointSpans, generations, keyDays } from "./schema.js";

/**
 * The database as the stores see it. A PostgreSQL server is spoken to by the same dialect and gives rows in the
 * same form, so both go by the type of the embedded one.
 */
export type Database = PgliteDatabase;

export interface OpenDatabase {
  readonly database: Database;
  /** Tells this process from others at the same database. */
  readonly instance: number;
  /** Whether a process that once was at this database is there no more. */
  isGone(instance: number): Promise<boolean>;
  /** Does what a PostgreSQL server does now and then by itself, so that questions about many records stay quick. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

/** Tables that grow without end. */
const COUNTED = [generations, endpointSpans, keyDays, appDays];

/** Where the data lives: in a folder (null keeps it in memory), or at a PostgreSQL server. */
export type StoragePlace = { readonly folder: string | null } | { readonly url: string };

/**
 * Opens the database and brings its tables up to date.
 * @throws Error when another process has the folder open, or the server can't be reached
 */
export async function openDatabase(place: StoragePlace): Promise<OpenDatabase> {
  if ("url" in place) return openPostgres(place.url);
  const { folder } = place;
  if (folder === null) {
    const client = new PGlite();
    return prepared(drizzle(client), () => client.close());
  }
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lock = await lockFolder(folder);
  try {
    const { database, close } = await openEmbedded(path.join(folder, "database"));
    return prepared(database, () => close().finally(() => lock.release()));
  } catch (fault) {
    await lock.release();
    throw fault;
  }
}

async function prepared(database: Database, close: () => Promise<void>): Promise<OpenDatabase> {
  await migrate(database).catch(async (fault: unknown) => {
    await close();
    throw fault;
  });
  return {
    database,
    instance: randomInt(1, 2 ** 31),
    // The folder's lock lets one process in at a time, so whoever left something behind is gone.
    isGone: async () => true,
    async tidy() {
      // What was added since the last time is found by its time, and what there is is counted by sample.
      await database.execute(sql`select brin_summarize_new_values('generations_by_time')`);
      for (const table of COUNTED) await database.execute(sql`analyze ${table}`);
    },
    close,
  };
}
