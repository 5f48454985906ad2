/**
 * What is done at every request stands in functions of the database: one trip, one transaction, and plans that are
 * made once for a connection and not for each call, which is most of what such small statements cost.
 */
export const MONEY_AND_RECORD_FUNCTIONS: readonly string[] = [
  // Sets money aside where both the key's limit and the account's credit reach; null in a column is no limit.
  // The key's row comes before the account's, here as everywhere, so that two calls never wait for each other.
  `create function place_hold(
    hold_id text, hold_key text, amount bigint, hold_instance integer, start timestamptz, moment timestamptz
  ) returns text language plpgsql as $$
  declare
    owner keys;
  begin
    select * into owner from keys where hash = hold_key for update;
    if not found or (case when owner.period_start >= start then owner.period_micros else 0 end)
        + owner.held_micros + amount > owner.limit_micros then
      return 'key';
    end if;
    update accounts set held_micros = held_micros + amount
      where id = 'main' and (granted_micros is null or spent_micros + held_micros + amount <= granted_micros);
    if not found then return 'account'; end if;
    update keys set
        period_micros = case when period_start >= start then period_micros else 0 end,
        period_start = start,
        held_micros = held_micros + amount
      where hash = hold_key;
    insert into holds (generation_id, key_hash, micros, instance)
      values (hold_id, hold_key, amount, hold_instance);
    insert into ledger (at, kind, micros, generation_id, key_hash)
      values (moment, 'hold', amount, hold_id, hold_key);
    return 'held';
  end $$`,
  // Ends a hold: so much was spent, or null lets all go. A settlement stands even when its hold was released
  // meanwhile, since the picture was delivered; a release says nothing of the period, whose reset it may not know.
  `create function close_hold(
    hold_id text, hold_key text, amount bigint, start timestamptz, moment timestamptz
  ) returns void language plpgsql as $$
  declare
    held bigint := 0;
    spent bigint := 0;
  begin
    delete from holds where generation_id = hold_id returning micros into held;
    held := coalesce(held, 0);
    if amount is not null then
      insert into ledger (at, kind, micros, generation_id, key_hash)
        values (moment, 'settle', amount, hold_id, hold_key) on conflict do nothing returning micros into spent;
      spent := coalesce(spent, 0);
      update keys set
          period_micros = (case when period_start >= start then period_micros else 0 end) + spent,
          period_start = start,
          held_micros = held_micros - held
        where hash = hold_key;
    elsif held > 0 then
      insert into ledger (at, kind, micros, generation_id, key_hash)
        values (moment, 'release', held, hold_id, hold_key) on conflict do nothing;
      update keys set held_micros = held_micros - held where hash = hold_key;
    end if;
    if held > 0 or spent > 0 then
      update accounts set held_micros = held_micros - held, spent_micros = spent_micros + spent where id = 'main';
    end if;
  end $$`,
  `create function added_counts(one integer[], other integer[]) returns integer[] language sql immutable as $$
    select coalesce(array_agg(coalesce(a, 0) + coalesce(b, 0) order by bucket), '{}')
    from unnest(one, other) with ordinality as t (a, b, bucket)
  $$`,
  // Keeps a generation's record, adds it to the sums, and ends its hold: all of it or nothing. The rows that every
  // request writes come last, so that they are locked for the shortest time.
  `create function record_generation(facts jsonb) returns void language plpgsql as $$
  declare
    closing jsonb := nullif(facts->'closing', 'null');
  begin
    insert into generations select * from jsonb_populate_record(null::generations, facts->'generation');
    if facts->'content' is not null then
      insert into generation_contents
        select * from jsonb_populate_record(null::generation_contents, facts->'content');
    end if;
    if facts->'failures' is not null then
      insert into failures select * from jsonb_populate_recordset(null::failures, facts->'failures');
    end if;
    insert into key_days as known select * from jsonb_populate_record(null::key_days, facts->'key_day')
      on conflict (key_hash, day, model, provider) do update set
        requests = known.requests + excluded.requests,
        cached = known.cached + excluded.cached,
        pictures = known.pictures + excluded.pictures,
        unpriced = known.unpriced + excluded.unpriced,
        prompt_tokens = known.prompt_tokens + excluded.prompt_tokens,
        completion_tokens = known.completion_tokens + excluded.completion_tokens,
        cost_micros = known.cost_micros + excluded.cost_micros;
    if facts->'app_day' is not null then
      insert into app_days as known select * from jsonb_populate_record(null::app_days, facts->'app_day')
        on conflict (model, day, app) do update set
          requests = known.requests + excluded.requests,
          tokens = known.tokens + excluded.tokens,
          title = coalesce(excluded.title, known.title);
    end if;
    if facts->'app' is not null then
      -- Ten categories at most, as upstream; a row that has them all is left alone.
      insert into apps as known select * from jsonb_populate_record(null::apps, facts->'app')
        on conflict (app) do update set categories = (
          select jsonb_agg(category) from (
            select distinct category from jsonb_array_elements_text(known.categories || excluded.categories)
              as one (category) order by category limit 10
          ) as kept
        ) where not known.categories @> excluded.categories;
    end if;
    if facts->'spans' is not null then
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
    end if;
    if closing is not null then
      perform close_hold(
        closing->>'id', closing->>'key', (closing->>'micros')::bigint,
        (closing->>'start')::timestamptz, (closing->>'at')::timestamptz
      );
    end if;
  end $$`,
];
