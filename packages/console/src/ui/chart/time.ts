const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const day = new Intl.DateTimeFormat("en", { day: "numeric", month: "short" });
const utcDay = new Intl.DateTimeFormat("en", { day: "numeric", month: "short", timeZone: "UTC" });
const clock = new Intl.DateTimeFormat("en", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const long = new Intl.DateTimeFormat("en", {
  ...{ weekday: "short", day: "numeric", month: "short" },
  ...{ hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
});
const longDay = new Intl.DateTimeFormat("en", {
  ...{ weekday: "short", day: "numeric", month: "short", timeZone: "UTC" },
});

/** A point's label on the axis, in the reader's zone: clock times within two days, dates beyond. Days are those of UTC. */
export function timeLabels(time: Date, step: number, all: readonly Date[]): string {
  if (step >= DAY) return utcDay.format(time);
  const span = (all.at(-1)?.getTime() ?? 0) - (all[0]?.getTime() ?? 0);
  return span > 2 * DAY ? day.format(time) : clock.format(time);
}

/** A point's whole time, in the reader's zone; a day is one of UTC, as the server counts them. */
export function timeText(time: Date, step: number): string {
  return step >= DAY ? longDay.format(time) : long.format(time);
}

/** Every step from one time to another, both rounded down to whole steps; so that missing ones show as gaps. */
export function evenTimes(from: Date, to: Date, step: number): Date[] {
  const first = Math.floor(from.getTime() / step);
  const last = Math.floor(to.getTime() / step);
  return Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, index) => new Date((first + index) * step),
  );
}
