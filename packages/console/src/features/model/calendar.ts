const HOUR = 3_600_000;

/** The last so many days of the reader's zone, today among them, oldest first; each at its midnight. */
export function calendarDays(count: number, now: Date): Date[] {
  return Array.from(
    { length: count },
    (_, index) => new Date(now.getFullYear(), now.getMonth(), now.getDate() - (count - 1 - index)),
  );
}

/**
 * The hour of a day in the reader's zone, as a whole hour; null for one that the clocks skip.
 * In zones that are half an hour off, the whole hour that begins within it.
 */
export function cellTime(day: Date, hour: number): Date | null {
  const time = new Date(day.getFullYear(), day.getMonth(), day.getDate(), hour);
  return time.getHours() === hour ? new Date(Math.ceil(time.getTime() / HOUR) * HOUR) : null;
}
