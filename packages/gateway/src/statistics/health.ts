import { and, eq, gte } from "drizzle-orm";
import type { Database } from "../storage/database.js";
import { endpointSpans } from "../storage/schema.js";
import { addedBuckets, percentilesOf } from "./buckets.js";
import { countsOf, countsText } from "./counts.js";
import type { EndpointHealth, EndpointName } from "./read.js";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export async function readHealth(
  database: Database,
  { model, provider }: EndpointName,
  now: Date,
): Promise<EndpointHealth> {
  const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  const lately = gte(endpointSpans.start, ago(30 * MINUTE));
  const spans = await database
    .select({
      start: endpointSpans.start,
      ok: endpointSpans.ok,
      failed: endpointSpans.failed,
      pictures: endpointSpans.pictures,
      buckets: countsText(endpointSpans.attemptBuckets, lately),
      previews: countsText(endpointSpans.previewBuckets, lately),
    })
    .from(endpointSpans)
    .where(
      and(
        eq(endpointSpans.model, model),
        eq(endpointSpans.provider, provider),
        eq(endpointSpans.span, "minute"),
        gte(endpointSpans.start, ago(DAY)),
      ),
    );
  const within = (milliseconds: number) => spans.filter(({ start }) => start >= ago(milliseconds));
  const halfHour = within(30 * MINUTE);
  return {
    uptime5m: uptimeOf(within(5 * MINUTE)),
    uptime30m: uptimeOf(halfHour),
    uptime1d: uptimeOf(spans),
    latency30m: percentilesOf(addedBuckets(halfHour.map(({ buckets }) => countsOf(buckets)))),
    firstPreview30m: percentilesOf(addedBuckets(halfHour.map(({ previews }) => countsOf(previews)))),
    requests30m: halfHour.reduce((count, { ok }) => count + ok, 0),
    pictures30m: halfHour.reduce((count, { pictures }) => count + pictures, 0),
  };
}

/** Percent of attempts that went well. */
export function uptimeOf(counts: readonly { readonly ok: number; readonly failed: number }[]): number | null {
  const ok = counts.reduce((all, count) => all + count.ok, 0);
  const failed = counts.reduce((all, count) => all + count.failed, 0);
  return ok + failed === 0 ? null : (ok / (ok + failed)) * 100;
}
