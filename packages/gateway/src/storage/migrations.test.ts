import { sql } from "drizzle-orm";
import { getTableConfig } from "drizzle-orm/pg-core";
import { expect, test } from "vitest";
import { testDatabase } from "../../../../tests/support/test-database.js";
import { createLedger } from "../money/ledger.js";
import { createRecordStore, type GenerationRecord } from "../records.js";
import type { Database } from "./database.js";
import { MIGRATIONS, type Migration, migrate } from "./migrations.js";
import * as schema from "./schema.js";
import { generations, keys, leases, ledger, sessions } from "./schema.js";

const home = testDatabase();

const NOW = new Date("2026-03-04T05:06:07Z");

/** Step 0006 as it once was: three functions more, of which only the names still matter. */
const FORMER_FUNCTIONS: Migration = {
  name: "0006-functions",
  statements: [
    ...(MIGRATIONS.find(({ name }) => name === "0006-functions")?.statements ?? []),
    `create function place_hold(hold_id text, hold_key text, amount bigint, hold_instance integer, start timestamptz,
      moment timestamptz) returns text language sql as $$ select 'held' $$`,
    `create function close_hold(hold_id text, hold_key text, amount bigint, start timestamptz, moment timestamptz)
      returns void language plpgsql as $$ begin end $$`,
    "create function record_generation(facts jsonb) returns void language plpgsql as $$ begin end $$",
  ],
};

const FORMER = MIGRATIONS.map((one) => (one.name === FORMER_FUNCTIONS.name ? FORMER_FUNCTIONS : one));

const states = [MIGRATIONS, FORMER].flatMap((steps, form) =>
  steps.map(({ name }, index) => ({
    name: form === 0 ? name : `${name}, with 0006 as it once was`,
    before: steps.slice(0, index),
  })),
);

test.each(states)(
  "a database from before $name is brought up to date with all that is in it",
  async ({ before }) => {
    const { database } = home.open;
    await empty(database);
    await migrate(database, before);
    const had = new Set(before.map(({ name }) => name.slice(0, 4)));
    if (had.has("0001")) await fill(database, had);

    await migrate(database);

    for (const table of Object.values(schema)) {
      const { name, columns } = getTableConfig(table);
      const { rows } = await database.execute<{ name: string }>(
        sql`select attname as name from pg_attribute where attrelid = ${name}::regclass and attnum > 0 and not attisdropped`,
      );
      expect(rows.map((row) => row.name).toSorted()).toEqual(columns.map((one) => one.name).toSorted());
    }
    const { rows } = await database.execute<{ name: string }>(
      sql`select proname as name from pg_proc where pronamespace = 'public'::regnamespace order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual([
      ...["added_counts", "end_lease", "keep_ledger", "open_again", "record_generations", "return_lease"],
      ...["take_allowance", "take_lease"],
    ]);
    if (had.has("0001")) await expectKept(database, had);
    await expectWorking();
  },
);

async function empty(database: Database): Promise<void> {
  await database.execute(sql`drop schema public cascade`);
  await database.execute(sql`create schema public`);
}

/** What a server of that time would have written. */
async function fill(database: Database, had: ReadonlySet<string>): Promise<void> {
  const statements = [
    `insert into keys (hash, label, name, kind, origin, disabled, created_at)
      values ('k', 'sk...k', 'Old', 'inference', 'made', false, '2026-01-01Z')`,
    "insert into sessions (hash, key_hash, expires_at) values ('s', 'k', '2027-01-01Z')",
    `insert into generations (id, key_hash, surface, model, provider, created_at, outcome, streamed,
      total_milliseconds, drawing_milliseconds, prompt_tokens, pictures, cost_micros, metadata)
      values ('gen-old', 'k', 'images', 'a/b', 'A', '2026-01-02Z', 'done', false, 5, 4, 3, 1, 35000, '{}')`,
    ...(had.has("0002") && !had.has("0008")
      ? [
          "insert into holds (generation_id, key_hash, micros, instance) values ('gen-open', 'k', 500, 7)",
          "update keys set held_micros = 500",
          "update accounts set held_micros = 500, spent_micros = 35000",
        ]
      : []),
    ...(had.has("0003")
      ? [
          `insert into endpoint_spans (span, start, model, provider, ok, failed, rate_limited, pictures, milliseconds)
            values ('hour', '2026-01-02Z', 'a/b', 'a', 3, 0, 0, 3, 30)`,
        ]
      : []),
    ...(had.has("0003") && !had.has("0004")
      ? ["insert into endpoint_latencies values ('hour', '2026-01-02Z', 'a/b', 'a', 2, 3)"]
      : []),
  ];
  for (const statement of statements) await database.execute(sql.raw(statement));
}

async function expectKept(database: Database, had: ReadonlySet<string>): Promise<void> {
  expect(await database.select().from(keys)).toMatchObject([{ hash: "k", name: "Old", heldMicros: 0 }]);
  const [record] = await database.select().from(generations);
  expect(record).toMatchObject({ id: "gen-old", requestedModel: had.has("0002") ? "" : "a/b", attempts: [] });
  const [session] = await database.select().from(sessions);
  expect(session?.manages).toBe(!had.has("0004"));
  if (had.has("0002") && !had.has("0008")) {
    expect(await database.select().from(ledger)).toMatchObject([
      { generationId: "gen-open", kind: "release", micros: 500 },
    ]);
    expect(await createLedger(home.open).balance()).toMatchObject({ held: 0, spent: 35_000 });
  }
  if (had.has("0003")) {
    const [span] = await database.select().from(schema.endpointSpans);
    expect(span).toMatchObject({ ok: 3, attemptBuckets: had.has("0004") ? [] : [0, 0, 3] });
  }
}

/** Money can be held and a record written. */
async function expectWorking(): Promise<void> {
  const { database } = home.open;
  await database.execute(sql`
    insert into keys (hash, label, name, kind, origin, disabled, created_at)
    values ('new', 'sk...n', 'New', 'inference', 'made', false, now())`);
  const money = createLedger(home.open);
  const key = { keyHash: "new", limitReset: null };
  const { micros } = await money.hold({ key, micros: 40_000, now: NOW });
  await createRecordStore(home.open).write(RECORD, { key, held: micros, spent: 35_000, now: NOW });
  await money.close();
  expect(await database.select().from(leases)).toEqual([]);
  expect(await money.balance()).toMatchObject({ held: 0 });
  for (const change of [database.delete(ledger), database.update(ledger).set({ micros: 1 })]) {
    await expect(change).rejects.toMatchObject({
      cause: { message: expect.stringContaining("entries of the ledger are never changed") },
    });
  }
}

const RECORD: GenerationRecord = {
  ...{ id: "gen-new", keyHash: "new", surface: "images", model: "a/b", requestedModel: "a/b" },
  ...{ provider: "A", createdAt: NOW, outcome: "done", errorType: null, streamed: false },
  ...{ totalMilliseconds: 1, drawingMilliseconds: 1, promptTokens: 1, inputPictures: 0, pictures: 1 },
  ...{ costMicros: 35_000, upstreamId: null, attempts: [], cacheSource: null, externalUser: null },
  ...{ sessionId: null, metadata: {}, referer: null, appTitle: null, userAgent: null },
};
