import { randomBytes } from "node:crypto";
import pg from "pg";

/** Address of a PostgreSQL server to test on; without one, tests use the embedded database. */
export const TEST_DATABASE_URL = process.env.ATELIER_TEST_DATABASE_URL;

export interface FreshStorage {
  readonly place: { readonly folder: null } | { readonly url: string };
  /** Removes it. Nobody may be connected any more. */
  drop(): Promise<void>;
}

/** A place for an empty database: in memory, or a new one at the server that tests were given. */
export async function freshStorage(): Promise<FreshStorage> {
  if (!TEST_DATABASE_URL) return { place: { folder: null }, drop: async () => {} };
  const name = `atelier_test_${randomBytes(6).toString("hex")}`;
  await administer(TEST_DATABASE_URL, `create database ${name}`);
  const url = new URL(TEST_DATABASE_URL);
  url.pathname = `/${name}`;
  return {
    place: { url: url.href },
    drop: () => administer(TEST_DATABASE_URL as string, `drop database if exists ${name} with (force)`),
  };
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
