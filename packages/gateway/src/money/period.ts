/** When a key's limit starts afresh: at midnight UTC, each day, Monday, or first of the month. */
export type LimitReset = "daily" | "weekly" | "monthly";

/** Beginnings of the UTC day, week (from Monday) and month. */
export function periodStarts(now: Date) {
  const [year, month, date] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  const sinceMonday = (now.getUTCDay() + 6) % 7;
  return {
    day: new Date(Date.UTC(year, month, date)),
    week: new Date(Date.UTC(year, month, date - sinceMonday)),
    month: new Date(Date.UTC(year, month, 1)),
  };
}

/** When the period of a limit began; the beginning of time for one that never resets. */
export function periodStart(reset: LimitReset | null, now: Date): Date {
  const { day, week, month } = periodStarts(now);
  switch (reset) {
    case "daily":
      return day;
    case "weekly":
      return week;
    case "monthly":
      return month;
    case null:
      return new Date(0);
  }
}
