import { sql } from "drizzle-orm";
import type { Database } from "./database.js";

/** Steps from nothing to the tables of `schema.ts`. A step that was released is never changed. */
const MIGRATIONS: readonly { readonly name: string; readonly statements: readonly string[] }[] = [
  {
    name: "0001-keys-sessions-generations",
    statements: [
      `create table keys (
        hash text primary key,
        label text not null,
        name text not null,
        kind text not null,
        origin text not null,
        disabled boolean not null,
        created_at timestamptz not null
      )`,
      `create table sessions (
        hash text primary key,
        key_hash text not null references keys (hash) on delete cascade,
        expires_at timestamptz not null
      )`,
      `create table generations (
        id text primary key,
        key_hash text not null,
        surface text not null,
        model text not null,
        provider text not null,
        created_at timestamptz not null,
        outcome text not null,
        error_type text,
        streamed boolean not null,
        total_milliseconds integer not null,
        drawing_milliseconds integer not null,
        prompt_tokens integer not null,
        pictures integer not null,
        cost_micros integer not null,
        external_user text,
        session_id text,
        metadata jsonb not null
      )`,
      "create index generations_by_key on generations (key_hash, created_at)",
    ],
  },
];

/** Brings the tables up to date, each step in a transaction of its own. */
export async function migrate(database: Database): Promise<void> {
  await database.execute(sql`create table if not exists migrations (name text primary key)`);
  const applied = await database.execute<{ name: string }>(sql`select name from migrations`);
  const names = new Set(applied.rows.map((row) => row.name));
  for (const migration of MIGRATIONS.filter(({ name }) => !names.has(name))) {
    await database.transaction(async (step) => {
      for (const statement of migration.statements) await step.execute(sql.raw(statement));
      await step.execute(sql`insert into migrations (name) values (${migration.name})`);
    });
  }
}
