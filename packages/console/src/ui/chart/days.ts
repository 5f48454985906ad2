const DAY = 86_400_000;

/** The last so many UTC days, today among them, oldest first. */
export function lastDays(count: number, now: Date): Date[] {
  const today = Math.floor(now.getTime() / DAY) * DAY;
  return Array.from({ length: count }, (_, index) => new Date(today - (count - 1 - index) * DAY));
}

/** A chart over fewer days than these has bars like blocks. */
const FEWEST_DAYS = 7;

/** The days from the first that has anything, a week at least and so many at most; a new server has not many. */
export function daysSince(rows: readonly { readonly date: string }[], most: number, now: Date): Date[] {
  const first = rows.map(({ date }) => date).sort()[0] ?? "9999-12-31";
  const ago = Math.floor(now.getTime() / DAY) - Math.floor(Date.parse(first) / DAY) + 1;
  return lastDays(Math.min(most, Math.max(FEWEST_DAYS, ago)), now);
}

/** A value for each day; 0 where a day has no rows, since what is counted is counted on every day. */
export function byDay<Row extends { readonly date: string }>(
  days: readonly Date[],
  rows: readonly Row[],
  value: (row: Row) => number,
): number[] {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(row.date, (sums.get(row.date) ?? 0) + value(row));
  return days.map((day) => sums.get(day.toISOString().slice(0, 10)) ?? 0);
}

/** How long a point of a chart by day lasts, in milliseconds. */
export const DAY_STEP = DAY;
