import { randomInt } from "node:crypto";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import type { Database, OpenDatabase } from "./database.js";
import { migrate } from "./migrations.js";

/** First half of the two numbers by which a process says that it is there. */
const PRESENCE = 0x41746c70;

/**
 * A PostgreSQL server, which several processes may share. Each holds a lock of its own for as long as it is
 * connected; the server drops it with the connection, however the process ended.
 */
export async function openPostgres(url: string): Promise<OpenDatabase> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 });
  const presence = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, keepAlive: true });
  // Without listeners a lost connection would end the process; the next query tells of it anyway.
  pool.on("error", () => {});
  presence.on("error", () => {});
  try {
    await presence.connect();
    const instance = randomInt(1, 2 ** 31);
    await presence.query("select pg_advisory_lock($1, $2)", [PRESENCE, instance]);
    const database = drizzle(pool) as unknown as Database;
    await migrate(database);
    return {
      database,
      instance,
      isGone: (other) => isGone(presence, instance, other),
      tidy: async () => {},
      close: () => end(pool, presence),
    };
  } catch (fault) {
    await end(pool, presence);
    throw fault;
  }
}

async function isGone(presence: pg.Client, own: number, other: number): Promise<boolean> {
  if (other === own) return false;
  const { rows } = await presence.query<{ free: boolean }>("select pg_try_advisory_lock($1, $2) as free", [
    PRESENCE,
    other,
  ]);
  if (!rows[0]?.free) return false;
  await presence.query("select pg_advisory_unlock($1, $2)", [PRESENCE, other]);
  return true;
}

async function end(pool: pg.Pool, presence: pg.Client): Promise<void> {
  await Promise.allSettled([pool.end(), presence.end()]);
}
