import { mkdir } from "node:fs/promises";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { drizzle, type PgliteDatabase } from "drizzle-orm/pglite";
import { lockFolder } from "./folder-lock.js";
import { migrate } from "./migrations.js";

export type Database = PgliteDatabase;

export interface OpenDatabase {
  readonly database: Database;
  close(): Promise<void>;
}

/**
 * Opens the database and brings its tables up to date.
 * @param folder where the data lives, made if missing; null keeps it in memory
 * @throws Error when another process has the folder open
 */
export async function openDatabase(folder: string | null): Promise<OpenDatabase> {
  if (folder === null) return openClient(new PGlite());
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lock = await lockFolder(folder);
  try {
    const { database, close } = await openClient(new PGlite(path.join(folder, "database")));
    return { database, close: () => close().finally(() => lock.release()) };
  } catch (fault) {
    await lock.release();
    throw fault;
  }
}

async function openClient(client: PGlite): Promise<OpenDatabase> {
  const database = drizzle(client);
  await migrate(database);
  return { database, close: () => client.close() };
}
