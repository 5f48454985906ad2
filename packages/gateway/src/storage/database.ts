import { mkdir } from "node:fs/promises";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { drizzle, type PgliteDatabase } from "drizzle-orm/pglite";
import { migrate } from "./migrations.js";

export type Database = PgliteDatabase;

export interface OpenDatabase {
  readonly database: Database;
  close(): Promise<void>;
}

/**
 * Opens the database and brings its tables up to date.
 * @param folder where the data lives, made if missing; null keeps it in memory
 */
export async function openDatabase(folder: string | null): Promise<OpenDatabase> {
  if (folder !== null) await mkdir(folder, { recursive: true, mode: 0o700 });
  const client = folder === null ? new PGlite() : new PGlite(path.join(folder, "database"));
  const database = drizzle(client);
  await migrate(database);
  return { database, close: () => client.close() };
}
