import { type SQL, sql } from "drizzle-orm";
import type { endpointSpans } from "../storage/schema.js";

type Counts = (typeof endpointSpans)["attemptBuckets" | "previewBuckets" | "totalBuckets"];

/** Counts as text, which is read far quicker than the drivers read an array. */
export function countsText(column: Counts, condition: SQL = sql`true`) {
  return sql<string | null>`case when ${condition} then array_to_string(${column}, ' ') end`;
}

/** Numbers with single spaces between them. A chart has some hundred thousand, which `split` takes its time for. */
export function countsOf(text: string | null): number[] {
  if (!text) return [];
  const counts: number[] = [];
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit >= 0) {
      count = count * 10 + digit;
    } else {
      counts.push(count);
      count = 0;
    }
  }
  counts.push(count);
  return counts;
}

/** The digit's place among the characters; a space comes before it. */
const ZERO = "0".charCodeAt(0);
