/** From holds that stood in a table one by one to leases: what was held is let go of, as at any start. */
export const LEASES_FOR_HOLDS: readonly string[] = [
  `insert into ledger (at, kind, micros, generation_id, key_hash)
    select now(), 'release', micros, generation_id, key_hash from holds on conflict do nothing`,
  "update keys set held_micros = 0",
  "update accounts set held_micros = 0",
  "drop table holds",
  // Which an earlier form of step 0006 made.
  "drop function if exists place_hold, close_hold, record_generation",
  `create table leases (
    instance integer not null,
    key_hash text not null,
    micros bigint not null check (micros >= 0),
    primary key (instance, key_hash)
  )`,
];

/**
 * Money and records in as few trips as can be. A key's row is locked before the account's and the account's before a
 * lease's, and rows of one table in the order of their keys, so that two calls never wait for each other.
 */
export const LEASE_AND_BATCH_FUNCTIONS: readonly string[] = [
  // Takes money out for a process: all that is asked for where the key's limit and the account's credit reach, else the
  // least that helps; and some ahead where 32 times as much is left. Null in a column is no limit.
  `create function take_lease(
    lease_instance integer, lease_key text, least_amount bigint, asked bigint, ahead bigint,
    start timestamptz, moment timestamptz
  ) returns bigint language plpgsql as $$
  declare
    owner keys;
    funds accounts;
    key_room bigint;
    room bigint;
    given bigint;
  begin
    select * into owner from keys where hash = lease_key for update;
    if not found then return -1; end if;
    select * into funds from accounts where id = 'main' for update;
    key_room := owner.limit_micros - owner.held_micros
      - case when owner.period_start >= start then owner.period_micros else 0 end;
    if key_room < least_amount then return -1; end if;
    room := least(key_room, funds.granted_micros - funds.spent_micros - funds.held_micros);
    if room < least_amount then return -2; end if;
    given := case when room < asked then least_amount else asked end;
    if room is null or room - given >= 32 * ahead then given := given + ahead; end if;
    if given = 0 then return 0; end if;
    update keys set
        period_micros = case when period_start >= start then period_micros else 0 end,
        period_start = start,
        held_micros = held_micros + given
      where hash = lease_key;
    update accounts set held_micros = held_micros + given where id = 'main';
    insert into leases as known (instance, key_hash, micros) values (lease_instance, lease_key, given)
      on conflict (instance, key_hash) do update set micros = known.micros + excluded.micros;
    return given;
  end $$`,
  // Ends so much of a lease, as far as there is so much: the lease of a process that was taken for gone has ended.
  `create function end_lease(lease_instance integer, lease_key text, amount bigint) returns bigint
  language plpgsql as $$
  declare
    ended bigint;
  begin
    select least(micros, amount) into ended from leases
      where instance = lease_instance and key_hash = lease_key for update;
    if not found then return 0; end if;
    update leases set micros = micros - ended where instance = lease_instance and key_hash = lease_key;
    delete from leases where instance = lease_instance and key_hash = lease_key and micros = 0;
    return ended;
  end $$`,
  `create function return_lease(lease_instance integer, lease_key text, amount bigint) returns void
  language plpgsql as $$
  declare
    ended bigint;
  begin
    perform 1 from keys where hash = lease_key for update;
    perform 1 from accounts where id = 'main' for update;
    ended := end_lease(lease_instance, lease_key, amount);
    update keys set held_micros = held_micros - ended where hash = lease_key;
    update accounts set held_micros = held_micros - ended where id = 'main';
  end $$`,
  // Keeps the records of several generations, adds them to the sums, and ends their holds: all of it or nothing. A
  // record that is known already fails the whole.
  `create function record_generations(facts jsonb) returns void language plpgsql as $$
  declare
    payment record;
    ended bigint;
  begin
    insert into generations select * from jsonb_populate_recordset(null::generations, facts->'generations');
    insert into generation_contents
      select * from jsonb_populate_recordset(null::generation_contents, facts->'contents');
    insert into failures select * from jsonb_populate_recordset(null::failures, facts->'failures');
    insert into ledger (at, kind, micros, generation_id, key_hash)
      select at, kind, micros, generation_id, key_hash
      from jsonb_to_recordset(facts->'entries')
        as entry (at timestamptz, kind text, micros bigint, generation_id text, key_hash text);
    insert into key_days as known select * from jsonb_populate_recordset(null::key_days, facts->'key_days')
      on conflict (key_hash, day, model, provider) do update set
        requests = known.requests + excluded.requests,
        cached = known.cached + excluded.cached,
        pictures = known.pictures + excluded.pictures,
        unpriced = known.unpriced + excluded.unpriced,
        prompt_tokens = known.prompt_tokens + excluded.prompt_tokens,
        completion_tokens = known.completion_tokens + excluded.completion_tokens,
        cost_micros = known.cost_micros + excluded.cost_micros;
    insert into app_days as known select * from jsonb_populate_recordset(null::app_days, facts->'app_days')
      on conflict (model, day, app) do update set
        requests = known.requests + excluded.requests,
        tokens = known.tokens + excluded.tokens,
        title = coalesce(excluded.title, known.title);
    -- Ten categories at most, as upstream; a row that has them all is left alone.
    insert into apps as known select * from jsonb_populate_recordset(null::apps, facts->'apps')
      on conflict (app) do update set categories = (
        select jsonb_agg(category) from (
          select distinct category from jsonb_array_elements_text(known.categories || excluded.categories)
            as one (category) order by category limit 10
        ) as kept
      ) where not known.categories @> excluded.categories;
    insert into endpoint_spans as known
      select * from jsonb_populate_recordset(null::endpoint_spans, facts->'spans')
      on conflict (model, provider, span, start) do update set
        ok = known.ok + excluded.ok,
        failed = known.failed + excluded.failed,
        rate_limited = known.rate_limited + excluded.rate_limited,
        pictures = known.pictures + excluded.pictures,
        milliseconds = known.milliseconds + excluded.milliseconds,
        attempt_buckets = added_counts(known.attempt_buckets, excluded.attempt_buckets),
        preview_buckets = added_counts(known.preview_buckets, excluded.preview_buckets),
        total_buckets = added_counts(known.total_buckets, excluded.total_buckets);
    for payment in
      select * from jsonb_to_recordset(facts->'payments')
        as paid (instance integer, key text, held bigint, spent bigint, start timestamptz)
    loop
      perform 1 from keys where hash = payment.key for update;
    end loop;
    for payment in
      select * from jsonb_to_recordset(facts->'payments')
        as paid (instance integer, key text, held bigint, spent bigint, start timestamptz)
    loop
      perform 1 from accounts where id = 'main' for update;
      ended := end_lease(payment.instance, payment.key, payment.held);
      update keys set
          period_micros = (case when period_start >= payment.start then period_micros else 0 end) + payment.spent,
          period_start = greatest(period_start, payment.start),
          held_micros = held_micros - ended
        where hash = payment.key;
      update accounts set held_micros = held_micros - ended, spent_micros = spent_micros + payment.spent
        where id = 'main';
    end loop;
  end $$`,
];
