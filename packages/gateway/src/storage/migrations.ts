import { sql } from "drizzle-orm";
import type { Database } from "./database.js";
import { LEASE_AND_BATCH_FUNCTIONS, LEASES_FOR_HOLDS } from "./lease-functions.js";

export interface Migration {
  readonly name: string;
  readonly statements: readonly string[];
}

/** Steps from nothing to the tables of `schema.ts`. A step that was released is never changed. */
export const MIGRATIONS: readonly Migration[] = [
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
  {
    name: "0002-money-and-attempts",
    statements: [
      `alter table keys
        add column updated_at timestamptz,
        add column expires_at timestamptz,
        add column limit_micros bigint,
        add column limit_reset text,
        add column period_micros bigint not null default 0,
        add column period_start timestamptz,
        add column held_micros bigint not null default 0`,
      `create table accounts (
        id text primary key,
        granted_micros bigint,
        spent_micros bigint not null,
        held_micros bigint not null
      )`,
      "insert into accounts (id, spent_micros, held_micros) values ('main', 0, 0)",
      `create table ledger (
        sequence bigint primary key generated always as identity,
        at timestamptz not null,
        kind text not null,
        micros bigint not null check (micros >= 0),
        generation_id text,
        key_hash text
      )`,
      "create unique index ledger_once on ledger (generation_id, kind)",
      `create table holds (
        generation_id text primary key,
        key_hash text not null,
        micros bigint not null,
        instance integer not null
      )`,
      `alter table generations
        alter column cost_micros type bigint,
        alter column cost_micros drop not null,
        add column requested_model text not null default '',
        add column input_pictures integer not null default 0,
        add column upstream_id text,
        add column attempts jsonb not null default '[]',
        add column cache_source text,
        add column referer text,
        add column app_title text,
        add column user_agent text`,
      "update generations set requested_model = model",
    ],
  },
  {
    name: "0003-statistics",
    statements: [
      `create table endpoint_spans (
        span text not null,
        start timestamptz not null,
        model text not null,
        provider text not null,
        ok integer not null,
        failed integer not null,
        rate_limited integer not null,
        pictures integer not null,
        milliseconds bigint not null,
        primary key (model, provider, span, start)
      )`,
      `create table endpoint_latencies (
        span text not null,
        start timestamptz not null,
        model text not null,
        provider text not null,
        bucket integer not null,
        count integer not null,
        primary key (model, provider, span, start, bucket)
      )`,
      `create table key_days (
        day timestamptz not null,
        key_hash text not null,
        model text not null,
        provider text not null,
        requests integer not null,
        cached integer not null,
        pictures integer not null,
        prompt_tokens bigint not null,
        completion_tokens bigint not null,
        cost_micros bigint not null,
        primary key (key_hash, day, model, provider)
      )`,
      `create table app_days (
        day timestamptz not null,
        model text not null,
        app text not null,
        title text,
        requests integer not null,
        tokens bigint not null,
        primary key (model, day, app)
      )`,
      // What was recorded before there were daily sums.
      `insert into key_days
        select date_trunc('day', created_at, 'UTC'), key_hash, model, provider, count(*), 0, sum(pictures),
          sum(prompt_tokens), sum(pictures) * 4175, coalesce(sum(cost_micros), 0)
        from generations group by 1, 2, 3, 4`,
    ],
  },
  {
    name: "0004-durations-failures-apps",
    statements: [
      `alter table endpoint_spans
        add column attempt_buckets integer[] not null default '{}',
        add column preview_buckets integer[] not null default '{}',
        add column total_buckets integer[] not null default '{}'`,
      `update endpoint_spans set attempt_buckets = coalesce((
        select array_agg(coalesce((
          select count from endpoint_latencies as counted where counted.bucket = wanted.bucket
            and (counted.model, counted.provider, counted.span, counted.start)
              = (endpoint_spans.model, endpoint_spans.provider, endpoint_spans.span, endpoint_spans.start)
        ), 0) order by wanted.bucket)
        from generate_series(0, (
          select max(bucket) from endpoint_latencies as longest
          where (longest.model, longest.provider, longest.span, longest.start)
            = (endpoint_spans.model, endpoint_spans.provider, endpoint_spans.span, endpoint_spans.start)
        )) as wanted (bucket)
      ), '{}')`,
      "drop table endpoint_latencies",
      "alter table key_days add column unpriced integer not null default 0",
      `create table failures (
        generation_id text not null,
        attempt integer not null,
        at timestamptz not null,
        model text not null,
        provider text not null,
        status integer not null,
        error_type text not null,
        message text not null,
        primary key (generation_id, attempt)
      )`,
      "create index failures_by_endpoint on failures (provider, model, at)",
      "create table apps (app text primary key, categories jsonb not null)",
      // Until now only the printed link signed a browser in.
      "alter table sessions add column manages boolean not null default true",
      "alter table sessions alter column manages set default false",
    ],
  },
  {
    name: "0005-contents-pictures",
    statements: [
      `alter table keys
        add column logs_content boolean not null default false,
        add column keeps_pictures boolean not null default false`,
      `create table generation_contents (
        generation_id text primary key,
        key_hash text not null,
        prompt text not null,
        report jsonb,
        error_message text
      )`,
      "create index contents_by_key on generation_contents (key_hash)",
      `create table pictures (
        id text primary key,
        key_hash text not null,
        generation_id text not null,
        created_at timestamptz not null,
        model text not null,
        provider text not null,
        prompt text not null,
        settings jsonb not null,
        media_type text not null,
        size integer not null,
        blob text not null,
        thumbnail text,
        colours jsonb not null,
        cost_micros bigint,
        told jsonb not null,
        favourite boolean not null
      )`,
      "create index pictures_by_key on pictures (key_hash, created_at, id)",
      "create index pictures_by_blob on pictures (blob)",
      "create index pictures_by_thumbnail on pictures (thumbnail)",
    ],
  },
  {
    name: "0006-functions",
    statements: [
      `create function added_counts(one integer[], other integer[]) returns integer[] language sql immutable as $$
        select coalesce(array_agg(coalesce(a, 0) + coalesce(b, 0) order by bucket), '{}')
        from unnest(one, other) with ordinality as t (a, b, bucket)
      $$`,
    ],
  },
  {
    name: "0007-percentiles",
    statements: [
      "alter table endpoint_spans add column percentiles integer[]",
      "create index endpoint_spans_open on endpoint_spans (start) where percentiles is null and span = 'hour'",
      // A late count opens its hour again.
      `create function open_again() returns trigger language plpgsql as $$
      begin
        new.percentiles := null;
        return new;
      end $$`,
      `create trigger open_again before update of ok, failed, rate_limited on endpoint_spans
        for each row execute function open_again()`,
    ],
  },
  { name: "0008-leases", statements: [...LEASES_FOR_HOLDS, ...LEASE_AND_BATCH_FUNCTIONS] },
  {
    name: "0009-feedback-analytics",
    statements: [
      `create table generation_feedback (
        sequence bigint primary key generated always as identity,
        generation_id text not null,
        at timestamptz not null,
        category text not null,
        comment text
      )`,
      "create index feedback_by_generation on generation_feedback (generation_id)",
      "create index generations_by_time on generations using brin (created_at)",
    ],
  },
  {
    name: "0010-ledger-only-grows",
    statements: [
      `create function keep_ledger() returns trigger language plpgsql as $$
      begin
        raise exception 'entries of the ledger are never changed';
      end $$`,
      `create trigger keep_ledger before update or delete or truncate on ledger
        for each statement execute function keep_ledger()`,
    ],
  },
  {
    name: "0011-allowances",
    statements: [
      "create table allowances (name text primary key, tokens double precision not null, at timestamptz not null)",
      // Takes one of a bucket that fills evenly; gives what is left, or for a refusal what is there less one.
      `create function take_allowance(
        bucket text, most double precision, refill_milliseconds double precision, moment timestamptz
      ) returns double precision language plpgsql as $$
      declare
        there double precision;
      begin
        insert into allowances (name, tokens, at) values (bucket, most, moment) on conflict do nothing;
        select least(most, tokens + greatest(0, extract(epoch from moment - at)) * 1000 / refill_milliseconds * most)
          into there from allowances where name = bucket for update;
        if there >= 1 then
          update allowances set tokens = there - 1, at = greatest(at, moment) where name = bucket;
        end if;
        return there - 1;
      end $$`,
    ],
  },
  // The sums of all keys, which charts of thirty days read, lie far apart among years of many keys.
  { name: "0012-days-of-all-keys", statements: ["create index key_days_by_day on key_days (day, model)"] },
];

/** Any number that no other program locks by. */
const MIGRATION_LOCK = 0x41746c72;

/**
 * Brings the tables up to date, all steps or none; two processes that start at once take turns.
 * @param migrations those to take, as far as they have not been taken
 */
export async function migrate(
  database: Database,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  await database.transaction(async (step) => {
    await step.execute(sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
    await step.execute(sql`create table if not exists migrations (name text primary key)`);
    const applied = await step.execute<{ name: string }>(sql`select name from migrations`);
    const names = new Set(applied.rows.map((row) => row.name));
    for (const { name, statements } of migrations.filter((migration) => !names.has(migration.name))) {
      for (const statement of statements) await step.execute(sql.raw(statement));
      await step.execute(sql`insert into migrations (name) values (${name})`);
    }
  });
}
