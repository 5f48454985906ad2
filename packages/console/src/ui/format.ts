const whole = new Intl.NumberFormat("en");
const compact = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 1 });
const date = new Intl.DateTimeFormat("en", { day: "numeric", month: "short", year: "numeric" });
const utcDate = new Intl.DateTimeFormat("en", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const moment = new Intl.DateTimeFormat("en", {
  ...{ day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
});
const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

/** 1,234 */
export const wholeText = (value: number): string => whole.format(Math.round(value));

/** 22.6M, 66K */
export const compactText = (value: number): string => compact.format(value);

/** $0.035; small amounts keep two significant digits. */
export function dollarText(dollars: number): string {
  if (dollars === 0) return "$0";
  if (dollars >= 1) return `$${dollars.toFixed(2)}`;
  const digits = String(Number(dollars.toPrecision(dollars < 0.01 ? 2 : 3)));
  // Whole cents have two digits, as prices do.
  return `$${/\.\d$/.test(digits) ? `${digits}0` : digits}`;
}

/** 850 ms, 3.4 s, 2 min */
export function durationText(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 100_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return `${Math.round(milliseconds / 60_000)} min`;
}

/** 0.7 s, also below a second: for what is told roughly. */
export function secondsText(milliseconds: number): string {
  return milliseconds < 100_000 ? `${(milliseconds / 1000).toFixed(1)} s` : durationText(milliseconds);
}

/** 99.2 %; only what is whole reads 100 %. */
export function percentText(percent: number): string {
  if (percent >= 100) return "100 %";
  return `${Math.min(99.9, Math.round(percent * 10) / 10).toFixed(1)} %`;
}

/** 3 Nov 2026, in the reader's zone. */
export const dateText = (time: Date): string => date.format(time);

/** A calendar day of the server's, which are UTC's: `2026-11-03`. */
export const utcDateText = (day: string): string => utcDate.format(new Date(`${day}T00:00:00Z`));

/** 3 Nov, 14:05 */
export const momentText = (time: Date): string => moment.format(time);

const UNITS = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** "2 hours ago" */
export function agoText(time: Date, now: Date): string {
  const gone = time.getTime() - now.getTime();
  const unit = UNITS.find(([, milliseconds]) => Math.abs(gone) >= milliseconds);
  return unit === undefined
    ? relative.format(0, "minute")
    : relative.format(Math.round(gone / unit[1]), unit[0]);
}
