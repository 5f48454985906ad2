import { and, eq, isNull, lt, sql } from "drizzle-orm";
import type { Database } from "../storage/database.js";
import { endpointSpans } from "../storage/schema.js";
import { percentilesOf } from "./buckets.js";

const HOUR = 3_600_000;

/** Hours that are closed at a time. */
const MOST = 500;

/**
 * Writes down the percentiles of hours that are over, so that a chart of many hours need not work them out again.
 * @returns how many hours there were; as many as at most means that there may be more
 */
export async function sealHours(database: Database, now: Date): Promise<number> {
  const open = await database
    .select()
    .from(endpointSpans)
    .where(
      and(
        eq(endpointSpans.span, "hour"),
        isNull(endpointSpans.percentiles),
        lt(endpointSpans.start, new Date(Math.floor(now.getTime() / HOUR) * HOUR)),
      ),
    )
    .limit(MOST);
  if (open.length === 0) return 0;
  const sealed = open.map(({ model, provider, start, ok, attemptBuckets, previewBuckets, totalBuckets }) => ({
    ...{ model, provider, start, ok },
    percentiles: [attemptBuckets, previewBuckets, totalBuckets].flatMap(fourOf),
  }));
  // An hour that was counted in meanwhile stays open.
  await database.execute(sql`
    update endpoint_spans set percentiles = sealed.percentiles
    from jsonb_to_recordset(${JSON.stringify(sealed)}::jsonb)
      as sealed (model text, provider text, start timestamptz, ok integer, percentiles integer[])
    where endpoint_spans.span = 'hour' and endpoint_spans.model = sealed.model
      and endpoint_spans.provider = sealed.provider and endpoint_spans.start = sealed.start
      and endpoint_spans.ok = sealed.ok`);
  return open.length;
}

function fourOf(counts: readonly number[]): number[] {
  const { p50, p75, p90, p99 } = percentilesOf(counts) ?? { p50: 0, p75: 0, p90: 0, p99: 0 };
  return [p50, p75, p90, p99];
}
