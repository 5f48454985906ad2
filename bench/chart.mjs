// `npm run bench:chart`: how long a model's 30-day charts take over ten million recorded requests. The records are made
// by SQL in a database of its own: at `DATABASE_URL` (its tables must be empty), or in a temporary folder.
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { createStatisticsStore } from "../packages/gateway/dist/statistics/read.js";
import { openDatabase } from "../packages/gateway/dist/storage/database.js";

const REQUESTS = Number(process.argv[2] ?? 10_000_000);
const PER_STEP = 500_000;
const DAYS = 30;
const url = process.env.DATABASE_URL;
const folder = mkdtempSync(path.join(tmpdir(), "atelier-chart-"));
const opened = await openDatabase(url ? { url } : { folder: path.join(folder, "data") });
const { database } = opened;
const now = new Date();
const since = new Date(now.getTime() - DAYS * 86_400_000);
const seconds = (began) => ((performance.now() - began) / 1000).toFixed(1);

const began = performance.now();
for (let from = 0; from < REQUESTS; from += PER_STEP) {
  const to = Math.min(REQUESTS, from + PER_STEP);
  // Spread evenly over the days, at two providers, from 0.4 to some 12 seconds; one in fifty failed.
  await database.execute(
    sql.raw(`
    insert into generations (id, key_hash, surface, model, requested_model, provider, created_at, outcome, error_type,
      streamed, total_milliseconds, drawing_milliseconds, prompt_tokens, input_pictures, pictures, cost_micros, attempts,
      metadata)
    select 'gen-' || n, 'k' || n % 20, 'images', 'acme/paint', 'acme/paint', case n % 2 when 0 then 'A' else 'B' end,
      timestamptz '${since.toISOString()}' + interval '1 day' * ${DAYS} * (n::float8 / ${REQUESTS}),
      case n % 50 when 0 then 'failed' else 'done' end, case n % 50 when 0 then 'provider_unavailable' end, false,
      ms, ms, 12, 0, case n % 50 when 0 then 0 else 1 end, 35000, '[]', '{}'
    from generate_series(${from}, ${to - 1}) as n,
      lateral (select (400 * exp(3.4 * (hashint4(n::int)::float8 / 4294967296 + 0.5)))::int as ms) as took`),
  );
}
console.log(`${REQUESTS} records written in ${seconds(began)} s`);

const rolling = performance.now();
await database.execute(
  sql.raw(`
  insert into endpoint_spans (span, start, model, provider, ok, failed, rate_limited, pictures, milliseconds,
    attempt_buckets, total_buckets)
  with counted as materialized (
    select date_trunc('hour', created_at, 'UTC') as start, provider, outcome,
      round(log(2, greatest(total_milliseconds, 1)::numeric) * 12)::int as bucket,
      count(*)::int as n, sum(total_milliseconds) as ms
    from generations group by 1, 2, 3, 4
  ), sums as (
    select start, provider, coalesce(sum(n) filter (where outcome = 'done'), 0)::int as ok,
      coalesce(sum(n) filter (where outcome = 'failed'), 0)::int as failed,
      coalesce(sum(ms) filter (where outcome = 'done'), 0)::bigint as ms
    from counted group by 1, 2
  ), durations as (
    select start, provider, array_agg(coalesce(n, 0) order by bucket) as buckets
    from sums cross join generate_series(0, 165) as every (bucket)
    left join (select * from counted where outcome = 'done') as done using (start, provider, bucket)
    group by 1, 2
  )
  select 'hour', start, 'acme/paint', provider, ok, failed, 0, ok, sums.ms, buckets, buckets
  from sums join durations using (start, provider)`),
);
await database.execute(
  sql.raw(`
  insert into key_days (day, key_hash, model, provider, requests, cached, pictures, prompt_tokens, completion_tokens,
    cost_micros)
  select date_trunc('day', created_at, 'UTC'), key_hash, model, provider, count(*), 0, sum(pictures),
    sum(prompt_tokens), sum(pictures) * 4175, sum(cost_micros) from generations group by 1, 2, 3, 4`),
);
console.log(`summed up in ${seconds(rolling)} s`);

const statistics = createStatisticsStore(database);
await statistics.seal(now);
const charts = {
  "durations by hour": () =>
    statistics.spans({ model: "acme/paint", span: "hour", since, duration: "attempt" }),
  "uptime by hour": () => statistics.spans({ model: "acme/paint", span: "hour", since }),
  "activity and price by day": () => statistics.activity({ from: since, to: now, model: "acme/paint" }),
};
console.log(
  `load average ${loadavg()[0].toFixed(1)}, ${url ? "PostgreSQL" : "PGlite"}, Node ${process.version}`,
);
for (const [name, ask] of Object.entries(charts)) {
  const times = [];
  const before = process.cpuUsage();
  for (let run = 0; run < 30; run += 1) {
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  times.sort((one, other) => one - other);
  const rows = (await ask()).length;
  console.log(
    `  ${name}: quickest ${times[0].toFixed(1)} ms, median ${times[15].toFixed(1)} ms, processor here ${((user + system) / 30_000).toFixed(1)} ms (${rows} points)`,
  );
}
await opened.close();
rmSync(folder, { recursive: true, force: true });
